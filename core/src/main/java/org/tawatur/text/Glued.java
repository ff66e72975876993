package org.tawatur.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lines in which a scraper left page furniture and report without a break between: the head of
 * a page up to the stamp of its last change, and links to other reports before a sentence.
 */
final class Glued {
  private static final String ZONE = "gmt";
  private static final String CHANGED = "اخر تحديث";
  private static final int FIRST = 80;
  private static final int BACK = 40;
  private static final int CAPTION = 140;
  private static final int LONG = 180;

  private final FurnitureTable furniture;

  Glued(FurnitureTable furniture) {
    this.furniture = furniture;
  }

  /** A line, with its zone where the cut tells it. */
  record Part(Line line, @Nullable Zone zone) {}

  /** {@code lines} with those cut that hold furniture and report. */
  List<Part> parts(NormalText text, List<Line> lines) {
    List<Part> parts = new ArrayList<>(lines.size() + 2);
    String headline = lines.getFirst().key();
    for (Line line : lines) {
      int stamp = stampEnd(line.key());
      int links = stamp > 0 ? 0 : linksEnd(line);
      if (stamp > 0) {
        afterStamp(text, line, stamp, headline, parts);
      } else if (links > 0) {
        parts.add(new Part(cut(text, line, 0, links), Zone.LINK));
        parts.add(new Part(cut(text, line, links, line.length()), null));
      } else {
        parts.add(new Part(line, null));
      }
    }
    return parts;
  }

  /** The stamp is who and when; after it the headline again, then a caption or the report. */
  private static void afterStamp(
      NormalText text, Line line, int stamp, String headline, List<Part> parts) {
    parts.add(new Part(cut(text, line, 0, stamp), Zone.BYLINE));
    int rest = stamp;
    if (line.key().startsWith(headline, stamp)) {
      rest = stamp + headline.length();
      parts.add(new Part(cut(text, line, stamp, rest), Zone.NOTICE));
    }
    Line after = rest < line.length() ? cut(text, line, rest, line.length()) : null;
    if (after != null && after.length() > 0) {
      boolean caption = rest > stamp && after.length() <= CAPTION && !after.endsWithStop();
      parts.add(new Part(after, caption ? Zone.CAPTION : null));
    }
  }

  private static Line cut(NormalText text, Line line, int from, int to) {
    int start = text.normal(line.span().start());
    while (start < text.length() && Character.isWhitespace(text.key().charAt(start))) {
      start++;
    }
    Span part = text.original(start + from, start + to);
    return Line.of(text, Lines.trimmed(text.original(), part));
  }

  /** Where the first letter after a time of day with its time zone stands, or 0. */
  private static int stampEnd(String key) {
    int zone = key.indexOf(ZONE);
    if (zone < 0) {
      return 0;
    }
    int from = Math.max(0, zone - BACK);
    boolean digits = false;
    for (int i = from; i < zone; i++) {
      digits |= Letter.isDigit(key.charAt(i));
    }
    int changed = key.lastIndexOf(CHANGED, zone);
    if (!digits || changed < 0 && zone > FIRST || changed >= 0 && zone - changed > FIRST) {
      return 0;
    }
    int end = zone + ZONE.length();
    while (end < key.length() && !opens(key.charAt(end))) {
      end++;
    }
    return end < key.length() ? end : 0;
  }

  private static boolean opens(char c) {
    return Character.isLetter(c) || c == '"' || c == '«';
  }

  /**
   * Where the report goes on in a long line that a label of links opens: at the first word that
   * opens a sentence of reports; 0 where there is none.
   */
  private int linksEnd(Line line) {
    int label = line.length() > LONG ? furniture.labelEnd(line) : 0;
    return label == 0 ? 0 : furniture.resumption(line.key(), label);
  }
}
