package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.place.PlaceMention;

/** Counts what was found over many reports. */
final class Summary {
  private static final int SHOWN = 10;

  private final Map<String, Integer> events = new TreeMap<>();
  private final Map<String, Integer> dyads = new TreeMap<>();
  private final Map<String, Integer> origins = new TreeMap<>();
  private final Map<String, Integer> places = new TreeMap<>();
  private int reports;
  private int silent;
  private int sentences;
  private int claims;
  private int attributed;
  private int denied;
  private int notActual;

  /** Adds a report. */
  void add(int sentencesOfReport, List<Claim> claimsOfReport) {
    reports++;
    sentences += sentencesOfReport;
    silent += claimsOfReport.isEmpty() ? 1 : 0;
    claimsOfReport.forEach(this::add);
  }

  private void add(Claim claim) {
    claims++;
    count(events, claim.event().name());
    denied += claim.polarity() == Polarity.DENIED ? 1 : 0;
    notActual += claim.modality() == Modality.ACTUAL ? 0 : 1;
    for (ActorMention actor : claim.actors()) {
      for (ActorMention recipient : claim.recipients()) {
        count(dyads, name(actor) + " > " + name(recipient));
      }
    }
    if (!claim.chain().isEmpty()) {
      attributed++;
      count(origins, name(claim.chain().getLast().mention()));
    }
    for (PlaceMention mention : claim.where()) {
      count(places, mention.place() == null ? mention.text() : mention.place().english());
    }
  }

  private static String name(ActorMention mention) {
    @Nullable String id = mention.anyId();
    return id == null ? Glyphs.cut(mention.text(), 40) : id;
  }

  private static void count(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private static String number(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** The figures as lines. */
  List<String> lines(int width, Style style) {
    List<String> lines = new ArrayList<>();
    lines.add(
        style.bold(
                number(reports, "report")
                    + ", "
                    + number(sentences, "sentence")
                    + ", "
                    + number(claims, "claim"))
            + ": "
            + attributed
            + " attributed, "
            + denied
            + " denied, "
            + notActual
            + " not told as fact; "
            + number(silent, "report")
            + " without a claim");
    top(lines, "event", events, width, style);
    top(lines, "who > to whom", dyads, width, style);
    top(lines, "who says so", origins, width, style);
    top(lines, "where", places, width, style);
    return lines;
  }

  private static void top(
      List<String> lines, String head, Map<String, Integer> counts, int width, Style style) {
    if (counts.isEmpty()) {
      return;
    }
    Grid grid = new Grid(head, "claims");
    int most = head.equals("event") ? Integer.MAX_VALUE : SHOWN;
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .forEach(entry -> grid.row(entry.getKey(), Integer.toString(entry.getValue())));
    lines.add("");
    lines.addAll(grid.lines(width, style));
    if (counts.size() > most) {
      lines.add(style.faint("and " + (counts.size() - most) + " more"));
    }
  }
}
