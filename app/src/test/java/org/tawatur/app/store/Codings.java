package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.Samples;
import org.tawatur.code.Coder;
import org.tawatur.code.Lexicon;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.WordSets;
import org.tawatur.text.Report;

/** Reports and what is found in them, for tests of the ledger. */
public final class Codings {
  /** The coder of all tests, made once. */
  public static final Coder CODER;

  /** What follows from claims. */
  public static final LinkSteps STEPS;

  static {
    Lexicon lexicon = Lexicon.load(LexiconFiles.bundled());
    CODER = new Coder(lexicon);
    STEPS = LinkSteps.of(lexicon.registry(), WordSets.load(LexiconFiles.bundled()));
  }

  private static final List<String> WHO =
      List.of("الجيش السوري", "تنظيم داعش", "جبهة النصرة", "حزب الله", "القوات العراقية");

  private static final List<String> DEED =
      List.of(
          "قصف", "هاجم", "اتهم", "أعلن الاتفاق مع", "نفى قصف", "رفض الهدنة مع", "سيطر على مواقع");

  private static final List<String> WHERE = List.of("حلب", "الموصل", "إدلب", "الرقة", "دير الزور");

  private static final List<String> OUTLETS =
      List.of("صحيفة ألف", "وكالة باء", "موقع جيم", "قناة دال", "شبكة هاء");

  private Codings() {}

  /** The report on its way into a ledger. */
  public static Arrival arrival(Report report) {
    byte[] bytes = Keeper.bytes(report.text());
    return new Arrival(
        IntakeEntry.of("memory/" + report.id(), Outcome.KEPT, "READ", "", "", bytes),
        null,
        Arrival.Coded.of(report, CODER.index(report), ""));
  }

  /** The samples on their way. */
  public static List<Arrival> samples() {
    return Samples.reports().stream().map(Codings::arrival).toList();
  }

  /** A report of {@code text}. */
  public static Report report(
      String name, String text, @Nullable String day, @Nullable String outlet) {
    return new Report(name, text, day == null ? null : LocalDate.parse(day), outlet, null);
  }

  /** Made-up reports: a few sentences each, of which some are copies and some undated. */
  public static List<Report> random(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text =
          !reports.isEmpty() && random.nextInt(6) == 0
              ? reports.get(random.nextInt(reports.size())).text()
              : text(random);
      LocalDate day =
          random.nextInt(12) == 0 ? null : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(200));
      String outlet = random.nextInt(15) == 0 ? null : pick(random, OUTLETS);
      reports.add(new Report("made-" + i, text, day, outlet, null));
    }
    return reports;
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int sentences = 2 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      boolean isTold = random.nextInt(3) == 0;
      text.append(isTold ? "قالت وكالة رويترز إن " : "")
          .append(pick(random, WHO))
          .append(' ')
          .append(pick(random, DEED))
          .append(' ')
          .append(pick(random, WHO))
          .append(" في ")
          .append(pick(random, WHERE))
          .append(random.nextBoolean() ? " أمس" : "")
          .append(random.nextInt(3) == 0 ? " وقتل " + (2 + random.nextInt(30)) + " مدنيا" : "")
          .append(".\n");
    }
    return text.toString();
  }

  private static String pick(SplittableRandom random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
