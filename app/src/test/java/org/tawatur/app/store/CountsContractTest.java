package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.link.Decision;

/** What is counted is what the filters of claims find, on both databases and as of any revision. */
class CountsContractTest {
  private static final int MOST = 1000;

  @TempDir Path folder;

  private final TestClock clock = new TestClock();

  private Ledger filled(Stores store) {
    Ledger ledger = Ledger.writing(store.empty(folder), clock);
    new Keeper(ledger, "test coder")
        .keep(Codings.random(7, 40).stream().map(Codings::arrival).toList());
    new Linker(ledger, Codings.STEPS).link();
    return ledger;
  }

  private AsOf now(Ledger ledger) {
    AsOf now = ledger.asOf(clock.instant().plusMillis(1));
    clock.move(Duration.ofDays(1));
    return now;
  }

  private static StoredClaim first(Ledger ledger, ClaimFilter filter) {
    return new ClaimQueries(ledger)
        .list(filter, ClaimQueries.Order.OLDEST, new Page(1, 0), AsOf.NOW)
        .getFirst();
  }

  private static void reject(Ledger ledger, StoredClaim claim) {
    new ReviewLog(ledger, Exports.RULES)
        .add(new ReviewLog.Draft(Patch.Action.REJECT, "rana", claim.id(), Map.of(), "no", null));
  }

  private static List<String> known(Ledger ledger) {
    return new ActorCounts(ledger).ranking(AsOf.NOW);
  }

  @ParameterizedTest
  @EnumSource
  void claimsHaveAPlaceOrNone(Stores store) {
    try (Ledger ledger = filled(store)) {
      ClaimQueries claims = new ClaimQueries(ledger);
      List<AsOf> states = new ArrayList<>(List.of(now(ledger)));
      reject(ledger, first(ledger, ClaimFilter.LIVE.hasPlace(true)));
      states.add(now(ledger));
      states.add(AsOf.NOW);
      for (AsOf state : states) {
        for (List<String> actors : List.of(List.<String>of(), known(ledger).subList(0, 2))) {
          PlaceQueries.Filter asked = new PlaceQueries.Filter(actors, List.of(), null, null, null);
          long placed = new PlaceQueries(ledger).placed(asked, state);
          long all = claims.count(asked.claims(), state);
          assertThat(placed).isPositive().isLessThan(all);
          assertThat(claims.count(asked.claims().hasPlace(true), state)).isEqualTo(placed);
          assertThat(claims.count(asked.claims().hasPlace(false), state)).isEqualTo(all - placed);
          assertThat(
                  claims.list(
                      asked.claims().hasPlace(false), ClaimQueries.Order.NEWEST, Page.ALL, state))
              .hasSize((int) (all - placed))
              .allMatch(claim -> ClaimKeys.places(claim.kept().claim()).isEmpty());
        }
      }
      assertThat(new PlaceQueries(ledger).placed(open(), states.get(0)))
          .isEqualTo(1 + new PlaceQueries(ledger).placed(open(), AsOf.NOW));
    }
  }

  private static PlaceQueries.Filter open() {
    return new PlaceQueries.Filter(List.of(), List.of(), null, null, null);
  }

  private static void namesOpenTheirClaims(Ledger ledger, List<String> actors, AsOf asOf) {
    ClaimQueries claims = new ClaimQueries(ledger);
    List<ActorCounts.Named> named = new ActorCounts(ledger).named(actors, MOST, asOf);
    assertThat(named).isNotEmpty();
    for (ActorCounts.Named words : new ActorCounts(ledger).words(actors, asOf)) {
      assertThat(words.claims())
          .isEqualTo(
              named.stream()
                  .filter(one -> one.words().equals(words.words()))
                  .mapToLong(ActorCounts.Named::claims)
                  .sum());
    }
    for (ActorCounts.Named one : named) {
      ClaimFilter filter =
          ClaimFilter.LIVE
              .actors(actors)
              .called(List.of(one.words()))
              .outlets(List.of(one.outlet().isEmpty() ? ClaimFilter.NO_OUTLET : one.outlet()));
      List<StoredClaim> found = claims.list(filter, ClaimQueries.Order.OLDEST, Page.ALL, asOf);
      assertThat(found).as(one.toString()).hasSize((int) one.claims());
      assertThat(claims.count(filter, asOf)).isEqualTo(one.claims());
      List<String> days =
          found.stream()
              .map(claim -> claim.kept().report().published())
              .filter(java.util.Objects::nonNull)
              .map(String::valueOf)
              .sorted()
              .toList();
      assertThat(one.first()).isEqualTo(days.isEmpty() ? null : days.getFirst());
      assertThat(one.last()).isEqualTo(days.isEmpty() ? null : days.getLast());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoCallsActorsWhatIsCountedFromAllClaims(Stores store) {
    try (Ledger ledger = filled(store)) {
      AsOf before = now(ledger);
      List<String> actors = known(ledger).subList(0, 3);
      List<ActorCounts.Named> then =
          new ActorCounts(ledger).named(actors.subList(0, 1), MOST, before);
      assertThat(new ActorCounts(ledger).named(actors.subList(0, 1), MOST, AsOf.NOW))
          .isEqualTo(then);
      // The first day of some words is gone with the claims of that day.
      ActorCounts.Named words = then.getFirst();
      ClaimFilter said =
          ClaimFilter.LIVE
              .actors(actors.subList(0, 1))
              .called(List.of(words.words()))
              .outlets(List.of(words.outlet()));
      for (StoredClaim claim :
          new ClaimQueries(ledger).list(said, ClaimQueries.Order.OLDEST, Page.ALL, AsOf.NOW)) {
        if (String.valueOf(claim.kept().report().published()).equals(words.first())) {
          reject(ledger, claim);
        }
      }
      assertThat(new ActorCounts(ledger).named(actors.subList(0, 1), MOST, AsOf.NOW))
          .isNotEqualTo(then)
          .noneMatch(one ->
              one.words().equals(words.words())
                  && one.outlet().equals(words.outlet())
                  && String.valueOf(one.first()).equals(words.first()));
      assertThat(new ActorCounts(ledger).named(actors.subList(0, 1), MOST, before)).isEqualTo(then);
      for (AsOf state : List.of(before, now(ledger), AsOf.NOW)) {
        namesOpenTheirClaims(ledger, actors.subList(0, 1), state);
        namesOpenTheirClaims(ledger, actors, state);
      }
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void sumsThatAreKeptAreThoseThatAreCounted(Stores store) {
    try (Ledger ledger = filled(store)) {
      reject(ledger, first(ledger, ClaimFilter.LIVE));
      new Linker(ledger, Codings.STEPS).link();
      AsOf now = now(ledger);
      for (String actor : known(ledger)) {
        assertThat(new ActorCounts(ledger).years(List.of(actor), AsOf.NOW))
            .isEqualTo(new ActorCounts(ledger).years(List.of(actor), now));
        ActorQueries actors = new ActorQueries(ledger, Codings.STEPS);
        assertThat(actors.page(actor, AsOf.NOW).counterparts())
            .isNotEmpty()
            .isEqualTo(actors.page(actor, now).counterparts());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void ledgersOfBeforeLearnWhoCallsActorsWhat(Stores store) {
    LedgerAddress address;
    List<ActorCounts.Named> then;
    String actor;
    try (Ledger ledger = filled(store)) {
      address = ledger.address();
      reject(ledger, first(ledger, ClaimFilter.LIVE));
      actor = known(ledger).getFirst();
      then = new ActorCounts(ledger).named(List.of(actor), MOST, AsOf.NOW);
      ledger.write(
          new Change("test", "", "", ""),
          writing -> {
            for (String sql :
                List.of(
                    "DROP TABLE naming",
                    "DROP TABLE naming_count",
                    "DROP TABLE pair_count",
                    "DROP TABLE year_count",
                    "DELETE FROM form WHERE name = 'brief'",
                    "DELETE FROM flyway_schema_history WHERE version IN ('5', '6', '7', '8')")) {
              writing.handle().execute(sql);
            }
            return true;
          });
    }
    try (Ledger ledger = Ledger.writing(address, clock)) {
      assertThat(then).isNotEmpty();
      assertThat(new ActorCounts(ledger).named(List.of(actor), MOST, AsOf.NOW)).isEqualTo(then);
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void networkHasThoseWhoWereJoinedAsOne(Stores store) {
    try (Ledger ledger = filled(store)) {
      AsOf before = now(ledger);
      List<String> actors = known(ledger);
      String one = actors.get(0);
      String other = actors.get(1);
      new DecisionLog(ledger)
          .add(new Decision(Decision.Kind.JOIN, Decision.Subject.ACTORS, one, other), "rana", "");
      AsOf after = now(ledger);
      new DecisionLog(ledger)
          .add(
              new Decision(Decision.Kind.KEEP_APART, Decision.Subject.ACTORS, one, other),
              "rana",
              "");
      assertThat(joined(ledger, before)).isEmpty();
      assertThat(joined(ledger, AsOf.NOW)).isEmpty();
      String first = one.compareTo(other) < 0 ? one : other;
      String second = first.equals(one) ? other : one;
      assertThat(joined(ledger, after)).isEqualTo(Map.of(one, first, other, first));
      for (String around : new String[] {null, first, actors.get(2)}) {
        assertThat(ids(ties(ledger, around, before))).contains(one, other);
        assertThat(ids(ties(ledger, around, after))).contains(first).doesNotContain(second);
      }
      long all = 0;
      for (String third : actors.subList(2, actors.size())) {
        long claims =
            ties(ledger, null, after).stream()
                .filter(tie -> Set.of(tie.a(), tie.b()).equals(Set.of(first, third)))
                .mapToLong(NetworkQueries.Tie::claims)
                .sum();
        assertThat(claims)
            .isEqualTo(
                new ClaimQueries(ledger)
                    .count(
                        ClaimFilter.LIVE.actors(List.of(one, other)).others(List.of(third)),
                        after));
        all += claims;
      }
      assertThat(all).isPositive();
    }
  }

  private static Map<String, String> joined(Ledger ledger, AsOf asOf) {
    return NetworkQueries.joined(new DecisionLog(ledger).decisions(asOf));
  }

  private static List<NetworkQueries.Tie> ties(
      Ledger ledger, @org.jspecify.annotations.Nullable String actor, AsOf asOf) {
    return new NetworkQueries(ledger)
        .ties(new NetworkQueries.Filter(actor, joined(ledger, asOf), null, null), asOf);
  }

  private static Set<String> ids(List<NetworkQueries.Tie> ties) {
    Set<String> ids = new java.util.TreeSet<>();
    ties.forEach(tie -> ids.addAll(List.of(tie.a(), tie.b())));
    return ids;
  }
}
