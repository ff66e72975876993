package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.text.WordSet;

/**
 * Who does what a verbal noun tells as the aim of another deed, or as what came before or after it:
 * "X entered the town to fight Y", "X let them go after holding them". It is the subject of the
 * verb that the noun depends on. Thread-safe.
 */
final class Purposes {
  private static final Set<String> AIMS = WordSet.of("ل", "بهدف", "من أجل", "بغية", "بقصد", "بغرض");
  private static final Set<String> TIMES = WordSet.of("بعد", "قبل", "عقب", "أثناء", "خلال");
  private static final Set<String> WAYS = WordSet.of("من خلال", "عبر", "عن طريق");
  private static final Set<String> WHEN = WordSet.of("منذ", "بعد", "قبل", "منذ أن", "بعد أن");
  private static final Set<String> PARTED = WordSet.of("ب", "من", "عن", "على");
  private static final int REACH = 8;
  private static final int TO_SUPPORT = 12;

  private final Frames frames;
  private final Roles roles;
  private final Set<String> undergone;
  private final Set<String> tellers;
  private final ByPhrase byWhom;

  /**
   * Makes the step.
   *
   * @param sets of them {@code undergone}: nouns that say whom it befell and not who did it,
   *     "death"; {@code mere-teller}: who only tells
   */
  Purposes(Frames frames, Roles roles, WordSets sets) {
    this.undergone = sets.set("undergone");
    this.tellers = sets.set("mere-teller");
    this.byWhom = new ByPhrase(sets);
    this.frames = frames;
    this.roles = roles;
  }

  /** Adds who did it, where neither the noun nor what governs it says so. */
  void lend(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    if (frame.has(Role.ACTORS)
        || filled.has(Role.ACTOR)
        || frame.event().isSpeech() && PARTED.contains(scene.chart().at(noun).word())
        || scene.chart().tokens().get(noun).analysis().hasArticle()
            && !isForSure(scene, frame, noun)) {
      return;
    }
    Filler doer = doer(scene, clauses, noun);
    if (doer == null || !roles.isAgent(scene, doer)) {
      return;
    }
    List<Party> parties = roles.parties(scene, Role.ACTOR, doer);
    for (Party party : parties) {
      if (filled.has(party.mention())) {
        return;
      }
    }
    filled.parties().addAll(parties);
  }

  /**
   * "With the aim of the taking of": whether the preposition can but say what for, before a deed
   * that has the article; "for the taking" of ground can as well.
   */
  private static boolean isForSure(Scene scene, Frame frame, int noun) {
    String word = scene.chart().at(noun).word();
    return AIMS.contains(word) && (!word.equals("ل") || frame.event() == EventType.CONTROL);
  }

  /** Who does what the noun tells by the verb that it depends on as its aim or time, or null. */
  @Nullable Filler doer(Scene scene, Clauses clauses, int noun) {
    Token token = scene.chart().tokens().get(noun);
    Constituent own = scene.chart().at(noun);
    if (token.pos() != PartOfSpeech.MASDAR && token.pos() != PartOfSpeech.NOUN
        || own.kind() != Kind.PREPOSITION
        || own.phrase() == null
        || own.phrase().head() != noun) {
      return null;
    }
    boolean aim = AIMS.contains(own.word());
    boolean time = TIMES.contains(own.word()) && clauses.noun(noun).clitic() != null;
    if (aim || time) {
      return subject(scene, clauses, noun);
    }
    if (WAYS.contains(own.word())) {
      Filler by = subject(scene, clauses, noun);
      return by != null && roles.isForce(scene, by) ? by : null;
    }
    boolean parted =
        PARTED.contains(own.word())
            && clauses.governor(noun) == null
            && !undergone.contains(token.lemma().name());
    return parted ? supported(scene, clauses, noun, own.word()) : null;
  }

  /**
   * The subject of a verb from whose complement an insertion parts it, "X, who ..., has been able,
   * after fighting, to seize", or to whose complement it is joined, "X began to search houses and
   * to arrest"; or null.
   */
  private @Nullable Filler supported(Scene scene, Clauses clauses, int noun, String place) {
    List<Constituent> pieces = scene.chart().constituents();
    int piece = scene.chart().pieceOf()[noun];
    for (int c = piece - 1; c >= Math.max(0, piece - TO_SUPPORT); c--) {
      Constituent before = pieces.get(c);
      Arguments verb = before.kind() == Kind.VERB ? clauses.verb(before.start()) : null;
      if (before.kind() == Kind.COMPLEMENTISER) {
        return null;
      }
      if (verb == null) {
        continue;
      }
      Token token = scene.chart().tokens().get(before.start());
      Support support = frames.support(token.lemma().name(), place);
      if (support != null) {
        Filler who = support.subject() == Role.ACTOR ? doer(scene, verb, token) : null;
        return who != null && !isTeller(scene, who) ? who : null;
      }
      Constituent opens = c == 0 ? null : pieces.get(c - 1);
      boolean within =
          opens != null
              && (opens.kind() == Kind.RELATIVE
                  || opens.kind() == Kind.PREPOSITION && WHEN.contains(opens.word())
                  || opens.kind() == Kind.NOUN && isOfAuxiliary(clauses, token, c));
      if (!within) {
        return null;
      }
    }
    return null;
  }

  private boolean isTeller(Scene scene, Filler who) {
    return !who.phrases().isEmpty()
        && tellers.contains(scene.chart().tokens().get(who.at()).lemma().name());
  }

  /** "X began, (he) moves": an imperfect right behind the subject of the verb before it. */
  private static boolean isOfAuxiliary(Clauses clauses, Token verb, int c) {
    List<Constituent> pieces = clauses.chart().constituents();
    return verb.pos() == PartOfSpeech.IMPERFECT
        && !verb.analysis().hasProclitic()
        && c > 1
        && pieces.get(c - 2).kind() == Kind.VERB;
  }

  /** The subject of the verb before the noun, unless it is one of saying or the passive. */
  private @Nullable Filler subject(Scene scene, Clauses clauses, int noun) {
    List<Constituent> pieces = scene.chart().constituents();
    int piece = scene.chart().pieceOf()[noun];
    for (int c = piece - 1; c >= Math.max(0, piece - REACH); c--) {
      Constituent before = pieces.get(c);
      if (before.kind() == Kind.COMPLEMENTISER) {
        return null;
      }
      Arguments verb = before.kind() == Kind.VERB ? clauses.verb(before.start()) : null;
      if (verb == null) {
        continue;
      }
      Token token = scene.chart().tokens().get(before.start());
      boolean way = WAYS.contains(pieces.get(piece).word());
      if (isSpeech(frames.verb(token.lemma().name()))
          || way && VerbSubjects.isLedByPronoun(scene, before.start())) {
        return null;
      }
      if (byWhom.isAmong(verb) || way && roles.isOfVictim(token)) {
        return null;
      }
      return doer(scene, verb, token);
    }
    return null;
  }

  /** Who stands where the subject of a verb does. */
  private static @Nullable Filler doer(Scene scene, Arguments verb, Token token) {
    Filler first = verb.after().isEmpty() ? null : verb.after().getFirst();
    boolean follows =
        first != null
            && (verb.before() == null || verb.before().kind() == Filler.Kind.DROPPED)
            && VerbSubjects.agreesAfter(scene, token.analysis(), first);
    return follows ? first : verb.before();
  }

  private static boolean isSpeech(List<Frame> frames) {
    for (Frame frame : frames) {
      if (!frame.event().isSpeech()) {
        return false;
      }
    }
    return !frames.isEmpty();
  }
}
