package org.tawatur.code;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Outcome;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.says.Attribution;
import org.tawatur.text.Report;
import org.tawatur.text.Span;

/** Writes down for a person how a sentence was read. */
final class Tracing {
  private Tracing() {}

  static SentenceTrace trace(Report report, Coder.Read read) {
    String text = report.text();
    List<Token> tokens = read.scene().chart().tokens();
    List<String> constituents = new ArrayList<>();
    for (Constituent piece : read.scene().chart().constituents()) {
      constituents.add(piece.kind() + " " + words(text, tokens, piece.start(), piece.end()));
    }
    List<String> attributions = new ArrayList<>();
    for (Attribution attribution : read.attributions()) {
      String chain =
          String.join(
              " < ", attribution.chain().stream().map(s -> s.mention().text()).toList().reversed());
      attributions.add(
          chain
              + (attribution.isDenying() ? " denies: " : ": ")
              + words(text, tokens, attribution.from(), attribution.to()));
    }
    List<ActorMention> actors = new ArrayList<>();
    for (Outcome outcome : read.outcomes()) {
      if (outcome instanceof Outcome.Coded coded) {
        actors.addAll(coded.claim().actors());
        actors.addAll(coded.claim().recipients());
      }
    }
    return new SentenceTrace(
        read.sentence(),
        read.sentence().span().in(text),
        tokens,
        constituents,
        actors.stream().distinct().toList(),
        read.circumstances().places(),
        read.circumstances().times(),
        attributions,
        read.attributions(),
        read.outcomes());
  }

  private static String words(String text, List<Token> tokens, int from, int to) {
    if (from >= to || from >= tokens.size()) {
      return "";
    }
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()).in(text);
  }
}
