package org.tawatur.app.ingest.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Plain words of a piece of markup that is no page of its own. */
public final class PageText {
  private PageText() {}

  /**
   * The words of {@code html}, paragraphs on lines of their own; whatever else is in it is dropped.
   */
  public static String of(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.replace('\u00A0', ' ').strip();
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.select("script, style, noscript, iframe, svg, math, template").remove();
    for (Element element : document.select("br, p, div, li, h1, h2, h3, h4, blockquote, tr")) {
      element.before("\n");
      element.after("\n");
    }
    return document
        .wholeText()
        .replaceAll("[ \\t\\x0B\\f\\r\\u00A0]+", " ")
        .replaceAll(" ?\\n[ \\n]*", "\n")
        .strip();
  }
}
