package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.link.Origin;
import org.tawatur.link.Tally;

/** Tells how often and by whom something is said. */
final class TallyLines {
  private TallyLines() {}

  static List<String> lines(Tally tally, String indent) {
    List<String> lines = new ArrayList<>();
    lines.add(
        indent
            + sum(
                tally.mentions(),
                tally.outlets().size(),
                tally.independent(),
                tally.unspecified().size(),
                tally.circles().size()));
    for (Origin origin : tally.origins()) {
      lines.add(
          indent
              + "  "
              + origin(
                  origin.name(),
                  origin.kind().name(),
                  origin.isParty(),
                  origin.isCircular(),
                  origin.speakers()));
    }
    return lines;
  }

  static List<String> lines(StoredConflict.Count tally, String indent) {
    List<String> lines = new ArrayList<>();
    lines.add(
        indent
            + sum(
                tally.mentions(),
                tally.outlets().size(),
                tally.independent(),
                tally.unspecified(),
                tally.circles()));
    for (StoredConflict.Speaker origin : tally.origins()) {
      lines.add(
          indent
              + "  "
              + origin(
                  origin.name(),
                  origin.kind(),
                  origin.isParty(),
                  origin.isCircular(),
                  origin.speakers()));
    }
    return lines;
  }

  private static String sum(
      int mentions, int outlets, int independent, int unspecified, int circles) {
    return mentions
        + (mentions == 1 ? " mention, " : " mentions, ")
        + outlets
        + (outlets == 1 ? " outlet, " : " outlets, ")
        + independent
        + (independent == 1 ? " independent origin" : " independent origins")
        + (unspecified == 0 ? "" : ", " + unspecified + " by \"agencies\" and the like")
        + (circles == 0 ? "" : ", " + circles + " ring(s) of outlets that cite each other");
  }

  private static String origin(
      String name, String kind, boolean isParty, boolean isCircular, List<String> speakers) {
    return Glyphs.isolated(name)
        + " ("
        + kind.toLowerCase(java.util.Locale.ROOT)
        + (isParty ? ", takes part itself" : "")
        + (isCircular ? ", a ring" : "")
        + ")"
        + (speakers.isEmpty() ? "" : ": " + Glyphs.isolated(String.join("، ", speakers)));
  }
}
