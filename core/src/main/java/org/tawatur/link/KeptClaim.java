package org.tawatur.link;

import java.util.Comparator;
import org.tawatur.claim.Claim;

/**
 * A claim of the ledger. Needs neither the text of its report nor a coder to be read back.
 *
 * @param id its id, see {@link ClaimIds}
 * @param report the report that makes it
 * @param claim what is claimed
 */
public record KeptClaim(String id, KeptReport report, Claim claim) {

  /**
   * Earliest report first, then by id: the order in which claims stand wherever they are listed.
   */
  public static final Comparator<KeptClaim> BY_DAY =
      Comparator.comparing(KeptClaim::report, KeptReport.BY_DAY).thenComparing(KeptClaim::id);
}
