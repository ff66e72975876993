package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.Sector;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.OriginQueries;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.Reliabilities;
import org.tawatur.app.store.ReportFilter;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.SourceQueries;
import org.tawatur.link.Circles;
import org.tawatur.link.Origins;

/** Who publishes, who says so in the end, who copies and who cites. */
public final class SourceApi {
  private static final int SHOWN_COPIES = 20;

  private final Holdings holdings;
  private final Writer writer;
  private final ReportQueries reports;
  private final SourceQueries sources;
  private final Labels labels;
  private final ReportViews views;

  /** Of {@code holdings}, added to by {@code writer}. */
  public SourceApi(Holdings holdings, Writer writer) {
    this.holdings = holdings;
    this.writer = writer;
    this.reports = new ReportQueries(holdings.ledger());
    this.sources = new SourceQueries(holdings.ledger());
    this.labels = new Labels(holdings.knowledge());
    this.views = new ReportViews(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/outlets", Role.READER, this::outlets);
    routes.get("/origins", Role.READER, this::origins);
    routes.get("/copies", Role.READER, this::copies);
    routes.get("/citations", Role.READER, this::citations);
    routes.post("/outlets/reliability", Role.CURATOR, this::rate);
  }

  record OutletView(
      String name,
      long reports,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String reliability,
      String reliabilityNote,
      long claimsCount,
      String claims,
      String reportsQuery) {}

  record Outlets(List<OutletView> items) {}

  record OriginRank(
      String key,
      @Nullable String id,
      Labels.Label label,
      String kind,
      long claimsCount,
      @Nullable String first,
      @Nullable String last,
      String claims) {}

  record GroupView(
      String id,
      long size,
      long outlets,
      @Nullable String first,
      List<ReportViews.Head> reports,
      String reportsQuery) {}

  record NodeView(String key, Labels.Label label, boolean isOutlet, int cites, int cited) {}

  record EdgeView(String from, String to, long claimsCount, String claims) {}

  record Citations(List<NodeView> nodes, List<EdgeView> edges, List<List<String>> circles) {}

  private Answer outlets(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    asked.params().end();
    Map<String, Long> claims = sources.claims(asOf);
    Map<String, String> notes = sources.notes(asOf);
    return Answer.of(
        new Outlets(
            reports.outlets(asOf).stream().map(outlet -> outlet(outlet, claims, notes)).toList()));
  }

  /** The outlet of this name. */
  private static OutletView outlet(
      ReportQueries.Outlet outlet, Map<String, Long> claims, Map<String, String> notes) {
    return new OutletView(
        outlet.name(),
        outlet.reports(),
        outlet.first(),
        outlet.last(),
        outlet.reliability(),
        notes.getOrDefault(outlet.name(), ""),
        claims.getOrDefault(outlet.name(), 0L),
        Params.query("outlet", outlet.name()),
        Params.query("outlet", outlet.name()));
  }

  record Rating(String outlet, String letter, @Nullable String note) {}

  private Answer rate(Asked asked) {
    asked.params().end();
    Rating rating = asked.body(Rating.class);
    if (!rating.letter().matches("[A-F]")) {
      throw Refusal.wrong("letter", "letter is one from A to F");
    }
    named(rating.outlet());
    String note = ReviewApi.note(rating.note());
    writer.write(ledger -> {
      new Reliabilities(ledger).set(rating.outlet(), rating.letter(), asked.caller().name(), note);
      return true;
    });
    return Answer.made(
        outlet(named(rating.outlet()), sources.claims(AsOf.NOW), sources.notes(AsOf.NOW)));
  }

  private ReportQueries.Outlet named(String name) {
    return reports.outlets(AsOf.NOW).stream()
        .filter(outlet -> outlet.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.none("outlet", name));
  }

  private Answer origins(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    Page page = Filters.page(asked.params());
    asked.params().end();
    List<OriginRank> ranked =
        new OriginQueries(holdings.ledger(), holdings.known())
            .ranking(Filters.oneMore(page), asOf).stream().map(this::rank).toList();
    Filters.Cut<OriginRank> cut = Filters.Cut.of(ranked, page);
    return Answer.of(new ListView<>(cut.items(), null, cut.next()));
  }

  private OriginRank rank(OriginQueries.Ranked ranked) {
    String key = ranked.key();
    boolean isActor = labels.actor(key) != null;
    return new OriginRank(
        key,
        isActor ? key : null,
        labels.of(key),
        isActor ? "actor" : key.startsWith("outlet:") ? "outlet" : "words",
        ranked.claims(),
        ranked.first(),
        ranked.last(),
        Params.query("origin", key));
  }

  private Answer copies(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    Page page = Filters.page(asked.params());
    asked.params().end();
    long total = sources.countGroups(asOf);
    List<GroupView> groups =
        sources.groups(page, asOf).stream()
            .map(group ->
                new GroupView(
                    group.id(),
                    group.size(),
                    group.outlets(),
                    group.first(),
                    views.heads(
                        reports.list(
                            new ReportFilter(List.of(), null, null, null, group.id()),
                            new Page(SHOWN_COPIES, 0),
                            asOf)),
                    Params.query("group", group.id())))
            .toList();
    return Answer.of(new ListView<>(groups, total, Filters.next(page, groups.size(), total)));
  }

  private Answer citations(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    long least = asked.params().number("least", 1, Integer.MAX_VALUE, 1);
    int limit = Filters.limit(asked.params());
    asked.params().end();
    Map<String, String> outlets = outletActors(asOf);
    Map<String, Set<String>> cites = new TreeMap<>();
    List<EdgeView> edges = new ArrayList<>();
    for (SourceQueries.Citation citation : sources.citations(least, limit, asOf)) {
      String from = outlets.getOrDefault(citation.outlet(), "outlet:" + citation.outlet());
      if (!from.equals(citation.cited())) {
        cites.computeIfAbsent(from, key -> new TreeSet<>()).add(citation.cited());
        edges.add(
            new EdgeView(
                from,
                citation.cited(),
                citation.claims(),
                Params.query("outlet", citation.outlet(), "says", citation.cited())));
      }
    }
    Map<String, int[]> nodes = new TreeMap<>();
    cites.forEach((from, all) -> {
      nodes.computeIfAbsent(from, key -> new int[2])[0] += all.size();
      all.forEach(to -> nodes.computeIfAbsent(to, key -> new int[2])[1]++);
    });
    return Answer.of(
        new Citations(
            nodes.entrySet().stream()
                .map(each ->
                    new NodeView(
                        each.getKey(),
                        labels.of(each.getKey()),
                        isOutlet(each.getKey()),
                        each.getValue()[0],
                        each.getValue()[1]))
                .toList(),
            edges,
            new Circles().rings(cites).stream().map(List::copyOf).toList()));
  }

  private boolean isOutlet(String key) {
    Actor actor = holdings.knowledge().names().registry().actor(key);
    return key.startsWith("outlet:") || actor != null && actor.sector() == Sector.JRN;
  }

  /** Outlets that the registry knows as well, so that one who cites and is cited is one node. */
  private Map<String, String> outletActors(AsOf asOf) {
    Origins origins = holdings.steps(asOf).origins();
    Map<String, String> actors = new HashMap<>();
    reports
        .outlets(asOf)
        .forEach(outlet -> {
          String id = origins.outlet(outlet.name(), outlet.last());
          if (id != null) {
            actors.put(outlet.name(), id);
          }
        });
    return actors;
  }
}
