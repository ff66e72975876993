package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/**
 * Tells a violent or unruly event that is told from the words for one that is only spoken of:
 * tried, feared, asked about, compared to. Immutable and thread-safe.
 */
final class Remote {
  private static final int REACH = 4;
  private static final Set<String> QUOTES = WordSet.of("\"", "»", "”", ".", ")");

  private final Set<String> topics;
  private final Set<String> figurative;

  /**
   * Makes the test.
   *
   * @param topics lemmas of words whose complement is talked about rather than told: "case",
   *     "charge", "anniversary", "accused"
   * @param figurative lemmas of adjectives that make an attack one of words: "verbal", "scathing"
   */
  Remote(Set<String> topics, Set<String> figurative) {
    this.topics = WordSet.copyOf(topics);
    this.figurative = WordSet.copyOf(figurative);
  }

  /** The ways in which the event of {@code match} is only spoken of. */
  List<String> ways(Match match, Clauses clauses) {
    Chart chart = clauses.chart();
    List<String> ways = new ArrayList<>();
    if (isAsked(chart)) {
      ways.add("asked");
    }
    if (isFigurative(match, clauses)) {
      ways.add("figurative");
    }
    if (!chart.tokens().get(match.start()).isVerb() && isTopic(match, chart)) {
      ways.add("topic");
    }
    return ways;
  }

  /** Whether the sentence is a question. */
  private static boolean isAsked(Chart chart) {
    List<Token> tokens = chart.tokens();
    int last = tokens.size() - 1;
    while (last > 0 && QUOTES.contains(tokens.get(last).form())) {
      last--;
    }
    return last >= 0 && tokens.get(last).form().equals("؟");
  }

  private boolean isFigurative(Match match, Clauses clauses) {
    List<Token> tokens = clauses.chart().tokens();
    if (tokens.get(match.trigger()).isVerb()) {
      return false;
    }
    for (int modifier : clauses.noun(match.trigger()).modifiers()) {
      if (figurative.contains(tokens.get(modifier).lemma().name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(String mark) {
    return mark.length() == 1 && "\"«“".indexOf(mark.charAt(0)) >= 0;
  }

  /** Whether the words right before an event noun make it a topic. */
  private boolean isTopic(Match match, Chart chart) {
    for (int t = match.start() - 1; t >= Math.max(0, match.start() - REACH); t--) {
      Kind kind = chart.at(t).kind();
      if (kind == Kind.MARK && !isOpening(chart.tokens().get(t).form())
          || kind == Kind.VERB
          || kind == Kind.RELATIVE
          || kind == Kind.COMPLEMENTISER) {
        return false;
      }
      if (topics.contains(chart.tokens().get(t).lemma().name())) {
        return true;
      }
    }
    return false;
  }
}
