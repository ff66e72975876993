package org.tawatur.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;

/**
 * Ids of claims, from content alone. A claim is named by its report, the words that name its event
 * and its type, so that it keeps its id when a newer lexicon reads its parties otherwise.
 */
public final class ClaimIds {

  /**
   * The ids of all claims of one report, in their order. Two claims of one type on the same words
   * are told apart by their number, which is that of their order in {@code claims}.
   *
   * @param report id of the report in the ledger
   * @param claims all claims of the report, in the order of the coder
   */
  public List<String> ids(String report, List<Claim> claims) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> ids = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      String words =
          claim.trigger().span().start()
              + "-"
              + claim.trigger().span().end()
              + " "
              + claim.event().name();
      int nth = seen.merge(words, 1, Integer::sum);
      ids.add(ContentId.of("c", report, words, String.valueOf(nth)));
    }
    return ids;
  }
}
