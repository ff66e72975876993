package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Modality;
import org.tawatur.code.Bundled;

/** How sure an event is told: as done, to come, or possible. */
final class StanceTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "may" before an imperfect       | retreat  | possible | قال القراصنة إنهم قد يفرجون عن السفينة الصينية الأسبوع المقبل
          "may" before a light verb       | assault  | possible | قال الوزير إن التنظيم قد يشن هجوما على مدينة الرمادي
          "already" before a perfect      | assault  | actual   | قال الوزير إن التنظيم قد شن هجوما على مدينة الرمادي
          a release that will take place  | retreat  | planned  | في المقابل سيتم إطلاق سراح مئات الأسرى الفلسطينيين من السجون الإسرائيلية
          a release that took place       | retreat  | actual   | في المقابل تم إطلاق سراح مئات الأسرى الفلسطينيين من السجون الإسرائيلية
          it was decided that they be held | protest | planned  | تقرر أن تجري المظاهرات في أثينا يوم الخميس بمشاركة رجال الشرطة
          an attack that will have an end | assault  | actual   | سيبحث مجلس الأمن الهجوم الذي شنه التنظيم على مدينة الرمادي
          """)
  void modalityIsThatOfTheWordsAround(
      String construction, String event, String modality, String text) {
    List<Claim> claims = Bundled.claims(text, WhoToWhom.type(event));
    assertThat(claims)
        .as(construction)
        .isNotEmpty()
        .extracting(Claim::modality)
        .containsOnly(Modality.valueOf(modality.toUpperCase(Locale.ROOT)));
  }
}
