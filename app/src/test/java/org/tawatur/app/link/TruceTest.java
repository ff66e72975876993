package org.tawatur.app.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.actor.Registry;
import org.tawatur.app.ingest.Samples;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.code.Coder;
import org.tawatur.code.Lexicon;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.link.Activity;
import org.tawatur.link.ClaimIds;
import org.tawatur.link.Conflict;
import org.tawatur.link.Conflicts;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.KeptReport;
import org.tawatur.link.Origin;
import org.tawatur.link.Origins;
import org.tawatur.link.Relation;
import org.tawatur.link.Relation.State;
import org.tawatur.link.RelationQuery;
import org.tawatur.link.Relations;
import org.tawatur.link.Side.Stance;
import org.tawatur.text.Report;

/** What real texts come to when they are coded and linked. */
final class TruceTest {
  private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.bundled());
  private static final Registry REGISTRY = LEXICON.registry();
  private static final Coder CODER = new Coder(LEXICON);
  private static final Origins ORIGINS = new Origins(REGISTRY, LEXICON.sets().set("outlet-word"));
  private static final Path SEEDS =
      Path.of(System.getProperty("tawatur.shared", "../../shared"), "gold", "seeds");

  /** Outlet and day of the seed reports, which their files do not give. */
  private static final Map<String, List<String>> SEED_DETAILS =
      Map.of(
          "000", List.of("جنوبية", "2017-05-05"),
          "001", List.of("إيلاف", "2014-11-16"),
          "002", List.of("العربي الجديد", "2014-09-26"),
          "003", List.of("بوابة الشرق", "2014-06-26"),
          "004", List.of("ديارنا", "2017-04-20"));

  private static List<KeptClaim> claims(List<Report> reports) {
    List<KeptClaim> kept = new ArrayList<>();
    for (Report report : reports) {
      KeptReport own =
          new KeptReport(report.id(), report.id(), report.outlet(), report.published());
      List<Claim> claims = CODER.code(report).claims();
      List<String> ids = new ClaimIds().ids(report.id(), claims);
      for (int i = 0; i < ids.size(); i++) {
        kept.add(new KeptClaim(ids.get(i), own, claims.get(i)));
      }
    }
    return kept;
  }

  private static List<Report> seeds() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), () -> "no seed reports in " + SEEDS);
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String id = file.getFileName().toString().substring(0, 3);
        List<String> details = SEED_DETAILS.getOrDefault(id, List.of("", "2014-01-01"));
        LocalDate day = LocalDate.parse(details.get(1));
        reports.add(new Report(id, Files.readString(file), day, details.get(0), null));
      }
    }
    return reports;
  }

  /** The one conflict on what Nusra and Islamic State agreed in November 2014. */
  private static Conflict truce(List<Report> reports) {
    List<Conflict> found =
        new Conflicts(REGISTRY, ORIGINS)
            .conflicts(claims(reports), Map.of(), List.of()).stream()
                .filter(conflict ->
                    conflict.parties().containsAll(Set.of("nusra-front", "islamic-state")))
                .filter(conflict -> conflict.kinds().contains(Conflict.Kind.AGREEMENT_REFUSAL))
                .filter(TruceTest::isOnAgreement)
                .toList();
    assertThat(found).as("conflicts on the truce").hasSize(1);
    return found.getFirst();
  }

  /** Whether it is told that they agreed, and not only that they stood together. */
  private static boolean isOnAgreement(Conflict conflict) {
    return conflict.sides().stream()
        .flatMap(side -> side.claims().stream())
        .anyMatch(claim -> claim.claim().event() == EventType.AGREE);
  }

  private static Set<Stance> stances(Conflict conflict) {
    Set<Stance> stances = new TreeSet<>();
    conflict.sides().forEach(side -> stances.add(side.stance()));
    return stances;
  }

  @Test
  void theTruceOfTheSamplesIsOneConflictOfThreeOrigins() {
    Conflict truce = truce(Samples.reports());
    assertThat(stances(truce)).containsExactly(Stance.AFFIRMED, Stance.DENIED, Stance.REFUSED);
    assertThat(truce.tally().origins()).hasSize(3);
    assertThat(truce.tally().origins()).extracting(Origin::actor).contains("united-states", "sohr");
    assertThat(truce.tally().origins())
        .anySatisfy(origin -> assertThat(origin.transmitters()).contains("actor:ap"));
    assertThat(truce.tally().independent()).isEqualTo(3);
  }

  @Test
  void theTruceOfTheSeedReportsIsOneConflictOfThreeOrigins() throws IOException {
    Conflict truce = truce(seeds());
    assertThat(stances(truce)).containsExactly(Stance.AFFIRMED, Stance.DENIED, Stance.REFUSED);
    assertThat(truce.tally().origins()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(truce.tally().origins()).extracting(Origin::actor).contains("united-states", "sohr");
  }

  @Test
  void nusraAndIslamicStateAreAtWarDrawNearAndAreAtWarAgain() throws IOException {
    List<Report> reports = new ArrayList<>(Samples.reports());
    reports.addAll(seeds());
    Relation relation = relation(reports);
    List<State> states = states(relation);
    int near =
        states.stream()
            .filter(state -> state == State.COOPERATIVE || state == State.ALLIED)
            .findFirst()
            .map(states::indexOf)
            .orElse(-1);
    assertThat(near).as("rapprochement among %s", states).isPositive();
    assertThat(states.subList(0, near)).contains(State.HOSTILE);
    assertThat(states.subList(near, states.size())).contains(State.HOSTILE);
    assertThat(relation.changes()).allSatisfy(change -> assertThat(change.causes()).isNotEmpty());
  }

  /** What the demo shows: the truce that some affirm and others deny ends the war on paper only. */
  @Test
  void inTheSamplesTheWarEndsWithTheTruceOfNovemberAndBeginsAgain() {
    Relation relation = relation(Samples.reports());
    assertThat(states(relation)).containsExactly(State.HOSTILE, State.NEUTRAL, State.HOSTILE);
    Relation.Change near = relation.changes().get(1);
    assertThat(near.day()).isBetween("2014-11-01", "2014-11-30");
    assertThat(near.causes())
        .extracting(cause -> cause.claim().claim().event())
        .contains(EventType.AGREE, EventType.REJECT);
  }

  private static List<State> states(Relation relation) {
    return relation.changes().stream().map(Relation.Change::after).toList();
  }

  /** Nusra and Islamic State month by month. */
  private static Relation relation(List<Report> reports) {
    List<KeptClaim> claims = claims(reports);
    Activity activity = new Activity(claims.stream().map(KeptClaim::report).toList());
    RelationQuery query =
        new RelationQuery(
            "nusra-front", "islamic-state", false, false, RelationQuery.Step.MONTH, false);
    return new Relations(REGISTRY).relation(query, claims, activity, List.of());
  }
}
