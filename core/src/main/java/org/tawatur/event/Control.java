package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Whom a verbal noun's genitive is where somebody else is to do it: "X tries to support Y", "X came
 * to support Y", "X is accused of supporting Y". Who does it is the subject of what governs the
 * noun, so the genitive of a noun whose verb takes an object is that object. Thread-safe.
 */
final class Control {
  private static final Set<String> AIMS = WordSet.of("ل", "بهدف", "من أجل", "بغية", "بقصد", "بغرض");

  /** Last words of those that stand inside a phrase: "money for the sake of supporting X". */
  private static final Set<String> FOR = WordSet.of("أجل", "بغية");

  private final Frames frames;
  private final Lenders lenders;
  private final Set<String> verbs;

  /**
   * Makes the rule.
   *
   * @param sets of them {@code control}: verbs and nouns whose subject does what their object tells
   */
  Control(Frames frames, Lenders lenders, WordSets sets) {
    this.frames = frames;
    this.lenders = lenders;
    this.verbs = sets.set("control");
  }

  /** Makes the genitive of {@code noun} whom it befalls, where somebody else does it. */
  void turn(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    Token token = scene.chart().tokens().get(noun);
    boolean deed =
        frame.role("gen") == Role.ACTOR
            && token.pos() == PartOfSpeech.MASDAR
            && token.analysis().number() == Number.SINGULAR
            && !token.analysis().hasArticle()
            && filled.places().contains("gen")
            && clauses.noun(noun).clitic() == null
            && !filled.has(Role.RECIPIENT)
            && isOwn(clauses, noun, filled)
            && takesObject(token);
    if (deed
        && (isControlled(lenders.support(scene, clauses, noun))
            || isAim(scene, noun)
            || goesOn(scene, noun)
            || isCharge(scene, clauses, noun))) {
      filled
          .parties()
          .replaceAll(
              p -> p.role() == Role.ACTOR ? new Party(Role.RECIPIENT, p.mention(), p.at()) : p);
    }
  }

  /** Whether all who take part stand in the genitive of the noun. */
  private static boolean isOwn(Clauses clauses, int noun, Filled filled) {
    List<Filler> after = clauses.noun(noun).after();
    return !after.isEmpty()
        && filled.parties().stream()
            .allMatch(p ->
                p.role() == Role.ACTOR
                    && after.getFirst().phrases().stream()
                        .anyMatch(of -> of.start() <= p.at() && p.at() < of.end()));
  }

  private boolean takesObject(Token masdar) {
    for (Frame frame : frames.verb(masdar.lemma().verb())) {
      if (frame.role("obj") == Role.RECIPIENT) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the verb that governs the noun says who does it: "tries", "goes on", "came back to".
   */
  private boolean isControlled(@Nullable Support support) {
    return support != null
        && (support.subject() == Role.ACTOR || support.object() == Role.ACTOR)
        && !support.place().equals("before")
        && (!support.place().equals("after") || verbs.contains(support.verb()));
  }

  /** Whether the noun says what for: "to support X", whose subject is that of the verb before. */
  private static boolean isAim(Scene scene, int noun) {
    Constituent own = scene.chart().at(noun);
    NounPhrase phrase = own.kind() == Kind.PREPOSITION ? own.phrase() : null;
    if (phrase != null && phrase.head() == noun) {
      return AIMS.contains(own.word());
    }
    Token before = noun == 0 ? null : scene.chart().tokens().get(noun - 1);
    return before != null && FOR.contains(before.lemma().name());
  }

  /** Whether the noun is the genitive of one whose verb says who does it: "the continuing of". */
  private boolean goesOn(Scene scene, int noun) {
    Token before = noun == 0 ? null : scene.chart().tokens().get(noun - 1);
    return before != null
        && before.pos() == PartOfSpeech.MASDAR
        && before.analysis().enclitic() == null
        && verbs.contains(before.lemma().verb());
  }

  /** Whether the noun is what somebody is accused of. */
  private boolean isCharge(Scene scene, Clauses clauses, int noun) {
    Clauses.Governor governor = clauses.governor(noun);
    if (governor == null || !governor.place().equals("ب")) {
      return false;
    }
    for (Frame frame : frames.verb(scene.chart().tokens().get(governor.verb()).lemma().name())) {
      if (frame.event() == EventType.ACCUSE && frame.role("ب") == Role.CONTENT) {
        return true;
      }
    }
    return false;
  }
}
