package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;

/**
 * Which claims are wanted: those that meet every condition that was set. Immutable; each method
 * gives a filter with one more condition, of which the values are alternatives.
 */
public final class ClaimFilter {
  /** How events and conflicts begin the key of one whom the registry does not know. */
  private static final String WORDS = "words:";

  /** Stands among outlets for reports of which none is known. */
  public static final String NO_OUTLET = "-";

  /** All that count: neither withdrawn nor rejected nor corrected. */
  public static final ClaimFilter LIVE = new ClaimFilter(new Builder());

  final List<String> ids;
  final List<String> actors;
  final List<String> others;
  final List<String> ties;
  final List<String> acting;
  final List<String> actedOn;
  final List<String> telling;
  final List<String> origins;
  final List<String> places;
  final List<String> outlets;
  final List<String> reports;
  final Set<EventType> types;
  final Set<Standing> standings;
  final @Nullable LocalDate from;
  final @Nullable LocalDate to;
  final @Nullable Polarity polarity;
  final @Nullable Modality modality;
  final @Nullable Boolean inConflict;
  final @Nullable Boolean hasPlace;
  final List<String> called;
  final @Nullable String event;
  final @Nullable String conflict;
  final double leastConfidence;
  final double mostConfidence;
  final Set<String> without;
  final @Nullable SearchQuery words;
  final @Nullable AsOf newSince;

  private ClaimFilter(Builder builder) {
    ids = List.copyOf(builder.ids);
    actors = List.copyOf(builder.actors);
    others = List.copyOf(builder.others);
    ties = List.copyOf(builder.ties);
    acting = List.copyOf(builder.acting);
    actedOn = List.copyOf(builder.actedOn);
    telling = List.copyOf(builder.telling);
    origins = List.copyOf(builder.origins);
    places = List.copyOf(builder.places);
    outlets = List.copyOf(builder.outlets);
    reports = List.copyOf(builder.reports);
    types = Set.copyOf(builder.types);
    standings = Set.copyOf(builder.standings);
    from = builder.from;
    to = builder.to;
    polarity = builder.polarity;
    modality = builder.modality;
    inConflict = builder.inConflict;
    hasPlace = builder.hasPlace;
    called = List.copyOf(builder.called);
    event = builder.event;
    conflict = builder.conflict;
    leastConfidence = builder.leastConfidence;
    mostConfidence = builder.mostConfidence;
    without = builder.without;
    words = builder.words;
    newSince = builder.newSince;
  }

  /** Whether it asks for all claims that stand in some ways. */
  boolean isOnlyOfStandings() {
    return actors.isEmpty() && isElseOpen();
  }

  /** Whether it asks for the claims that count and in which some take part, and nothing else. */
  boolean isOnlyOfActors() {
    return !actors.isEmpty() && standings.equals(Set.of(Standing.LIVE)) && isElseOpen();
  }

  private boolean isElseOpen() {
    return Stream.of(
                ids, others, ties, acting, actedOn, telling, origins, places, outlets, reports,
                types, called)
            .allMatch(Collection::isEmpty)
        && Stream.of(
                from,
                to,
                polarity,
                modality,
                inConflict,
                hasPlace,
                event,
                conflict,
                words,
                newSince)
            .allMatch(Objects::isNull)
        && leastConfidence <= 0
        && mostConfidence > 1
        && without.isEmpty();
  }

  /** Whether it asks for claims in which two of the registry take part. */
  boolean isOfPairs() {
    return !actors.isEmpty()
        && !others.isEmpty()
        && Stream.concat(actors.stream(), others.stream()).noneMatch(key -> key.startsWith("~"));
  }

  private static final class Builder {
    private Collection<String> ids = List.of();
    private Collection<String> actors = List.of();
    private Collection<String> others = List.of();
    private Collection<String> ties = List.of();
    private Collection<String> acting = List.of();
    private Collection<String> actedOn = List.of();
    private Collection<String> telling = List.of();
    private Collection<String> origins = List.of();
    private Collection<String> places = List.of();
    private Collection<String> outlets = List.of();
    private Collection<String> reports = List.of();
    private Collection<EventType> types = List.of();
    private Collection<Standing> standings = EnumSet.of(Standing.LIVE);
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Polarity polarity;
    private @Nullable Modality modality;
    private @Nullable Boolean inConflict;
    private @Nullable Boolean hasPlace;
    private Collection<String> called = List.of();
    private @Nullable String event;
    private @Nullable String conflict;
    private double leastConfidence;
    private double mostConfidence = 2;
    private Set<String> without = Set.of();
    private @Nullable SearchQuery words;
    private @Nullable AsOf newSince;
  }

  private Builder builder() {
    Builder builder = new Builder();
    builder.ids = ids;
    builder.actors = actors;
    builder.others = others;
    builder.ties = ties;
    builder.acting = acting;
    builder.actedOn = actedOn;
    builder.telling = telling;
    builder.origins = origins;
    builder.places = places;
    builder.outlets = outlets;
    builder.reports = reports;
    builder.types = types;
    builder.standings = standings;
    builder.from = from;
    builder.to = to;
    builder.polarity = polarity;
    builder.modality = modality;
    builder.inConflict = inConflict;
    builder.hasPlace = hasPlace;
    builder.called = called;
    builder.event = event;
    builder.conflict = conflict;
    builder.leastConfidence = leastConfidence;
    builder.mostConfidence = mostConfidence;
    builder.without = without;
    builder.words = words;
    builder.newSince = newSince;
    return builder;
  }

  /**
   * The key by which claims are found of one who takes part in an event or a conflict: of who is
   * not in the registry, ~ and his folded words.
   */
  public static String key(String party) {
    return party.startsWith(WORDS) ? ClaimKeys.unnamed(party.substring(WORDS.length())) : party;
  }

  /** Of these ids. */
  public ClaimFilter ids(Collection<String> wanted) {
    Builder builder = builder();
    builder.ids = wanted;
    return new ClaimFilter(builder);
  }

  /** In which one of these takes part: ids of the registry, or ~ and folded words. */
  public ClaimFilter actors(Collection<String> wanted) {
    Builder builder = builder();
    builder.actors = wanted;
    return new ClaimFilter(builder);
  }

  /**
   * In which one of these takes part as well, beside one of {@link #actors(Collection)}: another
   * mention, as a man and his organisation may be one.
   */
  public ClaimFilter others(Collection<String> wanted) {
    Builder builder = builder();
    builder.others = wanted;
    return new ClaimFilter(builder);
  }

  /**
   * In which two of the registry take part who are named here by {@link #tie}; no condition where
   * nobody is named.
   */
  public ClaimFilter ties(Collection<String> wanted) {
    Builder builder = builder();
    builder.ties = wanted;
    return new ClaimFilter(builder);
  }

  /** Two of the registry, as one word, in whichever order they are given. */
  public static String tie(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  /** In which one of these acts. */
  public ClaimFilter acting(Collection<String> wanted) {
    Builder builder = builder();
    builder.acting = wanted;
    return new ClaimFilter(builder);
  }

  /** In which one of these is acted on. */
  public ClaimFilter actedOn(Collection<String> wanted) {
    Builder builder = builder();
    builder.actedOn = wanted;
    return new ClaimFilter(builder);
  }

  /** Whose chain names one of these. */
  public ClaimFilter telling(Collection<String> wanted) {
    Builder builder = builder();
    builder.telling = wanted;
    return new ClaimFilter(builder);
  }

  /** Whose chain ends with one of these; {@code outlet:NAME} is a report's own word. */
  public ClaimFilter origins(Collection<String> wanted) {
    Builder builder = builder();
    builder.origins = wanted;
    return new ClaimFilter(builder);
  }

  /** At one of these places: ids of the gazetteer. */
  public ClaimFilter places(Collection<String> wanted) {
    Builder builder = builder();
    builder.places = wanted;
    return new ClaimFilter(builder);
  }

  /** Published by one of these; {@link #NO_OUTLET} is nobody that is known. */
  public ClaimFilter outlets(Collection<String> wanted) {
    Builder builder = builder();
    builder.outlets = wanted;
    return new ClaimFilter(builder);
  }

  /** In one of these reports. */
  public ClaimFilter reports(Collection<String> wanted) {
    Builder builder = builder();
    builder.reports = wanted;
    return new ClaimFilter(builder);
  }

  /** Of one of these types. */
  public ClaimFilter types(Collection<EventType> wanted) {
    Builder builder = builder();
    builder.types = wanted;
    return new ClaimFilter(builder);
  }

  /** Standing so. */
  public ClaimFilter standings(Collection<Standing> wanted) {
    Builder builder = builder();
    builder.standings = wanted;
    return new ClaimFilter(builder);
  }

  /** Of a day between these, both included; null leaves an end open. */
  public ClaimFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
    Builder builder = builder();
    builder.from = first;
    builder.to = last;
    return new ClaimFilter(builder);
  }

  /** Of this polarity, or of any. */
  public ClaimFilter polarity(@Nullable Polarity wanted) {
    Builder builder = builder();
    builder.polarity = wanted;
    return new ClaimFilter(builder);
  }

  /** Of this modality, or of any. */
  public ClaimFilter modality(@Nullable Modality wanted) {
    Builder builder = builder();
    builder.modality = wanted;
    return new ClaimFilter(builder);
  }

  /** With at least this confidence. */
  public ClaimFilter atLeast(double confidence) {
    Builder builder = builder();
    builder.leastConfidence = confidence;
    return new ClaimFilter(builder);
  }

  /** With less than this confidence. */
  public ClaimFilter below(double confidence) {
    Builder builder = builder();
    builder.mostConfidence = confidence;
    return new ClaimFilter(builder);
  }

  /** None of these ids, of which there may be many; the set is not copied. */
  public ClaimFilter without(Set<String> ids) {
    Builder builder = builder();
    builder.without = ids;
    return new ClaimFilter(builder);
  }

  /** In reports that hold these words, or in any. */
  public ClaimFilter words(@Nullable SearchQuery wanted) {
    Builder builder = builder();
    builder.words = wanted;
    return new ClaimFilter(builder);
  }

  /** That did not count at {@code then}, in whatever version; or all where it is null. */
  public ClaimFilter newSince(@Nullable AsOf then) {
    Builder builder = builder();
    builder.newSince = then;
    return new ClaimFilter(builder);
  }

  /** In a conflict, in none, or null for either. */
  public ClaimFilter inConflict(@Nullable Boolean wanted) {
    Builder builder = builder();
    builder.inConflict = wanted;
    return new ClaimFilter(builder);
  }

  /** At a place of the gazetteer, at none, or null for either. */
  public ClaimFilter hasPlace(@Nullable Boolean wanted) {
    Builder builder = builder();
    builder.hasPlace = wanted;
    return new ClaimFilter(builder);
  }

  /** In which one of {@link #actors(Collection)} is called by one of these words. */
  public ClaimFilter called(Collection<String> words) {
    Builder builder = builder();
    builder.called = words;
    return new ClaimFilter(builder);
  }

  /** Of the event with this id, or of any. */
  public ClaimFilter event(@Nullable String id) {
    Builder builder = builder();
    builder.event = id;
    return new ClaimFilter(builder);
  }

  /** Of the conflict with this id, or of any. */
  public ClaimFilter conflict(@Nullable String id) {
    Builder builder = builder();
    builder.conflict = id;
    return new ClaimFilter(builder);
  }
}
