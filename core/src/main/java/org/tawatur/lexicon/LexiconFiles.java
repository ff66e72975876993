package org.tawatur.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon files, opened by name, and everything found wrong with those read so far. Not for use
 * by several threads.
 */
public final class LexiconFiles {
  private final Function<String, @Nullable InputStream> open;
  private final List<String> ownPlaces;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();

  /** Opens files with {@code open}; null from it means that the file is missing. */
  public LexiconFiles(Function<String, @Nullable InputStream> open) {
    this(open, List.of());
  }

  /**
   * Opens files with {@code open}.
   *
   * @param ownPlaces names of place files of the user's own that are read after those of the
   *     program
   */
  public LexiconFiles(Function<String, @Nullable InputStream> open, List<String> ownPlaces) {
    this.open = open;
    this.ownPlaces = List.copyOf(ownPlaces);
  }

  /**
   * The files that ship with the program and place files of the user's own, opened with {@code
   * own}.
   */
  public static LexiconFiles withPlaces(
      List<String> names, Function<String, @Nullable InputStream> own) {
    return new LexiconFiles(
        name ->
            names.contains(name) ? own.apply(name) : LexiconFiles.class.getResourceAsStream(name),
        names);
  }

  /** Place files of the user's own. */
  public List<String> ownPlaces() {
    return ownPlaces;
  }

  /** The files that ship with the program. */
  public static LexiconFiles bundled() {
    return new LexiconFiles(LexiconFiles.class::getResourceAsStream);
  }

  /** How files are opened. */
  public Function<String, @Nullable InputStream> opener() {
    return open;
  }

  /**
   * The table {@code file}, with these columns, unique in and sorted by the first {@code keys} of
   * them.
   */
  public Table table(String file, List<String> columns, int keys) {
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        add(new Fault(file, 0, 0, "file is missing", "put it beside the other lexicon files"));
        return new Table(file, List.of(), List.of());
      }
      Table table = Table.read(file, in, columns, keys);
      faults.addAll(table.faults());
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Notes a fault. */
  public void add(Fault fault) {
    faults.add(fault);
  }

  /** Notes a fault in a cell of a row. */
  public void add(Table table, Table.Row row, int column, String message, String remedy) {
    add(new Fault(table.file(), row.line(), column + 1, message, remedy));
  }

  /** Everything wrong so far. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Notes something odd in a row, with which the lexicon can be used all the same. */
  public void warn(Table table, Table.Row row, int column, String message, String remedy) {
    warnings.add(new Fault(table.file(), row.line(), column + 1, message, remedy));
  }

  /** Everything odd so far. */
  public List<Fault> warnings() {
    return List.copyOf(warnings);
  }
}
