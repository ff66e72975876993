package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Table.Row;
import org.tawatur.time.TimeWord;

/** Reads the words that say when. */
public final class TimeLexicon {
  /** The columns of the file; word and kind make a row unique. */
  public static final List<String> COLUMNS = List.of("word", "kind", "value", "note");

  /** How many leading columns make a row unique. */
  public static final int KEYS = 2;

  private TimeLexicon() {}

  /**
   * The time words of {@code table}, in its order.
   *
   * @throws FaultyLexiconException if the table has faults, or a row has an unknown kind or a value
   *     that its kind cannot have
   */
  public static List<TimeWord> load(Table table) {
    List<Fault> faults = new ArrayList<>(table.faults());
    List<TimeWord> words = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      TimeWord.Kind kind = kind(row.cell(1));
      if (kind == null) {
        faults.add(fault(table, row, 2, "unknown kind " + row.cell(1), "see TimeWord.Kind"));
      } else if (!row.cell(2).matches(pattern(kind))) {
        faults.add(fault(table, row, 3, "value " + row.cell(2), "write " + pattern(kind)));
      } else {
        words.add(new TimeWord(row.cell(0), kind, row.cell(2)));
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyLexiconException(faults);
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
      case POSITION -> "-|vague";
      case VAGUE -> "past|present|future";
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
          ABOUT,
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
