package org.tawatur.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.Details;
import org.tawatur.app.ingest.ReadOptions;
import org.tawatur.app.ingest.record.Columns;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that reads reports. */
final class ReadSpec {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "day of publication of reports that name none")
  private @Nullable LocalDate published;

  @Option(names = "--outlet", paramLabel = "NAME", description = "outlet of reports that name none")
  private @Nullable String outlet;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "encoding of everything; default: found out for each file")
  private @Nullable String charset;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME,...",
      description = {
        "columns of tables (.csv, .tsv): text, title, body, id, published, outlet,",
        "url, author; default: those that bear these names"
      })
  private @Nullable String columns;

  @Option(names = "--any-language", description = "reads reports that are not in Arabic as well")
  private boolean takesAnyLanguage;

  @Option(
      names = "--repair-visual-order",
      description = "turns lines round whose letters stand in the order of a screen")
  private boolean repairsVisualOrder;

  /** What the options say. */
  ReadOptions options() {
    Columns named = Columns.BY_NAME;
    if (columns != null) {
      try {
        named = Columns.of(columns);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(), "--columns: " + e.getMessage());
      }
    }
    return new ReadOptions(
        new Details(published, outlet, null),
        charset,
        named,
        takesAnyLanguage,
        repairsVisualOrder,
        false,
        LocalDate.now(Clock.systemUTC()));
  }
}
