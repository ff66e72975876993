package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader of lexicon files accepts and refuses. */
class TableTest {
  private static final List<String> COLUMNS = List.of("word", "gloss");

  private static Table read(String text) {
    try {
      return Table.read(
          "words.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), COLUMNS, 1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void cleanFileHasRowsAndNoFaults() {
    Table table = read("# words\nword\tgloss\nبيت\thouse|home\nقلم\t-\n");
    assertThat(table.faults()).isEmpty();
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().getFirst().list(1)).containsExactly("house", "home");
    assertThat(table.rows().getFirst().line()).isEqualTo(3);
    assertThat(table.rows().get(1).list(1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "بيت; 1 cells",
        "بيت\\t; empty cell",
        "بيت\\thouse ; space at the edge",
        "بيت\\tا\\u0653; not in NFC",
        "بيت\\t\\u200Fhouse; direction mark",
        "بيت\\thouse\\nبيت\\thome; second row",
        "قلم\\tpen\\nبيت\\thouse; not sorted"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void faultsAreNamed(String rows, String message) {
    String text =
        rows.replace("\\t", "\t")
            .replace("\\n", "\n")
            .replace("\\u200F", "\u200F")
            .replace("\\u0653", "\u0653");
    assertThat(read("word\tgloss\n" + text + "\n").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains(message.strip()));
  }

  @Test
  void allFaultsAreCollected() {
    assertThat(read("word\tgloss\nقلم\t\nبيت\n").faults()).hasSize(2);
  }

  @Test
  void wrongHeaderIsAFault() {
    assertThat(read("wort\tgloss\n").faults()).hasSize(1);
    assertThat(read("").faults()).hasSize(1);
  }

  @Test
  void bytesThatAreNotUtf8AreAFault() throws IOException {
    Table table =
        Table.read(
            "words.tsv", new ByteArrayInputStream(new byte[] {(byte) 0xC3, 0x28}), COLUMNS, 1);
    assertThat(table.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("UTF-8"));
  }
}
