package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.app.store.StoredEvent;
import org.tawatur.link.Origin;
import org.tawatur.link.Tally;

/** Events, conflicts and who tells of them, as the API gives them. Safe to share. */
final class EventViews {
  private final Labels labels;

  EventViews(Holdings holdings) {
    this.labels = new Labels(holdings.knowledge());
  }

  record EventView(
      String id,
      String family,
      List<String> types,
      List<Labels.Party> parties,
      List<Labels.PlaceView> places,
      @Nullable String day,
      @Nullable String from,
      @Nullable String to,
      int claimsCount,
      int outlets,
      int independent,
      boolean inConflict,
      String claims) {}

  record OriginView(
      String key,
      String name,
      @Nullable String id,
      Labels.Label label,
      String kind,
      boolean isParty,
      boolean isCircular,
      List<String> speakers,
      @Nullable LocalDate since,
      int claimsCount,
      String claims) {}

  record TallyView(
      int mentions,
      int independent,
      List<String> outlets,
      List<OriginView> origins,
      int unspecified,
      int circles) {}

  record SideView(
      String position,
      String stance,
      @Nullable String since,
      int credibility,
      List<String> reasons,
      int mentions,
      int outlets,
      int independent,
      List<String> claimIds,
      String claims) {}

  record ConflictView(
      String id,
      List<String> kinds,
      List<Labels.Party> parties,
      @Nullable String day,
      @Nullable String since,
      List<String> reasons,
      int mentions,
      int outlets,
      int independent,
      List<SideView> sides,
      String claims) {}

  EventView event(StoredEvent event) {
    return new EventView(
        event.id(),
        Labels.word(event.family()),
        event.types(),
        labels.parties(event.parties()),
        event.places().stream().map(labels::place).toList(),
        Labels.orNull(event.day()),
        event.from(),
        event.to(),
        event.claims(),
        event.outlets(),
        event.independent(),
        event.isInConflict(),
        Params.query("event", event.id()));
  }

  List<EventView> events(List<StoredEvent> events) {
    return events.stream().map(this::event).toList();
  }

  List<ConflictView> conflicts(List<StoredConflict> conflicts) {
    return conflicts.stream().map(this::conflict).toList();
  }

  ConflictView conflict(StoredConflict conflict) {
    return new ConflictView(
        conflict.id(),
        conflict.kinds().stream().map(Labels::word).toList(),
        labels.parties(conflict.parties()),
        Labels.orNull(conflict.day()),
        conflict.since(),
        conflict.reasons(),
        conflict.tally().mentions(),
        conflict.tally().outlets().size(),
        conflict.tally().independent(),
        IntStream.range(0, conflict.sides().size())
            .mapToObj(number -> side(conflict.id(), number, conflict.sides().get(number)))
            .toList(),
        Params.query("conflict", conflict.id()));
  }

  private static SideView side(String conflict, int number, StoredConflict.Position side) {
    return new SideView(
        side.position(),
        Labels.word(side.stance()),
        side.since(),
        side.credibility(),
        side.reasons(),
        side.tally().mentions(),
        side.tally().outlets().size(),
        side.tally().independent(),
        side.claims(),
        ClaimSets.query(side.claims(), "side", conflict, String.valueOf(number)));
  }

  /** Who says what an event or a conflict holds; {@code of} is which of the two, and its id. */
  TallyView tally(Tally tally, String... of) {
    return new TallyView(
        tally.mentions(),
        tally.independent(),
        tally.outlets().stream().map(outlet -> outlet.name()).toList(),
        tally.origins().stream().map(origin -> origin(origin, of)).toList(),
        tally.unspecified().size(),
        tally.circles().size());
  }

  OriginView origin(Origin origin, String... of) {
    Labels.Label known = labels.actor(origin.actor());
    return new OriginView(
        origin.key(),
        origin.name(),
        origin.actor(),
        known == null ? labels.of(origin.name()) : known,
        Labels.word(origin.kind()),
        origin.isParty(),
        origin.isCircular(),
        origin.speakers(),
        origin.since(),
        origin.claims().size(),
        ClaimSets.query(
            origin.claims(),
            Stream.concat(
                    Stream.concat(Stream.of("origin"), Stream.of(of)), Stream.of(origin.key()))
                .toArray(String[]::new)));
  }
}
