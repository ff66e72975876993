package org.tawatur.app.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes rows of named values as JSON lines or as CSV (RFC 4180, raw values). Values are strings,
 * numbers, booleans, nulls, and lists and maps of them; in CSV the items of a list are joined by ";
 * ", and a map is written as JSON. The same rows give the same bytes. Safe to share between
 * threads.
 */
public final class RowWriter {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  /** Makes a writer. */
  public RowWriter() {}

  /** The row as a JSON object in UTF-8, with LF. */
  public byte[] json(Map<String, ? extends @Nullable Object> row) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      value(json, row);
    }
    return ClaimJson.utf8(line.append('\n').toString());
  }

  /** The names as a CSV line. */
  public byte[] head(List<String> names) {
    return ClaimJson.utf8(
        String.join(",", names.stream().map(RowWriter::quoted).toList()) + "\r\n");
  }

  /** The values as a CSV line. */
  public byte[] csv(List<? extends @Nullable Object> values) {
    return ClaimJson.utf8(
        values.stream().map(value -> quoted(cell(value))).collect(Collectors.joining(","))
            + "\r\n");
  }

  static void value(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach((name, inner) -> {
          json.writeName(String.valueOf(name));
          value(json, inner);
        });
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(inner -> value(json, inner));
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.stream().map(RowWriter::cell).collect(Collectors.joining("; "));
      case Map<?, ?> map -> {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
          value(json, map);
        }
        yield line.toString();
      }
      default -> value.toString();
    };
  }

  private static String quoted(String cell) {
    boolean isPlain =
        cell.indexOf(',') < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0
            && cell.equals(cell.strip());
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
