package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.ActorCounts;
import org.tawatur.app.store.ActorQueries;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.LedgerException;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.StatusQueries;
import org.tawatur.app.store.StoredClaim;

/**
 * Asks once for pages as they are asked most, so that whoever comes first finds the program warm:
 * what is asked for the first time takes several times as long. Small ledgers are quick without it.
 */
public final class Rehearsal implements Runnable {
  private static final long SMALL = 20_000;
  private static final int ACTORS = 8;
  private static final int CLAIMS = 12;

  private final Holdings holdings;
  private final Asking asking;
  private final long least;
  private final AtomicBoolean isOver = new AtomicBoolean();

  /** Of the pages of {@code routes}. */
  public Rehearsal(Holdings holdings, Routes routes) {
    this(holdings, routes::own, SMALL);
  }

  /** Of pages that {@code asking} gives, from so many claims on. */
  Rehearsal(Holdings holdings, Asking asking, long least) {
    this.holdings = holdings;
    this.asking = asking;
    this.least = least;
  }

  /** Gives a page as {@link Routes#own} does. */
  interface Asking {
    byte[] answer(String path, Map<String, String> places, String query);
  }

  @Override
  public void run() {
    if (new StatusQueries(holdings.ledger()).claims(AsOf.NOW) < least
        || !isOver.compareAndSet(false, true)) {
      return;
    }
    List<String> actors =
        new ActorCounts(holdings.ledger()).ranking(AsOf.NOW).stream().limit(ACTORS).toList();
    // Twice: the second time finds what the first has read.
    for (int i = 0; i < 2; i++) {
      actors.forEach(this::actor);
      claims();
      List.of("uncertain", "conflicts", "newest", "audit")
          .forEach(order -> ask("/queue", Map.of(), "order=" + order));
      List.of(
              "/queue/counts",
              "/conflicts",
              "/events",
              "/actors",
              "/map",
              "/network",
              "/triads",
              "/outlets",
              "/origins",
              "/copies",
              "/citations",
              "/intake",
              "/status")
          .forEach(path -> ask(path, Map.of(), ""));
    }
  }

  private void actor(String actor) {
    ask("/actors/{id}", Map.of("id", actor), "");
    ask("/claims", Map.of(), Params.query("actor", actor));
    ask("/network", Map.of(), Params.query("actor", actor));
    ask("/map", Map.of(), Params.query("actor", actor));
    ask("/search", Map.of(), Params.query("q", "actor:" + actor));
    ask("/search", Map.of(), Params.query("q", new Labels(holdings.knowledge()).of(actor).ar()));
    new ActorQueries(holdings.ledger(), holdings.known())
        .page(actor, AsOf.NOW).counterparts().stream()
            .limit(2)
            .forEach(with -> ask("/relations/{a}/{b}", Map.of("a", actor, "b", with.actor()), ""));
  }

  private void claims() {
    List<StoredClaim> claims =
        new ClaimQueries(holdings.ledger())
            .list(ClaimFilter.LIVE, ClaimQueries.Order.NEWEST, new Page(CLAIMS, 0), AsOf.NOW);
    for (StoredClaim claim : claims) {
      ask("/claims/{id}", Map.of("id", claim.id()), "");
      ask("/claims/{id}/why", Map.of("id", claim.id()), "");
      ask("/reports/{id}", Map.of("id", claim.kept().report().id()), "");
    }
  }

  private void ask(String path, Map<String, String> places, String query) {
    try {
      byte[] unused = asking.answer(path, places, query);
    } catch (Refusal | LedgerException e) {
      // Whoever asks for it is told.
    }
  }
}
