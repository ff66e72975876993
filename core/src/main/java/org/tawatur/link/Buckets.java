package org.tawatur.link;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tawatur.count.Count;
import org.tawatur.link.Identities.Who;
import org.tawatur.place.Place;

/**
 * The keys under which claims are compared. Two claims can only come together where they share a
 * key of {@link #all}.
 */
final class Buckets {
  private static final int LONGEST = 31;

  /** Numbers below this are too common to tell one deed from another. */
  private static final int COUNTED = 3;

  private static final int COUNTED_MANY = 10;

  private static final Set<String> UNTELLING = Set.of("people");

  private Buckets() {}

  /** What all keys of a claim begin with. */
  private static String head(Facts facts) {
    return facts.family() + (facts.isAhead() ? "|ahead|" : "|");
  }

  /** For two parties of a claim that says on which days: one key a pair and day. */
  static List<String> pairDays(Facts facts) {
    List<String> keys = new ArrayList<>();
    for (Pair pair : facts.pairs()) {
      for (LocalDate day : days(facts)) {
        keys.add(head(facts) + pair.key() + "|" + day);
      }
    }
    return keys;
  }

  /**
   * For a party and a site: the one acted on, or the one who acts with whom he acts on; for a site
   * and a manner, where nobody is known who acts.
   */
  static List<String> siteDays(Facts facts) {
    Place place = facts.place();
    if (place == null || Facts.width(place) > 0) {
      return List.of();
    }
    List<String> whats = new ArrayList<>();
    for (Who recipient : facts.recipients()) {
      if (recipient.isTelling()) {
        whats.add("on|" + recipient.key());
      }
    }
    List<Who> actors = facts.actors().stream().filter(Who::isTelling).toList();
    for (Who actor : actors) {
      whats.add("by|" + actor.key());
    }
    String mode = facts.claim().claim().mode();
    if (actors.isEmpty() && mode != null) {
      whats.add("mode|" + mode);
    }
    List<String> keys = new ArrayList<>();
    for (String what : whats) {
      for (LocalDate day : facts.isExact() ? days(facts) : published(facts)) {
        keys.add(head(facts) + what + "|" + place.id() + "|" + day);
      }
    }
    return keys;
  }

  /**
   * For what is counted: the number with the site, from {@link #COUNTED_MANY} on with the actor or
   * the province too, a day each. Of a claim that does not say when, the days before its report.
   */
  static List<String> countDays(Facts facts) {
    List<String> whats = new ArrayList<>();
    for (Count count : facts.claim().claim().counts()) {
      if (count.value() < COUNTED || !isOfDeed(count.of())) {
        continue;
      }
      String number = count.value() + " " + count.of();
      boolean isMany = count.value() >= COUNTED_MANY;
      for (Who actor : facts.actors()) {
        if (isMany && actor.isTelling()) {
          whats.add(number + "|by|" + actor.key());
        }
      }
      Place place = facts.place();
      if (place != null && Facts.width(place) < (isMany ? 2 : 1)) {
        whats.add(number + "|at|" + place.id());
      }
    }
    List<String> keys = new ArrayList<>();
    for (String what : whats) {
      for (LocalDate day : days(facts)) {
        keys.add(head(facts) + what + "|" + day);
      }
    }
    return keys;
  }

  /** Whether it counts what was done, not when or how far. */
  private static boolean isOfDeed(String of) {
    return !of.isEmpty() && !UNTELLING.contains(of);
  }

  /**
   * For two parties of a claim that does not say when: the week of its report or, of what the same
   * two may do every day, its day and the place.
   */
  static List<String> pairReports(Facts facts) {
    LocalDate published = facts.claim().report().published();
    if (published == null) {
      return List.of();
    }
    Place place = facts.place();
    if (!facts.family().isRare() && (place == null || Facts.width(place) > 1)) {
      return List.of();
    }
    String period =
        facts.family().isRare()
            ? week(published)
            : "of " + published + " at " + Objects.requireNonNull(place).id();
    return facts.pairs().stream().map(pair -> head(facts) + pair.key() + "|" + period).toList();
  }

  /** For two parties of a claim that says when, but not to a few days: the very extent. */
  static List<String> pairExtents(Facts facts) {
    Extent extent = facts.time();
    if (extent == null || extent.from() == null || extent.to() == null) {
      return List.of();
    }
    String period = extent.from() + "/" + extent.to();
    return facts.pairs().stream().map(pair -> head(facts) + pair.key() + "|" + period).toList();
  }

  /** For two parties: the months in which it may have been, where those are one or two. */
  static List<String> pairMonths(Facts facts) {
    Extent extent = facts.time();
    if (extent == null || !extent.isWithin(LONGEST)) {
      return List.of();
    }
    String from = String.valueOf(extent.from()).substring(0, 7);
    String to = String.valueOf(extent.to()).substring(0, 7);
    List<String> keys = new ArrayList<>();
    for (Pair pair : facts.pairs()) {
      keys.add(head(facts) + pair.key() + "|in " + from);
      if (!to.equals(from)) {
        keys.add(head(facts) + pair.key() + "|in " + to);
      }
    }
    return keys;
  }

  /** For a person who is acted on: all claims of one type and manner. */
  static List<String> persons(Facts facts) {
    String mode = facts.claim().claim().mode();
    if (facts.isAhead() || !isOfPersons(facts)) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    for (Who who : facts.recipients()) {
      if (who.person() != null) {
        keys.add(facts.family() + "|person|" + who.person() + "|" + (mode == null ? "" : mode));
      }
    }
    return keys;
  }

  private static boolean isOfPersons(Facts facts) {
    return switch (facts.family()) {
      case VIOLENCE -> "targeted".equals(facts.claim().claim().mode());
      case CAPTURE, RELEASE, OFFICE, REMOVAL -> true;
      case TERRITORY,
          ACCORD,
          MEETING,
          SUPPORT,
          ACCUSATION,
          THREAT,
          RIFT,
          REQUEST,
          COERCION,
          FORCE,
          DISARMAMENT,
          PROTEST,
          ALLEGIANCE,
          RENOUNCEMENT,
          ORGANISATION ->
          false;
    };
  }

  /** All keys of a claim. */
  static SortedSet<String> all(Facts facts) {
    SortedSet<String> keys = new TreeSet<>(siteDays(facts));
    for (long key : Retellings.keys(facts, Wording.of(facts.claim().claim()))) {
      keys.add("words|" + Long.toHexString(key));
    }
    keys.addAll(countDays(facts));
    keys.addAll(persons(facts));
    keys.addAll(pairMonths(facts));
    if (!facts.isDated()) {
      keys.addAll(pairReports(facts));
    } else if (!facts.isExact()) {
      keys.addAll(pairExtents(facts));
    }
    return keys;
  }

  private static List<LocalDate> published(Facts facts) {
    LocalDate published = facts.claim().report().published();
    return facts.isDated() || published == null ? List.of() : List.of(published);
  }

  private static List<LocalDate> days(Facts facts) {
    Extent extent = facts.time();
    if (extent == null || !extent.isWithin(Facts.EXACT)) {
      return List.of();
    }
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = Days.orLast(extent.to());
    for (LocalDate day = Days.orLast(extent.from()); !day.isAfter(last); day = day.plusDays(1)) {
      days.add(day);
    }
    return days;
  }

  private static String week(LocalDate day) {
    return "week "
        + day.get(IsoFields.WEEK_BASED_YEAR)
        + "-"
        + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
