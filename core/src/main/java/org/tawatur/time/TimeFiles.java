package org.tawatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Fault;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.lexicon.Table.Row;

/** Reads the words that say when. */
public final class TimeFiles {
  /** The columns of the file; word and kind make a row unique. */
  static final List<String> COLUMNS = List.of("word", "kind", "value", "note");

  /** How many leading columns make a row unique. */
  static final int KEYS = 2;

  private TimeFiles() {}

  /** The words of {@code files}, in the order of the file; what is wrong with it is noted there. */
  public static List<TimeWord> load(LexiconFiles files) {
    Table table = files.table("time-words.tsv", COLUMNS, KEYS);
    List<TimeWord> words = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      TimeWord.Kind kind = kind(row.cell(1));
      if (kind == null) {
        files.add(fault(table, row, 2, "unknown kind " + row.cell(1), "see TimeWord.Kind"));
      } else if (!row.cell(2).matches(pattern(kind))) {
        files.add(fault(table, row, 3, "value " + row.cell(2), "write " + pattern(kind)));
      } else {
        words.add(new TimeWord(row.cell(0), kind, row.cell(2)));
      }
    }
    return List.copyOf(words);
  }

  private static String pattern(TimeWord.Kind kind) {
    return switch (kind) {
      case MONTH, MONTH_WEAK -> "h?([1-9]|1[0-2])";
      case WEEKDAY -> "[1-7]";
      case RELATIVE_DAY, RELATIVE_NIGHT -> "-?[0-9]";
      case UNIT, UNIT_DUAL, UNIT_PLURAL -> "minute|hour|day|night|week|month|year|decade|century";
      case NUMBER, ORDINAL -> "[1-9][0-9]{0,2}";
      case SEASON -> "2[1-4]";
      case QUARTER -> "[1-4]";
      case DECADE -> "[12][0-9]{2}X";
      case POSITION -> "-|start|end|vague";
      case KNOWN_DAY -> "[12][0-9]{3}-[0-9]{2}-[0-9]{2}";
      case VAGUE -> "past|present|now|future";
      case PART,
          PART_ADVERB,
          NOT_TODAY,
          BACK,
          AHEAD,
          THIS,
          OTHER,
          THIS_LEAD,
          THAT_LEAD,
          SINCE,
          AGO,
          AFTER,
          ANNIVERSARY,
          ABOUT,
          ABOUT_BEHIND,
          FEW,
          LAST,
          EQUALS,
          CLOCK,
          ERA,
          ERA_HIJRI,
          FUTURE,
          TITLE,
          PAPER,
          BLOCK,
          NOT_VAGUE ->
          "-";
    };
  }

  private static TimeWord.@Nullable Kind kind(String label) {
    String name = label.toUpperCase(Locale.ROOT).replace('-', '_');
    for (TimeWord.Kind kind : TimeWord.Kind.values()) {
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
