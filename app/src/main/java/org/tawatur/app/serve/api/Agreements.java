package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.claim.Claim;
import org.tawatur.score.Nominal;

/**
 * Counts how far two agree on claims, field by field. Whether there is a claim at all is the field
 * "verdict"; of the others only claims count that both take for one. Used by one thread.
 */
final class Agreements {
  private static final String VERDICT = "verdict";

  /** Fields with so few values that a table of them can be read. */
  private static final List<String> TABLES =
      List.of(VERDICT, "event", "mode", "polarity", "modality");

  private final String first;
  private final String second;
  private final Map<String, List<Unit>> units = new LinkedHashMap<>();
  private final TreeSet<String> differing = new TreeSet<>();
  private final TreeMap<String, List<String>> months = new TreeMap<>();
  private final Stretches stretches = new Stretches();
  private int count;

  Agreements(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /**
   * What one makes of a claim.
   *
   * @param claim as he has it, or null where he says that there is none
   */
  record Coded(@Nullable Claim claim) {
    static final Coded NONE = new Coded(null);

    static Coded of(StoredClaim version) {
      return new Coded(version.kept().claim());
    }

    Map<String, String> fields() {
      return claim == null ? Map.of() : Agreements.fields(claim);
    }
  }

  private record Unit(String claim, String first, String second) {
    boolean isSame() {
      return first.equals(second);
    }
  }

  record FieldView(
      String field,
      int units,
      int agreed,
      List<String> differing,
      @Nullable Double alpha,
      @Nullable Double kappa) {}

  record SpanView(
      String field, List<String> claimIds, List<String> differing, @Nullable Double alpha) {}

  record Cell(String first, String second, int count, List<String> claimIds) {}

  record Confusion(String field, List<String> values, List<Cell> cells) {}

  record Drift(String month, int units, int agreed, List<String> claimIds) {}

  record View(
      String first,
      String second,
      int units,
      List<FieldView> fields,
      List<SpanView> spans,
      List<Confusion> confusion,
      List<String> differing,
      List<Drift> drift) {}

  /** What a claim says, field by field, as text that is the same for the same. */
  private static Map<String, String> fields(Claim claim) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("event", claim.event().name());
    fields.put("mode", claim.mode() == null ? "-" : claim.mode());
    fields.put("polarity", Labels.word(claim.polarity()));
    fields.put("modality", Labels.word(claim.modality()));
    fields.put("by", names(claim.actors()));
    fields.put("to", names(claim.recipients()));
    fields.put("says", names(claim.chain().stream().map(source -> source.mention()).toList()));
    var when = claim.when();
    fields.put("when", when == null || when.value() == null ? "-" : String.valueOf(when.value()));
    fields.put(
        "where",
        String.join(
            ";",
            claim.where().stream()
                .map(where -> where.place())
                .map(place -> place == null ? "?" : place.id())
                .sorted()
                .toList()));
    return fields;
  }

  private static String names(List<org.tawatur.actor.ActorMention> mentions) {
    return String.join(
        ";",
        mentions.stream()
            .map(mention -> mention.anyId() == null ? "~" + mention.text() : mention.anyId())
            .map(String::valueOf)
            .sorted()
            .toList());
  }

  /** Adds what the two make of a claim. */
  void add(String claim, Coded first, Coded second, String month) {
    Map<String, String> one = first.fields();
    Map<String, String> other = second.fields();
    count++;
    stretches.add(claim, first.claim(), second.claim());
    put(VERDICT, claim, one.isEmpty() ? "none" : "claim", other.isEmpty() ? "none" : "claim");
    if (!one.isEmpty() && !other.isEmpty()) {
      one.forEach((field, value) -> put(field, claim, value, other.getOrDefault(field, "-")));
    }
    if (!one.equals(other)) {
      differing.add(claim);
    }
    if (!month.isEmpty()) {
      months.computeIfAbsent(month, key -> new ArrayList<>()).add(claim);
    }
  }

  private void put(String field, String claim, String one, String other) {
    units.computeIfAbsent(field, key -> new ArrayList<>()).add(new Unit(claim, one, other));
  }

  View view() {
    List<FieldView> fields = new ArrayList<>();
    List<Confusion> confusion = new ArrayList<>();
    units.forEach((field, all) -> {
      fields.add(
          new FieldView(
              field,
              all.size(),
              (int) all.stream().filter(Unit::isSame).count(),
              all.stream().filter(unit -> !unit.isSame()).map(Unit::claim).toList(),
              number(nominal(all).alpha()),
              number(nominal(all).kappa())));
      if (TABLES.contains(field)) {
        confusion.add(confusion(field, all));
      }
    });
    return new View(
        first,
        second,
        count,
        fields,
        stretches.views(),
        confusion,
        List.copyOf(differing),
        months.entrySet().stream().map(each -> drift(each.getKey(), each.getValue())).toList());
  }

  private Drift drift(String month, List<String> claims) {
    int agreed = (int) claims.stream().filter(claim -> !differing.contains(claim)).count();
    return new Drift(month, claims.size(), agreed, List.copyOf(claims));
  }

  private static Nominal nominal(List<Unit> units) {
    return new Nominal(
        List.of(
            units.stream().map(unit -> new Nominal.Unit(unit.first(), unit.second())).toList()));
  }

  /** A number as the API gives it; null for none. */
  static @Nullable Double number(double value) {
    return Double.isFinite(value) ? Math.round(value * 1000) / 1000.0 : null;
  }

  private static Confusion confusion(String field, List<Unit> units) {
    TreeSet<String> values = new TreeSet<>();
    TreeMap<String, TreeMap<String, List<String>>> cells = new TreeMap<>();
    for (Unit unit : units) {
      values.add(unit.first());
      values.add(unit.second());
      cells
          .computeIfAbsent(unit.first(), value -> new TreeMap<>())
          .computeIfAbsent(unit.second(), value -> new ArrayList<>())
          .add(unit.claim());
    }
    List<Cell> list = new ArrayList<>();
    cells.forEach((one, row) ->
        row.forEach((other, claims) -> list.add(new Cell(one, other, claims.size(), claims))));
    return new Confusion(field, List.copyOf(values), list);
  }
}
