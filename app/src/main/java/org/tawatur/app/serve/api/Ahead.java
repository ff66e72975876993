package org.tawatur.app.serve.api;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Works out ahead what is read from all claims, after the server has begun and after events were
 * worked out anew, so that nobody waits for it. Safe for use by several threads.
 */
public final class Ahead implements AutoCloseable {
  private static final long PAUSE_MILLIS = 1000;

  private final List<Runnable> works;
  private final AtomicBoolean isPending = new AtomicBoolean();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ahead").factory());

  /** Of these works, each of which remembers what it found. */
  public Ahead(Runnable... works) {
    this.works = List.of(works);
  }

  /** Has them done a moment later. */
  public void soon() {
    if (isPending.compareAndSet(false, true)) {
      try {
        ScheduledFuture<?> unused = later.schedule(this::run, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        // The server is closing.
      }
    }
  }

  private void run() {
    isPending.set(false);
    for (Runnable work : works) {
      try {
        work.run();
      } catch (RuntimeException e) {
        // Whoever asks for it is told.
      }
    }
  }

  @Override
  public void close() {
    later.shutdownNow();
  }
}
