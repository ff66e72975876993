package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
   * What was made of many drafts.
   *
   * @param made the patches, in the order of the reports of their claims
   * @param left ids of claims that are gone, or not in the version that was seen
   */
  public record Added(List<Patch> made, List<String> left) {}

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
          return log(writing, List.of(line(draft, claim))).getFirst();
        });
  }

  /**
   * Adds many patches of one author at once, as one act that can be taken back as one; leaves out
   * what cannot be added.
   */
  public Added addAll(String author, List<Draft> drafts) {
    return ledger.write(
        Change.by("review", author),
        writing -> {
          List<Line> lines = new ArrayList<>();
          List<String> left = new ArrayList<>();
          for (Draft draft : drafts) {
            StoredClaim claim = found(writing, draft.claim()).orElse(null);
            String seen = draft.expected();
            if (claim == null || seen != null && !seen.equals(claim.version())) {
              left.add(draft.claim());
            } else {
              lines.add(line(draft, claim));
            }
          }
          return new Added(log(writing, lines), left);
        });
  }

  /** Takes a patch back; of one that takes back another, that one counts again. */
  public Patch undo(String author, String patch) {
    return undo(author, List.of(patch)).getFirst();
  }

  /** Takes some patches back, as one act. */
  public List<Patch> undo(String author, List<String> patches) {
    return ledger.write(
        Change.by("review", author),
        writing -> {
          List<Line> lines = new ArrayList<>();
          for (String id : patches) {
            Patch undone = patch(writing.handle(), id).orElseThrow(() -> noPatch(id));
            PatchBody body = new PatchBody(undone.anchor(), Map.of(), "", undone.id());
            lines.add(new Line(Patch.Action.UNDO, author, undone.claim(), undone.report(), body));
          }
          return log(writing, lines);
        });
  }

  /** The last patch of {@code author} that counts, or nothing. */
  public Optional<Patch> last(String author) {
    List<Patch> act = lastAct(author);
    return act.isEmpty() ? Optional.empty() : Optional.of(act.getLast());
  }

  /**
   * What {@code author} did last and what of it counts: one patch, or those that were added at
   * once; nothing where all was taken back.
   */
  public List<Patch> lastAct(String author) {
    return ledger.read(handle -> {
      Set<String> undone = Patches.undone(handle, AsOf.NOW);
      long revision = 0;
      List<Patch> act = new ArrayList<>();
      try (var rows =
          handle
              .createQuery(
                  "SELECT p.seq, p.id, p.action, p.author, p.claim_id, p.body, p.revision,"
                      + " r.id AS report FROM patch p JOIN report r ON r.n = p.report_n"
                      + " WHERE p.author = :author AND p.action <> 'UNDO' ORDER BY p.seq DESC")
              .bind("author", author)
              .map((row, context) ->
                  undone.contains(row.getString("id"))
                      ? Optional.<Map.Entry<Long, Patch>>empty()
                      : Optional.of(Map.entry(row.getLong("revision"), Patches.patch(row))))
              .iterator()) {
        while (rows.hasNext()) {
          Map.Entry<Long, Patch> each = rows.next().orElse(null);
          if (each != null && revision != 0 && each.getKey() != revision) {
            break;
          }
          if (each != null) {
            revision = each.getKey();
            act.addFirst(each.getValue());
          }
        }
      }
      return act;
    });
  }

  /** The patch with this id. */
  public Optional<Patch> patch(String id) {
    return ledger.read(handle -> patch(handle, id));
  }

  /** How many patches find no claim at their words. */
  public long orphans(AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT count(*) FROM patch_life l WHERE l.state = 'ORPHAN' AND "
                    + Sql.held("l", asOf))
            .mapTo(Long.class)
            .one());
  }

  /** A line to be added. */
  private record Line(
      Patch.Action action, String author, String claim, String report, PatchBody body) {}

  private static Line line(Draft draft, StoredClaim claim) {
    Claim said = claim.kept().claim();
    Patch.Anchor anchor =
        new Patch.Anchor(
            said.evidence().text(),
            said.evidence().span().start(),
            said.trigger().text(),
            said.trigger().span().start(),
            said.event());
    PatchBody body = new PatchBody(anchor, draft.set(), draft.note(), null);
    return new Line(draft.action(), draft.author(), claim.id(), claim.kept().report().id(), body);
  }

  /** Adds lines, and brings each of their reports to what its patches demand, once. */
  private List<Patch> log(Writing writing, List<Line> lines) throws SQLException {
    Map<String, List<Line>> byReport = new LinkedHashMap<>();
    lines.forEach(
        line -> byReport.computeIfAbsent(line.report(), key -> new ArrayList<>()).add(line));
    long seq =
        writing
            .handle()
            .createQuery("SELECT coalesce(max(seq), 0) FROM patch")
            .mapTo(Long.class)
            .one();
    List<Patch> made = new ArrayList<>();
    for (Map.Entry<String, List<Line>> report : byReport.entrySet()) {
      ReportState state = new ReportState(writing, rules, report.getKey());
      List<Patch> before = Patches.ofReport(writing.handle(), state.n());
      String previous = before.isEmpty() ? "" : before.getLast().id();
      for (Line line : report.getValue()) {
        Patch patch = insert(writing, line, state.n(), ++seq, previous);
        previous = patch.id();
        made.add(patch);
      }
      state.settle(state.coded());
    }
    return made;
  }

  private static Patch insert(Writing writing, Line line, long report, long seq, String previous)
      throws SQLException {
    PatchBody body = line.body();
    String id =
        "p-"
            + Ids.of(line.action().name(), line.author(), line.claim(), body.line(), previous)
                .substring(0, 20);
    writing.fact("patch", id);
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO patch (seq, id, action, author, claim_id, report_n, body, revision)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.setLong(1, seq);
    insert.setString(2, id);
    insert.setString(3, line.action().name());
    insert.setString(4, line.author());
    insert.setString(5, line.claim());
    insert.setLong(6, report);
    insert.setString(7, body.line());
    insert.setLong(8, writing.revision());
    insert.executeUpdate();
    return new Patch(
        id,
        line.action(),
        line.author(),
        line.claim(),
        line.report(),
        body.anchor(),
        body.set(),
        body.note(),
        body.undoes());
  }

  private static StoredClaim target(Writing writing, String id) {
    return found(writing, id)
        .orElseThrow(() ->
            new LedgerException(
                LedgerException.Kind.REFUSED,
                "no claim " + id + " stands in the ledger (see: tawatur claims)"));
  }

  private static Optional<StoredClaim> found(Writing writing, String id) {
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
        .or(() -> all.stream().findFirst());
  }

  private static Optional<Patch> patch(Handle handle, String id) {
    return handle
        .createQuery(Patches.SELECT + " WHERE p.id = :id")
        .bind("id", id)
        .map((row, context) -> Patches.patch(row))
        .findOne();
  }

  private static LedgerException noPatch(String id) {
    return new LedgerException(
        LedgerException.Kind.REFUSED, "no patch " + id + " in the log (see: tawatur review log)");
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
    return log(filter, page, asOf, "");
  }

  /** The log, the latest line first. */
  public List<Patch.Logged> latest(Filter filter, Page page, AsOf asOf) {
    return log(filter, page, asOf, " DESC");
  }

  private List<Patch.Logged> log(Filter filter, Page page, AsOf asOf, String direction) {
    return ledger.read(handle -> {
      Sql sql = new Sql().and(Sql.known("p", asOf));
      sql.and("p.author = :author", "author", filter.author());
      sql.and(
          "p.seq IN (SELECT o.seq FROM patch o WHERE o.claim_id = :claim UNION"
              + " SELECT m.patch_seq FROM patch_life m WHERE m.claim_id = :claim AND "
              + Sql.held("m", asOf)
              + ")",
          "claim",
          filter.claim());
      sql.and(
          "coalesce(l.state, 'ANCHORED') = :state",
          "state",
          filter.state() == null ? null : filter.state().name());
      sql.value("limit", page.limit()).value("offset", page.offset());
      Set<String> undone = Patches.undone(handle, asOf);
      return sql.query(
              handle,
              "SELECT p.seq, p.id, p.action, p.author, p.claim_id, p.body, r.id AS report,"
                  + " v.recorded, l.state, l.claim_id AS anchored FROM patch p"
                  + " JOIN report r ON r.n = p.report_n JOIN revision v ON v.seq = p.revision"
                  + " LEFT JOIN patch_life l ON l.patch_seq = p.seq AND "
                  + Sql.held("l", asOf)
                  + " WHERE "
                  + sql.where()
                  + " ORDER BY p.seq"
                  + direction
                  + " LIMIT :limit OFFSET :offset")
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
}
