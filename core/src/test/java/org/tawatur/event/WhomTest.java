package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Bundled;

/** Whom an event befell, where no place of its frame holds him. */
final class WhomTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no fewer than              | assault | أدى الهجوم إلى مقتل ما لا يقل عن {R:12 مدنيا}
          close to                   | coerce | اعتقلت {A:الشرطة} ما يقرب من {R:خمسين متظاهرا}
          the fall of the counted    | assault | وقال مسؤول إن هجوما انتحاريا أسفر عن سقوط {R:51 قتيلا} على الأقل
          the fall of dead and the wounding of others | assault | شن {A:مسلحون} هجومين أسفرا عن سقوط {R:ستة قتلى} وإصابة ستة آخرين
          raids that felled          | assault | شنت {A:الطائرات الأمريكية} غارتين على القرية أوقعتا {R:11 قتيلا}
          left, spelt as behind      | assault | وقع تفجير في السوق خلف {R:20 قتيلا} وعشرات الجرحى
          left, behind a relative clause | assault | قال المسؤول إن التفجير الذي استهدف سوقا شعبية خلف {R:20 قتيلا}
          felled, before a relative clause | assault | أوقع انفجار استهدف مطعما في المدينة {R:أربعة قتلى} و25 جريحا
          leaving, in passing        | assault | فجر {A:انتحاري} نفسه في مطعم مخلفا {R:11 قتيلا} وسبعة جرحى
          dead and wounded in a line | assault | {R:33 قتيلا} و46 جريحا في عملية انتحارية غرب بغداد
          at least so many in a line | assault | {R:40 قتيلا} على الأقل في تفجير سيارة مفخخة
          a toll that rises          | assault | ارتفع عدد ضحايا الهجوم الانتحاري الذي وقع في الشمال إلى {R:80 قتيلا}
          the toll of shelling       | assault | ارتفعت حصيلة القصف على المدينة إلى {R:4 قتلى} و30 جريحا
          whose victims were         | assault | وقع هجوم في المدينة راح ضحيته {R:19 قتيلا} على الأقل
          two of its own were killed | assault | قال الجيش إن {R:اثنين من عناصره} قتلا فورا جراء التفجير
          the fallen of two sides    | assault | أسفرت مواجهات بين {A:الحوثيين} و{A:القبائل} عن مقتل 15 مسلحا
          those who fought on no side | assault | أسفرت مواجهات بين {A:الحوثيين} و{A:القبائل} عن مقتل {R:ستة مدنيين}
          the last stronghold of     | control | سيطرت {A:المقاومة الشعبية} على المدينة وهي آخر معاقل {R:الحوثيين} في المحافظة
          which was in the hands of  | control | سيطرت {A:القوات الحكومية} على زنجبار التي كانت في أيدي {R:الحوثيين}
          posts that X held          | control | تمكنت {A:المقاومة الشعبية} من السيطرة على مواقع كان يحتلها {R:الحوثيون}
          positions where some were  | assault | قصفت {A:مدفعية الجيش} مواقع متعددة تواجدت بها {R:عناصر من مليشيات الحوثي}
          a building that sheltered  | assault | استهدفت غارة {A:أمريكية} مبنى يؤوي {R:مقاتلين من طالبان}
          with whose support it won  | aid | حققت {R:المقاومة الشعبية} بدعم من {A:قوات التحالف} نصرا جديدا
          with support from the air  | aid | سيطرت {R:القوات الحكومية} على المدينة بدعم جوي {A:روسي}
          welcomed the support of    | aid | رحب الوزير بدعم {A:فرنسا}
          behind a relative clause of the subject | accuse | اتهم {A:المتمردون الحوثيون}، الذين يقاتلون في الشمال، {R:سلاح الجو الأمريكي} بقصفهم
          behind what the subject is | accuse | اتهم {A:المجلس الوطني}، وهو المنظمة التي تعمل كمظلة للمعارضة، {R:رجال الشرطة} بإطلاق الغاز
          behind a time and a comma  | assault | قالت القيادة إن {A:طائرة أمريكية} استهدفت يوم أمس، {R:قياديا} في القاعدة
          an offer that X made       | reject | رفضت {A:الحكومة اليمنية} عرضا بوقف النار تقدم به {R:زعيم الحوثيين}
          a proposal that X put      | reject | رفضت {A:فرنسا} المقترح الذي قدمه {R:الوزير الإيراني}
          the entry of               | reject | رفضت {A:إسرائيل} دخول {R:المحققين الدوليين} إلى أراضيها
          today, so many             | coerce | اعتقلت {A:قوات الاحتلال} اليوم {R:16 فلسطينيا} في الضفة
          a post, spelt as signed    | assault | قالت القيادة إن {A:الجيش الإسرائيلي} استهدف بثلاث قذائف {R:موقعا لحزب الله} في الجنوب
          two officers were killed   | assault | ونقلت عنها أن {R:ضابطي صف في قوة الدرك} قتلا في الانفجار
          """)
  void whomItBefellIsReadByTheConstruction(String construction, String event, String marked) {
    EventType type = EventType.valueOf(event.toUpperCase(Locale.ROOT));
    FrameExample example = FrameExample.of(0, type, marked);
    List<Claim> claims = Bundled.claims(example.text(), type);
    assertThat(claims)
        .as("%s: %s", construction, shown(claims))
        .anyMatch(example::hasParticipantsOf);
  }

  private static List<String> shown(List<Claim> claims) {
    return claims.stream()
        .map(c ->
            c.actors().stream().map(m -> m.text()).toList()
                + " > "
                + c.recipients().stream().map(m -> m.text()).toList())
        .toList();
  }
}
