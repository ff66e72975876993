package org.tawatur.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.morph.Tokenizer;
import org.tawatur.text.NormalText;
import org.tawatur.text.Report;
import org.tawatur.text.Sentence;
import org.tawatur.text.Sentences;
import org.tawatur.text.Zones;

/**
 * How fast the coder is on one thread, when warm. Not a test: {@code tools/bench} runs it on a file
 * of reports that are separated by U+001E. Passes over all reports are timed; the median counts,
 * for a machine that does other things as well makes single passes slow, never fast.
 */
public final class CoderBench {
  private static final int WARM_UP = 3;
  private static final int PASSES = 5;
  private static final double MEGA = 1e6;
  private static final double NANOS = 1e9;

  private final Lexicon lexicon = Lexicon.load(LexiconFiles.bundled());
  private final Coder coder = new Coder(lexicon);
  private final List<Report> reports;
  private final long bytes;

  /** Takes what the passes find, so that none of it can be left out. */
  private long found;

  private CoderBench(List<Report> reports) {
    this.reports = reports;
    this.bytes = reports.stream().mapToLong(CoderBench::size).sum();
  }

  /** Measures the reports in the file that is named. */
  public static void main(String[] args) throws IOException {
    List<Report> reports =
        Arrays.stream(Files.readString(Path.of(args[0])).split("\u001E"))
            .filter(text -> !text.isBlank())
            .map(text -> Report.of("r", text))
            .toList();
    new CoderBench(reports).run();
  }

  private void run() {
    say("sample      %d reports, %.2f MB of UTF-8", reports.size(), bytes / MEGA);
    pass("coder", report -> coder.code(report).claims().size());
    Zones zones = new Zones(lexicon.furniture());
    Sentences cutter = new Sentences();
    Tokenizer<Known> tokenizer =
        new Tokenizer<>(lexicon.words().table(), lexicon.names(), Known::isAmbiguous);
    pass("  spelling", report -> NormalText.of(report.text()).length());
    pass(
        "  + sentences",
        report -> {
          NormalText text = NormalText.of(report.text());
          return cutter.sentences(text, zones.paragraphs(text)).size();
        });
    pass(
        "  + words",
        report -> {
          NormalText text = NormalText.of(report.text());
          long tokens = 0;
          for (Sentence sentence : cutter.sentences(text, zones.paragraphs(text))) {
            tokens += tokenizer.tokens(text, sentence).tokens().size();
          }
          return tokens;
        });
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    say(
        "heap        %.0f MB in use after all, lexicon included",
        (runtime.totalMemory() - runtime.freeMemory()) / MEGA);
    line("full stops", ". ");
    line("commas", "، ");
    line("neither", " ");
    say("(%d)", found);
  }

  private void pass(String name, ToLongFunction<Report> step) {
    double[] seconds = new double[PASSES];
    double[] processor = new double[PASSES];
    for (int i = -WARM_UP; i < PASSES; i++) {
      long start = System.nanoTime();
      double used = processorSeconds();
      for (Report report : reports) {
        found += step.applyAsLong(report);
      }
      if (i >= 0) {
        seconds[i] = (System.nanoTime() - start) / NANOS;
        processor[i] = processorSeconds() - used;
      }
    }
    double median = median(seconds);
    say(
        "%-13s %7.2f MB/s  %8.0f reports/s   best pass %7.2f   by processor time %7.2f MB/s",
        name,
        bytes / MEGA / median,
        reports.size() / median,
        bytes / MEGA / seconds[0],
        bytes / MEGA / median(processor));
  }

  /** Time that processors spent on this process, the collector's included. */
  private static double processorSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos()
        / NANOS;
  }

  /** The median; sorts the values. */
  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /**
   * What a report costs that is one line of 1 MB and one of 5 MB, its clauses joined by a mark;
   * best of three.
   */
  private void line(String name, String mark) {
    Report one = oneLine(1, mark);
    Report five = oneLine(5, mark);
    found += coder.code(one).claims().size();
    double small = seconds(one);
    double large = seconds(five);
    say(
        "one line, %-10s  1 MB %.2f s   5 MB %.2f s   %.1f times",
        name, small, large, large / small);
  }

  private static Report oneLine(int megabytes, String mark) {
    String clauses = Texts.running((int) (megabytes * MEGA * 0.55), mark);
    byte[] cut = Arrays.copyOf(clauses.getBytes(StandardCharsets.UTF_8), (int) (megabytes * MEGA));
    return Report.of("line", new String(cut, StandardCharsets.UTF_8));
  }

  private double seconds(Report report) {
    double[] seconds = new double[3];
    for (int i = 0; i < seconds.length; i++) {
      long start = System.nanoTime();
      found += coder.code(report).claims().size();
      seconds[i] = (System.nanoTime() - start) / NANOS;
    }
    Arrays.sort(seconds);
    return seconds[0];
  }

  private static long size(Report report) {
    return report.text().getBytes(StandardCharsets.UTF_8).length;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
