package org.tawatur.code;

import java.util.List;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Outcome;
import org.tawatur.text.Paragraph;

/**
 * What was found in one report.
 *
 * @param report id of the report
 * @param paragraphs its lines and what they are
 * @param sentences number of sentences read
 * @param coded its claims in the order of the text, with the grounds of their confidence
 */
public record Coding(
    String report, List<Paragraph> paragraphs, int sentences, List<Outcome.Coded> coded) {

  /** Copies the lists. */
  public Coding {
    paragraphs = List.copyOf(paragraphs);
    coded = List.copyOf(coded);
  }

  /** Its claims in the order of the text. */
  public List<Claim> claims() {
    return coded.stream().map(Outcome.Coded::claim).toList();
  }
}
