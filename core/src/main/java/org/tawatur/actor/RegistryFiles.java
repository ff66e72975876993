package org.tawatur.actor;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.lexicon.Table.Row;

/** Reads and checks the files of the actor registry. */
public final class RegistryFiles {
  /** The parts that the registry is kept in. */
  public static final List<String> REGIONS = List.of("levant", "world");

  private final LexiconFiles files;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<ActorName> names = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  /** What rows say, but for the time: periods that were told of it. */
  private final Map<List<String>, List<Period>> said = new HashMap<>();

  private RegistryFiles(LexiconFiles files) {
    this.files = files;
  }

  /** The registry of {@code files}; what is wrong with them is noted there. */
  public static Registry load(LexiconFiles files) {
    return new RegistryFiles(files).load();
  }

  private Registry load() {
    REGIONS.forEach(region ->
        actors(
            files.table(
                "actors-" + region + ".tsv",
                List.of("id", "kind", "country", "english", "from", "to"),
                1)));
    REGIONS.forEach(region ->
        names(
            files.table(
                "names-" + region + ".tsv", List.of("id", "name", "from", "to", "use"), 5)));
    REGIONS.forEach(region ->
        ties(files.table("ties-" + region + ".tsv", List.of("id", "tie", "of", "from", "to"), 5)));
    cycles();
    List<Demonym> demonyms = new ArrayList<>();
    Table table =
        files.table(
            "demonyms.tsv",
            List.of("masculine", "feminine", "plural", "id", "country", "gloss"),
            1);
    for (Row row : table.rows()) {
      String id = row.isNone(3) ? "" : id(row, 3);
      if (!id.isEmpty()) {
        known(table, row, 3);
      }
      demonyms.add(new Demonym(row.cell(0), id, row.cell(4)));
    }
    Map<String, String> generics = new HashMap<>();
    Table people = files.table("generic-actors.tsv", List.of("lemma", "id", "note"), 1);
    for (Row row : people.rows()) {
      known(people, row, 1);
      generics.put(row.cell(0), id(row, 1));
    }
    return new Registry(actors.values(), names, ties, demonyms, generics);
  }

  /** The id in a cell: one object wherever it is named, so that few letters are compared. */
  private static String id(Row row, int column) {
    return row.cell(column).intern();
  }

  private void actors(Table table) {
    for (Row row : table.rows()) {
      String kind = row.cell(1);
      boolean person = kind.startsWith("PER:");
      Sector sector = sector(person ? kind.substring(4) : kind);
      if (sector == null) {
        files.add(
            table,
            row,
            1,
            "unknown sector " + kind,
            "use one of PLOVER's sectors, PER: before it for a person");
        continue;
      }
      if (actors.containsKey(row.cell(0))) {
        files.add(table, row, 0, "second actor " + row.cell(0), "keep one of the two");
        continue;
      }
      actors.put(
          id(row, 0),
          new Actor(id(row, 0), sector, person, row.cell(2), row.cell(3), period(table, row, 4)));
    }
  }

  private static @org.jspecify.annotations.Nullable Sector sector(String name) {
    for (Sector sector : Sector.values()) {
      if (sector.name().equals(name)) {
        return sector;
      }
    }
    return null;
  }

  private void names(Table table) {
    Set<String> uses = new HashSet<>();
    for (ActorName.Use use : ActorName.Use.values()) {
      uses.add(use.name());
    }
    for (Row row : table.rows()) {
      known(table, row, 0);
      String use = row.cell(4).toUpperCase(Locale.ROOT);
      if (!uses.contains(use)) {
        files.add(table, row, 4, "unknown use " + row.cell(4), "use one of " + uses);
      } else if (row.cell(1).length() < 2) {
        files.add(table, row, 1, "a name of one letter", "give a longer name");
      } else {
        Period period = period(table, row, 2);
        overlaps(table, row, 2, List.of(row.cell(0), row.cell(1)), period);
        names.add(new ActorName(id(row, 0), row.cell(1), period, ActorName.Use.valueOf(use)));
      }
    }
  }

  private void ties(Table table) {
    for (Row row : table.rows()) {
      known(table, row, 0);
      known(table, row, 2);
      try {
        Tie.Kind kind = Tie.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        Period period = period(table, row, 3);
        overlaps(table, row, 3, List.of(row.cell(0), row.cell(1), row.cell(2)), period);
        ties.add(new Tie(id(row, 0), kind, id(row, 2), period));
      } catch (IllegalArgumentException e) {
        files.add(
            table,
            row,
            1,
            "unknown tie " + row.cell(1),
            "use one of " + List.of(Tie.Kind.values()));
      }
    }
  }

  private void known(Table table, Row row, int column) {
    if (!actors.containsKey(row.cell(column))) {
      files.add(
          table,
          row,
          column,
          "unknown actor " + row.cell(column),
          "add it to an actors file or correct the id");
    }
  }

  private Period period(Table table, Row row, int column) {
    try {
      return Period.of(row.cell(column), row.cell(column + 1));
    } catch (DateTimeException | IllegalArgumentException e) {
      files.add(
          table,
          row,
          column,
          e.getMessage() == null ? "no date" : e.getMessage(),
          "write YYYY, YYYY-MM, YYYY-MM-DD or -, in order");
      return Period.ALWAYS;
    }
  }

  /** Tells of rows that say the same of overlapping times, which is one row too many. */
  private void overlaps(Table table, Row row, int column, List<String> words, Period period) {
    List<Period> before = said.computeIfAbsent(words, key -> new ArrayList<>());
    for (Period other : before) {
      if (other.shared(period) != null) {
        files.warn(
            table,
            row,
            column,
            "overlaps with another row on " + String.join(" ", words),
            "make one row of the two, or let the first end before the second begins");
        break;
      }
    }
    before.add(period);
  }

  /** Notes actors that are their own ancestors at one time. */
  private void cycles() {
    Map<String, List<Tie>> parents = new HashMap<>();
    for (Tie tie : ties) {
      if (tie.kind() == Tie.Kind.PARENT) {
        parents.computeIfAbsent(tie.id(), id -> new ArrayList<>()).add(tie);
      }
    }
    for (String id : parents.keySet()) {
      if (isAncestor(id, id, Period.ALWAYS, parents, new HashSet<>())) {
        files.add(
            new org.tawatur.lexicon.Fault(
                "ties", 0, 0, id + " is its own ancestor", "cut the circle of parent ties"));
      }
    }
  }

  /** Whether {@code wanted} stands above {@code at} by ties that share a day with {@code when}. */
  private static boolean isAncestor(
      String wanted, String at, Period when, Map<String, List<Tie>> parents, Set<Step> seen) {
    for (Tie tie : parents.getOrDefault(at, List.of())) {
      Period shared = tie.valid().shared(when);
      if (shared == null || !seen.add(new Step(tie.of(), shared))) {
        continue;
      }
      if (tie.of().equals(wanted) || isAncestor(wanted, tie.of(), shared, parents, seen)) {
        return true;
      }
    }
    return false;
  }

  /** An actor on the way up, and the days on which the way there holds. */
  private record Step(String id, Period when) {}
}
