package org.tawatur.app.ingest.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Relay;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.page.PageDates;
import org.tawatur.app.ingest.record.Columns.Field;

/** The records of a table in CSV or TSV, with a first line of names. */
public final class TablePieces implements Pieces {
  private static final int MOST_COLUMNS = 4096;
  private static final int LONGEST = 8 << 20;
  private static final int HEAD = 1 << 16;

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final Map<Field, Integer> places;
  private final int width;
  private boolean isOver;

  /** Reads {@code text}. */
  public TablePieces(String text, Columns columns) throws Unreadable {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    char separator = separator(plain);
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(LONGEST)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(
                CsvRecordHandler.builder()
                    .maxFields(MOST_COLUMNS)
                    .maxFieldSize(LONGEST)
                    .maxRecordSize(LONGEST)
                    .build(),
                plain);
    this.records = csv.iterator();
    List<String> head = head();
    this.width = head.size();
    this.places = columns.places(head);
    String dialect =
        "columns " + String.join(", ", shown(head)) + ", separated by " + name(separator);
    List<String> missing = columns.missing(head);
    if (!missing.isEmpty()) {
      throw new Unreadable(
          Reason.COLUMNS_UNKNOWN,
          "no column " + String.join(", ", missing) + "; it has " + dialect);
    }
    if (!places.containsKey(Field.TEXT)
        && !places.containsKey(Field.TITLE)
        && !places.containsKey(Field.BODY)) {
      throw new Unreadable(
          Reason.COLUMNS_UNKNOWN, "which column holds the text? It has " + dialect);
    }
  }

  private List<String> head() throws Unreadable {
    try {
      return records.hasNext() ? records.next().getFields() : List.of();
    } catch (CsvParseException | UncheckedIOException e) {
      throw new Unreadable(Reason.MALFORMED, "no table: " + e.getMessage());
    }
  }

  private static List<String> shown(List<String> head) {
    List<String> shown = new ArrayList<>(head.subList(0, Math.min(20, head.size())));
    shown.replaceAll(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name);
    if (head.size() > 20) {
      shown.add("and " + (head.size() - 20) + " more");
    }
    return shown;
  }

  private static String name(char separator) {
    return switch (separator) {
      case '\t' -> "tabs";
      case ';' -> "semicolons";
      default -> "commas";
    };
  }

  /** The separator that stands most often in the first line, outside quotes. */
  private static char separator(String text) {
    int[] counts = new int[3];
    String marks = ",;\t";
    boolean isQuoted = false;
    for (int i = 0; i < Math.min(text.length(), HEAD); i++) {
      char c = text.charAt(i);
      isQuoted ^= c == '"';
      if (!isQuoted && (c == '\n' || c == '\r')) {
        break;
      }
      int mark = isQuoted ? -1 : marks.indexOf(c);
      if (mark >= 0) {
        counts[mark]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return marks.charAt(best);
  }

  @Override
  public @Nullable Piece next() {
    if (isOver) {
      return null;
    }
    try {
      if (!records.hasNext()) {
        isOver = true;
        return null;
      }
      return piece(records.next());
    } catch (CsvParseException | UncheckedIOException e) {
      isOver = true;
      return new Piece.Bad("", new Note(Reason.MALFORMED, "the rest is not read: " + cause(e)), 0);
    }
  }

  private static String cause(RuntimeException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }

  private Piece piece(CsvRecord record) {
    String name = ":" + record.getStartingLineNumber();
    long size = 0;
    for (String field : record.getFields()) {
      size += field.length();
    }
    if (record.getFieldCount() > width) {
      String message = record.getFieldCount() + " cells where the first line has " + width;
      return new Piece.Bad(name, new Note(Reason.MALFORMED, message), size);
    }
    String text = text(record);
    if (text.isBlank()) {
      return new Piece.Bad(name, new Note(Reason.EMPTY, "the report has no words"), size);
    }
    return new Piece.Ready(name, draft(record, text), size);
  }

  private String text(CsvRecord record) {
    String text = cell(record, Field.TEXT);
    if (text != null) {
      return text;
    }
    String title = cell(record, Field.TITLE);
    String body = cell(record, Field.BODY);
    if (title == null || body == null) {
      return title != null ? title : body != null ? body : "";
    }
    return title + "\n\n" + body;
  }

  private Draft draft(CsvRecord record, String text) {
    List<Note> notes = new ArrayList<>();
    String raw = cell(record, Field.PUBLISHED);
    LocalDate day = raw == null ? null : PageDates.day(raw);
    Note odd = raw == null ? null : PageDates.note(raw);
    if (odd != null) {
      notes.add(odd);
    }
    String author = cell(record, Field.AUTHOR);
    return new Draft(
        cell(record, Field.ID),
        text,
        day,
        cell(record, Field.OUTLET),
        cell(record, Field.URL),
        author == null ? List.of() : List.of(new Relay(Relay.Kind.BY, author)),
        notes);
  }

  private @Nullable String cell(CsvRecord record, Field field) {
    Integer place = places.get(field);
    if (place == null || place >= record.getFieldCount()) {
      return null;
    }
    String cell = record.getField(place);
    return cell.isBlank() ? null : field == Field.TEXT || field == Field.BODY ? cell : cell.strip();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
