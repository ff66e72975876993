package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.LedgerAddress;
import tools.jackson.databind.JsonNode;

/** Who is let in, what is turned away, and that text of strangers stays text. */
class ServeSecurityTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static Served served;

  @BeforeAll
  static void start(@TempDir Path folder) {
    List<org.tawatur.app.store.Arrival> reports = new java.util.ArrayList<>(Codings.samples());
    reports.add(
        Codings.arrival(
            Codings.report(
                "../../etc/" + SCRIPT + ".txt",
                // "The Syrian army bombed Aleppo" between marks of a page.
                SCRIPT + "\nقصف الجيش السوري مدينة حلب <img src=x onerror=alert(1)>.\n",
                "2015-03-01",
                "<b>" + SCRIPT)));
    served = new Served(LedgerAddress.of(folder.resolve("ledger.db").toString()), reports, false);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void withoutTokenNothingIsTold() {
    HttpResponse<String> answer = served.send(served.request("/api/v1/claims").build());
    assertThat(answer.statusCode()).isEqualTo(401);
    JsonNode session =
        Served.JSON.readTree(served.send(served.request("/api/v1/session").build()).body());
    assertThat(session.get("is_open").asBoolean()).isFalse();
    assertThat(session.get("ledger").isNull()).isTrue();
  }

  @Test
  void tokenOfTheOpenedAddressLetsInOnce(@TempDir Path folder) {
    try (Served own = Served.inFile(folder)) {
      String address = own.workbench().address();
      String token = address.substring(address.indexOf("#token=") + 7);
      Served.Session session = own.enter("{\"token\":\"" + token + "\"}");
      assertThat(session.csrf()).hasSizeGreaterThan(30);
      HttpResponse<String> again =
          own.send(
              own.request("/api/v1/session")
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{\"token\":\"" + token + "\"}"))
                  .build());
      assertThat(again.statusCode()).isEqualTo(401);
    }
  }

  @Test
  void cookieIsOutOfReachOfScriptsAndOtherSites() {
    HttpResponse<String> answer =
        served.send(
            served
                .request("/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"token\":\"" + served.token + "\"}"))
                .build());
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
  }

  @Test
  void hostileHostsAreTurnedAway() {
    int port = served.workbench().port();
    for (String host :
        List.of(
            "evil.example",
            "evil.example:" + port,
            "127.0.0.1.evil.example:" + port,
            "127.0.0.1:1")) {
      assertThat(served.raw("/api/v1/session", host, null)).as(host).startsWith("HTTP/1.1 421");
    }
    assertThat(served.raw("/api/v1/session", "localhost:" + port, null)).startsWith("HTTP/1.1 200");
  }

  @Test
  void pagesOfOtherSitesAreTurnedAway() {
    String host = "127.0.0.1:" + served.workbench().port();
    for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1")) {
      assertThat(served.raw("/api/v1/session", host, "Origin: " + origin))
          .as(origin)
          .startsWith("HTTP/1.1 403");
    }
    assertThat(served.raw("/api/v1/session", host, "Sec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void changesNeedTheCsrfTokenOfTheSession() {
    Served.Session session = served.enter("{\"token\":\"" + served.token + "\"}");
    String claim = served.json("/queue").get("items").get(5).get("id").asString();
    String path = "/api/v1/claims/" + claim + "/decisions";
    String body = "{\"action\":\"comment\",\"note\":\"seen\"}";
    for (String csrf : List.of("", "wrong")) {
      HttpResponse<String> answer =
          served.send(
              served
                  .request(path)
                  .header("Cookie", session.cookie())
                  .header("X-CSRF-Token", csrf.isEmpty() ? "-" : csrf)
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body))
                  .build());
      assertThat(answer.statusCode()).isEqualTo(403);
    }
    assertThat(served.json("/decisions?claim=" + claim).get("items")).isEmpty();
    HttpResponse<String> right =
        served.send(
            served
                .request(path)
                .header("Cookie", session.cookie())
                .header("X-CSRF-Token", session.csrf())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    assertThat(right.statusCode()).as(right.body()).isEqualTo(201);
  }

  @Test
  void formsOfOtherSitesAreNoJson() {
    HttpResponse<String> answer =
        served.send(
            served
                .request("/api/v1/decisions/undo")
                .header("Authorization", "Bearer " + served.token)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))
                .build());
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void everyAnswerBearsTheHeads() {
    for (String path :
        List.of(
            "/",
            "/claims/x",
            "/api/v1/session",
            "/api/v1/claims",
            "/api/v1/nothing",
            "/assets/x.js")) {
      HttpResponse<String> answer = served.send(served.request(path).build());
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .contains("require-trusted-types-for 'script'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
      if (path.startsWith("/api/")) {
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      }
    }
  }

  @Test
  void scriptInTextsNamesAndOutletsStaysText() {
    JsonNode found = served.json("/claims?outlet=" + encoded("<b>" + SCRIPT)).get("items").get(0);
    assertThat(found.get("outlet").asString()).isEqualTo("<b>" + SCRIPT);
    String report = found.get("report_id").asString();
    HttpResponse<String> page = served.get("/reports/" + report);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    assertThat(Served.JSON.readTree(page.body()).get("text").asString()).startsWith(SCRIPT);
    HttpResponse<String> wrong = served.get("/claims?from=" + encoded(SCRIPT));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    HttpResponse<String> nowhere = served.send(served.request("/" + encoded(SCRIPT)).build());
    assertThat(nowhere.body()).doesNotContain("alert(1)");
  }

  @Test
  void scriptInNotesAndKeysIsKeptAsTextOrRefused() {
    String claim = served.json("/queue").get("items").get(2).get("id").asString();
    served.change(
        "POST",
        "/claims/" + claim + "/decisions",
        "{\"action\":\"comment\",\"note\":\"" + SCRIPT + "\"}");
    assertThat(served.json("/decisions?claim=" + claim).get("items").get(0).get("note").asString())
        .isEqualTo(SCRIPT);
    HttpResponse<String> keys =
        served.change("PUT", "/settings", "{\"keys\":{\"accept\":\"" + SCRIPT + "\"}}");
    assertThat(keys.statusCode()).isEqualTo(400);
    HttpResponse<String> act =
        served.change("PUT", "/settings", "{\"keys\":{\"" + SCRIPT + "\":\"KeyA\"}}");
    assertThat(act.statusCode()).isEqualTo(400);
  }

  @Test
  void idsOfAnotherLedgerAreNotFound(@TempDir Path folder) {
    try (Served other =
        new Served(
            LedgerAddress.of(folder.resolve("other.db").toString()),
            Codings.random(3, 4).stream().map(Codings::arrival).toList(),
            false)) {
      JsonNode foreign = other.json("/claims").get("items").get(0);
      for (String path :
          List.of(
              "/claims/" + foreign.get("id").asString(),
              "/claims/" + foreign.get("id").asString() + "/why",
              "/reports/" + foreign.get("report_id").asString(),
              "/events/" + foreign.get("event_id").asString(),
              "/releases/1/files/claims.jsonl",
              "/intake/originals/" + "0".repeat(64))) {
        assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
      }
      HttpResponse<String> change =
          served.change(
              "POST",
              "/claims/" + foreign.get("id").asString() + "/decisions",
              "{\"action\":\"accept\"}");
      assertThat(change.statusCode()).isEqualTo(404);
      assertThat(other.get("/claims").statusCode()).isEqualTo(200);
      // The token of one ledger opens no other.
      assertThat(
              other
                  .send(
                      other
                          .request("/api/v1/claims")
                          .header("Authorization", "Bearer " + served.token)
                          .build())
                  .statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void pathsLeadNowhereElse() {
    for (String path :
        List.of(
            "/../openapi.yaml",
            "/assets/..%2f..%2fopenapi.yaml",
            "/..%2fopenapi.yaml",
            "/assets/%2e%2e/openapi.yaml")) {
      assertThat(served.raw(path, "127.0.0.1:" + served.workbench().port(), null))
          .as(path)
          .doesNotContain("openapi: 3.1.0");
    }
    assertThat(served.get("/help/..%2f..%2fREADME").statusCode()).isIn(400, 404);
    assertThat(served.get("/exports/..%2fclaims.jsonl").statusCode()).isIn(400, 404);
  }

  @Test
  void longBodiesAreRefusedBeforeTheyAreRead() {
    String body = "{\"action\":\"comment\",\"note\":\"" + "x".repeat(300_000) + "\"}";
    String claim = served.json("/queue").get("items").get(0).get("id").asString();
    assertThat(served.change("POST", "/claims/" + claim + "/decisions", body).statusCode())
        .isEqualTo(413);
  }

  @Test
  void unknownFieldsOfABodyAreRefused() {
    String claim = served.json("/queue").get("items").get(0).get("id").asString();
    HttpResponse<String> answer =
        served.change(
            "POST",
            "/claims/" + claim + "/decisions",
            "{\"action\":\"accept\",\"author\":\"somebody else\"}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("org.tawatur");
  }

  @Test
  void twoWhoEditOneClaimLearnOfEachOther() {
    JsonNode claim = served.json("/queue?order=newest").get("items").get(3);
    String path = "/claims/" + claim.get("id").asString() + "/decisions";
    String version = claim.get("version").asString();
    String first =
        "{\"action\":\"correct\",\"set\":{\"polarity\":\"denied\"},\"version\":\""
            + version
            + "\"}";
    String second =
        "{\"action\":\"correct\",\"set\":{\"modality\":\"planned\"},\"version\":\""
            + version
            + "\"}";
    assertThat(served.change("POST", path, first).statusCode()).isEqualTo(201);
    HttpResponse<String> clash = served.change("POST", path, second);
    assertThat(clash.statusCode()).isEqualTo(409);
    JsonNode told = Served.JSON.readTree(clash.body());
    assertThat(told.get("current").get("polarity").asString()).isEqualTo("denied");
    assertThat(told.get("decisions").get(0).get("set").get("polarity").asString())
        .isEqualTo("denied");
    // Whoever has seen it may go on: both corrections are kept.
    String seen = told.get("current").get("version").asString();
    HttpResponse<String> merged = served.change("POST", path, second.replace(version, seen));
    assertThat(merged.statusCode()).isEqualTo(201);
    JsonNode now = Served.JSON.readTree(merged.body()).get("claim");
    assertThat(now.get("polarity").asString()).isEqualTo("denied");
    assertThat(now.get("modality").asString()).isEqualTo("planned");
  }

  @Test
  void whatIsAddedIsToldToThoseWhoListen() throws Exception {
    var client = java.net.http.HttpClient.newHttpClient();
    var lines =
        client
            .send(
                served
                    .request("/api/v1/stream")
                    .header("Accept", "text/event-stream")
                    .header("Authorization", "Bearer " + served.token)
                    .build(),
                java.net.http.HttpResponse.BodyHandlers.ofLines())
            .body()
            .iterator();
    assertThat(lines.next()).isEqualTo("event: hello");
    String claim = served.json("/queue").get("items").get(0).get("id").asString();
    served.change(
        "POST", "/claims/" + claim + "/decisions", "{\"action\":\"comment\",\"note\":\"x\"}");
    String line = lines.next();
    while (!line.equals("event: ledger")) {
      line = lines.next();
    }
    assertThat(lines.next()).contains("\"revision\"");
    client.shutdownNow();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
