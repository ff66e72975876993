package org.tawatur.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.text.Furniture;
import org.tawatur.text.Zone;

/** Reads the patterns of page furniture; {@code text} itself knows no files. */
final class FurnitureFile {
  private FurnitureFile() {}

  static List<Furniture> load(LexiconFiles files) {
    Table table = files.table("furniture.tsv", List.of("pattern", "zone", "match", "note"), 3);
    List<Furniture> furniture = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      try {
        Zone zone = Zone.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        furniture.add(
            new Furniture(
                row.cell(0), zone, Furniture.Match.valueOf(row.cell(2).toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException e) {
        files.add(
            table,
            row,
            1,
            "unknown zone or match",
            "use a zone of the text package and line, start, contains, after, resume or word");
      }
    }
    return furniture;
  }
}
