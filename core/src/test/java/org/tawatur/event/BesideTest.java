package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Bundled;

/** Who takes part by words that stand apart from the event, and who stands there and does not. */
final class BesideTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          killed and wounded by the shelling of | assault | قتل {R:أربعة أطفال} وأصيب {R:سبعة رجال} جراء قصف مدفعي من {A:قوات الحكومة}
          the wounded have a noun of their own | assault | أسفر القصف {A:الروسي} عن مقتل {R:ثلاثة مدنيين} وإصابة {R:عشرة جنود}
          the wounded are but others  | assault | أسفرت الغارات عن مقتل {R:ثلاثة مدنيين} وإصابة عشرة آخرين
          another civilian was hurt   | assault | أدى القصف إلى مقتل {R:ثلاثة جنود} وإصابة مدني آخر
          the same befell two lots    | assault | قتل {R:مئة فلسطيني} في غارات على غزة، بينما قتل تسعة إسرائيليين
          shelling told behind commas | assault | قتل {R:فلاح} وأصيب آخرون بجروح، ليل الأحد، جراء قصف مدفعي من قبل {A:الحوثيين} استهدف القرية
          beside whom it was done, before the verb | assault | {A:القوات التركية} بالتعاون مع {A:الجيش الوطني السوري} نفذت أربع عمليات عسكرية
          with the taking part of     | assault | قتل {R:رجلان} في عملية إنزال ل{A:القوات الأميركية} وبمشاركة من {A:قوات سوريا الديمقراطية}
          a raid that others parts from who made it | assault | قتل {R:جنود} في هجوم على ثكنة في ريف حماة نفذه {A:تنظيم الدولة}
          drones that a group sent    | assault | قتل {R:ثلاثة من عناصر الشرطة} في هجمات بطائرات مسيرة شنتها {A:جماعات متشددة}
          a similar shelling          | assault | قصفت {A:قوات النظام} مواقع المعارضة. كما استهدف قصف مماثل أطراف دارة عزة
          standing behind an attack   | assault | اتهمت واشنطن {A:طهران} بالوقوف وراء هجوم على {R:القاعدة الأميركية}
          abduction and murder        | assault | اتهمت السلطات {A:المتمردين} بالضلوع في اختطاف {R:الأجانب} وقتل ثلاث نساء
          involvement of a state      | assault | أكد الوزير ضلوع {A:إيران} في هجوم كبير على {R:القاعدة الأميركية}
          called on, by the means of  | request | دعا {A:الوزير} عبر وسائل التواصل الاجتماعي {R:المتظاهرين} إلى التهدئة
          hit in a special operation  | assault | استهدف {A:سلاح الجو} في عملية نوعية {R:مدمرتين أميركيتين}
          carried out an aggression   | assault | نفذ {A:الطيران الإسرائيلي} عدوانا على {R:مواقع الجيش السوري}
          """)
  void whoStandsApartIsFound(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a camp for whom it is       | غارات جوية على مخيم للنازحين في إدلب | للنازحين
          the west of a country       | شنت الطائرات الروسية غارات على مناطق شمال غربي سوريا | غربي
          others who were hurt        | أدى الانفجار إلى مقتل جندي وإصابة خمسة مدنيين آخرين | آخرين
          who rejects what another did | نددت الحكومة بمشاركة المتمردين في حفل قرب مكان قصف أمس | المتمردين
          """)
  void whoStandsThereTakesNoPart(String construction, String text, String nobody) {
    List<Claim> claims = Bundled.claims(text, EventType.ASSAULT);
    assertThat(claims)
        .as("%s: %s", construction, WhoToWhom.shown(claims))
        .noneMatch(c ->
            c.actors().stream().anyMatch(m -> m.text().contains(nobody))
                || c.recipients().stream().anyMatch(m -> m.text().contains(nobody)));
  }
}
