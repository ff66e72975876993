package org.tawatur.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * Who may be meant by what points back: a pronoun, a verb without a subject, "the two sides".
 * Immutable and thread-safe.
 */
final class Antecedents {
  private final Registry registry;
  private final Set<String> tellers;

  /**
   * Makes the tests.
   *
   * @param tellers lemmas of those who only tell: "source", "report"
   */
  Antecedents(Registry registry, Set<String> tellers) {
    this.registry = registry;
    this.tellers = WordSet.copyOf(tellers);
  }

  /** Whether a noun means one who only tells. */
  boolean isTeller(Token noun) {
    return tellers.contains(noun.lemma().name());
  }

  /**
   * Whether a mention can be what a pronoun points to: somebody who acts, not one who only tells.
   */
  boolean isActorLike(Discourse.Noted noted) {
    String id = noted.mention().anyId();
    NounClass sense = noted.head().lemma().sense();
    boolean acts =
        id != null
            || sense.isActorLike() && sense != NounClass.POSITION
            || noted.head().pos() == PartOfSpeech.PROPER;
    if (!acts || isTeller(noted.head())) {
      return false;
    }
    Actor actor = id == null ? null : registry.actor(id);
    return actor == null || actor.sector() != Sector.JRN;
  }

  /** Whether a noun, in any reading, means a body, or a vehicle or weapon that somebody uses. */
  boolean mayAct(Token noun) {
    if (isTeller(noun)) {
      return false;
    }
    for (Analysis reading : noun.readings()) {
      NounClass sense = reading.lemma().sense();
      if (!reading.pos().isVerb()
          && (sense == NounClass.GROUP
              || sense == NounClass.FORCE
              || sense == NounClass.VEHICLE
              || sense == NounClass.ORGAN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the gender that a name is known to have, if any, is that of a verb or pronoun. */
  boolean isOfGender(Discourse.Noted noted, @Nullable Gender gender, @Nullable Number number) {
    String id = noted.mention().id();
    Actor actor = id == null ? null : registry.actor(id);
    Gender own = NameGender.of(noted.head(), actor, () -> isPlaceFirst(noted.mention()));
    if (number == Number.PLURAL && gender == Gender.MASCULINE) {
      boolean people = noted.head().lemma().sense() == NounClass.PERSON;
      return own != Gender.FEMININE
          && (people || noted.head().analysis().gender() != Gender.FEMININE);
    }
    return own == null || gender == null || number != Number.SINGULAR || own == gender;
  }

  /** Whether a mention is a country's bare name, which behind a preposition mostly says where. */
  boolean isPlaceFirst(ActorMention mention) {
    return mention.id() != null && registry.isPlace(mention.text(), mention.id());
  }
}
