package org.tawatur.link;

import java.util.List;

/**
 * Why two claims are taken for one event.
 *
 * @param first id of the one claim
 * @param second id of the other
 * @param reasons the grounds, in words for the reader
 * @param isDecided whether a person decided it
 */
public record Merge(String first, String second, List<String> reasons, boolean isDecided) {

  /** Copies the list. */
  public Merge {
    reasons = List.copyOf(reasons);
  }
}
