package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
}
