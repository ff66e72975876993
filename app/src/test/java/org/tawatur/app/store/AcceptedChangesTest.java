package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Tie;
import org.tawatur.link.ActorHistory;
import org.tawatur.link.Extent;
import org.tawatur.link.Proposal;

class AcceptedChangesTest {
  private static final String ACTOR = "ahrar-al-sham";

  /** "Movement of the New Light": no name of anybody. */
  private static final String NAME = "حركة النور الجديدة";

  private static final LocalDate DAY = LocalDate.of(2018, 2, 18);

  @TempDir Path folder;

  private static Proposal proposal(Ledger ledger, Proposal.Kind kind, String other) {
    StoredClaim claim =
        new ClaimQueries(ledger)
            .list(ClaimFilter.LIVE, ClaimQueries.Order.OLDEST, Page.FIRST, AsOf.NOW)
            .getFirst();
    return new Proposal(
        "p-" + kind,
        kind,
        ACTOR,
        kind == Proposal.Kind.NAME ? null : other,
        NAME,
        Extent.day(DAY),
        List.of(claim.kept()),
        List.of(),
        Codings.STEPS.origins().tally(List.of(claim.kept()), java.util.Map.of()));
  }

  private static Registry known(Ledger ledger, AsOf asOf) {
    return AcceptedChanges.of(ledger, asOf).apply(Codings.STEPS.registry());
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void acceptedNameIsKnownFromThenOnUntilItIsTakenBack(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), new TestClock())) {
      new Keeper(ledger, "accept").keep(Handmade.arrivals(3, 3));
      Verdicts verdicts = new Verdicts(ledger);
      Proposal proposal = proposal(ledger, Proposal.Kind.NAME, "");
      AsOf before = new AsOf(ledger.last().seq());
      verdicts.add(proposal, Verdicts.Verdict.Kind.ACCEPTED, "rana", "");
      AsOf accepted = new AsOf(ledger.last().seq());
      new Linker(ledger, Codings.STEPS).link();
      assertThat(known(ledger, AsOf.NOW).bearers(NAME, DAY)).containsExactly(ACTOR);
      assertThat(known(ledger, before).bearers(NAME, DAY)).isEmpty();
      ActorHistory history = history(ledger, AsOf.NOW);
      assertThat(history.names()).anyMatch(name -> name.name().equals(NAME));
      assertThat(history(ledger, before).names()).noneMatch(name -> name.name().equals(NAME));
      verdicts.add(proposal, Verdicts.Verdict.Kind.OPEN, "rana", "");
      assertThat(known(ledger, AsOf.NOW).bearers(NAME, DAY)).isEmpty();
      assertThat(known(ledger, accepted).bearers(NAME, DAY)).containsExactly(ACTOR);
    }
  }

  private static ActorHistory history(Ledger ledger, AsOf asOf) {
    return new ActorQueries(ledger, Codings.STEPS).page(ACTOR, asOf).history();
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void acceptedAllegianceMakesABranchAndItsEndEndsIt(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), new TestClock())) {
      new Keeper(ledger, "accept").keep(Handmade.arrivals(3, 3));
      Proposal sworn = proposal(ledger, Proposal.Kind.ALLEGIANCE, "hts");
      new Verdicts(ledger).add(sworn, Verdicts.Verdict.Kind.ACCEPTED, "rana", "");
      List<String> tied =
          tied(ledger, DAY.plusDays(1)).stream().map(Tie::kind).map(Enum::name).toList();
      assertThat(tied).containsExactly("PARENT");
      assertThat(tied(ledger, DAY.minusDays(1))).isEmpty();
    }
  }

  /** The ties of the two, whichever way the claim goes. */
  private static List<Tie> tied(Ledger ledger, LocalDate day) {
    return known(ledger, AsOf.NOW).ties().stream()
        .filter(tie -> List.of(ACTOR, "hts").containsAll(List.of(tie.id(), tie.of())))
        .filter(tie -> tie.kind() == Tie.Kind.PARENT && tie.valid().contains(day))
        .toList();
  }
}
