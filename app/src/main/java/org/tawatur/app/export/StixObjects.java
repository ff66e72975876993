package org.tawatur.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.Tie;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.app.store.StoredEvent;
import org.tawatur.app.store.StoredReport;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;

/**
 * The objects of STIX 2.1 that claims and what they are about become. Ids are made of content;
 * {@code created} is when the ledger was begun, {@code modified} when the state was recorded that
 * is written. What STIX has no property for stands in one extension, whose schema comes along.
 */
final class StixObjects {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final String SCHEMA = "stix-extension.schema.json";
  private static final String EXTENSION = id("extension-definition", "tawatur 1");
  private static final String US = id("identity", "tawatur");
  private static final String MARKING = id("marking-definition", "use 1");

  private static final String USE =
      "Coded by machine from published reports, and attributed to who says so. For understanding and"
          + " for holding to account; never for targeting. An opinion here is what somebody is"
          + " reported to say, not what is so.";

  private final String created;
  private final String modified;

  StixObjects(String begun, String recorded) {
    this.created = time(Instant.parse(begun));
    this.modified = time(Instant.parse(recorded));
  }

  /**
   * What a claim says beside for or against.
   *
   * @param chain who tells, the outlet's own source first, the origin last
   * @param actors ids of identities
   * @param recipients ids of identities
   * @param places ids of locations
   */
  record Parts(
      List<Map<String, Object>> chain,
      List<String> actors,
      List<String> recipients,
      List<String> places) {}

  static String id(String type, String name) {
    return type + "--" + ContentIds.of(type, name);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }

  private Map<String, @Nullable Object> object(String type, String name, @Nullable String by) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("type", type);
    object.put("spec_version", "2.1");
    object.put("id", id(type, name));
    if (by != null) {
      object.put("created_by_ref", by);
    }
    object.put("created", created);
    object.put("modified", modified);
    object.put("object_marking_refs", List.of(MARKING));
    return object;
  }

  private static void extend(
      Map<String, @Nullable Object> object, Map<String, ? extends @Nullable Object> fields) {
    Map<String, @Nullable Object> extension = new LinkedHashMap<>();
    extension.put("extension_type", "property-extension");
    new TreeMap<String, @Nullable Object>(fields)
        .forEach((name, value) -> {
          if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            extension.put(name, value);
          }
        });
    object.put("extensions", Map.of(EXTENSION, extension));
  }

  /** Who writes, how it may be used, and what is added to STIX. */
  List<Map<String, @Nullable Object>> heads() {
    Map<String, @Nullable Object> us = object("identity", "tawatur", null);
    us.put("name", "Tawatur");
    us.put("identity_class", "system");
    Map<String, @Nullable Object> marking = object("marking-definition", "use 1", US);
    marking.remove("modified");
    marking.remove("object_marking_refs");
    marking.put("definition_type", "statement");
    marking.put("definition", Map.of("statement", USE));
    Map<String, @Nullable Object> extension = object("extension-definition", "tawatur 1", US);
    extension.put("name", "Claims and who says so");
    extension.put("description", "What was coded in the words of a report.");
    extension.put("schema", schema());
    extension.put("version", "1.0.0");
    extension.put("extension_types", List.of("property-extension"));
    return List.of(us, marking, extension);
  }

  private static String schema() {
    try (InputStream in = StixObjects.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException(SCHEMA + " is no part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An organisation. */
  Map<String, @Nullable Object> identity(Actor actor, String name, String identityClass) {
    Map<String, @Nullable Object> identity = object("identity", "actor " + actor.id(), US);
    identity.put("name", name);
    identity.put("identity_class", identityClass);
    extend(identity, Map.of("actor", actor.id(), "sector", actor.sector().name()));
    return identity;
  }

  /** Those of one kind of whom no organisation is known, together. */
  Map<String, @Nullable Object> unnamed(String name) {
    Map<String, @Nullable Object> identity = object("identity", "unnamed " + name, US);
    identity.put("name", name);
    identity.put("identity_class", "class");
    return identity;
  }

  /** An outlet. */
  Map<String, @Nullable Object> outlet(@Nullable String outlet) {
    if (outlet == null) {
      return unnamed("An outlet that is not known");
    }
    Map<String, @Nullable Object> identity = object("identity", "outlet " + outlet, US);
    identity.put("name", outlet);
    identity.put("identity_class", "organization");
    return identity;
  }

  /** A place. */
  Map<String, @Nullable Object> location(String place, Map<String, Object> fields) {
    Map<String, @Nullable Object> location = object("location", "place " + place, US);
    location.putAll(fields);
    return location;
  }

  /** An event. */
  Map<String, @Nullable Object> incident(
      StoredEvent event, List<String> parties, List<String> actors) {
    Map<String, @Nullable Object> incident = object("incident", "event " + event.id(), US);
    incident.put(
        "name",
        String.join(", ", event.types())
            + (parties.isEmpty() ? "" : ": " + String.join(", ", parties))
            + (event.day().isEmpty() ? "" : ", " + event.day()));
    Map<String, @Nullable Object> more = new LinkedHashMap<>();
    more.put("event", event.id());
    more.put("types", event.types());
    more.put("from", event.from());
    more.put("until", event.to());
    more.put("claims", event.claims());
    more.put("outlets", event.outlets());
    more.put("independent_origins", event.independent());
    more.put("in_conflict", event.isInConflict());
    more.put("party_refs", actors.stream().map(actor -> id("identity", "actor " + actor)).toList());
    extend(incident, more);
    return incident;
  }

  /** The event of one claim that was not gathered into any. */
  Map<String, @Nullable Object> incident(StoredClaim claim) {
    Map<String, @Nullable Object> incident = object("incident", "claim " + claim.id(), US);
    incident.put("name", claim.kept().claim().event().name());
    extend(incident, Map.of("types", List.of(claim.kept().claim().event().name())));
    return incident;
  }

  /** What {@code teller} is reported to say. */
  Map<String, @Nullable Object> opinion(
      StoredClaim stored, String teller, String incident, Parts parts) {
    Claim claim = stored.kept().claim();
    Map<String, @Nullable Object> opinion = object("opinion", "claim " + stored.id(), teller);
    opinion.put("lang", "ar");
    opinion.put("explanation", claim.evidence().text());
    opinion.put("opinion", stance(claim));
    opinion.put("object_refs", List.of(incident));
    Map<String, @Nullable Object> more = new LinkedHashMap<>();
    more.put("claim", stored.id());
    more.put("version", stored.version());
    more.put("types", List.of(claim.event().name()));
    more.put("mode", claim.mode());
    more.put("polarity", word(claim.polarity()));
    more.put("modality", word(claim.modality()));
    more.put("chain", parts.chain());
    more.put("actor_refs", parts.actors());
    more.put("recipient_refs", parts.recipients());
    more.put("location_refs", parts.places());
    more.put("when", claim.when() == null ? null : claim.when().value());
    more.put(
        "counts",
        claim.counts().stream()
            .map(count ->
                new TreeMap<String, Object>(Map.of("of", count.of(), "value", count.value())))
            .toList());
    more.put("coding_likelihood", claim.confidence());
    more.put("by_reviewer", stored.isByReviewer());
    more.put(
        "report_ref",
        id(reportType(stored.kept().report().published()), report(stored.kept().report().id())));
    extend(opinion, more);
    return opinion;
  }

  private static String report(String id) {
    return "report " + id;
  }

  /** STIX wants the day on which a report was published; without one it is a grouping. */
  private static String reportType(@Nullable LocalDate published) {
    return published == null ? "grouping" : "report";
  }

  /** Only what is said to be so, or not to be so, is for or against. */
  private static String stance(Claim claim) {
    if (claim.polarity() == Polarity.DENIED) {
      return "strongly-disagree";
    }
    return claim.modality() == Modality.ACTUAL ? "agree" : "neutral";
  }

  /** What cannot all hold. */
  Map<String, @Nullable Object> conflict(StoredConflict conflict, List<String> opinions) {
    Map<String, @Nullable Object> note = object("note", "conflict " + conflict.id(), US);
    List<String> sides = new ArrayList<>();
    conflict
        .sides()
        .forEach(side ->
            sides.add(
                side.stance().toLowerCase(Locale.ROOT)
                    + ": "
                    + side.claims().size()
                    + " claims, "
                    + side.tally().independent()
                    + " independent origins, credibility "
                    + side.credibility()
                    + " of 6 (computed; 1 is highest, 6 cannot be judged)"));
    note.put("abstract", "Claims that cannot all hold");
    note.put(
        "content",
        "Not all of these claims can hold ("
            + String.join(", ", conflict.kinds()).toLowerCase(Locale.ROOT)
            + "). "
            + String.join("; ", sides)
            + ". None was left out or merged.");
    note.put("object_refs", opinions);
    extend(note, Map.of("conflict", conflict.id()));
    return note;
  }

  /** A report, with all that was coded of it and is here. */
  Map<String, @Nullable Object> report(StoredReport report, String outlet, List<String> refs) {
    LocalDate published = report.published();
    Map<String, @Nullable Object> object =
        object(reportType(published), report(report.id()), outlet);
    // Names of files and headlines may name persons; the address and the digest find the report.
    object.put("name", "Report " + report.id());
    object.put("lang", "ar");
    if (published == null) {
      object.put("context", "unspecified");
    } else {
      object.put("published", time(published.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
    Map<String, @Nullable Object> reference = new LinkedHashMap<>();
    reference.put("source_name", report.outlet() == null ? "unknown" : report.outlet());
    boolean isAddress = report.url() != null && report.url().matches("https?://[^\\s]+");
    if (isAddress) {
      reference.put("url", report.url());
      reference.put("hashes", Map.of("SHA-256", report.sha256()));
    } else {
      reference.put("external_id", "sha256:" + report.sha256());
    }
    object.put("external_references", List.of(reference));
    object.put("object_refs", refs);
    return object;
  }

  /** How two organisations hang together by the registry. */
  Map<String, @Nullable Object> tie(Tie tie, String type) {
    Map<String, @Nullable Object> relationship =
        object("relationship", String.join(" ", tie.id(), type, tie.of(), "" + tie.valid()), US);
    relationship.put("relationship_type", type);
    relationship.put("source_ref", id("identity", "actor " + tie.id()));
    relationship.put("target_ref", id("identity", "actor " + tie.of()));
    LocalDate from = tie.valid().from();
    LocalDate to = tie.valid().to();
    if (from != null) {
      relationship.put("start_time", time(from.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
    if (to != null) {
      // The last day belongs to it.
      relationship.put("stop_time", time(to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
    return relationship;
  }
}
