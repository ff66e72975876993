package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.code.Bundled;

/** Words that name an event elsewhere and none here. */
final class NoEventTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          elections are no appointment     | appoint  | شارك الناخبون في الانتخابات البلدية وسط إجراءات أمنية
          a person is called by a name     | request  | أصيب شاب يدعى سالم محمد في انفجار قرب السوق
          a word circulates                | consult  | تداول ناشطون صورا للمدينة بعد القصف
          the future receives nobody       | consult  | يجهل الأهالي مستقبل المدينة بعد انسحاب القوات
          various groups do not differ     | rift     | شاركت مختلف الفصائل في العملية على المدينة
          peace is achieved, not looked into | accuse | قال الوزير إن الحكومة تعمل على تحقيق السلام بعد الحرب
          trust is strengthened            | mobilize | دعا الوزير إلى تعزيز الثقة بين الأطراف بعد القصف
          a country faces hardship         | assault  | تواجه الحكومة صعوبات اقتصادية كبيرة هذا العام
          a ship flies a flag              | control  | وترفع السفينة علم بنما وعلى متنها عشرون بحارا
          an appeal against a verdict      | assault  | قدم المحامي طعنا في الحكم أمام المحكمة العليا
          suspects are described           | accuse   | قتلت القوات عشرة مسلحين يشتبه بانتمائهم إلى التنظيم
          a need that nobody speaks of     | request  | يجب تنظيف الشوارع كل يوم بعد انتهاء السوق
          being absent is no refusal       | reject   | لم تشارك الحركة في الحوار أمس بسبب القصف
          an answer is no threat           | threaten | رد الحزب على الرسالة أمس بعد اجتماع الحكومة
          what is accepted is not refused  | reject   | قبلت الحركة بالشروط بعد اجتماع مع الحكومة
          a ship unloads                   | assault  | تمكنت السفينة من إنزال حمولتها في الميناء
          wages are received               | coerce   | قبض الموظفون رواتبهم بعد تأخر دام شهرين
          prices go back                   | retreat  | أدى تراجع الأسعار في الأسواق إلى خسائر كبيرة
          votes are counted                | assault  | تستغرق عملية فرز الأصوات ثلاثة أيام
          markets are freed                | aid      | ناقش المجلس تحرير أسعار الوقود في البلاد
          a train comes                    | mobilize | وصل القطار إلى المحطة الرئيسية في موعده
          matches precede the finals       | assault  | انطلقت تصفيات كأس العالم أمس
          """)
  void wordsThatNameNothingHereAreNotCoded(String what, String event, String text) {
    assertThat(Bundled.claims(text, WhoToWhom.type(event))).as(what).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a parliament elects              | appoint  | انتخب البرلمان اليوم رئيسا جديدا للحكومة
          a government asks                | request  | دعت الحكومة الأطراف إلى وقف القتال في المدينة
          reinforcements come              | mobilize | وصلت تعزيزات للجيش إلى الجبهة الشرقية
          an inquiry into a crime          | accuse   | فتحت النيابة تحقيقا في الهجوم على القنصلية
          a state protests with a state    | accuse   | احتجت الحكومة العراقية لدى إيران على القصف
          a drop of soldiers from the air  | assault  | نفذت القوات الأمريكية عملية إنزال جوي في ريف إدلب
          a movement takes the blame       | assault  | قال المتحدث إن الحركة تبنت الهجوم
          a movement rejects the blame     | assault  | قال المتحدث إن الحركة لم تتبن الهجوم
          a suspect is seized              | coerce   | قبضت الشرطة على المتهم في منزله
          entry is refused                 | coerce   | منعت المليشيا دخول المواد الطبية إلى المدينة
          a force moves                    | mobilize | تحركت القوات نحو الحدود الشرقية
          a force comes                    | mobilize | وصل نحو مئتي جندي إلى المدينة أمس
          a force advances towards         | mobilize | تقدم الجيش نحو مدينة الموصل
          a force gains ground             | control  | تقدم الجيش في أحياء مدينة الموصل
          hostages are freed               | aid      | أعلن الجيش تحرير ثلاثين رهينة من المسلحين
          an army is driven to flight      | retreat  | دفع القصف المسلحين إلى الفرار من المدينة
          troops are fewer                 | retreat  | خفضت واشنطن عدد قواتها في العراق
          operations of an army            | assault  | تتواصل عمليات الجيش ضد المتمردين في الجبل
          fire is answered                 | assault  | ردت المدفعية على مصادر النيران داخل الحدود
          a listing                        | sanction | أدرجت واشنطن الحزب على قائمة الإرهاب
          the wounded are cared for        | aid      | قامت فرق الإنقاذ بإسعاف الجرحى
          """)
  void wordsThatNameOneAreStillCoded(String what, String event, String text) {
    assertThat(Bundled.claims(text, WhoToWhom.type(event))).as(what).isNotEmpty();
  }
}
