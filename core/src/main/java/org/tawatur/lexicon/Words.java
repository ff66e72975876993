package org.tawatur.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Table.Row;
import org.tawatur.morph.Gender;
import org.tawatur.morph.Noun;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Verb;
import org.tawatur.morph.WordTable;
import org.tawatur.morph.WordTableBuilder;
import org.tawatur.text.WordSet;

/**
 * The words of the language as the lexicon files list them.
 *
 * @param table all word forms
 * @param faults everything wrong with the files; where there are any, the table lacks what was
 *     faulty
 */
public record Words(WordTable table, List<Fault> faults) {

  /** Copies the list. */
  public Words {
    faults = List.copyOf(faults);
  }

  /**
   * The words of the lexicon that the coder ships with.
   *
   * @throws FaultyLexiconException when a file has faults
   */
  public static Words shipped() {
    Words words = load(name -> Words.class.getResourceAsStream(name));
    if (!words.faults.isEmpty()) {
      throw new FaultyLexiconException(words.faults);
    }
    return words;
  }

  /**
   * Reads the word files, opened by name; null from {@code open} means that the file is missing,
   * which is a fault.
   */
  public static Words load(Function<String, @Nullable InputStream> open) {
    return new Loader(open).load();
  }

  /** Reads one file after the other into the builder. */
  private static final class Loader {
    private static final Set<String> FORMS =
        WordSet.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "q1", "q2", "q4");

    private final Function<String, @Nullable InputStream> open;
    private final WordTableBuilder builder = new WordTableBuilder();
    private final List<Fault> faults = new ArrayList<>();

    Loader(Function<String, @Nullable InputStream> open) {
      this.open = open;
    }

    Words load() {
      List<String> nounColumns = List.of("lemma", "pos", "gender", "plural", "class", "gloss");
      nouns(read("nouns-domain.tsv", nounColumns, 2));
      nouns(read("nouns-general.tsv", nounColumns, 2));
      demonyms(
          read(
              "demonyms.tsv",
              List.of("masculine", "feminine", "plural", "id", "country", "gloss"),
              1));
      verbs(
          read(
              "verbs.tsv",
              List.of("lemma", "form", "root", "vowels", "valency", "masdar", "gloss"),
              4));
      names(read("given-names.tsv", List.of("name", "kind", "gloss"), 1));
      closed(read("closed-class.tsv", List.of("word", "pos", "kind", "note"), 2));
      frequent(read("frequent.tsv", List.of("lemma", "weight", "use"), 1));
      return new Words(builder.build(), faults);
    }

    private Table read(String file, List<String> columns, int keys) {
      try (InputStream in = open.apply(file)) {
        Table table =
            in == null
                ? new Table(
                    file,
                    List.of(),
                    List.of(
                        new Fault(
                            file,
                            0,
                            0,
                            "file is missing",
                            "add it beside the other lexicon files")))
                : Table.read(file, in, columns, keys);
        faults.addAll(table.faults());
        return table;
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }

    private void nouns(Table table) {
      for (Row row : table.rows()) {
        PartOfSpeech pos =
            switch (row.cell(1)) {
              case "noun" -> PartOfSpeech.NOUN;
              case "adj" -> PartOfSpeech.ADJECTIVE;
              case "adv" -> PartOfSpeech.ADVERB;
              default -> null;
            };
        NounClass sense = sense(row.cell(4));
        if (pos == null) {
          fault(table, row, 2, "unknown word class " + row.cell(1), "noun, adj or adv");
        } else if (sense == null) {
          fault(table, row, 5, "unknown class " + row.cell(4), "see NounClass");
        } else {
          Gender gender =
              row.cell(2).equals("m")
                  ? Gender.MASCULINE
                  : row.cell(2).equals("f") ? Gender.FEMININE : null;
          builder.noun(new Noun(row.cell(0), pos, gender, row.list(3), sense));
        }
      }
    }

    private static @Nullable NounClass sense(String label) {
      if (label.equals(Table.NONE)) {
        return NounClass.NONE;
      }
      String name = label.toUpperCase(Locale.ROOT);
      for (NounClass sense : NounClass.values()) {
        if (sense.name().equals(name)) {
          return sense;
        }
      }
      return null;
    }

    private void verbs(Table table) {
      for (Row row : table.rows()) {
        if (!FORMS.contains(row.cell(1))) {
          fault(table, row, 2, "unknown form " + row.cell(1), "1 to 10, q1, q2 or q4");
        } else if (row.cell(0).length() < 2) {
          fault(table, row, 1, "too short", "third person masculine singular perfect");
        } else {
          Set<String> valency = new HashSet<>(row.list(4));
          builder.verb(
              new Verb(row.cell(0), row.cell(1), row.cell(2), row.cell(3), valency, row.list(5)));
        }
      }
    }

    private void demonyms(Table table) {
      for (Row row : table.rows()) {
        if (!row.isNone(0)) {
          builder.demonym(row.cell(0), row.cell(1), row.list(2));
        }
      }
    }

    private void names(Table table) {
      table.rows().forEach(row -> builder.name(row.cell(0), row.cell(1).equals("particle")));
    }

    private void frequent(Table table) {
      for (Row row : table.rows()) {
        String weight = row.cell(1);
        if (weight.length() == 1 && weight.charAt(0) >= '0' && weight.charAt(0) <= '9') {
          int steps = weight.charAt(0) - '0';
          boolean seldom = row.cell(2).equals("seldom");
          builder.frequent(row.cell(0), seldom ? -steps : steps, row.cell(2).equals("auxiliary"));
        } else {
          fault(table, row, 2, "not a weight: " + weight, "0 to 9");
        }
      }
    }

    private void closed(Table table) {
      for (Row row : table.rows()) {
        PartOfSpeech pos = pos(row.cell(1));
        if (pos == null) {
          fault(table, row, 2, "unknown word class " + row.cell(1), "see PartOfSpeech");
        } else if (!WordTableBuilder.isKind(row.cell(2))) {
          fault(table, row, 3, "unknown kind " + row.cell(2), "see WordKind");
        } else {
          builder.closed(row.cell(0), pos, row.cell(2));
        }
      }
    }

    private static @Nullable PartOfSpeech pos(String label) {
      String name = label.toUpperCase(Locale.ROOT).replace('-', '_');
      for (PartOfSpeech pos : PartOfSpeech.values()) {
        if (pos.name().equals(name)) {
          return pos;
        }
      }
      return null;
    }

    private void fault(Table table, Row row, int column, String message, String remedy) {
      faults.add(new Fault(table.file(), row.line(), column, message, remedy));
    }
  }
}
