package org.tawatur.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.lexicon.Table.Row;
import org.tawatur.text.NormalText;

/** All known places. Immutable and thread-safe. */
public final class Gazetteer {
  /** The parts that the gazetteer is kept in. */
  public static final List<String> PARTS =
      List.of(
          "syr",
          "irq",
          "lbn",
          "yem",
          "lby",
          "sdn",
          "pse",
          "egy",
          "jor-gulf",
          "tur-irn",
          "afg-pak",
          "africa",
          "world");

  /** The rank from which a place is so large that its name stands alone. */
  private static final int LARGE = 4;

  private static final List<String> COLUMNS =
      List.of("id", "arabic", "english", "kind", "country", "admin1", "lat", "lon", "variants");

  private final List<Place> places;
  private final Set<String> ambiguous;

  /**
   * Makes the gazetteer.
   *
   * @param places every place once
   * @param ambiguous Arabic names that are also ordinary words or persons' names
   */
  public Gazetteer(List<Place> places, Set<String> ambiguous) {
    this.places = List.copyOf(places);
    this.ambiguous = new HashSet<>();
    ambiguous.forEach(name -> this.ambiguous.add(NormalText.fold(name)));
  }

  /**
   * Reads the place files, and then the user's own: a row of the same id takes the place of ours,
   * and a name of one word for a small place counts as a place only after a word that says so,
   * since nobody has looked whether it is an ordinary word. What is wrong with them is noted in
   * {@code files}.
   */
  public static Gazetteer load(LexiconFiles files) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (String part : PARTS) {
      Table table = files.table("places-" + part + ".tsv", COLUMNS, 1);
      for (Row row : table.rows()) {
        Place place = place(files, table, row);
        if (place != null && places.put(place.id(), place) != null) {
          files.add(
              table,
              row,
              0,
              "second place " + place.id(),
              "give the ids of two places different names");
        }
      }
    }
    Set<String> ambiguous = new HashSet<>();
    for (Row row : files.table("places-ambiguous.tsv", List.of("arabic", "note"), 1).rows()) {
      ambiguous.add(row.cell(0));
    }
    Set<String> known = new HashSet<>();
    places.values().forEach(place -> known.addAll(names(place)));
    for (String file : files.ownPlaces()) {
      Table table = files.table(file, COLUMNS, 1);
      for (Row row : table.rows()) {
        Place place = place(files, table, row);
        if (place != null) {
          places.put(place.id(), place);
          names(place).stream()
              .filter(name -> !known.contains(name) && isPlain(place, name))
              .forEach(ambiguous::add);
        }
      }
    }
    return new Gazetteer(new ArrayList<>(places.values()), ambiguous);
  }

  private static @Nullable Place place(LexiconFiles files, Table table, Row row) {
    try {
      return new Place(
          row.cell(0),
          row.cell(1),
          row.cell(2),
          row.cell(3),
          row.cell(4),
          row.isNone(5) ? "" : row.cell(5),
          Double.parseDouble(row.cell(6)),
          Double.parseDouble(row.cell(7)),
          row.list(8));
    } catch (IllegalArgumentException e) {
      files.add(table, row, 6, "no coordinates: " + e.getMessage(), "write decimal degrees");
      return null;
    }
  }

  private static List<String> names(Place place) {
    List<String> names = new ArrayList<>(place.variants());
    names.add(place.arabic());
    return names;
  }

  /**
   * Whether a name of one word for a small place, which nobody has looked at, may well be an
   * ordinary word.
   */
  private static boolean isPlain(Place place, String name) {
    return place.rank() < LARGE && name.indexOf(' ') < 0;
  }

  /** All places. */
  public List<Place> places() {
    return places;
  }

  /** Whether {@code name} is an ordinary word or a person's name as well. */
  public boolean isAmbiguous(String name) {
    return ambiguous.contains(NormalText.fold(name));
  }
}
