package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Which noun phrases say where rather than who: places and parts of them, fronts, edges, and the
 * country or capital in which its own government fights. Immutable and thread-safe.
 */
final class Terrain {
  /** The state whose bare name means it even where it is hit from inside what it holds. */
  private static final String UNDIVIDED = "ISR";

  private static final String CAPITAL = "عاصمة";

  private final Registry registry;
  private final Set<String> fronts;
  private final Set<String> edges;
  private final Set<String> directions;
  private final Set<String> namesakes;

  Terrain(Registry registry, WordSets sets) {
    this.registry = registry;
    this.fronts = sets.set("battle-front");
    this.edges = sets.set("edge");
    this.directions = sets.set("compass-adjective");
    this.namesakes = sets.set("named-after");
  }

  /** Whether a phrase names a place, a kind of place or a building. */
  static boolean isPlace(Scene scene, NounPhrase phrase) {
    NounClass sense = scene.sense(phrase);
    return sense == NounClass.PLACEKIND
        || sense == NounClass.PART
        || sense == NounClass.FACILITY
        || sense == NounClass.POSITION
        || scene.isPlace(phrase.head());
  }

  /** Whether a filler is a building or a town. */
  boolean isSite(Scene scene, Filler filler) {
    NounPhrase phrase = filler.phrases().isEmpty() ? null : filler.phrases().getFirst();
    if (phrase == null || scene.isNamed(phrase.head())) {
      return false;
    }
    NounClass sense = scene.sense(phrase);
    return sense == NounClass.FACILITY || sense == NounClass.PLACEKIND;
  }

  /** "The edges of the town", whose word means the sides of a conflict as well. */
  boolean isEdge(Scene scene, NounPhrase phrase) {
    if (!edges.contains(scene.head(phrase).lemma().name()) || phrase.genitives().isEmpty()) {
      return false;
    }
    int of = phrase.genitives().getFirst();
    return scene.isPlace(of)
        || scene.chart().tokens().get(of).lemma().sense() == NounClass.PLACEKIND;
  }

  /** Whether a phrase names where a war is fought: "the front of X", with the name of a place. */
  boolean isFront(Scene scene, NounPhrase phrase) {
    return fronts.contains(scene.head(phrase).lemma().name())
        && !scene.isNamed(phrase.head())
        && !phrase.genitives().isEmpty()
        && scene.isPlace(phrase.genitives().getFirst());
  }

  /** "West of the city", whose word means Westerners as well. */
  boolean isDirection(Token head, NounPhrase phrase) {
    return directions.contains(head.lemma().name())
        && !head.analysis().hasArticle()
        && !phrase.genitives().isEmpty();
  }

  /**
   * Whether a word that no list knows, or the title or name of a person, stands after the word for
   * a kind of place, whose name it then is: "the town of X", "the school of Muhammad X".
   */
  boolean isNameOfPlace(Scene scene, Token kind, int genitive) {
    Token word = scene.chart().tokens().get(genitive);
    boolean name = word.pos() == PartOfSpeech.UNKNOWN || word.pos() == PartOfSpeech.PROPER;
    boolean one =
        name || word.analysis().number() == Number.SINGULAR && isNameNext(scene, genitive);
    return !scene.isNamed(genitive)
        && (kind.lemma().sense() == NounClass.PLACEKIND && name
            || namesakes.contains(kind.lemma().name())
                && kind.analysis().number() == Number.SINGULAR
                && one);
  }

  /** Whether a name follows the title or kin word that begins one: "the village of Sheikh X". */
  private static boolean isNameNext(Scene scene, int word) {
    List<Token> tokens = scene.chart().tokens();
    if (word + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(word + 1);
    boolean titled =
        tokens.get(word).lemma().sense() == NounClass.TITLE
            && next.pos() == PartOfSpeech.NOUN
            && !next.analysis().hasArticle()
            && !next.analysis().hasProclitic();
    return titled || next.pos() == PartOfSpeech.PROPER || next.pos() == PartOfSpeech.UNKNOWN;
  }

  /** Whether a phrase is a part of a country: "the south of Lebanon". */
  boolean isPartOfState(Scene scene, NounPhrase phrase) {
    return scene.sense(phrase) == NounClass.PART
        && !phrase.genitives().isEmpty()
        && scene.isPlaceFirst(phrase.genitives().getFirst());
  }

  /**
   * Whether a filler only says where force was used: a capital, or the country, or a part of it,
   * that the report tells of and whose government fights inside it.
   */
  boolean isGround(Scene scene, Filler filler) {
    if (filler.phrases().size() != 1) {
      return false;
    }
    NounPhrase phrase = filler.phrases().getFirst();
    boolean part = scene.sense(phrase) == NounClass.PART && !phrase.genitives().isEmpty();
    int name = part ? phrase.genitives().getLast() : phrase.head();
    return scene.isCapital(name)
        || CAPITAL.equals(scene.head(phrase).lemma().name())
        || scene.isPlaceFirst(name) && scene.isHome() && areAtHome(scene, name);
  }

  private boolean areAtHome(Scene scene, int name) {
    for (ActorName actor : scene.names(name)) {
      if (!isAtHome(scene, actor.id())) {
        return false;
      }
    }
    return true;
  }

  private boolean isAtHome(Scene scene, String id) {
    Actor actor = registry.actor(id);
    return actor != null
        && actor.country().equals(scene.country())
        && !UNDIVIDED.equals(actor.country());
  }

  /** Whether a mention is the bare name of a state or its capital, which may only say where. */
  boolean isState(ActorMention mention) {
    return mention.id() != null && registry.isPlace(mention.text(), mention.id());
  }
}
