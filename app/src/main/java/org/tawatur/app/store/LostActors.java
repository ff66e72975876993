package org.tawatur.app.store;

import java.util.List;
import java.util.stream.Collectors;
import org.tawatur.actor.Registry;

/**
 * Actors that claims of a ledger speak of and a registry has no more. The id of an actor is its
 * identity in ledgers, releases and decisions; one that is renamed would cut its history in two.
 */
public final class LostActors {
  private static final int SHOWN = 10;

  private final Ledger ledger;

  /** Of {@code ledger}. */
  public LostActors(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The ids in claims that stand and not in {@code registry}, in their order. */
  public List<String> ids(Registry registry) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT actor FROM actor_count WHERE takes_part + tells > 0"
                    + " AND substr(actor, 1, 1) <> '~' ORDER BY actor")
            .mapTo(String.class)
            .filter(id -> registry.actor(id) == null)
            .list());
  }

  /**
   * Does nothing where there are none.
   *
   * @throws LedgerException that names them
   */
  public void refuse(Registry registry) {
    List<String> lost = ids(registry);
    if (!lost.isEmpty()) {
      String names = lost.stream().limit(SHOWN).collect(Collectors.joining(", "));
      String more = lost.size() > SHOWN ? " and " + (lost.size() - SHOWN) + " more" : "";
      throw new LedgerException(
          LedgerException.Kind.REFUSED,
          "the ledger has claims of actors whose ids the lexicon has no more: "
              + names
              + more
              + " (an id is never renamed: put it back into its actors file; --lost reads anew all"
              + " the same)");
    }
  }
}
