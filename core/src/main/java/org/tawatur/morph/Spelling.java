package org.tawatur.morph;

/** Letter facts that tokens and tables share. */
final class Spelling {
  private Spelling() {}

  /** The letter without what writers vary: hamza seats, alef maqsura, ta marbuta. */
  static char fold(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ه';
      default -> c;
    };
  }

  /** Whether both are written alike once folded. */
  static boolean sameKey(CharSequence a, CharSequence b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (fold(a.charAt(i)) != fold(b.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code c} is an Arabic letter, Persian and Kurdish ones included. */
  static boolean isArabic(char c) {
    return c >= '\u0620' && c <= '\u064A' || c >= '\u0671' && c <= '\u06D3' || c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
  }

  /** Whether {@code c} may stand inside a word or number. */
  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
