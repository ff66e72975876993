package org.tawatur.app.ingest.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Zone;

/**
 * What stands around a body on a page that says nothing of itself: its headline, the day and who
 * wrote it. Looked for between headline and body first, then right above the headline and right
 * below the body, never farther away: a day at the top of a page is the day on which it was shown.
 */
final class Around {
  private static final int NEAR = 4;
  private static final int NEXT = 2;
  private static final int DATE = 90;
  private static final int BYLINE = 60;
  private static final int OTHERS = 2;
  private static final int LEAST_TITLE = 3;
  private static final int MOST_TITLE = 30;

  private final Furniture furniture;
  private final List<Line> lines;
  private final Element body;
  private final int first;
  private final int last;
  private int head;

  /**
   * Looks around {@code body}.
   *
   * @param lines all of the page
   */
  Around(Furniture furniture, List<Line> lines, Element body) {
    this.furniture = furniture;
    this.lines = lines;
    this.body = body;
    int from = -1;
    int to = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBody() && line.isParagraph() && isIn(line, body)) {
        from = from < 0 ? i : from;
        to = i;
      }
    }
    this.first = from;
    this.last = to;
    this.head = from;
  }

  /** Where the headline is known, it is looked for on the page. */
  void headed(String headline) {
    for (int i = 0; i < first; i++) {
      head = lines.get(i).text().equals(headline) ? i : head;
    }
  }

  /** The line above the body that is marked as a title; null where there is none. */
  @Nullable String headline() {
    for (int i = first - 1; i >= Math.max(0, first - 2 * NEAR); i--) {
      Line line = lines.get(i);
      int words = line.text().split("\\s+").length;
      boolean isTitle =
          (line.isBody() || line.zone() == Zone.HEADLINE)
              && words >= LEAST_TITLE
              && words <= MOST_TITLE
              && !line.hasStop()
              && PageDates.day(line.text()) == null;
      boolean isNear = first - i <= NEXT || isBeside(line);
      if (isTitle && isNear && line.at() != null && isMarked(line.at(), line.text())) {
        head = i;
        return line.text();
      }
    }
    return null;
  }

  /** The date as the page shows it; null where there is none. */
  @Nullable String date() {
    for (int i = head + 1; i < first; i++) {
      if (isDate(lines.get(i))) {
        return lines.get(i).text();
      }
    }
    for (int i = head - 1; i >= Math.max(0, head - NEAR); i--) {
      if (isDate(lines.get(i)) && isBeside(lines.get(i))) {
        return lines.get(i).text();
      }
    }
    for (int i = last + 1; first >= 0 && i < Math.min(lines.size(), last + 1 + NEAR); i++) {
      if (isDate(lines.get(i)) && (i - last <= NEXT || isBeside(lines.get(i)))) {
        return lines.get(i).text();
      }
    }
    return null;
  }

  /** Who wrote it, as the line says; null where none does. */
  @Nullable String byline() {
    for (int i = head < first ? head + 1 : Math.max(0, first - NEAR); i < first; i++) {
      String text = lines.get(i).text().replace(" :", ":");
      String plain = text.toLowerCase(Locale.ROOT);
      for (String start : furniture.bylines()) {
        if (text.length() <= BYLINE && plain.startsWith(start) && !lines.get(i).hasStop()) {
          int colon = text.indexOf(':');
          String name = text.substring(colon < 0 ? start.length() : colon + 1).strip();
          return name.isEmpty() ? null : name;
        }
      }
    }
    return null;
  }

  /** A day, and next to nothing but words that stand beside days. */
  private boolean isDate(Line line) {
    String text = line.text();
    boolean isOther = line.zone() == Zone.LINK || line.zone() == Zone.COMMENT;
    if (text.length() > DATE || isOther || line.hasStop() || PageDates.day(text) == null) {
      return false;
    }
    int others = 0;
    for (String word : text.split("[^\\p{L}\\p{M}]+")) {
      boolean isKnown =
          word.isEmpty()
              || furniture.isOfDates(word.toLowerCase(Locale.ROOT))
              || PageDates.isMonth(word);
      others += isKnown ? 0 : 1;
    }
    return others <= OTHERS;
  }

  /** Whether it stands in the part of the page that holds the body, and that is not all of it. */
  private boolean isBeside(Line line) {
    Element around = body;
    for (int level = 0; level < NEAR; level++) {
      if (around.normalName().equals("body")) {
        return false;
      }
      if (isIn(line, around)) {
        return true;
      }
      around = around.parent() == null ? around : around.parent();
    }
    return false;
  }

  private static boolean isIn(Line line, Element part) {
    for (Element at = line.at(); at != null; at = at.parent()) {
      if (at.equals(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is set as a title: a heading, bold as a whole, or large. */
  private static boolean isMarked(Element at, String text) {
    if (at.normalName().matches("h[1-6]")) {
      return true;
    }
    for (Element part : at.getAllElements()) {
      boolean isStrong =
          switch (part.normalName()) {
            case "b", "strong", "big" -> true;
            case "font" -> part.attr("size").matches("\\+?[4-7]");
            default -> part.className().matches("(?is).*(title|head).*");
          };
      if (isStrong && part.text().strip().equals(text)) {
        return true;
      }
    }
    return false;
  }
}
