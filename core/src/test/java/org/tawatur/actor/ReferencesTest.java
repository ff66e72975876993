package org.tawatur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Bundled;

/** Whom a phrase means, seen through the claims in which it takes part. */
final class ReferencesTest {

  @Test
  void theOrganisationIsTheOneLastNamed() {
    // Hezbollah announced ... . The party attacked an Israeli post.
    Claim claim =
        last("أعلن حزب الله بدء عملياته. وهاجم الحزب موقعا إسرائيليا.", EventType.ASSAULT);
    assertThat(ids(claim.actors())).containsExactly("hezbollah");
  }

  @Test
  void theTanzimIsTheGroupThatBearsTheWord() {
    Claim claim =
        last("دخل تنظيم الدولة الإسلامية المدينة. وقتل التنظيم عشرة مدنيين.", EventType.ASSAULT);
    assertThat(ids(claim.actors())).containsExactly("islamic-state");
    assertThat(ids(claim.recipients())).containsExactly("civilians");
  }

  @Test
  void theTwoSidesAreTheTwoNamedBefore() {
    Claim claim =
        last("اجتمعت جبهة النصرة مع حركة أحرار الشام. واتفق الطرفان على هدنة.", EventType.AGREE);
    assertThat(ids(claim.actors())).containsExactlyInAnyOrder("nusra-front", "ahrar-al-sham");
  }

  @Test
  void theTwoMovementsAreTheTwoNamedBefore() {
    Claim claim =
        last(
            "التقى وفد من حماس وفدا من حركة فتح. واتفقت الحركتان على تشكيل لجنة.", EventType.AGREE);
    assertThat(ids(claim.actors())).containsExactlyInAnyOrder("hamas", "fatah");
  }

  @Test
  void aLeftOutSubjectIsWhoActedBefore() {
    // The Houthis shelled Marib and killed three civilians.
    Claim claim = last("قصف الحوثيون مدينة مأرب وقتلوا ثلاثة مدنيين.", EventType.ASSAULT);
    assertThat(ids(claim.actors())).containsExactly("houthis");
  }

  @Test
  void whomARelativeClauseIsAboutTakesPartInIt() {
    // the Taliban, who attacked the capital
    Claim claim = last("أدانت الأمم المتحدة حركة طالبان التي هاجمت العاصمة.", EventType.ASSAULT);
    assertThat(ids(claim.actors())).containsExactly("taliban");
  }

  @Test
  void aSurnameMeansWhoWasNamedInFullBefore() {
    Claim claim =
        last("وصل خليفة حفتر إلى القاهرة. وهدد حفتر الحكومة في طرابلس.", EventType.THREATEN);
    assertThat(claim.actors()).hasSize(1);
    assertThat(claim.actors().getFirst().id()).isEqualTo("khalifa-haftar");
  }

  @Test
  void anAdjectiveSaysWhoseArmyItIs() {
    Claim claim = last("قصفت القوات التركية مواقع وحدات حماية الشعب.", EventType.ASSAULT);
    ActorMention actor = claim.actors().getFirst();
    assertThat(List.of(String.valueOf(actor.id()), String.valueOf(actor.affiliation())))
        .containsAnyOf("turkish-armed-forces", "turkish-army", "turkey");
    assertThat(ids(claim.recipients())).containsExactly("ypg");
  }

  @Test
  void aPlainNounMeansNobodyKnown() {
    Claim claim = last("قتل مسلحون مجهولون ثلاثة مدنيين.", EventType.ASSAULT);
    assertThat(claim.actors()).hasSize(1);
    assertThat(claim.actors().getFirst().anyId()).isNull();
  }

  @Test
  void whoIsNamedLaterIsNotMeantEarlier() {
    Claim claim =
        Bundled.claims(
                "هاجم الحزب موقعا للجيش. وقال حزب الله إنه لا يريد الحرب.", EventType.ASSAULT)
            .getFirst();
    assertThat(claim.actors()).allSatisfy(actor -> assertThat(actor.text()).isEqualTo("الحزب"));
  }

  private static Claim last(String text, EventType event) {
    List<Claim> claims = Bundled.claims(text, event);
    assertThat(claims).as("claims of %s in: %s", event, text).isNotEmpty();
    return claims.getLast();
  }

  private static List<String> ids(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::anyId).map(String::valueOf).toList();
  }
}
