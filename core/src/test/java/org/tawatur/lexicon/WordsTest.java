package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Loading the words of the language. */
class WordsTest {

  @Test
  void shippedWordsHaveNoFaults() {
    assertThat(Words.load(name -> Words.class.getResourceAsStream(name)).faults()).isEmpty();
  }

  @Test
  void missingFilesAreFaultsAndNotFailures() {
    Words words = Words.load(name -> null);
    assertThat(words.faults())
        .hasSizeGreaterThan(3)
        .allMatch(fault -> fault.message().contains("missing"));
    assertThat(words.table().size()).isZero();
  }

  @Test
  void unknownKindOfClosedWordIsAFault() {
    String file = "word\tpos\tkind\tnote\nفي\tpreposition\tprepo\tin\n";
    Words words =
        Words.load(name ->
            name.equals("closed-class.tsv")
                ? new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))
                : null);
    assertThat(words.faults()).anyMatch(fault -> fault.line() == 2 && fault.column() == 3);
  }
}
