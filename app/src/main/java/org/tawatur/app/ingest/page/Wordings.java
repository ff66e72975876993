package org.tawatur.app.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.code.Lexicon;
import org.tawatur.text.NormalText;
import org.tawatur.text.Paragraph;
import org.tawatur.text.Zone;
import org.tawatur.text.Zones;

/**
 * Tells by their wording which paragraphs of a body are not the report: "read also", "follow us",
 * who wrote it and when. The wordings are those by which the coder passes lines over.
 */
final class Wordings {
  private final Zones zones = new Zones(Lexicon.bundledFurniture());

  /** The paragraphs, each with the zone that its words give it, where they give it one. */
  List<Line> told(@Nullable String headline, List<Line> lines) {
    StringBuilder text = new StringBuilder(headline == null ? "" : headline).append('\n');
    List<Integer> starts = new ArrayList<>();
    for (Line line : lines) {
      starts.add(text.length());
      text.append(line.isBody() ? line.text() : "").append('\n');
    }
    Zone[] found = new Zone[lines.size()];
    int at = 0;
    for (Paragraph paragraph : zones.paragraphs(NormalText.of(text.toString()))) {
      while (at + 1 < starts.size() && starts.get(at + 1) <= paragraph.span().start()) {
        at++;
      }
      boolean isOfBody = !starts.isEmpty() && starts.getFirst() <= paragraph.span().start();
      if (isOfBody && (found[at] == null || paragraph.zone().isCoded())) {
        found[at] = paragraph.zone();
      }
    }
    List<Line> told = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Line line = lines.get(i);
      boolean isOther =
          line.isBody() && found[i] != null && !found[i].isCoded() && hasArabic(line.text());
      told.add(isOther ? line.as(found[i]) : line);
    }
    return told;
  }

  /** Lines in other letters are left for who tells languages apart. */
  private static boolean hasArabic(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x0621 && c <= 0x064A);
  }
}
