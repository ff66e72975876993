package org.tawatur.app.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values to JSON and back: snake_case, unknown fields and doubled ones refused. */
public final class Json {
  private static final int DEPTH = 20;
  private static final int STRING = 100_000;

  /** The sign that PostgreSQL keeps in no text, as JSON has to write it. */
  private static final String NOTHING = "\\u0000";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxStringLength(STRING)
                          .build())
                  .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private Json() {}

  /** The value as JSON in UTF-8. */
  public static byte[] bytes(@Nullable Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /** The value as JSON. */
  public static String text(@Nullable Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * The value that {@code in} holds.
   *
   * @throws Refusal where it is not JSON, or not of that shape
   */
  public static <T> T value(InputStream in, Class<T> kind) {
    try {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains(NOTHING)) {
        throw Refusal.wrong("body", "the body holds a sign that no text has (U+0000)");
      }
      T value = MAPPER.readValue(text, kind);
      if (value == null) {
        throw Refusal.wrong("body", "the body is null");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      throw Refusal.wrong("body", "the body is not what is wanted: " + firstLine(e));
    }
  }

  /** The value that {@code text} holds, which this class wrote. */
  public static <T> T value(String text, Class<T> kind) {
    return MAPPER.readValue(text, kind);
  }

  private static String firstLine(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    // Names of classes help nobody who writes JSON.
    return line.replaceAll("\\(?(class|type|`)? ?org\\.tawatur[\\w.$]*`?\\)?", "").strip();
  }
}
