package org.tawatur.app.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Letter;
import org.tawatur.text.NormalText;

/**
 * Turns the dump of a country by GeoNames into rows of a places file. Places without an Arabic name
 * and kinds that reports do not name are left out.
 */
public final class GeoNames {
  private static final int COLUMNS = 19;
  private static final int ASCII = 2;
  private static final int ALTERNATES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int POPULATION = 14;
  private static final int CITY = 100_000;
  private static final int TOWN = 10_000;

  /** Letters that Persian, Urdu and Kurdish write and Arabic does not. */
  private static final String FOREIGN = "پچژگکیۀہھەێۆٹڈڑںے";

  private final @Nullable String country;
  private final Map<String, String> admin1 = new HashMap<>();
  private final Map<String, String> rows = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * An import.
   *
   * @param country keeps only this country, by its ISO 3166 alpha-2 or alpha-3 code; null for all
   */
  public GeoNames(@Nullable String country) {
    this.country = country == null ? null : country.toUpperCase(Locale.ROOT);
  }

  /** The rows by their ids, and the lines that could not be read. */
  public record Imported(Map<String, String> rows, List<Problem> problems) {}

  /** Reads {@code file}. */
  public Imported read(Path file) throws IOException {
    List<String[]> places = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          problems.add(
              Problem.warning(
                  file + ":" + number,
                  cells.length + " columns",
                  "a country dump of GeoNames has " + COLUMNS));
        } else if (isWanted(cells)) {
          if (cells[CODE].equals("ADM1")) {
            admin1.put(cells[COUNTRY] + cells[ADMIN1], cells[ASCII]);
          }
          places.add(cells);
        }
      }
    }
    places.forEach(this::add);
    return new Imported(rows, problems);
  }

  private boolean isWanted(String[] cells) {
    return kind(cells) != null
        && (country == null
            || country.equals(cells[COUNTRY])
            || country.equals(alpha3(cells[COUNTRY])));
  }

  private void add(String[] cells) {
    List<String> names = arabic(cells[ALTERNATES]);
    String iso = alpha3(cells[COUNTRY]);
    if (names.isEmpty() || iso.isEmpty()) {
      return;
    }
    String slug = slug(cells[ASCII]) + "-" + iso.toLowerCase(Locale.ROOT);
    String id = rows.containsKey(slug) ? slug + "-" + cells[0] : slug;
    String variants = names.size() == 1 ? "-" : String.join("|", names.subList(1, names.size()));
    String region = admin1.getOrDefault(cells[COUNTRY] + cells[ADMIN1], "-");
    rows.put(
        id,
        String.join(
            "\t",
            id,
            names.getFirst(),
            cell(cells[ASCII]),
            String.valueOf(kind(cells)),
            iso,
            cell(region),
            cells[LATITUDE],
            cells[LONGITUDE],
            variants));
  }

  private static String cell(String text) {
    return text.isBlank() ? "-" : text.strip();
  }

  private static @Nullable String kind(String[] cells) {
    return switch (cells[CODE]) {
      case "PCLI", "PCLS", "PCLD", "PCLF", "TERR" -> "country";
      case "ADM1" -> "admin1";
      case "ADM2" -> "admin2";
      case "PPLC" -> "capital";
      case "PPLX" -> "quarter";
      case "PPLA" -> "city";
      case "AIRP" -> "airport";
      case "AIRB", "INSM" -> "base";
      case "CMPRF", "CMP" -> "camp";
      case "PSTB", "BDRY" -> "crossing";
      case "MT", "MTS", "PK" -> "mountain";
      case "ISL" -> "island";
      case "STM" -> "river";
      case "RGN" -> "region";
      default -> cells[CLASS].equals("P") ? settlement(cells[POPULATION]) : null;
    };
  }

  private static String settlement(String population) {
    long people = 0;
    for (int i = 0; i < population.length() && i < 10; i++) {
      people = 10 * people + Character.digit(population.charAt(i), 10);
    }
    if (people >= CITY) {
      return "city";
    }
    return people >= TOWN ? "town" : "village";
  }

  private static List<String> arabic(String alternates) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : alternates.split(",")) {
      boolean isArabic =
          name.chars().anyMatch(c -> Letter.isArabic((char) c))
              && name.chars()
                  .allMatch(c -> (Letter.isArabic((char) c) || c == ' ') && FOREIGN.indexOf(c) < 0);
      String plain = isArabic ? NormalText.normalize(name).strip() : "";
      if (plain.length() > 1) {
        names.add(plain);
      }
    }
    return List.copyOf(names);
  }

  private static String alpha3(String alpha2) {
    try {
      return Locale.of("", alpha2).getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c != '\''
          && c != '`'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }
}
