package org.tawatur.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.text.RandomText;
import org.tawatur.text.Report;

/** Reports that are full of triggers: the examples of the frames, in running text. */
final class Texts {
  private static final List<String> CLAUSES = clauses();

  private Texts() {}

  /** Every clause once, some to a report, with dates, attribution and places between them. */
  static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < CLAUSES.size(); i += 12) {
      List<String> some = CLAUSES.subList(i, Math.min(CLAUSES.size(), i + 12));
      String text =
          "حلب (وكالات)\nقالت وكالة رويترز يوم الاثنين إن "
              + String.join(".\nوأضاف المرصد السوري أن ", some)
              + " في ريف حلب أمس، مما أدى إلى مقتل خمسة مدنيين.\n";
      reports.add(new Report("r" + i, text, LocalDate.of(2015, 3, 1 + i % 28), null, null));
    }
    return reports;
  }

  /** About {@code chars} chars of clauses joined by {@code mark}. */
  static String running(int chars, String mark) {
    StringBuilder text = new StringBuilder(chars + 200);
    for (int i = 0; text.length() < chars; i++) {
      text.append(CLAUSES.get(i % CLAUSES.size())).append(mark);
    }
    return text.toString();
  }

  /** Clauses torn apart and sprinkled with everything that has gone wrong somewhere. */
  static String torn(SplittableRandom random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String clause = CLAUSES.get(random.nextInt(CLAUSES.size()));
      int from = random.nextInt(clause.length());
      text.append(random.nextBoolean() ? clause : clause.substring(from));
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> RandomText.pieces(random, 3);
            case 1 -> RandomText.chars(random, 2);
            case 2 -> ". ";
            default -> " ";
          });
    }
    return text.toString();
  }

  private static List<String> clauses() {
    String file = "/org/tawatur/lexicon/frames.tsv";
    try (InputStream in = Objects.requireNonNull(LexiconFiles.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t")[5].replaceAll("\\{[AR]:|}", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
