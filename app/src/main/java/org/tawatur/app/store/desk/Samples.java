package org.tawatur.app.store.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Samples of claims that several people code without seeing each other's answers. Safe for use by
 * several threads.
 */
public final class Samples {
  private final Desk desk;

  /** Of {@code desk}. */
  public Samples(Desk desk) {
    this.desk = desk;
  }

  /**
   * A sample.
   *
   * @param id its id
   * @param title what it is for
   * @param seed what it was drawn with
   * @param madeBy who drew it
   * @param madeAt when
   * @param size how many claims are in it
   * @param settled on how many of them somebody settled what coders differ on
   */
  public record Sample(
      String id, String title, long seed, String madeBy, String madeAt, int size, int settled) {}

  /**
   * What somebody made of a claim.
   *
   * @param claim id of the claim
   * @param author who
   * @param action accept, reject or correct
   * @param fields of a correction the fields and values, as JSON
   * @param note a word on it
   * @param codedAt when
   */
  public record Coding(
      String claim, String author, String action, String fields, String note, String codedAt) {}

  /** Keeps a sample with its claims, in this order. */
  public void add(String id, String title, long seed, String madeBy, List<String> claims) {
    desk.in(handle -> {
      handle
          .createUpdate(
              "INSERT INTO desk_sample (id, title, seed, made_by, made_at)"
                  + " VALUES (:id, :title, :seed, :by, :now)")
          .bind("id", id)
          .bind("title", Desk.plain(title))
          .bind("seed", seed)
          .bind("by", madeBy)
          .bind("now", desk.now())
          .execute();
      for (int i = 0; i < claims.size(); i++) {
        handle
            .createUpdate(
                "INSERT INTO desk_sample_claim (sample, place, claim) VALUES (:id, :place, :claim)")
            .bind("id", id)
            .bind("place", i)
            .bind("claim", claims.get(i))
            .execute();
      }
      return null;
    });
  }

  /** All samples, the latest first. */
  public List<Sample> all() {
    return desk.in(handle ->
        handle
            .createQuery(
                "SELECT s.*, (SELECT count(*) FROM desk_sample_claim c WHERE c.sample = s.id)"
                    + " AS size, (SELECT count(*) FROM desk_sample_claim c WHERE c.sample = s.id"
                    + " AND c.settled IS NOT NULL) AS settled FROM desk_sample s"
                    + " ORDER BY s.made_at DESC, s.id")
            .map((row, context) ->
                new Sample(
                    row.getString("id"),
                    row.getString("title"),
                    row.getLong("seed"),
                    row.getString("made_by"),
                    row.getString("made_at"),
                    row.getInt("size"),
                    row.getInt("settled")))
            .list());
  }

  /** The sample with this id. */
  public Optional<Sample> sample(String id) {
    return all().stream().filter(sample -> sample.id().equals(id)).findFirst();
  }

  /** The claims of a sample in their order, with the decision that settled each, or null. */
  public Map<String, @Nullable String> claims(String sample) {
    Map<String, @Nullable String> claims = new LinkedHashMap<>();
    desk.in(handle ->
        handle
            .createQuery(
                "SELECT claim, settled FROM desk_sample_claim WHERE sample = :sample"
                    + " ORDER BY place")
            .bind("sample", sample)
            .map((row, context) -> {
              claims.put(row.getString(1), row.getString(2));
              return 0;
            })
            .list());
    return claims;
  }

  /** All codings of a sample, by claim and author. */
  public List<Coding> codings(String sample) {
    return desk.in(handle ->
        handle
            .createQuery("SELECT * FROM desk_coding WHERE sample = :sample ORDER BY claim, author")
            .bind("sample", sample)
            .map((row, context) ->
                new Coding(
                    row.getString("claim"),
                    row.getString("author"),
                    row.getString("action"),
                    row.getString("fields"),
                    row.getString("note"),
                    row.getString("coded_at")))
            .list());
  }

  /** Keeps what somebody made of a claim, in place of what he made of it before. */
  public Coding code(
      String sample, String claim, String author, String action, String fields, String note) {
    String now = desk.now();
    desk.in(handle ->
        handle
            .createUpdate(
                "INSERT INTO desk_coding (sample, claim, author, action, fields, note, coded_at)"
                    + " VALUES (:sample, :claim, :author, :action, :fields, :note, :now)"
                    + " ON CONFLICT (sample, claim, author) DO UPDATE SET action = :action,"
                    + " fields = :fields, note = :note, coded_at = :now")
            .bind("sample", sample)
            .bind("claim", claim)
            .bind("author", author)
            .bind("action", action)
            .bind("fields", Desk.plain(fields))
            .bind("note", Desk.plain(note))
            .bind("now", now)
            .execute());
    return new Coding(claim, author, action, fields, note, now);
  }

  /** Notes by which decision a claim was settled. */
  public void settle(String sample, String claim, String decision) {
    desk.in(handle ->
        handle
            .createUpdate(
                "UPDATE desk_sample_claim SET settled = :decision"
                    + " WHERE sample = :sample AND claim = :claim")
            .bind("sample", sample)
            .bind("claim", claim)
            .bind("decision", decision)
            .execute());
  }
}
