package org.tawatur.app.store;

import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.EventType;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.KeptReport;
import org.tawatur.link.Offer;

/**
 * A claim under two who take part in it, or of whom the one refused an offer of the other: what a
 * relation is worked out from, so that it reads lines that stand side by side.
 *
 * @param pair the two
 * @param claim the claim
 * @param brief the claim without its words
 * @param offer whose offer was refused, or null
 */
record DyadLine(ClaimKeys.Pair pair, KeptClaim claim, String brief, @Nullable Offer offer) {
  static final String INSERT =
      "INSERT INTO dyad (a, b, day, event_n, claim_n, claim_id, report, outlet, published, brief,"
          + " offer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** What is read of a line; columns are asked for by their place, as looking for names costs. */
  static final String COLUMNS =
      "d.claim_n, d.claim_id, d.report, d.outlet, d.published, d.brief, d.offer";

  static final int NUMBER = 1;
  static final int CLAIM = 2;
  static final int AFTER_COLUMNS = 8;

  private static final int REPORT = 3;
  private static final int OUTLET = 4;
  private static final int PUBLISHED = 5;
  private static final int BRIEF = 6;
  private static final int OFFER = 7;

  private static final String SEPARATOR = "\n";

  /** Adds the lines of {@code claim} to {@code lines}. */
  static void add(KeptClaim claim, Map<String, List<Offer>> offers, List<DyadLine> lines) {
    Map<ClaimKeys.Pair, @Nullable Offer> pairs = new LinkedHashMap<>();
    ClaimKeys.pairs(claim.claim()).forEach(pair -> pairs.put(pair, null));
    for (Offer offer : offers.getOrDefault(claim.id(), List.of())) {
      for (String refuser : refusers(claim, offer)) {
        int order = refuser.compareTo(offer.other());
        if (order != 0) {
          pairs.put(
              order < 0
                  ? new ClaimKeys.Pair(refuser, offer.other())
                  : new ClaimKeys.Pair(offer.other(), refuser),
              offer);
        }
      }
    }
    if (!pairs.isEmpty()) {
      String brief = ClaimBrief.of(claim.claim());
      pairs.forEach((pair, offer) -> lines.add(new DyadLine(pair, claim, brief, offer)));
    }
  }

  /** The ids under which the refuser may be asked for: as he counts, and as the claim names him. */
  private static Set<String> refusers(KeptClaim claim, Offer offer) {
    Set<String> ids = new TreeSet<>(Set.of(offer.refuser()));
    if (claim.claim().event() == EventType.REJECT) {
      for (ActorMention mention : claim.claim().actors()) {
        ids.addAll(ClaimKeys.ids(mention));
      }
    }
    return ids;
  }

  /** The digest of these lines, in any order; the empty string where there are none. */
  static String digest(List<DyadLine> lines) {
    BigInteger sum = BigInteger.ZERO;
    for (DyadLine line : lines) {
      sum = sum.add(line.fact());
    }
    return lines.isEmpty() ? "" : FactSum.text(sum.mod(FactSum.MODULUS));
  }

  private BigInteger fact() {
    KeptReport report = claim.report();
    return fact(
        StoredText.plain(pair.a()),
        StoredText.plain(pair.b()),
        claim.id(),
        report.id(),
        report.outlet() == null ? null : StoredText.plain(report.outlet()),
        report.published() == null ? null : report.published().toString(),
        brief,
        offerText());
  }

  /** The digest of one line, from its columns. */
  static BigInteger fact(@Nullable String... columns) {
    return Ids.number(columns);
  }

  private @Nullable String offerText() {
    return offer == null
        ? null
        : StoredText.plain(String.join(SEPARATOR, offer.refuser(), offer.other(), offer.reason()));
  }

  void insert(PreparedStatement insert, long event, long number, String day) throws SQLException {
    KeptReport report = claim.report();
    insert.setString(1, StoredText.plain(pair.a()));
    insert.setString(2, StoredText.plain(pair.b()));
    insert.setString(3, day);
    insert.setLong(4, event);
    insert.setLong(5, number);
    insert.setString(6, claim.id());
    insert.setString(7, report.id());
    insert.setString(8, report.outlet() == null ? null : StoredText.plain(report.outlet()));
    insert.setString(9, report.published() == null ? null : report.published().toString());
    insert.setString(10, brief);
    insert.setString(11, offerText());
    insert.addBatch();
  }

  /**
   * The claim of a row that begins as {@link #COLUMNS}, without its words.
   *
   * @param reports those of rows before, by their ids
   * @param briefs reads what is kept of claims
   */
  static KeptClaim claim(ResultSet row, Map<String, KeptReport> reports, ClaimBrief briefs)
      throws SQLException {
    String id = row.getString(REPORT);
    KeptReport report = reports.get(id);
    if (report == null) {
      String published = row.getString(PUBLISHED);
      report =
          new KeptReport(
              id, "", row.getString(OUTLET), published == null ? null : LocalDate.parse(published));
      reports.put(id, report);
    }
    return new KeptClaim(
        row.getString(CLAIM), report, briefs.claim(report.id(), row.getString(BRIEF)));
  }

  /** The offer of such a row, or null. */
  static @Nullable Offer offer(ResultSet row) throws SQLException {
    String offer = row.getString(OFFER);
    if (offer == null) {
      return null;
    }
    String[] parts = offer.split(SEPARATOR, 3);
    return new Offer(parts[0], parts[1], parts[2]);
  }
}
