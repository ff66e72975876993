package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.code.Bundled;

final class EventsTest {
  private static final Events EVENTS = new Events(Bundled.lexicon().registry());

  private int reports;

  /** A claim of a report of its own. */
  private Telling told(EventType event, String published) {
    return Telling.of(Telling.report("e" + reports++, "صحيفة مرافئ", published), event);
  }

  private static List<Event> events(KeptClaim... claims) {
    return EVENTS.events(List.of(claims), List.of());
  }

  private Telling clash(String day) {
    return told(EventType.ASSAULT, "2014-06-27").actor("nusra-front", "islamic-state").when(day);
  }

  @Test
  void twoActorsOnOneDayAreOneEventWithItsReasons() {
    List<Event> events = events(clash("2014-06-26").claim(), clash("2014-06-26").claim());
    assertThat(events).hasSize(1);
    Event event = events.getFirst();
    assertThat(event.parties()).containsExactly("islamic-state", "nusra-front");
    assertThat(event.merges())
        .singleElement()
        .extracting(Merge::reasons)
        .asString()
        .contains("VIOLENCE", "islamic-state and nusra-front", "same day", "neither names a place");
  }

  @Test
  void anotherDayIsAnotherEvent() {
    assertThat(events(clash("2014-06-26").claim(), clash("2014-06-27").claim())).hasSize(2);
  }

  @Test
  void oneActorAloneNeverMakesOneEvent() {
    KeptClaim one =
        told(EventType.ASSAULT, "2014-06-27").actor("islamic-state").when("2014-06-26").claim();
    KeptClaim other =
        told(EventType.ASSAULT, "2014-06-27").actor("islamic-state").when("2014-06-26").claim();
    assertThat(events(one, other)).hasSize(2);
  }

  /** "Gunmen whom nobody knows attacked at dawn a checkpoint on the highway near the town". */
  private static final String CLAUSE =
      "هاجم مسلحون مجهولون عند الفجر نقطة تفتيش على الطريق الدولي قرب البلدة";

  private Telling raid(String published) {
    return told(EventType.ASSAULT, published).trigger("هاجم"); // "attacked"
  }

  @Test
  void whatSeveralPapersTellInTheSameWordsIsOneEvent() {
    KeptClaim one = raid("2014-06-27").words(CLAUSE).claim();
    KeptClaim other =
        raid("2014-06-29")
            .words(CLAUSE + " مساء الخميس") // "on Thursday evening"
            .when("2014-06-26")
            .claim();
    List<Event> events = events(one, other);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().merges().getFirst().reasons()).contains("told in the same words");
    KeptClaim weekLater = raid("2014-07-06").words(CLAUSE).claim();
    assertThat(events(one, weekLater)).hasSize(2);
  }

  @Test
  void sameWordsDoNotJoinWhatContradicts() {
    KeptClaim one = raid("2014-06-27").words(CLAUSE).where("idlib-syr").claim();
    Telling other = raid("2014-06-27").words(CLAUSE);
    assertThat(events(one, other.claim())).hasSize(1);
    assertThat(events(one, other.where("al-busayrah-syr").claim())).hasSize(2);
    KeptClaim nusra = raid("2014-06-27").words(CLAUSE).actor("nusra-front").claim();
    KeptClaim state = raid("2014-06-27").words(CLAUSE).actor("islamic-state").claim();
    assertThat(events(nusra, state)).hasSize(2);
    KeptClaim denied = raid("2014-06-27").words(CLAUSE).denied().claim();
    assertThat(events(nusra, denied)).hasSize(2);
    KeptClaim seven = raid("2014-06-27").words(CLAUSE + " 7").claim();
    KeptClaim nine = raid("2014-06-27").words(CLAUSE + " 9").claim();
    assertThat(events(seven, nine)).hasSize(2);
  }

  @Test
  void commonSpeechJoinsNothing() {
    // "After fierce fighting": said of many fights.
    KeptClaim one = told(EventType.ASSAULT, "2014-06-27").words("بعد معارك عنيفة").claim();
    KeptClaim other = told(EventType.ASSAULT, "2014-06-27").words("بعد معارك عنيفة").claim();
    assertThat(events(one, other)).hasSize(2);
  }

  @Test
  void sameNumberAtOneSiteOrOfOneActorIsOneEvent() {
    Telling one = told(EventType.ASSAULT, "2014-06-27").count(7, "killed").when("2014-06-26");
    Telling other = told(EventType.ASSAULT, "2014-06-27").count(7, "killed").when("2014-06-26");
    assertThat(events(one.claim(), other.claim())).hasSize(2);
    assertThat(events(one.where("idlib-syr").claim(), other.where("idlib-syr").claim())).hasSize(1);
    Telling few = told(EventType.ASSAULT, "2014-06-27").actor("islamic-state").when("2014-06-26");
    Telling many = told(EventType.ASSAULT, "2014-06-27").actor("islamic-state").when("2014-06-26");
    assertThat(events(few.count(7, "killed").claim(), many.count(7, "killed").claim())).hasSize(2);
    assertThat(events(few.count(44, "rockets").claim(), many.count(44, "rockets").claim()))
        .hasSize(1);
  }

  @Test
  void namesThatAnActorBoreInTurnMeet() {
    // "Jabhat al-Nusra" and, after July 2016, "Jabhat Fath al-Sham": one actor of the registry.
    List<KeptClaim> claims =
        Stream.concat(
                Telling.coded(
                    Telling.report("n", "صحيفة مرافئ", "2016-09-02"),
                    "هاجمت جبهة فتح الشام تنظيم الدولة الإسلامية أمس الخميس.")
                    .stream(),
                Telling.coded(
                    Telling.report("f", "صحيفة القلعة", "2016-09-02"),
                    "هاجمت جبهة النصرة تنظيم داعش أمس الخميس.")
                    .stream())
            .toList();
    List<Event> events = EVENTS.events(claims, List.of());
    assertThat(events).singleElement().extracting(event -> event.claims().size()).isEqualTo(2);
  }

  @Test
  void placesThatContradictKeepEventsApartAndAProvinceHoldsItsTowns() {
    KeptClaim town = clash("2014-06-26").where("al-busayrah-syr").claim();
    KeptClaim province = clash("2014-06-26").where("deir-ez-zor-admin1-syr").claim();
    KeptClaim elsewhere = clash("2014-06-26").where("idlib-syr").claim();
    assertThat(events(town, province)).hasSize(1);
    assertThat(events(town, elsewhere)).hasSize(2);
    assertThat(events(town, province, elsewhere)).hasSize(2);
  }

  @Test
  void whatNamesNoPlaceIsNotGuessedWhereTwoFit() {
    KeptClaim town = clash("2014-06-26").where("al-busayrah-syr").claim();
    KeptClaim elsewhere = clash("2014-06-26").where("idlib-syr").claim();
    KeptClaim nowhere = clash("2014-06-26").claim();
    assertThat(events(town, nowhere)).hasSize(1);
    assertThat(events(town, elsewhere, nowhere)).hasSize(3);
  }

  @Test
  void aMonthFitsTheOnlyDayInIt() {
    // "in February", "on 23 February"
    KeptClaim day =
        told(EventType.ASSAULT, "2014-02-24")
            .mode("targeted")
            .actor("islamic-state")
            .recipient("ahrar-al-sham")
            .when("2014-02-23")
            .claim();
    KeptClaim month =
        told(EventType.ASSAULT, "2014-11-15")
            .mode("targeted")
            .actor("islamic-state")
            .recipient("ahrar-al-sham")
            .when("2014-02")
            .claim();
    KeptClaim another =
        told(EventType.ASSAULT, "2014-02-28")
            .actor("islamic-state")
            .recipient("ahrar-al-sham")
            .when("2014-02-27")
            .claim();
    assertThat(events(day, month)).hasSize(1);
    assertThat(events(day, month, another)).hasSize(3);
  }

  @Test
  void anUndatedClaimIsTheNewsOfItsReport() {
    KeptClaim dated = clash("2014-06-26").where("al-busayrah-syr").claim();
    List<Event> events =
        events(
            dated,
            undated("2014-06-28").where("al-busayrah-syr").claim(),
            undated("2014-07-20").where("al-busayrah-syr").claim());
    assertThat(events).hasSize(2);
    assertThat(events.getFirst().merges().getFirst().reasons())
        .anyMatch(reason -> reason.contains("taken for its news"));
  }

  private Telling undated(String published) {
    return told(EventType.ASSAULT, published).actor("islamic-state", "nusra-front");
  }

  @Test
  void twoWhoFightEveryDayNeedMoreThanTheirNamesWhereNoDayIsSaid() {
    KeptClaim dated = clash("2014-06-26").claim();
    assertThat(events(dated, undated("2014-06-28").claim())).hasSize(2);
    assertThat(events(undated("2014-06-28").claim(), undated("2014-06-28").claim())).hasSize(2);
    KeptClaim counted = clash("2014-06-26").count(7, "killed").claim();
    assertThat(events(counted, undated("2014-06-28").count(7, "killed").claim())).hasSize(1);
    KeptClaim talks =
        told(EventType.CONSULT, "2014-06-28").actor("islamic-state", "nusra-front").claim();
    KeptClaim sameTalks =
        told(EventType.CONSULT, "2014-06-27").actor("islamic-state", "nusra-front").claim();
    assertThat(events(talks, sameTalks)).hasSize(1);
  }

  @Test
  void anAttackThatIsPlannedIsNotTheOneThatHappened() {
    KeptClaim planned = clash("2014-06-26").modality(Modality.PLANNED).claim();
    assertThat(events(clash("2014-06-26").claim(), planned)).hasSize(2);
  }

  @Test
  void aDenialBelongsToTheEventThatItDenies() {
    assertThat(events(clash("2014-06-26").claim(), clash("2014-06-26").denied().claim()))
        .hasSize(1);
  }

  @Test
  void oneSiteAndOneTargetMeetThoughTheDoersDiffer() {
    KeptClaim one =
        told(EventType.ASSAULT, "2015-03-02")
            .actor("islamic-state")
            .recipient("kurdistan-workers-party")
            .where("idlib-syr")
            .when("2015-03-01")
            .claim();
    KeptClaim other =
        told(EventType.ASSAULT, "2015-03-02")
            .actor("turkey")
            .recipient("kurdistan-workers-party")
            .where("idlib-syr")
            .when("2015-03-01")
            .claim();
    assertThat(events(one, other)).hasSize(1);
  }

  @Test
  void aBombWithoutADoerIsKnownByItsSiteDayAndManner() {
    KeptClaim one =
        told(EventType.ASSAULT, "2015-03-02")
            .mode("explosives")
            .where("idlib-syr")
            .when("2015-03-01")
            .count(20, "killed")
            .claim();
    KeptClaim other =
        told(EventType.ASSAULT, "2015-03-02")
            .mode("explosives")
            .where("idlib-syr")
            .when("2015-03-01")
            .count(25, "killed")
            .claim();
    KeptClaim shells =
        told(EventType.ASSAULT, "2015-03-02")
            .mode("heavy-weapons")
            .where("idlib-syr")
            .when("2015-03-01")
            .claim();
    assertThat(events(one, other, shells)).hasSize(2);
  }

  @Test
  void attacksInBothDirectionsAreTwoUnlessSiteAndMannerAreTheSame() {
    Telling there =
        told(EventType.ASSAULT, "2015-03-02")
            .actor("nusra-front")
            .recipient("hazm-movement")
            .when("2015-03-01");
    KeptClaim back =
        told(EventType.ASSAULT, "2015-03-02")
            .actor("hazm-movement")
            .recipient("nusra-front")
            .when("2015-03-01")
            .claim();
    assertThat(events(there.claim(), back)).hasSize(2);
    KeptClaim swapped =
        told(EventType.ASSAULT, "2015-03-02")
            .mode("beat")
            .actor("hazm-movement")
            .recipient("nusra-front")
            .when("2015-03-01")
            .where("idlib-syr")
            .claim();
    KeptClaim same = there.mode("beat").where("idlib-syr").claim();
    assertThat(events(same, swapped)).hasSize(1);
  }

  @Test
  void onePersonIsKilledOnceThoughDayAndPlaceAreDisputed() {
    Telling killed =
        told(EventType.ASSAULT, "2014-02-24")
            .mode("targeted")
            .recipient("ayman-al-zawahiri")
            .when("2014-02-23")
            .where("aleppo-syr");
    KeptClaim other =
        told(EventType.ASSAULT, "2014-02-26")
            .mode("targeted")
            .recipient("ayman-al-zawahiri")
            .when("2014-02-21")
            .where("idlib-syr")
            .claim();
    assertThat(events(killed.claim(), other)).hasSize(1);
  }

  @Test
  void anArmyCountsAsItsStateUnlessAPersonKeepsThemApart() {
    KeptClaim army =
        told(EventType.ASSAULT, "2015-03-02")
            .actor("syrian-army")
            .recipient("nusra-front")
            .when("2015-03-01")
            .claim();
    KeptClaim state =
        told(EventType.ASSAULT, "2015-03-02")
            .actor("syrian-government")
            .recipient("nusra-front")
            .when("2015-03-01")
            .claim();
    assertThat(events(army, state)).hasSize(1);
    Decision apart =
        new Decision(
            Decision.Kind.KEEP_APART, Decision.Subject.ACTORS, "syrian-army", "syrian-government");
    assertThat(EVENTS.events(List.of(army, state), List.of(apart))).hasSize(2);
  }

  @Test
  void actorsThatAPersonJoinedMeetAndPartAgain() {
    KeptClaim before =
        told(EventType.ASSAULT, "2017-02-02")
            .actor("nusra-front")
            .recipient("ahrar-al-sham")
            .when("2017-02-01")
            .claim();
    KeptClaim after =
        told(EventType.ASSAULT, "2017-02-02")
            .actor("hts")
            .recipient("ahrar-al-sham")
            .when("2017-02-01")
            .claim();
    Decision join = new Decision(Decision.Kind.JOIN, Decision.Subject.ACTORS, "nusra-front", "hts");
    Decision back =
        new Decision(Decision.Kind.UNDECIDED, Decision.Subject.ACTORS, "nusra-front", "hts");
    assertThat(events(before, after)).hasSize(2);
    assertThat(EVENTS.events(List.of(before, after), List.of(join))).hasSize(1);
    assertThat(EVENTS.events(List.of(before, after), List.of(join, back))).hasSize(2);
  }

  @Test
  void aPersonsDecisionJoinsAndKeepsApart() {
    KeptClaim one = clash("2014-06-26").claim();
    KeptClaim same = clash("2014-06-26").claim();
    KeptClaim other = clash("2014-08-01").claim();
    Decision apart =
        new Decision(Decision.Kind.KEEP_APART, Decision.Subject.CLAIMS, one.id(), same.id());
    Decision join = new Decision(Decision.Kind.JOIN, Decision.Subject.CLAIMS, one.id(), other.id());
    assertThat(EVENTS.events(List.of(one, same), List.of(apart))).hasSize(2);
    List<Event> joined = EVENTS.events(List.of(one, other), List.of(join));
    assertThat(joined)
        .singleElement()
        .extracting(event -> event.merges().getFirst().isDecided())
        .isEqualTo(true);
  }

  @Test
  void anEventKeepsItsIdWhenLaterReportsAddToIt() {
    KeptClaim first = clash("2014-06-26").claim();
    KeptClaim later =
        told(EventType.ASSAULT, "2014-07-01")
            .actor("islamic-state", "nusra-front")
            .when("2014-06-26")
            .claim();
    assertThat(events(first, later).getFirst().id()).isEqualTo(events(first).getFirst().id());
  }
}
