package org.tawatur.app.ingest.charset;

/**
 * How much a text looks like Arabic, by the spread of its letters. The shares were estimated by
 * hand and need only be right by a factor of two.
 */
final class Plausibility {
  private static final String LETTERS = "اليمونرتبعهدفسقكحةأجشصىإطخضذثزغئءظآؤ،؛؟ـ";
  private static final double[] SHARES = {
    12.5, 11.5, 6.7, 6.3, 5.9, 5.6, 4.6, 4.4, 3.6, 3.5, 3.4, 3.1, 2.9, 2.5, 2.3, 2.1, 1.9, 2.4, 2.4,
    1.3, 1.1, 1.0, 0.9, 0.9, 1.0, 0.9, 0.5, 0.6, 0.6, 0.5, 0.4, 0.5, 0.5, 0.2, 0.1, 0.1, 1.0, 0.2,
    0.2, 0.2
  };
  private static final double ODD = Math.log(0.00002);
  private static final double MARK = Math.log(0.004);
  private static final double[] LOG = new double[0x700];

  static {
    java.util.Arrays.fill(LOG, ODD);
    for (int i = 0; i < LETTERS.length(); i++) {
      LOG[LETTERS.charAt(i)] = Math.log(SHARES[i] / 100);
    }
    for (char c = '\u064B'; c <= '\u0652'; c++) {
      LOG[c] = MARK;
    }
    for (char c = '\u0660'; c <= '\u066C'; c++) {
      LOG[c] = MARK;
    }
  }

  private Plausibility() {}

  /**
   * The mean likelihood of the characters beyond ASCII, as a logarithm: about -3.5 for Arabic,
   * below -6 for anything else; very low where there is none.
   */
  static double of(String text) {
    double sum = 0;
    int count = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        count++;
        sum += log(c);
        sum += bonus(before, c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
      }
      before = c;
    }
    return count == 0 ? -99 : sum / count;
  }

  private static double log(char c) {
    if (c < LOG.length) {
      return isQuote(c) ? MARK : LOG[c];
    }
    if (isQuote(c)) {
      return MARK;
    }
    return c >= '\uFE70' && c <= '\uFEFC' ? Math.log(0.008) : ODD;
  }

  private static boolean isQuote(char c) {
    return c == '«' || c == '»' || c == '\u00A0' || (c >= '\u200C' && c <= '\u2026');
  }

  /** The article stands at the start of words, the closed teh at their ends. */
  private static double bonus(char before, char c, char after) {
    boolean isStart = before <= ' ';
    if (isStart && c == 'ا' && after == 'ل') {
      return 2;
    }
    if (c == 'ة' || c == 'ى') {
      return after > 0x621 && after < 0x64B ? -4 : 1;
    }
    return isStart && (c == 'و' || c == 'ف' || c == 'م') ? 0.5 : 0;
  }

  /** Letters beyond ASCII in {@code text}. */
  static int letters(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n += text.charAt(i) >= 0x80 && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return n;
  }
}
