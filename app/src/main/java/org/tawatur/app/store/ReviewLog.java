package org.tawatur.app.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;

/** The log of what reviewers did, and the way to add to it. Safe for use by several threads. */
public final class ReviewLog {
  private final Ledger ledger;
  private final ReviewRules rules;

  /** The log of {@code ledger}; {@code rules} say what patches do to claims. */
  public ReviewLog(Ledger ledger, ReviewRules rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  /**
   * What is to be logged.
   *
   * @param action what is done; not {@link Patch.Action#UNDO}
   * @param author who does it
   * @param claim id of the claim
   * @param set of a correction the fields and their new values
   * @param note a comment, or the empty string
   * @param expected the version that the reviewer has seen, or null where it does not matter
   */
  public record Draft(
      Patch.Action action,
      String author,
      String claim,
      Map<String, String> set,
      String note,
      @Nullable String expected) {}

  /**
   * Adds a patch and lets it take effect.
   *
   * @throws LedgerException where there is no such claim, or it is not in the version that was seen
   */
  public Patch add(Draft draft) {
    return ledger.write(
        Change.by("review", draft.author()),
        writing -> {
          StoredClaim claim = target(writing, draft.claim());
          if (draft.expected() != null && !draft.expected().equals(claim.version())) {
            throw new LedgerException(
                LedgerException.Kind.REFUSED,
                "claim "
                    + draft.claim()
                    + " was changed meanwhile; it now has version "
                    + claim.version()
                    + " (look at it again, then repeat)");
          }
          Claim said = claim.kept().claim();
          Patch.Anchor anchor =
              new Patch.Anchor(
                  said.evidence().text(),
                  said.evidence().span().start(),
                  said.trigger().text(),
                  said.trigger().span().start(),
                  said.event());
          PatchBody body = new PatchBody(anchor, draft.set(), draft.note(), null);
          String report = claim.kept().report().id();
          return log(writing, draft.action(), draft.author(), claim.id(), report, body);
        });
  }

  /** Takes a patch back; of one that takes back another, that one counts again. */
  public Patch undo(String author, String patch) {
    return ledger.write(
        Change.by("review", author),
        writing -> {
          Patch undone = patch(writing.handle(), patch);
          PatchBody body = new PatchBody(undone.anchor(), Map.of(), "", undone.id());
          return log(writing, Patch.Action.UNDO, author, undone.claim(), undone.report(), body);
        });
  }

  /** The last patch of {@code author} that counts, or nothing. */
  public Optional<Patch> last(String author) {
    return ledger.read(handle -> {
      List<Patch> log = all(handle);
      return Patches.active(log).reversed().stream()
          .filter(patch -> patch.author().equals(author))
          .findFirst();
    });
  }

  private Patch log(
      Writing writing,
      Patch.Action action,
      String author,
      String claim,
      String report,
      PatchBody body)
      throws java.sql.SQLException {
    ReportState state = new ReportState(writing, rules, report);
    List<Patch> before = Patches.ofReport(writing.handle(), state.n());
    String previous = before.isEmpty() ? "" : before.getLast().id();
    String id = "p-" + Ids.of(action.name(), author, claim, body.line(), previous).substring(0, 20);
    long seq =
        writing
            .handle()
            .createQuery("SELECT coalesce(max(seq), 0) + 1 FROM patch")
            .mapTo(Long.class)
            .one();
    writing.fact("patch", id);
    writing
        .handle()
        .createUpdate(
            "INSERT INTO patch (seq, id, action, author, claim_id, report_n, body, revision)"
                + " VALUES (:seq, :id, :action, :author, :claim, :report, :body, :revision)")
        .bind("seq", seq)
        .bind("id", id)
        .bind("action", action.name())
        .bind("author", author)
        .bind("claim", claim)
        .bind("report", state.n())
        .bind("body", body.line())
        .bind("revision", writing.revision())
        .execute();
    state.settle(state.coded());
    return new Patch(
        id, action, author, claim, report, body.anchor(), body.set(), body.note(), body.undoes());
  }

  private static StoredClaim target(Writing writing, String id) {
    ClaimFilter filter = ClaimFilter.LIVE.ids(List.of(id)).standings(List.of(Standing.values()));
    List<StoredClaim> all =
        ClaimQueries.list(
            writing.dialect(),
            writing.handle(),
            filter,
            ClaimQueries.Order.NEWEST,
            new Page(10, 0),
            AsOf.NOW);
    return all.stream()
        .filter(claim -> claim.standing() == Standing.LIVE)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() ->
            new LedgerException(
                LedgerException.Kind.REFUSED,
                "no claim " + id + " stands in the ledger (see: tawatur claims)"));
  }

  private static Patch patch(Handle handle, String id) {
    return handle
        .createQuery(Patches.SELECT + " WHERE p.id = :id")
        .bind("id", id)
        .map((row, context) -> Patches.patch(row))
        .findOne()
        .orElseThrow(() ->
            new LedgerException(
                LedgerException.Kind.REFUSED,
                "no patch " + id + " in the log (see: tawatur review log)"));
  }

  private static List<Patch> all(Handle handle) {
    return handle
        .createQuery(Patches.SELECT + " ORDER BY p.seq")
        .map((row, context) -> Patches.patch(row))
        .list();
  }

  /**
   * Which lines of the log are wanted.
   *
   * @param author by whom, or null for anybody
   * @param claim about which claim, or null for any
   * @param state only those that found their words, or that did not, or null for both
   */
  public record Filter(
      @Nullable String author, @Nullable String claim, Patch.@Nullable State state) {
    /** All of them. */
    public static final Filter ALL = new Filter(null, null, null);
  }

  /** The log, the first line first. */
  public List<Patch.Logged> log(Filter filter, Page page, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = new Sql().and(Sql.known("p", asOf));
      sql.and("p.author = :author", "author", filter.author());
      sql.and("(p.claim_id = :claim OR l.claim_id = :claim)", "claim", filter.claim());
      sql.and(
          "coalesce(l.state, 'ANCHORED') = :state",
          "state",
          filter.state() == null ? null : filter.state().name());
      sql.value("limit", page.limit()).value("offset", page.offset());
      Set<String> undone = Patches.undone(known(handle, asOf));
      return sql.query(
              handle,
              "SELECT p.seq, p.id, p.action, p.author, p.claim_id, p.body, r.id AS report,"
                  + " v.recorded, l.state, l.claim_id AS anchored FROM patch p"
                  + " JOIN report r ON r.n = p.report_n JOIN revision v ON v.seq = p.revision"
                  + " LEFT JOIN patch_life l ON l.patch_seq = p.seq AND "
                  + Sql.held("l", asOf)
                  + " WHERE "
                  + sql.where()
                  + " ORDER BY p.seq LIMIT :limit OFFSET :offset")
          .map((row, context) -> {
            Patch patch = Patches.patch(row);
            String state = row.getString("state");
            return new Patch.Logged(
                row.getLong("seq"),
                patch,
                row.getString("recorded"),
                !undone.contains(patch.id()),
                state == null ? Patch.State.ANCHORED : Patch.State.valueOf(state),
                row.getString("anchored"));
          })
          .list();
    });
  }

  private static List<Patch> known(Handle handle, AsOf asOf) {
    return handle
        .createQuery(Patches.SELECT + " WHERE " + Sql.known("p", asOf) + " ORDER BY p.seq")
        .map((row, context) -> Patches.patch(row))
        .list();
  }
}
