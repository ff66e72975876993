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
