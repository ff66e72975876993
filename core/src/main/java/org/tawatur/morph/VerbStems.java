package org.tawatur.morph;

/**
 * The stems of a verb in one voice, unvocalised; what a conjugation adds its endings to.
 *
 * @param perfect third person masculine singular
 * @param feminine before ت of the third person feminine, and before تا
 * @param closed before endings that begin with a consonant
 * @param plural before وا
 * @param dual before ا
 * @param imperfect after ي, indicative
 * @param jussive after ي, jussive
 * @param subclosed after ي, before ن of the feminine plural
 * @param subplural after ي, before ون
 * @param subdual after ي, before ان
 */
record VerbStems(
    String perfect,
    String feminine,
    String closed,
    String plural,
    String dual,
    String imperfect,
    String jussive,
    String subclosed,
    String subplural,
    String subdual) {

  /** Perfect side of a verb, the imperfect to follow. */
  record Perfect(String perfect, String feminine, String closed, String plural, String dual) {
    static Perfect sound(String stem) {
      return new Perfect(stem, stem, stem, stem, stem);
    }

    static Perfect open(String stem, String closed) {
      return new Perfect(stem, stem, closed, stem, stem);
    }

    static Perfect weak(String bare, String rest, char glide) {
      return new Perfect(bare, rest, rest + glide, rest, rest + glide);
    }

    /** A passive, whose ي stays before ت. */
    static Perfect weakPassive(String rest) {
      String stem = rest + 'ي';
      return new Perfect(stem, stem, stem, rest, stem);
    }

    VerbStems with(Imperfect other) {
      return new VerbStems(
          perfect,
          feminine,
          closed,
          plural,
          dual,
          other.bare,
          other.jussive,
          other.closed,
          other.plural,
          other.dual);
    }
  }

  /** Imperfect side of a verb. */
  record Imperfect(String bare, String jussive, String closed, String plural, String dual) {
    static Imperfect sound(String stem) {
      return new Imperfect(stem, stem, stem, stem, stem);
    }

    static Imperfect open(String stem, String closed) {
      return new Imperfect(stem, closed, closed, stem, stem);
    }

    static Imperfect doubled(String stem, String closed) {
      return new Imperfect(stem, stem, closed, stem, stem);
    }

    static Imperfect weak(String rest, char ending, char glide) {
      return new Imperfect(rest + ending, rest, rest + glide, rest, rest + glide);
    }
  }

  /** Active stems of a verb. */
  static VerbStems active(Verb verb) {
    return verb.form().equals("1") ? GroundStems.active(verb) : DerivedStems.active(verb);
  }

  /** Passive stems of a verb. */
  static VerbStems passive(Verb verb) {
    return verb.form().equals("1") ? GroundStems.passive(verb) : DerivedStems.passive(verb);
  }

  /** {@code word} without its last {@code n} letters. */
  static String cut(String word, int n) {
    return word.substring(0, word.length() - n);
  }

  /** {@code word} with the letter at {@code index}, from the end where negative, replaced. */
  static String set(String word, int index, char letter) {
    int i = index < 0 ? word.length() + index : index;
    return word.substring(0, i) + letter + word.substring(i + 1);
  }

  /** {@code word} without the letter at {@code index} from the end. */
  static String drop(String word, int fromEnd) {
    int i = word.length() - fromEnd;
    return word.substring(0, i) + word.substring(i + 1);
  }

  /**
   * Seat of a hamza that begins or follows no long vowel, before the vowel {@code a}, {@code i} or
   * {@code u}.
   */
  static char seat(char vowel) {
    return vowel == 'i' ? 'ئ' : vowel == 'u' ? 'ؤ' : 'أ';
  }

  /** Whether the letter is a hamza with or without seat. */
  static boolean isHamza(char c) {
    return c == 'ء' || c == 'أ' || c == 'إ' || c == 'ؤ' || c == 'ئ';
  }

  /**
   * {@code word} with the hamzas among its last two letters on the seat that a following i or a
   * gives them.
   */
  static String reseat(String word, char vowel) {
    int n = word.length();
    String result = word;
    if (n >= 2 && isHamza(word.charAt(n - 2))) {
      boolean afterAlef = n >= 3 && word.charAt(n - 3) == 'ا';
      result = set(result, -2, afterAlef && vowel == 'a' ? 'ء' : seat(vowel));
    }
    if (isHamza(word.charAt(n - 1))) {
      boolean afterAlef = n >= 2 && word.charAt(n - 2) == 'ا';
      result = set(result, -1, afterAlef ? 'ء' : seat(vowel));
    }
    return result;
  }
}
