package org.tawatur.app.serve.api;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Revision;
import org.tawatur.app.store.StatusQueries;

/**
 * Looks once a second whether something was added to the ledger, by this process or another, and
 * tells those who listen.
 */
public final class Pulse implements AutoCloseable {
  private static final long PERIOD_MILLIS = 1000;

  private final Holdings holdings;
  private final BooleanSupplier isHeard;
  private final BiConsumer<String, Object> tell;
  private final Runnable linked;
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("pulse").factory());
  private long seen;

  /**
   * Of {@code holdings}; while somebody {@code isHeard}, {@code tell} is told, and {@code linked}
   * is called whenever events were worked out.
   */
  public Pulse(
      Holdings holdings,
      BooleanSupplier isHeard,
      BiConsumer<String, Object> tell,
      Runnable linked) {
    this.holdings = holdings;
    this.linked = linked;
    this.isHeard = isHeard;
    this.tell = tell;
    Revision last = holdings.ledger().last();
    this.seen = last == null ? 0 : last.seq();
    ScheduledFuture<?> unused =
        beats.scheduleWithFixedDelay(
            this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  record Tick(
      long revision,
      @Nullable String recorded,
      @Nullable String kind,
      long reports,
      long claims,
      long unlinked) {}

  /** The ledger as it is. */
  public Object tick() {
    Revision last = holdings.ledger().last();
    StatusQueries status = new StatusQueries(holdings.ledger());
    return new Tick(
        last == null ? 0 : last.seq(),
        last == null ? null : last.recorded(),
        last == null ? null : last.kind(),
        status.reports(AsOf.NOW),
        status.claims(AsOf.NOW),
        status.unlinked());
  }

  private void look() {
    try {
      Revision last = holdings.ledger().last();
      if (last == null || last.seq() == seen) {
        return;
      }
      seen = last.seq();
      if (last.kind().equals("link")) {
        linked.run();
      }
      if (isHeard.getAsBoolean()) {
        Object tick = tick();
        tell.accept("ledger", tick);
        if (last.kind().equals("link")) {
          tell.accept("linked", tick);
        }
      }
    } catch (RuntimeException e) {
      // A look that failed is made again in a second.
    }
  }

  @Override
  public void close() {
    beats.shutdownNow();
  }
}
