package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Scene;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Evidence;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.count.Count;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Clauses;
import org.tawatur.says.Attribution;
import org.tawatur.says.Attributions;
import org.tawatur.says.Source;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;

/**
 * What a match is coded as: who tells it, where, when, how many, and by which words. Thread-safe.
 */
final class Claims {
  /** How many chars may part a name from whom it names. */
  private static final int NAMED_AGAIN = 3;

  private final Setting.Words settings;
  private final Charge charge;

  Claims(Setting.Words settings, Charge charge) {
    this.settings = settings;
    this.charge = charge;
  }

  /**
   * The claim of {@code match}, of nought confidence and without when, where and how many.
   *
   * @param matches all of the sentence
   */
  Claim claim(
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
        null,
        List.of(),
        List.of(),
        0,
        match.frame().name());
  }

  /**
   * The claim with when, where and how many.
   *
   * @param claim of {@code match}
   * @param matches all of the sentence
   */
  Claim placed(
      Claim claim, Clauses clauses, Circumstances circumstances, Match match, List<Match> matches) {
    Reach reach =
        new Reach(
            clauses, match, circumstances.attributions(), circumstances.times(), settings.steps());
    Setting setting = new Setting(settings, clauses, match, reach);
    return claim.placed(
        new When(settings, clauses, match, reach, matches).when(circumstances.times()),
        setting.where(circumstances.places(), circumstances.times()),
        counts(circumstances.counts(), claim.evidence().span()));
  }

  /** The claim of what has no date of its own in a report that tells the events of one day. */
  Claim dated(Claim claim, @Nullable TimeMention day) {
    return day == null || claim.when() != null || claim.modality() != Modality.ACTUAL
        ? claim
        : claim.placed(day, claim.where(), claim.counts());
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

  /** Whether it says who takes or rejects the blame for an attack, which is its content. */
  static boolean isBlame(Match match) {
    return match.frame().event() == EventType.ASSAULT && match.frame().has(Role.CONTENT);
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
    while (to - 1 > match.end() && tokens.get(to - 1).pos() == PartOfSpeech.PUNCTUATION) {
      to--;
    }
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }
}
