package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Ground;
import org.tawatur.claim.Outcome;
import org.tawatur.code.SentenceTrace;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;

/** Tells a person how a sentence was read. */
final class Explanation {
  private static final int GROUNDS = 6;
  private static final double LEAST_SHARE = 0.05;

  private final int width;
  private final Style style;

  Explanation(int width, Style style) {
    this.width = width;
    this.style = style;
  }

  /** The reading of a sentence as lines. */
  List<String> lines(SentenceTrace trace) {
    List<String> lines = new ArrayList<>();
    String zone = trace.sentence().zone().name().toLowerCase(Locale.ROOT);
    lines.add(style.bold("Sentence " + (trace.sentence().index() + 1) + " (" + zone + ")"));
    lines.add(Glyphs.isolated(trace.text()));
    tokens(lines, trace.tokens());
    isolated(lines, "Phrases", trace.constituents());
    section(lines, "Actors", trace.actors().stream().map(Explanation::actor).toList());
    section(lines, "Places", trace.places().stream().map(Explanation::place).toList());
    section(lines, "Times", trace.times().stream().map(Explanation::time).toList());
    isolated(lines, "Who says so", trace.attributions());
    outcomes(lines, trace);
    return lines;
  }

  private void tokens(List<String> lines, List<Token> tokens) {
    Grid grid = new Grid("word", "dictionary word", "class", "before", "after", "features");
    for (Token token : tokens) {
      Analysis analysis = token.analysis();
      String before =
          analysis.proclitics().stream().map(Proclitic::letters).collect(Collectors.joining("+"));
      String article = analysis.hasArticle() ? "ال" : "";
      grid.row(
          token.form(),
          token.lemma().name(),
          lower(token.pos()),
          before.isEmpty() || article.isEmpty() ? before + article : before + "+" + article,
          analysis.enclitic() == null ? "" : analysis.enclitic().letters(),
          features(analysis));
    }
    section(lines, "Words", grid.lines(width - 2, style));
  }

  private static String features(Analysis analysis) {
    List<String> features = new ArrayList<>();
    for (Enum<?> feature :
        new Enum<?>[] {analysis.voice(), analysis.person(), analysis.gender(), analysis.number()}) {
      if (feature != null) {
        features.add(lower(feature));
      }
    }
    return String.join(" ", features);
  }

  private void outcomes(List<String> lines, SentenceTrace trace) {
    List<String> told = new ArrayList<>();
    for (Outcome outcome : trace.outcomes()) {
      switch (outcome) {
        case Outcome.Coded coded -> {
          told.add(claim(coded.claim()));
          told.add("            " + style.faint("weighed " + grounds(coded.grounds())));
        }
        case Outcome.Rejected rejected ->
            told.add(
                style.red("no claim")
                    + "  "
                    + Glyphs.isolated(words(trace, rejected.trigger()))
                    + "  "
                    + rejected.reason().words()
                    + style.faint("  [" + Glyphs.isolated(rejected.frame()) + "]"));
      }
    }
    section(lines, "Triggers", told);
  }

  private String claim(Claim claim) {
    String chain =
        claim.chain().isEmpty()
            ? "the report"
            : claim.chain().stream()
                .map(source -> Glyphs.isolated(source.mention().text()))
                .collect(Collectors.joining(" < "));
    return style.green("claim   ")
        + "  "
        + Glyphs.isolated(claim.trigger().text())
        + "  "
        + claim.event()
        + (claim.mode() == null ? "" : "/" + claim.mode())
        + ": "
        + actors(claim.actors())
        + " > "
        + actors(claim.recipients())
        + ", "
        + lower(claim.polarity())
        + ", "
        + lower(claim.modality())
        + ", says "
        + chain
        + String.format(Locale.ROOT, ", sure %.2f", claim.confidence())
        + style.faint("  [" + Glyphs.isolated(claim.frame()) + "]");
  }

  /** What moved the likelihood most, the strongest first. */
  private static String grounds(List<Ground> grounds) {
    return grounds.stream()
        .filter(ground -> Math.abs(ground.share()) >= LEAST_SHARE)
        .sorted(Comparator.comparingDouble(ground -> -Math.abs(ground.share())))
        .limit(GROUNDS)
        .map(ground ->
            Glyphs.isolated(ground.name()) + String.format(Locale.ROOT, " %+.1f", ground.share()))
        .collect(Collectors.joining(", "));
  }

  private static String actors(List<ActorMention> mentions) {
    return mentions.isEmpty()
        ? "nobody named"
        : mentions.stream().map(Explanation::actor).collect(Collectors.joining(" and "));
  }

  private static String actor(ActorMention mention) {
    String text = Glyphs.isolated(mention.text());
    if (mention.id() != null) {
      return text + " = " + mention.id();
    }
    if (mention.affiliation() != null) {
      return text + " of " + mention.affiliation();
    }
    return mention.candidates().isEmpty()
        ? text
        : text + " = one of " + String.join(", ", mention.candidates());
  }

  private static String place(PlaceMention mention) {
    Place place = mention.place();
    String text = Glyphs.isolated(mention.text());
    return place == null
        ? text + " = not in the gazetteer"
        : text + " = " + place.english() + ", " + place.country() + " (" + place.kind() + ")";
  }

  private static String time(TimeMention mention) {
    String value = mention.value() == null ? "no date can be told" : mention.value();
    return Glyphs.isolated(mention.text())
        + " = "
        + value
        + " ("
        + lower(mention.precision())
        + ")";
  }

  /** The words at {@code span}, which counts from the start of the report, not of the sentence. */
  private static String words(SentenceTrace trace, Span span) {
    int offset = trace.sentence().span().start();
    int start = Math.max(0, span.start() - offset);
    int end = Math.min(trace.text().length(), span.end() - offset);
    return start < end ? trace.text().substring(start, end) : "";
  }

  private void isolated(List<String> lines, String head, List<String> items) {
    section(lines, head, items.stream().map(Glyphs::isolated).toList());
  }

  private void section(List<String> lines, String head, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(style.cyan(head));
      items.forEach(item -> lines.add("  " + item));
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
