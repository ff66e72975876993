package org.tawatur.link;

/**
 * Why two reports are taken for copies.
 *
 * @param first id of the one
 * @param second id of the other
 * @param basis on what grounds
 * @param similarity share of all runs of words that both have, estimated, in [0, 1]
 * @param containment share of the shorter one's runs of words that the longer one has, estimated,
 *     in [0, 1]
 */
public record CopyLink(
    String first, String second, Basis basis, double similarity, double containment) {

  /** Grounds for taking reports for copies. */
  public enum Basis {
    /** The same words. */
    SAME_TEXT,
    /** Nearly the same words. */
    NEAR_TEXT,
    /** One has most of the other's words and more. */
    EXCERPT,
    /** A person said so. */
    DECISION
  }
}
