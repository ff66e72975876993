package org.tawatur.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that list things. */
final class ListOptions {
  private static final int SCREEN = 50;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Format format = Format.table;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "rows at most; default: 50 in a table, else all")
  private @Nullable Integer limit;

  @Option(names = "--page", paramLabel = "N", description = "which page of so many rows, from 1")
  private int page = 1;

  /** How rows are shown; in lower case because a person types it. */
  enum Format {
    table,
    jsonl,
    csv
  }

  Format format() {
    return format;
  }

  boolean isTable() {
    return format == Format.table;
  }

  /** Whether everything is wanted, however much it is. */
  boolean isAll() {
    return limit == null && !isTable();
  }

  /** The page that is wanted. */
  Page page() {
    int size = limit == null ? SCREEN : limit;
    if (size < 1 || page < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--limit and --page count from 1");
    }
    return Page.of(page, size);
  }

  /** What to add to a table of {@code shown} rows where there are {@code total} in all. */
  String more(int shown, long total) {
    Page wanted = page();
    long last = wanted.offset() + shown;
    String range = shown == 0 ? "none" : (wanted.offset() + 1) + " to " + last;
    return range + " of " + total + (last < total ? "; the next: --page " + (page + 1) : "");
  }
}
