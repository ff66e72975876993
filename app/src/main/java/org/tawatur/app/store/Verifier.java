package org.tawatur.app.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;

/**
 * Looks whether a ledger is as it was written: the database's own pages, every text, claim and
 * decision against its digest, the digests of all revisions against what they hold, and the chain
 * of revisions. Reads everything once and changes nothing.
 */
public final class Verifier {
  private static final int MOST = 100;

  private static final List<Decided> DECIDED =
      List.of(
          new Decided(
              "decision",
              "kind, subject, first, second, author",
              "kind, subject, first, second, author, note"),
          new Decided(
              "verdict",
              "proposal, verdict, author",
              "proposal, verdict, actor, kind, other, words, day_from, day_to, author, note, way"),
          new Decided("reliability", "outlet, letter, author", "outlet, letter, author, note"));

  private final Ledger ledger;
  private final List<String> faults = new ArrayList<>();
  private final Map<Long, BigInteger> sums = new HashMap<>();
  private long facts;

  /** A verifier of {@code ledger}. */
  public Verifier(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What was found.
   *
   * @param revisions how many revisions there are
   * @param facts how many facts were counted again
   * @param faults what is wrong, in words; empty where nothing is
   */
  public record Verified(long revisions, long facts, List<String> faults) {}

  /** Looks at everything. */
  public Verified verified() {
    try {
      ledger.read(handle -> {
        pages(handle);
        texts(handle);
        claims(handle);
        facts(handle);
        faults.addAll(new DerivedVerifier(handle).faults());
        faults.addAll(new SumVerifier(handle).faults());
        derived(handle);
        return revisions(handle);
      });
    } catch (LedgerException e) {
      fault(String.valueOf(e.getMessage()));
    }
    long revisions = 0;
    try {
      Revision last = ledger.last();
      revisions = last == null ? 0 : last.seq();
    } catch (LedgerException e) {
      fault("the list of revisions cannot be read");
    }
    return new Verified(revisions, facts, List.copyOf(faults));
  }

  private void fault(String message) {
    if (faults.size() < MOST && !faults.contains(message)) {
      faults.add(message);
    } else if (faults.size() == MOST) {
      faults.add("and more");
    }
  }

  private void pages(Handle handle) {
    if (ledger.dialect() == Dialect.SQLITE) {
      handle
          .createQuery("PRAGMA integrity_check(20)")
          .mapTo(String.class)
          .forEach(line -> {
            if (!line.equals("ok")) {
              fault("pages: " + line.lines().findFirst().orElse(line));
            }
          });
    }
  }

  private void texts(Handle handle) {
    handle
        .createQuery(
            "SELECT t.sha256, t.escaped, t.words, (SELECT min(r.id) FROM report r"
                + " WHERE r.text_n = t.n) AS id FROM report_text t")
        .map((row, context) -> {
          try {
            ReportQueries.words(row);
          } catch (LedgerException | IllegalArgumentException e) {
            fault("text of report " + row.getString("id") + " is not as it was kept");
          }
          return 1;
        })
        .forEach(one -> facts += one);
    handle
        .createQuery(
            "SELECT r.id, r.outlet, r.published, t.sha256 FROM report r"
                + " LEFT JOIN report_text t ON t.n = r.text_n")
        .map((row, context) -> {
          String id =
              "r-"
                  + Ids.of(
                          row.getString("sha256"),
                          row.getString("outlet"),
                          row.getString("published"))
                      .substring(0, 20);
          if (!id.equals(row.getString("id"))) {
            fault("report " + row.getString("id") + " has another outlet, day or text than it had");
          }
          return 1;
        })
        .forEach(one -> facts += one);
    handle
        .createQuery("SELECT sha256, bytes FROM original")
        .map((row, context) -> {
          if (!Ids.sha256(row.getBytes(2)).equals(row.getString(1))) {
            fault("the kept bytes " + row.getString(1) + " are not as they were");
          }
          return 1;
        })
        .forEach(one -> facts += one);
  }

  private void claims(Handle handle) {
    handle
        .createQuery(
            "SELECT c.id, c.version, c.body, c.event, c.polarity, c.day, c.standing, r.id AS report,"
                + " r.published, (SELECT max(l.standing) FROM claim_life l WHERE l.claim_n = c.n"
                + " AND l.to_rev IS NULL) AS open FROM claim c LEFT JOIN report r ON r.n = c.report_n")
        .map((row, context) -> claim(row))
        .forEach(one -> facts += one);
  }

  private int claim(ResultSet row) throws SQLException {
    String id = row.getString("id");
    String body = row.getString("body");
    if (!Ids.of(body).equals(row.getString("version"))) {
      fault("claim " + id + " is not as it was kept");
      return 1;
    }
    if (row.getString("report") == null) {
      fault("claim " + id + " has lost its report");
      return 1;
    }
    Claim claim = ClaimReader.claim(row.getString("report"), body);
    String published = row.getString("published");
    String day =
        ClaimKeys.days(claim, published == null ? null : java.time.LocalDate.parse(published))
            .day();
    if (!claim.event().name().equals(row.getString("event"))
        || !claim.polarity().name().equals(row.getString("polarity"))
        || !day.equals(row.getString("day"))) {
      fault("claim " + id + " is listed under something else than it says");
    }
    if (!java.util.Objects.equals(row.getString("standing"), row.getString("open"))) {
      fault("claim " + id + " stands otherwise than its history says");
    }
    return 1;
  }

  /** Counts again what each revision added. */
  private void facts(Handle handle) {
    add(handle, "report", "SELECT revision, id FROM report");
    add(handle, "copy", "SELECT revision, id FROM report_copy");
    add(
        handle,
        "coding",
        "SELECT d.revision, r.id, d.coder FROM coding d JOIN report r ON r.n = d.report_n");
    add(handle, "claim", "SELECT revision, id, version FROM claim");
    String life = " FROM claim_life l JOIN claim c ON c.n = l.claim_n";
    add(handle, "open", "SELECT l.from_rev, c.id, c.version, l.standing" + life);
    add(handle, "close", "SELECT l.to_rev, c.id, c.version" + life + " WHERE l.to_rev IS NOT NULL");
    add(handle, "intake", "SELECT revision, id FROM intake");
    add(handle, "original", "SELECT revision, sha256 FROM original");
    add(handle, "patch", "SELECT revision, id FROM patch");
    add(
        handle,
        "anchor",
        "SELECT l.from_rev, p.id, l.state, coalesce(l.claim_id, '') FROM patch_life l"
            + " JOIN patch p ON p.seq = l.patch_seq");
    for (Decided table : DECIDED) {
      decided(handle, table);
    }
    add(handle, "release", "SELECT revision, CAST(number AS TEXT), content FROM release");
    derivedFacts(handle);
    handle
        .createQuery("SELECT number, content, manifest FROM release")
        .map((row, context) -> {
          if (!Ids.of(row.getString("manifest")).equals(row.getString("content"))) {
            fault("the manifest of release " + row.getLong("number") + " is not as it was");
          }
          return 1;
        })
        .forEach(one -> facts += one);
  }

  /** What people decided; the digests of older ledgers hold some columns of it alone. */
  private void decided(Handle handle, Decided table) {
    long since =
        handle
            .createQuery("SELECT revision FROM form WHERE name = 'decided'")
            .mapTo(Long.class)
            .findOne()
            .orElse(Long.MAX_VALUE);
    String from = " FROM " + table.name() + " WHERE revision ";
    String seq = "SELECT revision, CAST(seq AS TEXT), ";
    add(handle, table.name(), seq + table.before() + from + "<= " + since);
    add(handle, table.name() + Writing.DECIDED, seq + table.now() + from + "> " + since);
  }

  /** The columns of a table of decisions that are part of the digests, before and now. */
  private record Decided(String name, String before, String now) {}

  /** What follows from claims is part of the digests since the second form of the tables. */
  private void derivedFacts(Handle handle) {
    long sealed = DerivedVerifier.sealed(handle);
    for (String table : List.of("event", "conflict")) {
      add(
          handle,
          table,
          "SELECT from_rev, signature FROM " + table + " WHERE from_rev > " + sealed);
      add(
          handle,
          table + " ends",
          "SELECT to_rev, signature FROM " + table + " WHERE to_rev > " + sealed);
    }
    String copies = ", CAST(report_n AS TEXT), group_id FROM copy_group WHERE ";
    add(handle, "copies", "SELECT from_rev" + copies + "from_rev > " + sealed);
    add(handle, "copies end", "SELECT to_rev" + copies + "to_rev > " + sealed);
  }

  private void add(Handle handle, String kind, String sql) {
    handle
        .createQuery(sql)
        .map((row, context) -> {
          @Nullable String[] parts = new @Nullable String[row.getMetaData().getColumnCount() - 1];
          for (int i = 0; i < parts.length; i++) {
            parts[i] = row.getString(i + 2);
          }
          sums.merge(
              row.getLong(1), FactSum.of(kind, parts), (a, b) -> a.add(b).mod(FactSum.MODULUS));
          return 1;
        })
        .forEach(one -> facts += one);
  }

  /** Rows that point nowhere. */
  private void derived(Handle handle) {
    none(
        handle,
        "event_claim e LEFT JOIN claim c ON c.n = e.claim_n WHERE c.n IS NULL",
        "an event has lost a claim (tawatur link --all)");
    none(
        handle,
        "conflict_claim e LEFT JOIN claim c ON c.n = e.claim_n WHERE c.n IS NULL",
        "a conflict has lost a claim (tawatur link --all)");
    none(
        handle,
        "claim c LEFT JOIN party p ON p.claim_n = c.n WHERE p.claim_n IS NULL"
            + " AND c.body LIKE '%\"actors\":[{%'",
        "a claim cannot be found by its actors");
  }

  private void none(Handle handle, String from, String message) {
    long count = handle.createQuery("SELECT count(*) FROM " + from).mapTo(Long.class).one();
    if (count > 0) {
      fault(message + ": " + count + " times");
    }
  }

  private long revisions(Handle handle) {
    String before = "";
    long expected = 1;
    for (Content one :
        handle
            .createQuery("SELECT * FROM revision ORDER BY seq")
            .map((row, context) ->
                new Content(Revisions.ROW.map(row, context), row.getString("content")))
            .list()) {
      Revision revision = one.revision();
      if (revision.seq() != expected) {
        fault("revision r" + expected + " is missing");
        expected = revision.seq();
      }
      BigInteger counted = sums.getOrDefault(revision.seq(), BigInteger.ZERO);
      if (!FactSum.text(counted).equals(one.content())) {
        fault(
            "revision r"
                + revision.seq()
                + " of "
                + revision.recorded()
                + " does not hold what it held");
      }
      Change change =
          new Change(revision.kind(), revision.author(), revision.coder(), revision.note());
      Revision chained =
          Revisions.chained(before, revision.seq(), revision.recorded(), change, one.content());
      if (!chained.digest().equals(revision.digest())) {
        fault("revision r" + revision.seq() + " is not as it was written");
      }
      before = revision.digest();
      expected++;
    }
    long last = expected - 1;
    sums.keySet().stream()
        .filter(seq -> seq > last || seq < 1)
        .forEach(seq -> fault("something belongs to revision r" + seq + ", which is missing"));
    return last;
  }

  private record Content(Revision revision, String content) {}
}
