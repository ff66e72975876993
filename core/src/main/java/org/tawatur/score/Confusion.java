package org.tawatur.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of what is taken for what: each cell holds the claims that fell into it.
 *
 * @param name what the table is about
 * @param rows the gold values that occur, in order
 * @param columns the coded values that occur, in order
 * @param cells the cells that hold something, by row, then column
 */
public record Confusion(String name, List<String> rows, List<String> columns, List<Cell> cells) {
  /** Row of what is too much, column of what is missed, mode of what has none. */
  public static final String NONE = "none";

  /** Copies the lists. */
  public Confusion {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param row its gold value
   * @param column its coded value
   * @param isRight whether the two agree
   * @param cases the claims in it, in the order of their reports
   */
  public record Cell(String row, String column, boolean isRight, List<Case> cases) {
    /** Copies the list. */
    public Cell {
      cases = List.copyOf(cases);
    }
  }

  /**
   * A claim, or a pair of them.
   *
   * @param report the report it stands in
   * @param gold the gold claim, or null where there is none
   * @param coded the coded claim, or null where there is none
   */
  public record Case(
      ScoredReport report, @Nullable ScoredClaim gold, @Nullable ScoredClaim coded) {}

  /** The cell, or null where it is empty. */
  public @Nullable Cell cell(String row, String column) {
    for (Cell cell : cells) {
      if (cell.row().equals(row) && cell.column().equals(column)) {
        return cell;
      }
    }
    return null;
  }

  /** The cells where the two differ, the fullest first. */
  public List<Cell> mistakes() {
    return cells.stream()
        .filter(cell -> !cell.isRight())
        .sorted(Comparator.comparingInt((Cell cell) -> -cell.cases().size()))
        .toList();
  }

  /** Gathers a table. */
  static final class Builder {
    private final String name;
    private final List<String> last;
    private final Map<Key, List<Case>> cells = new HashMap<>();

    private record Key(String row, String column, boolean isRight) {}

    /**
     * Starts a table.
     *
     * @param last values that come behind the others, in this order; the others are sorted
     */
    Builder(String name, List<String> last) {
      this.name = name;
      this.last = last;
    }

    void add(String row, String column, boolean isRight, Case found) {
      cells.computeIfAbsent(new Key(row, column, isRight), key -> new ArrayList<>()).add(found);
    }

    Confusion built() {
      List<String> rows = values(Key::row);
      List<String> columns = values(Key::column);
      List<Cell> full = new ArrayList<>();
      cells.forEach(
          (key, cases) -> full.add(new Cell(key.row(), key.column(), key.isRight(), cases)));
      full.sort(
          Comparator.comparingInt((Cell cell) -> rows.indexOf(cell.row()))
              .thenComparingInt(cell -> columns.indexOf(cell.column())));
      return new Confusion(name, rows, columns, full);
    }

    private List<String> values(Function<Key, String> side) {
      List<String> values = new ArrayList<>(cells.keySet().stream().map(side).distinct().toList());
      Collections.sort(
          values,
          Comparator.comparingInt((String value) -> last.indexOf(value))
              .thenComparing(Comparator.naturalOrder()));
      return values;
    }
  }
}
