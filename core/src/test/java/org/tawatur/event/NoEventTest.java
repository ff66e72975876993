package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.EventType;
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
          the future receives nobody       | consult  | يبحث الطرفان مستقبل المدينة بعد انسحاب القوات
          various groups do not differ     | rift     | شاركت مختلف الفصائل في العملية على المدينة
          peace is achieved, not looked into | accuse | قال الوزير إن الحكومة تعمل على تحقيق السلام بعد الحرب
          trust is strengthened            | mobilize | دعا الوزير إلى تعزيز الثقة بين الأطراف بعد القصف
          a country faces hardship         | assault  | تواجه الحكومة صعوبات اقتصادية كبيرة هذا العام
          a ship flies a flag              | control  | وترفع السفينة علم بنما وعلى متنها عشرون بحارا
          an appeal against a verdict      | assault  | قدم المحامي طعنا في الحكم أمام المحكمة العليا
          suspects are described           | accuse   | قتلت القوات عشرة مسلحين يشتبه بانتمائهم إلى التنظيم
          a ship unloads                   | assault  | تمكنت السفينة من إنزال حمولتها في الميناء
          """)
  void wordsThatNameNothingHereAreNotCoded(String what, String event, String text) {
    assertThat(Bundled.claims(text, EventType.valueOf(event.toUpperCase(Locale.ROOT))))
        .as(what)
        .isEmpty();
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
          """)
  void wordsThatNameOneAreStillCoded(String what, String event, String text) {
    assertThat(Bundled.claims(text, EventType.valueOf(event.toUpperCase(Locale.ROOT))))
        .as(what)
        .isNotEmpty();
  }
}
