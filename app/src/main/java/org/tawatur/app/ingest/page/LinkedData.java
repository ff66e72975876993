package org.tawatur.app.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The article that a page's JSON-LD describes. Sites write it with line breaks in strings and other
 * faults, so the reader is lenient, and what cannot be read is left out.
 */
record LinkedData(
    boolean isArticle,
    @Nullable String headline,
    @Nullable String body,
    @Nullable String published,
    @Nullable String author,
    @Nullable String publisher) {
  private static final LinkedData NONE = new LinkedData(false, null, null, null, null, null);
  private static final int DEEPEST = 12;

  /** Before the id of an object that is described elsewhere; no name begins with it. */
  private static final String POINTER = "\0";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** The first article in {@code scripts}; one that says nothing where there is none. */
  static LinkedData of(List<String> scripts) {
    Reader reader = new Reader();
    for (String script : scripts) {
      try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), script.strip())) {
        reader.read(parser);
      } catch (JacksonException e) {
        // What was read before the fault is used.
      }
    }
    return reader.found == null ? NONE : reader.found.named(reader.names);
  }

  /** With names in place of the ids by which it points to who wrote and published it. */
  private LinkedData named(Map<String, String> names) {
    return new LinkedData(
        isArticle, headline, body, published, name(author, names), name(publisher, names));
  }

  private static @Nullable String name(@Nullable String of, Map<String, String> names) {
    return of == null || !of.startsWith(POINTER) ? of : names.get(of.substring(1));
  }

  /** Looks for an object whose type is a kind of article, at any level. */
  private static final class Reader {
    private final Map<String, String> names = new HashMap<>();
    private @Nullable LinkedData found;

    private void read(JsonParser parser) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          object(parser, 0);
        }
      }
    }

    private Map<String, String> object(JsonParser parser, int depth) {
      Map<String, String> fields = new HashMap<>();
      if (depth > DEEPEST) {
        parser.skipChildren();
        return fields;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        String value = value(parser, depth);
        if (value != null) {
          fields.putIfAbsent(name, value);
        }
      }
      String id = fields.get("@id");
      if (id != null && fields.containsKey("name")) {
        names.putIfAbsent(id, fields.get("name"));
      } else if (id != null) {
        fields.put("name", POINTER + id);
      }
      String type = fields.getOrDefault("@type", "");
      if (found == null && isArticle(type)) {
        found =
            new LinkedData(
                true,
                fields.get("headline"),
                fields.get("articleBody"),
                fields.get("datePublished"),
                fields.get("author"),
                fields.get("publisher"));
      }
      return fields;
    }

    /** A string as it is, an object by its name, a list by its first. */
    private @Nullable String value(JsonParser parser, int depth) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        return object(parser, depth + 1).get("name");
      }
      if (token == JsonToken.START_ARRAY) {
        String first = null;
        if (depth > DEEPEST) {
          parser.skipChildren();
          return null;
        }
        while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
          String item = null;
          if (parser.currentToken() == JsonToken.START_OBJECT) {
            item = object(parser, depth + 1).get("name");
          } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            parser.skipChildren();
          } else {
            item = parser.getString();
          }
          first = first == null ? item : first;
        }
        return first;
      }
      return token == JsonToken.VALUE_STRING ? parser.getString() : null;
    }

    private static boolean isArticle(String type) {
      String lower = type.toLowerCase(Locale.ROOT);
      return lower.endsWith("article") || lower.endsWith("blogposting") || lower.equals("report");
    }
  }
}
