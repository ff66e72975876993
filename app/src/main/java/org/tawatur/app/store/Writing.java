package org.tawatur.app.store;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that adds to the ledger. It becomes a revision when something is added; one that
 * finds everything already there leaves no trace.
 */
final class Writing {
  /** Ends the kind of facts that hold every column of a decision. */
  static final String DECIDED = " in whole";

  private final Handle handle;
  private final Dialect dialect;
  private final Change change;
  private final String now;
  private final Map<String, Long> next = new HashMap<>();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<String, Long> totals = new TreeMap<>();
  private final Map<String, long[]> actors = new TreeMap<>();
  private final Map<List<String>, Long> citations = new HashMap<>();
  private final Map<List<String>, Long> claims = new HashMap<>();
  private final NamingCounts namings = new NamingCounts();
  private final Map<ClaimKeys.Pair, Long> pairs = new HashMap<>();
  private final Map<List<String>, Long> years = new HashMap<>();
  private BigInteger facts = BigInteger.ZERO;
  private @Nullable Revision last;
  private long revision;
  private long upcoming;

  Writing(Handle handle, Dialect dialect, Change change, String now) {
    this.handle = handle;
    this.dialect = dialect;
    this.change = change;
    this.now = now;
  }

  Handle handle() {
    return handle;
  }

  Dialect dialect() {
    return dialect;
  }

  Connection connection() {
    return handle.getConnection();
  }

  /** The number of this revision; asking for it makes it one. */
  long revision() {
    revision = nextRevision();
    return revision;
  }

  /** The number that this revision would have, without making it one. */
  long nextRevision() {
    if (upcoming == 0) {
      last = Revisions.last(handle);
      upcoming = last == null ? 1 : last.seq() + 1;
    }
    return upcoming;
  }

  /** The next free local number of a table. */
  long next(String table) {
    Long last = next.get(table);
    if (last == null) {
      last = handle.createQuery("SELECT coalesce(max(n), 0) FROM " + table).mapTo(Long.class).one();
    }
    next.put(table, last + 1);
    return last + 1;
  }

  /** Counts {@code by} more, or less, of what there is of {@code name}. */
  void count(String name, int by) {
    totals.merge(name, (long) by, Long::sum);
  }

  /** Counts claims that stand and in which {@code actor} takes part, or which it tells. */
  void count(String actor, int takesPart, int tells) {
    long[] counts = actors.computeIfAbsent(actor, id -> new long[2]);
    counts[0] += takesPart;
    counts[1] += tells;
  }

  /** Counts claims that count, are of {@code outlet}, and name {@code teller} in their chains. */
  void cite(String outlet, String teller, int by) {
    citations.merge(List.of(outlet, teller), (long) by, Long::sum);
  }

  /** Counts claims that count and are of an outlet, an origin or at a place. */
  void countClaims(String kind, String name, int by) {
    claims.merge(List.of(kind, name), (long) by, Long::sum);
  }

  /** Counts a claim that counts, or no longer does, and calls an actor so in a report of a day. */
  void call(Naming naming, int by, @Nullable LocalDate published) {
    namings.add(naming, by, published == null ? null : published.toString());
  }

  /** Counts claims that count and name two. */
  void countPair(ClaimKeys.Pair pair, int by) {
    pairs.merge(pair, (long) by, Long::sum);
  }

  /** Counts claims that count, are of {@code year}, and in which {@code actor} takes part so. */
  void countYear(String actor, int role, String year, int by) {
    years.merge(List.of(actor, Integer.toString(role), year), (long) by, Long::sum);
  }

  private void writePairsAndYears() throws SQLException {
    PreparedStatement pair =
        statement(
            "INSERT INTO pair_count (a, b, claims) VALUES (?, ?, ?) ON CONFLICT (a, b)"
                + " DO UPDATE SET claims = pair_count.claims + excluded.claims");
    for (Map.Entry<ClaimKeys.Pair, Long> one : pairs.entrySet()) {
      pair.setString(1, one.getKey().a());
      pair.setString(2, one.getKey().b());
      pair.setLong(3, one.getValue());
      pair.addBatch();
    }
    PreparedStatement year =
        statement(
            "INSERT INTO year_count (actor, role, year, claims) VALUES (?, ?, ?, ?) ON CONFLICT"
                + " (actor, role, year) DO UPDATE SET claims = year_count.claims + excluded.claims");
    for (Map.Entry<List<String>, Long> one : years.entrySet()) {
      year.setString(1, one.getKey().get(0));
      year.setInt(2, Integer.parseInt(one.getKey().get(1)));
      year.setString(3, one.getKey().get(2));
      year.setLong(4, one.getValue());
      year.addBatch();
    }
  }

  private void writeCounts() throws SQLException {
    writePairsAndYears();
    PreparedStatement counted =
        statement(
            "INSERT INTO claim_count (kind, name, claims) VALUES (?, ?, ?) ON CONFLICT (kind, name)"
                + " DO UPDATE SET claims = claim_count.claims + excluded.claims");
    write(counted, claims);
    PreparedStatement cited =
        statement(
            "INSERT INTO citation (outlet, teller, claims) VALUES (?, ?, ?) ON CONFLICT"
                + " (outlet, teller) DO UPDATE SET claims = citation.claims + excluded.claims");
    write(cited, citations);
    PreparedStatement total =
        statement(
            "INSERT INTO total (name, n) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET n = total.n + excluded.n");
    for (Map.Entry<String, Long> one : totals.entrySet()) {
      total.setString(1, one.getKey());
      total.setLong(2, one.getValue());
      total.addBatch();
    }
    PreparedStatement actor =
        statement(
            "INSERT INTO actor_count (actor, takes_part, tells) VALUES (?, ?, ?)"
                + " ON CONFLICT (actor) DO UPDATE SET takes_part = actor_count.takes_part"
                + " + excluded.takes_part, tells = actor_count.tells + excluded.tells");
    for (Map.Entry<String, long[]> one : actors.entrySet()) {
      actor.setString(1, one.getKey());
      actor.setLong(2, one.getValue()[0]);
      actor.setLong(3, one.getValue()[1]);
      actor.addBatch();
    }
  }

  private static void write(PreparedStatement statement, Map<List<String>, Long> counts)
      throws SQLException {
    for (Map.Entry<List<String>, Long> one : counts.entrySet()) {
      statement.setString(1, one.getKey().getFirst());
      statement.setString(2, one.getKey().getLast());
      statement.setLong(3, one.getValue());
      statement.addBatch();
    }
  }

  /** A statement that is kept until the end of the transaction. */
  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection().prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  /** Sends what was collected by {@code addBatch}. */
  void flush() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.executeBatch();
    }
  }

  /** Notes that something was added, for the digest of the revision. */
  void fact(String kind, String... parts) {
    revision();
    facts = facts.add(FactSum.of(kind, parts));
  }

  /**
   * Notes what a person decided, with every column of it. Ledgers of before have less of it in
   * their digests; the form {@code decided} says up to which revision.
   */
  void decided(String kind, @Nullable String... parts) throws SQLException {
    revision();
    facts = facts.add(FactSum.of(kind + DECIDED, parts));
    PreparedStatement form =
        statement(
            "INSERT INTO form (name, revision) VALUES ('decided', ?) ON CONFLICT (name) DO NOTHING");
    form.setLong(1, revision - 1);
    form.executeUpdate();
  }

  /** Writes the revision, where there is one. */
  void finish() throws SQLException {
    if (revision == 0) {
      return;
    }
    writeCounts();
    flush();
    namings.write(this);
    flush();
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    String recorded = last != null && last.recorded().compareTo(now) > 0 ? last.recorded() : now;
    String content = FactSum.text(facts.mod(FactSum.MODULUS));
    Revision made =
        Revisions.chained(last == null ? "" : last.digest(), revision, recorded, change, content);
    handle
        .createUpdate(
            "INSERT INTO revision (seq, recorded, kind, author, coder, note, content, digest)"
                + " VALUES (:seq, :recorded, :kind, :author, :coder, :note, :content, :digest)")
        .bindMethods(made)
        .bind("content", content)
        .execute();
  }
}
