package org.tawatur.app.export;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Ground;
import org.tawatur.claim.Outcome;
import org.tawatur.count.Count;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the claims of a report as JSON lines in the published format: the same claims give the
 * same bytes. Safe to share between threads.
 */
public final class ClaimJson {
  private static final JsonFactory JSON = JsonFactory.builder().build();
  private static final double THOUSAND = 1000;

  private final boolean withGrounds;

  /** Makes a writer of the published format. */
  public ClaimJson() {
    this(false);
  }

  /**
   * Makes a writer.
   *
   * @param withGrounds whether each claim carries what its confidence was computed from
   */
  public ClaimJson(boolean withGrounds) {
    this.withGrounds = withGrounds;
  }

  /**
   * The claims in UTF-8, each on a line that ends with LF.
   *
   * @param text the text of their report, for the offsets
   */
  public byte[] lines(String text, List<Claim> claims) {
    return coded(text, claims.stream().map(c -> new Outcome.Coded(c, List.of())).toList());
  }

  /**
   * The claims in UTF-8, each on a line that ends with LF, with their grounds where these are asked
   * for.
   *
   * @param text the text of their report, for the offsets
   */
  public byte[] coded(String text, List<Outcome.Coded> claims) {
    if (claims.isEmpty()) {
      return new byte[0];
    }
    CodePoints points = CodePoints.of(text);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Outcome.Coded claim : claims) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
        new Line(json, points)
            .write(
                claim.claim().report(),
                claim.claim(),
                withGrounds ? claim.grounds() : null,
                Map.of());
      }
      lines.writeBytes(utf8(line.append('\n').toString()));
    }
    return lines.toByteArray();
  }

  /**
   * A claim as a line in UTF-8 that ends with LF, with fields behind those of the format.
   *
   * @param points offsets of the text of its report
   * @param name what to call the report
   * @param more names and values of further fields, in order
   */
  public byte[] line(
      CodePoints points, String name, Claim claim, Map<String, ? extends @Nullable Object> more) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      new Line(json, points).write(name, claim, null, more);
    }
    return utf8(line.append('\n').toString());
  }

  /** UTF-8, with halves of surrogate pairs, which have no UTF-8, as JSON escapes. */
  static byte[] utf8(String json) {
    StringBuilder safe = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean isPair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (Character.isSurrogate(c) && !isPair) {
        if (safe == null) {
          safe = new StringBuilder(json.length() + 16).append(json, 0, i);
        }
        safe.append("\\u").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else if (safe != null) {
        safe.append(c);
        if (isPair) {
          safe.append(json.charAt(i + 1));
        }
      }
      i += isPair ? 1 : 0;
    }
    return (safe == null ? json : safe.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** One claim on its way to a line. */
  private record Line(JsonGenerator json, CodePoints points) {

    void write(
        String name,
        Claim claim,
        @Nullable List<Ground> grounds,
        Map<String, ? extends @Nullable Object> more) {
      json.writeStartObject();
      json.writeStringProperty("report", name);
      evidence("evidence", claim.evidence());
      evidence("trigger", claim.trigger());
      json.writeStringProperty("event", claim.event().name());
      string("mode", claim.mode());
      actors("actors", claim.actors());
      actors("recipients", claim.recipients());
      json.writeStringProperty("polarity", lower(claim.polarity()));
      json.writeStringProperty("modality", lower(claim.modality()));
      chain(claim.chain());
      when(claim.when());
      where(claim.where());
      counts(claim.counts());
      json.writeNumberProperty("confidence", Math.round(claim.confidence() * THOUSAND) / THOUSAND);
      json.writeStringProperty("frame", claim.frame());
      more.forEach((field, value) -> {
        json.writeName(field);
        RowWriter.value(json, value);
      });
      if (grounds != null) {
        json.writeObjectPropertyStart("grounds");
        grounds.forEach(ground -> json.writeNumberProperty(ground.name(), ground.value()));
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private void evidence(String name, Evidence evidence) {
      json.writeObjectPropertyStart(name);
      words(evidence.text(), evidence.span());
      json.writeEndObject();
    }

    private void actors(String name, List<ActorMention> mentions) {
      json.writeArrayPropertyStart(name);
      for (ActorMention mention : mentions) {
        json.writeStartObject();
        words(mention.text(), mention.span());
        string("id", mention.id());
        string("affiliation", mention.affiliation());
        ids(mention);
        candidates(mention);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void chain(List<Source> chain) {
      json.writeArrayPropertyStart("chain");
      for (Source source : chain) {
        json.writeStartObject();
        words(source.mention().text(), source.mention().span());
        string("id", source.mention().anyId());
        json.writeStringProperty("kind", lower(source.kind()));
        string("affiliation", source.mention().affiliation());
        ids(source.mention());
        candidates(source.mention());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    /** All ids that stand for it, the narrowest first. */
    private void ids(ActorMention mention) {
      if (!mention.within().isEmpty()) {
        json.writeArrayPropertyStart("ids");
        if (mention.id() != null) {
          json.writeString(mention.id());
        }
        if (mention.affiliation() != null) {
          json.writeString(mention.affiliation());
        }
        mention.within().forEach(json::writeString);
        json.writeEndArray();
      }
    }

    private void candidates(ActorMention mention) {
      if (!mention.candidates().isEmpty()) {
        json.writeArrayPropertyStart("candidates");
        mention.candidates().forEach(json::writeString);
        json.writeEndArray();
      }
    }

    private void when(@Nullable TimeMention when) {
      if (when == null) {
        json.writeNullProperty("when");
        return;
      }
      json.writeObjectPropertyStart("when");
      words(when.text(), when.span());
      string("value", when.value());
      json.writeStringProperty("precision", lower(when.precision()));
      json.writeEndObject();
    }

    private void where(List<PlaceMention> mentions) {
      json.writeArrayPropertyStart("where");
      for (PlaceMention mention : mentions) {
        Place place = mention.place();
        json.writeStartObject();
        words(mention.text(), mention.span());
        if (place == null) {
          for (String name : List.of("id", "name", "lat", "lon", "precision")) {
            json.writeNullProperty(name);
          }
        } else {
          json.writeStringProperty("id", place.id());
          json.writeStringProperty("name", place.english());
          json.writeNumberProperty("lat", place.latitude());
          json.writeNumberProperty("lon", place.longitude());
          json.writeStringProperty("precision", place.kind());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void counts(List<Count> counts) {
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

    private void words(String text, Span span) {
      json.writeStringProperty("text", text);
      json.writeNumberProperty("start", points.at(span.start()));
      json.writeNumberProperty("end", points.at(span.end()));
    }

    private void string(String name, @Nullable String value) {
      if (value == null) {
        json.writeNullProperty(name);
      } else {
        json.writeStringProperty(name, value);
      }
    }

    private static String lower(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }
}
