package org.tawatur.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Tie;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.ConflictQueries;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.app.store.StoredEvent;
import org.tawatur.app.store.StoredReport;
import org.tawatur.claim.Claim;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;

/**
 * Claims as a bundle of STIX 2.1: reports, organisations as identities, events as incidents, and
 * each claim as the opinion of who says so, for or against; what cannot all hold is a note. Nobody
 * is a threat actor and no person is an object ({@code docs/decisions/0026-stix.md}). The same
 * state of a ledger gives the same bytes.
 */
public final class StixExport {
  private static final int PART = 500;

  private final Selection selection;
  private final StixNames names;
  private final EventQueries events;

  /** Of the claims of {@code selection}; {@code registry} says who they are about. */
  public StixExport(Selection selection, Registry registry, EventQueries events) {
    this.selection = selection;
    this.names = new StixNames(registry);
    this.events = events;
  }

  /** Writes the bundle. */
  public void write(OutputStream out) throws IOException {
    StixObjects objects = new StixObjects(selection.begun(), selection.recorded());
    try (StixBundle bundle = new StixBundle(out)) {
      objects.heads().forEach(bundle::add);
      Run run = new Run(objects, bundle);
      new ClaimQueries(selection.ledger())
          .each(selection.filter(), PART, selection.asOf(), run::claims);
      run.conflicts();
      run.reports();
      run.ties();
    }
  }

  /** What is known of the bundle while it is written. */
  private final class Run {
    private final StixObjects objects;
    private final StixBundle bundle;
    private final Map<String, Set<String>> byReport = new TreeMap<>();
    private final Map<String, String> opinions = new LinkedHashMap<>();
    private final Map<String, StoredConflict> conflicts = new TreeMap<>();
    private final Set<String> organisations = new TreeSet<>();

    Run(StixObjects objects, StixBundle bundle) {
      this.objects = objects;
      this.bundle = bundle;
    }

    void claims(List<StoredClaim> part) {
      part.forEach(this::claim);
      new ConflictQueries(selection.ledger())
          .of(part.stream().map(StoredClaim::id).toList(), selection.asOf())
          .forEach(conflict -> conflicts.put(conflict.id(), conflict));
    }

    private void claim(StoredClaim stored) {
      Claim claim = stored.kept().claim();
      Set<String> refs =
          byReport.computeIfAbsent(stored.kept().report().id(), id -> new TreeSet<>());
      List<String> actors = identities(claim.actors());
      List<String> recipients = identities(claim.recipients());
      List<String> places = places(claim.where());
      String incident = incident(stored);
      List<Map<String, Object>> chain = new ArrayList<>();
      for (var source : claim.chain()) {
        Actor actor = names.organisation(source.mention());
        String teller =
            actor == null
                ? bundle.add(objects.unnamed(StixNames.unnamed(source.kind())))
                : identity(actor);
        chain.add(new TreeMap<>(Map.of("ref", teller, "kind", StixObjects.word(source.kind()))));
      }
      String outlet = bundle.add(objects.outlet(stored.kept().report().outlet()));
      String teller = chain.isEmpty() ? outlet : String.valueOf(chain.getLast().get("ref"));
      Map<String, @Nullable Object> opinion =
          objects.opinion(
              stored, teller, incident, new StixObjects.Parts(chain, actors, recipients, places));
      String id = bundle.add(opinion);
      opinions.put(stored.id(), id);
      refs.addAll(actors);
      refs.addAll(recipients);
      refs.addAll(places);
      refs.addAll(List.of(incident, id));
      refs.add(teller);
    }

    private List<String> identities(List<ActorMention> mentions) {
      return names.organisations(mentions).stream().map(this::identity).toList();
    }

    private String identity(Actor actor) {
      organisations.add(actor.id());
      return bundle.add(objects.identity(actor, names.name(actor), StixNames.identityClass(actor)));
    }

    private List<String> places(List<PlaceMention> mentions) {
      List<String> places = new ArrayList<>();
      for (PlaceMention mention : mentions) {
        Place place = mention.place();
        Map<String, Object> fields = place == null ? Map.of() : StixNames.location(place);
        if (place != null && !fields.isEmpty()) {
          places.add(bundle.add(objects.location(place.id(), fields)));
        }
      }
      return places.stream().distinct().toList();
    }

    /** The event of a claim; one that is not gathered into an event yet has one of its own. */
    private String incident(StoredClaim stored) {
      String event = stored.event();
      if (event == null) {
        return bundle.add(objects.incident(stored));
      }
      String id = StixObjects.id("incident", "event " + event);
      if (bundle.has(id)) {
        return id;
      }
      StoredEvent known = events.stored(event, selection.asOf()).orElse(null);
      if (known == null) {
        return bundle.add(objects.incident(stored));
      }
      List<Actor> parties =
          known.parties().stream().map(names::organisation).filter(actor -> actor != null).toList();
      parties.forEach(this::identity);
      return bundle.add(
          objects.incident(
              known,
              parties.stream().map(names::name).toList(),
              parties.stream().map(Actor::id).toList()));
    }

    /** What cannot all hold, of which at least two opinions are here. */
    void conflicts() {
      for (StoredConflict conflict : conflicts.values()) {
        List<List<String>> sides =
            conflict.sides().stream()
                .map(side -> side.claims().stream().filter(opinions::containsKey).toList())
                .toList();
        Set<String> refs = new LinkedHashSet<>();
        sides.forEach(side -> side.forEach(claim -> refs.add(String.valueOf(opinions.get(claim)))));
        if (refs.size() > 1) {
          bundle.add(objects.conflict(conflict, List.copyOf(refs)));
        }
      }
    }

    void reports() {
      ReportQueries reports = new ReportQueries(selection.ledger());
      for (StoredReport report :
          reports.reports(List.copyOf(byReport.keySet()), selection.asOf())) {
        String outlet = bundle.add(objects.outlet(report.outlet()));
        bundle.add(
            objects.report(
                report, outlet, List.copyOf(byReport.getOrDefault(report.id(), Set.of()))));
      }
    }

    /** How organisations that are here hang together by the registry. */
    void ties() {
      for (String id : organisations) {
        for (Tie tie : names.ties(id, organisations)) {
          bundle.add(objects.tie(tie, String.valueOf(StixNames.TIES.get(tie.kind()))));
        }
      }
    }
  }
}
