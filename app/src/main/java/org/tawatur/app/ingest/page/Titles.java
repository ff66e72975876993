package org.tawatur.app.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Titles of pages, which often carry the site's name. */
final class Titles {
  private static final int CUT = 60;
  private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3, h4");

  private Titles() {}

  /** The title without the site's name at its end. */
  static String bare(String title, @Nullable String outlet) {
    String text = title.strip();
    for (String mark : new String[] {" | ", " - ", " – ", " — ", " » ", " :: "}) {
      int at = text.lastIndexOf(mark);
      if (at > 0) {
        String tail = text.substring(at + mark.length()).strip();
        boolean isName = outlet != null && (tail.contains(outlet) || outlet.contains(tail));
        if (isName || (tail.split("\\s+").length <= 3 && at > 2 * tail.length())) {
          return text.substring(0, at).strip();
        }
      }
    }
    return text;
  }

  /** The longest heading that stands in the title of the window; null where none does. */
  static @Nullable String heading(Document page) {
    String title = page.title().strip();
    String best = "";
    for (Element heading : page.select(HEADINGS)) {
      String text = heading.text().strip();
      boolean isPart = text.split("\\s+").length > 2 && title.contains(text);
      best = isPart && text.length() > best.length() ? text : best;
    }
    return best.isEmpty() ? null : best;
  }

  /** The title of the window without the site's name; null without one. */
  static @Nullable String ofWindow(Document page, @Nullable String outlet) {
    String title = page.title().strip();
    return title.isBlank() ? null : bare(title, outlet);
  }

  static boolean isSame(String one, String other) {
    String a = one.strip();
    String b = other.strip();
    return a.equals(b) || a.startsWith(b);
  }

  static String cut(String text) {
    return text.length() <= CUT ? text : text.substring(0, CUT) + "…";
  }
}
