package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text: heads in English, cells in any script, columns as wide as they need. */
final class Grid {
  private static final String GAP = "  ";
  private static final int NARROWEST = 10;

  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();

  Grid(String... heads) {
    this.heads = List.of(heads);
  }

  /** Adds a row of as many cells as there are heads. */
  Grid row(String... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + heads.size() + " columns");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The lines of the table within {@code width} columns; the widest columns are cut first. */
  List<String> lines(int width, Style style) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>();
    lines.add(style.bold(line(heads, widths)));
    for (List<String> row : rows) {
      lines.add(line(row, widths));
    }
    return lines;
  }

  private int[] widths(int width) {
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Glyphs.width(heads.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Glyphs.width(Glyphs.plain(row.get(i))));
      }
    }
    int room = width - GAP.length() * (widths.length - 1);
    for (int sum = Arrays.stream(widths).sum(); sum > room; sum--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Glyphs.cut(cells.get(i), widths[i]);
      line.append(i == 0 ? "" : GAP).append(Glyphs.padded(cell, widths[i]));
    }
    return line.toString().stripTrailing();
  }
}
