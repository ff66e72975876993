package org.tawatur.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.SearchQueries;
import org.tawatur.app.store.SearchQuery;
import org.tawatur.app.store.Snippet;
import org.tawatur.app.store.StoredReport;
import org.tawatur.code.Coder;
import org.tawatur.code.QueryWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur search}: words in the texts of reports. */
@Command(
    name = "search",
    description = {
      "Looks for words in the texts of reports, in all their forms.",
      "Those are the verb, its verbal noun, the article, clitics and spellings."
    })
final class SearchCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "what to look for")
  private List<String> words = List.of();

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ListOptions list = new ListOptions();

  @Option(names = "--exact", description = "these very forms, spellings folded")
  private boolean isExact;

  @Option(names = "--phrase", description = "one word after the other")
  private boolean isPhrase;

  @Option(names = "--outlet", paramLabel = "NAME", description = "published by")
  private List<String> outlets = new ArrayList<>();

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "on this day or later")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "on this day or earlier")
  private @Nullable LocalDate to;

  /** A report and the words around the first of what was found in it. */
  private record Hit(StoredReport report, String words) {}

  SearchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      Coder coder = shell.coder().get();
      List<QueryWord> wanted = coder.queryWords(String.join(" ", words));
      if (wanted.isEmpty()) {
        throw where.wrong("there is no word in \"" + String.join(" ", words) + "\"");
      }
      SearchQuery query = new SearchQuery(wanted, isExact, isPhrase, outlets, from, to);
      SearchQueries search = new SearchQueries(ledger);
      ReportQueries reports = new ReportQueries(ledger);
      Snippet snippet = new Snippet(coder, query);
      Output output = shell.output();
      int shown =
          listing()
              .write(
                  shell,
                  list,
                  output,
                  page ->
                      search.reports(query, page, asOf).stream()
                          .flatMap(id -> hit(reports, snippet, id, asOf))
                          .toList());
      if (list.isTable()) {
        output.line(shell.style().faint(list.more(shown, search.count(query, asOf))));
      }
      output.flush();
    }
    return Shell.OK;
  }

  private static Stream<Hit> hit(ReportQueries reports, Snippet snippet, String id, AsOf asOf) {
    return reports.report(id, asOf).stream()
        .map(report -> new Hit(report, snippet.of(reports.text(id).orElseThrow().text())));
  }

  private static Listing<Hit> listing() {
    return new Listing<Hit>()
        .column("id", hit -> hit.report().id(), hit -> hit.report().id().substring(0, 10))
        .column("published", hit -> hit.report().published())
        .column("outlet", hit -> hit.report().outlet())
        .column("name", hit -> hit.report().name())
        .column("words", Hit::words);
  }
}
