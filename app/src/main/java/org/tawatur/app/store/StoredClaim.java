package org.tawatur.app.store;

import org.jspecify.annotations.Nullable;
import org.tawatur.link.KeptClaim;

/**
 * A version of a claim as the ledger has it.
 *
 * @param kept the claim with its id and report
 * @param version digest of what it says
 * @param reportName what the report was called where it was found; of several names the first
 * @param day by which it is sorted: of the event, else of the report, else empty
 * @param standing how it stands at the time asked for, or null where it is withdrawn
 * @param isByReviewer whether a reviewer made this version
 * @param event id of its event, or null where that is not worked out yet
 * @param conflicts how many conflicts it is in
 */
public record StoredClaim(
    KeptClaim kept,
    String version,
    String reportName,
    String day,
    @Nullable Standing standing,
    boolean isByReviewer,
    @Nullable String event,
    int conflicts) {

  /** Its id. */
  public String id() {
    return kept.id();
  }
}
