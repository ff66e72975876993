package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.Stores;

/** Accounts: who may do what, and what happens to those who guess. */
class ServeTeamTest {
  private static final String PASSWORD = "a long sentence nobody guesses";
  private static Served served;

  @BeforeAll
  static void start(@TempDir Path folder) {
    served =
        new Served(
            LedgerAddress.of(folder.resolve("ledger.db").toString()), Codings.samples(), true);
    try (Team team = Team.of(served.address, served.clock)) {
      for (String role : List.of("reader", "coder", "reviewer", "curator", "admin")) {
        assertThat(team.add(role + "-one", role, PASSWORD)).isNull();
      }
      assertThat(team.add("guessed", "coder", PASSWORD)).isNull();
    }
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> login(String name, String password) {
    return served.send(
        served
            .request("/api/v1/session")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}"))
            .build());
  }

  private static Served.Session session(String name) {
    return served.enter("{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}");
  }

  private static HttpResponse<String> as(
      Served.Session session, String method, String path, String body) {
    return served.send(
        served
            .request("/api/v1" + path)
            .header("Cookie", session.cookie())
            .header("X-CSRF-Token", session.csrf())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  @Test
  void thereIsNoAccountAndNoTokenToBeginWith(@TempDir Path folder) {
    try (Served fresh =
        new Served(
            LedgerAddress.of(folder.resolve("fresh.db").toString()),
            Codings.samples().subList(0, 1),
            true)) {
      try (Team team = Team.of(fresh.address, fresh.clock)) {
        assertThat(team.list()).isEmpty();
      }
      assertThat(fresh.workbench().address()).doesNotContain("token");
      assertThat(fresh.get("/claims").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void rolesMayDoWhatTheyAreFor() {
    Served.Session reader = session("reader-one");
    Served.Session coder = session("coder-one");
    Served.Session reviewer = session("reviewer-one");
    Served.Session curator = session("curator-one");
    Served.Session admin = session("admin-one");
    HttpResponse<String> queue = as(reader, "GET", "/queue", "");
    String claim = Served.JSON.readTree(queue.body()).get("items").get(0).get("id").asString();
    String decide = "/claims/" + claim + "/decisions";
    String word = "{\"action\":\"comment\",\"note\":\"seen\"}";
    assertThat(as(reader, "POST", decide, word).statusCode()).isEqualTo(403);
    assertThat(as(coder, "POST", decide, word).statusCode()).isEqualTo(201);
    String bulk = "{\"action\":\"accept\",\"claims\":\"id=" + claim + "\"}";
    assertThat(as(coder, "POST", "/bulk/preview", bulk).statusCode()).isEqualTo(403);
    assertThat(as(reviewer, "POST", "/bulk/preview", bulk).statusCode()).isEqualTo(200);
    String join =
        "{\"kind\":\"join\",\"subject\":\"actors\",\"first\":\"hamas\",\"second\":\"hezbollah\"}";
    assertThat(as(reviewer, "POST", "/joins", join).statusCode()).isEqualTo(403);
    assertThat(as(curator, "POST", "/joins", join).statusCode()).isEqualTo(201);
    assertThat(as(curator, "GET", "/users", "").statusCode()).isEqualTo(403);
    assertThat(as(admin, "GET", "/users", "").body())
        .contains("coder-one")
        .doesNotContain("pbkdf2");
    assertThat(as(admin, "GET", "/audit", "").body()).contains("forbidden");
  }

  @Test
  void wrongPasswordsShutAnAccountForAWhile() {
    for (int i = 0; i < 5; i++) {
      assertThat(login("guessed", "wrong guess " + i).statusCode()).isEqualTo(401);
    }
    assertThat(login("guessed", PASSWORD).statusCode()).isEqualTo(401);
    served.clock.move(Duration.ofMinutes(6));
    assertThat(login("guessed", PASSWORD).statusCode()).isEqualTo(200);
    served.clock.move(Duration.ofMinutes(20));
  }

  @Test
  void nobodyLearnsWhichNamesThereAre() {
    HttpResponse<String> unknown = login("nobody-at-all", PASSWORD);
    HttpResponse<String> wrong = login("reader-one", "wrong password 1");
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void changeOfRoleEndsSessions() {
    Served.Session admin = session("admin-one");
    assertThat(
            as(
                    admin,
                    "POST",
                    "/users",
                    "{\"name\":\"new\",\"password\":\"" + PASSWORD + "\",\"role\":\"coder\"}")
                .statusCode())
        .isEqualTo(201);
    Served.Session fresh = session("new");
    assertThat(as(fresh, "GET", "/claims", "").statusCode()).isEqualTo(200);
    assertThat(as(admin, "PATCH", "/users/new", "{\"is_locked\":true}").statusCode())
        .isEqualTo(200);
    assertThat(as(fresh, "GET", "/claims", "").statusCode()).isEqualTo(401);
    assertThat(login("new", PASSWORD).statusCode()).isEqualTo(401);
    assertThat(as(admin, "PATCH", "/users/admin-one", "{\"role\":\"reader\"}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void changesAtTheCommandLineEndSessions() {
    List<Consumer<Team>> changes =
        List.of(
            team -> assertThat(team.role("ended", "reader", false)).isNull(),
            team -> assertThat(team.password("ended", PASSWORD)).isNull(),
            team -> {
              assertThat(team.role("ended", null, true)).isNull();
              // Whoever is let in again comes in anew.
              assertThat(team.role("ended", null, false)).isNull();
            });
    try (Team team = Team.of(served.address, served.clock)) {
      assertThat(team.add("ended", "coder", PASSWORD)).isNull();
      for (Consumer<Team> change : changes) {
        Served.Session session = session("ended");
        assertThat(as(session, "GET", "/claims", "").statusCode()).isEqualTo(200);
        change.accept(team);
        assertThat(as(session, "GET", "/claims", "").statusCode()).isEqualTo(401);
      }
    }
  }

  @Test
  void sessionsEndWhenNobodyAsks() {
    Served.Session reader = session("reader-one");
    served.clock.move(Duration.ofMinutes(61));
    assertThat(as(reader, "GET", "/claims", "").statusCode()).isEqualTo(401);
  }

  @Test
  void tokensForScriptsHaveTheRoleOfTheirOwner() {
    Served.Session coder = session("coder-one");
    HttpResponse<String> made = as(coder, "POST", "/account/tokens", "{\"title\":\"script\"}");
    String secret = Served.JSON.readTree(made.body()).get("secret").asString();
    String id = Served.JSON.readTree(made.body()).get("id").asString();
    String bearer = "Bearer " + secret;
    assertThat(served.change("POST", "/releases", "{\"title\":\"x\"}", bearer).statusCode())
        .isEqualTo(403);
    assertThat(as(coder, "GET", "/account/tokens", "").body()).doesNotContain(secret);
    assertThat(as(coder, "DELETE", "/account/tokens/" + id, "").statusCode()).isEqualTo(204);
    assertThat(served.change("POST", "/decisions/undo", "{}", bearer).statusCode()).isEqualTo(401);
  }

  /** Account, login, decision, sample, settings, log and lock-out in tables of the server's. */
  @Test
  void teamWorksOnPostgresqlToo(@TempDir Path folder) {
    Served before = served;
    try (Served server = new Served(Stores.POSTGRESQL.empty(folder), Codings.samples(), true);
        Team team = Team.of(server.address, server.clock)) {
      served = server;
      assertThat(team.add("rana", "reviewer", PASSWORD)).isNull();
      assertThat(team.add("rana", "admin", PASSWORD)).contains("there is an account");
      assertThat(team.add("omar", "admin", PASSWORD)).isNull();
      Served.Session rana = session("rana");
      String claim =
          Served.JSON
              .readTree(as(rana, "GET", "/queue?limit=1", "").body())
              .get("items")
              .get(0)
              .get("id")
              .asString();
      String decide = "/claims/" + claim + "/decisions";
      assertThat(as(rana, "POST", decide, "{\"action\":\"accept\",\"note\":\"صحيح\"}").statusCode())
          .isEqualTo(201);
      assertThat(as(rana, "GET", "/decisions", "").body()).contains("صحيح", "rana");
      String sample = "{\"title\":\"half \\ud800 a sign\",\"size\":2,\"seed\":3}";
      HttpResponse<String> drawn = as(rana, "POST", "/agreement/samples", sample);
      assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(201);
      String none = "{\"action\":\"comment\",\"note\":\"a\\u0000b\"}";
      assertThat(as(rana, "POST", decide, none).statusCode()).isEqualTo(400);
      assertThat(as(rana, "GET", "/claims?actor=%00", "").statusCode()).isEqualTo(400);
      assertThat(as(rana, "PUT", "/settings", "{\"watch\":[\"nusra-front\"]}").statusCode())
          .isEqualTo(200);
      assertThat(as(rana, "GET", "/queue?order=watch", "").statusCode()).isEqualTo(200);
      for (String page :
          List.of(
              "/actors",
              "/actors/nusra-front",
              "/network",
              "/triads",
              "/map",
              "/status",
              "/relations/nusra-front/islamic-state",
              "/outlets",
              "/origins",
              "/citations",
              "/copies",
              "/events?claims=2",
              "/conflicts",
              "/queue/counts",
              "/intake",
              "/search?q=%D8%A7%D9%84%D9%87%D8%AF%D9%86%D8%A9",
              "/exports/claims.jsonl")) {
        assertThat(as(rana, "GET", page, "").statusCode()).as(page).isEqualTo(200);
        assertThat(
                as(rana, "GET", page + (page.contains("?") ? "&" : "?") + "as_of=r1", "")
                    .statusCode())
            .as(page)
            .isEqualTo(200);
      }
      Served.Session omar = session("omar");
      assertThat(as(omar, "GET", "/audit?user=rana", "").body()).contains("POST", decide);
      assertThat(team.role("rana", null, true)).isNull();
      assertThat(as(rana, "GET", "/claims", "").statusCode()).isEqualTo(401);
      assertThat(login("rana", PASSWORD).statusCode()).isEqualTo(401);
      for (int i = 0; i < 5; i++) {
        assertThat(login("omar", "wrong guess " + i).statusCode()).isEqualTo(401);
      }
      assertThat(login("omar", PASSWORD).statusCode()).isEqualTo(401);
      assertThat(team.list()).hasSize(2);
      assertThat(server.log).isEmpty();
    } finally {
      served = before;
    }
  }

  @Test
  void shortAndObviousPasswordsAreRefused() {
    try (Team team = Team.of(served.address, served.clock)) {
      assertThat(team.add("short", "coder", "short")).contains("at least 12");
      assertThat(team.add("same", "coder", "aaaaaaaaaaaaaaaa")).contains("repeats");
      assertThat(team.add("long-name", "coder", "long-name-123")).contains("name");
      assertThat(team.add("<b>", "coder", PASSWORD)).contains("letter or digit");
      assertThat(team.add("row", "coder", "شسيبلاتنم١٢٣٤٥")).contains("rows of keys");
    }
  }

  @Test
  void passwordsThatOthersKnowAreRefusedOnceTheirListIsBroughtIn(@TempDir Path folder)
      throws Exception {
    String known = "moon over the river";
    Path words = Files.writeString(folder.resolve("words.txt"), known + "\n");
    try (Team team = Team.of(served.address, served.clock)) {
      assertThat(team.add("before-list", "coder", known)).as("nothing is known yet").isNull();
      assertThat(team.refusePasswords(List.of(words)).kept()).isOne();
      assertThat(team.add("after-list", "coder", known)).contains("others know");
      assertThat(team.password("before-list", known)).contains("others know");
      assertThat(team.add("list-admin", "admin", PASSWORD)).isNull();
    }
    // The server, which has been running, has it too.
    String body = "{\"name\":\"x1\",\"role\":\"coder\",\"password\":\"" + known + "\"}";
    HttpResponse<String> refused = as(session("list-admin"), "POST", "/users", body);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"reason\":\"password_listed\"", "\"place\":\"password\"");
    assertThat(as(session("list-admin"), "GET", "/audit", "").body())
        .contains("user refuse-passwords");
  }

  @Test
  void ownPasswordIsChangedWithThePresentOne() {
    try (Team team = Team.of(served.address, served.clock)) {
      assertThat(team.add("changer", "coder", PASSWORD)).isNull();
    }
    Served.Session session = session("changer");
    String other = "another long sentence of words";
    assertThat(
            as(
                    session,
                    "POST",
                    "/account/password",
                    "{\"present\":\"wrong one here\",\"wanted\":\"" + other + "\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            as(
                    session,
                    "POST",
                    "/account/password",
                    "{\"present\":\"" + PASSWORD + "\",\"wanted\":\"" + other + "\"}")
                .statusCode())
        .isEqualTo(204);
    assertThat(login("changer", other).statusCode()).isEqualTo(200);
  }
}
