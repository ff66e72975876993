package org.tawatur.app.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The numbered releases of a ledger. Safe for use by several threads. */
public final class Releases {
  private static final RowMapper<Release> ROW =
      (row, context) ->
          new Release(
              row.getLong("number"),
              row.getLong("at_rev"),
              row.getString("title"),
              row.getString("author"),
              row.getString("manifest"));

  private final Ledger ledger;

  /** The releases of {@code ledger}. */
  public Releases(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A release: the state of the ledger at a revision, under a number, for ever.
   *
   * @param number its number, from 1
   * @param revision the last revision in it
   * @param title what it is called
   * @param author who made it
   * @param manifest the manifest as it was written, with the digest of each file
   */
  public record Release(long number, long revision, String title, String author, String manifest) {
    /** The state of the ledger in it. */
    public AsOf asOf() {
      return new AsOf(revision);
    }
  }

  /** All releases, the first one first. */
  public List<Release> all() {
    return ledger.read(
        handle -> handle.createQuery("SELECT * FROM release ORDER BY number").map(ROW).list());
  }

  /** The release of this number. */
  public Optional<Release> release(long number) {
    return ledger.read(handle ->
        handle
            .createQuery("SELECT * FROM release WHERE number = :number")
            .bind("number", number)
            .map(ROW)
            .findOne());
  }

  /** Keeps a release; its number must be the next one. */
  public void add(Release release, String coder) {
    ledger.write(
        new Change("release", release.author(), coder, release.title()),
        writing -> {
          long next = next(writing.handle());
          if (release.number() != next) {
            throw new LedgerException(
                LedgerException.Kind.REFUSED, "the next release is number " + next);
          }
          String content = Ids.of(release.manifest());
          writing.fact("release", String.valueOf(release.number()), content);
          return writing
              .handle()
              .createUpdate(
                  "INSERT INTO release (number, at_rev, title, author, coder, content, manifest,"
                      + " revision) VALUES (:number, :at, :title, :author, :coder, :content,"
                      + " :manifest, :revision)")
              .bind("number", release.number())
              .bind("at", release.revision())
              .bind("title", release.title())
              .bind("author", release.author())
              .bind("coder", coder)
              .bind("content", content)
              .bind("manifest", release.manifest())
              .bind("revision", writing.revision())
              .execute();
        });
  }

  private static long next(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) + 1 FROM release")
        .mapTo(Long.class)
        .one();
  }

  /**
   * What became of a claim between two states.
   *
   * @param id id of the claim
   * @param what added, changed or withdrawn
   * @param before its version then, or null
   * @param after its version now, or null
   */
  public record Difference(
      String id,
      String what,
      @org.jspecify.annotations.Nullable String before,
      @org.jspecify.annotations.Nullable String after) {}

  /** What became of the claims that count, in the order of their ids. */
  public List<Difference> differences(AsOf before, AsOf after) {
    String live =
        "SELECT c.id, max(c.version) AS version FROM claim c JOIN claim_life l ON l.claim_n = c.n"
            + " WHERE l.standing = 'LIVE' AND ";
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT coalesce(x.id, y.id) AS id, x.version AS before, y.version AS after"
                    + " FROM ("
                    + live
                    + Sql.held("l", before)
                    + " GROUP BY c.id) x FULL OUTER JOIN ("
                    + live
                    + Sql.held("l", after)
                    + " GROUP BY c.id) y ON y.id = x.id"
                    + " WHERE x.version IS NULL OR y.version IS NULL OR x.version <> y.version"
                    + " ORDER BY 1")
            .map((row, context) -> {
              String was = row.getString("before");
              String is = row.getString("after");
              String what = was == null ? "added" : is == null ? "withdrawn" : "changed";
              return new Difference(row.getString("id"), what, was, is);
            })
            .list());
  }
}
