package org.tawatur.morph;

/** Letter facts that tokens and tables share. */
final class Spelling {
  private Spelling() {}

  /** The letter without what writers vary: hamza seats, alef maqsura, ta marbuta. */
  static char fold(char c) {
    if (c >= 'ب' && c <= 'و' && c != 'ة') {
      return c;
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ه';
      default -> c;
    };
  }

  /** Whether {@code c} is an Arabic letter, Persian and Kurdish ones included. */
  static boolean isArabic(char c) {
    return c >= '\u0620' && c <= '\u064A'
        || c >= '\u0671' && c <= '\u06D3'
        || c >= '\uFB50' && c <= '\uFDFF'
        || c >= '\uFE70' && c <= '\uFEFC';
  }

  /** Whether {@code c} may stand inside a word or number. */
  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
