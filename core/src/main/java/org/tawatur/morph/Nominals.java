package org.tawatur.morph;

/**
 * Stems under which a noun or adjective is stored, so that its endings can be taken off
 * mechanically.
 */
final class Nominals {
  /** What a noun without ة takes. */
  static final int PLAIN = Features.ACCUSATIVE | Features.DUAL;

  /** What an adjective or participle takes. */
  static final int ADJECTIVAL =
      PLAIN | Features.SOUND_MASCULINE | Features.SOUND_FEMININE | Features.FEMININE;

  private Nominals() {}

  /**
   * Sends the stems of a word.
   *
   * @param word masculine singular or broken plural, as the lexicon writes it
   * @param features class, gender, number and the endings that the word takes
   */
  static void emit(String word, int features, FormSink sink) {
    int n = word.length();
    char last = word.charAt(n - 1);
    int bare = features & ~(PLAIN | ADJECTIVAL);
    switch (last) {
      case 'ة' -> {
        int endings = Features.FEMININE | Features.BOUND | features & Features.SOUND_FEMININE;
        sink.form(word.substring(0, n - 1), bare | endings);
      }
      case 'ى' -> {
        sink.form(word, bare | Features.NO_ENCLITIC);
        sink.form(
            word.substring(0, n - 1) + 'ا',
            bare | Features.ENCLITIC_ONLY | features & Features.FEMININE);
        sink.form(
            word.substring(0, n - 1) + 'ي',
            bare | Features.BOUND | Features.DUAL | features & Features.SOUND_FEMININE);
      }
      case 'ي' -> {
        sink.form(word, features);
        if (Features.pos(features) != PartOfSpeech.ADJECTIVE && dropsYa(word)) {
          int endings = features & Features.SOUND_MASCULINE;
          sink.form(
              word.substring(0, n - 1), bare | Features.NO_ENCLITIC | Features.RARE | endings);
        }
      }
      case 'ء', 'أ' -> {
        sink.form(word, features);
        String rest = word.substring(0, n - 1);
        sink.form(rest + 'ئ', bare | Features.ENCLITIC_ONLY);
        sink.form(rest + 'ؤ', bare | Features.ENCLITIC_ONLY);
        char before = n < 2 ? ' ' : word.charAt(n - 2);
        if (last == 'ء' && before != 'ا' && before != 'و') {
          sink.form(rest + 'ئ', bare | Features.BOUND | features & ADJECTIVAL);
        }
      }
      default -> sink.form(word, features);
    }
  }

  /** Whether the final ي falls when the word is indefinite: قاضٍ, أراضٍ, but not سوري. */
  private static boolean dropsYa(String word) {
    int n = word.length();
    return n >= 4 && word.charAt(n - 3) == 'ا'
        || n >= 4 && word.charAt(0) == 'م' && n == 4 && word.charAt(1) != 'ا';
  }
}
