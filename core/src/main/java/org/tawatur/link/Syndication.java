package org.tawatur.link;

import java.util.Collection;
import java.util.List;

/** Finds reports that are copies of one text. Immutable and thread-safe. */
public final class Syndication {

  /**
   * All reports in their groups; a report without copies is a group of its own. Costs time and
   * memory linear in the number of reports: where very many share a key, each is compared with a
   * bounded number of others, and the key is named in {@link Copies#overCommon()}.
   *
   * @param fingerprints one for each report
   * @param decisions a person's decisions, those about reports are used
   */
  public Copies copies(Collection<Fingerprint> fingerprints, List<Decision> decisions) {
    return Unfinished.body();
  }
}
