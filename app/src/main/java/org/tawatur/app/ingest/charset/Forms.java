package org.tawatur.app.ingest.charset;

import java.text.Normalizer;

/** Letters in the shapes they have on a screen, and the plain letters behind them. */
public final class Forms {
  private static final char FIRST = '\uFE70';
  private static final char LAST = '\uFEFC';

  private Forms() {}

  /**
   * The text with presentation forms of Arabic letters replaced by the letters, ligatures of lam
   * and alef taken apart; everything else as it is.
   */
  public static String plain(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST) {
        if (out == null) {
          out = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).strip());
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }
}
