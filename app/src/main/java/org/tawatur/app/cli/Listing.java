package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.RowWriter;
import org.tawatur.app.store.Page;

/**
 * A list of things, to be shown as a table, or written as JSON lines or CSV.
 *
 * @param <T> what is listed
 */
final class Listing<T> {
  private static final int CHUNK = 500;

  private final List<Column<T>> columns = new ArrayList<>();
  private final RowWriter writer = new RowWriter();

  /** Gives a part of what is listed. */
  interface Source<T> {
    List<T> page(Page page);
  }

  private record Column<T>(
      String name, Function<T, @Nullable Object> value, @Nullable Function<T, String> shown) {}

  /** Adds a column that is written, and shown as it is. */
  Listing<T> column(String name, Function<T, @Nullable Object> value) {
    return column(name, value, row -> text(value.apply(row)));
  }

  /** Adds a column that is written in one way and shown in another. */
  Listing<T> column(String name, Function<T, @Nullable Object> value, Function<T, String> shown) {
    columns.add(new Column<>(name, value, shown));
    return this;
  }

  /** Adds a column that is written but not shown in tables. */
  Listing<T> hidden(String name, Function<T, @Nullable Object> value) {
    columns.add(new Column<>(name, value, null));
    return this;
  }

  /** Writes what is wanted of {@code source}; returns how many rows. */
  int write(Shell shell, ListOptions options, Output output, Source<T> source) {
    if (options.isTable()) {
      List<T> rows = source.page(options.page());
      table(shell, rows).forEach(output::line);
      return rows.size();
    }
    if (options.format() == ListOptions.Format.csv) {
      output.bytes(writer.head(columns.stream().map(Column::name).toList()));
    }
    return all(options, source, row -> output.bytes(bytes(options.format(), row)));
  }

  /** Hands every row that is wanted to {@code each}, without holding many at a time. */
  static <T> int all(ListOptions options, Source<T> source, java.util.function.Consumer<T> each) {
    if (!options.isAll()) {
      List<T> rows = source.page(options.page());
      rows.forEach(each);
      return rows.size();
    }
    int count = 0;
    while (true) {
      List<T> rows = source.page(new Page(CHUNK, count));
      rows.forEach(each);
      count += rows.size();
      if (rows.size() < CHUNK) {
        return count;
      }
    }
  }

  private byte[] bytes(ListOptions.Format format, T row) {
    if (format == ListOptions.Format.csv) {
      List<@Nullable Object> values = new ArrayList<>();
      columns.forEach(column -> values.add(column.value().apply(row)));
      return writer.csv(values);
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    columns.forEach(column -> values.put(column.name(), column.value().apply(row)));
    return writer.json(values);
  }

  /** The rows as a table. */
  List<String> table(Shell shell, List<T> rows) {
    List<Column<T>> seen = columns.stream().filter(column -> column.shown() != null).toList();
    Grid grid = new Grid(seen.stream().map(c -> c.name().replace('_', ' ')).toArray(String[]::new));
    for (T row : rows) {
      grid.row(
          seen.stream()
              .map(column -> column.shown() == null ? "" : column.shown().apply(row))
              .toArray(String[]::new));
    }
    return grid.lines(shell.terminal().width(), shell.style());
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case List<?> list -> String.join(", ", list.stream().map(String::valueOf).toList());
      default -> value.toString();
    };
  }
}
