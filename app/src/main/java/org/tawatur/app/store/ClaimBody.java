package org.tawatur.app.store;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Evidence;
import org.tawatur.count.Count;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes a claim as the ledger keeps it: one line of JSON with everything that is needed to have it
 * back, and nothing of its report but the words it quotes. The same claim gives the same line.
 * Offsets are chars, as in {@link Span}; {@link ClaimReader} reads it.
 */
final class ClaimBody {
  static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  static final JsonFactory JSON_PLAIN = JsonFactory.builder().build();

  private static final double THOUSAND = 1000;

  private final JsonGenerator json;

  private ClaimBody(JsonGenerator json) {
    this.json = json;
  }

  /** The line. */
  static String of(Claim claim) {
    String line = of(claim, JSON_PLAIN);
    // Halves of surrogate pairs have no UTF-8; such a line, which is rare, is all escapes.
    return StoredText.isOdd(line) ? of(claim, JSON) : line;
  }

  private static String of(Claim claim, JsonFactory factory) {
    StringWriter line = new StringWriter(700);
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
      new ClaimBody(json).write(claim);
    }
    return line.toString();
  }

  /** What the confidence of a claim is kept as. */
  static double rounded(double confidence) {
    return Math.round(confidence * THOUSAND) / THOUSAND;
  }

  private void write(Claim claim) {
    json.writeStartObject();
    evidence("evidence", claim.evidence());
    evidence("trigger", claim.trigger());
    json.writeStringProperty("event", claim.event().name());
    string("mode", claim.mode());
    mentions("actors", claim.actors());
    mentions("recipients", claim.recipients());
    json.writeStringProperty("polarity", claim.polarity().name());
    json.writeStringProperty("modality", claim.modality().name());
    chain(claim.chain());
    when(claim.when());
    where(claim.where());
    counts(claim.counts());
    json.writeNumberProperty("confidence", rounded(claim.confidence()));
    json.writeStringProperty("frame", claim.frame());
    json.writeEndObject();
  }

  private void evidence(String name, Evidence evidence) {
    json.writeObjectPropertyStart(name);
    words(evidence.text(), evidence.span());
    json.writeEndObject();
  }

  private void words(String text, Span span) {
    json.writeStringProperty("text", text);
    json.writeNumberProperty("from", span.start());
    json.writeNumberProperty("to", span.end());
  }

  private void mentions(String name, List<ActorMention> mentions) {
    if (mentions.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(name);
    mentions.forEach(this::mention);
    json.writeEndArray();
  }

  private void mention(ActorMention mention) {
    json.writeStartObject();
    mentioned(mention);
    json.writeEndObject();
  }

  private void mentioned(ActorMention mention) {
    words(mention.text(), mention.span());
    string("id", mention.id());
    string("affiliation", mention.affiliation());
    if (!mention.candidates().isEmpty()) {
      json.writeArrayPropertyStart("candidates");
      mention.candidates().forEach(json::writeString);
      json.writeEndArray();
    }
    if (!mention.within().isEmpty()) {
      json.writeArrayPropertyStart("within");
      mention.within().forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void chain(List<Source> chain) {
    if (chain.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("chain");
    for (Source source : chain) {
      json.writeStartObject();
      json.writeStringProperty("kind", source.kind().name());
      mentioned(source.mention());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void when(@Nullable TimeMention when) {
    if (when == null) {
      return;
    }
    json.writeObjectPropertyStart("when");
    words(when.text(), when.span());
    string("value", when.value());
    json.writeStringProperty("precision", when.precision().name());
    json.writeEndObject();
  }

  private void where(List<PlaceMention> mentions) {
    if (mentions.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("where");
    for (PlaceMention mention : mentions) {
      json.writeStartObject();
      words(mention.text(), mention.span());
      if (mention.place() != null) {
        place(mention.place());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** All of a place but its other names, which are the gazetteer's and not the claim's. */
  private void place(Place place) {
    json.writeStringProperty("id", place.id());
    json.writeStringProperty("arabic", place.arabic());
    json.writeStringProperty("english", place.english());
    json.writeStringProperty("kind", place.kind());
    json.writeStringProperty("country", place.country());
    json.writeStringProperty("admin1", place.admin1());
    json.writeNumberProperty("lat", place.latitude());
    json.writeNumberProperty("lon", place.longitude());
  }

  private void counts(List<Count> counts) {
    if (counts.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("counts");
    for (Count count : counts) {
      json.writeStartObject();
      words(count.text(), count.span());
      json.writeNumberProperty("value", count.value());
      json.writeStringProperty("of", count.of());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void string(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
