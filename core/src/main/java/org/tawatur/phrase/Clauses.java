package org.tawatur.phrase;

import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/**
 * The verbs of a sentence with their arguments, and the way from a noun phrase back to the verb
 * that governs it. What stands around a noun is found when it is first asked for, and kept: losing
 * a race between threads costs time and changes nothing.
 */
public final class Clauses {
  private final Chart chart;
  private final @Nullable Arguments[] verbs;
  private final @Nullable Arguments[] nouns;
  private final @Nullable Governor[] governors;
  private final ClauseGrammar grammar;

  Clauses(Chart chart, @Nullable Arguments[] verbs, ClauseGrammar grammar) {
    this.chart = chart;
    this.verbs = verbs;
    this.nouns = new Arguments[chart.tokens().size()];
    this.governors = new Governor[chart.constituents().size()];
    this.grammar = grammar;
    for (Arguments arguments : verbs) {
      if (arguments != null) {
        govern(arguments);
      }
    }
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
    return verbs[verb];
  }

  /** What stands around the noun at token {@code noun}. */
  public Arguments noun(int noun) {
    Arguments known = nouns[noun];
    if (known == null) {
      known = grammar.noun(chart, noun);
      nouns[noun] = known;
    }
    return known;
  }

  /** The verb that governs the constituent of token {@code token}, or null. */
  public @Nullable Governor governor(int token) {
    return governors[chart.pieceOf()[token]];
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
      if (governors[piece] == null
          || filler.kind() == Filler.Kind.ANTECEDENT && describes(verb, piece, phrase)) {
        governors[piece] = governor;
      }
    }
  }

  /**
   * Whether a clause describes the deed that a phrase names rather than somebody in its genitive:
   * not so in "the arrest of a man (who) carried a knife", which tells of no attack, nor in "the
   * destruction of tanks (that) fired".
   */
  private boolean describes(int verb, int piece, NounPhrase phrase) {
    NounPhrase whole = chart.constituents().get(piece).phrase();
    if (whole != null
        && whole.head() != phrase.head()
        && whole.genitives().contains(phrase.head())
        && isDeed(chart.tokens().get(whole.head()))) {
      return !isDeed(chart.tokens().get(phrase.head())) && grammar.isReaching(verb, chart);
    }
    if (whole == null || whole.head() != phrase.head() || phrase.genitives().isEmpty()) {
      return true;
    }
    boolean ofPerson =
        chart.tokens().get(phrase.head()).pos() == PartOfSpeech.MASDAR
            && chart.tokens().get(phrase.genitives().getLast()).lemma().sense() == NounClass.PERSON;
    return !ofPerson || grammar.isReaching(verb, chart);
  }

  private static boolean isDeed(Token head) {
    return head.pos() == PartOfSpeech.MASDAR || head.lemma().sense() == NounClass.EVENT;
  }
}
