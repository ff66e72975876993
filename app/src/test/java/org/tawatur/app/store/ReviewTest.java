package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Outcome;
import org.tawatur.claim.Polarity;
import org.tawatur.code.Coding;
import org.tawatur.code.Indexed;
import org.tawatur.text.Span;

class ReviewTest {
  @TempDir Path folder;

  private static final List<Arrival> ONE = Handmade.arrivals(3, 1);

  private static Ledger filled(LedgerAddress address) {
    Ledger ledger = Ledger.writing(address, new TestClock());
    new Keeper(ledger, "old").keep(ONE);
    return ledger;
  }

  private static List<StoredClaim> live(Ledger ledger) {
    return new ClaimQueries(ledger)
        .list(ClaimFilter.LIVE, ClaimQueries.Order.OLDEST, Page.ALL, AsOf.NOW);
  }

  private static ReviewLog log(Ledger ledger) {
    return new ReviewLog(ledger, Exports.RULES);
  }

  private static ReviewLog.Draft draft(Patch.Action action, String claim, Map<String, String> set) {
    return new ReviewLog.Draft(action, "rana", claim, set, "", null);
  }

  private static String ofReport() {
    Arrival.Coded coded = ONE.getFirst().coded();
    assertThat(coded).isNotNull();
    return Keeper.reportId(coded.report());
  }

  /** The report as a newer lexicon might read it. */
  private static Recoder.Reread reread(UnaryOperator<List<Claim>> change) {
    Arrival.Coded coded = ONE.getFirst().coded();
    assertThat(coded).isNotNull();
    List<Claim> claims = change.apply(coded.indexed().coding().claims());
    Coding coding =
        new Coding(
            coded.report().id(),
            List.of(),
            4,
            claims.stream().map(claim -> new Outcome.Coded(claim, List.of())).toList());
    return new Recoder.Reread(
        ofReport(), new Indexed(coding, coded.indexed().words(), coded.indexed().lemmas()));
  }

  private static Claim with(Claim c, Evidence trigger, Polarity polarity) {
    return new Claim(
        c.report(),
        c.evidence(),
        trigger,
        c.event(),
        c.mode(),
        c.actors(),
        c.recipients(),
        polarity,
        c.modality(),
        c.chain(),
        c.when(),
        c.where(),
        c.counts(),
        0.9,
        c.frame());
  }

  @ParameterizedTest
  @EnumSource
  void rejectedIsOutUntilItIsUndoneAndUndoingCanBeUndone(Stores store) {
    try (Ledger ledger = filled(store.empty(folder))) {
      String claim = live(ledger).getFirst().id();
      Patch rejected = log(ledger).add(draft(Patch.Action.REJECT, claim, Map.of()));
      assertThat(live(ledger)).noneMatch(one -> one.id().equals(claim)).hasSize(3);
      Patch undone = log(ledger).undo("rana", rejected.id());
      assertThat(live(ledger)).hasSize(4);
      log(ledger).undo("rana", undone.id());
      assertThat(live(ledger)).hasSize(3);
      assertThat(log(ledger).log(ReviewLog.Filter.ALL, Page.ALL, AsOf.NOW)).hasSize(3);
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyAreOneActThatIsTakenBackAsOne(Stores store) {
    try (Ledger ledger = filled(store.empty(folder))) {
      List<StoredClaim> claims = live(ledger);
      log(ledger).add(draft(Patch.Action.ACCEPT, claims.getFirst().id(), Map.of()));
      long before = ledger.last().seq();
      List<ReviewLog.Draft> drafts =
          claims.stream()
              .map(claim ->
                  new ReviewLog.Draft(
                      Patch.Action.REJECT, "rana", claim.id(), Map.of(), "", claim.version()))
              .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
      drafts.add(
          new ReviewLog.Draft(
              Patch.Action.REJECT, "rana", claims.getFirst().id(), Map.of(), "", "an older one"));
      ReviewLog.Added added = log(ledger).addAll("rana", drafts);
      assertThat(added.made()).hasSize(4);
      assertThat(added.left()).containsExactly(claims.getFirst().id());
      assertThat(ledger.last().seq()).isEqualTo(before + 1);
      assertThat(live(ledger)).isEmpty();
      List<String> act = log(ledger).lastAct("rana").stream().map(Patch::id).toList();
      assertThat(act).containsExactlyElementsOf(added.made().stream().map(Patch::id).toList());
      log(ledger).undo("rana", act);
      assertThat(ledger.last().seq()).isEqualTo(before + 2);
      assertThat(live(ledger)).hasSize(4);
      assertThat(log(ledger).lastAct("rana")).hasSize(1);
      assertThat(new ReviewedClaims(ledger).last(AsOf.NOW))
          .containsExactly(Map.entry(claims.getFirst().id(), Patch.Action.ACCEPT));
      assertThat(log(ledger).latest(ReviewLog.Filter.ALL, Page.FIRST, AsOf.NOW).reversed())
          .isEqualTo(log(ledger).log(ReviewLog.Filter.ALL, Page.FIRST, AsOf.NOW));
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void correctionHoldsWhenTheReportIsCodedAnew(Stores store) {
    try (Ledger ledger = filled(store.empty(folder))) {
      StoredClaim claim = live(ledger).getFirst();
      log(ledger)
          .add(
              draft(
                  Patch.Action.CORRECT,
                  claim.id(),
                  Map.of("polarity", "denied", "to", "الجبهة=ahrar-al-sham")));
      // A newer lexicon is surer of everything and holds all to be affirmed.
      new Recoder(ledger, Exports.RULES, "new")
          .replace(
              List.of(
                  reread(claims ->
                      claims.stream()
                          .map(one -> with(one, one.trigger(), Polarity.AFFIRMED))
                          .toList())));
      StoredClaim corrected =
          live(ledger).stream()
              .filter(one -> one.id().equals(claim.id()))
              .findFirst()
              .orElseThrow();
      assertThat(corrected.isByReviewer()).isTrue();
      assertThat(corrected.kept().claim().polarity()).isEqualTo(Polarity.DENIED);
      assertThat(corrected.kept().claim().recipients().getFirst().id()).isEqualTo("ahrar-al-sham");
      assertThat(corrected.kept().claim().confidence()).isEqualTo(0.9);
      List<StoredClaim> versions = new ClaimQueries(ledger).versions(claim.id());
      assertThat(versions).hasSize(4);
      assertThat(versions.getFirst().version()).isEqualTo(corrected.version());
      assertThat(versions.getLast().version()).isEqualTo(claim.version());
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @Test
  void decisionWhoseWordsBearNoClaimIsAnOrphanAndComesBackWithThem() {
    try (Ledger ledger = filled(Stores.SQLITE.empty(folder))) {
      StoredClaim claim = live(ledger).getFirst();
      log(ledger).add(draft(Patch.Action.REJECT, claim.id(), Map.of()));
      Recoder recoder = new Recoder(ledger, Exports.RULES, "new");
      Span span = claim.kept().claim().trigger().span();
      Recoder.Recoded recoded =
          recoder.replace(
              List.of(
                  reread(claims ->
                      claims.stream().filter(one -> !one.trigger().span().equals(span)).toList())));
      assertThat(recoded.orphans()).isEqualTo(1);
      assertThat(
              log(ledger)
                  .log(new ReviewLog.Filter(null, null, Patch.State.ORPHAN), Page.ALL, AsOf.NOW))
          .hasSize(1);
      assertThat(live(ledger)).hasSize(3);
      recoder.replace(List.of(reread(claims -> claims)));
      assertThat(log(ledger).log(ReviewLog.Filter.ALL, Page.ALL, AsOf.NOW).getFirst().state())
          .isEqualTo(Patch.State.ANCHORED);
      assertThat(live(ledger)).noneMatch(one -> one.id().equals(claim.id()));
    }
  }

  @Test
  void decisionFollowsItsWordsWhenTheTriggerGrows() {
    try (Ledger ledger = filled(Stores.SQLITE.empty(folder))) {
      StoredClaim claim = live(ledger).getFirst();
      log(ledger).add(draft(Patch.Action.REJECT, claim.id(), Map.of()));
      ReviewedClaims reviewed = new ReviewedClaims(ledger);
      assertThat(reviewed.last(AsOf.NOW)).containsOnlyKeys(claim.id());
      String text = new ReportQueries(ledger).text(ofReport()).orElseThrow().text();
      Span span = claim.kept().claim().trigger().span();
      Span longer = new Span(span.start(), span.end() + 3);
      new Recoder(ledger, Exports.RULES, "new")
          .replace(
              List.of(
                  reread(claims ->
                      claims.stream()
                          .map(one ->
                              one.trigger().span().equals(span)
                                  ? with(one, Evidence.of(text, longer), one.polarity())
                                  : one)
                          .toList())));
      assertThat(log(ledger).log(ReviewLog.Filter.ALL, Page.ALL, AsOf.NOW).getFirst().state())
          .isEqualTo(Patch.State.ANCHORED);
      assertThat(live(ledger)).hasSize(3);
      assertThat(reviewed.last(AsOf.NOW))
          .containsOnlyKeys(new ReviewedClaims(ledger).last(AsOf.NOW).keySet())
          .doesNotContainKey(claim.id());
    }
  }

  @Test
  void whoHasSeenAnOlderVersionIsTold() {
    try (Ledger ledger = filled(Stores.SQLITE.empty(folder))) {
      StoredClaim claim = live(ledger).getFirst();
      log(ledger).add(draft(Patch.Action.CORRECT, claim.id(), Map.of("modality", "planned")));
      assertThatThrownBy(() ->
              log(ledger)
                  .add(
                      new ReviewLog.Draft(
                          Patch.Action.REJECT, "omar", claim.id(), Map.of(), "", claim.version())))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("was changed meanwhile");
    }
  }
}
