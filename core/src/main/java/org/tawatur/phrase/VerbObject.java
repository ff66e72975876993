package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/**
 * Tells which nouns behind a phrase are not its genitive, though they could be by their form, but
 * what the verb before it does something to: "a gunman (opened) fire". Immutable and thread-safe.
 */
final class VerbObject {
  private static final String SELF = "نفس";

  private final Set<String> related;
  private final Set<String> fire;
  private final Set<String> blows;
  private final Set<String> deaths;
  private final Set<String> manners;
  private final Set<String> sources;
  private final Set<String> sayings;

  VerbObject(WordSets sets) {
    this.related = sets.set("related-person");
    this.fire = sets.set("opened-fire");
    this.blows = sets.set("blow");
    this.deaths = sets.set("own-death");
    this.manners = sets.set("manner-noun");
    this.sources = sets.set("source-noun");
    this.sayings = sets.set("own-saying");
  }

  /** Whether the noun at {@code next} is one. */
  boolean isObject(GrowingPhrase phrase, int next) {
    return isObjectOfPerson(phrase, next)
        || isStruck(phrase, next)
        || isOwnDeath(phrase, next)
        || isFireBehindVehicle(phrase, next);
  }

  /** "Gunmen on a motorcycle (opened) the fire": no vehicle has a genitive of fire. */
  private boolean isFireBehindVehicle(GrowingPhrase phrase, int next) {
    List<Token> tokens = phrase.reader().tokens;
    Token token = tokens.get(next);
    return token.analysis().hasArticle()
        && fire.contains(token.lemma().name())
        && tokens.get(phrase.last()).lemma().sense() == NounClass.VEHICLE;
  }

  /**
   * Whether the phrase is "strongly", in Arabic "with strength", after which the object of the verb
   * may follow, and {@code token} is definite.
   */
  boolean isBehindManner(GrowingPhrase phrase, Token token) {
    Token first = phrase.reader().tokens.get(phrase.head());
    return phrase.end() == phrase.head() + 1
        && first.has(Proclitic.BI)
        && manners.contains(first.lemma().name())
        && !first.analysis().hasArticle()
        && (token.analysis().hasArticle() || token.pos() == PartOfSpeech.DEMONSTRATIVE);
  }

  /**
   * Whether a person without article follows the indefinite subject of the verb before, who has
   * nobody, "a driver (hit) two soldiers", or what he fires or hits does, if he is called by an
   * adjective: "a gunman (opened) fire", "an armed (man attacked) the bus".
   */
  private boolean isObjectOfPerson(GrowingPhrase phrase, int next) {
    List<Token> tokens = phrase.reader().tokens;
    Token token = tokens.get(phrase.head());
    if (token.lemma().sense() != NounClass.PERSON || !isBareSubject(phrase)) {
      return false;
    }
    boolean alone = !related.contains(token.lemma().name());
    Token object = tokens.get(next);
    if (fire.contains(object.lemma().name())
        || token.analysis().number() == Number.SINGULAR
            && alone
            && Words.isModifierAsWell(token)
            && isThing(object)) {
      return true;
    }
    return alone
        && object.lemma().sense() == NounClass.PERSON
        && object.pos() != PartOfSpeech.PROPER
        && !object.analysis().hasArticle()
        && phrase.reader().names.end()[next] == 0;
  }

  /** Whether the phrase is one noun so far, right behind a verb. */
  private static boolean isBareSubject(GrowingPhrase phrase) {
    return phrase.start() == phrase.head()
        && phrase.end() == phrase.head() + 1
        && phrase.followsVerb();
  }

  /** Whether a noun names a vehicle, building, post or place. */
  private static boolean isThing(Token token) {
    return token.lemma().sense() == NounClass.VEHICLE || isSite(token);
  }

  /** Whether a noun names a building, post or place. */
  private static boolean isSite(Token token) {
    NounClass sense = token.lemma().sense();
    return sense == NounClass.FACILITY
        || sense == NounClass.POSITION
        || sense == NounClass.PLACEKIND;
  }

  /**
   * Whether a building, post or town follows a blow, which "against", not the genitive, ties to
   * what it hits: "a raid (destroyed) a house".
   */
  private boolean isStruck(GrowingPhrase phrase, int next) {
    List<Token> tokens = phrase.reader().tokens;
    return isSite(tokens.get(next))
        && blows.contains(tokens.get(phrase.head()).lemma().name())
        && isBareSubject(phrase);
  }

  /**
   * Whether "his death", "himself" or "his saying" follows a person or source, as in "a soldier met
   * his death", "a bomber blew herself up", "quoting an official as saying".
   */
  boolean isOwnDeath(GrowingPhrase phrase, int next) {
    List<Token> tokens = phrase.reader().tokens;
    Token token = tokens.get(next);
    if (token.analysis().enclitic() == null) {
      return false;
    }
    boolean self =
        token.lemma().name().equals(SELF)
            && phrase.followsVerb()
            && phrase.end() == phrase.head() + 1
            && !phrase.isDefinite();
    return self
        || deaths.contains(token.lemma().name()) && phrase.isPerson()
        || sayings.contains(token.lemma().name())
            && (phrase.isPerson() || sources.contains(tokens.get(phrase.head()).lemma().name()));
  }
}
