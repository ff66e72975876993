package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.NameFinder;
import org.tawatur.app.store.PlaceQueries;
import org.tawatur.claim.EventType;
import org.tawatur.place.Place;

/** Where claims say that it happened. */
public final class MapApi {
  private final Holdings holdings;
  private final PlaceQueries places;
  private final Labels labels;
  private final Filters filters;

  /** Of {@code holdings}. */
  public MapApi(Holdings holdings) {
    this.holdings = holdings;
    this.places = new PlaceQueries(holdings.ledger());
    this.labels = new Labels(holdings.knowledge());
    this.filters = new Filters(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/map", Role.READER, this::map);
    routes.get("/places", Role.READER, this::named);
  }

  record Marked(
      Labels.PlaceView place,
      String precision,
      Areas.@Nullable Point point,
      Areas.@Nullable Area area,
      long claimsCount,
      long inConflict,
      @Nullable String first,
      @Nullable String last,
      String claims) {}

  record Whole(
      long claimsCount,
      long placed,
      String placedClaims,
      long unplaced,
      String unplacedClaims,
      List<Marked> places) {}

  private Answer map(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    List<String> actors = params.texts("actor");
    List<EventType> types = params.some(EventType.class, "type");
    var from = params.day("from");
    var to = params.day("until");
    Boolean inConflict = params.choice("in_conflict");
    params.end();
    PlaceQueries.Filter filter =
        new PlaceQueries.Filter(filters.keys(actors, asOf), types, from, to, inConflict);
    List<String> query = new ArrayList<>();
    actors.forEach(actor -> query.addAll(List.of("actor", actor)));
    types.forEach(type -> query.addAll(List.of("type", type.name())));
    Stream.of(
            from == null ? null : List.of("from", from.toString()),
            to == null ? null : List.of("until", to.toString()),
            inConflict == null ? null : List.of("in_conflict", inConflict.toString()))
        .forEach(pair -> {
          if (pair != null) {
            query.addAll(pair);
          }
        });
    long all = new ClaimQueries(holdings.ledger()).count(filter.claims(), asOf);
    long placed = places.placed(filter, asOf);
    return Answer.of(
        new Whole(
            all,
            placed,
            with(query, "placed", "true"),
            all - placed,
            with(query, "placed", "false"),
            places.places(filter, asOf).stream().map(each -> marked(each, query)).toList()));
  }

  private Marked marked(PlaceQueries.Placed placed, List<String> query) {
    Areas areas = holdings.knowledge().names().areas();
    Place place = areas.place(placed.place());
    Areas.Precision precision = place == null ? Areas.Precision.NONE : Areas.precision(place);
    return new Marked(
        labels.place(placed.place()),
        precision.word(),
        place != null && precision == Areas.Precision.POINT
            ? new Areas.Point(place.latitude(), place.longitude())
            : null,
        place == null ? null : areas.area(place),
        placed.claims(),
        placed.inConflict(),
        placed.first(),
        placed.last(),
        with(query, "place", placed.place()));
  }

  private static String with(List<String> query, String name, String value) {
    List<String> whole = new ArrayList<>(query);
    whole.addAll(List.of(name, value));
    return Params.query(whole.toArray(String[]::new));
  }

  record Named(List<Labels.PlaceView> items) {}

  private Answer named(Asked asked) {
    Params params = asked.params();
    String q = params.text("q");
    int limit = Filters.limit(params);
    params.end();
    NameFinder finder = holdings.knowledge().names().places();
    List<NameFinder.Candidate> found =
        q == null
            ? List.of()
            : switch (finder.find(q)) {
              case NameFinder.Found.One one -> List.of(one.candidate());
              case NameFinder.Found.Several several -> several.candidates();
              case NameFinder.Found.Nobody nobody -> nobody.near();
            };
    List<String> ids = new ArrayList<>(found.stream().map(NameFinder.Candidate::id).toList());
    if (q != null) {
      finder
          .completions(q, limit)
          .forEach(candidate -> {
            if (!ids.contains(candidate.id())) {
              ids.add(candidate.id());
            }
          });
    }
    return Answer.of(new Named(ids.stream().limit(limit).map(labels::place).toList()));
  }
}
