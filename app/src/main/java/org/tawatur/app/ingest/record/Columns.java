package org.tawatur.app.ingest.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column of a table is what, by the names in its first line.
 *
 * @param names the name of the column for each field that was named
 */
public record Columns(Map<Field, String> names) {
  /** No column was named by a person: those that bear the fields' own names are taken. */
  public static final Columns BY_NAME = new Columns(Map.of());

  /** What a column can hold. */
  public enum Field {
    /** The words of the report. */
    TEXT,
    /** Its headline. */
    TITLE,
    /** Its body, without the headline. */
    BODY,
    /** Its name. */
    ID,
    /** The day of publication. */
    PUBLISHED,
    /** Who published it. */
    OUTLET,
    /** Where it stands. */
    URL,
    /** Who wrote it. */
    AUTHOR;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the map. */
  public Columns {
    names = Map.copyOf(names);
  }

  /** Whether a person named columns. */
  public boolean isNamed() {
    return !names.isEmpty();
  }

  /**
   * Columns as a person names them: {@code text=Story,published=Date}.
   *
   * @throws IllegalArgumentException if it is not written so
   */
  public static Columns of(String spec) {
    Map<Field, String> names = new EnumMap<>(Field.class);
    for (String part : spec.split(",")) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part : part.substring(0, equals);
      Field field = null;
      for (Field candidate : Field.values()) {
        field = candidate.key().equals(key.strip().toLowerCase(Locale.ROOT)) ? candidate : field;
      }
      if (field == null || equals < 0 || part.substring(equals + 1).isBlank()) {
        throw new IllegalArgumentException(
            "\""
                + part
                + "\" names no column; write text=NAME, and so for title, body, id,"
                + " published, outlet, url and author");
      }
      names.put(field, part.substring(equals + 1).strip());
    }
    return new Columns(names);
  }

  /** The place of each field in {@code head}; those that are not there are left out. */
  Map<Field, Integer> places(List<String> head) {
    List<String> plain = new ArrayList<>();
    head.forEach(name -> plain.add(name.strip().toLowerCase(Locale.ROOT)));
    Map<Field, Integer> places = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String name = names.getOrDefault(field, isNamed() ? "" : field.key());
      int at = name.isEmpty() ? -1 : plain.indexOf(name.toLowerCase(Locale.ROOT));
      if (at < 0 && field == Field.PUBLISHED && !isNamed()) {
        at = plain.indexOf("date");
      }
      if (at >= 0) {
        places.put(field, at);
      }
    }
    return places;
  }

  /** Names that a person gave and {@code head} does not have. */
  List<String> missing(List<String> head) {
    Map<Field, Integer> places = places(head);
    return names.entrySet().stream()
        .filter(entry -> !places.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }
}
