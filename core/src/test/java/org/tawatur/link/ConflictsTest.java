package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.code.Bundled;
import org.tawatur.link.Conflict.Kind;
import org.tawatur.says.Source;

final class ConflictsTest {
  private static final Conflicts CONFLICTS =
      new Conflicts(Bundled.lexicon().registry(), Telling.origins());

  private int reports;

  private Telling told(EventType event, String outlet, String published) {
    return Telling.of(Telling.report("k" + reports++, outlet, published), event);
  }

  private static List<Conflict> conflicts(KeptClaim... claims) {
    return CONFLICTS.conflicts(List.of(claims), Map.of(), List.of());
  }

  private KeptClaim truce(String published) {
    return told(EventType.AGREE, "صحيفة مرافئ", published)
        .actor("nusra-front", "islamic-state")
        .saidBy(Source.Kind.MEDIA, "أسوشيتد برس", "ap")
        .claim();
  }

  @Test
  void anAgreementThatIsAffirmedDeniedAndRefusedIsOneConflictWithThreeOrigins() {
    KeptClaim denied =
        told(EventType.COOPERATE, "صحيفة القلعة", "2014-11-15")
            .actor("nusra-front", "islamic-state")
            .denied()
            .saidBy(Source.Kind.OFFICIAL, "مسؤول في الاستخبارات", "united-states")
            .claim();
    KeptClaim refused =
        told(EventType.REJECT, "شبكة حكايا", "2014-11-16")
            .actor("islamic-state")
            .recipient("nusra-front")
            .saidBy(Source.Kind.MONITOR, "المرصد السوري", "sohr")
            .claim();
    List<Conflict> conflicts = conflicts(truce("2014-11-14"), denied, refused);
    assertThat(conflicts).hasSize(1);
    Conflict conflict = conflicts.getFirst();
    assertThat(conflict.kinds()).containsExactly(Kind.AFFIRMED_DENIED, Kind.AGREEMENT_REFUSAL);
    assertThat(conflict.tally().origins())
        .extracting(Origin::actor)
        .containsExactly("ap", "united-states", "sohr");
    assertThat(conflict.tally().independent()).isEqualTo(3);
    assertThat(conflict.sides())
        .extracting(Side::stance)
        .containsExactly(Side.Stance.AFFIRMED, Side.Stance.DENIED, Side.Stance.REFUSED);
    assertThat(conflict.since()).isEqualTo("2014-11-15");
    assertThat(conflict.sides().getFirst().credibility().digit()).isEqualTo(5);
  }

  @Test
  void aRefusalThatNamesNobodyIsOfThoseWithWhomThePassageHasHimDeal() {
    KeptReport report = Telling.report("p", "شبكة حكايا", "2014-11-16");
    KeptClaim asked =
        Telling.of(report, EventType.REQUEST)
            .at(200)
            .words("طلب منه هدنة مع النصرة وفصائل أخرى")
            .actor("jaish-al-muhajireen-wal-ansar")
            .recipient("islamic-state")
            .claim();
    KeptClaim offer =
        Telling.of(report, EventType.RETREAT)
            .mode("ceasefire")
            .modality(Modality.PLANNED)
            .words("مبادرة للتهدئة")
            .actor("islamic-state")
            .claim();
    KeptClaim refused =
        Telling.of(report, EventType.REJECT)
            .at(100)
            .words("رفض التنظيم العرض")
            .actor("islamic-state")
            .claim();
    List<Conflict> conflicts = conflicts(truce("2014-11-14"), asked, offer, refused);
    assertThat(conflicts)
        .singleElement()
        .extracting(Conflict::reasons)
        .asString()
        .contains("nusra-front", "هدنة مع النصرة");
    assertThat(conflicts(truce("2014-11-14"), asked, refused)).isEmpty();
  }

  @Test
  void whatIsDeniedOfTheWholeIsDeniedOfItsBranch() {
    KeptClaim denied =
        told(EventType.COOPERATE, "صحيفة القلعة", "2014-11-15")
            .actor("al-qaeda", "islamic-state")
            .denied()
            .claim();
    assertThat(conflicts(truce("2014-11-14"), denied)).hasSize(1);
    // After July 2016 the Front was no branch of al-Qaeda any more.
    KeptClaim later =
        told(EventType.COOPERATE, "صحيفة القلعة", "2016-11-15")
            .actor("al-qaeda", "islamic-state")
            .denied()
            .claim();
    assertThat(conflicts(truce("2016-11-14"), later)).isEmpty();
  }

  @Test
  void aDenialOfAMergerDoesNotDenyATruce() {
    KeptClaim denied =
        told(EventType.MERGE, "صحيفة القلعة", "2014-11-15")
            .actor("nusra-front", "islamic-state")
            .denied()
            .claim();
    assertThat(conflicts(truce("2014-11-14"), denied)).isEmpty();
  }

  @Test
  void anAgreementOfAnotherSeasonIsAnotherMatter() {
    KeptClaim denied =
        told(EventType.AGREE, "صحيفة القلعة", "2015-03-15")
            .actor("nusra-front", "islamic-state")
            .denied()
            .claim();
    assertThat(conflicts(truce("2014-11-14"), denied)).isEmpty();
  }

  @Test
  void anOathAffirmedByAMonitorAndDeniedByTheFrontIsAConflict() {
    KeptClaim sworn =
        told(EventType.PLEDGE, "صدى الفرات", "2014-06-26")
            .actor("nusra-front")
            .recipient("islamic-state")
            .saidBy(Source.Kind.MONITOR, "المرصد", "sohr")
            .claim();
    KeptClaim denied =
        told(EventType.PLEDGE, "نهر واحد", "2014-07-02")
            .actor("nusra-front")
            .recipient("islamic-state")
            .denied()
            .saidBy(Source.Kind.GROUP, "مسؤول محلي", "nusra-front")
            .claim();
    List<Conflict> conflicts = conflicts(sworn, denied);
    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.getFirst().kinds()).containsExactly(Kind.AFFIRMED_DENIED);
    assertThat(conflicts.getFirst().sides().getLast().tally().parties()).isEqualTo(1);
    KeptClaim otherWay =
        told(EventType.PLEDGE, "نهر واحد", "2014-07-02")
            .actor("islamic-state")
            .recipient("nusra-front")
            .denied()
            .claim();
    assertThat(conflicts(sworn, otherWay)).isEmpty();
  }

  private Telling strike(String outlet, String doer) {
    return told(EventType.ASSAULT, outlet, "2015-03-02")
        .actor(doer)
        .recipient("kurdistan-workers-party")
        .where("idlib-syr")
        .when("2015-03-01");
  }

  @Test
  void differentDoersOfOneDeedAreVersionsAndAnArmAndItsStateAreNot() {
    List<Conflict> conflicts =
        conflicts(
            strike("صحيفة مرافئ", "islamic-state").claim(),
            strike("صحيفة القلعة", "turkey").claim());
    assertThat(conflicts)
        .singleElement()
        .extracting(Conflict::kinds)
        .asString()
        .isEqualTo("[PERPETRATOR]");
    assertThat(conflicts.getFirst().sides())
        .extracting(Side::position)
        .containsExactlyInAnyOrder("Islamic State", "Turkey");
    assertThat(
            conflicts(
                strike("صحيفة مرافئ", "amaq").claim(),
                strike("صحيفة القلعة", "islamic-state").claim()))
        .isEmpty();
  }

  @Test
  void aClaimOfResponsibilityAndItsDenialAreOfThatKind() {
    KeptClaim said =
        strike("صحيفة مرافئ", "islamic-state")
            .saidBy(Source.Kind.GROUP, "التنظيم", "islamic-state")
            .claim();
    KeptClaim denied = strike("صحيفة القلعة", "islamic-state").denied().claim();
    assertThat(conflicts(said, denied).getFirst().kinds())
        .containsExactly(Kind.AFFIRMED_DENIED, Kind.RESPONSIBILITY);
  }

  @Test
  void swappedRolesAreAConflict() {
    KeptClaim one =
        told(EventType.ASSAULT, "صحيفة مرافئ", "2015-03-02")
            .mode("beat")
            .actor("nusra-front")
            .recipient("hazm-movement")
            .where("idlib-syr")
            .when("2015-03-01")
            .claim();
    KeptClaim other =
        told(EventType.ASSAULT, "صحيفة القلعة", "2015-03-02")
            .mode("beat")
            .actor("hazm-movement")
            .recipient("nusra-front")
            .where("idlib-syr")
            .when("2015-03-01")
            .claim();
    List<Conflict> conflicts = conflicts(one, other);
    assertThat(conflicts)
        .singleElement()
        .extracting(Conflict::kinds)
        .asString()
        .isEqualTo("[ROLES]");
    assertThat(conflicts.getFirst().sides())
        .extracting(Side::position)
        .contains("Hazzm Movement → al-Nusra Front, later Jabhat Fath al-Sham");
  }

  @Test
  void numbersThatDifferByMoreThanATenthAreAConflictBetweenOrigins() {
    KeptClaim nine = strike("صحيفة مرافئ", "turkey").count(9, "killed").claim();
    KeptClaim fifteen = strike("صحيفة القلعة", "turkey").count(15, "killed").claim();
    KeptClaim sixteen = strike("صحيفة الأفق", "turkey").count(16, "killed").claim();
    List<Conflict> conflicts = conflicts(nine, fifteen, sixteen);
    assertThat(conflicts)
        .singleElement()
        .extracting(Conflict::kinds)
        .asString()
        .isEqualTo("[COUNT]");
    assertThat(conflicts.getFirst().sides())
        .extracting(Side::position)
        .containsExactly("15 or 16 killed", "9 killed");
    KeptClaim wounded = strike("صحيفة القلعة", "turkey").count(15, "wounded").claim();
    assertThat(conflicts(nine, wounded)).isEmpty();
  }

  @Test
  void anOriginThatCountsOnDoesNotContradictItself() {
    KeptClaim first = strike("صحيفة مرافئ", "turkey").count(9, "killed").claim();
    KeptClaim later =
        told(EventType.ASSAULT, "صحيفة مرافئ", "2015-03-03")
            .actor("turkey")
            .recipient("kurdistan-workers-party")
            .where("idlib-syr")
            .when("2015-03-01")
            .count(30, "killed")
            .claim();
    assertThat(conflicts(first, later)).isEmpty();
  }

  @Test
  void oneDeathAtTwoPlacesAndOnTwoDaysIsInConflictInBoth() {
    KeptClaim one =
        told(EventType.ASSAULT, "صحيفة مرافئ", "2014-02-24")
            .mode("targeted")
            .recipient("ayman-al-zawahiri")
            .when("2014-02-23")
            .where("aleppo-syr")
            .claim();
    KeptClaim other =
        told(EventType.ASSAULT, "صحيفة القلعة", "2014-02-26")
            .mode("targeted")
            .recipient("ayman-al-zawahiri")
            .when("2014-02-20")
            .where("idlib-syr")
            .claim();
    List<Conflict> conflicts = conflicts(one, other);
    assertThat(conflicts)
        .extracting(conflict -> conflict.kinds().first())
        .containsExactlyInAnyOrder(Kind.PLACE, Kind.DATE);
  }

  @Test
  void whatMayHappenIsNotInConflictWithWhatDidNot() {
    KeptClaim planned =
        told(EventType.AGREE, "صحيفة مرافئ", "2014-11-14")
            .modality(Modality.PLANNED)
            .actor("nusra-front", "islamic-state")
            .claim();
    KeptClaim denied =
        told(EventType.AGREE, "صحيفة القلعة", "2014-11-15")
            .denied()
            .actor("nusra-front", "islamic-state")
            .claim();
    assertThat(conflicts(planned, denied)).isEmpty();
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatterAndEverySideHasItsClaims() {
    RandomLedger ledger = new RandomLedger(21, 200);
    List<Conflict> conflicts = CONFLICTS.conflicts(ledger.claims, ledger.groupOf, List.of());
    assertThat(conflicts).hasSizeGreaterThan(5);
    for (int i = 0; i < 10; i++) {
      assertThat(CONFLICTS.conflicts(ledger.shuffled(i), ledger.groupOf, List.of()))
          .isEqualTo(conflicts);
    }
    List<String> ids = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      ids.add(conflict.id());
      Tally tally = conflict.tally();
      assertThat(tally.independent()).isLessThanOrEqualTo(tally.outlets().size());
      for (Side side : conflict.sides()) {
        assertThat(ledger.claims).containsAll(side.claims());
        assertThat(side.credibility().reasons()).isNotEmpty();
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void whatStandsInTheWordsOfARefusalWasNotAgreed() {
    // "the organisation refuses an initiative of calm with the factions"
    String words = "يرفض مبادرة للتهدئة مع الفصائل";
    KeptReport report = Telling.report("w", "شبكة حكايا", "2014-11-16");
    KeptClaim refused =
        Telling.of(report, EventType.REJECT)
            .words(words)
            .actor("islamic-state")
            .recipient("ahrar-al-sham")
            .claim();
    KeptClaim content =
        Telling.of(report, EventType.RETREAT)
            .mode("ceasefire")
            .at(12)
            .words("للتهدئة")
            .actor("islamic-state", "ahrar-al-sham")
            .claim();
    KeptClaim elsewhere =
        Telling.of(report, EventType.RETREAT)
            .mode("ceasefire")
            .at(112)
            .words("للتهدئة")
            .actor("islamic-state", "ahrar-al-sham")
            .claim();
    assertThat(conflicts(refused, content)).isEmpty();
    assertThat(conflicts(refused, elsewhere)).hasSize(1);
  }
}
