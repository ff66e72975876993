package org.tawatur.says;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.actor.Sector;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/** Who can say something, and what kind of teller it is. Immutable and thread-safe. */
public final class Tellers {
  private static final Set<String> DEGREES = WordSet.of("أي", "أكثر", "أقل", "كثير", "قليل");

  private final Registry registry;
  private final Set<String> unnamed;
  private final Set<String> hearsay;
  private final Set<String> reporters;
  private final Set<String> authoring;

  /**
   * Makes the tests.
   *
   * @param registry the known actors
   * @param sets the word sets: {@code unnamed-teller} of "source", "witness", {@code hearsay} of
   *     what is told without a teller, "report", "news", {@code reporter} of those who write for a
   *     medium, {@code authoring} of the verbs that say whose a report is
   */
  public Tellers(Registry registry, WordSets sets) {
    this.registry = registry;
    this.unnamed = sets.set("unnamed-teller");
    this.hearsay = sets.set("hearsay");
    this.reporters = sets.set("reporter");
    this.authoring = sets.set("authoring");
  }

  /** Whether {@code phrase} can say something by what it means, wherever it stands. */
  boolean canSpeak(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    if (scene.isNamed(phrase.head())) {
      return true;
    }
    if (scene.isPlace(phrase.head())) {
      return false;
    }
    if (isOfMedia(scene, phrase)
        || isUnnamed(head)
        || isRecord(head)
        || head.lemma().sense().isActorLike()
        || isPeople(head)) {
      return true;
    }
    return switch (head.lemma().sense()) {
      case SPEECH -> head.pos() != PartOfSpeech.MASDAR && head.analysis().enclitic() == null;
      case ABSTRACT -> false;
      case QUANTITY -> !isBareDegree(phrase, head);
      case PERSON, GROUP, ORGAN, FORCE, POSITION, RANK, TITLE, MEDIA -> true;
      case NONE ->
          isName(head)
              || head.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
                  && head.analysis().number() == Number.PLURAL;
      case WEAPON, VEHICLE, FACILITY, PLACEKIND, TIME, PART, EVENT, THING -> false;
    };
  }

  /**
   * Whether {@code phrase} can be the speaker where the grammar leaves no other: after a verb of
   * saying and before its content.
   */
  boolean maySpeak(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    if (isPointing(phrase, head)) {
      return false;
    }
    if (canSpeak(scene, phrase)) {
      return true;
    }
    if (scene.isPlace(phrase.head())) {
      return true;
    }
    if (head.pos() == PartOfSpeech.MASDAR
        || head.pos() == PartOfSpeech.NUMBER && !isOfSome(scene, phrase)
        || isBareDegree(phrase, head)) {
      return false;
    }
    return switch (head.lemma().sense()) {
      case NONE -> true;
      case ABSTRACT, THING ->
          head.pos() == PartOfSpeech.ADJECTIVE && head.analysis().enclitic() == null;
      case FACILITY -> head.analysis().enclitic() == null;
      case PERSON, GROUP, ORGAN, FORCE, POSITION, RANK, TITLE, MEDIA, QUANTITY -> true;
      case WEAPON, VEHICLE, PLACEKIND, TIME, PART, EVENT, SPEECH -> false;
    };
  }

  /** "Two of the commanders": a number of people who can speak. */
  private boolean isOfSome(Scene scene, NounPhrase phrase) {
    if (phrase.end() >= scene.chart().tokens().size()) {
      return false;
    }
    Constituent next = scene.chart().at(phrase.end());
    NounPhrase people = next.word().equals("من") ? next.phrase() : null;
    return people != null
        && (canSpeak(scene, people)
            || !people.genitives().isEmpty()
                && isPerson(scene.chart().tokens().get(people.genitives().getFirst())));
  }

  /**
   * Whether a word for a degree has nobody after it of whom it is said: "more (eager)", "that is".
   */
  private static boolean isBareDegree(NounPhrase phrase, Token head) {
    return DEGREES.contains(head.lemma().name())
        && phrase.genitives().isEmpty()
        && phrase.complements().isEmpty();
  }

  /** Whether the phrase is "this" or "that" alone, which means what was told before. */
  private static boolean isPointing(NounPhrase phrase, Token head) {
    return head.pos() == PartOfSpeech.DEMONSTRATIVE && phrase.end() == phrase.head() + 1;
  }

  /** "Means of the media": a noun with a medium as its genitive. */
  private static boolean isOfMedia(Scene scene, NounPhrase phrase) {
    return !phrase.genitives().isEmpty()
        && scene.chart().tokens().get(phrase.genitives().getFirst()).lemma().sense()
            == NounClass.MEDIA
        && scene.chart().tokens().get(phrase.head()).lemma().sense() == NounClass.THING;
  }

  private boolean isPeople(Token head) {
    return registry.demonym(head.lemma().name()) != null;
  }

  static boolean isName(Token head) {
    return head.pos() == PartOfSpeech.PROPER
        || head.pos() == PartOfSpeech.UNKNOWN
        || head.pos() == PartOfSpeech.FOREIGN;
  }

  /** Whether {@code head} names a person by office, rank or otherwise. */
  static boolean isPerson(Token head) {
    return head.lemma().sense().isHuman();
  }

  boolean isUnnamed(Token head) {
    return unnamed.contains(head.lemma().name());
  }

  /** Whether the phrase is of tellers without a name, and no name follows. */
  boolean isUnnamed(Scene scene, NounPhrase phrase) {
    List<Token> tokens = scene.chart().tokens();
    return isUnnamed(tokens.get(phrase.head()))
        && IntStream.range(phrase.head() + 1, phrase.end())
            .noneMatch(t -> isName(tokens.get(t)) && !scene.isNamed(t) && !scene.isPlace(t));
  }

  /**
   * Whether {@code head} is something told, written or recorded rather than somebody: a report, a
   * statement.
   */
  boolean isRecord(Token head) {
    return hearsay.contains(head.lemma().name());
  }

  /** Whether {@code verb} says who made what stands before it: "a report that X wrote". */
  boolean isAuthoring(Token verb) {
    return verb.pos() == PartOfSpeech.PERFECT
        && verb.analysis().enclitic() != null
        && authoring.contains(verb.lemma().name());
  }

  /** Who a correspondent writes for, rather than a civilian. */
  ActorMention ofMedium(Scene scene, NounPhrase phrase, ActorMention mention) {
    Token head = scene.chart().tokens().get(phrase.head());
    Actor known = mention.id() == null ? null : registry.actor(mention.id());
    if (!reporters.contains(head.lemma().name()) || known == null || known.sector() != Sector.CVL) {
      return mention;
    }
    String medium =
        IntStream.range(phrase.head(), phrase.end())
            .boxed()
            .flatMap(t -> scene.names(t).stream())
            .map(name -> registry.actor(name.id()))
            .filter(actor -> actor != null && actor.sector() == Sector.JRN)
            .map(Actor::id)
            .findFirst()
            .orElse(null);
    return new ActorMention(mention.span(), mention.text(), null, medium, List.of());
  }

  /** Whether somebody told is a medium or monitor that passes it on. */
  boolean passesOn(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    boolean foreign =
        head.pos() == PartOfSpeech.FOREIGN
            || phrase.genitives().stream()
                .anyMatch(g -> scene.chart().tokens().get(g).pos() == PartOfSpeech.FOREIGN);
    if (head.lemma().sense() == NounClass.MEDIA || foreign) {
      return true;
    }
    return scene.names(phrase.head()).stream()
        .map(name -> registry.actor(name.id()))
        .anyMatch(actor ->
            actor != null && (actor.sector() == Sector.JRN || actor.sector() == Sector.NGO));
  }

  Source.Kind kind(Scene scene, NounPhrase phrase, ActorMention mention) {
    Token head = scene.chart().tokens().get(phrase.head());
    if (isUnnamed(scene, phrase)) {
      return Source.Kind.ANONYMOUS;
    }
    if (isRecord(head)) {
      return Source.Kind.HEARSAY;
    }
    String id = mention.id() != null ? mention.id() : mention.affiliation();
    Actor actor = id == null ? null : registry.actor(id);
    if (actor == null) {
      return head.lemma().sense() == NounClass.MEDIA || isOfMedia(scene, phrase)
          ? Source.Kind.MEDIA
          : Source.Kind.PERSON;
    }
    return switch (actor.sector()) {
      case JRN -> Source.Kind.MEDIA;
      case NGO -> Source.Kind.MONITOR;
      case GOV, MIL, COP, JUD, LEG, SPY, IGO, UNO, EUR -> Source.Kind.OFFICIAL;
      case PRM,
          PTY,
          REB,
          UAF,
          UNK,
          AGR,
          BUS,
          CRM,
          CVL,
          EDU,
          ELI,
          LAB,
          MED,
          REF,
          OPP,
          PRE,
          REL,
          SOC,
          ISM,
          IMG,
          MNC,
          COA ->
          Source.Kind.GROUP;
    };
  }
}
