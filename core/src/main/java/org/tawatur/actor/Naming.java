package org.tawatur.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.NounPhrase;

/**
 * Whom a noun phrase means by its own words and by what was said before, pairs aside. Immutable and
 * thread-safe.
 */
final class Naming {
  private static final String CIVILIAN = "مدني";

  private final Registry registry;
  private final Bearers bearers;
  private final Owners owners;
  private final Repeats repeats;
  private final Affiliations affiliations;
  private final StateOrgans organs;
  private final @Nullable String civilians;

  Naming(Registry registry, Bearers bearers, Owners owners, Repeats repeats, StateOrgans organs) {
    this.registry = registry;
    this.organs = organs;
    this.bearers = bearers;
    this.owners = owners;
    this.repeats = repeats;
    this.affiliations = new Affiliations(registry);
    this.civilians = registry.generic(CIVILIAN);
  }

  /** Whom a phrase means. */
  ActorMention mention(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    List<String> named = isForeign(scene, phrase) ? List.of() : bearers.named(scene, phrase.head());
    if (!named.isEmpty()) {
      String whom = bearers.meant(scene, named);
      if (whom == null) {
        String person = owners.apposedPerson(scene, phrase);
        return affiliations.mention(
            scene, phrase, person, null, person == null ? named : List.of());
      }
      ActorMention namesake = registry.isPerson(whom) ? repeats.namesake(scene, head, whom) : null;
      if (namesake != null) {
        return affiliations.mention(
            scene, phrase, namesake.id(), namesake.affiliation(), List.of());
      }
      String holder = registry.isPerson(whom) ? null : owners.apposedPerson(scene, phrase);
      return affiliations.mention(
          scene, phrase, holder == null ? whom : holder, null, holder == null ? named : List.of());
    }
    String generic = registry.generic(head.lemma().name());
    NounClass sense = head.lemma().sense();
    boolean person = sense.isHuman();
    String bearer =
        person || head.pos() == PartOfSpeech.PROPER ? owners.apposedPerson(scene, phrase) : null;
    if (bearer != null) {
      return affiliations.mention(scene, phrase, bearer, null, List.of());
    }
    boolean bare = phrase.genitives().isEmpty() && phrase.complements().isEmpty();
    ActorMention namesake =
        bare && head.analysis().hasArticle() && head.lemma().name().endsWith("ي")
            ? repeats.sameName(scene, phrase.head())
            : null;
    if (namesake != null) {
      return affiliations.mention(scene, phrase, namesake.id(), namesake.affiliation(), List.of());
    }
    String owner = owners.owner(scene, phrase, person || sense == NounClass.FORCE);
    if (owner != null) {
      boolean itself = !person && isNameOf(scene, phrase, head, owner);
      String people = generic == null && isCompatriots(scene, phrase, head) ? civilians : generic;
      return affiliations.mention(
          scene, phrase, itself ? owner : people, itself ? null : owner, List.of());
    }
    if (generic != null) {
      return affiliations.mention(scene, phrase, generic, null, List.of());
    }
    ActorMention earlier = repeats.earlier(scene, phrase, head);
    if (earlier != null) {
      return affiliations.mention(scene, phrase, earlier.id(), earlier.affiliation(), List.of());
    }
    return affiliations.mention(scene, phrase, null, organs.state(scene, phrase), List.of());
  }

  /**
   * Whether people are called by their nationality alone, and by how many or which they are rather
   * than as a whole: "five Britons", "the four Iraqis", but not "the Russians".
   */
  private boolean isCompatriots(Scene scene, NounPhrase phrase, Token head) {
    Demonym demonym = registry.demonym(head.lemma().name());
    Actor state = demonym == null ? null : registry.actor(demonym.id());
    return state != null
        && state.sector() == Sector.GOV
        && head.pos() != PartOfSpeech.PROPER
        && !isOfBody(head)
        && (!head.analysis().hasArticle()
            || phrase.start() < phrase.head()
            || !phrase.modifiers().isEmpty()
            || phrase.head() + 1 < phrase.end()
                && scene.chart().tokens().get(phrase.head() + 1).pos() == PartOfSpeech.NUMBER);
  }

  /** "(the British) and the American", said of forces or another body. */
  private static boolean isOfBody(Token head) {
    return head.has(Proclitic.WA)
        && head.analysis().hasArticle()
        && head.analysis().gender() == Gender.FEMININE
        && head.analysis().number() == Number.SINGULAR;
  }

  /**
   * Whether an ordinary word that is somebody's name in one country is said of another: "the French
   * army" where "the army" is Mali's.
   */
  private boolean isForeign(Scene scene, NounPhrase phrase) {
    return owners.isForeign(scene, phrase, phrase.head())
        || bearers.isOrdinary(scene, phrase.head())
            && (Owners.isTiedBackwards(scene, phrase)
                || hasNamedComplement(scene, phrase)
                || hasClause(scene, phrase));
  }

  /** Whether a clause inside the phrase says which it is: "the movement that calls itself X". */
  private static boolean hasClause(Scene scene, NounPhrase phrase) {
    for (int i = phrase.head() + 1; i < phrase.end(); i++) {
      if (scene.chart().tokens().get(i).pos() == PartOfSpeech.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNamedComplement(Scene scene, NounPhrase phrase) {
    for (NounPhrase complement : phrase.complements()) {
      if (scene.isNamed(complement.head()) && !scene.isPlaceFirst(complement.head())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the phrase is the owner's own name with a noun before it: "the organisation X", "the
   * army of X".
   */
  private boolean isNameOf(Scene scene, NounPhrase phrase, Token head, String owner) {
    if (head.analysis().number() == Number.PLURAL && head.lemma().sense() != NounClass.FORCE) {
      return false;
    }
    Actor actor = registry.actor(owner);
    boolean group =
        head.lemma().sense() == NounClass.GROUP
            || head.lemma().sense() == NounClass.MEDIA
            || head.lemma().sense() == NounClass.FORCE
                && actor != null
                && actor.sector() == Sector.MIL;
    boolean ofState =
        actor != null && actor.sector() == Sector.GOV && head.lemma().sense() == NounClass.GROUP;
    if (ofState && !registry.isCalled(owner, head.lemma().name())) {
      return false;
    }
    boolean adjacent =
        !phrase.genitives().isEmpty() && scene.isNamed(phrase.genitives().getFirst())
            || !phrase.complements().isEmpty()
                && scene.isNamed(phrase.complements().getFirst().head())
            || head.lemma().sense() == NounClass.FORCE;
    return group && adjacent;
  }
}
