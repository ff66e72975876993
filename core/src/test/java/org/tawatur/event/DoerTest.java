package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Bundled;

/** Which of those named does it and which it befell, where the words alone leave it open. */
final class DoerTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a war against somebody       | assault | تخوض {A:القوات اليمنية} حربا ضد {R:المسلحين الحوثيين} في الشمال
          at a request from            | request | أجلت المحكمة الجلسة بناء على طلب شخصي من {A:الرئيس الإيراني}
          the arrest by X of Y         | coerce | انتقد المبعوث اعتقال {A:السلطات الباكستانية} ل{R:زعماء من حركة طالبان}
          the targeting by X of a site | assault | وثق المرصد استهداف {A:القوات التركية} لمشفى مدينة تل رفعت
          the targeting by X of a car  | assault | أدان المجلس استهداف {A:ميليشيا قسد} سيارة على الطريق
          whom a demand behind what is said is of | request | وذكر {A:الوزير} أنه طلب من {R:السلطات اللبنانية} إجراء تحقيق
          calling on them behind a quotation | request | وقال {A:العميد سرحان} إن «الجيش الوطني سيهاجم مواقع الحوثيين»، داعيا {R:وحدات الجيش} للاستعداد
          killed on a day              | assault | وقال المتحدث إن {R:ثلاثة رجال} قتلوا الثلاثاء في المدينة
          arrested and accused         | accuse | أوقف {R:رجل} في المدينة واتهم بأنه كان ينوي استخدام حقيبة مفخخة
          tried for                    | accuse | أعلنت الوكالة أن {R:عشرين معتقلا} سيحاكمون بتهمة المساس بالأمن
          came back to threatening     | threaten | عاد {A:الحوثيون} إلى تهديد {R:المملكة} بعد الهدنة
          went to support              | aid | توجهت {A:قوة عسكرية كبيرة} نحو المدينة لدعم {R:قوات الجيش}
          an adjective before the object | accuse | واتهم {A:الجندي المدان} {R:ضابطا آخر} بإطلاق النار
          drove somebody to criticise  | accuse | دفعت الحوادث {A:الرئيس الأفغاني} إلى انتقاد {R:القوات الدولية}
          """)
  void whoDoesItIsToldFromWhomItBefell(String construction, String event, String marked) {
    EventType type = EventType.valueOf(event.toUpperCase(Locale.ROOT));
    FrameExample example = FrameExample.of(0, type, marked);
    List<Claim> claims = Bundled.claims(example.text(), type);
    assertThat(claims)
        .as("%s: %s", construction, WhoTest.shown(claims))
        .anyMatch(example::hasParticipantsOf);
  }
}
