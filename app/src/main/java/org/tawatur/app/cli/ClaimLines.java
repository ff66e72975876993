package org.tawatur.app.cli;

import java.util.List;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.claim.Claim;
import org.tawatur.link.KeptClaim;

/** A claim in two lines: what is known of it, and its words. */
final class ClaimLines {
  private ClaimLines() {}

  static List<String> lines(StoredClaim claim, Shell shell) {
    return List.of(
        shell.style().bold(claim.id().substring(0, Prefixes.SHOWN)) + "  " + summary(claim.kept()),
        "    " + words(claim.kept(), shell.terminal().width() - 4));
  }

  /** Day, outlet, type, and how it is held. */
  static String summary(KeptClaim kept) {
    Claim claim = kept.claim();
    String outlet = kept.report().outlet();
    return (kept.report().published() == null ? "undated" : kept.report().published())
        + "  "
        + (outlet == null ? "unknown outlet" : Glyphs.isolated(outlet))
        + "  "
        + claim.event()
        + (claim.mode() == null ? "" : "/" + claim.mode())
        + ", "
        + ClaimTable.held(claim)
        + (claim.chain().isEmpty()
            ? ""
            : ", says " + Glyphs.isolated(claim.chain().getLast().mention().text()));
  }

  /** The clause, on one line. */
  static String words(KeptClaim kept, int width) {
    return Glyphs.isolated(Glyphs.cut(kept.claim().evidence().text(), width));
  }
}
