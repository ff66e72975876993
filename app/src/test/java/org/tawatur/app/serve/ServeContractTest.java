package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The server does what {@code openapi.yaml} says: each address, and the shape of each answer. */
class ServeContractTest {
  private static Served served;
  private static JsonNode api;
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** Only in team mode; {@link ServeTeamTest} asks for them. */
  private static final Set<String> OF_TEAM =
      Set.of(
          "get /users",
          "get /users-rules",
          "put /users-rules",
          "post /users",
          "patch /users/{name}",
          "post /account/password",
          "get /account/second-factor",
          "post /account/second-factor",
          "put /account/second-factor",
          "post /account/second-factor/end",
          "get /account/tokens",
          "post /account/tokens",
          "delete /account/tokens/{id}");

  /** Asked elsewhere: streams and sessions have no plain answer. */
  private static final Set<String> ELSEWHERE =
      Set.of("get /stream", "post /session", "delete /session", "get /help/{page}");

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    served = Served.inFile(folder);
    try (InputStream in = Workbench.class.getResourceAsStream("openapi.yaml")) {
      api = new YAMLMapper().readTree(in);
    }
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String some(String list, String field) {
    return served.json(list).get("items").get(0).get(field).asString();
  }

  private static Map<String, List<String>> questions() {
    String claim = some("/claims?in_conflict=true", "id");
    String report = some("/reports", "id");
    String other = served.json("/reports").get("items").get(1).get("id").asString();
    Map<String, List<String>> questions = new LinkedHashMap<>();
    for (String plain :
        List.of(
            "/session",
            "/status",
            "/vocabulary",
            "/revisions",
            "/help",
            "/queue/counts",
            "/decisions",
            "/joins",
            "/triads",
            "/outlets",
            "/origins",
            "/copies",
            "/agreement/samples",
            "/agreement",
            "/releases",
            "/exports",
            "/settings",
            "/audit",
            "/citations",
            "/map")) {
      questions.put(plain, List.of(plain));
    }
    questions.put(
        "/queue",
        List.of(
            "/queue?limit=3",
            "/queue?order=conflicts",
            "/queue?order=newest&limit=2",
            "/queue?order=audit&seed=7&limit=5",
            "/queue?order=watch",
            "/queue?polarity=denied&in_conflict=true&standing=live"));
    questions.put(
        "/claims",
        List.of(
            "/claims?limit=40",
            "/claims?order=oldest&polarity=denied",
            "/claims?actor=islamic-state&with=nusra-front&branches=true",
            "/claims?as_of=r1"));
    questions.put("/claims/{id}", List.of("/claims/" + claim));
    questions.put("/claims/{id}/why", List.of("/claims/" + claim + "/why"));
    questions.put("/reports", List.of("/reports?limit=3"));
    questions.put("/reports/{id}", List.of("/reports/" + report));
    questions.put(
        "/reports/{id}/differences/{other}",
        List.of("/reports/" + report + "/differences/" + other));
    questions.put("/events", List.of("/events?limit=5", "/events?in_conflict=true"));
    questions.put("/events/{id}", List.of("/events/" + some("/events?in_conflict=true", "id")));
    questions.put("/conflicts", List.of("/conflicts"));
    questions.put("/conflicts/{id}", List.of("/conflicts/" + some("/conflicts", "id")));
    questions.put("/actors", List.of("/actors?limit=5", "/actors?q=nusra"));
    questions.put("/actors/{id}", List.of("/actors/nusra-front", "/actors/islamic-state"));
    questions.put(
        "/relations/{a}/{b}",
        List.of(
            "/relations/islamic-state/nusra-front",
            "/relations/islamic-state/nusra-front?step=week&branches=false&panel=true"));
    questions.put(
        "/relations/{a}/{b}/marks",
        List.of(
            "/relations/islamic-state/nusra-front/marks?limit=500",
            "/relations/islamic-state/nusra-front/marks?from=2014-01-01&until=2014-12-31"
                + "&direction=mutual&what=hostile&limit=3",
            "/relations/islamic-state/nusra-front/marks?what=causes&step=week&after=1"));
    questions.put(
        "/network", List.of("/network?slice=year", "/network?actor=nusra-front&slice=month"));
    questions.put("/places", List.of("/places?q=%D8%AD%D9%84%D8%A8"));
    questions.put(
        "/search",
        List.of(
            "/search?q=%D8%A7%D9%84%D9%87%D8%AF%D9%86%D8%A9",
            "/search?q=actor:nusra-front", "/search?q=conf:%3C0.6%20nonsense:x"));
    questions.put("/intake", List.of("/intake?limit=4"));
    return questions;
  }

  @Test
  void answersHaveTheShapesOfTheContract() {
    questions()
        .forEach((path, all) -> {
          JsonNode response = api.at(pointer(path, "get", "200"));
          JsonNode schema = response.at("/content/application~1json/schema");
          assertThat(schema.isMissingNode()).as(path).isFalse();
          for (String question : all) {
            HttpResponse<String> answer = served.get(question);
            assertThat(answer.statusCode()).as(question + " " + answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
            assertThat(schema(schema).validate(Served.JSON.readTree(answer.body())))
                .as(question)
                .isEmpty();
          }
        });
  }

  @Test
  void changesHaveTheShapesOfTheContract() {
    String claim = some("/queue", "id");
    String second = served.json("/queue").get("items").get(1).get("id").asString();
    changed("/claims/{id}/decisions", claim, "{\"action\":\"accept\",\"note\":\"so it is\"}", 201);
    changed("/decisions/undo", "", "{}", 201);
    changed("/claims/{id}/corrections/preview", claim, "{\"set\":{\"polarity\":\"denied\"}}", 200);
    changed("/claims/{id}/decisions", claim, "{\"action\":\"reject\",\"version\":\"no\"}", 409);
    JsonNode preview =
        changed(
            "/bulk/preview", "", "{\"action\":\"accept\",\"claims\":\"id=" + second + "\"}", 200);
    JsonNode done =
        changed("/bulk", "", "{\"token\":\"" + preview.get("token").asString() + "\"}", 201);
    assertThat(done.get("decided").asInt()).isEqualTo(1);
    JsonNode back = changed("/decisions/undo", "", "{}", 201);
    assertThat(back.get("count").asInt()).isEqualTo(1);
    assertThat(back.get("decision").get("undoes")).isEqualTo(done.get("decisions").get(0));
    String two = "\"subject\":\"actors\",\"first\":\"hamas\",\"second\":\"hezbollah\"}";
    changed("/joins/preview", "", "{\"kind\":\"join\"," + two, 200);
    changed("/joins", "", "{\"kind\":\"join\"," + two, 201);
    changed("/joins", "", "{\"kind\":\"undecided\"," + two, 201);
    changed("/settings", "", "{\"digits\":\"arab\",\"watch\":[\"nusra-front\"]}", 200);
    String outlet = some("/outlets", "name");
    changed("/outlets/reliability", "", "{\"outlet\":\"" + outlet + "\",\"letter\":\"B\"}", 201);
    changed("/releases", "", "{\"title\":\"first\"}", 201);
    JsonNode sample =
        changed("/agreement/samples", "", "{\"title\":\"blind\",\"size\":3,\"seed\":5}", 201);
    String id = sample.get("id").asString();
    JsonNode page = served.json("/agreement/samples/" + id);
    assertThat(
            schema(
                    api.at(pointer("/agreement/samples/{id}", "get", "200"))
                        .at("/content/application~1json/schema"))
                .validate(page))
        .isEmpty();
    String drawn = page.get("items").get(0).get("claim").get("id").asString();
    String coding = "{\"claim\":\"" + drawn + "\",\"action\":\"reject\",\"note\":\"no event\"}";
    changed("/agreement/samples/{id}/codings", id, coding, 201);
    changed("/agreement/samples/{id}/adjudications", id, coding, 201);
    assertThat(served.get("/agreement?sample=" + id).statusCode()).isEqualTo(200);
    proposal();
  }

  private static void proposal() {
    for (JsonNode actor : served.json("/actors?limit=100").get("items")) {
      String id = actor.get("id").asString();
      JsonNode proposals = served.json("/actors/" + id).get("proposals");
      if (!proposals.isEmpty()) {
        HttpResponse<String> answer =
            served.change(
                "POST",
                "/actors/" + id + "/proposals/" + proposals.get(0).get("id").asString(),
                "{\"verdict\":\"accepted\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode schema =
            api.at(pointer("/actors/{id}/proposals/{proposal}", "post", "201"))
                .at("/content/application~1json/schema");
        assertThat(schema(schema).validate(Served.JSON.readTree(answer.body()))).isEmpty();
        return;
      }
    }
    throw new AssertionError("the samples suggest no change of any actor");
  }

  private static JsonNode changed(String path, String id, String body, int status) {
    String method = path.equals("/settings") ? "put" : "post";
    HttpResponse<String> answer =
        served.change(method.toUpperCase(java.util.Locale.ROOT), path.replace("{id}", id), body);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
    JsonNode content = api.at(pointer(path, method, String.valueOf(status))).at("/content");
    JsonNode schema = content.iterator().next().get("schema");
    JsonNode value = Served.JSON.readTree(answer.body());
    assertThat(schema(schema).validate(value)).as(path + " " + answer.body()).isEmpty();
    return value;
  }

  @Test
  void everyAddressOfTheContractIsAsked() {
    Set<String> asked = new TreeSet<>();
    questions().keySet().forEach(path -> asked.add("get " + path));
    for (String post :
        List.of(
            "/claims/{id}/decisions",
            "/claims/{id}/corrections/preview",
            "/decisions/undo",
            "/bulk/preview",
            "/bulk",
            "/joins",
            "/joins/preview",
            "/outlets/reliability",
            "/releases",
            "/agreement/samples",
            "/agreement/samples/{id}/codings",
            "/agreement/samples/{id}/adjudications",
            "/actors/{id}/proposals/{proposal}")) {
      asked.add("post " + post);
    }
    asked.add("put /settings");
    asked.add("get /agreement/samples/{id}");
    asked.addAll(OF_TEAM);
    asked.addAll(ELSEWHERE);
    // ServeExportTest asks for files.
    asked.add("get /exports/{form}");
    asked.add("get /releases/{number}/files/{file}");
    asked.add("get /intake/originals/{sha256}");
    Set<String> written = new TreeSet<>();
    api.get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method -> written.add(method.getKey() + " " + path.getKey())));
    assertThat(asked).isEqualTo(written);
  }

  @Test
  void organAndItsStateHaveNoRelation() {
    HttpResponse<String> answer =
        served.get("/relations/united-states/united-states-foreign-ministry");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("count as one");
    assertThat(served.log).isEmpty();
  }

  @Test
  void placesOfOtherListsAreRefused() {
    for (String wrong : List.of("x", "no%7C2014-01-01%7Cc-1", "0.1%7C2014")) {
      assertThat(served.get("/queue?after=" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(served.get("/queue?order=audit&after=9").statusCode()).isEqualTo(400);
    String next = served.json("/queue?limit=1").get("next").asString();
    assertThat(
            served
                .get(
                    "/queue?after="
                        + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void unknownParametersAreRefused() {
    HttpResponse<String> answer = served.get("/claims?actr=hezbollah");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .isEqualTo("application/problem+json");
    assertThat(Served.JSON.readTree(answer.body()).get("place").asString()).isEqualTo("actr");
  }

  private static String pointer(String path, String method, String status) {
    return "/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status;
  }

  /** The schema of an answer, with the shapes of the contract that it refers to. */
  private static Schema schema(JsonNode of) {
    ObjectNode whole = Served.JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", api.get("components"));
    whole.putArray("allOf").add(of);
    return SCHEMAS.getSchema(whole);
  }
}
