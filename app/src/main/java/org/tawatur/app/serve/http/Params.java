package org.tawatur.app.serve.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a question. Whoever reads them says what they have to be; {@link #end} refuses
 * what nobody asked for. Used by one thread.
 */
public final class Params {
  private static final int LONGEST = 4000;
  private static final int MOST = 2000;

  private final Map<String, List<String>> values;
  private final Set<String> read = new HashSet<>();

  private Params(Map<String, List<String>> values) {
    this.values = values;
  }

  /** The parameters of a query as it stands in an address, with or without "?". */
  public static Params of(@Nullable String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    String plain = query == null ? "" : query.startsWith("?") ? query.substring(1) : query;
    for (String pair : plain.split("&", MOST + 1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int sign = pair.indexOf('=');
      String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
      String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
      values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return new Params(values);
  }

  private static String decoded(String text) {
    String plain;
    try {
      plain = URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.wrong("query", "the query is not encoded as addresses are");
    }
    if (plain.indexOf(0) >= 0) {
      throw Refusal.wrong("query", "the query holds a sign that no text has (U+0000)");
    }
    if (plain.length() > LONGEST) {
      throw Refusal.wrong("query", "a value is longer than " + LONGEST + " chars");
    }
    return plain;
  }

  /** A query of names and values, in order. */
  public static String query(String... namesAndValues) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query
          .append(i == 0 ? "" : "&")
          .append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return query.toString();
  }

  /** All values of {@code name}, without empty ones. */
  public List<String> texts(String name) {
    read.add(name);
    return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
  }

  /** The one value of {@code name}, or null. */
  public @Nullable String text(String name) {
    List<String> all = texts(name);
    if (all.size() > 1) {
      throw Refusal.wrong(name, name + " is given " + all.size() + " times");
    }
    return all.isEmpty() ? null : all.getFirst();
  }

  /** A day, or null. */
  public @Nullable LocalDate day(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Refusal.wrong(name, name + " is \"" + text + "\"; write YYYY-MM-DD");
    }
  }

  /** Yes, no or null. */
  public @Nullable Boolean choice(String name) {
    String text = text(name);
    return switch (text) {
      case null -> null;
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw Refusal.wrong(name, name + " is \"" + text + "\"; write true or false");
    };
  }

  /** Yes or no. */
  public boolean flag(String name, boolean otherwise) {
    Boolean choice = choice(name);
    return choice == null ? otherwise : choice;
  }

  /** A whole number. */
  public long number(String name, long least, long most, long otherwise) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw Refusal.wrong(
        name, name + " is \"" + text + "\"; give a number from " + least + " to " + most);
  }

  /** A number from 0 to 1, or null. */
  public @Nullable Double share(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      double share = Double.parseDouble(text);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw Refusal.wrong(name, name + " is \"" + text + "\"; give a number from 0 to 1");
  }

  /** One of the words of an enumeration, or null. */
  public <E extends Enum<E>> @Nullable E one(Class<E> kind, String name) {
    String text = text(name);
    return text == null ? null : word(kind, name, text);
  }

  /** Some of the words of an enumeration. */
  public <E extends Enum<E>> List<E> some(Class<E> kind, String name) {
    return texts(name).stream().map(text -> word(kind, name, text)).toList();
  }

  /** The value of {@code kind} that {@code text} names, in capitals or not. */
  public static <E extends Enum<E>> E word(Class<E> kind, String place, String text) {
    for (E value : kind.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(text)) {
        return value;
      }
    }
    throw Refusal.wrong(
        place,
        place
            + " is \""
            + text
            + "\"; one of "
            + Arrays.stream(kind.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }

  /** Refuses parameters that were not read: most likely they are misspelt. */
  public void end() {
    for (String name : values.keySet()) {
      if (!read.contains(name)) {
        throw Refusal.wrong(
            name, "there is no parameter \"" + name + "\" here; those known are " + known());
      }
    }
  }

  private String known() {
    return read.stream().sorted().collect(Collectors.joining(", "));
  }
}
