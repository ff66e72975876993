package org.tawatur.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.Arrival;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.Linker;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.TestClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims as W3C Web Annotations, held against the rules of the model and against the texts. */
class AnnotationExportTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Those of the model, section 3.3.5. */
  private static final Set<String> MOTIVATIONS =
      Set.of(
          "assessing",
          "bookmarking",
          "classifying",
          "commenting",
          "describing",
          "editing",
          "highlighting",
          "identifying",
          "linking",
          "moderating",
          "questioning",
          "replying",
          "tagging");

  private static Ledger ledger;
  private static JsonNode collection;
  private static final List<JsonNode> ITEMS = new ArrayList<>();

  @BeforeAll
  static void export(@TempDir Path folder) throws IOException {
    ledger =
        Ledger.writing(LedgerAddress.of(folder.resolve("ledger.db").toString()), new TestClock());
    List<Arrival> reports = new ArrayList<>(Codings.samples());
    // Signs beyond the basic plane before the words: offsets count them once.
    reports.add(
        Codings.arrival(
            Codings.report(
                "doves.txt",
                // Doves, then: the Syrian army shelled the city of Aleppo on Saturday.
                "🕊️🕊️ قصف الجيش السوري مدينة حلب يوم السبت 15 أغسطس 2015 🕊️.",
                "2015-08-16",
                "صحيفة التجربة")));
    new Keeper(ledger, "coder of the test").keep(reports);
    new Linker(ledger, Codings.STEPS).link();
    collection = JSON.readTree(written());
    collection.get("first").get("items").forEach(ITEMS::add);
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnnotationExport(new Selection(ledger, ClaimFilter.LIVE, AsOf.NOW).checked()).write(out);
    return out.toByteArray();
  }

  @Test
  void collectionHasOnePageWithAllOfIt() throws IOException {
    assertThat(collection.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.get("type").asString()).isEqualTo("AnnotationCollection");
    assertThat(collection.get("total").asInt()).isEqualTo(ITEMS.size()).isGreaterThan(100);
    JsonNode page = collection.get("first");
    assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
    assertThat(page.get("startIndex").asInt()).isZero();
    assertThat(page.has("next")).isFalse();
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void annotationsHaveWhatTheModelRequires() {
    Set<String> ids = new HashSet<>();
    for (JsonNode item : ITEMS) {
      String id = item.get("id").asString();
      assertThat(ids.add(id)).as(id).isTrue();
      assertThat(UUID.fromString(id.substring("urn:uuid:".length())).version()).isEqualTo(5);
      assertThat(item.get("type").asString()).isEqualTo("Annotation");
      assertThat(MOTIVATIONS).contains(item.get("motivation").asString());
      assertThat(item.get("generated").asString()).endsWith("Z");
      assertThat(item.get("generator").get("type").asString()).isEqualTo("Software");
      assertThat(item.get("target").get("source").get("id").asString()).matches("(https?|urn):.+");
      for (JsonNode body : item.get("body")) {
        assertThat(MOTIVATIONS).contains(body.get("purpose").asString());
        assertThat(body.get("type").asString()).isIn("TextualBody", "SpecificResource");
        String has = body.get("type").asString().equals("TextualBody") ? "value" : "source";
        assertThat(body.get(has).asString()).isNotEmpty();
      }
    }
    for (JsonNode item : ITEMS) {
      item.get("body")
          .forEach(body -> {
            if (body.get("purpose").asString().equals("linking")) {
              assertThat(ids).as("of its claim").contains(body.get("source").asString());
            }
          });
    }
  }

  /** Both selectors find the same words, by code points, and what stands around them is right. */
  @Test
  void selectorsFindTheirWordsInTheText() {
    ReportQueries reports = new ReportQueries(ledger);
    List<String> texts = new ArrayList<>();
    reports
        .list(org.tawatur.app.store.ReportFilter.ALL, org.tawatur.app.store.Page.ALL, AsOf.NOW)
        .forEach(report -> texts.add(reports.text(report.id()).orElseThrow().text()));
    int beyond = 0;
    for (JsonNode item : ITEMS) {
      JsonNode quote = item.get("target").get("selector").get(0);
      JsonNode position = item.get("target").get("selector").get(1);
      assertThat(quote.get("type").asString()).isEqualTo("TextQuoteSelector");
      assertThat(position.get("type").asString()).isEqualTo("TextPositionSelector");
      int start = position.get("start").asInt();
      int end = position.get("end").asInt();
      String whole =
          quote.get("prefix").asString()
              + quote.get("exact").asString()
              + quote.get("suffix").asString();
      assertThat(texts)
          .as(item.toString())
          .anyMatch(text ->
              text.contains(whole)
                  && text.codePointCount(0, text.length()) >= end
                  && text.substring(
                          text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                      .equals(quote.get("exact").asString()));
      beyond += whole.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? 1 : 0;
    }
    assertThat(beyond).as("signs beyond the basic plane are tried").isPositive();
  }
}
