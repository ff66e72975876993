package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.code.Bundled;
import org.tawatur.link.Relation.Change;
import org.tawatur.link.Relation.Period;
import org.tawatur.link.Relation.Scored;
import org.tawatur.link.Relation.State;

final class RelationsTest {
  private static final Relations RELATIONS = new Relations(Bundled.lexicon().registry());
  private static final String NUSRA = "nusra-front";
  private static final String STATE = "islamic-state";

  private int reports;

  private Telling told(EventType event, String published) {
    return told(event, published, "صحيفة مرافئ");
  }

  private Telling told(EventType event, String published, String outlet) {
    return Telling.of(Telling.report("t" + reports++, outlet, published), event);
  }

  private KeptClaim fight(String published) {
    return told(EventType.ASSAULT, published).actor(NUSRA, STATE).claim();
  }

  private KeptClaim truce(String published) {
    return told(EventType.AGREE, published).actor(NUSRA, STATE).claim();
  }

  private static Relation relation(RelationQuery query, List<KeptClaim> claims) {
    Activity activity = new Activity(claims.stream().map(KeptClaim::report).toList());
    return RELATIONS.relation(query, claims, activity, List.of());
  }

  private static Relation monthly(KeptClaim... claims) {
    RelationQuery query =
        new RelationQuery(NUSRA, STATE, false, false, RelationQuery.Step.MONTH, false);
    return relation(query, List.of(claims));
  }

  private static List<State> states(Relation relation) {
    return relation.periods().stream().map(Period::state).toList();
  }

  @Test
  void warTruceAndWarAgainAreThreeStatesEachWithItsClaims() {
    KeptClaim june = fight("2014-06-26");
    KeptClaim september = truce("2014-09-26");
    KeptClaim november = fight("2014-11-16");
    Relation relation = monthly(november, june, september);
    assertThat(relation.changes())
        .extracting(Change::after)
        .containsExactly(State.HOSTILE, State.COOPERATIVE, State.HOSTILE);
    assertThat(relation.changes())
        .extracting(change -> change.causes().getFirst().claim())
        .containsExactly(june, september, november);
    assertThat(relation.changes().get(1).day()).isEqualTo("2014-09-26");
    assertThat(states(relation)).hasSize(6);
  }

  @Test
  void aStateLastsHalfAYearWithoutNews() {
    Relation relation = monthly(fight("2014-01-10"), truce("2014-12-10"));
    assertThat(states(relation).subList(0, 7)).containsOnly(State.HOSTILE);
    assertThat(states(relation).subList(7, 11)).containsOnly(State.UNKNOWN);
    assertThat(relation.changes().getLast().before()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void quarrelsDoNotEndAWarButAreTenseWithoutOne() {
    KeptClaim quarrel = told(EventType.RIFT, "2014-07-10").actor(NUSRA, STATE).claim();
    assertThat(states(monthly(fight("2014-06-26"), quarrel))).containsOnly(State.HOSTILE);
    assertThat(states(monthly(quarrel))).containsOnly(State.TENSE);
  }

  @Test
  void accordsThatOthersDenyCountHalf() {
    KeptClaim denied = told(EventType.AGREE, "2014-06-12").actor(NUSRA, STATE).denied().claim();
    KeptClaim observed =
        told(EventType.RETREAT, "2014-06-20")
            .mode("ceasefire")
            .actor(NUSRA, STATE)
            .when("2014-06-20")
            .claim();
    List<KeptClaim> claims =
        List.of(truce("2014-06-03"), truce("2014-06-10"), observed, fight("2014-06-26"));
    RelationQuery query =
        new RelationQuery(NUSRA, STATE, false, false, RelationQuery.Step.MONTH, false);
    assertThat(states(relation(query, claims))).containsExactly(State.COOPERATIVE);
    List<KeptClaim> disputed = new ArrayList<>(claims);
    disputed.add(denied);
    Relation relation = relation(query, disputed);
    assertThat(states(relation)).containsExactly(State.TENSE);
    assertThat(relation.periods().getFirst().claims())
        .anySatisfy(one -> assertThat(one.note()).isEqualTo("denied"));
  }

  @Test
  void whatIsPlannedOrDeniedIsShownAndNotCounted() {
    KeptClaim planned =
        told(EventType.ASSAULT, "2014-06-10")
            .modality(Modality.PLANNED)
            .actor(NUSRA)
            .recipient(STATE)
            .claim();
    KeptClaim denied =
        told(EventType.ASSAULT, "2014-06-10").denied().actor(NUSRA).recipient(STATE).claim();
    Relation relation = monthly(planned, denied);
    assertThat(relation.periods().getFirst().claims())
        .extracting(Scored::isCounted)
        .containsOnly(false);
    assertThat(states(relation)).containsExactly(State.UNKNOWN);
    assertThat(relation.changes()).isEmpty();
  }

  @Test
  void fightingSideBySideBindsAndBeingFoughtTogetherDoesNot() {
    KeptClaim together =
        told(EventType.ASSAULT, "2014-06-10")
            .actor(NUSRA, STATE)
            .recipient("hazm-movement")
            .claim();
    KeptClaim struck =
        told(EventType.ASSAULT, "2014-06-10")
            .actor("us-led-coalition")
            .recipient(NUSRA, STATE)
            .claim();
    assertThat(states(monthly(together))).containsExactly(State.ALLIED);
    assertThat(states(monthly(struck))).containsExactly(State.UNKNOWN);
  }

  @Test
  void theOathOfABranchIsNotThatOfTheWhole() {
    // "the branch of al-Nusra Front swore allegiance to the organisation of the State"
    List<KeptClaim> branch =
        Telling.coded(
            Telling.report("b", "صدى الفرات", "2014-06-26"),
            "بايع فرع جبهة النصرة في البوكمال تنظيم الدولة الإسلامية في العراق والشام.");
    List<KeptClaim> whole =
        Telling.coded(
            Telling.report("w", "صدى الفرات", "2014-06-26"),
            "بايعت جبهة النصرة تنظيم الدولة الإسلامية في العراق والشام.");
    RelationQuery query =
        new RelationQuery(NUSRA, STATE, false, false, RelationQuery.Step.MONTH, false);
    assertThat(states(relation(query, whole))).containsExactly(State.ALLIED);
    assertThat(states(relation(query, branch))).containsExactly(State.UNKNOWN);
  }

  @Test
  void branchesCountWhereTheyAreAskedForAndWhileTheyWereBranches() {
    KeptClaim then = told(EventType.ASSAULT, "2015-06-10").actor(NUSRA).recipient(STATE).claim();
    KeptClaim later = told(EventType.ASSAULT, "2016-09-10").actor(NUSRA).recipient(STATE).claim();
    RelationQuery with =
        new RelationQuery("al-qaeda", STATE, true, false, RelationQuery.Step.MONTH, false);
    RelationQuery without =
        new RelationQuery("al-qaeda", STATE, false, false, RelationQuery.Step.MONTH, false);
    assertThat(relation(with, List.of(then, later)).periods()).hasSize(1);
    assertThat(relation(without, List.of(then, later)).periods()).isEmpty();
    assertThat(RELATIONS.ids("al-qaeda", true)).contains(NUSRA, "ayman-al-zawahiri");
    assertThat(RELATIONS.ids("al-qaeda", false))
        .doesNotContain(NUSRA)
        .contains("ayman-al-zawahiri");
  }

  @Test
  void aConstantPanelKeepsOnlyOutletsActiveThroughout() {
    KeptClaim one = fight("2014-06-10");
    KeptClaim two = fight("2014-07-10");
    KeptClaim newcomer =
        told(EventType.ASSAULT, "2014-07-12", "موقع جديد").actor(NUSRA, STATE).claim();
    RelationQuery constant =
        new RelationQuery(NUSRA, STATE, false, false, RelationQuery.Step.MONTH, true);
    Relation relation = relation(constant, List.of(one, two, newcomer));
    assertThat(relation.panel()).containsExactly("صحيفة مرافئ");
    assertThat(relation.periods())
        .extracting(period -> period.claims().size())
        .containsExactly(1, 1);
    assertThat(relation.periods()).extracting(Period::outlets).containsExactly(1, 2);
  }

  @Test
  void oneEventCountsOnceHoweverManyTellOfIt() {
    KeptClaim first =
        told(EventType.ASSAULT, "2014-06-11").actor(NUSRA, STATE).when("2014-06-10").claim();
    KeptClaim second =
        told(EventType.ASSAULT, "2014-06-12").actor(NUSRA, STATE).when("2014-06-10").claim();
    Relation relation = monthly(first, second);
    assertThat(relation.periods().getFirst().events()).isEqualTo(1);
    assertThat(relation.periods().getFirst().score()).isEqualTo(-9);
  }

  @Test
  void whatIsDatedLessExactlyThanThePeriodStandsApart() {
    KeptClaim year = told(EventType.ASSAULT, "2015-01-11").actor(NUSRA, STATE).when("2014").claim();
    assertThat(monthly(year).undated()).extracting(Scored::claim).containsExactly(year);
    KeptClaim month =
        told(EventType.ASSAULT, "2015-01-11").actor(NUSRA, STATE).when("2014-02").claim();
    RelationQuery weekly =
        new RelationQuery(NUSRA, STATE, false, false, RelationQuery.Step.WEEK, false);
    assertThat(relation(weekly, List.of(month)).undated()).hasSize(1);
    assertThat(monthly(month).undated()).isEmpty();
    KeptClaim goesOn =
        told(EventType.ASSAULT, "2014-11-16").actor(NUSRA, STATE).when("2013~/..").claim();
    assertThat(monthly(goesOn).periods().getFirst().from()).isEqualTo("2014-11-01");
  }

  @Test
  void whatHadGoneOnBeforeIsNotOfTheDayOfItsReport() {
    KeptClaim battles =
        told(EventType.ASSAULT, "2014-11-14").actor(NUSRA, STATE).past("شهور").claim();
    Relation relation = monthly(battles, truce("2014-11-14"));
    assertThat(relation.undated()).extracting(Scored::claim).containsExactly(battles);
    assertThat(states(relation)).containsExactly(State.COOPERATIVE);
  }

  @Test
  void weeksBeginOnMonday() {
    RelationQuery weekly =
        new RelationQuery(NUSRA, STATE, false, false, RelationQuery.Step.WEEK, false);
    Period period = relation(weekly, List.of(fight("2014-06-26"))).periods().getFirst();
    assertThat(period.from()).isEqualTo("2014-06-23");
    assertThat(period.to()).isEqualTo("2014-06-29");
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatterAndEveryChangeHasItsClaims() {
    RandomLedger ledger = new RandomLedger(31, 300);
    RelationQuery query =
        new RelationQuery(NUSRA, STATE, true, true, RelationQuery.Step.WEEK, false);
    Relation relation = relation(query, ledger.claims);
    assertThat(relation.changes()).isNotEmpty();
    relation
        .changes()
        .forEach(change ->
            assertThat(ledger.claims)
                .containsAll(change.causes().stream().map(Scored::claim).toList()));
    for (int i = 0; i < 10; i++) {
      assertThat(relation(query, ledger.shuffled(i))).isEqualTo(relation);
    }
    List<PairState> states = RELATIONS.states(ledger.claims, List.of());
    assertThat(states).hasSizeGreaterThan(5);
    assertThat(RELATIONS.states(new ArrayList<>(ledger.shuffled(1)), List.of())).isEqualTo(states);
  }

  @Test
  void theMisprintOfTheManualIsNotCopied() {
    assertThat(ConflictScale.score(told(EventType.ACCUSE, "2014-06-10").claim().claim()))
        .isEqualTo(-3);
    for (EventType type : EventType.values()) {
      double score = ConflictScale.score(told(type, "2014-06-10").claim().claim());
      assertThat(score).as(type.name()).isBetween(-10.0, 10.0);
    }
  }

  @Test
  void aRelationNeedsTwoActors() {
    assertThatThrownBy(
            () -> new RelationQuery(NUSRA, NUSRA, false, false, RelationQuery.Step.WEEK, false))
        .hasMessageContaining(NUSRA);
  }
}
