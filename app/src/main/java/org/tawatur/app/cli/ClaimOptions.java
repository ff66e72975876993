package org.tawatur.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.Standing;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import picocli.CommandLine.Option;

/** The options that choose claims. Options that may be repeated give alternatives. */
final class ClaimOptions {
  @Option(names = "--actor", paramLabel = "NAME", description = "takes part, on either side")
  private List<String> actors = new ArrayList<>();

  @Option(names = "--by", paramLabel = "NAME", description = "acts")
  private List<String> acting = new ArrayList<>();

  @Option(names = "--to", paramLabel = "NAME", description = "is acted on")
  private List<String> actedOn = new ArrayList<>();

  @Option(names = "--says", paramLabel = "NAME", description = "is among those who say so")
  private List<String> telling = new ArrayList<>();

  @Option(
      names = "--origin",
      paramLabel = "NAME",
      description = "says so last in the chain; outlet:NAME for a report's own word")
  private List<String> origins = new ArrayList<>();

  @Option(names = "--type", paramLabel = "TYPE", description = "type of event, as ASSAULT")
  private List<EventType> types = new ArrayList<>();

  @Option(names = "--place", paramLabel = "NAME", description = "where")
  private List<String> places = new ArrayList<>();

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "on this day or later")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "on this day or earlier")
  private @Nullable LocalDate to;

  @Option(names = "--outlet", paramLabel = "NAME", description = "who published it")
  private List<String> outlets = new ArrayList<>();

  @Option(names = "--report", paramLabel = "ID", description = "in this report")
  private List<String> reports = new ArrayList<>();

  @Option(names = "--polarity", paramLabel = "WHICH", description = "${COMPLETION-CANDIDATES}")
  private @Nullable Polarity polarity;

  @Option(names = "--modality", paramLabel = "WHICH", description = "${COMPLETION-CANDIDATES}")
  private @Nullable Modality modality;

  @Option(names = "--sure", paramLabel = "0..1", description = "least confidence of the coding")
  private double confidence;

  @Option(
      names = "--conflict",
      negatable = true,
      description = "only claims that conflict with others, or that do not")
  private @Nullable Boolean inConflict;

  @Option(
      names = "--standing",
      paramLabel = "WHICH",
      description = "${COMPLETION-CANDIDATES}; default: LIVE")
  private Set<Standing> standings = EnumSet.noneOf(Standing.class);

  /** Whether no option was given. */
  boolean isAll() {
    return actors.isEmpty()
        && acting.isEmpty()
        && actedOn.isEmpty()
        && telling.isEmpty()
        && origins.isEmpty()
        && types.isEmpty()
        && places.isEmpty()
        && outlets.isEmpty()
        && reports.isEmpty()
        && standings.isEmpty()
        && from == null
        && to == null
        && polarity == null
        && modality == null
        && inConflict == null
        && confidence == 0;
  }

  /** The filter, with names turned into ids. */
  ClaimFilter filter(Lookup lookup) {
    List<String> where = new ArrayList<>();
    places.forEach(name -> where.addAll(lookup.places(name)));
    return ClaimFilter.LIVE
        .actors(lookup.actorKeys(actors))
        .acting(lookup.actorKeys(acting))
        .actedOn(lookup.actorKeys(actedOn))
        .telling(lookup.actorKeys(telling))
        .origins(
            origins.stream()
                .map(name -> name.startsWith("outlet:") ? name : lookup.actorKey(name))
                .toList())
        .types(types)
        .places(where)
        .between(from, to)
        .outlets(outlets)
        .reports(reports)
        .polarity(polarity)
        .modality(modality)
        .atLeast(confidence)
        .inConflict(inConflict)
        .standings(standings.isEmpty() ? EnumSet.of(Standing.LIVE) : standings);
  }
}
