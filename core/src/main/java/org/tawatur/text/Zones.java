package org.tawatur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a report and says what each is.
 *
 * <p>In doubt a line is body: reading a claim out of furniture costs less than losing one. Safe to
 * share between threads.
 */
public final class Zones {
  /** More title lines than these above the first paragraph are a menu of other reports. */
  private static final int TITLES_ABOVE = 6;

  private static final int SECTION_TITLE = 90;
  private static final int REPEAT = 20;

  private final FurnitureTable furniture;
  private final Glued glued;

  /** Zones told apart by the given wordings. */
  public Zones(List<Furniture> furniture) {
    this.furniture = new FurnitureTable(furniture);
    this.glued = new Glued(this.furniture);
  }

  /**
   * The lines of the report that are not blank, in order, each with its zone. The first line is cut
   * in two where it is a page title that says the headline more than once, and other lines where
   * the head of a page or links to other reports stand before the report without a break.
   */
  public List<Paragraph> paragraphs(NormalText report) {
    List<Line> whole = Lines.of(report);
    Span again = whole.size() < 2 ? new Span(0, 0) : cutRepeat(report, whole);
    List<Glued.Part> parts = whole.isEmpty() ? List.of() : glued.parts(report, whole);
    List<Line> lines = new ArrayList<>(parts.size());
    @Nullable Zone[] zones = new Zone[parts.size()];
    for (int i = 0; i < zones.length; i++) {
      lines.add(parts.get(i).line());
      zones[i] = parts.get(i).zone();
    }
    if (lines.size() == 1) {
      zones[0] = Zone.BODY;
    } else {
      markFurniture(lines, zones);
      markTitles(lines, zones);
      markTail(lines, zones);
      markRepeats(lines, zones);
    }
    List<Paragraph> paragraphs = new ArrayList<>(lines.size() + 1);
    for (int i = 0; i < zones.length; i++) {
      paragraphs.add(new Paragraph(lines.get(i).span(), Objects.requireNonNull(zones[i])));
      if (i == 0 && again.length() > 0) {
        paragraphs.add(new Paragraph(again, Zone.NOTICE));
      }
    }
    return List.copyOf(paragraphs);
  }

  /** Leaves null what no wording tells, and what is told already as it is. */
  private void markFurniture(List<Line> lines, @Nullable Zone[] zones) {
    @Nullable Zone lasting = null;
    boolean bodySeen = false;
    for (int i = 0; i < zones.length; i++) {
      if (zones[i] != null && lasting != Zone.COMMENT) {
        // A line that was cut, which tells its zone.
        lasting = null;
        continue;
      }
      Line line = lines.get(i);
      Zone after = furniture.after(line);
      if (lasting == Zone.COMMENT) {
        zones[i] = Zone.COMMENT;
      } else if (after == Zone.COMMENT && !bodySeen) {
        // A counter or a button above the report, which would hide all of it.
        zones[i] = Zone.NOTICE;
      } else if (after != null) {
        lasting = after;
        zones[i] = after;
      } else {
        zones[i] = alone(line, i);
        if (zones[i] == null && lasting != null) {
          lasting = line.isTitle() ? lasting : null;
          zones[i] = lasting;
        }
        bodySeen |= zones[i] == null && line.isParagraph();
      }
    }
  }

  private @Nullable Zone alone(Line line, int index) {
    if (!line.hasArabic()) {
      return Zone.NOTICE;
    }
    Zone zone = furniture.zone(line);
    if (zone == null && index > 0 && line.isTwoNames()) {
      return Zone.BYLINE;
    }
    if (zone == null && index > 0 && line.isCredited()) {
      return Zone.CAPTION;
    }
    // The line on top is the title, whatever words it has, unless it is nothing but furniture.
    return index == 0 && (zone == Zone.CAPTION || zone == Zone.BYLINE) ? null : zone;
  }

  /** Titles above the first paragraph and between paragraphs; the rest is body. */
  private static void markTitles(List<Line> lines, @Nullable Zone[] zones) {
    List<Integer> open = open(zones);
    int first = 0;
    while (first < open.size() && !lines.get(open.get(first)).isParagraph()) {
      first++;
    }
    boolean hasParagraph = first < open.size();
    int last = open.size() - 1;
    while (last >= 0 && !lines.get(open.get(last)).isParagraph()) {
      last--;
    }
    for (int n = 0; n < open.size(); n++) {
      Line line = lines.get(open.get(n));
      Zone zone = Zone.BODY;
      if (n < first && line.isTitle() && (hasParagraph || n == 0)) {
        boolean inMenu = first > TITLES_ABOVE && n > 0 && n < first - 2;
        zone = inMenu ? Zone.LINK : Zone.HEADLINE;
      } else if (n > first && n < last && line.isTitle() && line.length() <= SECTION_TITLE) {
        zone = Zone.HEADLINE;
      }
      zones[open.get(n)] = zone;
    }
  }

  private static List<Integer> open(@Nullable Zone[] zones) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < zones.length; i++) {
      if (zones[i] == null) {
        open.add(i);
      }
    }
    return open;
  }

  /**
   * Titles without a label below a report that puts its full stops: links to other reports, or, if
   * there is one of a few words, who wrote it.
   */
  private static void markTail(List<Line> lines, @Nullable Zone[] zones) {
    int stops = 0;
    int others = 0;
    boolean afterStop = false;
    List<Integer> tail = new ArrayList<>();
    for (int i = 0; i < zones.length; i++) {
      Line line = lines.get(i);
      if (zones[i] != Zone.BODY) {
        continue;
      }
      if (line.isTitle()) {
        tail.add(i);
        continue;
      }
      // After a list or its announcement a short line may belong to it.
      afterStop = line.endsWithStop() && !line.isListItem();
      others += tail.size() + (afterStop ? 0 : 1);
      stops += afterStop ? 1 : 0;
      tail.clear();
    }
    if (!afterStop || stops < 3 || stops < 4 * others) {
      return;
    }
    if (tail.size() > 1) {
      tail.forEach(i -> zones[i] = Zone.LINK);
    } else if (tail.size() == 1) {
      Line line = lines.get(tail.getFirst());
      if (line.words() <= 4 && !line.hasDigit()) {
        zones[tail.getFirst()] = Zone.BYLINE;
      }
    }
  }

  /** A headline said again, perhaps with the name of the site or a date beside it. */
  private static void markRepeats(List<Line> lines, @Nullable Zone[] zones) {
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < zones.length && heads.size() < TITLES_ABOVE; i++) {
      if (zones[i] != Zone.HEADLINE) {
        continue;
      }
      String bare = lines.get(i).bare();
      boolean again =
          heads.stream()
              .anyMatch(h ->
                  (bare.contains(h) && bare.length() <= 2 * h.length() + 60)
                      || (bare.length() >= REPEAT && h.contains(bare)));
      if (again) {
        zones[i] = Zone.NOTICE;
      } else if (bare.length() >= REPEAT) {
        heads.add(bare);
      }
    }
  }

  /**
   * Cuts the first line where it begins to say its headline again, and gives the span cut off,
   * empty if there is none.
   */
  private static Span cutRepeat(NormalText text, List<Line> lines) {
    Line first = lines.getFirst();
    Span whole = first.span();
    int start = text.normal(whole.start());
    String key = text.key().substring(start, text.normal(whole.end()));
    int head = Lines.withoutRepeat(key).length();
    if (head == key.length() || first.endsWithStop()) {
      return new Span(whole.end(), whole.end());
    }
    int cut = text.original(start, start + head).end();
    lines.set(0, Line.of(text, new Span(whole.start(), cut)));
    return Lines.trimmed(text.original(), new Span(cut, whole.end()));
  }
}
