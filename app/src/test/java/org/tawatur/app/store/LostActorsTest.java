package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.actor.Registry;

/** Case 95 of the list of bad inputs: a lexicon that gives an actor another id. */
class LostActorsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void case95LexiconThatRenamesAnIdIsRefused(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), new TestClock())) {
      new Keeper(ledger, "test").keep(Codings.samples());
      LostActors lost = new LostActors(ledger);
      lost.refuse(Codings.STEPS.registry());
      Registry without = without("hezbollah");
      assertThat(lost.ids(without)).containsExactly("hezbollah");
      assertThatThrownBy(() -> lost.refuse(without))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("hezbollah")
          .hasMessageContaining("never renamed");
    }
  }

  private static Registry without(String id) {
    Registry all = Codings.STEPS.registry();
    return new Registry(
        all.actors().stream().filter(actor -> !actor.id().equals(id)).toList(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }
}
