package org.tawatur.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.Revision;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the ledger. */
class LedgerOption {
  private static final String DEFAULT = "tawatur.db";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description = {
        "a SQLite file, or jdbc:postgresql://HOST/NAME?user=...;",
        "default: $TAWATUR_LEDGER, else tawatur.db in this folder"
      })
  private @Nullable String ledger;

  /** Where the ledger is. */
  LedgerAddress address() {
    String set = System.getenv("TAWATUR_LEDGER");
    String written = ledger != null ? ledger : set == null || set.isBlank() ? DEFAULT : set;
    return LedgerAddress.of(written);
  }

  /** The ledger, to ask it. */
  Ledger reading(Shell shell) {
    return Ledger.reading(address(), shell.clock());
  }

  /** The ledger, to add to it. */
  Ledger writing(Shell shell) {
    return Ledger.writing(address(), shell.clock());
  }

  /** A fault of the command line. */
  ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** With the option that asks for an earlier state. */
  static final class Dated extends LedgerOption {
    @Option(
        names = "--as-of",
        paramLabel = "DATE",
        description =
            "as known at the end of this day (UTC), at an instant, or at revision N (r12)")
    private @Nullable String asOf;

    /** The state that is asked for. */
    AsOf asOf(Ledger ledger) {
      String written = asOf;
      if (written == null) {
        return AsOf.NOW;
      }
      try {
        if (written.matches("r\\d{1,15}")) {
          return revision(ledger, Long.parseLong(written.substring(1)));
        }
        return written.contains("T")
            ? ledger.asOf(Instant.parse(written))
            : ledger.asOf(LocalDate.parse(written));
      } catch (DateTimeException e) {
        throw wrong(
            "--as-of is \"" + written + "\"; write YYYY-MM-DD, YYYY-MM-DDTHH:MM:SSZ or r12");
      }
    }

    private AsOf revision(Ledger ledger, long number) {
      Revision last = ledger.last();
      if (last == null || number > last.seq()) {
        throw wrong("the last revision is r" + (last == null ? 0 : last.seq()));
      }
      return new AsOf(number);
    }
  }
}
