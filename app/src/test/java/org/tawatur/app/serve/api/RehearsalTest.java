package org.tawatur.app.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.serve.http.Gate;
import org.tawatur.app.serve.http.LocalDoor;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.serve.http.Sessions;
import org.tawatur.app.serve.http.Site;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.Linker;
import org.tawatur.app.store.StatusQueries;
import org.tawatur.app.store.TestClock;

/** What the server asks itself, so that whoever comes first finds it warm. */
class RehearsalTest {
  private static Ledger ledger;
  private static Holdings holdings;
  private static Routes routes;

  private final Map<String, Integer> asked = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void open(@TempDir Path folder) {
    LedgerAddress address = LedgerAddress.of(folder.resolve("ledger.db").toString());
    TestClock clock = new TestClock();
    try (Ledger filled = Ledger.writing(address, clock)) {
      new Keeper(filled, "coder of the test").keep(Codings.samples());
      new Linker(filled, Codings.STEPS).link();
    }
    ledger = Ledger.reading(address, clock);
    holdings =
        new Holdings(
            ledger,
            new Knowledge(
                known -> Codings.CODER,
                known -> "coder of the test",
                AcceptedChanges.of(ledger, AsOf.NOW)));
    routes = routes(clock);
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  /** The addresses of a server that is not started. */
  private static Routes routes(TestClock clock) {
    AtomicReference<Routes> made = new AtomicReference<>();
    Javalin.create(config -> {
      Sessions sessions = new Sessions(Duration.ofDays(1), Duration.ofDays(1), clock);
      Gate gate =
          new Gate(
              Site.local(1),
              1,
              new LocalDoor("huda", "once", "token"),
              sessions,
              (name, act, target, outcome, from) -> {});
      Routes api = new Routes(config.routes, gate, (name, act, target, outcome, from) -> {});
      new StatusApi(holdings, "1.0").register(api);
      new ClaimApi(holdings).register(api);
      new QueueApi(holdings, name -> List.of()).register(api);
      new ReportApi(holdings).register(api);
      new EventApi(holdings).register(api);
      new ConflictApi(holdings).register(api);
      new ActorApi(holdings).register(api);
      new RelationApi(holdings).register(api);
      new TriadApi(holdings).register(api);
      new NetworkApi(holdings).register(api);
      new MapApi(holdings).register(api);
      new SearchApi(holdings).register(api);
      new IntakeApi(holdings).register(api);
      try (Writer writer =
          new Writer(ledger.address(), clock, holdings.knowledge(), (what, fault) -> {})) {
        new SourceApi(holdings, writer).register(api);
      }
      made.set(api);
    });
    return made.get();
  }

  private byte[] answer(String path, Map<String, String> places, String query) {
    asked.merge(path + "?" + query.replaceFirst("=.*", "") + places, 1, Integer::sum);
    try {
      byte[] answer = routes.own(path, places, query);
      if (answer.length < 3) {
        faults.add(path + ": nothing");
      }
      return answer;
    } catch (RuntimeException e) {
      faults.add(path + "?" + query + " " + places + ": " + e);
      throw e;
    }
  }

  @Test
  void everyPageOfItIsAnswered() {
    new Rehearsal(holdings, this::answer, 0).run();
    assertThat(faults).isEmpty();
    assertThat(asked.keySet())
        .anyMatch(page -> page.startsWith("/claims/{id}?"))
        .anyMatch(page -> page.startsWith("/claims/{id}/why?"))
        .anyMatch(page -> page.startsWith("/reports/{id}?"))
        .anyMatch(page -> page.startsWith("/actors/{id}?"))
        .anyMatch(page -> page.startsWith("/relations/{a}/{b}?"))
        .anyMatch(page -> page.startsWith("/search?q"))
        .anyMatch(page -> page.startsWith("/network?actor"))
        .contains("/queue?order{}", "/network?{}", "/triads?{}", "/map?{}", "/citations?{}");
    assertThat(asked.values()).as("all of it twice").allMatch(times -> times % 2 == 0);
  }

  @Test
  void itIsHeldOnce() {
    Rehearsal rehearsal = new Rehearsal(holdings, this::answer, 0);
    rehearsal.run();
    Map<String, Integer> first = new TreeMap<>(asked);
    rehearsal.run();
    assertThat(asked).isEqualTo(first);
  }

  @Test
  void smallLedgersNeedNone() {
    long claims = new StatusQueries(ledger).claims(AsOf.NOW);
    new Rehearsal(holdings, this::answer, claims + 1).run();
    assertThat(asked).isEmpty();
    new Rehearsal(holdings, this::answer, claims).run();
    assertThat(asked).isNotEmpty();
  }

  @Test
  void aPageThatIsRefusedDoesNotEndIt() {
    List<String> pages = new ArrayList<>();
    new Rehearsal(
            holdings,
            (path, places, query) -> {
              pages.add(path);
              throw org.tawatur.app.serve.http.Refusal.none("page", path);
            },
            0)
        .run();
    assertThat(pages).contains("/actors/{id}", "/status");
  }
}
