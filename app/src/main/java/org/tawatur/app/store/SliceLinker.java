package org.tawatur.app.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tawatur.app.store.Linker.Linked;
import org.tawatur.link.Conflict;
import org.tawatur.link.Conflicts;
import org.tawatur.link.Decision;

/**
 * Works out events and conflicts slice by slice. The caller's thread reads and writes; what follows
 * from the claims of a slice is worked out by as many threads as there are processors, for some
 * slices ahead.
 */
final class SliceLinker {
  private final Writing writing;
  private final LinkSteps steps;
  private final List<Decision> decisions;
  private final Map<String, String> groupOf;
  private final Deque<Ahead> ahead = new ArrayDeque<>();

  SliceLinker(Writing writing, LinkSteps steps, List<Decision> decisions) {
    this.writing = writing;
    this.steps = steps;
    this.decisions = decisions;
    this.groupOf = CopyLinker.allGroups(writing.handle());
  }

  /** A slice that is being worked out. */
  private record Ahead(Slice slice, SliceClaims claims, Future<Found> found) {}

  /** What begins in a slice. */
  private record Found(List<EventWriter.Counted> events, List<Conflict> conflicts) {}

  /** Brings {@code slices}, in their order, up to date. */
  Linked link(SortedSet<Slice> slices) throws SQLException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("link-", 1).factory());
    Linked linked = new Linked(0, 0, 0);
    try {
      SliceReader reader = new SliceReader(writing.handle(), decisions);
      for (Slice slice : slices) {
        if (ahead.size() > threads) {
          linked = linked.plus(writeFirst());
        }
        SliceClaims claims = reader.claims(slice);
        ahead.add(new Ahead(slice, claims, pool.submit(() -> found(slice, claims))));
      }
      while (!ahead.isEmpty()) {
        linked = linked.plus(writeFirst());
      }
      return linked;
    } finally {
      pool.shutdownNow();
    }
  }

  private Found found(Slice slice, SliceClaims claims) {
    Conflicts.Found found = steps.conflicts().found(claims.all(), groupOf, decisions);
    return new Found(
        found.events().stream()
            .filter(event -> claims.isOf(slice, event.claims()))
            .map(event ->
                EventWriter.Counted.of(
                    event,
                    steps.origins().tally(event.claims(), groupOf),
                    claims.numbers(),
                    found.offers()))
            .toList(),
        found.conflicts().stream()
            .filter(conflict -> claims.isOf(slice, ConflictWriter.claimsOf(conflict)))
            .toList());
  }

  private Linked writeFirst() throws SQLException {
    Ahead first = ahead.removeFirst();
    Found found = await(first.found());
    SliceClaims claims = first.claims();
    int events =
        new EventWriter(writing, claims.numbers(), claims.days())
            .replace(first.slice(), found.events());
    int conflicts =
        new ConflictWriter(writing, claims.numbers(), claims.days())
            .replace(first.slice(), found.conflicts());
    return new Linked(1, events, conflicts);
  }

  private static Found await(Future<Found> found) {
    try {
      return found.get();
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
}
