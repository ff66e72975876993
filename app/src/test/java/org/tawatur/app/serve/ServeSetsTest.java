package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void claimsOfARelationAreThoseThatItCounts() {
    JsonNode relation = served.json("/relations/islamic-state/nusra-front");
    List<String> marks = new ArrayList<>();
    relation.get("marks").forEach(mark -> marks.add(mark.get("claim_id").asString()));
    assertThat(relation.get("total").asInt()).isEqualTo(marks.size());
    assertThat(opened(relation.get("claims").asString()))
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(marks));
    assertThat(set("relation:islamic-state:nusra-front:month:true:false::"))
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(marks));
    for (JsonNode period : relation.get("periods")) {
      String span = period.get("from").asString() + ":" + period.get("to").asString();
      assertThat(set("relation:islamic-state:nusra-front:month:true:false:" + span))
          .hasSize(period.get("claims_count").asInt())
          .containsExactlyInAnyOrderElementsOf(opened(period.get("claims").asString()));
    }
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
    for (String wrong : List.of("side:k-1", "side:k-1:x", "relation:a:b", "whole:x")) {
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
