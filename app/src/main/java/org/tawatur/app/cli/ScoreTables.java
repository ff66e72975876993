package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.app.score.Figures;
import org.tawatur.app.score.Passage;
import org.tawatur.score.Confusion;
import org.tawatur.score.Measure;
import org.tawatur.score.Scores;
import org.tawatur.score.Trait;

/** Scores as tables on a terminal. */
final class ScoreTables {
  private static final int COLUMN = 9;

  private final int width;
  private final Style style;
  private final int sentences;
  private final List<String> lines = new ArrayList<>();

  /**
   * Makes the tables.
   *
   * @param sentences how many sentences to show of each cell where the two differ
   */
  ScoreTables(Shell shell, int sentences) {
    this.width = shell.terminal().width();
    this.style = shell.style();
    this.sentences = sentences;
  }

  /** The lines of all tables. */
  List<String> lines(Scores scores) {
    lines.clear();
    Grid claims = grid("claims");
    Grid fields = grid("in events found");
    scores
        .measures()
        .forEach((measure, figure) ->
            row(measure.isOfFound() ? fields : claims, measure.label(), figure));
    add(claims);
    add(fields);
    Grid types = grid("events found, by type");
    scores.types().forEach((type, figure) -> row(types, type, figure));
    add(types);
    Grid alphas = new Grid("agreement beyond chance", "alpha", "95 of 100 draws", "claims");
    for (Trait trait : scores.agreements().keySet()) {
      Scores.Agreement agreement = scores.agreements().get(trait);
      if (agreement != null) {
        alphas.row(
            trait.label(),
            Figures.number(agreement.alpha()),
            Figures.interval(agreement.interval()),
            Integer.toString(agreement.units()));
      }
    }
    add(alphas);
    scores.confusions().forEach(this::confusion);
    return List.copyOf(lines);
  }

  private static Grid grid(String what) {
    return new Grid(cells(what, Figures.heads()));
  }

  private static void row(Grid grid, String name, Scores.Figure figure) {
    grid.row(cells(name, Figures.cells(figure)));
  }

  private static String[] cells(String first, List<String> others) {
    List<String> cells = new ArrayList<>(List.of(first));
    cells.addAll(others);
    return cells.toArray(String[]::new);
  }

  private void add(Grid grid) {
    lines.addAll(grid.lines(width, style));
    lines.add("");
  }

  private void confusion(Confusion confusion) {
    lines.add(
        style.cyan("What is taken for what: " + confusion.name() + " (rows gold, columns coded)"));
    int names = confusion.rows().stream().mapToInt(Glyphs::width).max().orElse(0);
    int room = Math.max(1, (width - names) / (longest(confusion) + 2));
    for (int i = 0; i < confusion.columns().size(); i += room) {
      int end = Math.min(i + room, confusion.columns().size());
      matrix(confusion, confusion.columns().subList(i, end));
    }
    for (Confusion.Cell cell : sentences > 0 ? confusion.mistakes() : List.<Confusion.Cell>of()) {
      cell(cell);
    }
    if (sentences > 0) {
      lines.add("");
    }
  }

  private static int longest(Confusion confusion) {
    return confusion.columns().stream().mapToInt(Glyphs::width).max().orElse(COLUMN);
  }

  private void matrix(Confusion confusion, List<String> columns) {
    Grid grid = new Grid(cells("gold", columns));
    for (String row : confusion.rows()) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        Confusion.Cell cell = confusion.cell(row, column);
        cells.add(cell == null ? "." : Integer.toString(cell.cases().size()));
      }
      grid.row(cells(row, cells));
    }
    add(grid);
  }

  private void cell(Confusion.Cell cell) {
    int all = cell.cases().size();
    lines.add(style.bold(cell.row() + " > " + cell.column() + " (" + all + ")"));
    cell.cases().stream()
        .limit(sentences)
        .forEach(found -> {
          Passage passage = Passage.of(found);
          String words = passage.before() + "[" + passage.trigger() + "]" + passage.after();
          String name = found.report().name() + ": ";
          int room = Math.max(COLUMN, width - 2 - Glyphs.width(name));
          lines.add(
              "  " + style.faint(Glyphs.plain(name)) + Glyphs.isolated(Glyphs.cut(words, room)));
        });
    if (all > sentences) {
      lines.add(style.faint("  and " + (all - sentences) + " more"));
    }
  }

  /** One line with the three figures that matter most. */
  static String summary(Scores scores) {
    return "F1 "
        + Figures.number(scores.count(Measure.EVENT).f1())
        + " on events, "
        + Figures.number(scores.count(Measure.WHO).f1())
        + " on who did what to whom, "
        + Figures.number(scores.count(Measure.FULL).f1())
        + " on the whole claim";
  }
}
