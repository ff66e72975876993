package org.tawatur.app.cli;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.Intake;
import org.tawatur.app.ingest.Problem;
import org.tawatur.app.ingest.ReportReader;

/**
 * Works on reports with several threads and gives the results in the order of the reports. What is
 * on its way is bounded by its number and by its length, so a run needs no more memory for a
 * million reports than for a hundred.
 *
 * @param <R> what comes of a report
 */
final class Pipeline<R> {
  /**
   * Chars on their way; a report that is longer goes alone. A coder needs some 100 bytes a char.
   */
  private static final long LOAD = 3_000_000;

  private static final int REPORTS_A_THREAD = 32;

  private final int threads;
  private final Function<Intake.Read, R> work;
  private final BiConsumer<Intake, @Nullable R> sink;
  private final ArrayDeque<Job<R>> jobs = new ArrayDeque<>();
  private long load;

  /** A report on its way; without a result to wait for where it could not be read. */
  private record Job<R>(Intake intake, @Nullable Future<R> result, long load) {}

  /**
   * A pipeline.
   *
   * @param threads how many reports are worked on at a time
   * @param work called on those threads
   * @param sink called on the caller's thread, in order; without a result for what was not read
   */
  Pipeline(int threads, Function<Intake.Read, R> work, BiConsumer<Intake, @Nullable R> sink) {
    this.threads = threads;
    this.work = work;
    this.sink = sink;
  }

  /** Works on everything that {@code reader} gives. */
  void run(ReportReader reader) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("code-", 1).factory());
    try {
      for (Intake intake = reader.next(); intake != null; intake = reader.next()) {
        add(intake, pool);
      }
      while (!jobs.isEmpty()) {
        finishFirst();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void add(Intake intake, ExecutorService pool) {
    if (!(intake instanceof Intake.Read read)) {
      jobs.add(new Job<>(intake, null, 0));
      return;
    }
    long length = read.report().text().length();
    while (!jobs.isEmpty()
        && (load + length > LOAD || jobs.size() >= threads * REPORTS_A_THREAD || isFirstDone())) {
      finishFirst();
    }
    load += length;
    jobs.add(new Job<>(intake, pool.submit(() -> work.apply(read)), length));
  }

  private boolean isFirstDone() {
    Future<R> result = jobs.getFirst().result();
    return result == null || result.isDone();
  }

  private void finishFirst() {
    Job<R> job = jobs.removeFirst();
    load -= job.load();
    if (job.result() == null) {
      sink.accept(job.intake(), null);
      return;
    }
    R result;
    try {
      result = job.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      sink.accept(failed((Intake.Read) job.intake(), e), null);
      return;
    }
    sink.accept(job.intake(), result);
  }

  /** A fault of the coder costs one report, not the run. */
  private static Intake failed(Intake.Read read, ExecutionException e) {
    String id = read.report().id();
    Problem problem =
        e.getCause() instanceof OutOfMemoryError
            ? Problem.error(
                read.place(),
                "report " + id + " needs more memory than there is",
                "cut it up, or set TAWATUR_OPTS=-Xmx2g")
            : Problem.error(
                read.place(),
                "the coder failed on report " + id + ": " + e.getCause(),
                "please tell the project, with the report");
    return new Intake.Unread(problem, read.source());
  }
}
