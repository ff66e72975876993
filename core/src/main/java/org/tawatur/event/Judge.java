package org.tawatur.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Outcome.Reason;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.NoOne;
import org.tawatur.text.WordSet;

/** Says whether a frame holds with what was found for it, and how well. Thread-safe. */
final class Judge {
  /** Verbs that say of their subject that it takes place. */
  private static final Set<String> HAPPENS =
      WordSet.of("تم/1", "جرى/1", "وقع/1", "حدث/1", "اندلع/7", "انطلق/7", "انعقد/7", "بدأ/1");

  private static final double PARTY = 0.08;

  /** A verb said as a frame asks means its event rather than what it means otherwise. */
  private static final double TONE = 0.12;

  /** How far from a verb of refusing the word for what is refused may stand. */
  private static final int NEAR = 3;

  private static final Set<String> IDENTITY = WordSet.of("هوية", "اسم");

  private final Roles roles;
  private final Cues cues;
  private final Lenders lenders;

  Judge(Roles roles, Cues cues, Lenders lenders) {
    this.roles = roles;
    this.cues = cues;
    this.lenders = lenders;
  }

  /** Adds the match to {@code options}, or why there is none. */
  void judge(Scene scene, Clauses clauses, Candidate candidate, Options options) {
    Frame frame = candidate.frame();
    Filled filled = candidate.filled();
    Arguments arguments = candidate.arguments();
    int trigger = candidate.trigger();
    int start = candidate.start();
    int end = candidate.end();
    if (!hasNeeds(frame, filled)) {
      options.miss(frame, trigger, Reason.NEED_MISSING);
      return;
    }
    boolean blames = frame.event() == EventType.ASSAULT && frame.has(Role.CONTENT);
    if (frame.event() == EventType.REJECT && isAnonymity(scene, filled.content())
        || frame.event() == EventType.CONSULT && roles.isInterview(filled)
        || blames && NoOne.isSubject(scene.chart(), arguments.word())) {
      options.miss(frame, trigger, Reason.OTHER_MEANING);
      return;
    }
    if (frame.event() == EventType.REQUEST
        && filled.content() < 0
        && isPassiveImperfect(scene.chart().tokens().get(start))) {
      // "Is called", of a person's name.
      options.miss(frame, trigger, Reason.OTHER_MEANING);
      return;
    }
    if (filled.isRefused() && filled.parties().isEmpty()) {
      options.miss(frame, trigger, Reason.WRONG_FILLER);
      return;
    }
    Cues.Stance said = stance(scene, clauses, arguments.word());
    if (!Tone.holds(frame, said, scene.chart().tokens())) {
      options.miss(frame, trigger, Reason.NEED_MISSING);
      return;
    }
    Cues.Stance stance = Tone.meant(frame, said);
    double score =
        candidate.base()
            + PARTY * Math.min(2, filled.parties().size())
            + 0.01 * frame.needs().size()
            + (frame.needs().stream().anyMatch(Tone::isTone) ? TONE : 0)
            + 0.02 * filled.places().size()
            + PARTY * filled.narrow()
            - (filled.isRefused() ? 0.2 : 0);
    boolean disclaims = blames && cues.denies(scene.chart().tokens().get(start));
    Constituent first = scene.chart().at(start);
    int from = Math.min(first.start(), arguments.start());
    options.add(
        new Match(
            frame,
            trigger,
            start,
            end,
            filled.parties(),
            disclaims ? stance.polarity().negated() : stance.polarity(),
            stance.denier(),
            stance.modality(),
            from,
            Math.max(arguments.end(), end),
            filled.content(),
            null,
            standing(scene, clauses, start, trigger),
            Math.min(0.99, score)));
  }

  /**
   * How the event is held to be; of a noun also by the verb that makes it happen: "negotiations
   * will be held", "may carry out an attack".
   */
  private Cues.Stance stance(Scene scene, Clauses clauses, int word) {
    Cues.Stance own = cues.stance(scene.chart(), word, clauses);
    Clauses.Governor governor =
        scene.chart().tokens().get(word).isVerb() ? null : clauses.governor(word);
    if (governor == null
        || own.modality() != Modality.ACTUAL
        || lenders.support(scene, clauses, word) == null) {
      return own;
    }
    Token verb = scene.chart().tokens().get(governor.verb());
    boolean happens =
        governor.place().equals("after") && !isSubject(scene, verb, word)
            || HAPPENS.contains(verb.lemma().name());
    if (!happens) {
      return own;
    }
    Modality modality = cues.stance(scene.chart(), governor.verb(), clauses).modality();
    return new Cues.Stance(own.polarity(), own.denier(), modality);
  }

  private static boolean isSubject(Scene scene, Token verb, int noun) {
    return Agreement.subjectAfter(verb.analysis(), scene.chart().tokens().get(noun));
  }

  /** "Who refused to give his name": which tellers ask for, and no refusal between parties. */
  private static boolean isAnonymity(Scene scene, int content) {
    List<Token> tokens = scene.chart().tokens();
    for (int t = Math.max(0, content); content >= 0 && t <= content + NEAR; t++) {
      if (t < tokens.size() && IDENTITY.contains(tokens.get(t).lemma().name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassiveImperfect(Token token) {
    return token.pos() == PartOfSpeech.IMPERFECT && token.analysis().voice() == Voice.PASSIVE;
  }

  private static boolean hasNeeds(Frame frame, Filled filled) {
    for (String need : frame.needs()) {
      if (!Tone.isTone(need)
          && !isThere(need, filled)
          && !(need.equals("content") && filled.content() >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a place is filled, or one of several between bars. */
  private static boolean isThere(String need, Filled filled) {
    if (need.indexOf('|') < 0) {
      return filled.places().contains(need);
    }
    return Arrays.stream(need.split("\\|")).anyMatch(filled.places()::contains);
  }

  private Standing standing(Scene scene, Clauses clauses, int start, int trigger) {
    if (scene.chart().tokens().get(start).isVerb()) {
      return Standing.VERB;
    }
    if (lenders.support(scene, clauses, trigger) != null) {
      return Standing.SUPPORTED;
    }
    Constituent piece = scene.chart().at(trigger);
    if (piece.phrase() != null
        && piece.phrase().head() < trigger
        && !isCollection(scene, piece.phrase().head())) {
      return Standing.GENITIVE;
    }
    return piece.kind() == Constituent.Kind.PREPOSITION ? Standing.GOVERNED : Standing.HEAD;
  }

  /**
   * Whether a noun only counts or gathers the event nouns after it: "a series of", "operations of".
   */
  private static boolean isCollection(Scene scene, int token) {
    NounClass sense = scene.chart().tokens().get(token).lemma().sense();
    return sense == NounClass.QUANTITY || sense == NounClass.EVENT;
  }
}
