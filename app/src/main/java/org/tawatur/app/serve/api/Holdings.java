package org.tawatur.app.serve.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Registry;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.KnownSteps;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.NameFinder;
import org.tawatur.app.store.RelationQueries;
import org.tawatur.app.store.Remembered;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.ReviewedClaims;
import org.tawatur.app.store.Revision;
import org.tawatur.link.PairState;
import org.tawatur.text.Report;

/** The ledger, and what is needed to read it. Safe for use by several threads. */
public final class Holdings {
  private static final int REMEMBERED = 4096;

  private final Ledger ledger;
  private final Knowledge knowledge;
  private final ReviewedClaims reviewed;
  private final ReportQueries reports;
  private @Nullable KnownSteps known;
  private @Nullable RelationQueries relations;
  private @Nullable Weighings weighings;
  private @Nullable Networks networks;
  private @Nullable Found found;
  private final Object reading = new Object();
  private @Nullable States states;

  /** Offsets by report: a text never changes, and most have nothing to translate. */
  private final Map<String, CodePoints> points = Remembered.latest(REMEMBERED);

  /** Of {@code ledger}, opened for reading. */
  public Holdings(Ledger ledger, Knowledge knowledge) {
    this.ledger = ledger;
    this.knowledge = knowledge;
    this.reviewed = new ReviewedClaims(ledger);
    this.reports = new ReportQueries(ledger);
  }

  private record Found(Registry registry, NameFinder actors) {}

  /** The functions that know what people accepted of actors, at each state of the ledger. */
  synchronized KnownSteps known() {
    KnownSteps made = known;
    if (made == null) {
      made = new KnownSteps(ledger, knowledge.steps());
      known = made;
    }
    return made;
  }

  /** The functions that know what was known at {@code asOf}. */
  LinkSteps steps(AsOf asOf) {
    return known().at(asOf);
  }

  /** The actors as they were known at {@code asOf}. */
  Registry registry(AsOf asOf) {
    return steps(asOf).registry();
  }

  /** Finds the actors by the names that were known at {@code asOf}. */
  NameFinder actors(AsOf asOf) {
    Registry registry = registry(asOf);
    if (registry == knowledge.names().registry()) {
      return knowledge.names().actors();
    }
    synchronized (this) {
      Found last = found;
      if (last == null || last.registry() != registry) {
        last = new Found(registry, NameFinder.actors(registry));
        found = last;
      }
      return last.actors();
    }
  }

  /** How actors stood to each other; it remembers what it worked out. */
  synchronized RelationQueries relations() {
    RelationQueries made = relations;
    if (made == null) {
      made = new RelationQueries(ledger, known());
      relations = made;
    }
    return made;
  }

  /** Relations that were asked for last. */
  synchronized Weighings weighings() {
    Weighings made = weighings;
    if (made == null) {
      made = new Weighings(ledger, relations());
      weighings = made;
    }
    return made;
  }

  /** Who has to do with whom. */
  synchronized Networks networks() {
    Networks made = networks;
    if (made == null) {
      made = new Networks(ledger);
      networks = made;
    }
    return made;
  }

  private record States(long revision, String days, List<PairState> states) {}

  /**
   * How every two actors stand to each other, from claims of some days. All claims between actors
   * are read for it, so what was read last is remembered until anything is added.
   */
  List<PairState> states(@Nullable LocalDate from, @Nullable LocalDate to, AsOf asOf) {
    Revision last = ledger.last();
    long revision = !asOf.isNow() ? asOf.revision() : last == null ? 0 : last.seq();
    String days = from + "/" + to;
    RelationQueries queries = relations();
    // Whoever asks meanwhile waits for the one answer.
    synchronized (reading) {
      States known = states;
      if (known == null || known.revision() != revision || !known.days().equals(days)) {
        known = new States(revision, days, queries.states(from, to, asOf));
        states = known;
      }
      return known.states();
    }
  }

  /** Reads how every two stand to each other, so that it is at hand. */
  public void prepareStates() {
    states(null, null, AsOf.NOW);
  }

  /** The ledger, for reading. */
  public Ledger ledger() {
    return ledger;
  }

  /** Where the ledger is, without the secrets of its address. */
  public String place() {
    return ledger.address().toString().replaceAll("([?&])(user|password)=[^&]*", "$1$2=…");
  }

  /** The lexicon. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** What was decided about claims. */
  ReviewedClaims reviewed() {
    return reviewed;
  }

  /** The coder that knows what is accepted of actors now. */
  Coders.Named coder() {
    return knowledge.coder(AcceptedChanges.of(ledger, AsOf.NOW));
  }

  /** The text of a report of the ledger. */
  Report text(String report) {
    return reports.text(report).orElseThrow(() -> Refusal.none("report", report));
  }

  /** The texts of some reports, by their ids; their offsets are remembered. */
  Map<String, Report> texts(Collection<String> ids) {
    Map<String, Report> texts = reports.texts(ids);
    texts.forEach((id, text) -> {
      synchronized (points) {
        points.computeIfAbsent(id, key -> CodePoints.of(text.text()));
      }
    });
    return texts;
  }

  /** Has the offsets of the texts of these reports at hand, with one question for all of them. */
  void prepare(Collection<String> ids) {
    Set<String> missing = new HashSet<>(ids);
    synchronized (points) {
      missing.removeAll(points.keySet());
    }
    if (missing.size() > 1) {
      texts(missing);
    }
  }

  /** The offsets of the text of a report of the ledger. */
  CodePoints points(String report) {
    synchronized (points) {
      CodePoints known = points.get(report);
      if (known != null) {
        return known;
      }
    }
    Optional<Report> text = reports.text(report);
    CodePoints found = CodePoints.of(text.map(Report::text).orElse(""));
    synchronized (points) {
      points.put(report, found);
    }
    return found;
  }

  /** The state of the ledger that {@code as_of} names: a day, an instant or a revision. */
  AsOf asOf(Params params) {
    String written = params.text("as_of");
    return written == null ? AsOf.NOW : asOf("as_of", written);
  }

  /** Since when something has to be new, or null. */
  @Nullable AsOf newSince(Params params) {
    String written = params.text("new_since");
    return written == null ? null : asOf("new_since", written);
  }

  private AsOf asOf(String name, String written) {
    try {
      if (written.matches("r\\d{1,15}")) {
        long number = Long.parseLong(written.substring(1));
        @Nullable Revision last = ledger.last();
        long newest = last == null ? 0 : last.seq();
        if (number > newest) {
          throw Refusal.wrong(name, "the last revision is r" + newest);
        }
        return new AsOf(number);
      }
      return written.contains("T")
          ? ledger.asOf(Instant.parse(written))
          : ledger.asOf(LocalDate.parse(written));
    } catch (DateTimeException e) {
      throw Refusal.wrong(
          name, name + " is \"" + written + "\"; write YYYY-MM-DD, YYYY-MM-DDTHH:MM:SSZ or r12");
    }
  }
}
