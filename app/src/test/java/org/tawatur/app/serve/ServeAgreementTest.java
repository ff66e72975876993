package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.LedgerAddress;
import tools.jackson.databind.JsonNode;

/**
 * A sample from its drawing to what settles it: coded blind by two, compared, decided by a third.
 */
class ServeAgreementTest {
  private static final String PASSWORD = "a long sentence nobody guesses";
  private static Served served;

  @BeforeAll
  static void start(@TempDir Path folder) {
    served =
        new Served(
            LedgerAddress.of(folder.resolve("ledger.db").toString()), Codings.samples(), true);
    try (Team team = Team.of(served.address, served.clock)) {
      for (String name : List.of("huda", "omar", "late")) {
        assertThat(team.add(name, "coder", PASSWORD)).isNull();
      }
      assertThat(team.add("rana", "reviewer", PASSWORD)).isNull();
    }
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Served.Session session(String name) {
    return served.enter("{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}");
  }

  private static JsonNode as(
      Served.Session session, String method, String path, String body, int status) {
    HttpResponse<String> answer =
        served.send(
            served
                .request("/api/v1" + path)
                .header("Cookie", session.cookie())
                .header("X-CSRF-Token", session.csrf())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return Served.JSON.readTree(answer.body());
  }

  private static JsonNode get(Served.Session session, String path) {
    return as(session, "GET", path, "", 200);
  }

  private static String coding(String claim, String rest) {
    return "{\"claim\":\"" + claim + "\"," + rest + "}";
  }

  private static JsonNode named(JsonNode list, String field) {
    for (JsonNode one : list) {
      if (one.get("field").asString().equals(field)) {
        return one;
      }
    }
    throw new AssertionError(field + " is not in " + list);
  }

  @Test
  void whatTwoCodeBlindIsComparedAndSettled() {
    Served.Session rana = session("rana");
    Served.Session huda = session("huda");
    Served.Session omar = session("omar");
    String claims = "type=ASSAULT&polarity=affirmed&least=0.5";
    String draft = "{\"title\":\"هجمات\",\"size\":8,\"seed\":4,\"claims\":\"" + claims + "\"}";
    JsonNode sample = as(rana, "POST", "/agreement/samples", draft, 201);
    String path = "/agreement/samples/" + sample.get("id").asString();
    List<String> ids = new ArrayList<>();
    String wrong = "";
    for (JsonNode item : get(huda, path).get("items")) {
      JsonNode claim = item.get("claim");
      ids.add(claim.get("id").asString());
      wrong = !claim.get("actors").isEmpty() ? claim.get("id").asString() : wrong;
    }
    assertThat(ids).hasSize(sample.get("size").asInt());
    assertThat(wrong).as("a claim with somebody who acts").isNotEmpty();
    assertThat(get(huda, "/claims?" + sample.get("claims").asString()).get("total").asInt())
        .isEqualTo(ids.size());

    // One corrects who acts in one claim and throws out another; the other finds all right.
    String out = ids.getFirst().equals(wrong) ? ids.getLast() : ids.getFirst();
    for (String id : ids) {
      String verdict =
          id.equals(wrong)
              ? "\"action\":\"correct\",\"set\":{\"by\":\"-\"}"
              : "\"action\":\"" + (id.equals(out) ? "reject" : "accept") + "\"";
      as(huda, "POST", path + "/codings", coding(id, verdict), 201);
      for (JsonNode item : get(omar, path).get("items")) {
        if (item.get("claim").get("id").asString().equals(id)) {
          assertThat(item.get("others")).as("nobody is told what others said").isEmpty();
        }
      }
      as(omar, "POST", path + "/codings", coding(id, "\"action\":\"accept\""), 201);
    }

    String figures = "/agreement?first=huda&second=omar&sample=" + sample.get("id").asString();
    JsonNode found = get(rana, figures);
    assertThat(found.get("units").asInt()).isEqualTo(ids.size());
    assertThat(found.get("differing")).hasSize(2);
    assertThat(named(found.get("fields"), "verdict").get("differing"))
        .containsExactly(Served.JSON.valueToTree(out));
    assertThat(named(found.get("fields"), "by").get("differing"))
        .containsExactly(Served.JSON.valueToTree(wrong));
    JsonNode trigger = named(found.get("spans"), "trigger");
    assertThat(trigger.get("differing")).containsExactly(Served.JSON.valueToTree(out));
    assertThat(trigger.get("alpha").asDouble()).isBetween(0.5, 0.999);
    JsonNode by = named(found.get("spans"), "by");
    assertThat(by.get("differing")).contains(Served.JSON.valueToTree(wrong));
    assertThat(by.get("alpha").asDouble()).isLessThan(1);

    // Who settles says why; then it is a decision of the ledger, and what was coded stays as it
    // was.
    String settle = path + "/adjudications";
    String taken = "\"action\":\"correct\",\"set\":{\"by\":\"-\"}";
    as(huda, "POST", settle, coding(wrong, taken + ",\"note\":\"no\""), 403);
    as(rana, "POST", settle, coding(wrong, taken), 400);
    as(rana, "POST", settle, coding(wrong, taken + ",\"note\":\"لا فاعل في الجملة\""), 201);
    as(rana, "POST", settle, coding(out, "\"action\":\"reject\",\"note\":\"ليس حدثًا\""), 201);
    JsonNode claim = get(rana, "/claims/" + wrong).get("claim");
    assertThat(claim.get("actors")).isEmpty();
    assertThat(get(rana, "/decisions").toString()).contains("لا فاعل في الجملة", "rana");
    assertThat(get(rana, "/claims?id=" + out).get("total").asInt()).isZero();
    assertThat(get(rana, figures)).as("what was coded stays as it was").isEqualTo(found);
    JsonNode after = get(rana, path);
    assertThat(after.get("sample").get("settled").asInt()).isEqualTo(2);
    for (JsonNode item : after.get("items")) {
      String id = item.get("claim").get("id").asString();
      assertThat(item.get("settled").asBoolean()).isEqualTo(id.equals(wrong) || id.equals(out));
    }

    // Who comes later codes what the others coded, not what came of it.
    for (JsonNode item : get(session("late"), path).get("items")) {
      if (item.get("claim").get("id").asString().equals(wrong)) {
        assertThat(item.get("claim").get("actors")).isNotEmpty();
      }
    }
    assertThat(
            get(rana, "/claims?" + after.get("sample").get("settled_claims").asString())
                .get("total")
                .asInt())
        .isEqualTo(2);
    assertThat(get(rana, "/claims?" + sample.get("claims").asString()).get("total").asInt())
        .as("each claim is there once, whatever became of it")
        .isEqualTo(ids.size());
  }
}
