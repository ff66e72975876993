package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Tie;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.code.Bundled;
import org.tawatur.says.Source;

final class HistoriesTest {
  private static final Histories HISTORIES =
      new Histories(Bundled.lexicon().registry(), Telling.origins());

  private static ActorHistory nusra(KeptClaim... claims) {
    return HISTORIES.history("nusra-front", List.of(claims), Map.of());
  }

  @Test
  void theRegistryTellsNamesParentsLeadersAndWhatCameAfter() {
    ActorHistory history = nusra();
    assertThat(history.names())
        .extracting(ActorName::name)
        .contains("جبهة النصرة", "جبهة فتح الشام");
    assertThat(history.parents()).extracting(Tie::of).contains("islamic-state", "al-qaeda");
    assertThat(history.leaders()).extracting(Tie::id).contains("abu-muhammad-al-julani");
    assertThat(history.after()).extracting(Tie::id).contains("hts", "jund-al-aqsa");
    assertThat(history.before()).isEmpty();
    assertThat(history.proposals()).isEmpty();
  }

  @Test
  void aPersonBelongsToWhatHeLed() {
    ActorHistory history = HISTORIES.history("abu-muhammad-al-julani", List.of(), Map.of());
    assertThat(history.parents()).extracting(Tie::of).contains("nusra-front", "hts");
  }

  @Test
  void anActorWithoutEntryIsACallersMistake() {
    assertThatThrownBy(() -> HISTORIES.history("nobody", List.of(), Map.of()))
        .hasMessageContaining("nobody");
  }

  @Test
  void aNewNameIsProposedWithItsWordsAndItsOrigins() {
    // "his group changed its name to Jabhat Fath al-Sham"
    List<KeptClaim> claims =
        Telling.coded(
            Telling.report("n", "وكالة السنديان", "2016-07-29"),
            "أعلن زعيم جبهة النصرة أبو محمد الجولاني أن جماعته غيرت اسمها إلى جبهة فتح الشام.");
    ActorHistory history = HISTORIES.history("nusra-front", claims, Map.of());
    assertThat(history.proposals())
        .singleElement()
        .satisfies(proposal -> {
          assertThat(proposal.kind()).isEqualTo(Proposal.Kind.NAME);
          assertThat(proposal.words()).isEqualTo("جبهة فتح الشام");
          assertThat(proposal.tally().mentions()).isEqualTo(1);
        });
  }

  private static Telling oath(String report, String day) {
    return Telling.of(Telling.report(report, "صدى الفرات " + report, day), EventType.PLEDGE)
        .actor("nusra-front")
        .recipient("islamic-state");
  }

  @Test
  void moreClaimsOfOneChangeAreOneProposalWithWhatSpeaksAgainstIt() {
    KeptClaim one = oath("a", "2014-06-26").saidBy(Source.Kind.MONITOR, "المرصد", "sohr").claim();
    KeptClaim two = oath("b", "2014-06-27").claim();
    KeptClaim denied = oath("c", "2014-07-02").denied().claim();
    ActorHistory history = nusra(two, denied, one);
    assertThat(history.proposals())
        .singleElement()
        .satisfies(proposal -> {
          assertThat(proposal.other()).isEqualTo("islamic-state");
          assertThat(proposal.claims()).containsExactly(one, two);
          assertThat(proposal.against()).containsExactly(denied);
          assertThat(proposal.tally().independent()).isEqualTo(2);
        });
    assertThat(nusra(one).proposals().getFirst().id())
        .isEqualTo(history.proposals().getFirst().id());
  }

  @Test
  void whatIsOnlyDeniedOrPlannedIsNotProposed() {
    assertThat(nusra(oath("a", "2014-06-26").denied().claim()).proposals()).isEmpty();
    assertThat(nusra(oath("b", "2014-06-26").modality(Modality.PLANNED).claim()).proposals())
        .isEmpty();
  }

  @Test
  void aMergerOfThreeProposesEachOfTheOthers() {
    KeptClaim merger =
        Telling.of(Telling.report("m", "صحيفة القلعة", "2017-01-29"), EventType.MERGE)
            .actor("nusra-front", "liwa-al-haqq")
            .recipient("hts")
            .when("2017-01-28")
            .claim();
    assertThat(nusra(merger).proposals())
        .extracting(Proposal::other)
        .containsExactlyInAnyOrder("liwa-al-haqq", "hts");
    assertThat(nusra(merger).proposals().getFirst().when()).isEqualTo(Extent.of("2017-01-28"));
  }

  @Test
  void splitsDefectionsOfficesAndOathsTakenBackHaveKindsOfTheirOwn() {
    KeptReport report = Telling.report("k", "صحيفة القلعة", "2015-01-29");
    List<KeptClaim> claims = new ArrayList<>();
    claims.add(
        Telling.of(report, EventType.SPLIT)
            .at(1)
            .actor("jund-al-aqsa")
            .recipient("nusra-front")
            .claim());
    claims.add(Telling.of(report, EventType.DEFECT).at(2).recipient("nusra-front").claim());
    claims.add(
        Telling.of(report, EventType.APPOINT)
            .at(3)
            .actor("nusra-front")
            .recipientWords("أميرا جديدا")
            .claim());
    claims.add(
        Telling.of(report, EventType.APPOINT)
            .at(4)
            .mode("remove")
            .actor("nusra-front")
            .recipientWords("أميرها المحلي")
            .claim());
    claims.add(
        Telling.of(report, EventType.PLEDGE)
            .at(5)
            .mode("renounce")
            .actor("nusra-front")
            .recipient("al-qaeda")
            .claim());
    claims.add(
        Telling.of(report, EventType.ASSAULT)
            .at(6)
            .actor("nusra-front")
            .recipient("al-qaeda")
            .claim());
    ActorHistory history = HISTORIES.history("nusra-front", claims, Map.of());
    assertThat(history.proposals())
        .extracting(Proposal::kind)
        .containsExactlyInAnyOrder(
            Proposal.Kind.SPLIT,
            Proposal.Kind.DEFECTION,
            Proposal.Kind.APPOINTMENT,
            Proposal.Kind.REMOVAL,
            Proposal.Kind.ALLEGIANCE_ENDED);
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    RandomLedger ledger = new RandomLedger(17, 300);
    ActorHistory history = HISTORIES.history("nusra-front", ledger.claims, ledger.groupOf);
    assertThat(history.proposals()).hasSizeGreaterThan(3);
    for (int i = 0; i < 10; i++) {
      assertThat(HISTORIES.history("nusra-front", ledger.shuffled(i), ledger.groupOf))
          .isEqualTo(history);
    }
  }
}
