package org.tawatur.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon file as read: rows of cells, and the faults met.
 *
 * @param file name of the file
 * @param rows the rows that have the right number of cells, in the order of the file
 * @param faults everything wrong with the file
 */
public record Table(String file, List<Row> rows, List<Fault> faults) {

  /** How a cell says that it is empty. */
  public static final String NONE = "-";

  /** Copies the lists. */
  public Table {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  /**
   * A line of the file.
   *
   * @param line its number, from 1
   * @param cells its cells, as many as the header has columns
   */
  public record Row(int line, List<String> cells) {

    /** The cell in {@code column}, counted from 0. */
    public String cell(int column) {
      return cells.get(column);
    }

    /** The parts of a list cell; none where it says that it is empty. */
    public List<String> list(int column) {
      String cell = cells.get(column);
      if (cell.equals(NONE)) {
        return List.of();
      }
      return cell.indexOf('|') < 0 ? List.of(cell) : List.of(cell.split("\\|", -1));
    }

    /** Whether the cell in {@code column} says that it is empty. */
    public boolean isNone(int column) {
      return cells.get(column).equals(NONE);
    }
  }

  /**
   * Reads a table in strict UTF-8 and checks it. The rows have to be sorted by, and unique in,
   * their first {@code keys} columns.
   *
   * @param file name used in faults
   * @param in the bytes; not closed here
   * @param columns the columns the header has to name
   * @param keys how many leading columns make a row unique, at least 1
   * @throws IOException when the bytes cannot be read
   */
  public static Table read(String file, InputStream in, List<String> columns, int keys)
      throws IOException {
    if (keys < 1 || keys > columns.size()) {
      throw new IllegalArgumentException("keys: " + keys);
    }
    byte[] bytes = in.readAllBytes();
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new Table(
          file,
          List.of(),
          List.of(new Fault(file, 0, 0, "not UTF-8: " + e.getMessage(), "save as UTF-8")));
    }
    return new Reader(file, columns, keys).read(text);
  }

  /** One pass over the text of a file. */
  private static final class Reader {
    private final String file;
    private final List<String> columns;
    private final int keys;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private String last = "";
    private boolean hasHeader;

    Reader(String file, List<String> columns, int keys) {
      this.file = file;
      this.columns = columns;
      this.keys = keys;
    }

    Table read(String text) {
      int number = 0;
      for (int start = 0; start < text.length(); ) {
        int end = text.indexOf('\n', start);
        int stop = end < 0 ? text.length() : end;
        line(++number, text.substring(start, stop));
        start = stop + 1;
      }
      if (!hasHeader) {
        fault(0, 0, "no header", "first line: " + String.join(" ", columns));
      }
      return new Table(file, rows, faults);
    }

    private void line(int number, String line) {
      if (line.startsWith("#") && rows.isEmpty() && !hasHeader) {
        return;
      }
      checkLetters(number, line);
      List<String> cells = split(line);
      if (!hasHeader) {
        hasHeader = true;
        if (!cells.equals(columns)) {
          fault(number, 0, "header is " + cells, "should be " + columns);
        }
        return;
      }
      if (cells.size() != columns.size()) {
        fault(
            number,
            0,
            cells.size() + " cells",
            "write " + columns.size() + " cells, - for an empty one");
        return;
      }
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        if (cell.isEmpty()) {
          fault(number, i + 1, "empty cell", "write -");
        } else if (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ') {
          fault(number, i + 1, "space at the edge of a cell", "delete it");
        }
      }
      String key = keys == 1 ? cells.getFirst() : String.join("\t", cells.subList(0, keys));
      int order = key.compareTo(last);
      if (order == 0) {
        fault(number, 1, "second row for " + key, "merge the two rows");
      } else if (order < 0) {
        fault(number, 1, "not sorted: " + key + " after " + last, "sort the rows by code point");
      }
      last = key;
      rows.add(new Row(number, List.copyOf(cells)));
    }

    private void checkLetters(int number, String line) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '\r') {
          fault(number, 0, "carriage return", "end lines with LF");
        } else if (c >= '\u200B' && c <= '\u200F'
            || c >= '\u202A' && c <= '\u202E'
            || c >= '\u2066' && c <= '\u2069'
            || c == '\uFEFF') {
          fault(number, 0, "invisible or direction mark U+" + Integer.toHexString(c), "delete it");
        }
      }
      if (mayDecompose(line) && !Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
        fault(number, 0, "not in NFC", "normalise the file to NFC");
      }
    }

    /**
     * Whether the line has a char that could be out of NFC; most lines have none, and asking the
     * normaliser is slow.
     */
    private static boolean mayDecompose(String line) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c >= '\u0300' && (c < '\u0600' || c > '\u064A')) {
          return true;
        }
      }
      return false;
    }

    private List<String> split(String line) {
      List<String> cells = new ArrayList<>(columns.size());
      int start = 0;
      for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
        cells.add(line.substring(start, tab));
        start = tab + 1;
      }
      cells.add(line.substring(start));
      return cells;
    }

    private void fault(int line, int column, String message, String remedy) {
      faults.add(new Fault(file, line, column, message, remedy));
    }
  }
}
