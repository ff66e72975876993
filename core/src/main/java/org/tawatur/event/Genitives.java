package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * What the genitive of an event noun is to the event: who did it or whom it befell. Thread-safe.
 */
final class Genitives {
  /** "More (than forty dead)". */
  static final Set<String> MORE = WordSet.of("أكثر", "أقل", "أزيد");

  private final Meant meant;
  private final HarmVerbs harm;
  private final People people;
  private final Terrain terrain;
  private final Participants participants;
  private final Forces forces;
  private final Slots slots;

  Genitives(Fits fits, Meant meant, Slots slots) {
    this.harm = fits.harm();
    this.people = fits.people();
    this.terrain = fits.terrain();
    this.participants = fits.participants();
    this.forces = fits.forces();
    this.meant = meant;
    this.slots = slots;
  }

  /**
   * The genitive of an event noun.
   *
   * @param filler the genitive, or null
   * @param isBare whether it stands in a phrase of its own without being counted, so that it may be
   *     something else
   */
  record Genitive(@Nullable Filler filler, boolean isBare) {}

  /** The genitive of the noun that {@code arguments} belong to. */
  Genitive of(Scene scene, Arguments arguments) {
    List<Filler> after = arguments.after();
    Filler amount = after.isEmpty() ? amount(scene, arguments) : null;
    Filler genitive = after.isEmpty() ? amount : after.getFirst();
    boolean bare =
        genitive != null
            && !genitive.equals(amount)
            && scene.chart().pieceOf()[genitive.at()] != scene.chart().pieceOf()[arguments.word()]
            && !isCounted(scene, arguments.word(), genitive);
    return new Genitive(genitive, bare);
  }

  /** Fills what the genitive and the pronoun at the noun are by the frame of a noun. */
  void ofNoun(Scene scene, Filled filled, Frame frame, Arguments arguments, Genitive found) {
    Filler genitive = found.filler();
    boolean bare = found.isBare();
    Filler object = object(scene, frame, arguments);
    if (genitive != null && object != null && !bare) {
      meant.add(scene, filled, Role.ACTOR, genitive);
      boolean taken = frame.event() == EventType.CONTROL && FillerForm.isPlace(scene, object);
      if (!taken && participants.isParty(scene, object)) {
        meant.add(scene, filled, Role.RECIPIENT, object);
      }
      filled.places.add("gen");
    } else if (genitive != null && !bare && isStriker(scene, frame, arguments, genitive)) {
      meant.add(scene, filled, Role.ACTOR, genitive);
      Filler whom = arguments.governed("ل");
      if (whom != null && participants.isParty(scene, whom)) {
        meant.add(scene, filled, Role.RECIPIENT, whom);
      }
      filled.places.add("gen");
    } else if (genitive != null
        && !bare
        && (isAccused(scene, frame, arguments) || isShelled(scene, frame, arguments, genitive))) {
      meant.add(scene, filled, Role.RECIPIENT, genitive);
    } else if (genitive != null && !bare) {
      slots.fill(scene, filled, frame, "gen", genitive);
    }
    pronoun(scene, filled, frame, arguments, genitive);
  }

  /** "Its shelling of X", "his meeting (with) the minister": what the pronoun at the noun is. */
  private void pronoun(
      Scene scene, Filled filled, Frame frame, Arguments arguments, @Nullable Filler genitive) {
    Filler clitic = arguments.clitic();
    if (clitic == null) {
      return;
    }
    Filler whom = genitive != null && frame.role("gen") == Role.RECIPIENT ? genitive : null;
    if (whom != null && participants.isParty(scene, whom)) {
      meant.add(scene, filled, Role.ACTOR, clitic);
      meant.add(scene, filled, Role.RECIPIENT, whom);
    } else if (isAccusedHimself(frame, arguments)) {
      meant.add(scene, filled, Role.RECIPIENT, clitic);
    } else if (frame.role("gen") != null && !isFollowed(scene, frame, arguments)) {
      slots.fill(scene, filled, frame, "gen", clitic);
      if (genitive != null
          && frame.role("gen") == Role.ACTORS
          && participants.isParty(scene, genitive)) {
        meant.add(scene, filled, Role.ACTORS, genitive);
      }
    } else if (frame.has(Role.ACTOR)) {
      meant.add(scene, filled, Role.ACTOR, clitic);
    }
  }

  /** The verbal noun of a verb frame: its genitive is the object unless another object follows. */
  void ofVerb(
      Scene scene, Filled filled, Frame frame, Arguments arguments, @Nullable Filler genitive) {
    Role object = frame.role("obj");
    Filler owner = genitive != null ? genitive : arguments.clitic();
    if (owner == null) {
      return;
    }
    if (genitive == null && frame.role("بين") == Role.ACTORS && arguments.governed("بين") != null) {
      return;
    }
    Filler bare = arguments.after().isEmpty() ? null : arguments.after().getFirst();
    if (object != null && genitive == null && bare != null && participants.isParty(scene, bare)) {
      slots.fill(scene, filled, frame, "subj", owner);
      slots.fill(scene, filled, frame, "obj", bare);
      return;
    }
    if (object == null) {
      boolean left = frame.event() == EventType.RETREAT || frame.event() == EventType.CONTROL;
      if (!left || owner.phrases().isEmpty() || !scene.isCapital(owner.at())) {
        // "The leaving of the capital": which is not who left.
        slots.fill(scene, filled, frame, "subj", owner);
      }
      return;
    }
    Filler other =
        genitive != null && arguments.after().size() > 1 ? arguments.after().get(1) : null;
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    boolean byPhrase = slots.byWhom().isAmong(arguments);
    boolean struck =
        to != null
            && frame.event() == EventType.ASSAULT
            && participants.isAgent(scene, owner)
            && isStruck(scene, to);
    if (to != null && (struck || participants.isParty(scene, to))) {
      slots.fill(scene, filled, frame, "subj", owner);
      slots.fill(scene, filled, frame, "obj", to);
    } else if (other != null && !byPhrase && participants.isAgent(scene, owner)) {
      slots.fill(scene, filled, frame, "subj", owner);
      slots.fill(scene, filled, frame, "obj", other);
    } else if (!byPhrase
        && forces.isAttacker(scene, owner)
        && !harm.isVictim(frame.trigger())
        && !isDoneTo(frame)) {
      slots.fill(scene, filled, frame, "subj", owner);
    } else {
      slots.fill(scene, filled, frame, "obj", owner);
    }
  }

  /**
   * Whether the genitive of the verbal noun is whom it is done to even where it could act: "the
   * combating of X", "the targeting of X", of forms III and X.
   */
  private static boolean isDoneTo(Frame frame) {
    boolean force = frame.event() == EventType.ASSAULT || frame.event() == EventType.COERCE;
    return force && (frame.trigger().endsWith("/3") || frame.trigger().endsWith("/10"));
  }

  /**
   * The object that stands after the genitive of a verbal noun, which then is who does it: "the
   * accusing by X of Y"; null where there is none.
   */
  private @Nullable Filler object(Scene scene, Frame frame, Arguments arguments) {
    Token noun = scene.chart().tokens().get(arguments.word());
    boolean two =
        noun.pos() == PartOfSpeech.MASDAR
            && noun.analysis().number() == Number.SINGULAR
            && arguments.clitic() == null
            && arguments.after().size() > 1
            && frame.role("gen") != Role.ACTORS
            && !slots.byWhom().isAmong(arguments);
    if (!two) {
      return null;
    }
    Filler object = arguments.after().get(1);
    boolean whom =
        participants.isParty(scene, object)
            || frame.event() == EventType.CONTROL && FillerForm.isPlace(scene, object)
            || frame.event() == EventType.ASSAULT && isStruck(scene, object);
    Filler first = arguments.after().getFirst();
    int[] pieceOf = scene.chart().pieceOf();
    int between = pieceOf[object.at()] - pieceOf[first.phrases().getLast().head()] - 1;
    boolean next =
        between == 0
            || between == 1
                && isLight(scene.chart().constituents().get(pieceOf[object.at()] - 1).kind());
    boolean who = next && isStriker(scene, first);
    return who && whom && !FillerForm.isJoined(scene, object) ? object : null;
  }

  private static boolean isLight(Kind between) {
    return between == Kind.OTHER || between == Kind.MARK;
  }

  /**
   * "The targeting by X of the village", "the arrest by X of activists", "the expulsion by X of
   * them": whom or what it befell follows with "of", so that a force in the genitive is who did it,
   * and anybody known who can do something. Whose they are follows an indefinite one, "the arrest
   * of members of X".
   */
  private boolean isStriker(Scene scene, Frame frame, Arguments arguments, Filler genitive) {
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    boolean expelled = frame.event() == EventType.SANCTION;
    boolean force = frame.event() == EventType.ASSAULT || frame.event() == EventType.COERCE;
    if (!force && !expelled
        || to == null
        || to.phrases().isEmpty()
        || frame.role("gen") != Role.RECIPIENT
        || harm.isVictim(frame.trigger())
        || genitive.phrases().isEmpty()) {
      return false;
    }
    if (expelled) {
      return forces.isForce(scene, genitive)
          && isNext(scene, genitive, to)
          && participants.isParty(scene, to);
    }
    boolean struck = isStruck(scene, to);
    boolean known = genitive.phrases().getFirst().isDefinite();
    boolean whom = struck || known && participants.isParty(scene, to);
    boolean able =
        known
            && !scene.isNamed(to.at())
            && participants.isAgent(scene, genitive)
            && isSingleMasdar(scene, arguments)
            && isNext(scene, genitive, to);
    return whom && (isStriker(scene, genitive) || able)
        || forces.isGunman(scene, genitive) && isPeople(scene, to);
  }

  /** Whether nothing but adverbs stands between two fillers. */
  private static boolean isNext(Scene scene, Filler one, Filler two) {
    int[] pieceOf = scene.chart().pieceOf();
    for (int c = pieceOf[one.phrases().getLast().head()] + 1; c < pieceOf[two.at()]; c++) {
      if (scene.chart().constituents().get(c).kind() != Kind.OTHER) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSingleMasdar(Scene scene, Arguments arguments) {
    Token noun = scene.chart().tokens().get(arguments.word());
    return noun.pos() == PartOfSpeech.MASDAR && noun.analysis().number() == Number.SINGULAR;
  }

  private boolean isPeople(Scene scene, Filler filler) {
    return people.isPerson(scene, filler.phrases().getFirst())
        && !scene.isNamed(filler.at())
        && participants.isAgent(scene, filler);
  }

  /** Whether it is a body under arms, or what it strikes with: aircraft, artillery. */
  private boolean isStriker(Scene scene, Filler filler) {
    return forces.isForce(scene, filler)
        || forces.isAttacker(scene, filler) && !scene.isNamed(filler.at());
  }

  /** Whether force may strike it: a place, a building, a vehicle, a position. */
  private boolean isStruck(Scene scene, Filler filler) {
    return !scene.isNamed(filler.at())
        && (FillerForm.isPlace(scene, filler)
            || terrain.isSite(scene, filler)
            || participants.isBelonging(scene, filler.at()));
  }

  /** "Attacks by fighters of X": men of a named side right behind what only its doer owns. */
  boolean isOwner(Scene scene, Frame frame, Arguments arguments, Filler to) {
    return frame.role("gen") == Role.ACTOR
        && frame.kind() == Frame.Kind.NOUN
        && frame.role("obj") == null
        && arguments.after().isEmpty()
        && !to.phrases().isEmpty()
        && scene.chart().pieceOf()[to.at()] <= scene.chart().pieceOf()[arguments.word()] + 1
        && people.isPerson(scene, to.phrases().getFirst())
        && forces.isOfNamed(scene, to.phrases().getFirst());
  }

  /** "The shelling of civilians", who shell nobody. */
  private boolean isShelled(Scene scene, Frame frame, Arguments arguments, Filler genitive) {
    return frame.event() == EventType.ASSAULT
        && frame.role("gen") == Role.ACTOR
        && !scene.chart().tokens().get(arguments.word()).lemma().verb().isEmpty()
        && people.isCivilian(scene, genitive)
        && arguments.governed("على") == null
        && arguments.governed("ضد") == null;
  }

  /** "The accusing of X of treason": with what but not whom said, the genitive is whom. */
  private static boolean isAccused(Scene scene, Frame frame, Arguments arguments) {
    Token noun = scene.chart().tokens().get(arguments.word());
    return frame.event() == EventType.ACCUSE
        && frame.role("gen") == Role.ACTOR
        && noun.pos() == PartOfSpeech.MASDAR
        && frame.role("ب") == Role.CONTENT
        && noun.analysis().number() != Number.PLURAL
        && arguments.clitic() == null
        && arguments.after().size() == 1
        && (arguments.governed("ب") != null
            || scene.chart().at(arguments.word()).word().equals("ب"))
        && arguments.governed("ل") == null
        && arguments.governed("ضد") == null;
  }

  /** "For the accusing of him of treason": with what but not whom said, the pronoun is whom. */
  private static boolean isAccusedHimself(Frame frame, Arguments arguments) {
    return frame.event() == EventType.ACCUSE
        && frame.role("gen") == Role.ACTOR
        && frame.role("ب") == Role.CONTENT
        && arguments.after().isEmpty()
        && arguments.governed("ب") != null
        && arguments.governed("ل") == null
        && arguments.governed("ضد") == null;
  }

  /**
   * "His pledge to X", "its targeting of hospitals": the pronoun is not to whom, since who or what
   * that is follows.
   */
  private boolean isFollowed(Scene scene, Frame frame, Arguments arguments) {
    Filler to = arguments.governed("ل");
    if (frame.role("gen") != Role.RECIPIENT || to == null) {
      return false;
    }
    boolean struck =
        frame.event() == EventType.ASSAULT
            && frame.role("ل") == null
            && !harm.isVictim(frame.trigger())
            && (participants.isParty(scene, to) || terrain.isSite(scene, to));
    return frame.role("ل") == Role.RECIPIENT || struck;
  }

  /**
   * "The evacuation of more than 150 civilians": what follows the comparative that stands in the
   * genitive.
   */
  private static @Nullable Filler amount(Scene scene, Arguments arguments) {
    Oblique first = arguments.obliques().isEmpty() ? null : arguments.obliques().getFirst();
    boolean compared =
        first != null
            && first.preposition().equals("من")
            && first.constituent() == scene.chart().pieceOf()[arguments.word()] + 1
            && arguments.modifiers().contains(arguments.word() + 1)
            && MORE.contains(scene.chart().tokens().get(arguments.word() + 1).lemma().name());
    return first != null && compared ? first.filler() : null;
  }

  /**
   * Whether a number stands in the genitive of the noun right before it: "the evacuation of 150
   * civilians".
   */
  private static boolean isCounted(Scene scene, int noun, Filler genitive) {
    Token head = scene.chart().tokens().get(noun);
    NounPhrase phrase = genitive.phrases().isEmpty() ? null : genitive.phrases().getFirst();
    if (phrase == null
        || phrase.start() != noun + 1 && scene.chart().at(phrase.head()).start() != noun + 1
        || head.analysis().hasArticle()
        || head.analysis().enclitic() != null) {
      return false;
    }
    Token first = scene.chart().tokens().get(phrase.start());
    return first.pos() == PartOfSpeech.NUMBER || first.lemma().sense() == NounClass.QUANTITY;
  }
}
