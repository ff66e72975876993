package org.tawatur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.lexicon.Table.Row;

/** Reads and checks the files of frames, support verbs and cues. */
final class FrameFiles {
  private final LexiconFiles files;

  FrameFiles(LexiconFiles files) {
    this.files = files;
  }

  Frames frames() {
    Table table =
        files.table(
            "frames.tsv", List.of("event", "mode", "kind", "trigger", "slots", "example"), 4);
    List<Frame> frames = new ArrayList<>();
    for (Row row : table.rows()) {
      Frame frame = frame(table, row);
      if (frame != null) {
        frames.add(frame);
      }
    }
    return new Frames(frames, supports());
  }

  private @Nullable Frame frame(Table table, Row row) {
    try {
      EventType event = EventType.valueOf(row.cell(0));
      Frame.Kind kind = Frame.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
      List<Slot> slots = new ArrayList<>();
      Set<String> needs = new HashSet<>();
      for (String item : items(row.cell(4))) {
        if (item.startsWith("need:")) {
          needs.add(item.substring(5).replace('_', ' '));
        } else {
          slots.add(slot(item));
        }
      }
      return new Frame(
          event, row.isNone(1) ? null : row.cell(1), kind, row.cell(3), slots, needs, row.cell(5));
    } catch (IllegalArgumentException e) {
      files.add(
          table, row, 4, "not a frame: " + e.getMessage(), "see CONTRIBUTING.md, add a frame");
      return null;
    }
  }

  /**
   * The slot items; a preposition of two words is written with its space, so an item ends at "="
   * and its role.
   */
  private static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String part : cell.split(" ")) {
      open.append(open.isEmpty() ? "" : " ").append(part);
      if (part.contains("=") || part.startsWith("need:")) {
        items.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty() && !open.toString().equals("-")) {
      throw new IllegalArgumentException("no role for " + open);
    }
    return items;
  }

  private static Slot slot(String item) {
    int equals = item.indexOf('=');
    String where = item.substring(0, equals);
    Role role = Role.valueOf(item.substring(equals + 1).toUpperCase(Locale.ROOT));
    int colon = where.indexOf(':');
    Slot.FillerClass filler =
        colon < 0
            ? Slot.FillerClass.ANY
            : Slot.FillerClass.valueOf(where.substring(colon + 1).toUpperCase(Locale.ROOT));
    String place = colon < 0 ? where : where.substring(0, colon);
    // Interned, as are the places in the code that asks for them.
    return new Slot(place.equals("poss") ? "gen" : place.intern(), filler, role);
  }

  private List<Support> supports() {
    Table table = files.table("support.tsv", List.of("verb", "place", "subject", "object"), 2);
    List<Support> supports = new ArrayList<>();
    for (Row row : table.rows()) {
      supports.add(new Support(row.cell(0), row.cell(1), role(table, row, 2), role(table, row, 3)));
    }
    return supports;
  }

  private @Nullable Role role(Table table, Row row, int column) {
    if (row.isNone(column)) {
      return null;
    }
    for (Role role : Role.values()) {
      if (role.name().equalsIgnoreCase(row.cell(column))) {
        return role;
      }
    }
    files.add(table, row, column, "unknown role " + row.cell(column), "use actor, recipient or -");
    return null;
  }

  Cues cues() {
    Table table = files.table("cues.tsv", List.of("word", "polarity", "modality", "note"), 1);
    Map<String, Cues.Cue> cues = new HashMap<>();
    for (Row row : table.rows()) {
      Polarity polarity =
          row.isNone(1) ? null : Polarity.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      Modality modality =
          row.isNone(2) ? null : Modality.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
      cues.put(row.cell(0), new Cues.Cue(polarity, modality));
    }
    return new Cues(cues);
  }
}
