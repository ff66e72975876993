package org.tawatur.app.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.Details;
import org.tawatur.app.ingest.Intake;
import org.tawatur.app.ingest.ReportReader;
import org.tawatur.claim.Claim;
import org.tawatur.code.Coding;
import org.tawatur.code.Indexed;
import org.tawatur.link.RelationQuery;
import org.tawatur.text.Report;
import org.tawatur.time.TimeMention;

/**
 * Fills a ledger with many claims made from real reports by a seeded generator, and times the
 * questions that the commands ask. Run by {@code tools/ledger-bench}.
 */
final class LedgerBench {
  private static final int QUESTIONS = 40;
  private static final int YEARS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LedgerBench() {}

  /**
   * Arguments: the pool of reports, the number of claims, the ledger, PostgreSQL's where "pg", and
   * a ledger in a file to copy there, if any.
   */
  public static void main(String[] args) throws SQLException {
    Path pool = Path.of(args[0]);
    long wanted = Long.parseLong(args[1]);
    LedgerAddress address =
        args[2].equals("pg")
            ? Stores.POSTGRESQL.empty(Path.of("."))
            : new LedgerAddress.OfFile(Path.of(args[2]));
    boolean isThere = address instanceof LedgerAddress.OfFile file && Files.exists(file.path());
    if (address instanceof LedgerAddress.OfServer server && args.length > 3) {
      long start = System.nanoTime();
      Map<String, Indexed> words = new HashMap<>();
      models(pool).forEach(model -> words.put(model.report().id(), model.indexed()));
      LedgerCopy.copy(new LedgerAddress.OfFile(Path.of(args[3])), server, words);
      say("copied " + args[3], start);
    } else if (!isThere) {
      fill(pool, wanted, address);
    }
    try (Ledger ledger = Ledger.reading(address, InstantSource.system())) {
      Status status = new StatusQueries(ledger).status(AsOf.NOW);
      System.out.println(status.counts());
      ask(ledger);
    }
    System.exit(0);
  }

  private record Model(Report report, Indexed indexed) {}

  private static List<Model> models(Path pool) {
    List<Model> models = new ArrayList<>();
    long start = System.nanoTime();
    try (ReportReader reader =
        new ReportReader(List.of(pool.toString()), System.in, Details.NONE)) {
      for (Intake intake = reader.next(); intake != null; intake = reader.next()) {
        if (intake instanceof Intake.Read read) {
          models.add(new Model(read.report(), Codings.CODER.index(read.report())));
        }
      }
    }
    say("coded " + models.size() + " reports", start);
    return models;
  }

  private static void fill(Path pool, long wanted, LedgerAddress address) {
    List<Model> models = models(pool);
    long start = System.nanoTime();
    SplittableRandom random = new SplittableRandom(1_000_000);
    long claims = 0;
    int reports = 0;
    try (Ledger ledger = Ledger.writing(address, InstantSource.system())) {
      Keeper keeper = new Keeper(ledger, "bench");
      List<Arrival> batch = new ArrayList<>();
      while (claims < wanted) {
        Model model = models.get(reports % models.size());
        Arrival arrival = varied(model, reports++, random);
        claims += model.indexed().coding().claims().size();
        batch.add(arrival);
        if (batch.size() == 500) {
          keeper.keep(batch);
          batch.clear();
        }
      }
      keeper.keep(batch);
      say("kept " + reports + " reports, " + claims + " claims", start);
      start = System.nanoTime();
      Linker.Linked linked = new Linker(ledger, Codings.STEPS).link();
      say("linked " + linked, start);
    }
  }

  /** The report on another day, with a line more; the claims move with it. */
  private static Arrival varied(Model model, int number, SplittableRandom random) {
    LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(365 * YEARS));
    LocalDate was = model.report().published() == null ? day : model.report().published();
    long shift = day.toEpochDay() - was.toEpochDay();
    String text = model.report().text() + "\n" + number;
    String outlet = model.report().outlet() + " " + random.nextInt(3);
    Report report = new Report(model.report().id() + "-" + number, text, day, outlet, null);
    List<org.tawatur.claim.Outcome.Coded> claims =
        model.indexed().coding().claims().stream()
            .map(claim -> new org.tawatur.claim.Outcome.Coded(moved(claim, shift), List.of()))
            .toList();
    Coding coding = new Coding(report.id(), List.of(), 1, claims);
    Indexed indexed = new Indexed(coding, model.indexed().words(), model.indexed().lemmas());
    // Nine in ten are texts of their own to the search for copies: their words stand in disorder.
    String disordered = random.nextInt(10) == 0 ? text : disordered(text, random);
    org.tawatur.link.KeptReport kept =
        new org.tawatur.link.KeptReport(Keeper.reportId(report), Keeper.textId(text), outlet, day);
    return new Arrival(
        IntakeEntry.of("bench/" + number, Outcome.KEPT, "READ", "", "", Keeper.bytes(text)),
        null,
        new Arrival.Coded(
            report,
            kept,
            new Arrival.Found(
                indexed,
                org.tawatur.link.Fingerprint.of(new org.tawatur.link.ReportText(kept, disordered))),
            ""));
  }

  private static String disordered(String text, SplittableRandom random) {
    String[] words = text.split("\\s+");
    for (int i = words.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      String word = words[i];
      words[i] = words[j];
      words[j] = word;
    }
    return String.join(" ", words);
  }

  private static Claim moved(Claim c, long days) {
    return new Claim(
        c.report(),
        c.evidence(),
        c.trigger(),
        c.event(),
        c.mode(),
        c.actors(),
        c.recipients(),
        c.polarity(),
        c.modality(),
        c.chain(),
        moved(c.when(), days),
        c.where(),
        c.counts(),
        c.confidence(),
        c.frame());
  }

  private static @Nullable TimeMention moved(@Nullable TimeMention when, long days) {
    if (when == null || when.value() == null || !when.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
      return when == null
          ? null
          : new TimeMention(when.span(), when.text(), null, when.precision());
    }
    String day = LocalDate.parse(when.value()).plusDays(days).toString();
    return new TimeMention(when.span(), when.text(), day, when.precision());
  }

  private static void ask(Ledger ledger) {
    List<String[]> pairs =
        ledger.read(handle ->
            handle
                .createQuery(
                    "SELECT a, b, count(*) AS c FROM pair GROUP BY a, b ORDER BY c DESC, a, b"
                        + " LIMIT 120")
                .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new)));
    RelationQueries relations = new RelationQueries(ledger, Codings.STEPS);
    pairs.removeIf(pair -> isOne(relations, pair));
    ActorQueries actors = new ActorQueries(ledger, Codings.STEPS);
    ConflictQueries conflicts = new ConflictQueries(ledger);
    ClaimQueries claims = new ClaimQueries(ledger);
    SearchQueries search = new SearchQueries(ledger);
    List<String> words = List.of("هدنة", "قصف المدينة", "اتفاق", "الجيش", "مفاوضات السلام", "قتل");
    time("relation", i -> relation(relations, pairs.get(i * 3 % pairs.size())));
    time("relation, largest 10", i -> relation(relations, pairs.get(i % 10)));
    time("conflict list", i -> conflicts.list(ConflictFilter.ALL, Page.of(i + 1, 50), AsOf.NOW));
    time(
        "conflict list of an actor",
        i ->
            conflicts.list(
                new ConflictFilter(List.of(pairs.get(i)[0]), java.util.Set.of(), null, null, 0),
                Page.FIRST,
                AsOf.NOW));
    time("actor page", i -> actors.page(pairs.get(i * 5 % pairs.size())[0], AsOf.NOW));
    time(
        "claims of an actor",
        i ->
            claims.list(
                ClaimFilter.LIVE.actors(List.of(pairs.get(i)[0])),
                ClaimQueries.Order.NEWEST,
                Page.FIRST,
                AsOf.NOW));
    time(
        "search",
        i ->
            search.reports(
                new SearchQuery(
                    Codings.CODER.queryWords(words.get(i % words.size())),
                    i % 2 == 1,
                    false,
                    List.of(),
                    null,
                    null),
                Page.FIRST,
                AsOf.NOW));
    time("status", i -> new StatusQueries(ledger).status(AsOf.NOW), 5);
  }

  /**
   * Whether both are one state, as an army and its government are, so that there is no relation.
   */
  private static boolean isOne(RelationQueries relations, String[] pair) {
    try {
      relation(relations, pair);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static Object relation(RelationQueries relations, String[] pair) {
    return relations.relation(
        new RelationQuery(pair[0], pair[1], true, true, RelationQuery.Step.MONTH, false), AsOf.NOW);
  }

  private interface Question {
    @Nullable Object ask(int number);
  }

  private static void time(String name, Question question) {
    time(name, question, QUESTIONS);
  }

  private static void time(String name, Question question, int times) {
    for (int i = 0; i < Math.min(5, times); i++) {
      question.ask(i);
    }
    long[] nanos = new long[times];
    long[] processor = new long[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      long used = THREADS.getCurrentThreadCpuTime();
      question.ask(i);
      nanos[i] = System.nanoTime() - start;
      processor[i] = THREADS.getCurrentThreadCpuTime() - used;
    }
    Arrays.sort(nanos);
    Arrays.sort(processor);
    int high = Math.min(times - 1, times * 95 / 100);
    System.out.printf(
        Locale.ROOT,
        "%-28s median %7.1f ms   95 %% %7.1f ms   most %7.1f ms   of the processor %7.1f, %7.1f ms%n",
        name,
        nanos[times / 2] / 1e6,
        nanos[high] / 1e6,
        nanos[times - 1] / 1e6,
        processor[times / 2] / 1e6,
        processor[high] / 1e6);
  }

  private static void say(String what, long start) {
    System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }
}
