package org.tawatur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Demonym;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.actor.Sector;
import org.tawatur.event.Slot.FillerClass;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/** Whether a noun phrase is of the kind that a slot asks for. Immutable and thread-safe. */
final class Fits {
  private static final Set<String> DEGREES = Set.of("أقل", "أكثر");
  private static final Set<String> FIRE = WordSet.of("نار", "نيران", "رصاص", "رصاصة", "طلق");
  private static final Set<String> MINED = WordSet.of("مفخخ", "ملغوم", "مسير");
  private static final String CIVILIANS = "civilians";
  private static final Set<String> FRONT = WordSet.of("جبهة", "محور", "قاطع");
  private static final Set<String> DELEGATES = WordSet.of("وفد", "مبعوث", "موفد");

  /** The state whose bare name means it even where it is hit from inside what it holds. */
  private static final String UNDIVIDED = "ISR";

  private static final Set<String> GUNMEN = Set.of("مسلح", "مجهول");
  private static final Set<String> EDGE = Set.of("طرف", "أطراف");
  private static final String CAPITAL = "عاصمة";

  /** "His country", which refuses or supports as its minister says. */
  private static final String COUNTRY = "بلاد";

  private static final Set<String> OTHERS = Set.of("آخر", "أخرى");
  private static final Set<String> DIRECTIONS = WordSet.of("غربي", "شرقي", "شمالي", "جنوبي");

  private final Registry registry;
  private final Set<String> partyNouns;
  private final Set<String> victims;
  private final Set<String> outcomes;
  private final Set<String> placeNames;
  private final Set<String> protesters;

  /**
   * Makes the tests.
   *
   * @param registry the known actors
   * @param victims lemmas of verbs whose only noun phrase is whom it happened to
   * @param outcomes lemmas of verbs that say what an attack led to
   * @param partyNouns lemmas of nouns that stand for whoever takes part: "side", "people"
   * @param notParties lemmas of nouns that look like persons or groups and take no part in events
   * @param protesters lemmas of nouns for people who protest
   */
  Fits(
      Registry registry,
      Set<String> victims,
      Set<String> outcomes,
      Set<String> partyNouns,
      Set<String> notParties,
      Set<String> protesters) {
    this.registry = registry;
    this.partyNouns = new HashSet<>(partyNouns);
    this.outcomes = new HashSet<>(outcomes);
    this.victims = new HashSet<>(victims);
    this.placeNames = new HashSet<>(notParties);
    this.protesters = new HashSet<>(protesters);
  }

  /** Whether a verb only says what an attack led to: "left five dead". */
  boolean isOutcome(String verb) {
    return outcomes.contains(verb);
  }

  boolean isVictim(String verb) {
    return victims.contains(verb);
  }

  @Nullable String belonging(String adjective) {
    Demonym demonym = registry.demonym(adjective);
    return demonym == null || demonym.id().isEmpty() ? null : demonym.id();
  }

  boolean fits(Scene scene, Filler filler, FillerClass wanted) {
    if (wanted == FillerClass.ANY || filler.phrases().isEmpty()) {
      return true;
    }
    NounPhrase phrase = filler.phrases().getFirst();
    return switch (wanted) {
      case ANY -> true;
      case PERSON -> isPerson(scene, phrase);
      case GROUP ->
          isActor(scene, phrase) && !isPerson(scene, phrase) && !scene.isPlaceFirst(phrase.head());
      case FORCE -> isActor(scene, phrase) && !isOnePerson(scene, phrase);
      case ACTOR ->
          isActor(scene, phrase)
              || isPerson(scene, phrase)
              || sense(scene, phrase) == NounClass.VEHICLE;
      case OFFICIAL -> isOfficial(scene, phrase);
      case PLACE -> isPlace(scene, phrase);
      case PROTESTER -> isProtester(scene, phrase);
      case WEAPON ->
          sense(scene, phrase) == NounClass.WEAPON || sense(scene, phrase) == NounClass.VEHICLE;
      case TARGET -> isTarget(scene, phrase);
      case THING -> !isActor(scene, phrase) && !isPerson(scene, phrase) && !isPlace(scene, phrase);
    };
  }

  private static boolean isTarget(Scene scene, NounPhrase phrase) {
    NounClass sense = sense(scene, phrase);
    boolean target =
        sense == NounClass.VEHICLE || sense == NounClass.ORGAN || sense == NounClass.GROUP;
    return target
        && !scene.isNamed(phrase.head())
        && phrase.modifiers().stream()
            .noneMatch(m -> MINED.contains(scene.chart().tokens().get(m).lemma().name()));
  }

  private static NounClass sense(Scene scene, NounPhrase phrase) {
    return scene.chart().tokens().get(phrase.head()).lemma().sense();
  }

  boolean isPerson(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    NounClass sense = head.lemma().sense();
    return sense.isHuman()
        || head.pos() == PartOfSpeech.PROPER && !isPlace(scene, phrase)
        || head.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
            && head.analysis().number() == org.tawatur.morph.Number.PLURAL
        || isSubstantive(head, phrase)
        || isCounted(scene, phrase)
        || partyNouns.contains(head.lemma().name())
        || registry.generic(head.lemma().name()) != null;
  }

  /** An adjective in the plural of men that governs a noun: "the organisers of the strike". */
  private static boolean isSubstantive(Token head, NounPhrase phrase) {
    return (head.pos() == PartOfSpeech.ADJECTIVE || head.pos() == PartOfSpeech.PASSIVE_PARTICIPLE)
        && head.analysis().number() == org.tawatur.morph.Number.PLURAL
        && head.analysis().gender() == Gender.MASCULINE
        && !phrase.genitives().isEmpty();
  }

  /** "The demonstrators", "hundreds of demonstrators". */
  private boolean isProtester(Scene scene, NounPhrase phrase) {
    return protesters.contains(scene.chart().tokens().get(phrase.head()).lemma().name())
        || isCounted(scene, phrase)
            && (phrase.complements().stream().anyMatch(c -> isProtester(scene, c))
                || phrase.genitives().stream()
                    .anyMatch(
                        g -> protesters.contains(scene.chart().tokens().get(g).lemma().name())));
  }

  private boolean isOfficial(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    NounClass sense = head.lemma().sense();
    boolean known = scene.isNamed(phrase.head()) && isOnePerson(scene, phrase);
    return sense == NounClass.TITLE
        || sense == NounClass.RANK
        || known
        || DELEGATES.contains(head.lemma().name());
  }

  /** One person by name or office, who is no force. */
  private boolean isOnePerson(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    NounClass sense = head.lemma().sense();
    boolean person = sense.isHuman();
    boolean several =
        head.analysis().number() != org.tawatur.morph.Number.SINGULAR
            || phrase.start() < phrase.head();
    if (scene.isNamed(phrase.head())) {
      return arePersons(scene.names(phrase.head()));
    }
    return person && !several || head.pos() == PartOfSpeech.PROPER;
  }

  private boolean arePersons(List<ActorName> names) {
    for (ActorName name : names) {
      Actor actor = registry.actor(name.id());
      if (actor == null || !actor.isPerson()) {
        return false;
      }
    }
    return true;
  }

  /** "Five others": counted beside those named before. */
  private static boolean isOthers(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    if (head.pos() == PartOfSpeech.NUMBER) {
      for (int modifier : phrase.modifiers()) {
        if (scene.chart().tokens().get(modifier).lemma().name().equals("آخر")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "And others who ...", the second side of a clash whose first is told. */
  boolean isAnother(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    return head.has(Proclitic.WA) && OTHERS.contains(head.lemma().name());
  }

  /** A bare number or amount: "five others", "dozens". */
  private static boolean isCounted(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    return head.pos() == PartOfSpeech.NUMBER
        || head.lemma().sense() == NounClass.QUANTITY
            && !isDegree(head)
            && !isOfThings(scene, phrase);
  }

  /** "The least", "the most": how much, not how many people. */
  private static boolean isDegree(Token head) {
    return head.analysis().hasArticle() && DEGREES.contains(head.lemma().name());
  }

  /** An amount of what is nobody: "a quantity of weapons", "a number of houses", "six months". */
  private static boolean isOfThings(Scene scene, NounPhrase phrase) {
    int next = phrase.head() + 1;
    if (next < phrase.end() && isTime(scene.chart().tokens().get(next))) {
      return true;
    }
    if (!phrase.complements().isEmpty()) {
      return isThing(scene, phrase.complements().getFirst().head());
    }
    return !phrase.genitives().isEmpty() && isThing(scene, phrase.genitives().getFirst());
  }

  private static boolean isTime(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.lemma().sense() == NounClass.TIME) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThing(Scene scene, int noun) {
    NounClass sense = scene.chart().tokens().get(noun).lemma().sense();
    return sense == NounClass.WEAPON || sense == NounClass.FACILITY || sense == NounClass.PLACEKIND;
  }

  private boolean isActor(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    NounClass sense = head.lemma().sense();
    if (scene.isEnding(phrase.head())) {
      return false;
    }
    return scene.isNamed(phrase.head())
        || head.lemma().name().equals(COUNTRY) && head.analysis().enclitic() != null
        || sense == NounClass.GROUP
        || sense == NounClass.ORGAN
        || sense == NounClass.FORCE
        || sense == NounClass.MEDIA
        || isPerson(scene, phrase)
        || registry.demonym(head.lemma().name()) != null
            && head.pos() != PartOfSpeech.PROPER
            && !isDirection(head, phrase)
        || ownedThing(scene, phrase, sense);
  }

  /** "West of the city", whose word means Westerners as well. */
  private static boolean isDirection(Token head, NounPhrase phrase) {
    return DIRECTIONS.contains(head.lemma().name())
        && !head.analysis().hasArticle()
        && !phrase.genitives().isEmpty();
  }

  /** A building, vehicle or weapon of a named actor. */
  private boolean ownedThing(Scene scene, NounPhrase phrase, NounClass sense) {
    boolean thing =
        sense == NounClass.POSITION
            || sense == NounClass.FACILITY
            || sense == NounClass.VEHICLE
            || sense == NounClass.WEAPON
            || sense == NounClass.THING;
    if (!thing) {
      return false;
    }
    for (int genitive : phrase.genitives()) {
      if (scene.isNamed(genitive)) {
        return true;
      }
    }
    for (NounPhrase complement : phrase.complements()) {
      if (scene.isNamed(complement.head())) {
        return true;
      }
    }
    for (int modifier : phrase.modifiers()) {
      if (belonging(scene.chart().tokens().get(modifier).lemma().name()) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(Scene scene, NounPhrase phrase) {
    NounClass sense = sense(scene, phrase);
    return sense == NounClass.PLACEKIND
        || sense == NounClass.PART
        || sense == NounClass.FACILITY
        || sense == NounClass.POSITION
        || scene.isPlace(phrase.head());
  }

  /** Whether a filler can take part in an event. */
  boolean isParty(Scene scene, Filler filler) {
    return filler.phrases().isEmpty() || isParty(scene, filler.phrases().getFirst());
  }

  boolean isParty(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    if (placeNames.contains(head.lemma().name())
        || isOthers(scene, phrase)
        || isEdge(scene, phrase)) {
      return false;
    }
    if (scene.isPlace(phrase.head()) && !scene.isNamed(phrase.head()) || isFront(scene, phrase)) {
      return false;
    }
    return isActor(scene, phrase)
        || isPerson(scene, phrase)
        || sense(scene, phrase) == NounClass.VEHICLE
        || head.pos() == PartOfSpeech.UNKNOWN
        || head.pos() == PartOfSpeech.FOREIGN
            && phrase.end() - phrase.start() > 1
            && scene.chart().tokens().get(phrase.start()).pos() == PartOfSpeech.FOREIGN;
  }

  /** "The edges of the town", whose word means the sides of a conflict as well. */
  private static boolean isEdge(Scene scene, NounPhrase phrase) {
    if (!EDGE.contains(scene.chart().tokens().get(phrase.head()).lemma().name())
        || phrase.genitives().isEmpty()) {
      return false;
    }
    int of = phrase.genitives().getFirst();
    return scene.isPlace(of)
        || scene.chart().tokens().get(of).lemma().sense() == NounClass.PLACEKIND;
  }

  /** Whether a phrase names where a war is fought: "the front of X", with the name of a place. */
  private static boolean isFront(Scene scene, NounPhrase phrase) {
    return FRONT.contains(scene.chart().tokens().get(phrase.head()).lemma().name())
        && !scene.isNamed(phrase.head())
        && !phrase.genitives().isEmpty()
        && scene.isPlace(phrase.genitives().getFirst());
  }

  /**
   * Who owns a thing that takes no part itself: "the house of an activist", "the position of the
   * government"; null where nobody does.
   */
  @Nullable NounPhrase owner(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    NounClass sense = head.lemma().sense();
    if (sense == NounClass.EVENT
        || head.pos() == PartOfSpeech.MASDAR && sense != NounClass.ABSTRACT
        || scene.isNamed(phrase.head())
        || scene.isPlace(phrase.head())) {
      return null;
    }
    for (int genitive : phrase.genitives()) {
      NounPhrase rest = phrase.from(genitive);
      boolean place = scene.isPlace(genitive) || isNameOfPlace(scene, head, genitive);
      if (!place && isParty(scene, rest)) {
        return rest;
      }
    }
    for (NounPhrase complement : phrase.complements()) {
      if (isParty(scene, complement)) {
        return complement;
      }
    }
    return null;
  }

  /**
   * Whether a word that no list knows stands after the word for a kind of place, whose name it then
   * is: "the town of X".
   */
  private static boolean isNameOfPlace(Scene scene, Token kind, int genitive) {
    PartOfSpeech name = scene.chart().tokens().get(genitive).pos();
    return kind.lemma().sense() == NounClass.PLACEKIND
        && (name == PartOfSpeech.UNKNOWN || name == PartOfSpeech.PROPER)
        && !scene.isNamed(genitive);
  }

  /** Whether a phrase names what is fired: "bullets", "fire", "a missile". */
  boolean isShot(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    return head.lemma().sense() == NounClass.WEAPON || FIRE.contains(head.lemma().name());
  }

  /** Whether an adjective may also be a noun for a person: "activist", "young (man)". */
  boolean mayBePerson(Token token) {
    return !token.analysis().hasArticle()
        && (registry.generic(token.lemma().name()) != null || hasPersonReading(token));
  }

  /**
   * Whether any reading but a verb names a person, whatever its clitics: with the narrower rule of
   * the phrase reader, some whom it took for an adjective would be lost.
   */
  boolean hasPersonReading(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.lemma().sense() == NounClass.PERSON && !reading.pos().isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase is a part of a country: "the south of Lebanon". */
  boolean isPartOfState(Scene scene, NounPhrase phrase) {
    return sense(scene, phrase) == NounClass.PART
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
    boolean part = sense(scene, phrase) == NounClass.PART && !phrase.genitives().isEmpty();
    int name = part ? phrase.genitives().getLast() : phrase.head();
    return scene.isCapital(name)
        || CAPITAL.equals(scene.chart().tokens().get(phrase.head()).lemma().name())
        || scene.isPlaceFirst(name)
            && scene.isHome()
            && scene.names(name).stream().allMatch(n -> isAtHome(scene, n.id()));
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

  /** Whether a mention is a newspaper, agency or station. */
  boolean isMedium(ActorMention mention) {
    Actor actor = mention.id() == null ? null : registry.actor(mention.id());
    return actor != null && actor.sector() == Sector.JRN;
  }

  /** Whether a filler is people without a name who do not fight: "two persons", "a woman". */
  boolean isCivilian(Scene scene, Filler filler) {
    NounPhrase phrase = filler.phrases().isEmpty() ? null : filler.phrases().getFirst();
    return phrase != null
        && CIVILIANS.equals(
            registry.generic(scene.chart().tokens().get(phrase.head()).lemma().name()));
  }

  /** Whether a filler can do something on its own. */
  boolean isAgent(Scene scene, Filler filler) {
    if (filler.phrases().isEmpty()) {
      return true;
    }
    NounPhrase phrase = filler.phrases().getFirst();
    NounClass sense = sense(scene, phrase);
    return sense != NounClass.POSITION && isParty(scene, phrase);
  }

  /**
   * Whether a filler is one that attacks rather than is attacked: forces, aircraft, armed groups,
   * states.
   */
  boolean isAttacker(Scene scene, Filler filler) {
    if (filler.phrases().isEmpty()) {
      return false;
    }
    NounPhrase phrase = filler.phrases().getFirst();
    NounClass sense = sense(scene, phrase);
    return sense == NounClass.FORCE
        || sense == NounClass.VEHICLE
        || sense == NounClass.WEAPON
        || scene.isNamed(phrase.head());
  }

  /** Whether a filler is an armed or unknown person, who attacks as well as he is attacked. */
  boolean isGunman(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && GUNMEN.contains(scene.chart().tokens().get(filler.at()).lemma().name());
  }

  /**
   * Whether a filler is a body under arms or a named group, which arrests rather than is arrested.
   */
  boolean isForce(Scene scene, Filler filler) {
    NounPhrase phrase = filler.phrases().isEmpty() ? null : filler.phrases().getFirst();
    return phrase != null
        && (sense(scene, phrase) == NounClass.FORCE
            || sense(scene, phrase) == NounClass.ORGAN
            || scene.isNamed(phrase.head()) && !isOnePerson(scene, phrase));
  }

  /**
   * Whether a filler is the public or everybody concerned, who are spoken to: "the residents", "all
   * parties".
   */
  boolean isPublic(Scene scene, Filler filler) {
    NounPhrase phrase = filler.phrases().isEmpty() ? null : filler.phrases().getFirst();
    if (phrase == null) {
      return false;
    }
    Token head = scene.chart().tokens().get(phrase.head());
    Token first = scene.chart().tokens().get(phrase.start());
    boolean sides =
        head.lemma().name().equals("طرف")
            && head.analysis().number() == org.tawatur.morph.Number.PLURAL;
    return head.analysis().hasArticle()
        && (first.lemma().sense() == NounClass.QUANTITY
            || sides
            || registry.generic(head.lemma().name()) != null);
  }

  /** Whether a filler is a building or a town. */
  boolean isSite(Scene scene, Filler filler) {
    NounPhrase phrase = filler.phrases().isEmpty() ? null : filler.phrases().getFirst();
    if (phrase == null || scene.isNamed(phrase.head())) {
      return false;
    }
    NounClass sense = sense(scene, phrase);
    return sense == NounClass.FACILITY || sense == NounClass.PLACEKIND;
  }

  /** Whether a noun names what belongs to somebody rather than somebody: a base, a vehicle. */
  boolean isBelonging(Scene scene, int token) {
    return switch (scene.chart().tokens().get(token).lemma().sense()) {
      case POSITION, VEHICLE, WEAPON, FACILITY, THING -> true;
      case PERSON,
          GROUP,
          ORGAN,
          FORCE,
          RANK,
          TITLE,
          PLACEKIND,
          TIME,
          PART,
          EVENT,
          SPEECH,
          MEDIA,
          QUANTITY,
          ABSTRACT,
          NONE ->
          false;
    };
  }

  /** Whether any of the fillers is an actor. */
  boolean anyParty(Scene scene, List<Filler> fillers) {
    return fillers.stream().anyMatch(f -> isParty(scene, f));
  }
}
