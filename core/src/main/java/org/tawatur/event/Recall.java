package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Who takes part by what earlier sentences told, where words point back to it: "the shelling", "the
 * request". Thread-safe.
 */
final class Recall {
  private static final Set<String> LIKE = WordSet.of("مماثل", "مشابه");
  private static final Set<String> AIMS = WordSet.of("على", "ضد", "ل", "إلى", "نحو", "في");

  private final AttackKinds attackKinds;

  /** Makes the step; the sets are those of {@link AttackKinds}. */
  Recall(WordSets sets) {
    this.attackKinds = new AttackKinds(sets);
  }

  /**
   * The match with those whom earlier sentences name.
   *
   * @param named what the sentence tells, before what tells the same was joined
   */
  Match completed(Scene scene, Match match, List<Match> named, Told told) {
    Match known = refusal(scene, recalled(scene, match, told), told);
    return attributed(scene, known, named, told);
  }

  /** Remembers a match for what points back to it. */
  void note(Scene scene, Match match, List<Match> named, Told told) {
    told.note(match, noun(scene, match), scene.sentence());
    told.noteAttack(match, kinds(scene, match, named), scene.sentence());
  }

  /** A refusal of "this", "the request": towards whoever asked for it before. */
  private static Match refusal(Scene scene, Match match, Told told) {
    if (match.frame().event() != EventType.REJECT || match.hasRecipient()) {
      return match;
    }
    Token what = match.content() < 0 ? null : scene.chart().tokens().get(match.content());
    boolean known =
        what == null
            || what.pos() == PartOfSpeech.DEMONSTRATIVE
            || what.analysis().hasArticle() && what.lemma().sense() == NounClass.SPEECH;
    if (!known) {
      return match;
    }
    List<Party> parties = new ArrayList<>(match.parties());
    parties.addAll(told.askers(scene.sentence(), match.actors()));
    return match.withParties(parties);
  }

  /** The match with the parties of the event told before, where its noun points back to it. */
  private static Match recalled(Scene scene, Match match, Told told) {
    Token trigger = scene.chart().tokens().get(match.trigger());
    boolean definite =
        trigger.analysis().hasArticle()
            && !trigger.isVerb()
            && match.standing() != Standing.GENITIVE;
    if (!definite || match.hasActor()) {
      return match;
    }
    List<Party> before = told.parties(match.frame().event(), noun(scene, match), scene.sentence());
    if (before == null) {
      return match;
    }
    List<Party> parties = new ArrayList<>(match.parties());
    boolean bare = parties.isEmpty();
    before.stream().filter(p -> bare || p.role() != Role.RECIPIENT).forEach(parties::add);
    return match.withParties(parties);
  }

  /** The noun that names the event, or that a verb of its kind would give. */
  static String noun(Scene scene, Match match) {
    Token trigger = scene.chart().tokens().get(match.trigger());
    String verb = trigger.lemma().verb();
    return verb.isEmpty() ? trigger.lemma().name() : verb;
  }

  /** The kinds of attacks that the words of a match tell, those joined to it among them. */
  private int kinds(Scene scene, Match match, List<Match> named) {
    int kinds = 0;
    for (Match joined : named) {
      kinds |= match.tells(joined) ? attackKinds.of(trigger(scene, joined)) : 0;
    }
    return kinds;
  }

  /**
   * The match with who did it by an earlier sentence, where a definite noun of it points back to an
   * attack told there: "three were killed in the attack". It rather points to an attack that its
   * own sentence has told.
   *
   * @param named what the sentence tells, before what tells the same was joined
   */
  private Match attributed(Scene scene, Match match, List<Match> named, Told told) {
    if (match.frame().event() != EventType.ASSAULT || match.hasActor()) {
      return match;
    }
    int own = 0;
    for (Match noun : named) {
      Token trigger = trigger(scene, noun);
      int kinds = attackKinds.of(trigger);
      boolean like = isLike(scene, noun);
      boolean points =
          match.tells(noun)
              && (trigger.analysis().hasArticle() || like)
              && !trigger.isVerb()
              && (noun.start() == noun.trigger() || like || noun.frame().role("subj") == null)
              && noun.standing() != Standing.GENITIVE
              && !isOneOfMany(scene, noun)
              && !isDefined(scene, match, noun)
              && (noun.parties().isEmpty()
                  || !noun.hasActor()
                      && (like || noun.trigger() != match.trigger() || !isAimed(scene, noun)));
      if (points && (like || (kinds & own) == 0)) {
        List<Party> parties = new ArrayList<>(match.parties());
        parties.addAll(told.attackers(kinds, scene.sentence() + (like ? 1 : 0)));
        return match.withParties(parties);
      }
      if (points) {
        return match.withParties(withDoersBefore(scene, match, noun, named));
      }
      own |= noun.trigger() == match.trigger() && trigger.isVerb() ? 0 : kinds;
    }
    return match;
  }

  /**
   * Who takes part in a match, with who made the attack told before in the same sentence that a
   * noun of it points back to: "X shelled the town, and the shelling hit a school".
   */
  private List<Party> withDoersBefore(Scene scene, Match match, Match noun, List<Match> named) {
    List<Party> parties = new ArrayList<>(match.parties());
    int kinds = attackKinds.of(trigger(scene, noun));
    for (Match before : named.reversed()) {
      boolean same =
          before.end() <= noun.start()
              && before.frame().event() == EventType.ASSAULT
              && (attackKinds.of(trigger(scene, before)) & kinds) != 0;
      if (same && before.hasActor()) {
        before.parties().stream()
            .filter(p -> p.role() == Role.ACTOR)
            .forEach(p -> parties.add(new Party(Role.ACTOR, p.mention(), -1)));
        return parties;
      }
    }
    return parties;
  }

  /** "The attack on X": one that says itself whom it befell, so that it may be new. */
  private static boolean isAimed(Scene scene, Match noun) {
    int[] pieceOf = scene.chart().pieceOf();
    for (Party party : noun.parties()) {
      int piece = party.at() < 0 ? -1 : pieceOf[party.at()];
      boolean aimed =
          piece < 0
              || piece == pieceOf[noun.trigger()]
              || AIMS.contains(scene.chart().constituents().get(piece).word());
      if (aimed) {
        return true;
      }
    }
    return false;
  }

  /** "A similar raid": one by whoever made the one told before. */
  private static boolean isLike(Scene scene, Match noun) {
    NounPhrase phrase = scene.chart().at(noun.trigger()).phrase();
    if (phrase == null || phrase.head() != noun.trigger()) {
      return false;
    }
    for (int modifier : phrase.modifiers()) {
      if (LIKE.contains(scene.chart().tokens().get(modifier).lemma().name())) {
        return true;
      }
    }
    return false;
  }

  /** "A number of the attacks", "a chain of the attacks": some that need not have been told. */
  private static boolean isOneOfMany(Scene scene, Match noun) {
    Constituent piece = scene.chart().at(noun.trigger());
    boolean within = piece.phrase() != null && piece.phrase().head() != noun.trigger();
    return within || piece.kind() == Kind.PREPOSITION && piece.word().equals("من");
  }

  /** "The attack that struck X": which attack says the clause behind it, so that it may be new. */
  private static boolean isDefined(Scene scene, Match match, Match noun) {
    int next = scene.chart().pieceOf()[noun.trigger()] + 1;
    return match.trigger() > noun.trigger()
        && next < scene.chart().constituents().size()
        && scene.chart().constituents().get(next).kind() == Kind.RELATIVE;
  }

  private static Token trigger(Scene scene, Match match) {
    return scene.chart().tokens().get(match.trigger());
  }
}
