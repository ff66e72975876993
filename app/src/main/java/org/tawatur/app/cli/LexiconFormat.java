package org.tawatur.app.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** The one way to write a lexicon file: NFC, LF, rows in the order of their keys, none twice. */
final class LexiconFormat {
  private LexiconFormat() {}

  /** {@code text} in that way; only the order of rows, line ends and the normal form change. */
  static String formatted(String text, int keys) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
    List<String> head = new ArrayList<>();
    LinkedHashSet<String> rows = new LinkedHashSet<>();
    boolean hasHeader = false;
    for (String line : plain.split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      if (hasHeader) {
        rows.add(line);
      } else {
        head.add(line);
        hasHeader = !line.startsWith("#");
      }
    }
    List<String> all = new ArrayList<>(head);
    rows.stream().sorted(Comparator.comparing(row -> key(row, keys))).forEach(all::add);
    return String.join("\n", all) + "\n";
  }

  private static String key(String row, int keys) {
    return String.join(
        "\t",
        Arrays.asList(row.split("\t", -1)).subList(0, Math.min(keys, row.split("\t", -1).length)));
  }
}
