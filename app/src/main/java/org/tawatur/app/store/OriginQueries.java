package org.tawatur.app.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.Tally;

/** Asks who says things, independently of each other. Safe for use by several threads. */
public final class OriginQueries {
  private final Ledger ledger;
  private final KnownSteps steps;

  /** Asks {@code ledger}. */
  public OriginQueries(Ledger ledger, LinkSteps steps) {
    this(ledger, new KnownSteps(ledger, steps));
  }

  /** Asks {@code ledger}, with functions that others use as well. */
  public OriginQueries(Ledger ledger, KnownSteps steps) {
    this.ledger = ledger;
    this.steps = steps;
  }

  /**
   * Somebody at the end of chains.
   *
   * @param key id of the registry, ~ and folded words, or outlet: and a name
   * @param claims how many claims go back to him
   * @param first the earliest day, or null
   * @param last the latest day, or null
   */
  public record Ranked(String key, long claims, @Nullable String first, @Nullable String last) {}

  /** The ends of all chains, those with the most claims first. */
  public List<Ranked> ranking(Page page, AsOf asOf) {
    String days =
        "(c.day) FROM claim c WHERE c.origin = x.name AND c.standing = 'LIVE'" + " AND c.day > ''";
    String counted =
        asOf.isNow()
            ? "SELECT x.name, x.claims, (SELECT min"
                + days
                + "), (SELECT max"
                + days
                + ") FROM (SELECT name, claims FROM claim_count WHERE kind = 'origin' AND claims > 0"
                + " ORDER BY claims DESC, name LIMIT :limit OFFSET :offset) x"
                + " ORDER BY x.claims DESC, x.name"
            : "SELECT c.origin, count(*) AS claims, min(nullif(c.day, '')) AS first,"
                + " max(nullif(c.day, '')) AS last FROM claim c WHERE "
                + RelationQueries.live(asOf)
                + " GROUP BY c.origin ORDER BY claims DESC, c.origin LIMIT :limit OFFSET :offset";
    return ledger.read(handle ->
        handle
            .createQuery(counted)
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, context) ->
                new Ranked(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
            .list());
  }

  /**
   * Who says the claims of {@code filter}, which should be about one thing; no more than {@code
   * most} of them are looked at.
   */
  public Tally tally(ClaimFilter filter, int most, AsOf asOf) {
    List<KeptClaim> claims =
        new ClaimQueries(ledger)
            .list(filter, ClaimQueries.Order.OLDEST, new Page(most, 0), asOf).stream()
                .map(StoredClaim::kept)
                .toList();
    Set<String> reports = new HashSet<>();
    claims.forEach(claim -> reports.add(claim.report().id()));
    return steps
        .at(asOf)
        .origins()
        .tally(claims, ledger.read(handle -> CopyLinker.groupOf(handle, reports, asOf)));
  }
}
