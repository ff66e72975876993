package org.tawatur.link;

import java.util.List;

/**
 * Reports that are copies of one text, or one report without copies.
 *
 * @param id made from the earliest report
 * @param reports its reports, earliest first
 * @param links why they are together: one link less than there are reports, where no decision
 *     joined more
 */
public record CopyGroup(String id, List<KeptReport> reports, List<CopyLink> links) {

  /** Copies the lists. */
  public CopyGroup {
    reports = List.copyOf(reports);
    links = List.copyOf(links);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a group needs a report");
    }
  }

  /** Who had it first, as far as known. */
  public KeptReport first() {
    return reports.getFirst();
  }
}
