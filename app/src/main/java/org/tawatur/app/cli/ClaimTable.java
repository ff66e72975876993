package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.count.Count;
import org.tawatur.text.Report;
import org.tawatur.time.TimeMention;

/** Shows the claims of a report to a person. */
final class ClaimTable {
  private static final int TITLE = 90;

  private ClaimTable() {}

  /** The head of the report and a row a claim. */
  static List<String> lines(Report report, List<Claim> claims, int width, Style style) {
    List<String> lines = new ArrayList<>();
    lines.add(style.cyan(head(report)));
    lines.add(
        style.faint(Glyphs.isolated(Glyphs.cut(firstLine(report.text()), Math.min(width, TITLE)))));
    if (claims.isEmpty()) {
      lines.add("no claims");
      return lines;
    }
    Grid grid =
        new Grid(
            "event", "who", "to whom", "when", "where", "says", "held to be", "counts", "sure");
    claims.forEach(claim -> row(grid, claim));
    lines.addAll(grid.lines(width, style));
    return lines;
  }

  private static void row(Grid grid, Claim claim) {
    String event = claim.event().name() + (claim.mode() == null ? "" : "/" + claim.mode());
    grid.row(
        event,
        mentions(claim.actors()),
        mentions(claim.recipients()),
        when(claim.when()),
        claim.where().stream().map(place -> place.text()).collect(Collectors.joining("، ")),
        claim.chain().isEmpty()
            ? "the report"
            : claim.chain().stream()
                .map(source -> source.mention().text())
                .collect(Collectors.joining(" ← ")),
        held(claim),
        claim.counts().stream().map(ClaimTable::count).collect(Collectors.joining(", ")),
        sure(claim));
  }

  /** The confidence of the coding, to two digits. */
  static String sure(Claim claim) {
    return String.format(Locale.ROOT, "%.2f", claim.confidence());
  }

  private static String head(Report report) {
    StringBuilder head = new StringBuilder(Glyphs.isolated(report.id()));
    if (report.outlet() != null) {
      head.append(" · ").append(Glyphs.isolated(report.outlet()));
    }
    if (report.published() != null) {
      head.append(" · ").append(report.published());
    }
    return head.toString();
  }

  private static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
  }

  private static String mentions(List<ActorMention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(ActorMention::text).collect(Collectors.joining("، "));
  }

  private static String when(@Nullable TimeMention when) {
    if (when == null) {
      return "-";
    }
    return when.value() == null ? when.text() : when.value();
  }

  /** How it is held to be, in words. */
  static String held(Claim claim) {
    String modality = claim.modality().name().toLowerCase(Locale.ROOT);
    if (claim.polarity() == Polarity.DENIED) {
      return claim.modality() == Modality.ACTUAL ? "denied" : "denied, " + modality;
    }
    return modality;
  }

  private static String count(Count count) {
    return count.value() + " " + count.of();
  }
}
