package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/** "No fewer than twenty", "close to fifty": a clause that only says how many are counted. */
final class Estimate {
  private static final String NOT = "لا";

  /** Verbs, as they are spelt, that compare with a number that follows with a preposition. */
  private static final Set<String> COMPARING =
      WordSet.of("يقل", "يزيد", "يقرب", "يربو", "ينيف", "يصل");

  private static final Set<String> BY = WordSet.of("عن", "على", "من", "إلى");

  /** Verbs whose object is the number, and "(what has) as its sum". */
  private static final Set<String> REACHING =
      WordSet.of("يقارب", "يناهز", "يفوق", "يتجاوز", "مجموعه", "عدده", "تعداده");

  private final PhraseReader reader;

  Estimate(PhraseReader reader) {
    this.reader = reader;
  }

  /** The constituent that an estimate at {@code i} and those counted make, or null. */
  @Nullable Constituent at(int i) {
    int from = counted(i);
    NounPhrase counted = from < 0 ? null : reader.phrase(from, 0);
    if (counted == null) {
      return null;
    }
    String preposition = FreeRelative.PRONOUNS.getOrDefault(reader.tokens.get(i).key(), "");
    Kind kind = preposition.isEmpty() ? Kind.NOUN : Kind.PREPOSITION;
    return new Constituent(kind, i, counted.end(), counted, preposition);
  }

  /** Where the number stands, or -1 where no estimate begins at {@code i}. */
  private int counted(int i) {
    List<Token> tokens = reader.tokens;
    if (!reader.is(WordMarks.FREE_RELATIVE, i) || !tokens.get(i).key().endsWith("ما")) {
      return -1;
    }
    int verb = i + 1 < tokens.size() && tokens.get(i + 1).key().equals(NOT) ? i + 2 : i + 1;
    if (verb + 1 >= tokens.size()) {
      return -1;
    }
    String compares = tokens.get(verb).key();
    int number =
        REACHING.contains(compares)
            ? verb + 1
            : COMPARING.contains(compares) && BY.contains(tokens.get(verb + 1).lemma().name())
                ? verb + 2
                : tokens.size();
    boolean counts =
        number < tokens.size()
            && (tokens.get(number).pos() == PartOfSpeech.NUMBER
                || reader.isQuantifier(tokens.get(number)))
            && !Words.hasClitic(tokens.get(number));
    return counts ? number : -1;
  }
}
