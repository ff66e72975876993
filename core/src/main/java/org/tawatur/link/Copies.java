package org.tawatur.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports grouped by text.
 *
 * @param groups the groups, in the order of their ids; each report is in one
 * @param overCommon keys that so many reports share that not all pairs were compared
 */
public record Copies(List<CopyGroup> groups, List<OverCommon> overCommon) {

  /** Copies the lists. */
  public Copies {
    groups = List.copyOf(groups);
    overCommon = List.copyOf(overCommon);
  }

  /** The id of the group of each report. */
  public Map<String, String> groupOf() {
    Map<String, String> groupOf = new HashMap<>();
    for (CopyGroup group : groups) {
      group.reports().forEach(report -> groupOf.put(report.id(), group.id()));
    }
    return groupOf;
  }

  /**
   * A key that too many reports share.
   *
   * @param key a name for it, the same in every ledger
   * @param reports how many different texts share it
   * @param example id of the earliest report that has it
   */
  public record OverCommon(String key, int reports, String example) {}
}
