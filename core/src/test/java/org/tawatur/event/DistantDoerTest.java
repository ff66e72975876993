package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Bundled;

/** Who takes part where he stands apart from the noun or verb that tells what was done. */
final class DistantDoerTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two kinds of shelling, by   | assault | قتل {R:ثلاثة مدنيين} بقصف بري وجوي من قبل {A:قوات النظام} على البلدة
          two qualities of shelling, by | assault | تضررت المنازل جراء القصف المدفعي المكثف والمستمر من قبل {A:قوات النظام} على القرية
          by whom behind a comma      | assault | وثق الفريق هجوما صاروخيا على بلدات الريف، من قبل {A:قوات النظام}
          arrest on whose hands, behind a comma | coerce | أعلن عن إلقاء القبض على {R:ثلاثة مسلحين} في مدينة سبها، على يد {A:قوات الأمن}
          carried out by              | assault | أكد الشاهد أن الهجوم تم من قبل {A:الجيش الإسرائيلي}
          raids behind a date and a comma | assault | شن {A:الطيران الروسي} صباح يوم الثلاثاء 20 حزيران، غارات عنيفة استهدفت أطراف المدينة
          a stand behind places and a comma | protest | نظم {A:صحفيون من أعضاء النقابة} في مدينة طرابلس، وقفة احتجاجية عبروا فيها عن غضبهم
          the blasts of mines that X laid | assault | قتل {R:خمسة أشخاص} إثر سلسلة انفجارات لألغام أرضية زرعها {A:المتمردون} في عدن
          mines, behind who else was hurt | assault | أصيب {R:عشرات المدنيين} خلال يومين جراء انفجار ألغام زرعها {A:الحوثيون}
          a shell that X fired        | assault | سقطت قذيفة بعد منتصف الليل أطلقتها {A:قوات النظام} على الحي
          a march for a cause, that X organised | protest | خرجت مظاهرة في باريس إحياء للذكرى السنوية للنكبة نظمها {A:ناشطون}
          a source between quotes     | assault | أدى قصف صاروخي على وسط المدينة مصدره "{A:قسد}" إلى مقتل {R:ثلاثة أشخاص}
          suspected that X did it     | assault | قتل {R:عشرة جنود} في هجومين انتحاريين يشتبه أن {A:جماعة بوكو حرام} نفذتهما في البلدة
          aircraft thought to be of X | assault | قصفت طائرات حربية يعتقد أنها تابعة {A:للتحالف الدولي} البلدة
          a drone thought to be Turkish | assault | طائرة مسيرة يعتقد أنها {A:تركية} استهدفت سيارة على الطريق
          the targeting by an adjective | assault | طالبت الحكومة بالرد على الاستهداف {A:الإسرائيلي} ل{R:لقنصلية الإيرانية} في دمشق
          attacks of X against Y      | assault | استمرت الهجمات القاتلة {A:للجماعات المتطرفة} ضد {R:الشرطة} في المنطقة
          what X does of shelling     | assault | يرى الوزير أن ما تقوم به {A:روسيا} من قصف على البنية التحتية جريمة
          a deed joined to another    | sanction | جاء ذلك بعد احتلال {A:حزب الله} لمدينة القصير وتهجير {R:أهلها} إلى لبنان
          for the taking              | control | خاضت {A:قوات المقاومة} اشتباكات مع المليشيا من أجل السيطرة على القاعدة
          there is, and a noun        | cooperate | أكد الناطق أنه كان هناك تعاون ميداني بين {A:تنظيم حراس الدين} و{A:قادة داعش}
          """)
  void whoDidItIsFound(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a warrant issued against    | coerce | أكد المصدر أن مذكرة القبض صدرت أمس بحق {R:السفير السابق}
          orders given to             | request | ذكر القادة أن أوامر صدرت إلى {R:قادة الوحدات} باتخاذ موقف هجومي
          attacks that X stood up to  | assault | تصدت {R:المقاومة} لهجمات أخرى {A:للحوثيين} غرب المحافظة
          """)
  void whomItBefellIsFound(String construction, String event, String marked) {
    WhoToWhom.isRead(construction, event, marked);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the adjective of whom it befell | قتل ثلاثة بعد استهداف قيادي حوثي في الجبهة | assault
          the adjective of what was hit   | أكد المصدر استهداف موقع إسرائيلي في الجولان | assault
          held to be so of the blast      | سمع دوي قصف يعتقد أنه استمر ساعة على أطراف المدينة | assault
          mines that nobody laid          | قتل خمسة أشخاص إثر انفجارات لألغام في مدينة عدن | assault
          what the ministry counts of     | قتل مدنيان وفق ما أعلنته الوزارة من هجمات على البلدة | assault
          shelling told with a killing    | أصيب رجل بعد قصف مجهول المصدر للبلدة ومقتل امرأة | assault
          """)
  void nobodyIsTakenForTheDoer(String construction, String text, String event) {
    EventType type = WhoToWhom.type(event);
    List<Claim> claims = Bundled.claims(text, type);
    assertThat(claims)
        .as("%s: %s", construction, WhoToWhom.shown(claims))
        .isNotEmpty()
        .allMatch(claim -> claim.actors().isEmpty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shelling told before        | جرح مدنيون بقصف جوي إسرائيلي على البلدة، فيما ذكرت المصادر أن القصف أصاب مستودعا | إسرائيلي
          raids like the shelling     | قصفت القوات الروسية بلدة سراقب، وقال ناشطون إن الغارات دمرت المستشفى | القوات الروسية
          an attack that is new       | قصفت القوات الروسية بلدة سراقب، وقال ناشطون إن هجوما دمر المستشفى | -
          """)
  void nounsPointBackWithinTheSentence(String construction, String text, String doer) {
    List<Claim> claims = Bundled.claims(text, EventType.ASSAULT);
    List<String> actors = claims.getLast().actors().stream().map(a -> a.text()).toList();
    assertThat(actors)
        .as("%s: %s", construction, WhoToWhom.shown(claims))
        .isEqualTo(doer.equals("-") ? List.of() : List.of(doer));
  }
}
