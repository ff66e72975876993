package org.tawatur.app.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.page.PageDates;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object as a report, or as details of one. Safe to share between threads. */
final class JsonReport {
  private static final JsonFactory JSON = JsonFactory.builder().build();
  private static final int DATE = 10;

  /** Where the parser adds that something began; it has no file to name. */
  private static final Pattern AT = Pattern.compile("\\s*\\(start marker at .*", Pattern.DOTALL);

  /** What a person is told to write. */
  static final String SHAPE =
      "write one object a line: {\"id\": \"...\", \"text\": \"...\", \"published\": \"YYYY-MM-DD\"}";

  /** Thrown for a line that holds no report; the message says why. */
  static final class NotReport extends Exception {
    private static final long serialVersionUID = 1L;

    NotReport(String message) {
      super(message);
    }
  }

  /**
   * The fields of an object whose values are strings or numbers, by name; the last of a name wins.
   */
  Map<String, String> fields(String line) throws NotReport {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new NotReport("not a JSON object");
      }
      Map<String, String> fields = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING || (value != null && value.isNumeric())) {
          fields.put(name, parser.getString());
        } else {
          fields.remove(name);
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new NotReport("more than one JSON value on the line");
      }
      return fields;
    } catch (JacksonException e) {
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new NotReport(
          "malformed JSON" + where + ": " + AT.matcher(e.getOriginalMessage()).replaceAll(""));
    }
  }

  /** The report that {@code fields} describe. */
  Draft draft(Map<String, String> fields) throws NotReport {
    String text = text(fields);
    if (text == null) {
      throw new NotReport("no \"text\", and no \"title\" and \"body\"");
    }
    List<Problem> problems = new ArrayList<>();
    Details details = details(fields, "", problems);
    List<Note> notes = new ArrayList<>();
    problems.forEach(problem -> notes.add(new Note(Reason.DATE_ODD, problem.message())));
    String id = fields.get("id");
    return new Draft(
        id == null || id.isBlank() ? null : id,
        TextBytes.mended(text, notes),
        details.published(),
        details.outlet(),
        details.url(),
        List.of(),
        notes);
  }

  private static @Nullable String text(Map<String, String> fields) {
    String text = fields.get("text");
    if (text != null) {
      return text;
    }
    String title = fields.get("title");
    String body = fields.get("body");
    if (title == null || body == null) {
      return title == null ? body : title;
    }
    return title + "\n\n" + body;
  }

  /**
   * The details that {@code fields} give; a date in words is read where it can mean one day only,
   * and one that is none is told and left out.
   */
  Details details(Map<String, String> fields, String place, List<Problem> problems) {
    String date = fields.containsKey("published") ? fields.get("published") : fields.get("date");
    LocalDate published = null;
    if (date != null && !date.isBlank()) {
      try {
        boolean hasTime =
            date.length() > DATE && (date.charAt(DATE) == 'T' || date.charAt(DATE) == ' ');
        published = LocalDate.parse(hasTime ? date.substring(0, DATE) : date.strip());
      } catch (DateTimeException e) {
        published = PageDates.certain(date);
        if (published == null) {
          String message = "\"" + date + "\" is no date, so it is left unknown";
          problems.add(Problem.warning(place, message, "write YYYY-MM-DD"));
        }
      }
    }
    return new Details(published, fields.get("outlet"), fields.get("url"));
  }
}
