package org.tawatur.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Whose somebody or something is: "the army of X", "Russian soldiers", "his deputy". Immutable and
 * thread-safe.
 */
final class Owners {
  private static final Set<String> OPPOSED =
      WordSet.of("مناهض", "معارض", "مناوئ", "معاد", "معادي", "مضاد", "رافض");

  private static final String TO = "ل";
  private static final String FINANCIAL = "مالي";

  private final Registry registry;
  private final Bearers bearers;
  private final Pronouns pronouns;
  private final Repeats repeats;
  private final Set<String> soldiers;

  /**
   * Makes the step.
   *
   * @param soldiers lemmas of persons who belong to the army of the state that an adjective names
   */
  Owners(
      Registry registry,
      Bearers bearers,
      Pronouns pronouns,
      Repeats repeats,
      Set<String> soldiers) {
    this.registry = registry;
    this.bearers = bearers;
    this.pronouns = pronouns;
    this.repeats = repeats;
    this.soldiers = WordSet.copyOf(soldiers);
  }

  /**
   * Whose the head of a phrase is: the actor in the genitive, in a complement, in an adjective of
   * belonging, or in a pronoun; null where nobody is known.
   *
   * @param forces whether soldiers belong to the army of the state that an adjective names
   */
  @Nullable String owner(Scene scene, NounPhrase phrase, boolean forces) {
    return owner(scene, phrase, forces, 0);
  }

  /** The person whom a phrase names beside an office: "the President X"; or null. */
  @Nullable String apposedPerson(Scene scene, NounPhrase phrase) {
    for (NounPhrase complement : phrase.complements()) {
      for (String id : bearers.named(scene, complement.head())) {
        Actor actor = registry.actor(id);
        if (actor != null && actor.isPerson()) {
          return id;
        }
      }
    }
    for (int genitive : phrase.genitives()) {
      for (String id : bearers.named(scene, genitive)) {
        Actor actor = registry.actor(id);
        if (actor != null
            && actor.isPerson()
            && phrase.genitives().size() == 1
            && scene.chart().tokens().get(phrase.head()).analysis().hasArticle()) {
          return id;
        }
      }
    }
    return null;
  }

  /** Whether an adjective of belonging says whose somebody is. */
  boolean hasOwner(Scene scene, NounPhrase phrase) {
    for (int modifier : phrase.modifiers()) {
      if (demonym(scene, modifier) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an adjective of belonging says that the name at {@code token} does not mean here whom
   * it names elsewhere: an ordinary word as well, "the army", or a body of another country, "the
   * occupation's forces".
   */
  boolean isForeign(Scene scene, NounPhrase phrase, int token) {
    for (int i = scene.nameEnd(token); phrase.modifiers().contains(i); i++) {
      Demonym demonym = demonym(scene, i);
      if (demonym != null) {
        return bearers.isOrdinary(scene, token)
            || bearers.areOfOtherThan(scene, token, demonym.country());
      }
    }
    return false;
  }

  /**
   * The adjective of belonging at {@code modifier}; null where it has no actor, or is an ordinary
   * word in reports of other countries.
   */
  @Nullable Demonym demonym(Scene scene, int modifier) {
    Demonym demonym = registry.demonym(scene.chart().tokens().get(modifier).lemma().name());
    boolean ordinary =
        demonym != null
            && FINANCIAL.equals(demonym.masculine())
            && !demonym.country().equals(scene.country());
    return demonym == null || demonym.id().isEmpty() || ordinary ? null : demonym;
  }

  /** Whether somebody stands against those a complement names: "opposed to the government". */
  private static boolean isOpposed(Scene scene, NounPhrase complement) {
    List<Token> tokens = scene.chart().tokens();
    int before = complement.start() - 1;
    if (before > 0 && tokens.get(before).pos() == PartOfSpeech.PREPOSITION) {
      before--;
    }
    return before >= 0 && OPPOSED.contains(tokens.get(before).lemma().name());
  }

  private @Nullable String owner(Scene scene, NounPhrase phrase, boolean forces, int depth) {
    for (int genitive : phrase.genitives()) {
      List<String> ids =
          isForeign(scene, phrase, genitive) ? List.of() : bearers.named(scene, genitive);
      if (!ids.isEmpty()) {
        return bearers.choose(scene, ids);
      }
    }
    String before = tiedBackwards(scene, phrase);
    if (before != null) {
      return before;
    }
    boolean nationality = hasOwner(scene, phrase);
    for (NounPhrase complement : phrase.complements()) {
      if (isOpposed(scene, complement)) {
        continue;
      }
      boolean where =
          scene.isPlaceFirst(complement.head())
              && (nationality || isInside(scene, phrase, complement));
      List<String> ids = where ? List.of() : bearers.named(scene, complement.head());
      if (!ids.isEmpty() && !registry.isPerson(ids.getFirst())) {
        return bearers.choose(scene, ids);
      }
      String leader = isOwnedBy(scene, complement) ? apposedPerson(scene, complement) : null;
      if (leader != null) {
        return leader;
      }
      String inner =
          depth < 2 && !scene.isNamed(complement.head())
              ? owner(scene, complement, forces, depth + 1)
              : null;
      if (inner != null) {
        return inner;
      }
    }
    Chart chart = scene.chart();
    for (int modifier : phrase.modifiers()) {
      Demonym demonym = demonym(scene, modifier);
      if (demonym != null) {
        return belonging(chart, phrase, demonym, forces);
      }
    }
    Token head = chart.tokens().get(phrase.head());
    boolean surname =
        head.analysis().hasArticle()
            && head.analysis().number() == Number.SINGULAR
            && phrase.modifiers().isEmpty();
    Demonym people = surname ? null : registry.demonym(head.lemma().name());
    if (people != null && !people.id().isEmpty()) {
      return people.id();
    }
    String possessor = possessor(scene, phrase.head());
    if (possessor != null) {
      return possessor;
    }
    for (int genitive : phrase.genitives()) {
      String its = possessor(scene, genitive);
      if (its != null) {
        return its;
      }
    }
    for (int genitive : phrase.genitives()) {
      Token token = chart.tokens().get(genitive);
      ActorMention mention = token.analysis().hasArticle() ? repeats.called(scene, token) : null;
      if (mention != null) {
        return mention.anyId();
      }
    }
    return null;
  }

  /**
   * Those named before to whom an adjective ties the head: "the gunmen loyal to it"; null where
   * none does.
   */
  private @Nullable String tiedBackwards(Scene scene, NounPhrase phrase) {
    if (!isTiedBackwards(scene, phrase)) {
      return null;
    }
    int tie = phrase.modifiers().getLast() + 1;
    NounPhrase beside = besideWhich(scene, phrase, tie);
    if (beside == null) {
      return possessor(scene, tie);
    }
    List<String> ids = bearers.named(scene, beside.head());
    return ids.isEmpty() ? owner(scene, beside, true) : bearers.choose(scene, ids);
  }

  /**
   * The phrase that "and" joins another to whose pronoun at {@code tie} means it: "X and the gunmen
   * loyal to it"; null where there is none.
   */
  private static @Nullable NounPhrase besideWhich(Scene scene, NounPhrase phrase, int tie) {
    Chart chart = scene.chart();
    int piece = chart.pieceOf()[phrase.head()];
    NounPhrase before = piece == 0 ? null : chart.constituents().get(piece - 1).phrase();
    Enclitic pronoun = chart.tokens().get(tie).analysis().enclitic();
    if (before == null
        || pronoun == null
        || !chart.tokens().get(phrase.start()).has(Proclitic.WA)) {
      return null;
    }
    boolean means = Agreement.pronoun(pronoun, chart.tokens().get(before.head()));
    for (int genitive : before.genitives()) {
      means |= Agreement.pronoun(pronoun, chart.tokens().get(genitive));
    }
    for (NounPhrase inner : before.complements()) {
      means |= Agreement.pronoun(pronoun, chart.tokens().get(inner.head()));
    }
    return means ? before : null;
  }

  /**
   * Whether an adjective makes the head somebody's by a pronoun, "loyal to it", and neither opposes
   * nor only allies them.
   */
  static boolean isTiedBackwards(Scene scene, NounPhrase phrase) {
    List<Token> tokens = scene.chart().tokens();
    int tie = phrase.modifiers().isEmpty() ? -1 : phrase.modifiers().getLast();
    return tie >= 0
        && tie + 1 < phrase.end()
        && tokens.get(tie + 1).lemma().name().equals(TO)
        && tokens.get(tie + 1).analysis().enclitic() != null
        && !OPPOSED.contains(tokens.get(tie).lemma().name());
  }

  /** Whom the pronoun at the word {@code word} means, or null. */
  private @Nullable String possessor(Scene scene, int word) {
    ActorMention mention =
        pronouns.pronoun(scene, scene.chart().tokens().get(word).analysis(), word);
    return mention == null ? null : mention.anyId();
  }

  /** Whether ل stands before a phrase, as before him to whom somebody is loyal or belongs. */
  private static boolean isOwnedBy(Scene scene, NounPhrase phrase) {
    List<Token> tokens = scene.chart().tokens();
    return tokens.get(phrase.start()).has(Proclitic.LI)
        || phrase.start() > 0 && tokens.get(phrase.start() - 1).lemma().name().equals(TO);
  }

  /**
   * The state or movement of an adjective; its army where the phrase is about soldiers or forces.
   */
  private String belonging(Chart chart, NounPhrase phrase, Demonym demonym, boolean forces) {
    Token head = chart.tokens().get(phrase.head());
    boolean armed =
        head.lemma().sense() == NounClass.FORCE || forces && soldiers.contains(head.lemma().name());
    if (armed) {
      for (String army : registry.bearers("الجيش ال" + demonym.masculine(), null)) {
        return army;
      }
    }
    return demonym.id();
  }

  /**
   * Whether "in" before a country's or capital's name says only where people without an office are:
   * "an activist in Sanaa".
   */
  private boolean isInside(Scene scene, NounPhrase phrase, NounPhrase complement) {
    List<Token> tokens = scene.chart().tokens();
    Token head = tokens.get(phrase.head());
    return complement.start() > 0
        && tokens.get(complement.start() - 1).lemma().name().equals("في")
        && head.lemma().sense() == NounClass.PERSON;
  }
}
