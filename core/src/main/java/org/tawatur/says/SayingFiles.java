package org.tawatur.says;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.lexicon.Table.Row;

/** Reads and checks the file of attributing words. */
public final class SayingFiles {
  private SayingFiles() {}

  /** The attributing words of {@code files}; what is wrong with them is noted there. */
  public static List<SayingWord> load(LexiconFiles files) {
    Table table = files.table("says.tsv", List.of("word", "kind", "takes", "marks", "note"), 1);
    List<SayingWord> words = new ArrayList<>();
    for (Row row : table.rows()) {
      try {
        SayingWord.Kind kind = SayingWord.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        words.add(
            new SayingWord(
                row.cell(0), kind, Set.of(row.cell(2).split("\\|")), marks(row.cell(3))));
      } catch (IllegalArgumentException e) {
        files.add(
            table,
            row,
            1,
            "unknown kind or mark: " + row.cell(1) + ", " + row.cell(3),
            "use "
                + List.of(SayingWord.Kind.values())
                + " and "
                + List.of(SayingWord.Mark.values()));
      }
    }
    return words;
  }

  private static Set<SayingWord.Mark> marks(String cell) {
    Set<SayingWord.Mark> marks = EnumSet.noneOf(SayingWord.Mark.class);
    if (!cell.equals("-") && !cell.isEmpty()) {
      for (String mark : cell.split("\\|")) {
        marks.add(SayingWord.Mark.valueOf(mark.toUpperCase(Locale.ROOT)));
      }
    }
    return marks;
  }
}
