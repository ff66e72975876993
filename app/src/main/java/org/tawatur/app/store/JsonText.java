package org.tawatur.app.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Maps and lists of strings, numbers and booleans as one line of JSON, and back. */
final class JsonText {
  private JsonText() {}

  /** The line; the same for the same. */
  static String of(@Nullable Object value) {
    String plain = value instanceof Collection<?> list ? plain(list) : null;
    if (plain != null) {
      return plain;
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator json =
        ClaimBody.JSON_PLAIN.createGenerator(ObjectWriteContext.empty(), line)) {
      write(json, value);
    }
    return StoredText.plain(line.toString());
  }

  /** The line of words that need no escape, as nearly all lists are; else null. */
  private static @Nullable String plain(Collection<?> list) {
    StringBuilder line = new StringBuilder(40).append('[');
    for (Object item : list) {
      if (!(item instanceof String) && !(item instanceof Enum<?>)) {
        return null;
      }
      String word = item.toString();
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c < ' ' || c == '"' || c == '\\' || c >= Character.MIN_SURROGATE) {
          return null;
        }
      }
      line.append(line.length() > 1 ? "," : "").append('"').append(word).append('"');
    }
    return line.append(']').toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach((name, inner) -> {
          json.writeName(String.valueOf(name));
          write(json, inner);
        });
        json.writeEndObject();
      }
      case Iterable<?> list -> {
        json.writeStartArray();
        list.forEach(inner -> write(json, inner));
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }

  /** What {@link #of} wrote, whole numbers as {@link Long}. */
  static @Nullable Object read(String line) {
    try (JsonParser json = ClaimBody.JSON.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      return value(json);
    }
  }

  /** A list of strings that {@link #of} wrote. */
  static List<String> strings(String line) {
    List<String> strings = new ArrayList<>();
    if (read(line) instanceof List<?> list) {
      list.forEach(item -> strings.add(String.valueOf(item)));
    }
    return strings;
  }

  private static @Nullable Object value(JsonParser json) {
    JsonToken token = json.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = json.currentName();
          json.nextToken();
          map.put(name, value(json));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> json.getString();
      default -> null;
    };
  }
}
