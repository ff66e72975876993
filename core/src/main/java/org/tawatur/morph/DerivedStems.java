package org.tawatur.morph;

import static org.tawatur.morph.VerbStems.cut;
import static org.tawatur.morph.VerbStems.drop;
import static org.tawatur.morph.VerbStems.isHamza;
import static org.tawatur.morph.VerbStems.reseat;
import static org.tawatur.morph.VerbStems.set;

import org.tawatur.morph.VerbStems.Imperfect;
import org.tawatur.morph.VerbStems.Perfect;

/**
 * Stems of the forms II to X and of four-letter verbs. All is read off the lemma, so the
 * assimilations of form VIII (اتهم، اصطدم، ازداد، ادعى، اتخذ) need no rule.
 */
final class DerivedStems {
  private DerivedStems() {}

  static VerbStems active(Verb verb) {
    String lemma = GroundStems.spread(verb.lemma());
    String base = imperfectBase(verb);
    char last = lemma.charAt(lemma.length() - 1);
    if (last == 'ى' || last == 'ا') {
      char ending = keepsA(verb) ? 'ى' : 'ي';
      return Perfect.weak(lemma, cut(lemma, 1), 'ي')
          .with(Imperfect.weak(reseatEnd(cut(base, 1), keepsA(verb) ? 'a' : 'i'), ending, 'ي'));
    }
    if (isHollow(verb, lemma)) {
      boolean withI = verb.form().equals("4") || verb.form().equals("10");
      String open = withI ? set(base, -2, 'ي') : base;
      String closed = drop(lemma, 2);
      String jussive = drop(base, 2);
      return Perfect.open(lemma, reseatEnd(closed, 'a'))
          .with(Imperfect.open(open, reseatEnd(jussive, withI ? 'i' : 'a')));
    }
    if (isContracted(verb, lemma)) {
      return Perfect.open(lemma, lemma + last)
          .with(Imperfect.doubled(reseatMiddle(base), base + last));
    }
    return Perfect.sound(lemma).with(Imperfect.sound(reseat(base, keepsA(verb) ? 'a' : 'i')));
  }

  static VerbStems passive(Verb verb) {
    String lemma = passivePerfect(verb);
    String base = imperfectBase(verb);
    char last = lemma.charAt(lemma.length() - 1);
    if (last == 'ى' || last == 'ا') {
      return Perfect.weakPassive(reseatEnd(cut(lemma, 1), 'i'))
          .with(Imperfect.weak(cut(base, 1), 'ى', 'ي'));
    }
    if (isHollow(verb, GroundStems.spread(verb.lemma()))) {
      return Perfect.open(set(lemma, -2, 'ي'), drop(lemma, 2))
          .with(Imperfect.open(base, drop(base, 2)));
    }
    if (isContracted(verb, GroundStems.spread(verb.lemma()))) {
      return Perfect.open(lemma, lemma + last).with(Imperfect.doubled(base, base + last));
    }
    return Perfect.sound(reseat(lemma, 'i')).with(Imperfect.sound(reseat(base, 'a')));
  }

  /**
   * What follows the person prefix, with the vowels of the perfect: رسل of أرسل, ستقبل of استقبل.
   */
  static String imperfectBase(Verb verb) {
    String lemma = GroundStems.spread(verb.lemma());
    return switch (verb.form()) {
      case "4" ->
          lemma.startsWith("أا")
              ? "ؤ" + lemma.substring(2)
              : lemma.startsWith("أي") && lemma.length() == 4
                  ? "و" + lemma.substring(2)
                  : lemma.substring(1);
      case "7", "8", "9", "10", "q4" -> {
        String rest = lemma.substring(1);
        yield rest.charAt(0) == 'ئ' ? "أ" + rest.substring(1) : rest;
      }
      case "2", "3", "q1" -> isHamza(lemma.charAt(0)) ? "ؤ" + lemma.substring(1) : lemma;
      default -> lemma;
    };
  }

  /** Whether the imperfect keeps the vowel a before the last root letter. */
  static boolean keepsA(Verb verb) {
    return switch (verb.form()) {
      case "5", "6", "q2" -> true;
      default -> false;
    };
  }

  static boolean isHollow(Verb verb, String lemma) {
    int n = lemma.length();
    if (n < 4 || lemma.charAt(n - 2) != 'ا' || isContracted(verb, lemma)) {
      return false;
    }
    return switch (verb.form()) {
      case "4" -> n == 4 && lemma.charAt(1) != 'ا';
      case "7", "8" -> n == 5;
      case "10" -> n == 6;
      default -> false;
    };
  }

  static boolean isContracted(Verb verb, String lemma) {
    int n = lemma.length();
    return switch (verb.form()) {
      case "9", "q4" -> true;
      case "3", "4", "6", "7", "8", "10" ->
          verb.isDoubled() && lemma.charAt(n - 2) != lemma.charAt(n - 1);
      default -> false;
    };
  }

  private static String passivePerfect(Verb verb) {
    String lemma = GroundStems.spread(verb.lemma());
    return switch (verb.form()) {
      case "3" -> set(lemma, 1, 'و');
      case "6" ->
          lemma.charAt(2) == 'ا'
              ? set(lemma, 2, 'و')
              : lemma.startsWith("تآ") ? "تؤو" + lemma.substring(2) : lemma;
      case "4" ->
          lemma.startsWith("أا") || lemma.startsWith("أي") ? "أو" + lemma.substring(2) : lemma;
      default -> lemma;
    };
  }

  /** A hamza at the very end on the seat of {@code vowel}. */
  private static String reseatEnd(String word, char vowel) {
    int n = word.length();
    if (n == 0 || !isHamza(word.charAt(n - 1))) {
      return word;
    }
    boolean bare = vowel == 'a' && n > 1 && word.charAt(n - 2) == 'ا';
    return set(word, -1, bare ? 'ء' : VerbStems.seat(vowel));
  }

  private static String reseatMiddle(String base) {
    return base.length() >= 2 && isHamza(base.charAt(base.length() - 2))
        ? set(base, -2, 'ئ')
        : base;
  }
}
