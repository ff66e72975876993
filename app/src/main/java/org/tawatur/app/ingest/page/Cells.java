package org.tawatur.app.ingest.page;

import org.jsoup.nodes.Element;

/**
 * Tells tables of data, whose rows are read as lines, from tables that only lay a page out, as it
 * was done in the days before style sheets.
 */
final class Cells {
  /** Chars of a cell of data, spaces not counted. */
  private static final int LONGEST = 60;

  private Cells() {}

  /** Whether {@code element} is a cell in a row of short cells, in a table of several rows. */
  static boolean isOfRow(Element element, Weights weights) {
    Element row = element.parent();
    if (row == null || !isCell(element)) {
      return false;
    }
    int cells = 0;
    for (Element cell : row.children()) {
      boolean isPlain = cell.children().stream().noneMatch(Element::isBlock);
      if (!isCell(cell) || !isPlain || weights.text(cell) > LONGEST) {
        return false;
      }
      cells++;
    }
    Element body = row.parent();
    return cells > 1 && body != null && body.childrenSize() > 1 && weights.links(body) < 0.5;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }
}
