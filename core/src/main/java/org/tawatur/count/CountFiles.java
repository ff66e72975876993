package org.tawatur.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Fault;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.lexicon.Table.Row;

/** Reads the words of counting. */
public final class CountFiles {
  /** The columns of the file; word and kind make a row unique. */
  static final List<String> COLUMNS = List.of("word", "kind", "value", "note");

  /** How many leading columns make a row unique. */
  static final int KEYS = 2;

  private CountFiles() {}

  /** The words of {@code files}, in the order of the file; what is wrong with it is noted there. */
  public static List<CountWord> load(LexiconFiles files) {
    Table table = files.table("count-words.tsv", COLUMNS, KEYS);
    List<CountWord> words = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      CountWord.Kind kind = kind(row.cell(1));
      if (kind == null) {
        files.add(fault(table, row, 2, "unknown kind " + row.cell(1), "see CountWord.Kind"));
      } else if (!row.cell(2).matches(pattern(kind))) {
        files.add(fault(table, row, 3, "value " + row.cell(2), "write " + pattern(kind)));
      } else {
        words.add(new CountWord(row.cell(0), kind, row.cell(2)));
      }
    }
    return List.copyOf(words);
  }

  private static String pattern(CountWord.Kind kind) {
    return switch (kind) {
      case NUMBER -> "[1-9][0-9]{0,2}";
      case SCALE, SCALE_DUAL -> "[12]000(000){0,2}";
      case PERSON,
          PERSON_SINGULAR,
          PERSON_SOUND,
          PERSON_DUAL,
          THING,
          THING_SINGULAR,
          STATE,
          STATE_SINGULAR,
          STATE_SOUND,
          GOVERNOR ->
          "[a-z]+(-[a-z]+)*";
      case OTHERS, OTHERS_DUAL, PASS, SUBSET, BETWEEN, RELATIVE, UNIT_NAME, MEASURE, ABOUT -> "-";
    };
  }

  private static CountWord.@Nullable Kind kind(String label) {
    String name = label.toUpperCase(Locale.ROOT).replace('-', '_');
    for (CountWord.Kind kind : CountWord.Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  private static Fault fault(Table table, Row row, int column, String message, String remedy) {
    return new Fault(table.file(), row.line(), column, message, remedy);
  }
}
