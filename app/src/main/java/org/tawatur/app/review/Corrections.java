package org.tawatur.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.link.Extent;
import org.tawatur.place.Gazetteer;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;

/**
 * Applies corrections to claims. The fields: {@code event}, {@code mode}, {@code polarity}, {@code
 * modality}, {@code by} (who acts), {@code to} (who is acted on), {@code says} (the chain), {@code
 * when} (EDTF), {@code where}. Parties and places are lists divided by {@code ;} of {@code ID} or
 * {@code words=ID}, the words being quoted from the report; without words the present mention in
 * the same place of the list is meant. {@code -} empties a field. Immutable and thread-safe.
 */
public final class Corrections {
  /** The fields that can be set. */
  public static final Set<String> FIELDS =
      Set.of("event", "mode", "polarity", "modality", "by", "to", "says", "when", "where");

  private final Registry registry;
  private final Map<String, Place> places = new TreeMap<>();

  /** Corrections that know these actors and places. */
  public Corrections(Registry registry, Gazetteer gazetteer) {
    this.registry = registry;
    gazetteer.places().forEach(place -> places.put(place.id(), place));
  }

  /**
   * The claim with the fields of {@code set} changed.
   *
   * @throws IllegalArgumentException where a field or value is none, in words for the reviewer
   */
  public Claim corrected(Claim claim, String text, Map<String, String> set) {
    Claim corrected = claim;
    for (Map.Entry<String, String> field : set.entrySet()) {
      corrected = corrected(corrected, text, field.getKey(), field.getValue().strip());
    }
    return corrected;
  }

  private Claim corrected(Claim c, String text, String field, String value) {
    EventType event = field.equals("event") ? one(EventType.class, value) : c.event();
    @Nullable String mode = field.equals("mode") ? none(value) : c.mode();
    Polarity polarity = field.equals("polarity") ? one(Polarity.class, value) : c.polarity();
    Modality modality = field.equals("modality") ? one(Modality.class, value) : c.modality();
    List<ActorMention> by = field.equals("by") ? parties(c, text, c.actors(), value) : c.actors();
    List<ActorMention> to =
        field.equals("to") ? parties(c, text, c.recipients(), value) : c.recipients();
    List<Source> says = field.equals("says") ? chain(c, text, value) : c.chain();
    @Nullable TimeMention when = field.equals("when") ? when(c, value) : c.when();
    List<PlaceMention> where = field.equals("where") ? where(c, text, value) : c.where();
    if (!FIELDS.contains(field)) {
      throw new IllegalArgumentException(
          "there is no field \""
              + field
              + "\" (one of "
              + String.join(", ", FIELDS.stream().sorted().toList())
              + ")");
    }
    return new Claim(
        c.report(),
        c.evidence(),
        c.trigger(),
        event,
        mode,
        by,
        to,
        polarity,
        modality,
        says,
        when,
        where,
        c.counts(),
        c.confidence(),
        c.frame());
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String value) {
    try {
      return Enum.valueOf(kind, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is none of " + List.of(kind.getEnumConstants()), e);
    }
  }

  private static @Nullable String none(String value) {
    return value.equals("-") ? null : value;
  }

  /** An item of a list: an id, and the words that mean it. */
  private record Item(String id, @Nullable String words) {}

  private static List<Item> items(String value) {
    List<Item> items = new ArrayList<>();
    if (value.equals("-")) {
      return items;
    }
    for (String item : value.split(";", -1)) {
      int sign = item.lastIndexOf('=');
      items.add(
          sign < 0
              ? new Item(item.strip(), null)
              : new Item(item.substring(sign + 1).strip(), item.substring(0, sign).strip()));
    }
    return items;
  }

  private List<ActorMention> parties(
      Claim claim, String text, List<ActorMention> present, String value) {
    List<ActorMention> mentions = new ArrayList<>();
    List<Item> items = items(value);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      @Nullable String id = none(item.id());
      if (id != null && registry.actor(id) == null) {
        throw new IllegalArgumentException("no actor has the id \"" + id + "\"");
      }
      Span span =
          span(claim, text, item.words(), i < present.size() ? present.get(i).span() : null);
      mentions.add(new ActorMention(span, span.in(text), id, null, List.of()));
    }
    return mentions;
  }

  private List<Source> chain(Claim claim, String text, String value) {
    List<ActorMention> present = claim.chain().stream().map(Source::mention).toList();
    List<ActorMention> mentions = parties(claim, text, present, value);
    List<Source> chain = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Source.Kind kind = i < claim.chain().size() ? claim.chain().get(i).kind() : Source.Kind.GROUP;
      chain.add(new Source(mentions.get(i), kind));
    }
    return chain;
  }

  private static @Nullable TimeMention when(Claim claim, String value) {
    if (value.equals("-")) {
      return null;
    }
    if (Extent.of(value) == null) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no date (write 2014-11-14, 2014-11 or 2014-11-10/2014-11-14)");
    }
    TimeMention present = claim.when();
    return present == null
        ? new TimeMention(
            claim.evidence().span(), claim.evidence().text(), value, TimeMention.Precision.DAY)
        : new TimeMention(present.span(), present.text(), value, present.precision());
  }

  private List<PlaceMention> where(Claim claim, String text, String value) {
    List<PlaceMention> mentions = new ArrayList<>();
    List<Item> items = items(value);
    for (int i = 0; i < items.size(); i++) {
      Place place = places.get(items.get(i).id());
      if (place == null) {
        throw new IllegalArgumentException("no place has the id \"" + items.get(i).id() + "\"");
      }
      Span present = i < claim.where().size() ? claim.where().get(i).span() : null;
      Span span = span(claim, text, items.get(i).words(), present);
      mentions.add(
          new PlaceMention(
              span,
              span.in(text),
              new Place(
                  place.id(),
                  place.arabic(),
                  place.english(),
                  place.kind(),
                  place.country(),
                  place.admin1(),
                  place.latitude(),
                  place.longitude(),
                  List.of())));
    }
    return mentions;
  }

  /** Where the words stand: inside the clause, else anywhere; without words as before. */
  private static Span span(
      Claim claim, String text, @Nullable String words, @Nullable Span present) {
    if (words == null) {
      return present == null ? claim.evidence().span() : present;
    }
    int at = text.indexOf(words, claim.evidence().span().start());
    at = at < 0 ? text.indexOf(words) : at;
    if (at < 0 || words.isEmpty()) {
      throw new IllegalArgumentException("the report does not have the words \"" + words + "\"");
    }
    return new Span(at, at + words.length());
  }
}
