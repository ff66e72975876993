package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.event.Options.Miss;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Clauses;

/**
 * Finds the frames that hold at the triggers of a sentence, the best reading of each trigger only.
 * Thread-safe.
 */
final class Matcher {
  private final WordMarks marks;
  private final Set<String> persons;
  private final Set<String> noEvents;
  private final Trials trials;

  /**
   * Makes the matcher.
   *
   * @param sets of them {@code person-participle}: participles that name a person rather than an
   *     event, "fighter"; {@code no-event}: verbal nouns that name no single deed, "terrorism"; and
   *     those of {@link Lenders} and {@link Control}
   */
  Matcher(Frames frames, WordMarks marks, Roles roles, Cues cues, WordSets sets) {
    this.marks = marks;
    this.persons = sets.set("person-participle");
    this.noEvents = sets.set("no-event");
    Lenders lenders = new Lenders(frames, roles, sets);
    Purposes purposes = new Purposes(frames, roles, sets);
    this.trials =
        new Trials(
            frames,
            new LightVerbs(marks),
            roles,
            cues,
            lenders,
            new Nominal(frames, marks, roles, lenders, purposes),
            purposes,
            new Control(frames, lenders, sets));
  }

  /** What the triggers of a sentence gave. */
  record Found(List<Match> matches, List<Miss> misses) {}

  /** The matches of the sentence, in the order of their triggers. */
  Found matches(Scene scene, Clauses clauses) {
    List<Match> matches = new ArrayList<>();
    Options options = new Options();
    boolean[] taken = new boolean[scene.chart().tokens().size()];
    for (int t = 0; t < taken.length; t++) {
      Token token = scene.chart().tokens().get(t);
      int may = marks.of(token);
      if ((may & WordMarks.TRIGGER) == 0 || !token.isVerb() && scene.isNamed(t)) {
        continue;
      }
      if ((may & WordMarks.PHRASE) != 0) {
        trials.phrases(scene, clauses, t, options);
      }
      if (token.isVerb()) {
        if ((may & WordMarks.LIGHT) != 0) {
          trials.lights(scene, clauses, t, options);
        }
        trials.verbs(scene, clauses, t, options);
      } else if (!taken[t]) {
        trials.participles(scene, clauses, t, options);
        if (isEventNoun(token) && !isQuality(scene, t) && !options.hasOtherMeaning(t)) {
          trials.nouns(scene, clauses, t, options);
        }
      }
      Match best = options.takeBest();
      if (best != null && !taken[best.trigger()]) {
        matches.add(best);
        for (int k = best.start(); k < best.end(); k++) {
          taken[k] |= k == best.trigger() || isPart(best, k);
        }
      }
    }
    return new Found(matches, options.misses());
  }

  /** Whether the token is a word of the trigger and not of what stands between its words. */
  private static boolean isPart(Match match, int token) {
    return match.frame().kind() == Frame.Kind.PHRASE
        || token == match.start()
        || token == match.end() - 1;
  }

  private boolean isEventNoun(Token token) {
    NounClass sense = token.lemma().sense();
    if (sense == NounClass.PERSON
        || sense == NounClass.VEHICLE
        || noEvents.contains(token.lemma().name())
        || persons.contains(token.lemma().name())) {
      return false;
    }
    return switch (token.pos()) {
      case MASDAR, NOUN -> true;
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          !token.analysis().hasArticle()
              && !token.analysis().hasProclitic()
              && token.analysis().enclitic() == null;
      case PERFECT,
          IMPERFECT,
          IMPERATIVE,
          ADJECTIVE,
          ADVERB,
          PROPER,
          NUMBER,
          PREPOSITION,
          CONJUNCTION,
          SUBORDINATOR,
          PRONOUN,
          RELATIVE,
          DEMONSTRATIVE,
          NEGATION,
          PARTICLE,
          PUNCTUATION,
          FOREIGN,
          UNKNOWN ->
          false;
    };
  }

  /** Whether the word says in what a thing is great: "highly explosive", "strong of explosion". */
  private static boolean isQuality(Scene scene, int t) {
    if (t < 2 || !scene.chart().tokens().get(t).analysis().hasArticle()) {
      return false;
    }
    Token adjective = scene.chart().tokens().get(t - 1);
    return adjective.pos() == PartOfSpeech.ADJECTIVE
        && !adjective.analysis().hasArticle()
        && adjective.analysis().number() == Number.SINGULAR
        && !scene.chart().tokens().get(t).analysis().hasProclitic();
  }
}
