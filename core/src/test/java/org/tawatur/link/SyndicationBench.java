package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How long it takes to group copies among 25,000, 50,000 and 100,000 reports of about 300 words, of
 * which a third are copies of others. Not a test: {@code tools/bench-copies} runs it. Linear growth
 * is when the time for one report stays.
 */
public final class SyndicationBench {
  private static final double NANOS = 1e9;
  private static final double MILLION = 1e6;
  private static final int LARGEST = 100_000;
  private static final String[] STEMS =
      "كتب قال سار هجم قصف نفى وقع قتل جرح نزح عبر خرق هدن وعد حشد رصد نقل أكد أعلن طالب بايع انشق سلم صد"
          .split(" ");
  private static final String[] ENDINGS = {"", "ت", "وا", "ون", "ين", "ات", "ه", "ها", "هم", "ة"};
  private static final String[] STARTS = {"", "ال", "و", "وال", "بال", "لل", "ي", "ت", "سي", "م"};

  private SyndicationBench() {}

  /** Measures, each size twice, the first time to warm up. */
  public static void main(String[] args) {
    List<Fingerprint> prints = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < LARGEST; i++) {
      KeptReport report = new KeptReport("r" + i, "", "outlet " + i % 200, null);
      prints.add(Fingerprint.of(new ReportText(report, text(i))));
    }
    say("fingerprints %,9d reports %6.2f s", LARGEST, (System.nanoTime() - start) / NANOS);
    for (int size : new int[] {25_000, 50_000, LARGEST}) {
      new Syndication().copies(prints.subList(0, size), List.of());
      start = System.nanoTime();
      Copies copies = new Syndication().copies(prints.subList(0, size), List.of());
      double seconds = (System.nanoTime() - start) / NANOS;
      say(
          "grouping     %,9d reports %6.2f s %6.1f µs a report, %,d groups, %d over-common keys",
          size,
          seconds,
          seconds / size * MILLION,
          copies.groups().size(),
          copies.overCommon().size());
    }
  }

  /** A third are copies, with a changed word and a cut tail, of one of a hundred before. */
  private static String text(int number) {
    SplittableRandom random = new SplittableRandom(number);
    boolean isCopy = random.nextInt(3) == 0;
    int original = isCopy ? Math.max(0, number - random.nextInt(100)) : number;
    SplittableRandom words = new SplittableRandom(original * 31L + 7);
    int length = 200 + words.nextInt(200);
    int kept = isCopy ? length - random.nextInt(length / 5) : length;
    int changed = isCopy ? random.nextInt(kept) : -1;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String word =
          STARTS[words.nextInt(STARTS.length)]
              + STEMS[words.nextInt(STEMS.length)]
              + ENDINGS[words.nextInt(ENDINGS.length)];
      if (i < kept) {
        text.append(i == changed ? "غيره" : word).append(' ');
      }
    }
    return text.toString();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
