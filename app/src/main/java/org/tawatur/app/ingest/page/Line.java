package org.tawatur.app.ingest.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Zone;

/**
 * A paragraph while it is not settled what it is.
 *
 * @param zone what it is taken for
 * @param text its words
 * @param at the block-level element in which it begins; null where it was no element's
 */
record Line(Zone zone, String text, @Nullable Element at) {
  private static final int PARAGRAPH = 80;

  Line as(Zone other) {
    return new Line(other, text, at);
  }

  boolean isBody() {
    return zone == Zone.BODY;
  }

  /** Whether it ends as sentences do. */
  boolean hasStop() {
    int end = text.length();
    while (end > 0 && "\"'»”’)] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 1 && ".؟!".indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end - 2) != '.';
  }

  /** Whether it reads like a paragraph of a report, not like a title or a label. */
  boolean isParagraph() {
    return text.length() >= PARAGRAPH || (hasStop() && text.indexOf(' ') != text.lastIndexOf(' '));
  }

  boolean isHeading() {
    return at != null && at.normalName().matches("h[1-6]");
  }
}
