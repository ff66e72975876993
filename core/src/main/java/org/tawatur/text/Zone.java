package org.tawatur.text;

/** What a paragraph of a scraped page is; only {@link #isCoded() some} zones state claims. */
public enum Zone {
  /** The title of the report, or a title line above or inside it. */
  HEADLINE,
  /** Who wrote it, where and when: "Beirut - AFP", "by ...", a date line. */
  BYLINE,
  /** The report itself. */
  BODY,
  /** A line under a picture. */
  CAPTION,
  /** "Read also", previous and next links, related topics, tags. */
  LINK,
  /** Share bars and follow-us lines. */
  SHARE,
  /** Subscription, cookie, copyright and publisher's notices, comment counters. */
  NOTICE,
  /** What readers wrote below the report. */
  COMMENT;

  /** Whether claims are read from paragraphs of this zone. */
  public boolean isCoded() {
    return this == HEADLINE || this == BODY;
  }
}
