package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;

/** Adds versions of claims and opens and closes their lives. */
final class ClaimWriter {
  private static final int YEAR = 4;

  private final Writing writing;

  ClaimWriter(Writing writing) {
    this.writing = writing;
  }

  /** Who made a version. */
  enum Maker {
    CODER,
    REVIEWER
  }

  /**
   * The report that a claim is of.
   *
   * @param n its local number
   * @param outlet its outlet, or null
   * @param published its day, or null
   */
  record Of(long n, @Nullable String outlet, @Nullable LocalDate published) {}

  /**
   * Adds a claim of a report that is new itself, whose claims need no mark of their own: they are
   * worked out with their report.
   */
  void first(Of report, String id, Claim claim) throws SQLException {
    KeysOfClaim keys = KeysOfClaim.of(claim, report.outlet(), report.published());
    String body = ClaimBody.of(claim);
    String version = Ids.of(body);
    long n = writing.next("claim");
    // Nobody asks for it in this transaction: it may wait and be sent with the others.
    row(new Row(n, report, id, version, body, Maker.CODER, Standing.LIVE), claim, keys).addBatch();
    keys(n, claim, report.published(), keys);
    begin(n, id, version, Standing.LIVE);
    count(keys, report.published(), Standing.LIVE, 1);
  }

  /** Opens a life of this version, which is added where it is new; returns its local number. */
  long open(Of report, String id, Claim claim, Maker maker, Standing standing) throws SQLException {
    KeysOfClaim keys = KeysOfClaim.of(claim, report.outlet(), report.published());
    String body = ClaimBody.of(claim);
    String version = Ids.of(body);
    long n = number(id, version);
    boolean isNew = n == 0;
    if (isNew) {
      n = writing.next("claim");
      row(new Row(n, report, id, version, body, maker, standing), claim, keys).executeUpdate();
      keys(n, claim, report.published(), keys);
    }
    begin(n, id, version, standing);
    count(keys, report.published(), standing, 1);
    if (!isNew) {
      stand(n, standing.name());
    } else if (standing != Standing.LIVE) {
      bury(n);
    }
    mark(n);
    return n;
  }

  /** Counts a claim that stands so from now on, or, where {@code by} is -1, no longer does. */
  private void count(KeysOfClaim keys, @Nullable LocalDate published, Standing standing, int by) {
    writing.count(standing.name(), by);
    if (standing != Standing.LIVE) {
      return;
    }
    Set<String> parties = new HashSet<>(keys.actors());
    parties.addAll(keys.recipients());
    for (String actor : parties) {
      writing.count(actor, by, 0);
    }
    String outlet = keys.outlet();
    for (String teller : keys.tellers()) {
      writing.count(teller, 0, by);
      if (outlet != null) {
        writing.cite(outlet, teller, by);
      }
    }
    if (outlet != null) {
      writing.countClaims("outlet", outlet, by);
    }
    writing.countClaims("origin", keys.origin(), by);
    for (String place : keys.places()) {
      writing.countClaims("place", place, by);
    }
    writing.count("placed", keys.places().isEmpty() ? 0 : by);
    for (ClaimKeys.Pair pair : keys.pairs()) {
      writing.countPair(pair, by);
    }
    String day = keys.days().day();
    countYears(keys.actors(), ClaimKeys.ACTS, day, by);
    countYears(keys.recipients(), ClaimKeys.ACTED_ON, day, by);
    for (Naming naming : keys.namings()) {
      writing.call(naming, by, published);
    }
  }

  private void countYears(Set<String> actors, int role, String day, int by) {
    String year = day.substring(0, Math.min(day.length(), YEAR));
    for (String actor : actors) {
      if (!actor.startsWith(ClaimKeys.UNNAMED)) {
        writing.countYear(actor, role, year, by);
      }
    }
  }

  /** Takes a claim that stood until now from the counts. */
  private void discount(long n) throws SQLException {
    PreparedStatement find =
        writing.statement(
            "SELECT c.standing, c.outlet, c.body, r.id, r.published FROM claim c"
                + " JOIN report r ON r.n = c.report_n WHERE c.n = ?");
    find.setLong(1, n);
    try (ResultSet row = find.executeQuery()) {
      if (row.next() && row.getString(1) != null) {
        LocalDate published = row.getString(5) == null ? null : LocalDate.parse(row.getString(5));
        Claim claim = ClaimReader.claim(row.getString(4), row.getString(3));
        count(
            KeysOfClaim.of(claim, row.getString(2), published),
            published,
            Standing.valueOf(row.getString(1)),
            -1);
      }
    }
  }

  private void begin(long n, String id, String version, Standing standing) throws SQLException {
    writing.fact("open", id, version, standing.name());
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO claim_life (claim_n, from_rev, to_rev, standing) VALUES (?, ?, NULL, ?)");
    insert.setLong(1, n);
    insert.setLong(2, writing.revision());
    insert.setString(3, standing.name());
    insert.addBatch();
  }

  private long number(String id, String version) throws SQLException {
    PreparedStatement find = writing.statement("SELECT n FROM claim WHERE id = ? AND version = ?");
    find.setString(1, id);
    find.setString(2, version);
    try (ResultSet row = find.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private record Row(
      long n, Of report, String id, String version, String body, Maker maker, Standing standing) {}

  /** The statement that adds a claim, with its values. */
  private PreparedStatement row(Row row, Claim claim, KeysOfClaim keys) throws SQLException {
    Of report = row.report();
    writing.fact("claim", row.id(), row.version());
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO claim (n, id, version, report_n, start, event, mode, polarity, modality,"
                + " confidence, day, day_from, day_to, outlet, origin, made_by, standing, body,"
                + " revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.setLong(1, row.n());
    insert.setString(2, row.id());
    insert.setString(3, row.version());
    insert.setLong(4, report.n());
    insert.setLong(5, claim.trigger().span().start());
    insert.setString(6, claim.event().name());
    insert.setString(7, claim.mode());
    insert.setString(8, claim.polarity().name());
    insert.setString(9, claim.modality().name());
    insert.setDouble(10, ClaimBody.rounded(claim.confidence()));
    insert.setString(11, keys.days().day());
    insert.setString(12, keys.days().from());
    insert.setString(13, keys.days().to());
    insert.setString(14, keys.outlet());
    insert.setString(15, keys.origin());
    insert.setString(16, row.maker().name());
    insert.setString(17, row.standing().name());
    insert.setString(18, row.body());
    insert.setLong(19, writing.revision());
    return insert;
  }

  /** Adds the lines by which a claim is found. */
  private void keys(long n, Claim claim, @Nullable LocalDate published, KeysOfClaim keys)
      throws SQLException {
    String day = keys.days().day();
    parties(n, ClaimKeys.ACTS, keys.actors(), day);
    parties(n, ClaimKeys.ACTED_ON, keys.recipients(), day);
    parties(n, ClaimKeys.TELLS, keys.tellers(), day);
    if (ClaimKeys.mayChangeActors(claim.event())) {
      changes(n, keys, day);
    }
    pairs(n, keys.pairs(), day);
    places(n, keys.places(), day);
    String inReport = published == null ? null : published.toString();
    for (Naming naming : keys.namings()) {
      naming.insert(writing.statement(Naming.INSERT), inReport, n);
    }
  }

  private void pairs(long n, Set<ClaimKeys.Pair> pairs, String day) throws SQLException {
    if (!pairs.isEmpty()) {
      PreparedStatement insert =
          writing.statement("INSERT INTO pair (a, b, day, claim_n) VALUES (?, ?, ?, ?)");
      for (ClaimKeys.Pair pair : pairs) {
        insert.setString(1, pair.a());
        insert.setString(2, pair.b());
        insert.setString(3, day);
        insert.setLong(4, n);
        insert.addBatch();
      }
    }
  }

  private void places(long n, Set<String> places, String day) throws SQLException {
    if (!places.isEmpty()) {
      PreparedStatement insert =
          writing.statement("INSERT INTO claim_place (place, day, claim_n) VALUES (?, ?, ?)");
      for (String place : places) {
        insert.setString(1, place);
        insert.setString(2, day);
        insert.setLong(3, n);
        insert.addBatch();
      }
    }
  }

  private void changes(long n, KeysOfClaim keys, String day) throws SQLException {
    PreparedStatement insert =
        writing.statement("INSERT INTO change_party (actor, day, claim_n) VALUES (?, ?, ?)");
    Set<String> actors = new TreeSet<>(keys.actors());
    actors.addAll(keys.recipients());
    for (String actor : actors) {
      insert.setString(1, actor);
      insert.setString(2, day);
      insert.setLong(3, n);
      insert.addBatch();
    }
  }

  private void parties(long n, int role, Set<String> actors, String day) throws SQLException {
    PreparedStatement insert =
        writing.statement("INSERT INTO party (actor, role, day, claim_n) VALUES (?, ?, ?, ?)");
    for (String actor : actors) {
      insert.setString(1, actor);
      insert.setInt(2, role);
      insert.setString(3, day);
      insert.setLong(4, n);
      insert.addBatch();
    }
  }

  /**
   * Closes the open life of a version. In one transaction a version is closed before it is opened
   * again.
   */
  void close(long n, String id, String version) throws SQLException {
    writing.fact("close", id, version);
    PreparedStatement update =
        writing.statement("UPDATE claim_life SET to_rev = ? WHERE claim_n = ? AND to_rev IS NULL");
    update.setLong(1, writing.revision());
    update.setLong(2, n);
    update.executeUpdate();
    discount(n);
    stand(n, null);
    mark(n);
  }

  private void stand(long n, @Nullable String standing) throws SQLException {
    PreparedStatement update = writing.statement("UPDATE claim SET standing = ? WHERE n = ?");
    update.setString(1, standing);
    update.setLong(2, n);
    update.executeUpdate();
    if (!Standing.LIVE.name().equals(standing)) {
      bury(n);
    } else {
      PreparedStatement revive = writing.statement("DELETE FROM dead_claim WHERE claim_n = ?");
      revive.setLong(1, n);
      revive.executeUpdate();
    }
  }

  /** Notes that a version does not count. */
  private void bury(long n) throws SQLException {
    PreparedStatement bury =
        writing.statement(
            "INSERT INTO dead_claim (claim_n) VALUES (?) ON CONFLICT (claim_n) DO NOTHING");
    bury.setLong(1, n);
    bury.executeUpdate();
  }

  /** Notes that what follows from the claim has to be worked out anew. */
  private void mark(long n) throws SQLException {
    PreparedStatement mark =
        writing.statement(
            "INSERT INTO unlinked_claim (claim_n) VALUES (?) ON CONFLICT (claim_n) DO NOTHING");
    mark.setLong(1, n);
    mark.addBatch();
  }
}
