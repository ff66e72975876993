package org.tawatur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tawatur.morph.Lemma;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.Token;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Which two a dual stands for: "the two sides", "both organisations". Immutable and thread-safe.
 */
final class Sides {
  private static final int NEAR = 2;
  private static final String COUNTERPART = "نظير";

  /** Titles that people of different offices have in common. */
  private static final Set<String> ANY_TITLE = WordSet.of("زعيم", "مسؤول", "قائد");

  private final Registry registry;
  private final Antecedents antecedents;
  private final Owners owners;
  private final Set<String> nouns;

  /**
   * Makes the step.
   *
   * @param nouns lemmas whose dual means the two just named: "side", "party"
   */
  Sides(Registry registry, Antecedents antecedents, Owners owners, Set<String> nouns) {
    this.registry = registry;
    this.antecedents = antecedents;
    this.owners = owners;
    this.nouns = WordSet.copyOf(nouns);
  }

  /** Whether a noun means a side, whoever it is: "the Russian and (the) American sides". */
  boolean isSide(Token noun) {
    return nouns.contains(noun.lemma().name());
  }

  /** The two whom a phrase means, those named last; none where it is no such dual. */
  List<ActorMention> two(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    boolean bare =
        phrase.genitives().isEmpty()
            && phrase.complements().isEmpty()
            && !owners.hasOwner(scene, phrase)
            && !scene.isNamed(phrase.head());
    boolean dual = head.analysis().number() == Number.DUAL && head.analysis().hasArticle();
    if (!bare || !dual) {
      return List.of();
    }
    boolean side = nouns.contains(head.lemma().name());
    NounClass sense = head.lemma().sense();
    if (!side && sense == NounClass.TITLE) {
      return titled(scene, head);
    }
    if (!side
        && sense != NounClass.GROUP
        && sense != NounClass.FORCE
        && sense != NounClass.PERSON) {
      return List.of();
    }
    boolean people = head.lemma().sense() == NounClass.PERSON;
    Predicate<ActorMention> alike =
        n ->
            isFighting(n)
                && isPerson(n) == people
                && (side || people || isCalled(n, head.lemma().name()));
    List<ActorMention> two = foremost(scene, head, alike, false);
    if (two.size() < 2) {
      two = foremost(scene, head, this::isFighting, false);
    }
    if (two.size() < 2) {
      two = foremost(scene, head, this::isFighting, true);
    }
    return two.size() == 2 ? two : List.of();
  }

  /**
   * "The two ministers": those of that title named last, a counterpart among them; "the two
   * leaders" may be of any title. None where fewer were named of late.
   */
  private static List<ActorMention> titled(Scene scene, Token head) {
    String title = head.lemma().name();
    boolean any = ANY_TITLE.contains(title);
    Predicate<Discourse.Noted> held =
        n -> {
          Lemma lemma = n.head().lemma();
          return n.sentence() >= scene.sentence() - NEAR
              && n.head().analysis().number() == Number.SINGULAR
              && (any && lemma.sense() == NounClass.TITLE
                  || lemma.name().equals(title)
                  || lemma.name().equals(COUNTERPART));
        };
    List<ActorMention> two = scene.discourse().latest(2, head.span().start(), held);
    return two.size() == 2 ? two : List.of();
  }

  /**
   * The two actors mentioned most before a word, each by its latest mention, in the order of the
   * text.
   *
   * @param places whether countries count that are no subject, and so may only say where
   */
  private List<ActorMention> foremost(
      Scene scene, Token word, Predicate<ActorMention> test, boolean places) {
    int before = word.span().start();
    boolean people = word.lemma().sense() == NounClass.PERSON;
    Predicate<Discourse.Noted> counts =
        n ->
            test.test(n.mention())
                && antecedents.isActorLike(n)
                && (people || !isOnePerson(n.head()))
                && (places
                    || n.standing() == Discourse.Standing.SUBJECT
                    || !antecedents.isPlaceFirst(n.mention()));
    List<String> most =
        scene
            .discourse()
            .counts(before, n -> counts.test(n) ? n.mention().anyId() : null)
            .entrySet()
            .stream()
            .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
            .limit(2)
            .map(Map.Entry::getKey)
            .toList();
    List<ActorMention> two = new ArrayList<>();
    for (String id : most) {
      Discourse.Noted noted =
          scene.discourse().latest(before, n -> id.equals(n.mention().anyId()) && counts.test(n));
      if (noted != null) {
        two.add(noted.mention());
      }
    }
    two.sort((a, b) -> a.span().compareTo(b.span()));
    return two;
  }

  /** "An official of X", who speaks of the two sides and is none of them. */
  private static boolean isOnePerson(Token head) {
    return head.analysis().number() == Number.SINGULAR && head.lemma().sense().isHuman();
  }

  private boolean isPerson(ActorMention mention) {
    return mention.id() != null && registry.isPerson(mention.id());
  }

  /**
   * Whether a mention means an actor that is no medium or monitor, so that it can be one of two
   * sides.
   */
  private boolean isFighting(ActorMention mention) {
    String id = mention.anyId();
    Actor actor = id == null ? null : registry.actor(id);
    return actor != null && actor.sector() != Sector.JRN && actor.sector() != Sector.NGO;
  }

  private boolean isCalled(ActorMention mention, String lemma) {
    return mention.id() != null && registry.isCalled(mention.id(), lemma);
  }
}
