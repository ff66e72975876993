package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Conflict;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.Origin;
import org.tawatur.link.Side;
import org.tawatur.link.Tally;

/** Puts the conflicts of a slice in the place of those that were there. */
final class ConflictWriter {
  private final Writing writing;
  private final Map<String, Long> numbers;
  private final Map<String, String> days;

  ConflictWriter(Writing writing, Map<String, Long> numbers, Map<String, String> days) {
    this.writing = writing;
    this.numbers = numbers;
    this.days = days;
  }

  /** Closes those that are not among {@code conflicts} and opens the new ones; returns how many. */
  int replace(Slice slice, List<Conflict> conflicts) throws SQLException {
    Map<String, Long> open = EventWriter.open(writing, "conflict", slice);
    Set<String> wanted = new HashSet<>();
    int opened = 0;
    for (Conflict conflict : conflicts) {
      String body = JsonText.of(body(conflict));
      List<Long> versions =
          claimsOf(conflict).stream().map(claim -> numbers.getOrDefault(claim.id(), 0L)).toList();
      String signature =
          signature(
              conflict.id(),
              conflict.kinds().stream().map(Enum::name).toList(),
              List.copyOf(conflict.parties()),
              body,
              versions);
      if (!wanted.add(signature)) {
        continue;
      }
      if (!open.containsKey(signature)) {
        open(slice, conflict, body, signature);
        opened++;
      }
    }
    EventWriter.close(writing, "conflict", open, wanted);
    return opened;
  }

  /** The digest of all that is kept of a conflict. */
  static String signature(
      String id, List<String> kinds, List<String> parties, String body, List<Long> claims) {
    return Ids.of(
        id,
        kinds.toString(),
        parties.toString(),
        body,
        claims.stream().distinct().sorted().toList().toString());
  }

  private void open(Slice slice, Conflict conflict, String body, String signature)
      throws SQLException {
    writing.count("conflict", 1);
    long n = writing.next("conflict");
    writing.fact("conflict", signature);
    String day =
        claimsOf(conflict).stream()
            .map(claim -> days.getOrDefault(claim.id(), ""))
            .min(String::compareTo)
            .orElse("");
    Tally tally = conflict.tally();
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO conflict (n, id, kinds, parties, day, sides, mentions, outlets, independent,"
                + " body, slice, signature, from_rev, to_rev)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)");
    insert.setLong(1, n);
    insert.setString(2, conflict.id());
    insert.setString(3, JsonText.of(conflict.kinds()));
    insert.setString(4, JsonText.of(conflict.parties()));
    insert.setString(5, day);
    insert.setInt(6, conflict.sides().size());
    insert.setInt(7, tally.mentions());
    insert.setInt(8, tally.outlets().size());
    insert.setInt(9, tally.independent());
    insert.setString(10, body);
    insert.setString(11, slice.name());
    insert.setString(12, signature);
    insert.setLong(13, writing.revision());
    insert.addBatch();
    members(n, conflict);
    PreparedStatement party =
        writing.statement("INSERT INTO conflict_party (party, day, conflict_n) VALUES (?, ?, ?)");
    for (String who : conflict.parties()) {
      party.setString(1, StoredText.plain(who));
      party.setString(2, day);
      party.setLong(3, n);
      party.addBatch();
    }
  }

  static List<KeptClaim> claimsOf(Conflict conflict) {
    return conflict.sides().stream().flatMap(side -> side.claims().stream()).distinct().toList();
  }

  private void members(long n, Conflict conflict) throws SQLException {
    PreparedStatement member =
        writing.statement(
            "INSERT INTO conflict_claim (conflict_n, claim_n, side) VALUES (?, ?, ?)");
    for (int side = 0; side < conflict.sides().size(); side++) {
      Set<Long> members = new TreeSet<>();
      for (KeptClaim claim : conflict.sides().get(side).claims()) {
        members.add(numbers.getOrDefault(claim.id(), 0L));
      }
      for (long claim : members) {
        member.setLong(1, n);
        member.setLong(2, claim);
        member.setInt(3, side);
        member.addBatch();
      }
    }
  }

  private static Map<String, @Nullable Object> body(Conflict conflict) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("since", conflict.since());
    body.put("reasons", conflict.reasons());
    body.put("tally", tally(conflict.tally()));
    List<Object> sides = new ArrayList<>();
    for (Side side : conflict.sides()) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("position", side.position());
      each.put("stance", side.stance());
      each.put("since", side.since());
      each.put("claims", side.claims().stream().map(KeptClaim::id).toList());
      each.put("digit", side.credibility().digit());
      each.put("reasons", side.credibility().reasons());
      each.put("tally", tally(side.tally()));
      sides.add(each);
    }
    body.put("sides", sides);
    return body;
  }

  static Map<String, @Nullable Object> tally(Tally tally) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("mentions", tally.mentions());
    map.put("independent", tally.independent());
    map.put("outlets", tally.outlets().stream().map(outlet -> outlet.name()).toList());
    List<Object> origins = new ArrayList<>();
    for (Origin origin : tally.origins()) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("name", origin.name());
      each.put("actor", origin.actor());
      each.put("kind", origin.kind());
      each.put("party", origin.isParty());
      each.put("circular", origin.isCircular());
      each.put("speakers", origin.speakers());
      each.put("since", origin.since());
      origins.add(each);
    }
    map.put("origins", origins);
    map.put("unspecified", tally.unspecified().size());
    map.put("circles", tally.circles().size());
    return map;
  }
}
