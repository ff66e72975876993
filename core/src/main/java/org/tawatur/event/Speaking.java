package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Scene;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;
import org.tawatur.says.Attribution;
import org.tawatur.says.Attributions;
import org.tawatur.says.Source;

/**
 * Who demands, accuses or threatens where the verb leaves its subject out behind what somebody is
 * said to say: "X said that Y attacked, and called on Z to ...", "..., calling on Z to ...". It
 * goes on with X, of whom the sentence tells, and not with Y, of whom X does. Immutable and
 * thread-safe.
 */
final class Speaking {
  private final Frames frames;
  private final Set<String> undergone;

  /**
   * Makes the step.
   *
   * @param frames says which verbs have the doer of the deed that they govern for a subject
   * @param sets of them {@code undergone}, as in {@link Lenders}
   */
  Speaking(Frames frames, WordSets sets) {
    this.frames = frames;
    this.undergone = sets.set("undergone");
  }

  /** The match with who speaks as its actor, where it is one of those. */
  Match told(Scene scene, Clauses clauses, List<Attribution> attributions, Match match) {
    if (isOwnWord(scene, match) || isOwnDeed(scene, clauses, match)) {
      return spoken(saying(attributions, match.start()), match);
    }
    if (!match.frame().event().isSpeech()
        || !match.frame().has(Role.ACTOR)
        || match.standing() != Standing.VERB && match.standing() != Standing.HEAD) {
      return match;
    }
    Attribution attribution = said(scene, attributions, match.start());
    boolean within =
        attribution != null
            && attribution.word() >= 0
            && attribution.word() < match.start()
            && !attribution.chain().isEmpty();
    if (attribution == null || !within) {
      return match;
    }
    Source speaker = attribution.chain().getLast();
    Analysis word = leftOut(scene, clauses, match);
    if (word == null
        || !mayDemand(speaker)
        || isAddressed(match, speaker)
        || !agrees(scene, word, attribution, speaker.mention())) {
      return match;
    }
    List<Party> parties = new ArrayList<>();
    parties.add(new Party(Role.ACTOR, speaker.mention(), -1));
    for (Party party : match.parties()) {
      boolean other = !party.mention().isSameAs(speaker.mention());
      if (other && party.role() != Role.ACTOR) {
        parties.add(party);
      } else if (other
          && party.at() > match.trigger()
          && match.frame().role("obj") == Role.RECIPIENT
          && !match.hasRecipient()) {
        parties.add(new Party(Role.RECIPIENT, party.mention(), party.at()));
      }
    }
    return match.withParties(parties);
  }

  /**
   * Whether it is the speaker who does it, whoever he is: a verb in the first person, "we call on",
   * or words by which anybody who says them demands or blames, "X must".
   */
  private static boolean isOwnWord(Scene scene, Match match) {
    Role role = match.frame().role("subj");
    boolean first =
        role != null
            && (role == Role.ACTORS || role == Role.ACTOR && !match.hasActor())
            && scene.chart().tokens().get(match.start()).analysis().person() == Person.FIRST;
    return first || !match.hasActor() && match.frame().role("speaker") != null;
  }

  /** Whether a verb in the first person does the deed that a noun tells: "we go on supporting". */
  private boolean isOwnDeed(Scene scene, Clauses clauses, Match match) {
    Clauses.Governor governor =
        match.hasActor() || !match.frame().has(Role.ACTOR) || match.start() != match.trigger()
            ? null
            : clauses.governor(match.trigger());
    if (governor == null
        || governor.place().equals("before")
        || undergone.contains(match.frame().trigger())) {
      return false;
    }
    Token verb = scene.chart().tokens().get(governor.verb());
    Support support =
        verb.analysis().person() == Person.FIRST
            ? frames.support(verb.lemma().name(), governor.place())
            : null;
    return support != null && support.subject() == Role.ACTOR;
  }

  /** The match with the one who is said to say it as its actor, if anybody is. */
  private static Match spoken(@Nullable Attribution attribution, Match match) {
    if (attribution == null || attribution.chain().isEmpty()) {
      return match;
    }
    Source speaker = attribution.chain().getLast();
    boolean isSaid =
        mayDemand(speaker)
            && match.parties().stream().noneMatch(p -> p.mention().isSameAs(speaker.mention()));
    if (!isSaid) {
      return match;
    }
    Role role = match.frame().role("subj") == Role.ACTORS ? Role.ACTORS : Role.ACTOR;
    List<Party> parties = new ArrayList<>(match.parties());
    parties.addFirst(new Party(role, speaker.mention(), -1));
    return match.withParties(parties);
  }

  /**
   * What is said where a word stands, or else begins before it in the sentence: of "said that it
   * must ..." what is said may be cut in two at the second "that".
   */
  private static @Nullable Attribution saying(List<Attribution> attributions, int word) {
    Attribution within = Attributions.at(attributions, word);
    if (within != null) {
      return within;
    }
    Attribution last = null;
    for (Attribution attribution : attributions) {
      boolean before = attribution.word() >= 0 && attribution.word() < word;
      if (before && attribution.to() >= word - 1 && attribution.from() <= word) {
        last = attribution;
      }
    }
    return last;
  }

  private static boolean isAddressed(Match match, Source speaker) {
    return match.parties().stream()
        .anyMatch(p -> p.role() == Role.RECIPIENT && p.mention().isSameAs(speaker.mention()));
  }

  /** What is said where a word stands, or what a quotation right before it said; null for none. */
  private static @Nullable Attribution said(Scene scene, List<Attribution> attributions, int word) {
    Attribution within = Attributions.at(attributions, word);
    int end = word;
    while (end > 0 && scene.chart().tokens().get(end - 1).pos() == PartOfSpeech.PUNCTUATION) {
      end--;
    }
    return within != null || end == word ? within : Attributions.at(attributions, end - 1);
  }

  /**
   * Whether the carried subject is whom it speaks to: "that Israel did it, and urged Israel to".
   */
  private static boolean isToItself(Match match) {
    for (Party actor : match.parties()) {
      for (Party other : match.parties()) {
        if (actor.role() == Role.ACTOR
            && other.role() == Role.RECIPIENT
            && actor.mention().anyId() != null
            && actor.mention().isSameAs(other.mention())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The reading of a verb or participle that leaves its subject out and opens a clause, or null.
   */
  private static @Nullable Analysis leftOut(Scene scene, Clauses clauses, Match match) {
    int at = match.start();
    Token token = scene.chart().tokens().get(at);
    if (!token.isVerb()) {
      return Circumstantial.reading(scene.chart(), at);
    }
    Arguments arguments = clauses.verb(at);
    if (arguments == null
        || token.analysis().person() != Person.THIRD
        || token.analysis().voice() == Voice.PASSIVE
        || arguments.before() != null && !isToItself(match)
        || !goesOn(scene, at)) {
      return null;
    }
    for (Filler after : arguments.after()) {
      int piece = scene.chart().pieceOf()[after.at()];
      boolean subject =
          match.parties().stream()
              .anyMatch(p ->
                  p.role() == Role.ACTOR
                      && p.at() >= 0
                      && scene.chart().pieceOf()[p.at()] == piece);
      if (subject) {
        return null;
      }
    }
    return token.analysis();
  }

  /** Whether a verb goes on behind a comma, or its subject is the pronoun at "that". */
  private static boolean goesOn(Scene scene, int verb) {
    int piece = scene.chart().pieceOf()[verb];
    boolean parted =
        piece > 0
            && scene.chart().constituents().get(piece - 1).kind() == Constituent.Kind.MARK
            && scene.chart().tokens().get(verb).has(Proclitic.WA);
    return parted || VerbSubjects.isLedByPronoun(scene, verb);
  }

  /** Whether a teller is somebody who has an interest in what he tells. */
  private static boolean mayDemand(Source speaker) {
    return switch (speaker.kind()) {
      case MONITOR, OFFICIAL, GROUP, PERSON -> true;
      case MEDIA, ANONYMOUS, HEARSAY -> false;
    };
  }

  /** Whether a word can be said of the speaker, whose name takes the gender of its own verb. */
  private static boolean agrees(
      Scene scene, Analysis word, Attribution attribution, ActorMention speaker) {
    List<Token> tokens = scene.chart().tokens();
    for (Token token : tokens) {
      if (token.span().start() <= speaker.span().start()
          && speaker.span().start() < token.span().end()) {
        Analysis saying = tokens.get(attribution.word()).analysis();
        if (token.pos() == PartOfSpeech.PROPER && saying.gender() != null) {
          return word.number() != Number.PLURAL
              && (word.gender() == null || word.gender() == saying.gender());
        }
        return word.pos().isVerb()
            ? Agreement.subjectBefore(word, token)
            : word.gender() == null
                || token.analysis().gender() == null
                || word.gender() == token.analysis().gender();
      }
    }
    return false;
  }
}
