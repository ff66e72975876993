package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.link.Extent;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.text.NormalText;

/** What a claim is found by. */
final class ClaimKeys {
  /** Role of those who act. */
  static final int ACTS = 0;

  /** Role of those who are acted on. */
  static final int ACTED_ON = 1;

  /** Role of those who tell. */
  static final int TELLS = 2;

  /** More parties than this are a list, not an event between them. */
  private static final int MOST_PAIRED = 12;

  /** How the key of one whom the registry does not know begins. */
  static final String UNNAMED = "~";

  private static final int LONGEST_NAME = 80;

  private ClaimKeys() {}

  /** Two actors, the smaller id first. */
  record Pair(String a, String b) {}

  /**
   * The days of a claim.
   *
   * @param day by which it is sorted: the first of its event, else that of its report, else empty
   * @param from first day of the event, or null
   * @param to last day of the event, or null
   */
  record DaysOfClaim(String day, @Nullable String from, @Nullable String to) {}

  static DaysOfClaim days(Claim claim, @Nullable LocalDate published) {
    String value = claim.when() == null ? null : claim.when().value();
    Extent extent = value == null ? null : Extent.of(value);
    String from = extent == null || extent.from() == null ? null : extent.from().toString();
    String to = extent == null || extent.to() == null ? null : extent.to().toString();
    String day =
        from != null ? from : to != null ? to : published == null ? "" : published.toString();
    return new DaysOfClaim(day, from, to);
  }

  /**
   * The keys of those in {@code mentions}: ids of the registry, or their folded words after a ~.
   */
  static Set<String> actors(List<ActorMention> mentions) {
    Set<String> actors = new LinkedHashSet<>();
    for (ActorMention mention : mentions) {
      List<String> ids = ids(mention);
      actors.addAll(ids);
      if (ids.isEmpty()) {
        actors.add(unnamed(mention.text()));
      }
    }
    return actors;
  }

  /** Whether claims of this type may tell of a change of the actors that take part. */
  static boolean mayChangeActors(EventType type) {
    return switch (type) {
      case RENAME, SPLIT, MERGE, PLEDGE, DEFECT, APPOINT, RETREAT -> true;
      case ACCUSE,
          AGREE,
          AID,
          ASSAULT,
          COERCE,
          CONCEDE,
          CONSULT,
          CONTROL,
          COOPERATE,
          MOBILIZE,
          PROTEST,
          REJECT,
          REQUEST,
          RIFT,
          SANCTION,
          SUPPORT,
          THREATEN ->
          false;
    };
  }

  /** The key of one whom the registry does not know. */
  static String unnamed(String text) {
    String folded = StoredText.plain(NormalText.fold(text)).strip();
    return UNNAMED + (folded.length() <= LONGEST_NAME ? folded : folded.substring(0, LONGEST_NAME));
  }

  /** The keys under which events and conflicts have those whom claims have under {@code actors}. */
  static List<String> parties(Collection<String> actors) {
    return actors.stream()
        .map(actor -> actor.startsWith("~") ? "words:" + actor.substring(1) : actor)
        .toList();
  }

  /**
   * The ids of the registry for one mentioned, each once, in order: its own, its organisation's.
   */
  static List<String> ids(ActorMention mention) {
    String id = mention.id();
    String affiliation = mention.affiliation();
    if (id == null || affiliation == null) {
      String only = id == null ? affiliation : id;
      return only == null ? List.of() : List.of(only);
    }
    int order = id.compareTo(affiliation);
    return order == 0
        ? List.of(id)
        : order < 0 ? List.of(id, affiliation) : List.of(affiliation, id);
  }

  /** Those who tell. */
  static Set<String> tellers(Claim claim) {
    if (claim.chain().isEmpty()) {
      return Set.of();
    }
    List<ActorMention> mentions = new ArrayList<>(claim.chain().size());
    for (Source source : claim.chain()) {
      mentions.add(source.mention());
    }
    return actors(mentions);
  }

  /** Everybody of the registry with everybody else who takes part. */
  static Set<Pair> pairs(Claim claim) {
    List<List<String>> all = new ArrayList<>();
    claim.actors().forEach(mention -> all.add(ids(mention)));
    claim.recipients().forEach(mention -> all.add(ids(mention)));
    if (all.size() < 2) {
      return Set.of();
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    int most = Math.min(all.size(), MOST_PAIRED);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        for (String one : all.get(i)) {
          for (String other : all.get(j)) {
            int order = one.compareTo(other);
            if (order != 0) {
              pairs.add(order < 0 ? new Pair(one, other) : new Pair(other, one));
            }
          }
        }
      }
    }
    return pairs;
  }

  /** The places of the gazetteer. */
  static Set<String> places(Claim claim) {
    if (claim.where().isEmpty()) {
      return Set.of();
    }
    Set<String> places = new TreeSet<>();
    for (PlaceMention mention : claim.where()) {
      Place place = mention.place();
      if (place != null) {
        places.add(place.id());
      }
    }
    return places;
  }

  /** Who says so last: an id, unnamed words, or the outlet of the report itself. */
  static String origin(Claim claim, @Nullable String outlet) {
    if (claim.chain().isEmpty()) {
      return outlet == null ? "outlet:" : "outlet:" + StoredText.plain(outlet);
    }
    ActorMention last = claim.chain().getLast().mention();
    String id = last.anyId();
    return id == null ? unnamed(last.text()) : id;
  }
}
