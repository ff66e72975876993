package org.tawatur.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.References;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Ground;
import org.tawatur.claim.Outcome;
import org.tawatur.claim.Outcome.Reason;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Clauses;
import org.tawatur.text.Sentence;
import org.tawatur.text.WordSet;

/**
 * From the clauses of a sentence to its claims, and for every other trigger the reason why there is
 * none. Thread-safe.
 */
public final class Events {
  /** That another match of the sentence, which took it up, tells the same. */
  private static final Ground TWIN = Ground.of("told-by-another");

  private final Matcher matcher;
  private final Recall recall;
  private final Fusion fusion;
  private final Peoples peoples;
  private final Speaking speaking;
  private final Set<String> violent;
  private final WordMarks marks;
  private final Weighing weighing;

  private Events(
      Matcher matcher,
      Recall recall,
      Fusion fusion,
      Peoples peoples,
      Speaking speaking,
      Set<String> violent,
      WordMarks marks,
      Weighing weighing) {
    this.marks = marks;
    this.violent = WordSet.copyOf(violent);
    this.matcher = matcher;
    this.recall = recall;
    this.fusion = fusion;
    this.peoples = peoples;
    this.speaking = speaking;
    this.weighing = weighing;
  }

  /**
   * The step, from its lexicon files.
   *
   * @param files the files; what is wrong with them is noted there
   * @param sets named sets of lemmas
   * @param registry the known actors
   * @param references says whom phrases mean
   */
  public static Events load(
      LexiconFiles files, WordSets sets, Registry registry, References references) {
    FrameFiles frameFiles = new FrameFiles(files);
    Fits fits = new Fits(registry, sets);
    Frames frames = frameFiles.frames();
    Roles roles = new Roles(references, fits, sets);
    Remote remote = new Remote(sets.set("topic-word"), sets.set("figurative"));
    Set<String> violent = new HashSet<>(sets.set("harm-word"));
    violent.addAll(sets.set("arms-word"));
    Set<String> telling = new HashSet<>(violent);
    telling.addAll(sets.set("court-word"));
    WordMarks marks = new WordMarks(frames, telling);
    Matcher matcher = new Matcher(frames, marks, roles, frameFiles.cues(), sets);
    Grounds grounds = new Grounds(sets, marks, remote);
    Setting.Words settings = Setting.Words.of(sets);
    return new Events(
        matcher,
        new Recall(sets),
        new Fusion(fits, sets),
        new Peoples(registry),
        new Speaking(frames, sets),
        violent,
        marks,
        new Weighing(
            new Claims(settings, new Charge(sets.set("involvement"))),
            grounds,
            Likelihood.load(files),
            0));
  }

  /** The same step, of which only what is at least as likely as {@code least} is a claim. */
  public Events above(double least) {
    return new Events(
        matcher, recall, fusion, peoples, speaking, violent, marks, weighing.above(least));
  }

  /**
   * What kind of text a report is.
   *
   * @param sentences its sentences
   * @param tokens their words, in the same order
   */
  public Tenor tenor(List<Sentence> sentences, List<List<Token>> tokens) {
    return Tenor.of(sentences, tokens, violent, marks);
  }

  /**
   * The outcomes of the sentence's triggers, in the order of the text.
   *
   * @param told what the report has told before; grows
   */
  public List<Outcome> outcomes(
      Scene scene, Clauses clauses, Circumstances circumstances, Told told) {
    Matcher.Found found = matcher.matches(scene, clauses);
    List<Options.Miss> misses = new ArrayList<>(found.misses());
    List<Match> named = found.matches();
    Fusion.Fused fused = fusion.fused(named, clauses);
    List<Match> matches = new ArrayList<>(fused.matches());
    matches.replaceAll(match -> Holders.added(match, matches, clauses));
    matches.replaceAll(match -> Conjoined.added(match, matches, clauses));
    matches.replaceAll(match -> known(scene, clauses, circumstances, match));
    List<Ground> retold = new ArrayList<>();
    boolean[] contained = new boolean[matches.size()];
    for (int i = 0; i < matches.size(); i++) {
      Match match = Clash.settled(recall.completed(scene, matches.get(i), named, told));
      matches.set(i, match);
      retold.add(told.before(match, Recall.noun(scene, match), scene.sentence()));
      contained[i] = isContained(match, matches, clauses);
      if (!contained[i]) {
        recall.note(scene, match, named, told);
      }
    }
    Weighing.Scales scales = weighing.of(scene, clauses, circumstances, matches);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (contained[i]) {
        misses.add(new Options.Miss(match.frame(), match.trigger(), Reason.CONTENT_OF_ANOTHER));
      } else {
        boolean nobody = match.parties().isEmpty() && !standsAlone(match);
        outcomes.add(
            scales.outcome(match, List.of(retold.get(i)), nobody ? Reason.NO_PARTY : null));
      }
    }
    for (Match twin : fused.retold()) {
      Match match = known(scene, clauses, circumstances, twin);
      match = recall.completed(scene, match, named, told);
      Ground before = told.before(match, Recall.noun(scene, match), scene.sentence());
      outcomes.add(scales.outcome(match, List.of(before, TWIN), Reason.SAME_EVENT));
    }
    for (Options.Miss miss : misses) {
      outcomes.add(
          new Outcome.Rejected(
              scene.chart().tokens().get(miss.trigger()).span(),
              miss.frame().name(),
              miss.reason()));
    }
    outcomes.sort((a, b) -> a.trigger().compareTo(b.trigger()));
    return outcomes;
  }

  /** The match with whom a people stands for and who speaks. */
  private Match known(Scene scene, Clauses clauses, Circumstances circumstances, Match match) {
    return speaking.told(scene, clauses, circumstances.attributions(), peoples.told(scene, match));
  }

  /** Whether an event of this type is told even where nobody is named. */
  private static boolean standsAlone(Match match) {
    return switch (match.frame().event()) {
      case ASSAULT, PROTEST -> true;
      case RETREAT -> "ceasefire".equals(match.frame().mode());
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          SANCTION,
          MOBILIZE,
          COERCE,
          PLEDGE,
          DEFECT,
          SPLIT,
          MERGE,
          RENAME,
          CONTROL,
          RIFT,
          APPOINT ->
          false;
    };
  }

  /** Whether another event asks for, agrees on or threatens this one. */
  private static boolean isContained(Match match, List<Match> matches, Clauses clauses) {
    int[] pieceOf = clauses.chart().pieceOf();
    for (Match other : matches) {
      if (other.content() >= 0
          && pieceOf[other.content()] == pieceOf[match.trigger()]
          && (asksFor(other, match)
              || Claims.isBlame(other) && match.frame().event() == EventType.ASSAULT)
          && !other.equals(match)) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksFor(Match one, Match other) {
    EventType type = one.frame().event();
    return type == EventType.REQUEST
        || type == EventType.THREATEN
        || type == EventType.AGREE
        || type == EventType.REJECT
        || type == EventType.CONCEDE && other.frame().event() != EventType.ASSAULT;
  }
}
