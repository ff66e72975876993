package org.tawatur.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.claim.Claim;
import org.tawatur.place.Place;
import org.tawatur.text.Span;

/** The annotations of one claim: of its clause, then of its words. */
final class AnnotationBodies {
  private final StoredClaim stored;
  private final AnnotationTarget target;
  private final String recorded;
  private final String coder;

  AnnotationBodies(StoredClaim stored, AnnotationTarget target, String recorded, String coder) {
    this.stored = stored;
    this.target = target;
    this.recorded = recorded;
    this.coder = coder;
  }

  /** All of them. */
  List<Map<String, @Nullable Object>> all() {
    Claim claim = stored.kept().claim();
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    all.add(
        annotation(
            "claim",
            "classifying",
            claim.evidence().span(),
            Stream.of(
                    tag(claim.event().name() + (claim.mode() == null ? "" : "/" + claim.mode())),
                    tag(word(claim.polarity())),
                    tag(word(claim.modality())))
                .toList()));
    all.add(of("trigger", claim.trigger().span(), tag(claim.event().name())));
    claim.actors().forEach(one -> all.add(mention("actor", one)));
    claim.recipients().forEach(one -> all.add(mention("recipient", one)));
    claim
        .chain()
        .forEach(source -> all.add(mention("speaker/" + word(source.kind()), source.mention())));
    if (claim.when() != null && claim.when().value() != null) {
      all.add(of("time", claim.when().span(), text("identifying", "" + claim.when().value())));
    }
    claim
        .where()
        .forEach(where -> {
          Place place = where.place();
          if (place == null) {
            all.add(of("place", where.span(), null));
          } else {
            all.add(
                of(
                    "place",
                    where.span(),
                    resource("identifying", "urn:tawatur:place:" + place.id())));
          }
        });
    claim
        .counts()
        .forEach(count ->
            all.add(
                of("count", count.span(), text("describing", count.value() + " " + count.of()))));
    return all;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, @Nullable Object> mention(String role, ActorMention mention) {
    String id = mention.anyId();
    return id == null
        ? of(role, mention.span(), null)
        : of(role, mention.span(), resource("identifying", "urn:tawatur:actor:" + id));
  }

  private Map<String, @Nullable Object> of(
      String role, Span span, @Nullable Map<String, @Nullable Object> body) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    all.add(tag(role));
    if (body != null) {
      all.add(body);
    }
    all.add(resource("linking", id("claim", stored.kept().claim().evidence().span())));
    return annotation(role, "identifying", span, all);
  }

  private String id(String role, Span span) {
    return "urn:uuid:"
        + ContentIds.of(
            "annotation", String.join(" ", stored.id(), role, "" + span.start(), "" + span.end()));
  }

  private Map<String, @Nullable Object> annotation(
      String role, String motivation, Span span, List<Map<String, @Nullable Object>> bodies) {
    Map<String, @Nullable Object> annotation = new LinkedHashMap<>();
    annotation.put("id", id(role, span));
    annotation.put("type", "Annotation");
    annotation.put("motivation", motivation);
    annotation.put("generated", recorded);
    Map<String, @Nullable Object> generator = new LinkedHashMap<>();
    generator.put("id", "urn:uuid:" + ContentIds.of("software", coder));
    generator.put("type", "Software");
    generator.put("name", stored.isByReviewer() ? coder + ", corrected by a reviewer" : coder);
    annotation.put("generator", generator);
    annotation.put("body", bodies);
    annotation.put("target", target.at(span));
    return annotation;
  }

  private static Map<String, @Nullable Object> tag(String value) {
    return text("tagging", value);
  }

  private static Map<String, @Nullable Object> text(String purpose, String value) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("value", value);
    body.put("format", "text/plain");
    return body;
  }

  private static Map<String, @Nullable Object> resource(String purpose, String source) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("type", "SpecificResource");
    body.put("purpose", purpose);
    body.put("source", source);
    return body;
  }
}
