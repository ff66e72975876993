package org.tawatur.app.store;

import java.util.Map;

/**
 * The functions that know, beside the lexicon, what people accepted of actors: for each state of
 * the ledger those that were accepted then. They are made once for each set of changes. Safe for
 * use by several threads.
 */
public final class KnownSteps {
  private static final int REMEMBERED = 4;

  private final Ledger ledger;
  private final LinkSteps lexicon;
  private final Map<AcceptedChanges, LinkSteps> made = Remembered.latest(REMEMBERED);

  /** Of {@code ledger}; {@code lexicon} knows what nobody had to accept. */
  public KnownSteps(Ledger ledger, LinkSteps lexicon) {
    this.ledger = ledger;
    this.lexicon = lexicon;
  }

  /** Those that know what was known at {@code asOf}. */
  public LinkSteps at(AsOf asOf) {
    AcceptedChanges changes = AcceptedChanges.of(ledger, asOf);
    if (changes.changes().isEmpty()) {
      return lexicon;
    }
    synchronized (made) {
      return made.computeIfAbsent(changes, key -> key.steps(lexicon));
    }
  }
}
