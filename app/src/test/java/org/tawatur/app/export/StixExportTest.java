package org.tawatur.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.actor.Registry;
import org.tawatur.actor.RegistryFiles;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.LedgerException;
import org.tawatur.app.store.Linker;
import org.tawatur.app.store.TestClock;
import org.tawatur.claim.Polarity;
import org.tawatur.lexicon.LexiconFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims as STIX 2.1, held against the rules of the standard that concern them. */
class StixExportTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Section 3.1 and those of each object: what has to be there beside the common properties. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "identity", List.of("name"),
          "location", List.of(),
          "incident", List.of("name"),
          "opinion", List.of("opinion", "object_refs"),
          "note", List.of("content", "object_refs"),
          "report", List.of("name", "published", "object_refs"),
          "grouping", List.of("context", "object_refs"),
          "relationship", List.of("relationship_type", "source_ref", "target_ref"),
          "marking-definition", List.of("definition_type", "definition"),
          "extension-definition",
              List.of("created_by_ref", "name", "schema", "version", "extension_types"));

  private static final Set<String> OPINIONS =
      Set.of("strongly-disagree", "disagree", "neutral", "agree", "strongly-agree");

  private static final Registry REGISTRY = RegistryFiles.load(LexiconFiles.bundled());
  private static Ledger ledger;
  private static JsonNode bundle;
  private static final Map<String, JsonNode> OBJECTS = new HashMap<>();

  @BeforeAll
  static void export(@TempDir Path folder) throws IOException {
    ledger = ledger(folder.resolve("ledger.db"));
    bundle = JSON.readTree(written(ledger, ClaimFilter.LIVE));
    for (JsonNode object : bundle.get("objects")) {
      assertThat(OBJECTS.put(object.get("id").asString(), object)).as("once: " + object).isNull();
    }
  }

  private static Ledger ledger(Path file) {
    Ledger made = Ledger.writing(LedgerAddress.of(file.toString()), new TestClock());
    new Keeper(made, "coder of the test").keep(Codings.samples());
    new Linker(made, Codings.STEPS).link();
    return made;
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  private static byte[] written(Ledger of, ClaimFilter filter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Selection selection = new Selection(of, filter, AsOf.NOW).checked();
    new StixExport(selection, REGISTRY, new EventQueries(of, Codings.STEPS)).write(out);
    return out.toByteArray();
  }

  private static List<JsonNode> all(String type) {
    return OBJECTS.values().stream()
        .filter(object -> object.get("type").asString().equals(type))
        .toList();
  }

  @Test
  void bundleHasTypeIdAndObjectsAlone() {
    assertThat(bundle.propertyNames()).containsExactlyInAnyOrder("type", "id", "objects");
    assertThat(bundle.get("type").asString()).isEqualTo("bundle");
    assertThat(bundle.get("id").asString()).startsWith("bundle--");
  }

  @Test
  void objectsHaveWhatTheStandardRequires() {
    assertThat(OBJECTS).hasSizeGreaterThan(100);
    OBJECTS.forEach((id, object) -> {
      String type = object.get("type").asString();
      assertThat(REQUIRED).as(id).containsKey(type);
      assertThat(id).startsWith(type + "--");
      UUID uuid = UUID.fromString(id.substring(type.length() + 2));
      assertThat(uuid.version()).as("made of content").isEqualTo(5);
      assertThat(uuid.variant()).isEqualTo(2);
      assertThat(object.get("spec_version").asString()).isEqualTo("2.1");
      String created = object.get("created").asString();
      assertThat(created).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
      if (!type.equals("marking-definition")) {
        assertThat(object.get("modified").asString()).isGreaterThanOrEqualTo(created);
      }
      for (String property : REQUIRED.getOrDefault(type, List.of())) {
        assertThat(object.get(property)).as(id + " " + property).isNotNull();
        assertThat(object.get(property).isNull()).isFalse();
      }
      object
          .properties()
          .forEach(property -> assertThat(property.getKey()).matches("[a-z0-9_]{2,250}"));
    });
  }

  /**
   * Lists are never empty, and every reference is of an object of the bundle, of the right type.
   */
  @Test
  void referencesAreOfObjectsThatAreThere() {
    OBJECTS.forEach((id, object) -> references(id, object));
    for (JsonNode tie : all("relationship")) {
      assertThat(tie.get("source_ref").asString()).startsWith("identity--");
      assertThat(tie.get("target_ref").asString()).startsWith("identity--");
      assertThat(tie.get("relationship_type").asString()).matches("[a-z0-9-]+");
      if (tie.has("start_time") && tie.has("stop_time")) {
        assertThat(tie.get("stop_time").asString()).isGreaterThan(tie.get("start_time").asString());
      }
    }
  }

  private static void references(String id, JsonNode node) {
    if (node.isArray()) {
      assertThat(node.size()).as("an empty list in " + id).isPositive();
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey();
      if (name.equals("ref") || name.endsWith("_ref")) {
        assertThat(OBJECTS).as(id + " " + name).containsKey(property.getValue().asString());
      }
      if (name.endsWith("_refs")) {
        property
            .getValue()
            .forEach(ref -> assertThat(OBJECTS).as(id + " " + name).containsKey(ref.asString()));
      }
      if (name.equals("created_by_ref")) {
        assertThat(property.getValue().asString()).startsWith("identity--");
      }
      references(id, property.getValue());
    }
    if (node.isArray()) {
      node.forEach(each -> references(id, each));
    }
  }

  @Test
  void placesArePointsOnlyWhereTheyAre() {
    assertThat(all("location")).isNotEmpty();
    for (JsonNode place : all("location")) {
      boolean isPoint = place.has("latitude");
      assertThat(place.has("longitude")).isEqualTo(isPoint);
      assertThat(place.has("precision")).as(place.toString()).isEqualTo(isPoint);
      assertThat(isPoint || place.has("country")).isTrue();
      if (place.has("country")) {
        assertThat(place.get("country").asString()).matches("[A-Z]{2}");
      }
      if (isPoint) {
        assertThat(place.get("precision").asDouble()).isGreaterThanOrEqualTo(1000);
      }
    }
  }

  @Test
  void extensionsAreAsTheirSchemaSays() {
    JsonNode definition = all("extension-definition").getFirst();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(definition.get("schema").asString()));
    int seen = 0;
    for (JsonNode object : OBJECTS.values()) {
      if (object.has("extensions")) {
        assertThat(object.get("extensions").propertyNames())
            .containsExactly(definition.get("id").asString());
        JsonNode extension = object.get("extensions").iterator().next();
        assertThat(schema.validate(extension)).as(object.toString()).isEmpty();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(50);
  }

  /** Who affirms and who denies stand side by side; nothing is left out for being contradicted. */
  @Test
  void whoAffirmsAndWhoDeniesAreTwoOpinionsOnOneEvent() throws IOException {
    List<JsonNode> opinions = all("opinion");
    assertThat(opinions)
        .allMatch(opinion -> OPINIONS.contains(opinion.get("opinion").asString()))
        .allMatch(opinion -> opinion.get("object_refs").get(0).asString().startsWith("incident--"));
    long claims = new Selection(ledger, ClaimFilter.LIVE, AsOf.NOW).count();
    assertThat(opinions).hasSize((int) claims);
    JsonNode denied =
        JSON.readTree(written(ledger, ClaimFilter.LIVE.polarity(Polarity.DENIED))).get("objects");
    assertThat(denied.findValuesAsString("opinion")).isNotEmpty().containsOnly("strongly-disagree");
    assertThat(all("note")).isNotEmpty();
    for (JsonNode note : all("note")) {
      Set<String> stances =
          StreamSupport.stream(note.get("object_refs").spliterator(), false)
              .map(ref -> OBJECTS.get(ref.asString()).get("opinion").asString())
              .collect(java.util.stream.Collectors.toSet());
      assertThat(note.get("object_refs").size()).isGreaterThan(1);
      assertThat(stances).isNotEmpty();
    }
    assertThat(all("note").toString()).contains("cannot all hold");
  }

  @Test
  void nobodyIsAThreatAndNoPersonIsAnObject() {
    assertThat(OBJECTS.values().stream().map(object -> object.get("type").asString()))
        .doesNotContain(
            "threat-actor",
            "intrusion-set",
            "indicator",
            "attack-pattern",
            "campaign",
            "sighting",
            "observed-data");
    for (JsonNode identity : all("identity")) {
      assertThat(identity.get("identity_class").asString())
          .isIn("group", "organization", "class", "system");
      if (identity.has("extensions")) {
        String actor = identity.get("extensions").iterator().next().get("actor").asString();
        assertThat(REGISTRY.actor(actor).isPerson()).as(actor).isFalse();
      }
    }
    assertThat(all("relationship").stream().map(tie -> tie.get("relationship_type").asString()))
        .doesNotContain("targets", "located-at", "attributed-to");
    String use = all("marking-definition").getFirst().get("definition").get("statement").asString();
    assertThat(use).contains("never for targeting");
    OBJECTS.forEach((id, object) -> {
      if (!id.startsWith("marking-definition")) {
        assertThat(object.get("object_marking_refs")).as(id).isNotNull();
      }
    });
  }

  @Test
  void sameContentGivesTheSameBytesAndIds(@TempDir Path folder) throws IOException {
    byte[] once = written(ledger, ClaimFilter.LIVE);
    assertThat(written(ledger, ClaimFilter.LIVE)).isEqualTo(once);
    try (Ledger other = ledger(folder.resolve("other.db"))) {
      assertThat(written(other, ClaimFilter.LIVE)).isEqualTo(once);
    }
  }

  @Test
  void nothingAtAllIsRefused() {
    assertThatThrownBy(() -> written(ledger, ClaimFilter.LIVE.ids(List.of("c-none"))))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("no claim");
  }
}
