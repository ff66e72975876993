package org.tawatur.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Finds the noun that a relative clause describes, with its pronoun or, after an indefinite noun,
 * without. Made for one sentence.
 */
final class DescribedNoun {
  private static final int TO_NOUN = 4;
  private static final int TO_INDEFINITE = 2;

  private final LeftContext left;
  private final Chart chart;
  private final List<Constituent> pieces;
  private final PhraseAgreement agreement;

  DescribedNoun(LeftContext left) {
    this.left = left;
    this.chart = left.chart();
    this.pieces = chart.constituents();
    this.agreement = left.words().agreement();
  }

  /** A noun phrase that a clause describes, and whether a relative pronoun says so. */
  record Described(Filler noun, int piece, boolean isCertain) {}

  /**
   * The noun phrase that the clause of the verb in {@code piece} describes or may describe, or
   * null.
   */
  @Nullable Described of(int piece) {
    int c = piece - 1;
    while (c >= Math.max(0, piece - LeftContext.REACH) && left.isTransparent(c)) {
      c--;
    }
    if (c < 0) {
      return null;
    }
    if (pieces.get(c).kind() == Kind.RELATIVE) {
      return relativeHead(c);
    }
    boolean near = c == piece - 1 || pieces.get(piece - 1).word().equals("()") && c == piece - 2;
    return near && !Words.hasClitic(left.first(piece)) ? indefinite(piece, c) : null;
  }

  /** The indefinite noun, at {@code from} or before it, that needs no pronoun; or null. */
  private @Nullable Described indefinite(int piece, int from) {
    for (int c = from; c >= Math.max(0, from - TO_INDEFINITE); c--) {
      NounPhrase phrase = pieces.get(c).phrase();
      if (phrase == null || phrase.isAdverbial()) {
        return null;
      }
      if (!phrase.isDefinite()) {
        NounPhrase noun = agreement.agreeing(chart.tokens(), left.first(piece), phrase);
        return left.opensClause(c) ? null : new Described(antecedent(noun), c, false);
      }
      if (pieces.get(c).kind() != Kind.PREPOSITION && !Coordination.isConjunct(chart, c)) {
        return null;
      }
    }
    return null;
  }

  private static Filler antecedent(NounPhrase phrase) {
    return new Filler(Filler.Kind.ANTECEDENT, List.of(phrase), phrase.head(), null);
  }

  private @Nullable Described relativeHead(int relative) {
    Constituent piece = pieces.get(relative);
    if (piece.word().equals("من") || piece.word().equals("ما") || piece.word().equals("مما")) {
      return null;
    }
    Token pronoun = left.first(relative);
    if (pronoun.has(Proclitic.WA)) {
      Described other = sameAsBefore(relative, pronoun);
      if (other != null) {
        return other;
      }
    }
    for (int c = relative - 1; c >= Math.max(0, relative - TO_NOUN); c--) {
      Constituent before = pieces.get(c);
      NounPhrase phrase = before.phrase();
      NounPhrase inner =
          phrase == null || phrase.isDefinite() || phrase.complements().isEmpty()
              ? phrase
              : phrase.complements().getLast();
      if (inner != null
          && !inner.isAdverbial()
          && (inner.isDefinite() || isStrangeName(inner))
          && agreement.ofRelative(chart, pronoun, c, inner)) {
        NounPhrase noun = PhraseAgreement.uncounted(chart.tokens(), pronoun, inner);
        return new Described(antecedent(noun), c, true);
      }
      if (before.kind() == Kind.VERB || before.kind() == Kind.COMPLEMENTISER) {
        return null;
      }
    }
    return null;
  }

  /** Whether a phrase is a word that no rule explains, most likely a foreign name. */
  private boolean isStrangeName(NounPhrase phrase) {
    return phrase.head() == phrase.start()
        && chart.tokens().get(phrase.head()).pos() == PartOfSpeech.UNKNOWN;
  }

  /** The noun of the relative clause before that "and who" goes on with. */
  private @Nullable Described sameAsBefore(int relative, Token pronoun) {
    for (int c = relative - 1; c >= Math.max(0, relative - LeftContext.REACH); c--) {
      Integer noun = left.describedBy(c);
      NounPhrase phrase = noun == null ? null : pieces.get(noun).phrase();
      if (noun != null
          && phrase != null
          && Agreement.relative(pronoun, chart.tokens().get(phrase.head()))) {
        return new Described(antecedent(phrase), noun, true);
      }
    }
    return null;
  }

  /**
   * The attack or weapon that a verb of striking or leading to something without "and" describes
   * from farther off: "raids on the hills, (which) struck X", "the blast of two bombs yesterday
   * (which) struck X"; or null.
   */
  @Nullable Filler attack(int piece) {
    Token verb = left.first(piece);
    String lemma = verb.lemma().name();
    if (!left.words().reaching().contains(lemma) && !left.words().leading().contains(lemma)
        || verb.has(Proclitic.WA)
        || verb.has(Proclitic.FA)) {
      return null;
    }
    for (int c = piece - 1; c >= Math.max(0, piece - LeftContext.REACH); c--) {
      Constituent before = pieces.get(c);
      NounPhrase phrase = before.phrase();
      NounPhrase attack = phrase == null ? null : attack(verb, phrase);
      if (attack != null) {
        left.describes(piece, c);
        return antecedent(attack);
      }
      Integer noun = before.kind() == Kind.VERB ? left.describedBy(c) : null;
      if (noun != null && noun < c) {
        c = noun + 1;
      } else if (before.kind() != Kind.NOUN
          && before.kind() != Kind.PREPOSITION
          && before.kind() != Kind.OTHER
          && !Coordination.isComma(before)) {
        return null;
      }
    }
    return null;
  }

  /**
   * The indefinite noun of a phrase, its head or a genitive, that names the attack, or those that
   * are counted, "hundreds of (the) raids"; or null.
   */
  private @Nullable NounPhrase attack(Token verb, NounPhrase phrase) {
    if (phrase.isAdverbial()
        || phrase.isDefinite()
            && chart.tokens().get(phrase.start()).lemma().sense() != NounClass.QUANTITY) {
      return null;
    }
    if (isAttack(phrase.head()) && agreement.ofVerb(chart.tokens(), verb, phrase)) {
      return phrase;
    }
    for (int genitive : phrase.genitives()) {
      NounPhrase inner = phrase.from(genitive);
      if (isAttack(genitive) && agreement.ofVerb(chart.tokens(), verb, inner)) {
        return inner;
      }
    }
    for (NounPhrase counted : phrase.isDefinite() ? phrase.complements() : List.<NounPhrase>of()) {
      if (isAttack(counted.head()) && agreement.ofVerb(chart.tokens(), verb, counted)) {
        return counted;
      }
    }
    return null;
  }

  private boolean isAttack(int noun) {
    NounClass sense = chart.tokens().get(noun).lemma().sense();
    return sense == NounClass.EVENT
        || sense == NounClass.WEAPON
        || chart.tokens().get(noun).pos() == PartOfSpeech.MASDAR;
  }
}
