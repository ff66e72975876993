package org.tawatur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.code.Bundled;
import org.tawatur.text.Report;

/** Which place of the report "the city" and its like mean. */
final class LandmarksTest {
  /** A report, and the places that its last sentence means: as named, and their ids. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // the city: the last one, by the name that says it is one
        "دخل الجيش مدينة سرمين فجرا. قصفت الطائرات المدينة. | مدينة سرمين | sarmin-syr",
        "وصل الوفد إلى حلب ثم إلى الرقة. قصفت الطائرات المدينة. | الرقة | raqqa-syr",
        // nothing that is said of the province is said of the city
        "وصل الوفد إلى محافظة الرقة. قصفت الطائرات المدينة. | المدينة | -",
        // the village has no entry
        "دخل الجيش قرية زنكورا فجرا. قصفت الطائرات القرية. | قرية زنكورا | -",
        // the country is that which the report is about
        "أعلن الجيش في ليبيا وبنغازي وسرت حالة التأهب. شهدت البلاد اشتباكات. | ليبيا | libya-lby",
        // a side of it keeps its words, and lies in it
        "أعلن الجيش في ليبيا وبنغازي وسرت حالة التأهب. وقعت معارك في شرق البلاد. "
            + "| شرق البلاد | libya-lby",
        // several
        "وصل الوفد إلى حلب ثم إلى الرقة. قصفت الطائرات المدن. | المدن | -"
      })
  void aKindOfPlaceMeansTheLastOfItsKind(String text, String names, String ids) {
    var traces = Bundled.coder().explain(Report.of("r", text));
    var places = traces.getLast().places();
    assertThat(places.stream().map(p -> p.naming().text()).collect(Collectors.joining(" + ")))
        .isEqualTo(names);
    assertThat(
            places.stream()
                .map(PlaceMention::place)
                .filter(Objects::nonNull)
                .map(Place::id)
                .collect(Collectors.joining(" + ")))
        .isEqualTo(ids.equals("-") ? "" : ids);
  }
}
