package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.count.Count;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads a claim back from the line that {@link ClaimBody} wrote. */
final class ClaimReader {
  private final JsonParser json;
  private final @Nullable Map<String, String> shared;

  private ClaimReader(JsonParser json) {
    this(json, null);
  }

  private ClaimReader(JsonParser json, @Nullable Map<String, String> shared) {
    this.json = json;
    this.shared = shared;
  }

  /**
   * The claim of report {@code report}.
   *
   * @throws LedgerException where the line is not one that was written here
   */
  static Claim claim(String report, String body) {
    return claim(report, body, null);
  }

  /**
   * The same, of many claims that are held together: equal words are kept once.
   *
   * @param shared the words of those before, which is added to; or null
   */
  static Claim claim(String report, String body, @Nullable Map<String, String> shared) {
    try (JsonParser parser = ClaimBody.JSON.createParser(ObjectReadContext.empty(), body)) {
      return new ClaimReader(parser, shared).claim(report);
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw new LedgerException(
          LedgerException.Kind.DAMAGED,
          "a claim of report "
              + report
              + " is damaged (tawatur verify-ledger says what else is; restore a copy)",
          e);
    }
  }

  /**
   * The words that state the claim of a line, which stand first in it; the rest is not read.
   *
   * @throws LedgerException where the line is not one that was written here
   */
  static Evidence evidence(String body) {
    try (JsonParser parser = ClaimBody.JSON.createParser(ObjectReadContext.empty(), body)) {
      ClaimReader reader = new ClaimReader(parser);
      parser.nextToken();
      parser.nextToken();
      parser.nextToken();
      return reader.fields().evidence();
    } catch (JacksonException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private static LedgerException damaged(RuntimeException e) {
    return new LedgerException(
        LedgerException.Kind.DAMAGED,
        "a claim is damaged (tawatur verify-ledger says which; restore a copy)",
        e);
  }

  /**
   * Those who act and are acted on in the claim of a line; the rest of it is not read.
   *
   * @throws LedgerException where the line is not one that was written here
   */
  static List<ActorMention> parties(String body) {
    try (JsonParser parser = ClaimBody.JSON.createParser(ObjectReadContext.empty(), body)) {
      return new ClaimReader(parser).parties();
    } catch (JacksonException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private List<ActorMention> parties() {
    List<ActorMention> parties = new ArrayList<>(4);
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "actors", "recipients" -> parties.addAll(list(() -> fields().mention()));
        // What stands behind them is not looked at.
        case "polarity" -> {
          return parties;
        }
        default -> json.skipChildren();
      }
    }
    return parties;
  }

  /** The fields of an object in one bag; which of them there are depends on what it is. */
  private static final class Fields {
    String text = "";
    int from;
    int to;
    @Nullable String id;
    @Nullable String affiliation;
    List<String> candidates = List.of();
    List<String> within = List.of();
    String kind = "";
    @Nullable String value;
    long number;
    String precision = "";
    String of = "";
    String arabic = "";
    String english = "";
    String country = "";
    String admin1 = "";
    double lat;
    double lon;

    Span span() {
      return new Span(from, to);
    }

    Evidence evidence() {
      return new Evidence(span(), text);
    }

    ActorMention mention() {
      return new ActorMention(span(), text, id, affiliation, candidates, within);
    }

    Source source() {
      return new Source(mention(), Source.Kind.valueOf(kind));
    }

    TimeMention when() {
      return new TimeMention(span(), text, value, TimeMention.Precision.valueOf(precision));
    }

    Count count() {
      return new Count(span(), text, number, of);
    }

    PlaceMention where() {
      return new PlaceMention(
          span(),
          text,
          id == null
              ? null
              : new Place(id, arabic, english, kind, country, admin1, lat, lon, List.of()));
    }
  }

  private Claim claim(String report) {
    Evidence evidence = null;
    Evidence trigger = null;
    String event = "";
    String mode = null;
    List<ActorMention> actors = List.of();
    List<ActorMention> recipients = List.of();
    String polarity = "";
    String modality = "";
    List<Source> chain = List.of();
    TimeMention when = null;
    List<PlaceMention> where = List.of();
    List<Count> counts = List.of();
    double confidence = 0;
    String frame = "";
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "evidence" -> evidence = fields().evidence();
        case "trigger" -> trigger = fields().evidence();
        case "event" -> event = json.getString();
        case "mode" -> mode = json.getString();
        case "actors" -> actors = list(() -> fields().mention());
        case "recipients" -> recipients = list(() -> fields().mention());
        case "polarity" -> polarity = json.getString();
        case "modality" -> modality = json.getString();
        case "chain" -> chain = list(() -> fields().source());
        case "when" -> when = fields().when();
        case "where" -> where = list(() -> fields().where());
        case "counts" -> counts = list(() -> fields().count());
        case "confidence" -> confidence = json.getDoubleValue();
        case "frame" -> frame = json.getString();
        default -> json.skipChildren();
      }
    }
    return new Claim(
        report,
        java.util.Objects.requireNonNull(evidence),
        java.util.Objects.requireNonNull(trigger),
        EventType.valueOf(event),
        mode,
        actors,
        recipients,
        Polarity.valueOf(polarity),
        Modality.valueOf(modality),
        chain,
        when,
        where,
        counts,
        confidence,
        frame);
  }

  private String text() {
    String text = json.getString();
    String before = shared == null ? null : shared.putIfAbsent(text, text);
    return before == null ? text : before;
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>(3);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(item.get());
    }
    return items;
  }

  private Fields fields() {
    Fields fields = new Fields();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "text" -> fields.text = text();
        case "from" -> fields.from = json.getIntValue();
        case "to" -> fields.to = json.getIntValue();
        case "id" -> fields.id = text();
        case "affiliation" -> fields.affiliation = text();
        case "candidates" -> fields.candidates = list(this::text);
        case "within" -> fields.within = list(this::text);
        case "kind" -> fields.kind = text();
        case "value" -> {
          if (json.currentToken() == JsonToken.VALUE_STRING) {
            fields.value = text();
          } else {
            fields.number = json.getLongValue();
          }
        }
        case "precision" -> fields.precision = text();
        case "of" -> fields.of = text();
        case "arabic" -> fields.arabic = text();
        case "english" -> fields.english = text();
        case "country" -> fields.country = text();
        case "admin1" -> fields.admin1 = text();
        case "lat" -> fields.lat = json.getDoubleValue();
        case "lon" -> fields.lon = json.getDoubleValue();
        default -> json.skipChildren();
      }
    }
    return fields;
  }
}
