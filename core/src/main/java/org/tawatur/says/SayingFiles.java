package org.tawatur.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.lexicon.Table.Row;

/** Reads and checks the file of attributing words. */
public final class SayingFiles {
  private SayingFiles() {}

  /** The attributing words of {@code files}; what is wrong with them is noted there. */
  public static List<SayingWord> load(LexiconFiles files) {
    Table table = files.table("says.tsv", List.of("word", "kind", "stance", "note"), 1);
    List<SayingWord> words = new ArrayList<>();
    for (Row row : table.rows()) {
      try {
        SayingWord.Kind kind = SayingWord.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        words.add(new SayingWord(row.cell(0), kind, row.cell(2).equals("denies"), row.cell(2).equals("guesses")));
      } catch (IllegalArgumentException e) {
        files.add(table, row, 1, "unknown kind " + row.cell(1), "use one of " + List.of(SayingWord.Kind.values()));
      }
    }
    return words;
  }
}
