package org.tawatur.app.serve.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.code.Coder;

/**
 * The coder of a ledger, which knows what people accepted of actors, as the one does that reads
 * reports into it. After another change was accepted the one before is used until the new one is
 * loaded, a second or two later. Safe for use by several threads.
 */
final class Coders {
  private final Function<AcceptedChanges, Coder> maker;
  private final Function<AcceptedChanges, String> name;
  private volatile Made present;
  private @Nullable Made coming;

  /**
   * A coder that knows some changes.
   *
   * @param name what it is called in the ledger
   * @param coder the coder
   */
  record Named(String name, Coder coder) {}

  private record Made(AcceptedChanges changes, CompletableFuture<Named> coder) {}

  /** Begins to load the first one {@code after} something else is there. */
  Coders(
      Function<AcceptedChanges, Coder> maker,
      Function<AcceptedChanges, String> name,
      AcceptedChanges first,
      CompletableFuture<?> after) {
    this.maker = maker;
    this.name = name;
    this.present = new Made(first, after.thenApplyAsync(loaded -> made(first)));
  }

  private Named made(AcceptedChanges changes) {
    return new Named(name.apply(changes), maker.apply(changes));
  }

  /** The one that knows {@code changes}, or until it is there the one before. */
  Named coder(AcceptedChanges changes) {
    Made made = present;
    if (!made.changes().equals(changes)) {
      made = next(changes);
    }
    try {
      return made.coder().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private synchronized Made next(AcceptedChanges changes) {
    Made next = coming;
    if (next == null || !next.changes().equals(changes)) {
      next = new Made(changes, CompletableFuture.supplyAsync(() -> made(changes)));
      coming = next;
    }
    if (next.coder().isDone()) {
      present = next;
      coming = null;
      return next;
    }
    return present;
  }
}
