package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Event;
import org.tawatur.link.Extent;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.Offer;
import org.tawatur.link.Tally;

/** Puts the events of a slice in the place of those that were there. */
final class EventWriter {
  private final Writing writing;
  private final Map<String, Long> numbers;
  private final Map<String, String> days;

  EventWriter(Writing writing, Map<String, Long> numbers, Map<String, String> days) {
    this.writing = writing;
    this.numbers = numbers;
    this.days = days;
  }

  /**
   * An event with what it says as one word.
   *
   * @param event the event
   * @param tally who says so
   * @param signature digest of all that is kept of it
   * @param lines its claims by the two who take part
   * @param digest digest of the lines
   */
  record Counted(Event event, Tally tally, String signature, List<DyadLine> lines, String digest) {
    /** Counted where the claims have these local numbers; any thread may do it. */
    static Counted of(
        Event event, Tally tally, Map<String, Long> numbers, Map<String, List<Offer>> offers) {
      List<DyadLine> lines = new ArrayList<>();
      event.claims().forEach(claim -> DyadLine.add(claim, offers, lines));
      String digest = DyadLine.digest(lines);
      String signature = EventWriter.signature(event, tally, numbers, digest);
      return new Counted(event, tally, signature, lines, digest);
    }
  }

  /** Closes those that are not among {@code events} and opens the new ones; returns how many. */
  int replace(Slice slice, List<Counted> events) throws SQLException {
    Map<String, Long> open = open(writing, "event", slice);
    Set<String> wanted = new HashSet<>();
    int opened = 0;
    for (Counted counted : events) {
      wanted.add(counted.signature());
      if (!open.containsKey(counted.signature())) {
        open(slice, counted);
        opened++;
      }
    }
    close(writing, "event", open, wanted);
    return opened;
  }

  /** The local numbers of what is open in {@code slice}, by what it says. */
  static Map<String, Long> open(Writing writing, String table, Slice slice) {
    Map<String, Long> open = new HashMap<>();
    writing
        .handle()
        .createQuery(
            "SELECT signature, n FROM " + table + " WHERE slice = :slice AND to_rev IS NULL")
        .bind("slice", slice.name())
        .map((row, context) -> open.put(row.getString(1), row.getLong(2)))
        .forEach(n -> {});
    return open;
  }

  static void close(Writing writing, String table, Map<String, Long> open, Set<String> wanted)
      throws SQLException {
    PreparedStatement close = writing.statement("UPDATE " + table + " SET to_rev = ? WHERE n = ?");
    for (Map.Entry<String, Long> old : open.entrySet()) {
      if (!wanted.contains(old.getKey())) {
        writing.count(table, -1);
        writing.fact(table + " ends", old.getKey());
        close.setLong(1, writing.revision());
        close.setLong(2, old.getValue());
        close.executeUpdate();
      }
    }
  }

  private static String signature(
      Event event, Tally tally, Map<String, Long> numbers, String lines) {
    return signature(
        new Row(
            event.id(),
            event.family().name(),
            event.types().stream().map(Enum::name).toList(),
            List.copyOf(event.parties()),
            places(event),
            text(event.when(), true),
            text(event.when(), false),
            tally.outlets().size(),
            tally.independent(),
            lines),
        event.claims().stream().map(claim -> numbers.getOrDefault(claim.id(), 0L)).toList());
  }

  /** What is kept of an event, but for its claims. */
  record Row(
      String id,
      String family,
      List<String> types,
      List<String> parties,
      List<String> places,
      @Nullable String from,
      @Nullable String to,
      int outlets,
      int independent,
      String lines) {}

  /** The digest of a row and the local numbers of its claims. */
  static String signature(Row row, List<Long> claims) {
    return Ids.of(
        row.id(),
        row.family(),
        row.types().toString(),
        row.parties().toString(),
        row.places().toString(),
        row.from() + ".." + row.to(),
        String.valueOf(row.outlets()),
        String.valueOf(row.independent()),
        row.lines(),
        claims.size() == 1
            ? String.valueOf(claims.getFirst())
            : claims.stream().sorted().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  private static List<String> places(Event event) {
    return event.places().stream().map(place -> place.id()).toList();
  }

  private static @Nullable String text(@Nullable Extent when, boolean isFirst) {
    var day = when == null ? null : isFirst ? when.from() : when.to();
    return day == null ? null : day.toString();
  }

  private void open(Slice slice, Counted counted) throws SQLException {
    Event event = counted.event();
    Tally tally = counted.tally();
    String signature = counted.signature();
    writing.count("event", 1);
    long n = writing.next("event");
    writing.fact("event", signature);
    String from = text(event.when(), true);
    String first = days.getOrDefault(event.claims().getFirst().id(), "");
    String day = from == null ? first : from;
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO event (n, id, family, types, parties, places, day, day_from, day_to, claims,"
                + " outlets, independent, slice, signature, from_rev, to_rev, lines)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)");
    insert.setLong(1, n);
    insert.setString(2, event.id());
    insert.setString(3, event.family().name());
    insert.setString(4, JsonText.of(event.types()));
    insert.setString(5, JsonText.of(event.parties()));
    insert.setString(6, JsonText.of(places(event)));
    insert.setString(7, day);
    insert.setString(8, from);
    insert.setString(9, text(event.when(), false));
    insert.setInt(10, event.claims().size());
    insert.setInt(11, tally.outlets().size());
    insert.setInt(12, tally.independent());
    insert.setString(13, slice.name());
    insert.setString(14, signature);
    insert.setLong(15, writing.revision());
    insert.setString(16, counted.digest());
    insert.addBatch();
    PreparedStatement member =
        writing.statement("INSERT INTO event_claim (event_n, claim_n) VALUES (?, ?)");
    for (KeptClaim claim : event.claims()) {
      member.setLong(1, n);
      member.setLong(2, numbers.getOrDefault(claim.id(), 0L));
      member.addBatch();
    }
    PreparedStatement party =
        writing.statement("INSERT INTO event_party (party, day, event_n) VALUES (?, ?, ?)");
    for (String who : event.parties()) {
      party.setString(1, StoredText.plain(who));
      party.setString(2, day);
      party.setLong(3, n);
      party.addBatch();
    }
    PreparedStatement line = writing.statement(DyadLine.INSERT);
    for (DyadLine one : counted.lines()) {
      String id = one.claim().id();
      one.insert(line, n, numbers.getOrDefault(id, 0L), days.getOrDefault(id, ""));
    }
    if (n % 1000 == 0) {
      writing.flush();
    }
  }
}
