package org.tawatur.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.phrase.Constituent.Kind;

/**
 * The verbs of a sentence with their arguments, and the way from a noun phrase back to the verb
 * that governs it.
 */
public final class Clauses {
  private final Chart chart;
  private final Map<Integer, Arguments> verbs;
  private final Map<Integer, Governor> governors = new HashMap<>();
  private final ClauseGrammar grammar;

  Clauses(Chart chart, Map<Integer, Arguments> verbs, ClauseGrammar grammar) {
    this.chart = chart;
    this.verbs = Map.copyOf(verbs);
    this.grammar = grammar;
    verbs.values().forEach(this::govern);
  }

  /**
   * The verb that governs a noun phrase.
   *
   * @param verb its token
   * @param place {@code before}, {@code after} or a preposition
   */
  public record Governor(int verb, String place) {}

  /** The sentence. */
  public Chart chart() {
    return chart;
  }

  /**
   * The arguments of the finite verb at token {@code verb}, or null where that is no finite verb.
   */
  public @Nullable Arguments verb(int verb) {
    return verbs.get(verb);
  }

  /** What stands around the noun at token {@code noun}. */
  public Arguments noun(int noun) {
    return grammar.noun(chart, noun, this);
  }

  /** The verb that governs the constituent of token {@code token}, or null. */
  public @Nullable Governor governor(int token) {
    return governors.get(chart.pieceOf()[token]);
  }

  private void govern(Arguments arguments) {
    note(arguments.before(), arguments.word(), "before");
    arguments.after().forEach(filler -> note(filler, arguments.word(), "after"));
    arguments.obliques().forEach(o -> note(o.filler(), arguments.word(), o.preposition()));
    Filler clitic = arguments.clitic();
    if (clitic != null && clitic.kind() == Filler.Kind.ANTECEDENT) {
      note(clitic, arguments.word(), "after");
    }
  }

  private void note(@Nullable Filler filler, int verb, String place) {
    if (filler == null
        || filler.kind() == Filler.Kind.PRONOUN
        || filler.kind() == Filler.Kind.DROPPED) {
      return;
    }
    for (NounPhrase phrase : filler.phrases()) {
      Governor governor = new Governor(verb, place);
      int piece = chart.pieceOf()[phrase.head()];
      if (filler.kind() == Filler.Kind.ANTECEDENT) {
        governors.put(piece, governor);
      } else {
        governors.putIfAbsent(piece, governor);
      }
    }
  }

  /**
   * The constituents before {@code piece} that are verbs, nearest first; the reader stops where it
   * likes.
   */
  List<Integer> verbsBefore(int piece) {
    return java.util.stream.IntStream.iterate(piece - 1, c -> c >= 0, c -> c - 1)
        .filter(c -> chart.constituents().get(c).kind() == Kind.VERB)
        .map(c -> chart.constituents().get(c).start())
        .boxed()
        .toList();
  }
}
