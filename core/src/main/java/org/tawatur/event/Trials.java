package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;

/**
 * Tries the frames of one trigger, each kind of trigger in its own way: verbs, verbs with a noun,
 * verbal nouns, participles, fixed words. Thread-safe.
 */
final class Trials {
  private static final double VERB = 0.72;
  private static final double NOUN = 0.6;
  private static final double LIGHT = 0.8;
  private static final double PHRASE = 0.75;

  private final Frames frames;
  private final LightVerbs lightVerbs;
  private final Roles roles;
  private final Lenders lenders;
  private final Nominal nominal;
  private final Purposes purposes;
  private final Control control;
  private final Struck struck;
  private final Judge judge;

  Trials(
      Frames frames,
      LightVerbs lightVerbs,
      Roles roles,
      Cues cues,
      Lenders lenders,
      Nominal nominal,
      Purposes purposes,
      Control control) {
    this.frames = frames;
    this.lightVerbs = lightVerbs;
    this.roles = roles;
    this.lenders = lenders;
    this.nominal = nominal;
    this.purposes = purposes;
    this.control = control;
    this.struck = new Struck(frames, roles);
    this.judge = new Judge(roles, cues, lenders);
  }

  /** The finite verb at {@code t}. */
  void verbs(Scene scene, Clauses clauses, int t, Options options) {
    Arguments arguments = clauses.verb(t);
    if (arguments == null) {
      return;
    }
    Token token = scene.chart().tokens().get(t);
    List<Frame> own = frames.verb(token.lemma().name());
    if (own.isEmpty()) {
      return;
    }
    for (String lemma : TriggerWords.lemmas(token)) {
      for (Frame frame : frames.verb(lemma)) {
        if (!hasEvent(own, frame.event())) {
          continue;
        }
        Filled filled = roles.verb(scene, clauses, arguments, frame);
        roles.companions(scene, frame, filled, arguments);
        roles.attendants(scene, clauses, frame, filled, arguments);
        roles.left(scene, frame, filled, t + 1);
        roles.occupants(scene, clauses, frame, filled, t);
        judge.judge(
            scene, clauses, new Candidate(frame, arguments, filled, t, t, t + 1, VERB), options);
      }
    }
  }

  /** The verb at {@code t} with a noun that stands by it: "launch an attack". */
  void lights(Scene scene, Clauses clauses, int t, Options options) {
    Arguments arguments = clauses.verb(t);
    if (arguments != null) {
      lights(scene, clauses, arguments, options);
    }
  }

  private void lights(Scene scene, Clauses clauses, Arguments arguments, Options options) {
    int t = arguments.word();
    Token token = scene.chart().tokens().get(t);
    Analysis participle = token.isVerb() ? null : Circumstantial.reading(scene.chart(), t);
    List<String> lemmas =
        participle == null ? TriggerWords.lemmas(token) : List.of(participle.lemma().verb());
    List<Filler> places = null;
    List<String> words = null;
    for (String lemma : lemmas) {
      for (Frames.Light light : frames.light(lemma)) {
        places = places == null ? LightVerbs.places(arguments) : places;
        words = words == null ? lightVerbs.words(scene, arguments, places) : words;
        int noun =
            light.mayStandWith(words) ? lightVerbs.noun(scene, arguments, places, light) : -1;
        if (noun >= 0) {
          Arguments own = clauses.noun(noun);
          Arguments without = LightVerbs.without(scene, arguments, noun);
          boolean passive =
              light.frame().event() != EventType.ASSAULT
                  && LightVerbs.isPassive(scene, arguments, noun);
          Filled filled = roles.verb(scene, clauses, without, light.frame(), passive);
          Filled more = roles.noun(scene, clauses, own, light.frame());
          filled.addMissing(more.parties());
          filled.places().addAll(more.places());
          Clauses.Governor governor = clauses.governor(noun);
          if (governor != null && governor.verb() != t) {
            lenders.lend(scene, clauses, light.frame(), noun, filled);
          }
          struck.add(scene, clauses, light.frame(), noun, filled);
          roles.fallen(scene, light.frame(), filled, noun);
          roles.opposed(scene, clauses, filled, light.frame(), own, arguments.obliques());
          roles.companions(scene, light.frame(), filled, arguments);
          roles.attendants(scene, clauses, light.frame(), filled, arguments);
          roles.attendants(scene, clauses, light.frame(), filled, own);
          roles.left(scene, light.frame(), filled, t + 1);
          roles.occupants(scene, clauses, light.frame(), filled, Math.max(t, noun));
          int end = noun < t ? t + 1 : noun + 1;
          Candidate candidate =
              new Candidate(light.frame(), arguments, filled, noun, Math.min(t, noun), end, LIGHT);
          judge.judge(scene, clauses, candidate, options);
        }
      }
    }
  }

  /** Fixed words that begin at {@code t}. */
  void phrases(Scene scene, Clauses clauses, int t, Options options) {
    List<Token> tokens = scene.chart().tokens();
    String bare = TriggerWords.bare(tokens.get(t));
    String lemma = tokens.get(t).lemma().name();
    for (String first : bare.equals(lemma) ? List.of(lemma) : List.of(bare, lemma)) {
      for (Frames.Phrase phrase : frames.phrases(first)) {
        int last = TriggerWords.last(scene, t, phrase.words());
        if (last < 0) {
          continue;
        }
        Frame frame = phrase.frame();
        Filled filled;
        Arguments arguments;
        Arguments verb = tokens.get(t).isVerb() ? clauses.verb(t) : null;
        if (verb != null) {
          arguments = verb;
          filled = roles.verb(scene, clauses, arguments, frame);
        } else {
          arguments = around(clauses, t, last);
          filled = roles.noun(scene, clauses, arguments, frame);
          lenders.lend(scene, clauses, frame, t, filled);
          nominal.lend(scene, clauses, frame, t, filled);
          purposes.lend(scene, clauses, frame, t, filled);
          roles.counted(scene, clauses, frame, filled, t);
        }
        roles.fallen(scene, frame, filled, last);
        roles.companions(scene, frame, filled, arguments);
        roles.attendants(scene, clauses, frame, filled, arguments);
        judge.judge(
            scene,
            clauses,
            new Candidate(frame, arguments, filled, t, t, last + 1, PHRASE),
            options);
      }
    }
  }

  /** The noun at {@code t}. */
  void nouns(Scene scene, Clauses clauses, int t, Options options) {
    Token token = scene.chart().tokens().get(t);
    List<Frame> candidates = frames.noun(token.lemma().name());
    if (candidates.isEmpty()) {
      candidates = new ArrayList<>();
      for (String verb : verbs(token)) {
        candidates.addAll(frames.verb(verb));
      }
    }
    if (candidates.isEmpty()) {
      return;
    }
    Arguments arguments = clauses.noun(t);
    for (Frame frame : candidates) {
      Filled filled = roles.noun(scene, clauses, arguments, frame);
      control.turn(scene, clauses, frame, t, filled);
      lenders.lend(scene, clauses, frame, t, filled);
      lenders.together(scene, clauses, frame, t, filled);
      lenders.supported(scene, clauses, frame, t, filled);
      nominal.lend(scene, clauses, frame, t, filled);
      purposes.lend(scene, clauses, frame, t, filled);
      if (frame.kind() == Frame.Kind.NOUN) {
        struck.add(scene, clauses, frame, t, filled);
      }
      roles.counted(scene, clauses, frame, filled, t);
      roles.occupants(scene, clauses, frame, filled, t);
      Company.sides(frame, filled);
      roles.companions(scene, frame, filled, arguments);
      roles.attendants(scene, clauses, frame, filled, arguments);
      judge.judge(
          scene, clauses, new Candidate(frame, arguments, filled, t, t, t + 1, NOUN), options);
    }
  }

  /**
   * "..., calling on X to ...": a participle in the accusative says what the subject of the verb
   * before it does besides, and takes its complements like a verb.
   */
  void participles(Scene scene, Clauses clauses, int t, Options options) {
    Analysis reading = Circumstantial.reading(scene.chart(), t);
    Filler doer =
        reading == null ? null : Circumstantial.subject(scene.chart(), clauses, t, reading);
    if (reading == null || doer == null) {
      return;
    }
    Arguments own = clauses.noun(t);
    Filler whom = own.clitic() == null ? Circumstantial.object(scene.chart(), t) : own.clitic();
    Arguments arguments =
        new Arguments(t, doer, own.after(), whom, own.obliques(), List.of(), t, own.end());
    lights(scene, clauses, arguments, options);
    for (Frame frame : frames.verb(reading.lemma().verb())) {
      Filled filled = roles.verb(scene, clauses, arguments, frame);
      judge.judge(
          scene, clauses, new Candidate(frame, arguments, filled, t, t, t + 1, VERB), options);
    }
  }

  private static boolean hasEvent(List<Frame> frames, EventType event) {
    for (Frame frame : frames) {
      if (frame.event() == event) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands around a noun trigger of several words: after its last word, with the clitic of
   * that word.
   */
  private static Arguments around(Clauses clauses, int first, int last) {
    Arguments own = clauses.noun(last);
    return new Arguments(
        first, null, own.after(), own.clitic(), own.obliques(), own.modifiers(), first, own.end());
  }

  private static List<String> verbs(Token token) {
    List<String> verbs = new ArrayList<>(4);
    if (token.analysis().number() == Number.PLURAL && token.pos() == PartOfSpeech.MASDAR) {
      return verbs;
    }
    if (token.pos() != PartOfSpeech.NOUN && !token.lemma().verb().isEmpty()) {
      verbs.add(token.lemma().verb());
    }
    for (Analysis reading : token.readings()) {
      boolean masdar =
          reading.pos() == PartOfSpeech.MASDAR && token.pos() == PartOfSpeech.NOUN
              || reading.pos() == token.pos() && token.pos() != PartOfSpeech.NOUN;
      if (masdar
          && !reading.lemma().verb().isEmpty()
          && reading.hasProcliticsOf(token.analysis())) {
        TriggerWords.addOnce(verbs, reading.lemma().verb());
      }
    }
    return verbs;
  }
}
