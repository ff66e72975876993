package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.Arrival;
import org.tawatur.app.store.Keeper;

/**
 * Keeps arrivals some hundred at a time, on a thread of its own while the next ones are coded: one
 * writer, one transaction a batch, one batch on its way and one that fills. What was kept is told
 * in order, on the caller's thread, when it is on the disk.
 */
final class Batches implements AutoCloseable {
  /** Arrivals kept in one transaction. */
  private static final int SIZE = 500;

  /** Chars kept in one transaction. */
  private static final long LOAD = 4_000_000;

  private final Keeper keeper;
  private final Consumer<List<Keeper.Kept>> told;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("keep").factory());
  private @Nullable Future<List<Keeper.Kept>> onItsWay;
  private List<Arrival> batch = new ArrayList<>();
  private long load;

  Batches(Keeper keeper, Consumer<List<Keeper.Kept>> told) {
    this.keeper = keeper;
    this.told = told;
  }

  /**
   * Takes an arrival of so many chars; waits where the writer is behind, and for a very long one
   * until it is kept, as there is no memory for its words and those of the next one.
   */
  void add(Arrival arrival, long chars) {
    batch.add(arrival);
    load += chars;
    if (batch.size() >= SIZE || load >= LOAD) {
      send();
    }
    if (chars >= LOAD) {
      await();
    }
  }

  private void send() {
    await();
    List<Arrival> full = batch;
    onItsWay = writer.submit(() -> keeper.keep(full));
    batch = new ArrayList<>();
    load = 0;
  }

  /** Keeps what is left; when this returns, everything is on the disk. */
  void finish() {
    if (!batch.isEmpty()) {
      send();
    }
    await();
  }

  private void await() {
    Future<List<Keeper.Kept>> sent = onItsWay;
    if (sent == null) {
      return;
    }
    onItsWay = null;
    try {
      told.accept(sent.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Waits for what is on its way and drops what was not sent, as after a fault. */
  @Override
  public void close() {
    writer.close();
  }
}
