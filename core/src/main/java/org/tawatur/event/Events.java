package org.tawatur.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.References;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Ground;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Outcome;
import org.tawatur.claim.Outcome.Reason;
import org.tawatur.claim.Polarity;
import org.tawatur.count.Count;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Clauses;
import org.tawatur.says.Attribution;
import org.tawatur.says.Attributions;
import org.tawatur.says.Source;
import org.tawatur.text.Sentence;
import org.tawatur.text.Span;

/**
 * From the clauses of a sentence to its claims, and for every other trigger the reason why there is
 * none. Thread-safe.
 */
public final class Events {
  /** How many chars may part a name from whom it names. */
  private static final int NAMED_AGAIN = 3;

  private static final double NOBODY = 0.15;
  private static final double HABIT = 0.1;

  private final Matcher matcher;
  private final Recall recall;
  private final Fusion fusion;
  private final Peoples peoples;
  private final Set<String> violent;
  private final WordMarks marks;
  private final Grounds grounds;
  private final Likelihood.Both likelihoods;
  private final Setting.Words settings;
  private final Charge charge;

  private Events(
      Matcher matcher,
      Recall recall,
      Fusion fusion,
      Peoples peoples,
      Set<String> violent,
      WordMarks marks,
      Grounds grounds,
      Likelihood.Both likelihoods,
      Setting.Words settings,
      Charge charge) {
    this.settings = settings;
    this.charge = charge;
    this.marks = marks;
    this.violent = new HashSet<>(violent);
    this.matcher = matcher;
    this.recall = recall;
    this.fusion = fusion;
    this.peoples = peoples;
    this.grounds = grounds;
    this.likelihoods = likelihoods;
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
    Set<String> parties = new HashSet<>(sets.set("party-noun"));
    parties.addAll(sets.set("person-participle"));
    Fits fits =
        new Fits(
            registry,
            sets.set("victim-verb"),
            sets.set("outcome-verb"),
            parties,
            sets.set("no-party"),
            sets.set("protester"));
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
        new Fusion(fits),
        new Peoples(registry),
        violent,
        marks,
        grounds,
        Likelihood.load(files),
        settings,
        new Charge(sets.set("involvement")));
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
   * The outcomes of the sentence's triggers, in the order of the text. A claim is coded however
   * unlikely it is; its confidence says how likely.
   *
   * @param told what the report has told before; grows
   */
  public List<Outcome> outcomes(
      Scene scene, Clauses clauses, Circumstances circumstances, Told told) {
    Matcher.Found found = matcher.matches(scene, clauses);
    List<Options.Miss> misses = new ArrayList<>(found.misses());
    List<Match> named = found.matches();
    List<Match> matches = new ArrayList<>(fusion.fused(found.matches(), clauses, misses));
    matches.replaceAll(match -> Holders.added(match, matches, clauses));
    matches.replaceAll(match -> peoples.told(scene, match));
    matches.replaceAll(match -> Speaking.told(scene, clauses, circumstances.attributions(), match));
    List<Ground> retold = new ArrayList<>();
    boolean[] contained = new boolean[matches.size()];
    for (int i = 0; i < matches.size(); i++) {
      Match match = recall.completed(scene, matches.get(i), named, told);
      matches.set(i, match);
      retold.add(told.before(match, Recall.noun(scene, match), scene.sentence()));
      contained[i] = isContained(match, matches, clauses);
      if (!contained[i]) {
        recall.note(scene, match, named, told);
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    Grounds.@Nullable Around around = null;
    Likelihood likelihood =
        circumstances.tenor().sentences() == 1 ? likelihoods.alone() : likelihoods.report();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Reason reason = reason(match, contained[i]);
      if (reason == null) {
        Claim claim = claim(scene, clauses, circumstances, match, matches);
        double sure = sureness(match, clauses);
        around = around == null ? grounds.around(matches, clauses, circumstances) : around;
        List<Ground> why = grounds.of(match, claim, sure, around);
        why.add(retold.get(i));
        List<Ground> weighed = likelihood.weighed(why);
        outcomes.add(new Outcome.Coded(claim.withConfidence(likelihood.of(weighed)), weighed));
      } else {
        misses.add(new Options.Miss(match.frame(), match.trigger(), reason));
      }
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

  private static @Nullable Reason reason(Match match, boolean isContained) {
    if (match.parties().isEmpty() && !standsAlone(match)) {
      return Reason.NO_PARTY;
    }
    return isContained ? Reason.CONTENT_OF_ANOTHER : null;
  }

  /** How likely the match is right, with the way its trigger stands and who takes part. */
  private static double sureness(Match match, Clauses clauses) {
    double sure = match.score() - match.standing().doubt();
    if (match.parties().isEmpty()) {
      sure -= NOBODY;
    }
    Token trigger = clauses.chart().tokens().get(match.start());
    if (match.standing() == Standing.VERB
        && !match.hasActor()
        && trigger.pos() == PartOfSpeech.IMPERFECT) {
      sure -= HABIT;
    }
    return Math.max(0.05, sure);
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

  /** Whether it says who takes or rejects the blame for an attack, which is its content. */
  private static boolean isBlame(Match match) {
    return match.frame().event() == EventType.ASSAULT && match.frame().has(Role.CONTENT);
  }

  /** Whether another event asks for, agrees on or threatens this one. */
  private static boolean isContained(Match match, List<Match> matches, Clauses clauses) {
    int[] pieceOf = clauses.chart().pieceOf();
    for (Match other : matches) {
      if (other.content() >= 0
          && pieceOf[other.content()] == pieceOf[match.trigger()]
          && (asksFor(other, match) || isBlame(other) && match.frame().event() == EventType.ASSAULT)
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

  /** The accusation or verdict whose content this event is, or null. */
  private @Nullable Match accusation(Match match, List<Match> matches, Clauses clauses) {
    for (Match other : matches) {
      boolean blames =
          other.frame().event() == EventType.ACCUSE || "convict".equals(other.frame().mode());
      if (blames
          && !other.parties().isEmpty()
          && !other.equals(match)
          && charge.isOf(other, match, clauses)) {
        return other;
      }
    }
    return null;
  }

  private Claim claim(
      Scene scene, Clauses clauses, Circumstances circumstances, Match match, List<Match> matches) {
    String text = scene.text().original();
    List<Token> tokens = scene.chart().tokens();
    Attribution attribution = Attributions.at(circumstances.attributions(), match.trigger());
    if (attribution != null && attribution.word() == match.trigger()) {
      attribution = null;
    }
    List<Source> chain = new ArrayList<>(attribution == null ? List.of() : attribution.chain());
    if (match.frame().event() == EventType.ASSAULT) {
      // Who takes or rejects the blame for an attack tells of it.
      for (Attribution own : circumstances.attributions()) {
        if (own.word() == match.trigger() || own.word() == match.start()) {
          chain.clear();
          chain.addAll(own.chain());
          break;
        }
      }
      if (isBlame(match)
          && match.hasActor()
          && (chain.isEmpty() || !chain.getLast().mention().isSameAs(match.actors().getFirst()))) {
        chain.add(new Source(match.actors().getFirst(), Source.Kind.GROUP));
      }
    }
    List<ActorMention> actors = new ArrayList<>(match.actors());
    List<ActorMention> recipients = new ArrayList<>(match.recipients());
    Match accusation = accusation(match, matches, clauses);
    if (accusation != null) {
      if (accusation.frame().event() == EventType.ACCUSE
          && accusation.hasActor()
          && (chain.isEmpty()
              || !chain.getLast().mention().isSameAs(accusation.actors().getFirst()))) {
        chain.add(new Source(accusation.actors().getFirst(), Source.Kind.GROUP));
      }
      if (actors.isEmpty()) {
        actors.addAll(accusation.recipients());
      }
    }
    if (match.frame().event().isSpeech()
        && !chain.isEmpty()
        && !actors.isEmpty()
        && chain.getLast().mention().isSameAs(actors.getFirst())) {
      chain.removeLast();
    }
    if (actors.isEmpty()
        && !chain.isEmpty()
        && tokens.get(match.start()).analysis().person() == Person.FIRST) {
      actors.add(chain.getLast().mention());
      if (match.frame().event().isSpeech()) {
        chain.removeLast();
      }
    }
    recipients.removeAll(actors);
    recipients.removeIf(r -> isNamedAgain(text, r, actors));
    Span evidence = evidence(clauses, match);
    boolean denied =
        attribution != null && attribution.isDenying() && attribution.from() <= match.trigger();
    boolean counted =
        denied
            && attribution != null
            && match.denier() >= 0
            && match.denier() == attribution.word();
    Polarity polarity = denied && !counted ? match.polarity().negated() : match.polarity();
    Modality modality =
        attribution != null && attribution.isGuessing() && match.modality() == Modality.ACTUAL
            ? Modality.POSSIBLE
            : match.modality();
    Span trigger =
        new Span(
            tokens.get(match.start()).stem().start(), tokens.get(match.end() - 1).span().end());
    Reach reach =
        new Reach(
            clauses, match, circumstances.attributions(), circumstances.times(), settings.harmed());
    Setting setting = new Setting(settings, clauses, match, reach);
    return new Claim(
        circumstances.report(),
        Evidence.of(text, evidence.cover(trigger)),
        Evidence.of(text, trigger),
        match.frame().event(),
        match.frame().mode(),
        actors,
        recipients,
        polarity,
        modality,
        chain,
        new When(settings, clauses, match, reach, matches).when(circumstances.times()),
        setting.where(circumstances.places(), circumstances.times()),
        counts(circumstances.counts(), evidence),
        0,
        match.frame().name());
  }

  /** Whether a mention only says the name of an actor right before it: "the organisation (X)". */
  private static boolean isNamedAgain(String text, ActorMention name, List<ActorMention> actors) {
    for (ActorMention actor : actors) {
      int gap = name.span().start() - actor.span().end();
      if (gap >= 0
          && gap <= NAMED_AGAIN
          && name.id() != null
          && name.id().equals(actor.id())
          && isOpening(text.substring(actor.span().end(), name.span().start()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(String between) {
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c != ' ' && "(\"«“".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Count> counts(List<Count> counts, Span evidence) {
    if (counts.isEmpty()) {
      return counts;
    }
    List<Count> within = new ArrayList<>(counts);
    within.removeIf(count -> !evidence.overlaps(count.span()));
    return within;
  }

  /**
   * The words from the first to the last that the match rests on, cut at the ends of its clause.
   */
  private static Span evidence(Clauses clauses, Match match) {
    List<Token> tokens = clauses.chart().tokens();
    int from = Math.min(match.from(), match.start());
    int to = Math.max(match.to(), match.end());
    for (Match.Party party : match.parties()) {
      if (party.at() >= 0) {
        from = Math.min(from, clauses.chart().at(party.at()).start());
        to = Math.max(to, clauses.chart().at(party.at()).end());
      }
    }
    while (to - 1 > match.end()
        && tokens.get(to - 1).pos() == org.tawatur.morph.PartOfSpeech.PUNCTUATION) {
      to--;
    }
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }
}
