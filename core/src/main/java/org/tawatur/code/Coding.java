package org.tawatur.code;

import java.util.List;
import org.tawatur.claim.Claim;
import org.tawatur.text.Paragraph;

/**
 * What was found in one report.
 *
 * @param report id of the report
 * @param paragraphs its lines and what they are
 * @param sentences number of sentences read
 * @param claims its claims in the order of the text
 */
public record Coding(String report, List<Paragraph> paragraphs, int sentences, List<Claim> claims) {

  /** Copies the lists. */
  public Coding {
    paragraphs = List.copyOf(paragraphs);
    claims = List.copyOf(claims);
  }
}
