package org.tawatur.app.serve.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.app.export.AnnotationExport;
import org.tawatur.app.export.ClaimJson;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.export.LedgerExport;
import org.tawatur.app.export.RowWriter;
import org.tawatur.app.export.Selection;
import org.tawatur.app.export.Spreadsheet;
import org.tawatur.app.export.StixExport;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.LedgerException;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.claim.Claim;

/** The ledger in forms for other programs, written out as it is read. */
public final class ExportApi {
  private static final int PART = 500;
  private static final String STIX = "claims.stix.json";
  private static final String ANNOTATIONS = "claims.webanno.jsonld";
  private static final String LINES = "application/x-ndjson";
  private static final String TABLE = "text/csv;charset=utf-8";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "day",
          "event",
          "mode",
          "actors",
          "actor_ids",
          "recipients",
          "recipient_ids",
          "polarity",
          "modality",
          "chain",
          "when",
          "where",
          "lat",
          "lon",
          "place_precision",
          "counts",
          "confidence",
          "conflicts",
          "standing",
          "made_by",
          "event_id",
          "outlet",
          "published",
          "report",
          "report_id",
          "evidence",
          "version");

  private static final List<Form> FORMS =
      List.of(
          new Form("claims.jsonl", "Claims, in the published format", LINES, true, List.of("text")),
          new Form(
              "claims.csv",
              "Claims as a table, for programs",
              TABLE,
              true,
              List.of("text", "offsets", "lists", "all_but_first_place")),
          new Form(
              "claims-sheet.csv",
              "Claims as a table, for a spreadsheet: no cell is a formula",
              TABLE,
              true,
              List.of("text", "offsets", "lists", "all_but_first_place", "exact_cells")),
          new Form(
              STIX,
              "Claims as a bundle of STIX 2.1: who is reported to say what",
              "application/stix+json;version=2.1",
              true,
              List.of("text", "offsets", "persons", "mentions_unknown", "many")),
          new Form(
              ANNOTATIONS,
              "Claims as W3C Web Annotations of the texts",
              "application/ld+json",
              true,
              List.of("text", "many")),
          new Form("reports.jsonl", "Reports with their texts", LINES, false, List.of()),
          new Form("events.jsonl", "Events", LINES, false, List.of("text", "offsets")),
          new Form("conflicts.jsonl", "Conflicts with all sides", LINES, false, List.of("text")),
          new Form("outlets.jsonl", "Outlets", LINES, false, List.of()),
          new Form("reviews.jsonl", "The log of decisions about claims", LINES, false, List.of()),
          new Form("decisions.jsonl", "The log of what is one", LINES, false, List.of()),
          new Form("intake.jsonl", "The intake book", LINES, false, List.of("originals")));

  private final Holdings holdings;
  private final ClaimQueries claims;
  private final ClaimJson format = new ClaimJson();
  private final Filters filters;
  private final RowWriter rows = new RowWriter();

  /** Of {@code holdings}. */
  public ExportApi(Holdings holdings) {
    this.holdings = holdings;
    this.claims = new ClaimQueries(holdings.ledger());
    this.filters = new Filters(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/exports", Role.READER, this::forms);
    routes.get("/exports/{form}", Role.READER, this::export);
  }

  record Form(
      String name, String title, String mediaType, boolean takesFilters, List<String> losses) {}

  record Forms(List<Form> items) {}

  private Answer forms(Asked asked) {
    asked.params().end();
    return Answer.of(new Forms(FORMS));
  }

  private Answer export(Asked asked) {
    Params params = asked.params();
    String name = asked.at("form");
    Form form =
        FORMS.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refusal.none("export", name));
    AsOf wanted = holdings.asOf(params);
    // All parts of it are of one state, whatever is added meanwhile.
    var last = holdings.ledger().last();
    AsOf asOf = wanted.isNow() && last != null ? new AsOf(last.seq()) : wanted;
    ClaimFilter filter = form.takesFilters() ? filters.claims(params, asOf) : ClaimFilter.LIVE;
    params.end();
    if (name.equals(STIX) || name.equals(ANNOTATIONS)) {
      Selection selection = checked(new Selection(holdings.ledger(), filter, asOf));
      return new Answer.File(name, form.mediaType(), out -> write(name, selection, out));
    }
    return new Answer.File(name, form.mediaType(), out -> write(name, filter, asOf, out));
  }

  private static Selection checked(Selection selection) {
    try {
      return selection.checked();
    } catch (LedgerException e) {
      throw Refusal.wrong("claims", String.valueOf(e.getMessage()));
    }
  }

  private void write(String name, Selection selection, OutputStream out) throws IOException {
    if (name.equals(STIX)) {
      EventQueries events = new EventQueries(holdings.ledger(), holdings.known());
      new StixExport(selection, holdings.registry(selection.asOf()), events).write(out);
    } else {
      new AnnotationExport(selection).write(out);
    }
  }

  private void write(String name, ClaimFilter filter, AsOf asOf, OutputStream out)
      throws IOException {
    switch (name) {
      case "claims.jsonl" ->
          each(
              filter,
              asOf,
              part -> {
                holdings.prepare(part.stream().map(one -> one.kept().report().id()).toList());
                for (StoredClaim claim : part) {
                  CodePoints points = holdings.points(claim.kept().report().id());
                  put(out, LedgerExport.line(format, points, claim));
                }
              });
      case "claims.csv" -> table(filter, asOf, out, false);
      case "claims-sheet.csv" -> table(filter, asOf, out, true);
      default ->
          new LedgerExport(
                  holdings.ledger(),
                  holdings.knowledge().steps(),
                  new ReviewLog(holdings.ledger(), holdings.knowledge().rules()),
                  asOf)
              .write(name, out);
    }
  }

  private void table(ClaimFilter filter, AsOf asOf, OutputStream out, boolean isForPeople)
      throws IOException {
    if (isForPeople) {
      // Without this mark spreadsheets take UTF-8 for something else.
      out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }
    out.write(rows.head(COLUMNS));
    each(
        filter,
        asOf,
        part -> {
          for (StoredClaim claim : part) {
            List<? extends @Nullable Object> cells = cells(claim);
            put(out, rows.csv(isForPeople ? Spreadsheet.cells(cells) : cells));
          }
        });
  }

  private static List<? extends @Nullable Object> cells(StoredClaim stored) {
    Claim claim = stored.kept().claim();
    var place = claim.where().isEmpty() ? null : claim.where().getFirst().place();
    var when = claim.when();
    return Arrays.<@Nullable Object>asList(
        stored.id(),
        stored.day(),
        claim.event().name(),
        claim.mode(),
        words(claim.actors()),
        ids(claim.actors()),
        words(claim.recipients()),
        ids(claim.recipients()),
        Labels.word(claim.polarity()),
        Labels.word(claim.modality()),
        claim.chain().stream().map(source -> source.mention().text()).toList(),
        when == null ? null : when.value(),
        claim.where().stream().map(where -> where.text()).toList(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.kind(),
        claim.counts().stream().map(count -> count.value() + " " + count.of()).toList(),
        claim.confidence(),
        stored.conflicts(),
        stored.standing() == null ? "withdrawn" : Labels.word(stored.standing()),
        stored.isByReviewer() ? "reviewer" : "coder",
        stored.event(),
        stored.kept().report().outlet(),
        stored.kept().report().published(),
        stored.reportName(),
        stored.kept().report().id(),
        claim.evidence().text(),
        stored.version());
  }

  private static List<String> words(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::text).toList();
  }

  private static List<String> ids(List<ActorMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.anyId() == null ? "" : String.valueOf(mention.anyId()))
        .toList();
  }

  private void each(ClaimFilter filter, AsOf asOf, Consumer<List<StoredClaim>> consumer)
      throws IOException {
    try {
      claims.each(filter, PART, asOf, consumer);
    } catch (java.io.UncheckedIOException e) {
      IOException cause = e.getCause();
      throw cause == null ? new IOException(e) : cause;
    }
  }

  private static void put(OutputStream out, byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
