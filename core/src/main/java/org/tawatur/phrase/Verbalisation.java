package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * Reads a word as the finite verb that is spelled like it where what stands around it, farther away
 * than its neighbours, leaves it nothing else to be.
 */
final class Verbalisation {
  private static final int TO_SUBJECT = 8;
  private static final int TO_COUNTED = 4;
  private static final String BEHIND = "خلف";
  private static final String UNDERGO = "تعرض/5";
  private static final String LEAVE = "خلف/2";

  /** What an attack leaves. */
  private static final Set<String> LEFT =
      WordSet.of("قتيل", "جريح", "ضحية", "شهيد", "مصاب", "إصابة", "ضرر", "خسارة", "دمار");

  private Verbalisation() {}

  /** The word at {@code i} as a verb where it must be one, else as it is. */
  static Token at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Analysis verb = null;
    if (token.pos() == PartOfSpeech.PREPOSITION && token.lemma().name().equals(BEHIND)) {
      verb =
          leaves(tokens, i)
              ? perfect(
                  token,
                  r ->
                      r.number() == Number.SINGULAR
                          && r.enclitic() == null
                          && r.lemma().name().equals(LEAVE))
              : null;
    } else if (token.pos() == PartOfSpeech.MASDAR && token.key().endsWith("ا")) {
      verb = perfect(token, r -> r.number() == Number.DUAL && r.enclitic() == null);
      boolean own = verb != null && verb.lemma().name().equals(token.lemma().verb());
      verb = own && !isJoinedDeed(tokens, i) && followsTwo(tokens, i) ? verb : null;
    } else if (token.pos() == PartOfSpeech.MASDAR && isUndergone(tokens, i)) {
      verb = perfect(token, r -> r.lemma().name().equals(UNDERGO));
    } else if (token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
        && token.analysis().enclitic() != null
        && i > 0
        && Words.hasTanwin(tokens.get(i - 1))) {
      // "An attack (that) enabled them": of an indefinite noun no noun with a pronoun is the
      // genitive.
      verb = perfect(token, r -> r.enclitic() == token.analysis().enclitic());
    }
    return verb == null ? token : token.as(verb);
  }

  /** Whether "and" joins a word to an accusative right before it: "a battle and a shelling". */
  private static boolean isJoinedDeed(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i).has(Proclitic.WA) && Words.hasTanwin(tokens.get(i - 1));
  }

  /** "An attack (that) the camp underwent": "to it" follows, which takes up what stands before. */
  private static boolean isUndergone(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).lemma().verb().equals(UNDERGO)
        && !tokens.get(i).analysis().hasProclitic()
        && Words.isNominal(tokens.get(i - 1))
        && tokens.get(i + 1).lemma().name().equals("ل")
        && tokens.get(i + 1).analysis().enclitic() != null;
  }

  /** The reading of a word as a verb of the third person in the past that {@code test} is for. */
  private static @Nullable Analysis perfect(Token token, Predicate<Analysis> test) {
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.PERFECT
          && reading.person() == Person.THIRD
          && reading.hasProcliticsOf(token.analysis())
          && test.test(reading)) {
        return reading;
      }
    }
    return null;
  }

  /** "Left twenty dead": who is counted follows the word for "behind", which nobody stands. */
  private static boolean leaves(List<Token> tokens, int i) {
    if (tokens.get(i).analysis().enclitic() != null || i > 0 && tokens.get(i - 1).isVerb()) {
      return false;
    }
    for (int t = i + 1; t < Math.min(tokens.size(), i + 1 + TO_COUNTED); t++) {
      Token token = tokens.get(t);
      if (LEFT.contains(token.lemma().name())) {
        return !token.analysis().hasArticle() || t > i + 1;
      }
      if (token.isVerb() || token.pos() == PartOfSpeech.PUNCTUATION) {
        return false;
      }
    }
    return false;
  }

  /** "Two of its soldiers were killed": two of them stand before, and no verb between. */
  private static boolean followsTwo(List<Token> tokens, int i) {
    for (int t = i - 1; t >= Math.max(0, i - TO_SUBJECT); t--) {
      Token token = tokens.get(t);
      if (token.isVerb() || token.isMark('.')) {
        return false;
      }
      boolean two =
          Words.isNominal(token) && token.pos() != PartOfSpeech.PROPER && Words.mayBeDual(token)
              || Words.isTwo(token);
      if (two) {
        return true;
      }
    }
    return false;
  }
}
