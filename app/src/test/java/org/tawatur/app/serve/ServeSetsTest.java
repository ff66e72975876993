package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Numbers open all claims behind them, however many they are. */
class ServeSetsTest {
  private static Served served;

  @BeforeAll
  static void start(@TempDir Path folder) {
    served = Served.inFile(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static List<String> opened(String query) {
    List<String> ids = new ArrayList<>();
    served
        .json("/claims?limit=500&" + query)
        .get("items")
        .forEach(claim -> ids.add(claim.get("id").asString()));
    return ids;
  }

  private static List<String> set(String name) {
    return opened("id=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
  }

  @Test
  void setsOfConflictsAndEventsAreTheirClaims() {
    JsonNode conflict = served.json("/conflicts").get("items").get(0);
    String id = conflict.get("id").asString();
    for (int i = 0; i < conflict.get("sides").size(); i++) {
      JsonNode side = conflict.get("sides").get(i);
      List<String> all = new ArrayList<>();
      side.get("claim_ids").forEach(claim -> all.add(claim.asString()));
      assertThat(set("side:" + id + ":" + i)).containsExactlyInAnyOrderElementsOf(all);
      assertThat(opened(side.get("claims").asString())).containsExactlyInAnyOrderElementsOf(all);
    }
    for (JsonNode column : served.json("/conflicts/" + id).get("columns")) {
      assertThat(set("origin:conflict:" + id + ":" + column.get("key").asString()))
          .hasSize(column.get("claims_count").asInt())
          .containsExactlyInAnyOrderElementsOf(opened(column.get("claims").asString()));
    }
    String event = served.json("/events?claims=2").get("items").get(0).get("id").asString();
    for (JsonNode origin : served.json("/events/" + event).get("tally").get("origins")) {
      assertThat(set("origin:event:" + event + ":" + origin.get("key").asString()))
          .hasSize(origin.get("claims_count").asInt());
    }
  }

  private static final String RELATION = "/relations/islamic-state/nusra-front";

  private static List<String> marks(String conditions) {
    List<String> ids = new ArrayList<>();
    JsonNode marks = served.json(RELATION + "/marks?limit=500&" + conditions);
    marks.get("items").forEach(mark -> ids.add(mark.get("claim_id").asString()));
    assertThat(marks.get("total").asInt()).isEqualTo(ids.size());
    return ids;
  }

  @Test
  void claimsOfARelationAreThoseThatItCounts() {
    for (String step : List.of("month", "week")) {
      JsonNode relation = served.json(RELATION + "?step=" + step);
      List<String> all = marks("step=" + step);
      assertThat(relation.get("total").asInt()).isEqualTo(all.size()).isPositive();
      assertThat(opened(relation.get("claims").asString()))
          .containsExactlyInAnyOrderElementsOf(new TreeSet<>(all));
      assertThat(opened(relation.get("undated_claims").asString()))
          .hasSize(relation.get("undated_count").asInt())
          .containsExactlyInAnyOrderElementsOf(marks("what=undated&step=" + step));
      List<String> ofPeriods = new ArrayList<>();
      for (JsonNode period : relation.get("periods")) {
        ofPeriods.addAll(assertSumsOpenTheirClaims(relation, period));
      }
      assertThat(ofPeriods).isEqualTo(all);
      int banded = 0;
      for (JsonNode band : relation.get("bands")) {
        banded += band.get("claims_count").asInt();
        assertThat(opened(band.get("claims").asString())).hasSize(band.get("claims_count").asInt());
      }
      assertThat(banded).isEqualTo(all.size());
    }
  }

  /** Whether each number of {@code period} opens as many claims; gives all of them in order. */
  private static List<String> assertSumsOpenTheirClaims(JsonNode relation, JsonNode period) {
    String from = period.get("from").asString();
    String to = period.get("to").asString();
    String set = relation.get("set").asString() + ":" + from + ":" + to;
    String stretch = "step=" + relation.get("step").asString() + "&from=" + from + "&until=" + to;
    List<String> all = marks(stretch);
    assertThat(all).hasSize(period.get("claims_count").asInt());
    assertThat(opened(period.get("claims").asString())).containsExactlyInAnyOrderElementsOf(all);
    int sum = 0;
    for (Map.Entry<String, JsonNode> acts : period.get("acts").properties()) {
      String way = acts.getKey();
      for (Map.Entry<String, JsonNode> bySign : acts.getValue().properties()) {
        String sign = bySign.getKey();
        assertThat(bySign.getValue().asInt()).isPositive();
        assertThat(set(set + ":" + way + ":" + sign))
            .hasSize(bySign.getValue().asInt())
            .containsExactlyInAnyOrderElementsOf(
                marks(stretch + "&direction=" + way + "&what=" + sign));
        sum += bySign.getValue().asInt();
      }
    }
    assertThat(sum).isEqualTo(all.size());
    for (String way : List.of("first_to_second", "second_to_first", "mutual")) {
      assertThat(set(set + ":" + way)).hasSize(period.get(way).asInt());
    }
    assertThat(set(set + "::counted")).hasSize(period.get("counted").asInt());
    return all;
  }

  @Test
  void changesOfARelationOpenAllThatCausedThem() {
    JsonNode changes = served.json(RELATION).get("changes");
    assertThat(changes).isNotEmpty();
    for (JsonNode change : changes) {
      List<String> shown = new ArrayList<>();
      change
          .get("causes")
          .forEach(cause -> {
            shown.add(cause.get("claim_id").asString());
            assertThat(cause.get("quote").asString()).isNotBlank();
          });
      assertThat(opened(change.get("claims").asString()))
          .hasSize(change.get("causes_count").asInt())
          .containsAll(shown);
    }
  }

  @Test
  void marksComeInParts() {
    List<String> all = marks("");
    List<String> found = new ArrayList<>();
    JsonNode part = served.json(RELATION + "/marks?limit=3");
    while (true) {
      assertThat(part.get("total").asInt()).isEqualTo(all.size());
      part.get("items")
          .forEach(mark -> {
            found.add(mark.get("claim_id").asString());
            assertThat(mark.get("quote").asString()).isNotBlank();
          });
      if (part.get("next").isNull()) {
        break;
      }
      part = served.json(RELATION + "/marks?limit=3&after=" + part.get("next").asString());
    }
    assertThat(found).hasSizeGreaterThan(3).isEqualTo(all);
  }

  @Test
  void claimsBetweenTwoOfTheNetworkAreThoseCounted() {
    for (JsonNode edge : served.json("/network").get("edges")) {
      assertThat(served.json("/claims?" + edge.get("claims").asString()).get("total"))
          .as(edge.toString())
          .isEqualTo(edge.get("claims_count"));
    }
  }

  @Test
  void aNetworkOpensTheClaimsOfAllRelationsThatItShows() {
    for (String conditions :
        List.of(
            "",
            "actor=islamic-state&nodes=5",
            "least=2&nodes=8",
            "actor=hezbollah&from=2015-01-01&until=2015-12-31",
            "from=1900-01-01&until=1900-12-31")) {
      JsonNode network = served.json("/network?" + conditions);
      TreeSet<String> ofEdges = new TreeSet<>();
      network.get("edges").forEach(edge -> ofEdges.addAll(opened(edge.get("claims").asString())));
      assertThat(opened(network.get("claims").asString()))
          .as(conditions)
          .containsExactlyElementsOf(
              opened(network.get("claims").asString()).stream().distinct().toList())
          .containsExactlyInAnyOrderElementsOf(ofEdges);
    }
    assertThat(served.json("/network?least=2&nodes=8").get("edges")).isNotEmpty();
    // Others cannot be asked for beside it: they would be alternatives.
    assertThat(served.get("/claims?id=network%3Anodes%3D3&id=c-1").statusCode()).isEqualTo(400);
    assertThat(served.get("/claims?id=network%3Anodes%3D0").statusCode()).isEqualTo(400);
    assertThat(served.get("/claims?id=network%3Aname%3Dx").statusCode()).isEqualTo(400);
  }

  @Test
  void numbersOfAReleaseOpenTheClaimsThatChanged(@TempDir Path folder) {
    try (Served own = Served.inFile(folder)) {
      int all = own.json("/claims").get("total").asInt();
      own.change("POST", "/releases", "{\"title\": \"one\"}");
      String gone = own.json("/claims?limit=1").get("items").get(0).get("id").asString();
      own.change("POST", "/claims/" + gone + "/decisions", "{\"action\":\"reject\"}");
      own.change("POST", "/releases", "{\"title\": \"two\"}");
      JsonNode releases = own.json("/releases").get("items");
      JsonNode first = releases.get(1);
      assertThat(first.get("claims").get("added").asInt()).isEqualTo(all);
      assertThat(own.json("/claims?" + first.get("opened").get("added").asString()).get("total"))
          .isEqualTo(first.get("claims").get("added"));
      JsonNode second = releases.get(0);
      assertThat(second.get("claims").get("withdrawn").asInt()).isOne();
      assertThat(
              own.json("/claims?" + second.get("opened").get("withdrawn").asString())
                  .get("items")
                  .findValuesAsString("id"))
          .contains(gone);
      assertThat(own.json("/claims?id=decided%3A&standing=rejected").get("items").get(0).get("id"))
          .hasToString("\"" + gone + "\"");
    }
  }

  @Test
  void numbersOfTheMapOpenTheirClaims() {
    for (String conditions : List.of("", "actor=islamic-state", "type=ASSAULT&in_conflict=true")) {
      JsonNode map = served.json("/map?" + conditions);
      for (String which : List.of("placed", "unplaced")) {
        assertThat(served.json("/claims?" + map.get(which + "_claims").asString()).get("total"))
            .as(conditions + " " + which)
            .isEqualTo(map.get(which));
      }
      for (JsonNode place : map.get("places")) {
        assertThat(served.json("/claims?" + place.get("claims").asString()).get("total"))
            .isEqualTo(place.get("claims_count"));
      }
    }
  }

  @Test
  void setsThatAreNoneAreRefusedOrEmpty() {
    for (String wrong :
        List.of(
            "side:k-1",
            "side:k-1:x",
            "relation:a:b",
            "relation:hamas:hamas:month:true:false::",
            "relation:hamas:israel:month:true:false:::x",
            "whole:x")) {
      assertThat(served.get("/claims?id=" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(set("side:k-none:0")).isEmpty();
  }

  @Test
  void whoIsNotInTheRegistryIsFoundByHisKey() {
    int found = 0;
    for (JsonNode event : served.json("/events?limit=200").get("items")) {
      for (JsonNode party : event.get("parties")) {
        if (party.get("id").isNull()) {
          found++;
          String key = URLEncoder.encode(party.get("key").asString(), StandardCharsets.UTF_8);
          assertThat(party.get("label").get("en").asString()).doesNotStartWith("words:");
          assertThat(opened("event=" + event.get("id").asString() + "&actor=" + key)).isNotEmpty();
          assertThat(
                  served
                      .json("/events?limit=500&actor=" + key)
                      .get("items")
                      .findValuesAsString("id"))
              .contains(event.get("id").asString());
        }
      }
    }
    assertThat(found).isPositive();
  }
}
