package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.code.Bundled;

/** Who did what to whom where something parts those who take part from the word that tells it. */
final class PartedTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a cause behind a list between commas | assault | أصيب {R:سبعة مدنيين}، بينهم نساء، برصاص {A:الجيش الإسرائيلي}
          a cause behind a list       | assault | أصيب {R:سبعة مدنيين} بينهم نساء برصاص {A:الجيش الإسرائيلي}
          by whom behind a list       | coerce | اعتقل {R:عشرة ناشطين} بينهم صحفي من قبل {A:قوات الأمن العراقية}
          an object behind a list     | assault | قتل {A:المسلحون}، بينهم قادة بارزون، {R:خمسة جنود}
          a list that goes on         | assault | قتل {R:خمسة جنود}، بينهم ضابط، وأصيب آخرون
          what is said of one listed  | assault | أصيب {R:سبعة مدنيين} بينهم طفل في الخامسة
          an adjective behind a complement | assault | هاجمت {A:القوات الروسية} للدفاع الجوي المتمركزة في الميناء {R:الجيش الأوكراني}
          men behind a place          | assault | هاجم {A:الجيش} في البلدة {R:المتمردين}
          a woman whose death is told | threaten | أعلنت الشرطة مقتل {A:امرأة} كانت تهدد {R:الجنود}
          a demonstration that came about | request | شهدت البلدة خروج {A:مظاهرة} لسكانها تطالب {R:تنظيم داعش} بالانسحاب
          arrested in operations against others | coerce | ألقى {A:عناصر الأمن} خلال عملياتهم ضد تنظيم داعش القبض على {R:سيدة}
          sanctions against           | sanction | فرض {A:الاتحاد الأوروبي} عقوبات بحق {R:مسؤولين روس}
          threats against             | threaten | وجهت {A:إيران} تهديدات ضد {R:السعودية}
          displeasure towards         | accuse | أبدى {A:الوزير} استياء حيال {R:الحكومة}
          a country behind a name     | accuse | انتقد {A:مستشار الرئيس الأمريكي للأمن القومي جيك سوليفان} {R:الصين}
          the expulsion by X of Y     | sanction | جاء ذلك بعد طرد {A:الجيش السوري} ل{R:مسلحي داعش} من المدينة
          an expulsion by nobody named | sanction | جاء ذلك بعد طرد {R:السفير الروسي}
          the head of a group expelled | sanction | جاء ذلك بعد طرد {R:المرشد العام للجماعة}
          one is met by who arrived   | consult | وصل {A:وزير الخارجية الإيراني} إلى بيروت والتقى {A:نظيره اللبناني}
          two met by themselves       | consult | وصل الوفد والتقى {A:الرئيسان} في القاهرة
          another meets with somebody | consult | قصف الجيش البلدة والتقى {A:الوزير} بـ{A:السفير}
          fire behind what is said of the gunmen | assault | أطلق {A:مسلحون مجهولون} يستقلون سيارة النار على {R:الصحفي}
          a name behind his office    | accuse | اتهم {A:المتحدث باسم الكرملين ديمتري بيسكوف} {R:أوكرانيا} بالكذب
          """)
  void rolesAreReadPastIt(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a judiciary kills nobody | assault | أصدر القضاء أمس أحكاما بحق متهمين
          """)
  void likePrepositionsFillNoNeed(String construction, String event, String text) {
    List<Claim> claims = Bundled.claims(text, WhoToWhom.type(event));
    assertThat(claims).as("%s: %s", construction, WhoToWhom.shown(claims)).isEmpty();
  }
}
