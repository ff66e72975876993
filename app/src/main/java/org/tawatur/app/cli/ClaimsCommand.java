package org.tawatur.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.app.export.ClaimJson;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Remembered;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.claim.Claim;
import org.tawatur.link.KeptReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur claims}: the claims of a ledger. */
@Command(
    name = "claims",
    description = "Lists the claims of a ledger: who says that who did what to whom.")
final class ClaimsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ClaimOptions wanted = new ClaimOptions();
  @Mixin private ListOptions list = new ListOptions();

  @Option(names = "--oldest-first", description = "the earliest day first, not the latest")
  private boolean isOldestFirst;

  ClaimsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    ClaimFilter filter = wanted.filter(new Lookup());
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      ClaimQueries claims = new ClaimQueries(ledger);
      ClaimQueries.Order order =
          isOldestFirst ? ClaimQueries.Order.OLDEST : ClaimQueries.Order.NEWEST;
      Output output = shell.output();
      Listing.Source<StoredClaim> source = page -> claims.list(filter, order, page, asOf);
      if (list.format() == ListOptions.Format.jsonl) {
        json(ledger, source, output);
      } else {
        int shown = listing().write(shell, list, output, source);
        if (list.isTable()) {
          output.line(shell.style().faint(list.more(shown, claims.count(filter, asOf))));
        }
      }
      output.flush();
    }
    return Shell.OK;
  }

  /** The published format, with what the ledger knows behind it. */
  private void json(Ledger ledger, Listing.Source<StoredClaim> source, Output output) {
    ReportQueries reports = new ReportQueries(ledger);
    ClaimJson json = new ClaimJson();
    Map<String, CodePoints> points = Remembered.latest(256);
    Listing.all(
        list,
        source,
        claim ->
            output.bytes(
                json.line(
                    points.computeIfAbsent(
                        claim.kept().report().id(),
                        id -> CodePoints.of(reports.text(id).orElseThrow().text())),
                    claim.reportName(),
                    claim.kept().claim(),
                    more(claim))));
  }

  /** What the ledger adds to a claim. */
  static Map<String, @Nullable Object> more(StoredClaim claim) {
    KeptReport report = claim.kept().report();
    Map<String, @Nullable Object> more = new LinkedHashMap<>();
    more.put("id", claim.id());
    more.put("version", claim.version());
    more.put("report_id", report.id());
    more.put("outlet", report.outlet());
    more.put("published", report.published());
    more.put("standing", claim.standing() == null ? "WITHDRAWN" : claim.standing());
    more.put("by_reviewer", claim.isByReviewer());
    more.put("event_id", claim.event());
    more.put("conflicts", claim.conflicts());
    return more;
  }

  /** The columns of claims. */
  static Listing<StoredClaim> listing() {
    return new Listing<StoredClaim>()
        .column("id", StoredClaim::id, claim -> claim.id().substring(0, Prefixes.SHOWN))
        .column("day", StoredClaim::day, claim -> claim.day().isEmpty() ? "-" : claim.day())
        .column("event", claim -> type(claim.kept().claim()))
        .column("who", claim -> mentions(claim.kept().claim().actors()))
        .column("to_whom", claim -> mentions(claim.kept().claim().recipients()))
        .column("held", claim -> ClaimTable.held(claim.kept().claim()))
        .column("says", ClaimsCommand::says)
        .hidden("outlet", claim -> claim.kept().report().outlet())
        .hidden(
            "where",
            claim -> claim.kept().claim().where().stream().map(place -> place.text()).toList())
        .hidden("sure", claim -> claim.kept().claim().confidence())
        .column("conflicts", StoredClaim::conflicts, claim -> claim.conflicts() == 0 ? "" : "yes")
        .column("words", claim -> claim.kept().claim().evidence().text())
        .hidden("report", StoredClaim::reportName)
        .hidden("report_id", claim -> claim.kept().report().id())
        .hidden("published", claim -> claim.kept().report().published())
        .hidden("actor_ids", claim -> ids(claim.kept().claim().actors()))
        .hidden("recipient_ids", claim -> ids(claim.kept().claim().recipients()))
        .hidden("standing", claim -> claim.standing() == null ? "WITHDRAWN" : claim.standing())
        .hidden("event_id", StoredClaim::event)
        .hidden("version", StoredClaim::version);
  }

  private static String type(Claim claim) {
    return claim.event().name() + (claim.mode() == null ? "" : "/" + claim.mode());
  }

  private static String mentions(List<ActorMention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(ClaimsCommand::name).collect(Collectors.joining(", "));
  }

  private static String name(ActorMention mention) {
    String id = mention.anyId();
    return id == null ? mention.text() : id;
  }

  private static List<String> ids(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::anyId).filter(id -> id != null).toList();
  }

  private static String says(StoredClaim claim) {
    return claim.kept().claim().chain().isEmpty()
        ? "the report"
        : claim.kept().claim().chain().stream()
            .map(source -> name(source.mention()))
            .collect(Collectors.joining(" ← "));
  }
}
