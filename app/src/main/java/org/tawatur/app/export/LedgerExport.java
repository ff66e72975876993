package org.tawatur.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.IntakeEntry;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerDump;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.app.store.StoredEvent;
import org.tawatur.app.store.StoredReport;

/**
 * Writes a whole ledger as files of JSON lines, sorted by ids: the same content gives the same
 * bytes, whatever database holds it and in whatever order it came. Times of recording are left out,
 * but in the logs of people's decisions.
 */
public final class LedgerExport {
  /** The files, in the order in which they are written. */
  public static final List<String> FILES =
      List.of(
          "reports.jsonl",
          "claims.jsonl",
          "events.jsonl",
          "conflicts.jsonl",
          "outlets.jsonl",
          "reviews.jsonl",
          "decisions.jsonl",
          "intake.jsonl");

  private final Ledger ledger;
  private final LinkSteps steps;
  private final ReviewLog reviews;
  private final AsOf asOf;
  private final RowWriter rows = new RowWriter();
  private final ClaimJson claims = new ClaimJson();

  /** An export of {@code ledger} as it was at {@code asOf}. */
  public LedgerExport(Ledger ledger, LinkSteps steps, ReviewLog reviews, AsOf asOf) {
    this.ledger = ledger;
    this.steps = steps;
    this.reviews = reviews;
    this.asOf = asOf;
  }

  /** Writes the file of this name. */
  public void write(String file, OutputStream out) throws IOException {
    try {
      LedgerDump dump = new LedgerDump(ledger, asOf);
      switch (file) {
        case "reports.jsonl" -> dump.reports(kept -> put(out, rows.json(report(kept))));
        case "claims.jsonl" -> dump.reports(kept -> claims(kept, out));
        case "events.jsonl" ->
            dump.events(
                new EventQueries(ledger, steps), event -> put(out, rows.json(event(event))));
        case "conflicts.jsonl" -> dump.conflicts(each -> put(out, rows.json(conflict(each))));
        case "outlets.jsonl" ->
            new ReportQueries(ledger)
                .outlets(asOf)
                .forEach(outlet -> put(out, rows.json(outlet(outlet))));
        case "reviews.jsonl" ->
            reviews
                .log(ReviewLog.Filter.ALL, Page.ALL, asOf)
                .forEach(logged -> put(out, rows.json(review(logged))));
        case "decisions.jsonl" ->
            new DecisionLog(ledger)
                .log(asOf)
                .forEach(logged -> put(out, rows.json(decision(logged))));
        case "intake.jsonl" -> dump.intake(entry -> put(out, rows.json(intake(entry))));
        default -> throw new IllegalArgumentException("no file of an export: " + file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void put(OutputStream out, byte[] line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, @Nullable Object> report(LedgerDump.Kept kept) {
    StoredReport report = kept.report();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", report.id());
    row.put("sha256", report.sha256());
    row.put("name", report.name());
    row.put("outlet", report.outlet());
    row.put("published", report.published());
    row.put("text", kept.text().text());
    row.put("copies", kept.copies().stream().map(LedgerExport::copy).toList());
    row.put("group", report.group());
    row.put("coder", report.coder());
    return row;
  }

  private static Map<String, @Nullable Object> copy(ReportQueries.Copy copy) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("name", copy.name());
    row.put("url", copy.url());
    row.put("relays", copy.relays());
    row.put("sha256", copy.sha256());
    row.put("bytes", copy.bytes());
    return row;
  }

  private void claims(LedgerDump.Kept kept, OutputStream out) {
    CodePoints points = CodePoints.of(kept.text().text());
    for (StoredClaim claim : kept.claims()) {
      put(out, line(claims, points, claim));
    }
  }

  /**
   * A claim in the published format, with what the ledger knows of it beside.
   *
   * @param points of the text of its report
   */
  public static byte[] line(ClaimJson format, CodePoints points, StoredClaim claim) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>();
    more.put("id", claim.id());
    more.put("version", claim.version());
    more.put("report_id", claim.kept().report().id());
    more.put("outlet", claim.kept().report().outlet());
    more.put("published", claim.kept().report().published());
    more.put("standing", claim.standing());
    more.put("by_reviewer", claim.isByReviewer());
    more.put("event_id", claim.event());
    more.put("conflicts", claim.conflicts());
    return format.line(points, claim.reportName(), claim.kept().claim(), more);
  }

  private static Map<String, @Nullable Object> event(LedgerDump.Gathered gathered) {
    StoredEvent event = gathered.event();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", event.id());
    row.put("family", event.family());
    row.put("types", event.types());
    row.put("parties", event.parties());
    row.put("places", event.places());
    row.put("from", event.from());
    row.put("to", event.to());
    row.put("mentions", event.claims());
    row.put("outlets", event.outlets());
    row.put("independent_origins", event.independent());
    row.put("in_conflict", event.isInConflict());
    row.put("claims", gathered.claims());
    return row;
  }

  private static Map<String, @Nullable Object> conflict(StoredConflict conflict) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", conflict.id());
    row.put("kinds", conflict.kinds());
    row.put("parties", conflict.parties());
    row.put("since", conflict.since());
    row.put("reasons", conflict.reasons());
    row.put("tally", count(conflict.tally()));
    row.put("sides", conflict.sides().stream().map(LedgerExport::side).toList());
    return row;
  }

  private static Map<String, @Nullable Object> side(StoredConflict.Position side) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("position", side.position());
    row.put("stance", side.stance());
    row.put("since", side.since());
    row.put("claims", side.claims());
    row.put("credibility", side.credibility());
    row.put("reasons", side.reasons());
    row.put("tally", count(side.tally()));
    return row;
  }

  private static Map<String, @Nullable Object> count(StoredConflict.Count count) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("mentions", count.mentions());
    row.put("outlets", count.outlets());
    row.put("independent_origins", count.independent());
    row.put("origins", count.origins().stream().map(StoredConflict.Speaker::name).toList());
    return row;
  }

  private static Map<String, @Nullable Object> outlet(ReportQueries.Outlet outlet) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("name", outlet.name());
    row.put("reports", outlet.reports());
    row.put("first", outlet.first());
    row.put("last", outlet.last());
    row.put("reliability", outlet.reliability());
    return row;
  }

  private static Map<String, @Nullable Object> review(Patch.Logged logged) {
    Patch patch = logged.patch();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("n", logged.seq());
    row.put("id", patch.id());
    row.put("recorded", logged.recorded());
    row.put("author", patch.author());
    row.put("action", patch.action());
    row.put("claim", patch.claim());
    row.put("report", patch.report());
    row.put("quote", patch.anchor().quote());
    row.put("set", patch.set());
    row.put("note", patch.note());
    row.put("undoes", patch.undoes());
    row.put("counts", logged.isActive());
    row.put("state", logged.state());
    row.put("anchored_to", logged.anchoredTo());
    return row;
  }

  private static Map<String, @Nullable Object> decision(DecisionLog.Logged logged) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("n", logged.seq());
    row.put("recorded", logged.recorded());
    row.put("author", logged.author());
    row.put("kind", logged.decision().kind());
    row.put("subject", logged.decision().subject());
    row.put("first", logged.decision().first());
    row.put("second", logged.decision().second());
    row.put("note", logged.note());
    return row;
  }

  private static Map<String, @Nullable Object> intake(IntakeEntry entry) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("place", entry.place());
    row.put("outcome", entry.outcome());
    row.put("reason", entry.reason());
    row.put("message", entry.message());
    row.put("sha256", entry.sha256());
    row.put("bytes", entry.bytes());
    row.put("report", entry.report());
    return row;
  }
}
