package org.tawatur.app.score;

/** Text on its way into HTML. */
final class Html {
  private Html() {}

  /** The text with all that HTML would take for itself escaped, fit for attributes too. */
  static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\n', '\t', '\r' -> safe.append(' ');
        default -> safe.append(isForbidden(c) ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }

  private static boolean isForbidden(char c) {
    return Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF';
  }

  /** The text escaped, its direction its own and its neighbours' undisturbed. */
  static String isolated(String text) {
    return "<bdi>" + text(text) + "</bdi>";
  }
}
