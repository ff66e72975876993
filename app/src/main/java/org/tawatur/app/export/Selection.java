package org.tawatur.app.export;

import java.util.List;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerException;
import org.tawatur.app.store.Revision;

/**
 * The claims that an export for other programs is about.
 *
 * @param ledger where they are
 * @param filter which they are
 * @param asOf in which state
 */
public record Selection(Ledger ledger, ClaimFilter filter, AsOf asOf) {
  /** So many claims at most go into one file: whoever reads such files reads them whole. */
  public static final int MOST = 20_000;

  /**
   * Refuses what would be too large.
   *
   * @throws LedgerException where there are more claims than one file may hold, or none
   */
  public Selection checked() {
    long count = count();
    if (count > MOST || count == 0) {
      throw new LedgerException(
          LedgerException.Kind.REFUSED,
          count == 0
              ? "no claim meets these conditions (widen them)"
              : count
                  + " claims are more than one file of this form may hold (narrow the conditions to"
                  + " at most "
                  + MOST
                  + ", as by days)");
    }
    return this;
  }

  /** How many there are. */
  long count() {
    return new ClaimQueries(ledger).count(filter, asOf);
  }

  /** When the ledger was begun, in UTC. */
  String begun() {
    List<Revision> all = ledger.history();
    return all.isEmpty() ? "1970-01-01T00:00:00Z" : all.getFirst().recorded();
  }

  /** When the state that is asked for was recorded, in UTC. */
  String recorded() {
    return ledger.history().stream()
        .filter(revision -> asOf.isNow() || revision.seq() <= asOf.revision())
        .reduce((before, last) -> last)
        .map(Revision::recorded)
        .orElseGet(this::begun);
  }
}
