package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tawatur.claim.EventType;
import org.tawatur.says.Source.Kind;
import org.tawatur.text.NormalText;

final class OriginsTest {
  private static final Origins ORIGINS = Telling.origins();

  private static Telling shelling(String report, String outlet, String day) {
    return Telling.of(Telling.report(report, outlet, day), EventType.ASSAULT)
        .words("قصفت قوات النظام حلب")
        .actor("syrian-government")
        .where("aleppo-syr");
  }

  private static Telling agency(String report, String outlet) {
    return shelling(report, outlet, "2014-11-14").saidBy(Kind.MEDIA, "وكالة رويترز", "reuters");
  }

  @Test
  void fourteenOutletsThatQuoteOneAgencyAreOneOriginAndAFifteenthChangesNothing() {
    List<KeptClaim> claims = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      claims.add(agency("a" + i, "صحيفة رقم " + i).claim());
    }
    Tally fourteen = ORIGINS.tally(claims, Map.of());
    assertThat(fourteen.independent()).isEqualTo(1);
    assertThat(fourteen.origins()).singleElement().extracting(Origin::actor).isEqualTo("reuters");
    assertThat(fourteen.outlets()).hasSize(14);
    assertThat(fourteen.mentions()).isEqualTo(14);

    claims.add(agency("a14", "صحيفة أخرى").claim());
    Tally fifteen = ORIGINS.tally(claims, Map.of());
    assertThat(fifteen.independent()).isEqualTo(1);
    assertThat(fifteen.origins()).hasSize(1);
  }

  @Test
  void twoAgenciesThatQuoteOneSpokesmanAreOneSpeakerAndTwoTransmissions() {
    KeptClaim one =
        agency("a", "صحيفة مرافئ")
            .saidBy(Kind.GROUP, "الناطق باسم الفيلق", "faylaq-al-rahman")
            .claim();
    KeptClaim other =
        shelling("b", "صحيفة القلعة", "2014-11-15")
            .saidBy(Kind.MEDIA, "فرانس برس", "afp")
            .saidBy(Kind.GROUP, "الناطق باسم فيلق الرحمن", "faylaq-al-rahman")
            .claim();
    Tally tally = ORIGINS.tally(List.of(one, other), Map.of());
    assertThat(tally.independent()).isEqualTo(1);
    Origin origin = tally.origins().getFirst();
    assertThat(origin.actor()).isEqualTo("faylaq-al-rahman");
    assertThat(origin.transmitters()).containsExactly("actor:afp", "actor:reuters");
    assertThat(origin.speakers()).containsExactly("الناطق باسم الفيلق", "الناطق باسم فيلق الرحمن");
  }

  @Test
  void agenciesWithoutANameAddNoOrigin() {
    KeptClaim named = agency("a", "صحيفة مرافئ").claim();
    KeptClaim agencies =
        shelling("b", "صحيفة القلعة", "2014-11-15")
            .saidBy(Kind.MEDIA, "وكالات الأنباء", null)
            .claim();
    KeptClaim reports =
        shelling("c", "صحيفة الأفق", "2014-11-15")
            .saidBy(Kind.HEARSAY, "تقارير صحفية", null)
            .claim();
    Tally tally = ORIGINS.tally(List.of(named, agencies, reports), Map.of());
    assertThat(tally.origins()).extracting(Origin::actor).containsExactly("reuters");
    assertThat(tally.unspecified()).containsExactlyInAnyOrder(agencies.id(), reports.id());
    assertThat(ORIGINS.tally(List.of(agencies), Map.of()).independent()).isZero();
  }

  @Test
  void anOutletCalledAgenciesIsNotKnown() {
    Tally tally = ORIGINS.tally(List.of(shelling("a", "وكالات", "2014-11-14").claim()), Map.of());
    assertThat(tally.unknownOutlets()).isEqualTo(1);
    assertThat(tally.outlets()).extracting(Outlet::key).containsExactly(Outlet.UNKNOWN);
  }

  @Test
  void aChannelWhoseNameIsAnOrdinaryWordIsKnownByTheRegistry() {
    Tally tally = ORIGINS.tally(List.of(shelling("a", "العربية", "2014-11-14").claim()), Map.of());
    assertThat(tally.outlets()).extracting(Outlet::actor).containsExactly("alarabiya");
  }

  @Test
  void anOutletAndItsNameInAChainAreOne() {
    KeptClaim own = shelling("a", "رويترز", "2014-11-13").claim();
    KeptClaim quoting = agency("b", "صحيفة مرافئ").claim();
    Tally tally = ORIGINS.tally(List.of(quoting, own), Map.of());
    assertThat(tally.origins()).singleElement().extracting(Origin::key).isEqualTo("actor:reuters");
  }

  @Test
  void unnamedSourcesCountAsTheOneWhoVouchesForThem() {
    KeptClaim monitor =
        shelling("a", "صحيفة مرافئ", "2014-11-13")
            .saidBy(Kind.MONITOR, "المرصد السوري لحقوق الإنسان", "sohr")
            .claim();
    KeptClaim itsSources =
        shelling("b", "صحيفة القلعة", "2014-11-13")
            .saidBy(Kind.MONITOR, "المرصد", "sohr")
            .saidBy(Kind.ANONYMOUS, "مصادر متقاطعة", null)
            .claim();
    Tally tally = ORIGINS.tally(List.of(monitor, itsSources), Map.of());
    assertThat(tally.independent()).isEqualTo(1);
    assertThat(tally.origins())
        .singleElement()
        .extracting(Origin::kind)
        .isEqualTo(Origin.Kind.MONITOR);
  }

  @Test
  void twoSpeakersThroughOnePaperAreNotIndependent() {
    KeptClaim one =
        shelling("a", "صحيفة مرافئ", "2014-11-13")
            .saidBy(Kind.OFFICIAL, "وزير الدفاع", "turkey")
            .claim();
    KeptClaim other =
        shelling("b", "صحيفة مرافئ", "2014-11-13")
            .saidBy(Kind.GROUP, "قيادي", "ahrar-al-sham")
            .claim();
    Tally tally = ORIGINS.tally(List.of(one, other), Map.of());
    assertThat(tally.origins()).hasSize(2);
    assertThat(tally.independent()).isEqualTo(1);

    KeptClaim elsewhere =
        shelling("c", "صحيفة القلعة", "2014-11-14")
            .saidBy(Kind.GROUP, "قيادي", "ahrar-al-sham")
            .claim();
    assertThat(ORIGINS.tally(List.of(one, other, elsewhere), Map.of()).independent()).isEqualTo(2);
  }

  @Test
  void oneReportWithAnAgencyAMonitorAndAnOfficialHasThreeOrigins() {
    KeptReport report = Telling.report("a", "إيلاف", "2014-11-15");
    List<KeptClaim> claims =
        List.of(
            Telling.of(report, EventType.AGREE).saidBy(Kind.MEDIA, "أسوشيتد برس", "ap").claim(),
            Telling.of(report, EventType.REJECT)
                .saidBy(Kind.MONITOR, "المرصد", "sohr")
                .saidBy(Kind.ANONYMOUS, "مصادر", null)
                .claim(),
            Telling.of(report, EventType.COOPERATE)
                .denied()
                .saidBy(Kind.OFFICIAL, "مدير الاستخبارات", "united-states")
                .claim());
    Tally tally = ORIGINS.tally(claims, Map.of());
    assertThat(tally.independent()).isEqualTo(3);
    assertThat(tally.outlets())
        .extracting(Outlet::key)
        .containsExactly("actor:elaph", "actor:ap", "actor:sohr");
  }

  @Test
  void copiesOfAReportThatNamesNobodyAreOneOriginThatHadItFirst() {
    KeptClaim first = shelling("a", "صحيفة مرافئ", "2014-11-13").claim();
    KeptClaim copy = shelling("b", "صحيفة القلعة", "2014-11-14").claim();
    Map<String, String> groups = Map.of("r-a", "g", "r-b", "g");
    Tally tally = ORIGINS.tally(List.of(copy, first), groups);
    assertThat(tally.origins()).singleElement().extracting(Origin::name).isEqualTo("صحيفة مرافئ");
    assertThat(tally.independent()).isEqualTo(1);
    assertThat(tally.outlets()).hasSize(2);
    assertThat(ORIGINS.tally(List.of(copy, first), Map.of()).independent()).isEqualTo(2);
  }

  @Test
  void twoPapersThatCiteEachOtherAreACircleAndOneOrigin() {
    KeptClaim one =
        shelling("a", "صحيفة مرافئ", "2014-11-13").saidBy(Kind.MEDIA, "صحيفة القلعة", null).claim();
    KeptClaim other =
        shelling("b", "صحيفة القلعة", "2014-11-14").saidBy(Kind.MEDIA, "صحيفة مرافئ", null).claim();
    Tally tally = ORIGINS.tally(List.of(one, other), Map.of());
    assertThat(tally.circles()).hasSize(1);
    assertThat(tally.circles().getFirst())
        .isEqualTo(
            Set.of(
                "outlet:" + NormalText.fold("صحيفة القلعة"),
                "outlet:" + NormalText.fold("صحيفة مرافئ")));
    assertThat(tally.origins()).singleElement().extracting(Origin::isCircular).isEqualTo(true);
    assertThat(tally.independent()).isEqualTo(1);
  }

  @Test
  void aPaperThatCitesItselfThroughAnotherIsACircle() {
    KeptClaim claim =
        shelling("a", "صحيفة مرافئ", "2014-11-13")
            .saidBy(Kind.MEDIA, "صحيفة القلعة", null)
            .saidBy(Kind.MEDIA, "صحيفة مرافئ", null)
            .claim();
    assertThat(ORIGINS.tally(List.of(claim), Map.of()).circles()).hasSize(1);
  }

  @Test
  void aCircleInWhichOneKnowsItHimselfHasThatOneForItsOrigin() {
    KeptClaim one =
        shelling("a", "صحيفة مرافئ", "2014-11-13").saidBy(Kind.MEDIA, "صحيفة القلعة", null).claim();
    KeptClaim other =
        shelling("b", "صحيفة القلعة", "2014-11-14").saidBy(Kind.MEDIA, "صحيفة مرافئ", null).claim();
    KeptClaim own = shelling("c", "صحيفة القلعة", "2014-11-12").claim();
    Tally tally = ORIGINS.tally(List.of(one, other, own), Map.of());
    assertThat(tally.circles()).hasSize(1);
    assertThat(tally.origins()).singleElement().extracting(Origin::name).isEqualTo("صحيفة القلعة");
    assertThat(tally.origins().getFirst().isCircular()).isFalse();
  }

  @Test
  void originsThatTakePartAreMarked() {
    KeptReport report = Telling.report("a", "صحيفة مرافئ", "2014-11-13");
    Telling accused =
        Telling.of(report, EventType.ASSAULT).actor("nusra-front").recipient("islamic-state");
    // Amaq is Islamic State's news agency; Turkey has no part in it.
    KeptClaim amaq = accused.saidBy(Kind.MEDIA, "وكالة أعماق", "amaq").claim();
    KeptClaim turkey =
        Telling.of(report, EventType.ASSAULT)
            .at(1)
            .actor("nusra-front")
            .saidBy(Kind.OFFICIAL, "مسؤول تركي", "turkey")
            .claim();
    Tally tally = ORIGINS.tally(List.of(amaq, turkey), Map.of());
    Map<String, Boolean> isParty = new HashMap<>();
    tally.origins().forEach(origin -> isParty.put(origin.key(), origin.isParty()));
    assertThat(isParty).containsEntry("actor:amaq", true).containsEntry("actor:turkey", false);
    assertThat(tally.parties()).isEqualTo(1);
  }

  @Test
  void theCoderTellsTheLedgerWhoSpeaks() {
    List<KeptClaim> claims =
        Telling.coded(
            Telling.report("a", "صحيفة مرافئ", "2014-11-14"),
            "ونقلت قناة الجزيرة عن صحيفة الغارديان أن الجيش السوري قصف مدينة حلب.");
    Tally tally = ORIGINS.tally(claims, Map.of());
    assertThat(tally.origins()).extracting(Origin::actor).containsExactly("guardian");
  }

  @Test
  void aHeadlineIsNoWitnessOfWhatTheReportHasFromSomebody() {
    KeptReport report = Telling.report("a", "شبكة حكايا الشام", "2014-11-16");
    KeptClaim headline =
        Telling.of(report, EventType.REJECT)
            .actor("islamic-state")
            .recipient("syrian-opposition")
            .claim();
    KeptClaim body =
        Telling.of(report, EventType.REJECT)
            .at(60)
            .actor("islamic-state")
            .saidBy(Kind.MONITOR, "المرصد السوري", "sohr")
            .claim();
    Tally tally = ORIGINS.tally(List.of(headline, body), Map.of());
    assertThat(tally.origins()).extracting(Origin::actor).containsExactly("sohr");
    KeptClaim another = Telling.of(report, EventType.REJECT).at(90).actor("nusra-front").claim();
    assertThat(ORIGINS.tally(List.of(body, another), Map.of()).origins()).hasSize(2);
  }
}
