package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The inbox: claims in the order in which somebody should look at them. Where a page ends is told
 * by what stood there and not by its number, as what is decided leaves the inbox. Safe for use by
 * several threads.
 */
public final class QueueQueries {
  /** Where the coder is as likely right as wrong. */
  private static final double EVEN = 0.5;

  private final Ledger ledger;

  /** The inbox of {@code ledger}. */
  public QueueQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** In which order. */
  public enum Order {
    /** The least sure first: those whose confidence is nearest to one half. */
    UNCERTAIN,
    /** Those in conflicts, of the conflict with most independent origins first. */
    CONFLICTS,
    /** The latest first. */
    NEWEST,
    /** As {@link #NEWEST}, for a filter of watched actors. */
    WATCH,
    /** A random sample. */
    AUDIT
  }

  /**
   * A part of the inbox.
   *
   * @param claims the claims in order
   * @param next where the next part begins, or null where this is the last
   */
  public record Part(List<StoredClaim> claims, @Nullable String next) {
    /** Copies the list. */
    public Part {
      claims = List.copyOf(claims);
    }
  }

  /** Whether {@code after} may be {@link Part#next} of a part in this order. */
  public static boolean isPlace(Order order, String after) {
    return switch (order) {
      case AUDIT -> after.startsWith("1") || after.startsWith("2");
      case UNCERTAIN, CONFLICTS, NEWEST, WATCH -> {
        String[] place = after.split("\\|", 3);
        yield place.length == 3 && isNumber(place[0]);
      }
    };
  }

  private static boolean isNumber(String text) {
    try {
      return Double.isFinite(number(text));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * The claims of {@code filter} from {@code after} on.
   *
   * @param seed of the order AUDIT: the same gives the same sample
   * @param after {@link Part#next} of the part before, or null for the first
   * @throws IllegalArgumentException where {@code after} is no such place
   */
  public Part part(
      ClaimFilter filter, Order order, long seed, @Nullable String after, int limit, AsOf asOf) {
    return switch (order) {
      case UNCERTAIN -> sorted(filter, UNSURE, after, limit, asOf);
      case CONFLICTS -> sorted(filter, disputed(asOf), after, limit, asOf);
      case NEWEST, WATCH -> sorted(filter, LATEST, after, limit, asOf);
      case AUDIT -> sample(filter, seed, after, limit, asOf);
    };
  }

  /**
   * What is sorted by: a number, the smallest first, then the day, the latest first, then the id.
   */
  private record Key(String from, String number) {}

  private static final Key LATEST = new Key("claim c", "0");
  private static final Key UNSURE = new Key("claim c", "abs(c.confidence - " + EVEN + ")");

  private static Key disputed(AsOf asOf) {
    return new Key(
        "(SELECT kc.claim_n, max(k.independent) AS origins FROM conflict k"
            + " JOIN conflict_claim kc ON kc.conflict_n = k.n WHERE "
            + Sql.held("k", asOf)
            + " GROUP BY kc.claim_n) d JOIN claim c ON c.n = d.claim_n",
        "-d.origins");
  }

  private record Found(long n, double number, String day, String id) {
    String place() {
      return number + "|" + day + "|" + id;
    }
  }

  private Part sorted(ClaimFilter filter, Key key, @Nullable String after, int limit, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = ClaimConditions.byDay(ledger.dialect(), handle, filter, asOf);
      if (after != null) {
        String[] place = after.split("\\|", 3);
        if (place.length < 3) {
          throw new IllegalArgumentException("no place in the inbox: " + after);
        }
        String id = sql.named("at_id", place[2]);
        String day = sql.named("at_day", place[1]);
        String earlier = "(c.day < " + day + " OR c.day = " + day + " AND c.id < " + id + ")";
        if (key.number().equals("0")) {
          sql.and("c.day <= " + day).and(earlier);
        } else {
          String number = sql.named("at_number", number(place[0]));
          sql.and(
              "("
                  + key.number()
                  + " > "
                  + number
                  + " OR "
                  + key.number()
                  + " = "
                  + number
                  + " AND "
                  + earlier
                  + ")");
        }
      }
      List<Found> found =
          sql.value("limit", limit + 1)
              .query(
                  handle,
                  "SELECT c.n, "
                      + key.number()
                      + " AS number, c.day, c.id FROM "
                      + key.from()
                      + " WHERE "
                      + sql.where()
                      + " ORDER BY "
                      + (key.number().equals("0") ? "" : key.number() + ", ")
                      + "c.day DESC, c.id DESC LIMIT :limit")
              .map((row, context) ->
                  new Found(row.getLong(1), row.getDouble(2), row.getString(3), row.getString(4)))
              .list();
      return part(handle, found, limit, asOf);
    });
  }

  /** Ids are digests of content, so those that follow a random one are a random sample. */
  private Part sample(ClaimFilter filter, long seed, @Nullable String after, int limit, AsOf asOf) {
    String start = "c-" + Ids.of("audit", Long.toString(seed)).substring(0, 20);
    return ledger.read(handle -> {
      List<Found> found = new ArrayList<>();
      boolean isSecondHalf = after != null && after.startsWith("2");
      String from = after == null ? start : after.substring(1);
      if (!isSecondHalf) {
        found.addAll(stretch(handle, filter, from, null, after != null, limit + 1, asOf));
      }
      if (found.size() <= limit) {
        String begin = isSecondHalf ? from : "";
        found.addAll(
            stretch(handle, filter, begin, start, isSecondHalf, limit + 1 - found.size(), asOf));
      }
      Part part = part(handle, found, limit, asOf);
      if (part.next() == null) {
        return part;
      }
      String last = found.get(limit - 1).id();
      return new Part(part.claims(), (last.compareTo(start) < 0 ? "2" : "1") + last);
    });
  }

  private List<Found> stretch(
      org.jdbi.v3.core.Handle handle,
      ClaimFilter filter,
      String from,
      @Nullable String to,
      boolean isAfter,
      int limit,
      AsOf asOf) {
    Sql sql = ClaimConditions.conditions(ledger.dialect(), handle, filter, asOf);
    sql.and("c.id " + (isAfter ? ">" : ">=") + " :begin", "begin", from);
    sql.and("c.id < :end", "end", to);
    return sql.value("limit", limit)
        .query(
            handle,
            "SELECT c.n, c.day, c.id FROM claim c WHERE "
                + sql.where()
                + " ORDER BY c.id LIMIT :limit")
        .map((row, context) -> new Found(row.getLong(1), 0, row.getString(2), row.getString(3)))
        .list();
  }

  private Part part(org.jdbi.v3.core.Handle handle, List<Found> found, int limit, AsOf asOf) {
    List<Found> shown = found.subList(0, Math.min(limit, found.size()));
    List<StoredClaim> claims =
        ClaimRows.ordered(handle, shown.stream().map(Found::n).toList(), asOf);
    return new Part(claims, found.size() > limit ? shown.getLast().place() : null);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.toLowerCase(Locale.ROOT));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no place in the inbox: " + text, e);
    }
  }
}
