package org.tawatur.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sets off what, and whom it hits: bombs, mines and those who carry them. */
final class BlastTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a patrol that it hits      | assault | انفجرت عبوة ناسفة ب{R:دورية للشرطة الأفغانية} أمس
          a vehicle that it hits     | assault | انفجر لغم أرضي ب{R:آلية لقوات النظام السوري} في البادية
          persons whom it hits       | assault | انفجر لغم أرضي ب{R:ثلاثة أطفال} في ريف حماة
          a checkpoint that it hits  | assault | انفجرت سيارة مفخخة في {R:حاجز للجيش السوري}
          by the verbal noun         | assault | انفجار عبوة ناسفة ب{R:دورية للشرطة الأفغانية}
          a village, where it was    | assault | انفجرت سيارة مفخخة في قرية الحارة
          what goes off, hit by none | assault | انفجرت قنبلة بقوة داخل السوق
          dawn, and "blew himself up" | assault | قال شهود إن {A:انتحاريا} فجر نفسه فقتل {R:سبعة من رجال الأمن}
          an attacker is no attack   | assault | وأفاد الأهالي بأن {A:مهاجما انتحاريا} فجر نفسه خارج المكتب
          a huge one is nobody       | assault | قتل {R:عشرة أشخاص} في تفجير هائل لسيارة مفخخة
          made against aircraft      | assault | أسقطت {A:حركة طالبان} المروحية بصواريخ مضادة للطائرات
          made against tanks, fired  | assault | استهدف {A:الثوار} بقذائف مضادة للدبابات {R:آليات للنظام السوري}
          what has as its sum        | assault | خطف {A:مسلحون} ما مجموعه {R:عشرين موظفا} من المقر
          what comes up to           | assault | قتل {A:الجيش السوري} ما يصل إلى {R:خمسين مسلحا} أمس
          a faith that says who      | assault | هاجم {A:مسلحون شيعة} {R:دورية للشرطة العراقية}
          and they are               | assault | قتل {R:مدنيان} وهما رجل وطفل بقصف ل{A:قوات النظام السوري}
          and he is, behind the verb | assault | قتل {R:قائد الكتيبة} وهو ضابط سابق برصاص {A:مجهولين}
          and he does                | coerce  | اعتقلت {A:الشرطة الأفغانية} {R:زعيم الحركة} وهو يحاول الفرار
          worshippers are no two     | assault | اعتدت {A:الشرطة الإسرائيلية} على {R:المصلين} بالضرب
          """)
  void whoIsHitByABlast(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }
}
