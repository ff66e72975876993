package org.tawatur.app.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Looks whether events and conflicts are as the last working out wrote them. */
final class DerivedVerifier {
  private static final int MOST = 20;

  private final Handle handle;
  private final long sealed;
  private final List<String> faults = new ArrayList<>();

  DerivedVerifier(Handle handle) {
    this.handle = handle;
    this.sealed = sealed(handle);
  }

  /** The revision after which what follows from claims is part of the digests. */
  static long sealed(Handle handle) {
    return handle
        .createQuery("SELECT revision FROM form WHERE name = 'sealed'")
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /** What is wrong, in words. */
  List<String> faults() {
    events();
    conflicts();
    return faults;
  }

  private void fault(String message) {
    if (faults.size() < MOST) {
      faults.add(message + " (tawatur link --all works it out anew)");
    }
  }

  private Map<Long, List<Long>> members(String table) {
    Map<Long, List<Long>> members = new HashMap<>();
    handle
        .createQuery(
            "SELECT x."
                + table
                + "_n, x.claim_n FROM "
                + table
                + "_claim x JOIN "
                + table
                + " e ON e.n = x."
                + table
                + "_n WHERE e.from_rev > "
                + sealed)
        .map((row, context) ->
            members.computeIfAbsent(row.getLong(1), n -> new ArrayList<>(1)).add(row.getLong(2)))
        .forEach(added -> {});
    return members;
  }

  private Map<Long, BigInteger> lines() {
    Map<Long, BigInteger> lines = new HashMap<>();
    handle
        .createQuery(
            "SELECT event_n, a, b, claim_id, report, outlet, published, brief, offer FROM dyad")
        .map((row, context) -> {
          BigInteger one =
              DyadLine.fact(
                  row.getString("a"),
                  row.getString("b"),
                  row.getString("claim_id"),
                  row.getString("report"),
                  row.getString("outlet"),
                  row.getString("published"),
                  row.getString("brief"),
                  row.getString("offer"));
          return lines.merge(row.getLong("event_n"), one, (a, b) -> a.add(b).mod(FactSum.MODULUS));
        })
        .forEach(sum -> {});
    return lines;
  }

  private void events() {
    Map<Long, List<Long>> members = members("event");
    Map<Long, BigInteger> lines = lines();
    handle
        .createQuery("SELECT * FROM event WHERE from_rev > " + sealed)
        .map((row, context) -> event(row, members, lines))
        .forEach(isRight -> {});
  }

  private boolean event(ResultSet row, Map<Long, List<Long>> members, Map<Long, BigInteger> lines)
      throws SQLException {
    long n = row.getLong("n");
    String id = row.getString("id");
    List<Long> claims = members.getOrDefault(n, List.of());
    BigInteger sum = lines.get(n);
    String digest = sum == null ? "" : FactSum.text(sum);
    if (!digest.equals(row.getString("lines"))) {
      fault("the lines of event " + id + " are not as they were worked out");
      return false;
    }
    EventWriter.Row kept =
        new EventWriter.Row(
            id,
            row.getString("family"),
            JsonText.strings(row.getString("types")),
            JsonText.strings(row.getString("parties")),
            JsonText.strings(row.getString("places")),
            row.getString("day_from"),
            row.getString("day_to"),
            row.getInt("outlets"),
            row.getInt("independent"),
            digest);
    boolean isRight =
        EventWriter.signature(kept, claims).equals(row.getString("signature"))
            && claims.size() == row.getInt("claims");
    if (!isRight) {
      fault("event " + id + " is not as it was worked out");
    }
    return isRight;
  }

  private void conflicts() {
    Map<Long, List<Long>> members = members("conflict");
    handle
        .createQuery("SELECT * FROM conflict WHERE from_rev > " + sealed)
        .map((row, context) -> {
          String signature =
              ConflictWriter.signature(
                  row.getString("id"),
                  JsonText.strings(row.getString("kinds")),
                  JsonText.strings(row.getString("parties")),
                  row.getString("body"),
                  members.getOrDefault(row.getLong("n"), List.of()));
          boolean isRight = signature.equals(row.getString("signature"));
          if (!isRight) {
            fault("conflict " + row.getString("id") + " is not as it was worked out");
          }
          return isRight;
        })
        .forEach(isRight -> {});
  }
}
