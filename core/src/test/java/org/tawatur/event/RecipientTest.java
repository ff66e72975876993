package org.tawatur.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom it befell, by words that stand away from the verb or noun that tells it. */
final class RecipientTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hundreds of raids that hit | assault | شنت {A:إسرائيل} مئات الغارات في البلاد خلال الأعوام الماضية طالت {R:مواقع للجيش السوري}
          many of the blows that hit | assault | نفذت {A:إسرائيل} العديد من الضربات الجوية، استهدفت {R:مواقع للجيش السوري}
          raids targeting            | assault | شن {A:التحالف العربي} غارات جوية مستهدفة مواقع و{R:تجمعات للمليشيات الحوثية}
          raids, targeting           | assault | واصلت {A:طائرات التحالف العربي} غاراتها مستهدفة {R:مقرات المتمردين}
          went on shelling           | assault | تواصل {A:القوات الروسية} قصف {R:المواقع الأوكرانية} في الجنوب
          resumed its shelling       | assault | واصل {A:الجيش السوري} قصفه على أطراف البلدة
          more than so many dead     | assault | شهدت العاصمة سلسلة هجمات أسفرت عن سقوط أكثر من {R:أربعين قتيلا}
          left dozens dead           | assault | شن {A:الطيران الإسرائيلي} غارات على بلدات جنوبية خلفت {R:عشرات القتلى}
          which led to dead of       | assault | {A:الطائرات الروسية} قصفت موقعا قرب القاعدة، ما أسفر عن قتلى وجرحى من {R:مقاتلي الفصيل}
          a farther massacre left    | assault | مجزرة مروعة ارتكبها {A:الطيران الروسي}، غربي المدينة، أسفرت عن مقتل {R:مدنيين}
          with those listed between  | assault | جاء ذلك بعد إصابة {R:ثلاثة مدنيين} بينهم طفل وامرأة من عائلة واحدة، إثر قصف مدفعي لـ{A:قوات النظام}
          arrested and jailed        | coerce | اعتقلت {A:قوات الأمن المصرية} وسجنت {R:عشرات المحتجين}
          killed and wounded some    | assault | قتل {A:الجيش} وأصاب {R:عددا من المسلحين} في كمين
          was killed and X wounded   | assault | قتل {R:جندي} وأصاب الرصاص منزلا قريبا
          called their deed a crime  | accuse | اعتبرت {A:المنظمة} اعتداء {R:الشرطة الإسرائيلية} على المشيعين انتهاكا للقانون
          upset by whose violence    | accuse | أعربت {A:الخارجية الفنلندية} عن انزعاجها من عنف {R:الشرطة الإسرائيلية}
          upset by what is nobody's  | accuse | أعربت {A:الخارجية الفنلندية} عن انزعاجها من تدهور الأوضاع
          after fights with          | control | سيطرت {A:قوات النظام} على القرية بعد معارك مع {R:تنظيم الدولة}
          after fights in            | control | سيطرت {A:قوات النظام} على القرية بعد معارك في محيطها
          by the air force of        | assault | تعرضت البلدة لقصف جوي من قبل {A:الطيران الحربي} لقوات النظام
          a region named after one   | assault | شن {A:الطيران الروسي} غارات جوية على منطقة الشيخ بحر
          a school named after one   | assault | أدى قصف استهدف مدرسة محمد الفاتح إلى أضرار مادية
          the house of one           | assault | استهدف {A:الطيران الروسي} منزل {R:محمد العلي} في البلدة
          """)
  void whomItBefellIsReadFromAfar(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }
}
