package org.tawatur.app.serve.api;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.LedgerException;
import org.tawatur.app.store.Linker;
import org.tawatur.app.store.StatusQueries;

/**
 * Adds to the ledger: opens it for each change, so that other processes may write in between, and
 * brings events and conflicts up to date a moment later. Safe for use by several threads, which
 * wait for each other.
 */
public final class Writer implements AutoCloseable {
  private static final int TRIES = 8;
  private static final long PAUSE_MILLIS = 250;
  private static final long LINK_MILLIS = 400;
  private static final long AGAIN_MILLIS = 5000;

  private final LedgerAddress address;
  private final InstantSource clock;
  private final Knowledge knowledge;
  private final BiConsumer<String, Exception> log;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("linking").factory());

  /** Of the ledger at {@code address}; {@code log} is told when linking fails. */
  public Writer(
      LedgerAddress address,
      InstantSource clock,
      Knowledge knowledge,
      BiConsumer<String, Exception> log) {
    this.address = address;
    this.clock = clock;
    this.knowledge = knowledge;
    this.log = log;
  }

  /** A change of the ledger. */
  public interface Work<T> {
    /** Makes the change and gives what is to be told of it. */
    T on(Ledger ledger);
  }

  /**
   * Makes a change, and links soon.
   *
   * @throws LedgerException where another process goes on writing, or nothing can be written
   */
  public synchronized <T> T write(Work<T> work) {
    T result;
    try (Ledger ledger = open()) {
      result = work.on(ledger);
    }
    linkIn(LINK_MILLIS);
    return result;
  }

  private Ledger open() {
    for (int i = 1; ; i++) {
      try {
        return Ledger.writing(address, clock);
      } catch (LedgerException e) {
        if (e.kind() != LedgerException.Kind.BUSY || i >= TRIES) {
          throw e;
        }
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LedgerException(LedgerException.Kind.BUSY, "interrupted", e);
      }
    }
  }

  private void linkIn(long millis) {
    try {
      ScheduledFuture<?> unused = later.schedule(this::link, millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The server is closing; what is not linked now is linked by the next command that writes.
    }
  }

  private void link() {
    try {
      linkNow();
    } catch (LedgerException e) {
      if (e.kind() == LedgerException.Kind.BUSY) {
        linkIn(AGAIN_MILLIS);
      } else {
        log.accept("linking", e);
      }
    } catch (RuntimeException e) {
      log.accept("linking", e);
    }
  }

  /** Brings events and conflicts up to date, where anything is not. */
  public synchronized void linkNow() {
    try (Ledger ledger = Ledger.writing(address, clock)) {
      if (new StatusQueries(ledger).unlinked() > 0) {
        new Linker(ledger, knowledge.steps()).link();
      }
    }
  }

  @Override
  public void close() {
    later.shutdown();
    try {
      later.awaitTermination(AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
