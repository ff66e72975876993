package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.link.PairState;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;

/** Nothing stands without its words, in relations either. */
class RelationWordsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Stores.class)
  void eachClaimOfARelationHasItsWords(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), new TestClock())) {
      new Keeper(ledger, "test").keep(Codings.samples());
      new Linker(ledger, Codings.STEPS).link();
      Relation relation =
          new RelationQueries(ledger, Codings.STEPS)
              .relation(
                  new RelationQuery(
                      "nusra-front", "islamic-state", true, true, RelationQuery.Step.MONTH, false),
                  AsOf.NOW);
      assertThat(relation.periods()).flatExtracting(Relation.Period::claims).isNotEmpty();
      assertThat(relation.periods())
          .flatExtracting(Relation.Period::claims)
          .allSatisfy(scored ->
              assertThat(scored.claim().claim().evidence().text())
                  .contains(scored.claim().claim().trigger().text())
                  .isNotEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void statesOfAllPairsAreThoseOfTheirRelations(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), new TestClock())) {
      new Keeper(ledger, "test").keep(Codings.samples());
      RelationQueries queries = new RelationQueries(ledger, Codings.STEPS);
      List<String> before = pairs(queries);
      new Linker(ledger, Codings.STEPS).link();
      assertThat(pairs(queries)).isNotEmpty().isEqualTo(before);
      for (PairState pair : queries.states(null, null, AsOf.NOW)) {
        RelationQuery query =
            new RelationQuery(
                pair.first(), pair.second(), false, false, RelationQuery.Step.MONTH, false);
        Relation.Period last =
            queries.relation(query, AsOf.NOW).periods().reversed().stream()
                .filter(period -> period.claims().stream().anyMatch(Relation.Scored::isCounted))
                .findFirst()
                .orElseThrow();
        assertThat(pair.state()).as(query.toString()).isEqualTo(last.state());
        assertThat(pair.claims())
            .extracting(one -> one.claim().id())
            .containsExactlyElementsOf(
                last.claims().stream()
                    .filter(Relation.Scored::isCounted)
                    .map(one -> one.claim().id())
                    .toList());
      }
    }
  }

  private static List<String> pairs(RelationQueries queries) {
    return queries.states(null, null, AsOf.NOW).stream()
        .map(pair -> pair.first() + " " + pair.second())
        .toList();
  }
}
