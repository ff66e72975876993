package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.Arrival;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.IntakeEntry;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.Outcome;
import org.tawatur.text.Report;
import tools.jackson.databind.JsonNode;

/** Cases 40 to 42, 91, 92, 117, 122 and 125 of the list of bad inputs, as the workbench answers. */
class ServeCasesTest {
  private static final String FORMULA = "=HYPERLINK(1)";
  private static final String MARKUP = "<html><script>alert(1)</script></html>";

  private static Served served;

  @BeforeAll
  static void start(@TempDir Path folder) {
    byte[] page = MARKUP.getBytes(StandardCharsets.UTF_8);
    List<Arrival> arrivals = new ArrayList<>(Codings.samples());
    arrivals.add(
        new Arrival(
            IntakeEntry.of(
                "<img src=x onerror=alert(1)>.html",
                Outcome.QUARANTINED,
                "NO_ARTICLE_TEXT",
                "",
                "",
                page),
            page,
            null));
    // "The Syrian army bombed Aleppo", by an outlet that a spreadsheet would run.
    arrivals.add(
        Codings.arrival(
            Codings.report("sheet", "قصف الجيش السوري مدينة حلب.\n", "2015-03-01", FORMULA)));
    served = new Served(LedgerAddress.of(folder.resolve("l.db").toString()), arrivals, false);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void case40NameOfASearchIsTextAndNothingElse() {
    String search = "{\"searches\":[{\"name\":\"" + MARKUP + "\",\"query\":\"" + MARKUP + "\"}]}";
    HttpResponse<String> kept = served.change("PUT", "/settings", search);
    assertThat(kept.statusCode()).isEqualTo(200);
    HttpResponse<String> answer = served.get("/settings");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    JsonNode one = Served.JSON.readTree(answer.body()).get("searches").get(0);
    assertThat(one.get("name").asString()).isEqualTo(MARKUP);
    assertThat(one.get("seen").isNull()).isTrue();
    String seen = search.replace("\"query\"", "\"seen\":-1,\"query\"");
    assertThat(served.change("PUT", "/settings", seen).statusCode()).isEqualTo(400);
    String more = search.replace("\"query\"", "\"onclick\":\"x\",\"query\"");
    assertThat(served.change("PUT", "/settings", more).statusCode()).isEqualTo(400);
  }

  @Test
  void case41AddressThatIsNoneIsNotGivenBackAsMarkup() {
    for (String value : List.of(MARKUP, "\"><img src=x onerror=alert(1)>", "2015-13-45")) {
      HttpResponse<String> answer = served.get("/claims?from=" + encoded(value));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void case42WhatWasOfferedIsADownloadAndNeverAPage() {
    JsonNode line = served.json("/intake?outcome=quarantined").get("items").get(0);
    assertThat(line.get("place").asString()).isEqualTo("<img src=x onerror=alert(1)>.html");
    HttpResponse<String> answer = served.get("/intake/originals/" + line.get("sha256").asString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(MARKUP);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
  }

  @Test
  void case91SearchBoxTakesWordsAndNoLanguage() {
    long all = served.json("/claims").get("total").asLong();
    for (String words : List.of("' OR 1=1 --", "\" MATCH \"x", "words:*", "a & b | !c", ")(*^%")) {
      HttpResponse<String> answer = served.get("/search?q=" + encoded(words + " الهدنة"));
      assertThat(answer.statusCode()).as(words).isIn(200, 400);
      assertThat(answer.body()).doesNotContain("SQL", "Exception", "org.tawatur");
    }
    assertThat(served.json("/claims").get("total").asLong()).isEqualTo(all);
  }

  @Test
  void case92OnlyFiltersThatThereAreAreTaken() {
    for (String parameter :
        List.of(
            "password=x",
            "account.password=x",
            "outlet__startswith=a",
            "order=password",
            "sort=n")) {
      HttpResponse<String> answer = served.get("/claims?" + parameter);
      assertThat(answer.statusCode()).as(parameter).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
  }

  /**
   * While reports come in, two actors are joined and parted: whoever asks finds all of it or
   * nothing, and what was answered of a state of the ledger is answered of it ever after.
   */
  @Test
  void case117ActorsThatAreJoinedWhileReportsComeAreNeverJoinedByHalf(@TempDir Path folder)
      throws InterruptedException {
    try (Served own = Served.inFile(folder)) {
      JsonNode actors = own.json("/actors?limit=2").get("items");
      String first = actors.get(0).get("id").asString();
      String second = actors.get(1).get("id").asString();
      String pair =
          "\"subject\":\"actors\",\"first\":\"" + first + "\",\"second\":\"" + second + "\"}";
      Thread batch =
          Thread.ofPlatform()
              .start(() -> {
                for (Report report : Codings.random(7, 12)) {
                  try (Ledger ledger = Ledger.writing(own.address, own.clock)) {
                    new Keeper(ledger, "coder of the test").keep(List.of(Codings.arrival(report)));
                  }
                }
              });
      Map<String, List<Long>> seen = new TreeMap<>();
      int rounds = 0;
      for (int calm = 0; calm < 4; calm += batch.isAlive() ? 0 : 1) {
        String kind = rounds++ % 2 == 0 ? "join" : "undecided";
        // 503 while the batch writes; the next round tries again.
        HttpResponse<String> done =
            own.change("POST", "/joins", "{\"kind\":\"" + kind + "\"," + pair);
        assertThat(done.statusCode()).as(done.body()).isIn(201, 409, 503);
        String state = "as_of=r" + own.json("/status").get("last").get("seq").asLong();
        seen.put(state, totals(own, first, second, state));
      }
      batch.join();
      assertThat(seen.size()).isGreaterThan(2);
      int joined = 0;
      for (Map.Entry<String, List<Long>> each : seen.entrySet()) {
        assertThat(totals(own, first, second, each.getKey()))
            .as(each.getKey())
            .isEqualTo(each.getValue());
        joined += each.getValue().get(0).equals(each.getValue().get(1)) ? 1 : 0;
      }
      assertThat(joined).as("states in which they are one").isPositive().isLessThan(seen.size());
    }
  }

  /** The claims of each of two actors; of two that are joined, those of both. */
  private static List<Long> totals(Served own, String first, String second, String state) {
    return List.of(
        own.json("/claims?limit=1&actor=" + first + "&" + state).get("total").asLong(),
        own.json("/claims?limit=1&actor=" + second + "&" + state).get("total").asLong());
  }

  @Test
  void case122NoGetChangesAnything() {
    String before = served.json("/status").get("last").toString();
    String decisions = served.get("/decisions").body();
    String method = "";
    String path = "";
    List<String> changing = new ArrayList<>();
    for (String line :
        served.send(served.request("/api/openapi.yaml").build()).body().lines().toList()) {
      if (line.matches("  /.*:")) {
        path = line.strip().replace(":", "").replaceAll("\\{[^}]*}", "x");
        method = "";
      } else if (line.matches("    (get|post|put|patch|delete):")) {
        method = line.strip();
        if (!method.equals("get:")) {
          changing.add(path);
        }
      }
    }
    assertThat(changing).contains("/decisions/undo", "/bulk", "/joins", "/releases");
    for (String address : changing) {
      assertThat(served.get(address + "?action=accept&title=x&kind=join").statusCode())
          .as(address)
          .isIn(200, 400, 404, 405);
    }
    assertThat(served.json("/status").get("last").toString()).isEqualTo(before);
    assertThat(served.get("/decisions").body()).isEqualTo(decisions);
  }

  @Test
  void case122PageOfAnotherSiteChangesNothingEvenWithCookieAndToken() {
    Served.Session session = served.enter("{\"token\":\"" + served.token + "\"}");
    String claim = served.json("/queue").get("items").get(1).get("id").asString();
    String body = "{\"action\":\"comment\",\"note\":\"from elsewhere\"}";
    for (String head :
        List.of("Origin: http://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site")) {
      String answer =
          served.raw(
              "POST /api/v1/claims/"
                  + claim
                  + "/decisions HTTP/1.1\r\nHost: 127.0.0.1:"
                  + served.workbench().port()
                  + "\r\nConnection: close\r\nContent-Type: application/json\r\nCookie: "
                  + session.cookie()
                  + "\r\nX-CSRF-Token: "
                  + session.csrf()
                  + "\r\n"
                  + head
                  + "\r\nContent-Length: "
                  + body.length()
                  + "\r\n\r\n"
                  + body);
      assertThat(answer).as(head).startsWith("HTTP/1.1 403");
    }
    assertThat(served.json("/decisions?claim=" + claim).get("items")).isEmpty();
  }

  @Test
  void case125TableForProgramsIsRawAndThatForSpreadsheetsRunsNothing() {
    String query = "?outlet=" + encoded(FORMULA);
    String raw = served.get("/exports/claims.csv" + query).body();
    String sheet = served.get("/exports/claims-sheet.csv" + query).body();
    assertThat(raw.lines().count()).isGreaterThan(1);
    assertThat(raw).contains(FORMULA).doesNotContain("'" + FORMULA);
    assertThat(sheet).contains("'" + FORMULA).doesNotContain("," + FORMULA);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
