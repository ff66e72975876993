package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import tools.jackson.databind.JsonNode;

/** Words, phrases and operators. */
class ServeSearchTest {
  private static Served served;

  @BeforeAll
  static void start(@TempDir Path folder) {
    served = Served.inFile(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode search(String q) {
    return served.json("/search?limit=100&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
  }

  private static List<String> reports(JsonNode found) {
    List<String> ids = new ArrayList<>();
    found.get("reports").forEach(hit -> ids.add(hit.get("report").get("id").asString()));
    return ids;
  }

  /** The words of the longest line of a report. */
  private static String[] words(JsonNode report) {
    return report
        .get("text")
        .asString()
        .lines()
        .max(Comparator.comparingInt(String::length))
        .orElseThrow()
        .strip()
        .split("[^\\p{L}\\p{M}]+");
  }

  @Test
  void eachPhraseHasItsWordsInTheirOrder() {
    String id = served.json("/reports").get("items").get(0).get("id").asString();
    String[] words = words(served.json("/reports/" + id));
    String first = words[0] + " " + words[1];
    String second = words[2] + " " + words[3];
    assertThat(reports(search("\"" + first + "\" \"" + second + "\""))).contains(id);
    assertThat(reports(search("\"" + first + "\" " + words[3]))).contains(id);
    String turned = words[1] + " " + words[0];
    assertThat(reports(search("\"" + turned + "\" \"" + second + "\""))).doesNotContain(id);
    assertThat(reports(search("\"" + turned + "\" " + words[3]))).doesNotContain(id);
  }

  @Test
  void daysOfClaimsAreTheirOwn() {
    JsonNode claim = null;
    for (JsonNode each : served.json("/claims?limit=200").get("items")) {
      String day = each.get("day").asString();
      claim = !day.isEmpty() && !day.equals(each.get("published").asString()) ? each : claim;
    }
    assertThat(claim).isNotNull();
    String word = words(served.json("/reports/" + claim.get("report_id").asString()))[0];
    JsonNode found =
        search(
            word
                + " date:"
                + claim.get("day").asString()
                + " type:"
                + claim.get("event").asString());
    assertThat(found.get("claims").findValuesAsString("id")).contains(claim.get("id").asString());
  }

  @Test
  void whatIsNotUnderstoodIsToldAndTheRestCounts() {
    for (String wrong :
        List.of(
            "date:2014 date:2015",
            "date:2015..2014",
            "date:..",
            "type:NOTHING",
            "polarity:maybe",
            "conf:>0.2 conf:>0.3")) {
      JsonNode found = search("actor:nusra-front " + wrong);
      assertThat(found.get("problems").isEmpty()).as(wrong).isFalse();
      assertThat(found.get("total").asLong()).as(wrong).isPositive();
    }
  }

  @Test
  void whatIsNewSinceARevisionIsFoundAlone(@TempDir Path folder) {
    try (Served own = Served.inFile(folder)) {
      long before = own.json("/revisions?limit=1").get("items").get(0).get("seq").asLong();
      String word = URLEncoder.encode("إدلب", StandardCharsets.UTF_8); // Idlib
      long reports = own.json("/search?q=" + word).get("total").asLong();
      long claims = own.json("/search?in=claims&q=" + word).get("total").asLong();
      try (Ledger ledger = Ledger.writing(own.address, own.clock)) {
        // The Syrian army shelled the city of Idlib on Wednesday.
        String text = "قصف الجيش السوري مدينة إدلب يوم الأربعاء.";
        new Keeper(ledger, "coder of the test")
            .keep(List.of(Codings.arrival(Codings.report("late", text, "2016-03-02", "المساء"))));
      }
      for (String in : List.of("reports", "claims")) {
        String ask = "/search?q=" + word + "&in=" + in;
        long all = own.json(ask).get("total").asLong();
        JsonNode fresh = own.json(ask + "&new_since=r" + before);
        assertThat(fresh.get("total").asLong()).isPositive();
        assertThat(all)
            .isEqualTo((in.equals("claims") ? claims : reports) + fresh.get("total").asLong());
        assertThat(fresh.get(in)).hasSize(fresh.get("total").asInt());
        assertThat(fresh.get(in).toString()).contains("المساء");
        assertThat(own.json(ask + "&new_since=r" + (before + 1)).get("total").asLong()).isZero();
      }
      assertThat(own.get("/search?q=" + word + "&new_since=r999").body()).contains("new_since");
      assertThat(own.get("/search?q=" + word + "&new_since=soon").statusCode()).isEqualTo(400);
    }
  }
}
