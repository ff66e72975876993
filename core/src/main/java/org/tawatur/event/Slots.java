package org.tawatur.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Slot.FillerClass;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/** Puts fillers into the slots of a frame. Thread-safe. */
final class Slots {
  /** How many phrases may stand between a verb and the preposition of its clause. */
  private static final int CLAUSE_REACH = 3;

  private static final Set<String> TOWARDS = WordSet.of("باتجاه", "نحو", "تجاه", "ضد");

  /** Prepositions of those to whom harm is done, whatever the frame. */
  static final Set<String> AGAINST = WordSet.of("تجاه", "ضد", "بحق");

  private static final Set<EventType> HOSTILE =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.ACCUSE,
          EventType.THREATEN);

  private static final List<String> ON_THEM = List.of("على", "ضد", "بحق");
  private static final List<String> TO_THEM = List.of("ضد", "على", "بحق", "إلى", "ل");

  private static final Set<String> ON = WordSet.of("على", "في", "قرب", "داخل");

  private final References references;
  private final Meant meant;
  private final ByPhrase byWhom;
  private final Terrain terrain;
  private final Participants participants;
  private final Fits fits;

  Slots(References references, Fits fits, Meant meant, ByPhrase byWhom) {
    this.references = references;
    this.byWhom = byWhom;
    this.terrain = fits.terrain();
    this.participants = fits.participants();
    this.fits = fits;
    this.meant = meant;
  }

  /** Which prepositions say by whom. */
  ByPhrase byWhom() {
    return byWhom;
  }

  /** Puts a filler into the first slot at {@code where} whose condition it meets. */
  void fill(Scene scene, Filled filled, Frame frame, String where, @Nullable Filler filler) {
    if (filler == null || frame.role(where) == null) {
      return;
    }
    boolean conditional = false;
    for (Slot slot : frame.slots()) {
      if (!slot.where().equals(where)) {
        continue;
      }
      conditional |= slot.filler() != FillerClass.ANY;
      if (slot.role() == Role.ACTOR && where.equals("gen") && terrain.isSite(scene, filler)) {
        // "The attack of the café", which nobody there made.
        continue;
      }
      if (slot.role() == Role.RECIPIENT
          && frame.event() == EventType.ASSAULT
          && terrain.isGround(scene, filler)) {
        // "Raids on the capital": where it was.
        continue;
      }
      if (fits.fits(scene, filler, slot.filler())) {
        filled.places.add(where);
        filled.narrow += slot.filler() == FillerClass.PROTESTER ? 1 : 0;
        if (slot.role() == Role.CONTENT && filled.content < 0) {
          filled.content = filler.at();
        }
        if (slot.role().isParty()) {
          meant.add(scene, filled, slot.role(), filler);
        } else if (slot.role() == Role.PLACE && "take".equals(frame.mode())) {
          lost(scene, filled, filler);
        }
        return;
      }
    }
    filled.refused |= conditional;
  }

  /** Puts what prepositions govern into the slots that ask for them. */
  void obliques(Scene scene, Filled filled, Frame frame, List<Oblique> obliques) {
    for (Oblique oblique : obliques) {
      String preposition = oblique.preposition();
      if (byWhom.isOpenedBy(preposition)) {
        if (!frame.has(Role.ACTORS) && !filled.has(Role.ACTOR)) {
          meant.add(scene, filled, Role.ACTOR, oblique.filler());
          filled.places.add("subj");
        } else if (frame.event() == EventType.ASSAULT && !filled.has(Role.ACTORS)) {
          // "A mutual shelling by X and Y".
          meant.add(scene, filled, Role.ACTORS, oblique.filler());
        }
        continue;
      }
      if (isOfTarget(scene, oblique) || isOfDoer(scene, oblique)) {
        continue;
      }
      if (preposition.equals("في صفوف") && frame.has(Role.RECIPIENT)) {
        meant.add(scene, filled, Role.RECIPIENT, oblique.filler());
      } else if (frame.role(preposition) != null && !filled.places.contains(preposition)) {
        fill(scene, filled, frame, preposition, oblique.filler());
      }
    }
    if (!filled.has(Role.RECIPIENT) && HOSTILE.contains(frame.event())) {
      harmed(scene, filled, frame, obliques);
    }
  }

  /** Fills the place of those whom it harms with who stands behind a preposition like its own. */
  private void harmed(Scene scene, Filled filled, Frame frame, List<Oblique> obliques) {
    for (Oblique oblique : obliques) {
      String like = likePlace(frame, oblique.preposition());
      if (like != null
          && frame.role(oblique.preposition()) == null
          && !filled.places.contains(like)
          && !isOfTarget(scene, oblique)) {
        fill(scene, filled, frame, like, oblique.filler());
        if (filled.has(Role.RECIPIENT)) {
          return;
        }
      }
    }
  }

  /**
   * The preposition with which a frame has those it harms, where another stands that says the same:
   * "against", "towards" for "on", "to"; null where none does.
   */
  private static @Nullable String likePlace(Frame frame, String preposition) {
    boolean assault = frame.event() == EventType.ASSAULT;
    boolean towards = assault && TOWARDS.contains(preposition);
    if (!towards && !AGAINST.contains(preposition)) {
      return null;
    }
    for (String place : assault ? ON_THEM : TO_THEM) {
      if (frame.role(place) == Role.RECIPIENT && (towards || !frame.needs().contains(place))) {
        return place;
      }
    }
    return null;
  }

  /** "A raid on a camp for the displaced": whose or for whom the place is that was hit. */
  static boolean isOfTarget(Scene scene, Oblique oblique) {
    if (!oblique.preposition().equals("ل") || oblique.constituent() == 0) {
      return false;
    }
    Constituent target = scene.chart().constituents().get(oblique.constituent() - 1);
    NounPhrase place = target.phrase();
    return place != null
        && target.kind() == Constituent.Kind.PREPOSITION
        && ON.contains(target.word())
        && !place.isDefinite()
        && place.end() == target.end()
        && isSite(scene, place);
  }

  /** "By the air force of X": whose those are that did it. */
  boolean isOfDoer(Scene scene, Oblique oblique) {
    if (!oblique.preposition().equals("ل") || oblique.constituent() == 0) {
      return false;
    }
    Constituent doer = scene.chart().constituents().get(oblique.constituent() - 1);
    return doer.kind() == Kind.PREPOSITION
        && doer.phrase() != null
        && doer.phrase().end() == doer.end()
        && byWhom.isOpenedBy(doer.word());
  }

  private static boolean isSite(Scene scene, NounPhrase phrase) {
    NounClass sense = scene.chart().tokens().get(phrase.head()).lemma().sense();
    return sense == NounClass.FACILITY
        || sense == NounClass.PLACEKIND
        || sense == NounClass.POSITION
        || scene.isPlace(phrase.head());
  }

  /**
   * Notes a preposition behind the verb that governs a clause, "insisted on that they leave", where
   * the frame has its content there.
   */
  void clause(Scene scene, Filled filled, Frame frame, int verb) {
    List<Constituent> pieces = scene.chart().constituents();
    int from = scene.chart().pieceOf()[verb] + 1;
    for (int c = from; c < Math.min(pieces.size(), from + CLAUSE_REACH); c++) {
      Constituent piece = pieces.get(c);
      boolean before = piece.kind() == Kind.NOUN || piece.kind() == Kind.OTHER;
      if (piece.kind() == Kind.PREPOSITION && piece.phrase() == null) {
        boolean that =
            piece.end() < scene.chart().tokens().size()
                && scene.chart().tokens().get(piece.end()).pos() == PartOfSpeech.SUBORDINATOR;
        if (that && frame.role(piece.word()) == Role.CONTENT) {
          filled.places.add(piece.word().intern());
        }
        return;
      }
      if (!before) {
        return;
      }
    }
  }

  /** Who loses what is taken: the owner of a camp, a base, a post. */
  private void lost(Scene scene, Filled filled, Filler filler) {
    for (NounPhrase phrase : filler.phrases()) {
      NounPhrase owner =
          participants.isBelonging(scene, phrase.head()) ? participants.owner(scene, phrase) : null;
      if (owner != null && !filled.has(Role.RECIPIENT)) {
        Meant.add(references.mentions(scene, owner), Role.RECIPIENT, owner.head(), filled.parties);
      }
    }
  }
}
