package org.tawatur.app.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawatur.code.Indexed;
import org.tawatur.link.Fingerprint;
import org.tawatur.link.KeptReport;
import org.tawatur.link.ReportText;
import org.tawatur.text.Report;

/**
 * Something on its way into the ledger.
 *
 * @param entry what the intake book says of it
 * @param original bytes to keep, or null; those of quarantined things, or pages that a report was
 *     taken from
 * @param coded the report and what was found in it, or null where there is none
 */
public record Arrival(IntakeEntry entry, byte @Nullable [] original, @Nullable Coded coded) {

  /** Checks that nothing that was not kept comes with a report. */
  public Arrival {
    if (coded != null && !entry.outcome().isKept()) {
      throw new IllegalArgumentException(entry.outcome() + " with a report");
    }
  }

  /**
   * A report and what was found in it.
   *
   * @param report the report
   * @param kept how the ledger names it
   * @param found what was found in it; null where the ledger has the report already, and nobody
   *     needs it
   * @param relays the hands it went through, in words, or the empty string
   */
  public record Coded(Report report, KeptReport kept, @Nullable Found found, String relays) {
    /** With the fingerprint worked out, which costs some time; any thread may do it. */
    public static Coded of(Report report, Indexed indexed, String relays) {
      KeptReport kept = kept(report);
      return new Coded(report, kept, Found.of(kept, report, indexed), relays);
    }

    /** The claims and words that were found; not of a report that the ledger has already. */
    public Indexed indexed() {
      return Objects.requireNonNull(found, report.id()).indexed();
    }

    /** How a ledger names {@code report}. */
    static KeptReport kept(Report report) {
      String textId = Keeper.textId(report.text());
      return new KeptReport(
          Keeper.reportId(report, textId), textId, report.outlet(), report.published());
    }

    /** SHA-256 of the report's words as bytes, {@link Keeper#bytes}. */
    public String sha256() {
      return StoredText.isOdd(report.text())
          ? Ids.sha256(Keeper.bytes(report.text()))
          : kept.sha256();
    }
  }

  /**
   * What was found in a report.
   *
   * @param indexed its claims and words
   * @param fingerprint what finds its copies
   */
  public record Found(Indexed indexed, Fingerprint fingerprint) {
    static Found of(KeptReport kept, Report report, Indexed indexed) {
      return new Found(indexed, Fingerprint.of(new ReportText(kept, report.text())));
    }
  }
}
