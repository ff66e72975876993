package org.tawatur.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it beside others, who is left out, and whose the words are that speak by themselves. */
final class BesideOthersTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          whom a meeting brought together  | consult | عقد {A:رئيس الوزراء} اجتماعا ضم {A:قادة الأجهزة الأمنية}
          in the presence of               | consult | التقى {A:الأهالي} {A:وزير الداخلية} بحضور {A:قائد الشرطة}
          with the taking part of          | consult | عقد اجتماع في القاهرة بمشاركة {A:وزراء الخارجية العرب}
          a meeting that took up a matter  | consult | عقد {A:رئيس الوزراء} اجتماعا تناول أوضاع الشرطة
          together with, right behind      | assault | قامت {A:قوات الجيش} مع {A:المقاومة الشعبية} باقتحام المعسكر
          allied with                      | control | سيطرت {A:ميليشيا الحوثيين المتحالفة} مع إيران على القاعدة
          with them in another clause      | assault | اشتبك المحتجون مع قوات الأمن، كما أحرق {A:المحتجون} سيارة {R:للشرطة}
          backed by fighters               | assault | دارت معارك بين {A:الجيش الوطني المسنود} ب{A:مقاتلي المقاومة} مع {A:الحوثيين} في تعز
          backed from abroad               | assault | قصفت {A:الفصائل المدعومة} من تركيا {R:مواقع لقوات سوريا الديمقراطية}
          that one reached with another    | agree   | جاء ذلك بعد اتفاق نووي أبرمته {A:طهران} مع {A:القوى العالمية}
          what banners condemn             | accuse  | رفع {A:المحتجون} لافتات تندد ب{R:العدوان الإسرائيلي} على غزة
          we go on supporting              | aid     | وقال {A:المتحدث باسم التحالف} إننا سنواصل دعم {R:قوات سوريا الديمقراطية}
          we condemn what others did       | assault | وقال رئيس الوزراء إننا ندين قصف {R:المدنيين} في حلب
          the shelling of civilians        | assault | أدان الوزير قصف {R:المدنيين} في حلب
          attacks by fighters of           | assault | هجمات ل{A:مقاتلي طالبان} استهدفت {R:مراكز الشرطة} في قندهار
          and managed to                   | assault | سيطرت المقاومة الشعبية على الحديقة. كما تمكنت {A:المقاومة الشعبية} من تدمير {R:دبابة تابعة للحوثيين}
          """)
  void whoElseDoesItIsFound(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on purpose, two of them          | assault | تتعمد {A:قوات النظام} و{A:روسيا} قصف {R:المدنيين} في إدلب
          a day between dashes             | assault | شنت {A:روسيا} -اليوم الأربعاء- هجوما على مدينة خاركيف
          a state today                    | assault | شنت {A:روسيا} اليوم هجوما على مدينة كييف
          with support, between dashes     | assault | إن {A:قوات النظام السوري} - بدعم جوي روسي - تواصل تصعيدها العسكري على إدلب
          backed, between commas           | coerce  | ألقت {A:الشرطة}، مدعومة بوحدات من الجيش، القبض على {R:عشرين مشتبها}
          backed, before the verb          | assault | {A:القوات العراقية}، مدعومة بالطيران، شنت هجوما على الفلوجة
          a comma before the object        | assault | استهدف {A:مقاتلو العشائر}، {R:مواقع تابعة لقوات سوريا الديمقراطية} بعدة قذائف
          a verb that does not agree       | assault | قالت مصادر عسكرية إن {A:مقاتلات التحالف} استهدف بغارتين {R:مواقع للحوثيين}
          a pronoun takes it up            | coerce  | إن المدينة دخل إليها {A:الجيش} واعتقل منها {R:العشرات}
          and fired at three men           | assault | {A:مروحية تابعة للتحالف} طاردت {R:ثلاثة أشخاص} كانوا مختبئين في الحي، وأطلقت عليهم النار
          an escalation and a shelling     | assault | شهدت مناطق شمال غربي سوريا تصعيدا عسكريا وقصفا متبادلا بين {A:القوات الحكومية} و{A:فصائل المعارضة}
          a state for the object           | accuse  | حمل {A:الوزير} روسيا المسؤولية عن التصعيد. كما حمل {R:روسيا} المسؤولية عن الحصار
          """)
  void theClauseIsReadToItsEnd(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }
}
