package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.Arrival;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.IntakeEntry;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.Outcome;
import tools.jackson.databind.JsonNode;

/** Cases 41, 42, 91 and 92 of the list of bad inputs, as the workbench answers them. */
class ServeCasesTest {
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
    served = new Served(LedgerAddress.of(folder.resolve("l.db").toString()), arrivals, false);
  }

  @AfterAll
  static void stop() {
    served.close();
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

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
