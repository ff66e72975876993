package org.tawatur.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.code.Bundled;
import org.tawatur.code.SentenceTrace;
import org.tawatur.text.Report;

/** Where phrases begin and end, seen through the trace of a sentence. */
final class ChunkerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // the army shelled the city
    "قصف الجيش المدينة.,               VERB قصف | NOUN الجيش | NOUN المدينة | MARK .",
    // the forces of the opposition attacked a post of the army
    "هاجمت قوات المعارضة موقعا للجيش., VERB هاجمت | NOUN قوات المعارضة | NOUN موقعا للجيش | MARK .",
    // five civilians were killed in the countryside of Aleppo
    "قتل خمسة مدنيين في ريف حلب.,      VERB قتل | NOUN خمسة مدنيين | PREPOSITION في ريف حلب | MARK"
        + " .",
    // the American president met the Russian foreign minister
    "التقى الرئيس الأمريكي وزير الخارجية الروسي., VERB التقى | NOUN الرئيس الأمريكي | NOUN وزير"
        + " الخارجية الروسي | MARK .",
    // the movement accused the government of killing prisoners
    "اتهمت الحركة الحكومة بقتل أسرى., VERB اتهمت | NOUN الحركة | NOUN الحكومة | PREPOSITION بقتل"
        + " أسرى | MARK .",
    // he did not attack the town
    "لم يهاجم الجيش البلدة.,           NEGATION لم | VERB يهاجم | NOUN الجيش | NOUN البلدة | MARK .",
    // dozens of the local and foreign wounded arrived
    "وصل العشرات من المصابين العراقيين والسوريين., VERB وصل | NOUN العشرات من المصابين العراقيين"
        + " والسوريين | MARK .",
    // first lieutenant Karim Said fled
    "فر الملازم أول كريم سعيد.,        VERB فر | NOUN الملازم أول كريم سعيد | MARK .",
    // the opponents of Said left the hall
    "غادر مناهضو سعيد القاعة.,         VERB غادر | NOUN مناهضو سعيد | NOUN القاعة | MARK .",
    // major Nidal Hasan returned
    "عاد الرائد نضال حسن.,             VERB عاد | NOUN الرائد نضال حسن | MARK .",
    // an MP for the Greens criticised the minister
    "انتقدت نائبة عن حزب الخضر الوزير., VERB انتقدت | NOUN نائبة عن حزب الخضر | NOUN الوزير | MARK"
        + " .",
    // two of its soldiers were reported killed
    "أعلن مقتل اثنين من جنودها.,       VERB أعلن | NOUN مقتل اثنين من جنودها | MARK .",
    // the militants captured a large number of the army's men
    "أسر المسلحون عددا كبيرا من قوات الجيش., VERB أسر | NOUN المسلحون | NOUN عددا كبيرا من قوات الجيش"
        + " | MARK .",
    // the non-governmental organisations left
    "غادرت المنظمات غير الحكومية.,     VERB غادرت | NOUN المنظمات غير الحكومية | MARK .",
    // since the end of 1990 the government can sell its oil
    "تستطيع الحكومة منذ نهاية عام 1990 بيع نفطها., VERB تستطيع | NOUN الحكومة | PREPOSITION منذ نهاية"
        + " عام 1990 | NOUN بيع نفطها | MARK .",
    // the government has not made a request yet; it came back after a week
    "لم تقدم الحكومة بعد طلبا رسميا., NEGATION لم | VERB تقدم | NOUN الحكومة | OTHER بعد | NOUN طلبا"
        + " رسميا | MARK .",
    "عادت الحكومة بعد أسبوع.,         VERB عادت | NOUN الحكومة | PREPOSITION بعد أسبوع | MARK .",
    // the army fights a rebel group
    "يقاتل الجيش مجموعة تمرد شيعية.,   VERB يقاتل | NOUN الجيش | NOUN مجموعة تمرد شيعية | MARK ."
  })
  void phrasesEndWhereTheirWordsDo(String sentence, String phrases) {
    SentenceTrace trace = Bundled.coder().explain(Report.of("r", sentence)).getFirst();
    assertThat(trace.constituents())
        .containsExactlyElementsOf(Arrays.stream(phrases.split("\\|")).map(String::strip).toList());
  }
}
