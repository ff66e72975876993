package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.Verdicts;
import org.tawatur.link.Extent;
import org.tawatur.link.Proposal;
import tools.jackson.databind.JsonNode;

/** What the workbench knows of actors: what counts, and what people accepted. */
class ServeActorsTest {
  /** "Movement of the New Light": no name of anybody. */
  private static final String NAME = "حركة النور الجديدة";

  private static final String ACTOR = "nusra-front";

  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void start() {
    served = Served.inFile(folder);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private long total(String query) {
    return served.json("/claims?" + query).get("total").asLong();
  }

  private void accept(Proposal.Kind kind, String other) {
    try (Ledger ledger = Ledger.writing(served.address, served.clock)) {
      StoredClaim claim =
          new ClaimQueries(ledger)
              .list(ClaimFilter.LIVE, ClaimQueries.Order.OLDEST, Page.FIRST, AsOf.NOW)
              .getFirst();
      new Verdicts(ledger)
          .add(
              new Proposal(
                  "p-" + kind,
                  kind,
                  ACTOR,
                  kind == Proposal.Kind.NAME ? null : other,
                  NAME,
                  Extent.day(LocalDate.of(2014, 1, 1)),
                  List.of(claim.kept()),
                  List.of(),
                  Codings.STEPS.origins().tally(List.of(claim.kept()), Map.of())),
              Verdicts.Verdict.Kind.ACCEPTED,
              "rana",
              "");
    }
  }

  /** Of the two, one of which belongs to the other by what is accepted. */
  private long withBranches(String more) {
    return total("actor=hts&branches=true" + more)
        + total("actor=" + ACTOR + "&branches=true" + more);
  }

  @Test
  void acceptedChangesAreKnownFromThenOn() {
    String named = "/actors?q=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8);
    long own = withBranches("");
    String before = "r" + served.json("/status").get("last").get("seq").asLong();
    accept(Proposal.Kind.NAME, "");
    accept(Proposal.Kind.ALLEGIANCE, "hts");
    assertThat(served.json(named).get("items").get(0).get("id").asString()).isEqualTo(ACTOR);
    assertThat(served.json(named + "&as_of=" + before).get("items").findValuesAsString("id"))
        .doesNotContain(ACTOR);
    assertThat(withBranches("")).isGreaterThan(own);
    assertThat(withBranches("&as_of=" + before)).isEqualTo(own);
    String claim = served.json("/claims?limit=1").get("items").get(0).get("id").asString();
    // The coder that knows of it is loaded while the one before still answers.
    for (int i = 0; i < 200; i++) {
      String coder = served.json("/claims/" + claim + "/why").get("coder").asString();
      if (coder.endsWith(" knows 2")) {
        return;
      }
    }
    throw new AssertionError("the coder never heard of it");
  }

  @Test
  void numbersOfAnActorOpenTheClaimsThatTheyCount() {
    for (JsonNode actor : served.json("/actors?limit=10").get("items")) {
      assertThat(actor.get("claims_count").asLong())
          .as(actor.get("id").asString())
          .isEqualTo(total(actor.get("claims").asString()));
    }
    JsonNode page = served.json("/actors/" + ACTOR);
    assertThat(page.get("tells").asLong()).isEqualTo(total(page.get("tells_claims").asString()));
    assertThat(page.get("counterparts").isEmpty()).isFalse();
    for (JsonNode with : page.get("counterparts")) {
      assertThat(with.get("claims_count").asLong())
          .as(with.get("id").asString())
          .isEqualTo(total(with.get("claims").asString()));
    }
    for (JsonNode year : page.get("years")) {
      assertThat(year.get("acting").asLong())
          .isEqualTo(total(year.get("acting_claims").asString()));
      assertThat(year.get("acted_on").asLong())
          .isEqualTo(total(year.get("acted_on_claims").asString()));
    }
  }

  @Test
  void namesOfAnActorOpenTheClaimsThatSayThem() {
    JsonNode page = served.json("/actors/" + ACTOR);
    assertThat(page.get("called").isEmpty()).isFalse();
    for (JsonNode called : page.get("called")) {
      assertThat(called.get("claims_count").asLong())
          .as(called.toString())
          .isPositive()
          .isEqualTo(total(called.get("claims").asString()));
    }
    int attested = 0;
    for (JsonNode name : page.get("names")) {
      JsonNode uses = name.get("attested");
      if (!uses.isNull()) {
        attested++;
        assertThat(uses.get("claims_count").asLong())
            .as(name.toString())
            .isEqualTo(total(uses.get("claims").asString()));
      }
    }
    assertThat(attested).isPositive();
    assertThat(served.get("/claims?called=x").statusCode()).isEqualTo(400);
  }

  @Test
  void networkFollowsJoinsAsOfTheRevisionShown() {
    JsonNode with = served.json("/actors/" + ACTOR).get("counterparts").get(0);
    String other = with.get("id").asString();
    String before = "&as_of=r" + served.json("/status").get("last").get("seq").asLong();
    assertThat(nodes("")).contains(ACTOR, other);
    served.change(
        "POST",
        "/joins",
        "{\"kind\":\"join\",\"subject\":\"actors\",\"first\":\""
            + ACTOR
            + "\",\"second\":\""
            + other
            + "\"}");
    String smaller = ACTOR.compareTo(other) < 0 ? ACTOR : other;
    String greater = smaller.equals(ACTOR) ? other : ACTOR;
    assertThat(nodes("")).contains(smaller).doesNotContain(greater);
    assertThat(nodes("&actor=" + greater)).contains(greater).doesNotContain(smaller);
    assertThat(nodes("&until=2100-01-01&actor=" + greater))
        .contains(greater)
        .doesNotContain(smaller);
    assertThat(nodes(before)).contains(smaller, greater);
    JsonNode network = served.json("/network?actor=" + greater);
    for (JsonNode node : network.get("nodes")) {
      if (node.get("id").asString().equals(greater)) {
        assertThat(node.get("joined").get(0).get("id").asString()).isEqualTo(smaller);
      }
    }
    for (JsonNode edge : network.get("edges")) {
      assertThat(edge.get("claims_count").asLong())
          .as(edge.toString())
          .isEqualTo(total(edge.get("claims").asString()));
    }
  }

  private List<String> nodes(String more) {
    List<String> ids = new ArrayList<>();
    served
        .json("/network?nodes=5000" + more)
        .get("nodes")
        .forEach(node -> ids.add(node.get("id").asString()));
    return ids;
  }

  @Test
  void rejectedClaimsCountForNobody() {
    JsonNode with = served.json("/actors/" + ACTOR).get("counterparts").get(0);
    String query = with.get("claims").asString();
    String id = served.json("/claims?" + query).get("items").get(0).get("id").asString();
    served.change("POST", "/claims/" + id + "/decisions", "{\"action\":\"reject\"}");
    JsonNode after = null;
    for (JsonNode each : served.json("/actors/" + ACTOR).get("counterparts")) {
      after = each.get("id").equals(with.get("id")) ? each : after;
    }
    long left = after == null ? 0 : after.get("claims_count").asLong();
    assertThat(left).isEqualTo(with.get("claims_count").asLong() - 1).isEqualTo(total(query));
    served.change("POST", "/decisions/undo", "{}");
    assertThat(served.json("/actors/" + ACTOR).get("counterparts").get(0)).isEqualTo(with);
  }
}
