package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tawatur.app.store.NetworkQueries;
import org.tawatur.claim.EventType;
import org.tawatur.link.Balance;

/**
 * How every two actors stand to each other, over all time and by slices of one length. Immutable.
 *
 * @param length of its slices
 * @param lines of every two with claims in common, in the order of their ids
 */
record Network(Length length, List<Line> lines) {
  private static final int MOST_SLICES = 5000;
  private static final int MONTHS = 12;

  /** Copies the list. */
  Network {
    lines = List.copyOf(lines);
  }

  /** Lengths of slices. */
  enum Length {
    MONTH(1),
    QUARTER(3),
    YEAR(MONTHS);

    private final int months;

    Length(int months) {
      this.months = months;
    }

    private int number(YearMonth month) {
      return (month.getYear() * MONTHS + month.getMonthValue() - 1) / months;
    }

    private YearMonth first(int number) {
      int month = number * months;
      return YearMonth.of(month / MONTHS, month % MONTHS + 1);
    }

    private String name(YearMonth first) {
      return switch (this) {
        case MONTH -> first.toString();
        case QUARTER -> year(first) + "-Q" + (first.getMonthValue() + 2) / 3;
        case YEAR -> year(first);
      };
    }

    private static String year(YearMonth month) {
      return month.toString().substring(0, 4);
    }
  }

  /**
   * What claims of a slice say of two.
   *
   * @param number of the slice, which begin with that of the year 0
   * @param sign hostile, cooperative, neutral or disputed
   * @param claims how many
   * @param origins of how many origins
   */
  record Part(int number, String sign, long claims, int origins) {}

  /**
   * What all claims say of two.
   *
   * @param a id of the one, the smaller of the two
   * @param b id of the other
   * @param sign hostile, cooperative, neutral or disputed
   * @param mean score of the claims, from -10 to 10
   * @param claims how many
   * @param origins of how many origins
   * @param parts the slices in which there are some, the first one first
   */
  record Line(
      String a, String b, String sign, double mean, long claims, int origins, List<Part> parts) {
    Line {
      parts = List.copyOf(parts);
    }

    private boolean isOf(String id) {
      return a.equals(id) || b.equals(id);
    }

    private Line renamed(String id, String name) {
      String one = a.equals(id) ? name : a;
      String other = b.equals(id) ? name : b;
      return one.compareTo(other) < 0
          ? new Line(one, other, sign, mean, claims, origins, parts)
          : new Line(other, one, sign, mean, claims, origins, parts);
    }
  }

  private record Pair(String a, String b) {}

  /** What claims of some time say of two. */
  private static final class Weight {
    private final Balance balance = new Balance();
    private long denied;
    private long claims;
    private final Set<String> origins = new HashSet<>();

    void add(NetworkQueries.Tie tie) {
      claims += tie.claims();
      origins.add(tie.origin());
      denied += tie.isDenied() ? tie.claims() : 0;
      if (tie.isCounted()) {
        balance.add(EventType.valueOf(tie.event()), tie.mode(), tie.way(), tie.claims());
      }
    }

    String sign() {
      if (denied > 0 && 2 * denied >= claims) {
        return "disputed";
      }
      return switch (balance.state()) {
        case HOSTILE, TENSE -> "hostile";
        case COOPERATIVE, ALLIED -> "cooperative";
        case NEUTRAL, UNKNOWN -> "neutral";
      };
    }

    double mean() {
      return Math.round(balance.mean() * 100) / 100.0;
    }
  }

  /** The network of these ties. */
  static Network of(List<NetworkQueries.Tie> ties, Length length) {
    Map<Pair, Weight> whole = new HashMap<>();
    Map<Pair, TreeMap<Integer, Weight>> sliced = new HashMap<>();
    for (NetworkQueries.Tie tie : ties) {
      Pair pair = new Pair(tie.a(), tie.b());
      whole.computeIfAbsent(pair, key -> new Weight()).add(tie);
      if (!tie.month().isEmpty()) {
        sliced
            .computeIfAbsent(pair, key -> new TreeMap<>())
            .computeIfAbsent(length.number(YearMonth.parse(tie.month())), key -> new Weight())
            .add(tie);
      }
    }
    List<Line> lines = new ArrayList<>(whole.size());
    whole.forEach((pair, weight) -> {
      List<Part> parts = new ArrayList<>();
      sliced
          .getOrDefault(pair, new TreeMap<>())
          .forEach((number, part) ->
              parts.add(new Part(number, part.sign(), part.claims, part.origins.size())));
      lines.add(
          new Line(
              pair.a(),
              pair.b(),
              weight.sign(),
              weight.mean(),
              weight.claims,
              weight.origins.size(),
              parts));
    });
    return new Network(length, sorted(lines));
  }

  private static List<Line> sorted(List<Line> lines) {
    lines.sort(Comparator.comparing(Line::a).thenComparing(Line::b));
    return lines;
  }

  /** What is between an actor and others, and between those. */
  Network around(String actor) {
    Set<String> around = new HashSet<>(Set.of(actor));
    for (Line line : lines) {
      if (line.isOf(actor)) {
        around.add(line.a());
        around.add(line.b());
      }
    }
    return new Network(
        length,
        lines.stream()
            .filter(line -> around.contains(line.a()) && around.contains(line.b()))
            .toList());
  }

  /** The same with another name for the actor {@code id}. */
  Network renamed(String id, String name) {
    return id.equals(name)
        ? this
        : new Network(
            length,
            sorted(
                new ArrayList<>(
                    lines.stream()
                        .map(line -> line.isOf(id) ? line.renamed(id, name) : line)
                        .toList())));
  }

  /** A slice with its days. */
  record Slice(int number, String name, LocalDate from, LocalDate to) {}

  /** All slices from the first to the last, those without claims included. */
  List<Slice> slices() {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Line line : lines) {
      if (!line.parts().isEmpty()) {
        first = Math.min(first, line.parts().getFirst().number());
        last = Math.max(last, line.parts().getLast().number());
      }
    }
    List<Slice> slices = new ArrayList<>();
    // A stray date of the year 1 must not make ten thousand slices.
    for (int number = first; number <= last && slices.size() < MOST_SLICES; number++) {
      YearMonth at = length.first(number);
      slices.add(
          new Slice(
              number,
              length.name(at),
              at.atDay(1),
              at.plusMonths(length.months - 1L).atEndOfMonth()));
    }
    return slices;
  }
}
