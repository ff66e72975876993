package org.tawatur.app.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;

/** Says what patches make of the claims that a coder found in a report. A pure function. */
public interface ReviewRules {

  /**
   * The claims of a report after its reviewers.
   *
   * @param text the text of the report
   * @param coded what the coder found, in its order
   * @param patches the patches that were not taken back, in the order of the log
   */
  Reviewed review(String text, List<Coded> coded, List<Patch> patches);

  /**
   * A claim that the coder found.
   *
   * @param id its id
   * @param claim what it says
   */
  record Coded(String id, Claim claim) {}

  /**
   * How a version of a claim is to stand.
   *
   * @param id its id
   * @param claim what it says
   * @param isByReviewer whether a reviewer made it
   * @param standing how it stands
   */
  record Ruling(String id, Claim claim, boolean isByReviewer, Standing standing) {}

  /**
   * What came of it.
   *
   * @param rulings every version that is to stand
   * @param anchors for each patch, by its id, the claim that it found, or null for an orphan
   */
  record Reviewed(List<Ruling> rulings, Map<String, @Nullable String> anchors) {}
}
