package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * Joins "in X", "of X", "loyal to X", "spokesman for X" to a person, a group or what belongs to
 * one.
 */
final class Complements {
  private static final String NAME = "اسم";
  private static final Set<String> OTHER = WordSet.of("آخر", "أخرى");
  private static final Set<String> DELEGATES =
      WordSet.of(
          "مندوب", "مندوبة", "ممثل", "ممثلة", "نائب", "نائبة", "عضو", "عضوة", "موفد", "مسؤول");
  private static final Set<String> HANDS = WordSet.of("سيطرة", "نفوذ", "قبضة", "يد");

  /** "Anti-": behind it stands what a weapon is made for, and nobody it is used on. */
  private static final Set<String> ANTI = WordSet.of("مضاد", "مضادة");

  private static final Set<String> ENVOYS = WordSet.of("مبعوث", "سفير", "موفد", "مندوب", "رسول");

  private final PhraseReader reader;
  private final GrowingPhrase phrase;
  private final List<Token> tokens;
  private final Names names;

  Complements(PhraseReader reader, GrowingPhrase phrase) {
    this.reader = reader;
    this.phrase = phrase;
    this.tokens = reader.tokens;
    this.names = reader.names;
  }

  /** Takes one such phrase and the names of the person after it. */
  void join() {
    if (phrase.end() >= tokens.size()) {
      return;
    }
    if (isTiedBackwards()) {
      phrase.skipTo(phrase.end() + 1);
      return;
    }
    int after = reader.afterAtLeast(phrase.end());
    int inner = begin(after);
    if (inner < 0 || inner >= tokens.size() || !reader.startsPhrase(inner)) {
      return;
    }
    if (HANDS.contains(tokens.get(inner).lemma().name()) && pointsToHolder(inner + 1)) {
      inner++;
    }
    Token first = tokens.get(inner);
    boolean spokesman = first.lemma().name().equals(NAME);
    boolean named = names.end()[inner] > 0 && names.isActor()[inner];
    boolean sent = reader.nextIs(after, "إلى") && names.end()[inner] > 0;
    boolean anti =
        first.has(Proclitic.LI) && ANTI.contains(tokens.get(phrase.last()).lemma().name());
    NounPhrase complement = reader.phrase(inner, phrase.depth() + 1);
    if (complement == null) {
      return;
    }
    boolean several = reader.nextIs(after, "من") || first.has(Proclitic.LI);
    boolean people =
        several && !phrase.isDefinite() && Words.isPersonLike(tokens.get(complement.head()));
    if (!named
        && !sent
        && !anti
        && !spokesman
        && !people
        && !isCalled(inner)
        && !isOrganisation(first)
        && !pointsToOrganisation(inner)) {
      return;
    }
    if (sent || anti) {
      phrase.skipTo(complement.end());
    } else {
      phrase.add(complement);
    }
    if (!phrase.isDefinite() && !spokesman) {
      return;
    }
    phrase.makeDefinite(complement.head());
    if (Words.isPersonLike(tokens.get(phrase.head()))) {
      int called = phrase.end();
      while (phrase.end() < tokens.size()
          && isName(phrase.end())
          && !(phrase.end() > called && isOther(phrase.end()))) {
        phrase.add(
            GrowingPhrase.name(
                phrase.end(), Math.max(names.end()[phrase.end()], phrase.end() + 1)));
      }
    }
  }

  /**
   * Where the phrase of a complement at {@code next} begins, or -1 where no complement stands
   * there.
   */
  private int begin(int next) {
    int whose = reader.words.belonging().object(reader, phrase, next);
    if (whose >= 0) {
      return whose;
    }
    Token token = tokens.get(next);
    Token noun = tokens.get(phrase.head());
    Token nearest = tokens.get(phrase.last());
    boolean holder = phrase.isPerson() || isHolder(noun);
    boolean described = isDescribed() && (isThing(noun) || isThing(nearest));
    boolean free = token.pos() == PartOfSpeech.PREPOSITION && token.analysis().enclitic() == null;
    if (described && free) {
      return reader.skipQuotes(next + 1);
    }
    NounClass sense = noun.lemma().sense();
    boolean band = holder || sense == NounClass.FORCE || sense == NounClass.GROUP;
    if (reader.nextIs(next, "من")) {
      boolean several =
          !phrase.isDefinite()
              || noun.analysis().number() == Number.PLURAL && !phrase.followsVerb();
      boolean side =
          next + 1 < tokens.size()
              && Coordination.SIDES.contains(tokens.get(next + 1).lemma().name());
      return band && several && !side ? reader.skipQuotes(next + 1) : -1;
    }
    if (reader.nextIs(next, "عن")) {
      return DELEGATES.contains(noun.lemma().name()) ? reader.skipQuotes(next + 1) : -1;
    }
    if (reader.nextIs(next, "إلى")) {
      return ENVOYS.contains(noun.lemma().name()) ? reader.skipQuotes(next + 1) : -1;
    }
    if (reader.nextIs(next, "في") || reader.nextIs(next, "لدى")) {
      boolean office =
          reader.isOffice(noun)
              || phrase.isPerson() && !noun.analysis().hasArticle() && sense != NounClass.GROUP;
      boolean part = !phrase.isDefinite() && (sense == NounClass.GROUP || sense == NounClass.FORCE);
      return office || part ? reader.skipQuotes(next + 1) : -1;
    }
    boolean whole = noun.analysis().hasArticle() || isForceOfAnother(noun);
    boolean owned =
        (isOwned(noun) || isAnother()) && (!whole || isDescribed() || isFullOffice(noun));
    if (free && token.lemma().name().equals("ل")) {
      return owned ? reader.skipQuotes(next + 1) : -1;
    }
    if (token.has(Proclitic.LI) && Words.isNominal(token)) {
      return owned || isDescribed() ? next : -1;
    }
    if (!token.has(Proclitic.BI)) {
      return -1;
    }
    boolean organisation = names.isActor()[next] || isOrganisation(token);
    boolean joins =
        token.lemma().name().equals(NAME) ? holder : reader.isOffice(noun) && organisation;
    return joins ? next : -1;
  }

  /**
   * Whether a preposition with a pronoun follows an adjective that ties a group to another, which
   * was named before: "the gunmen loyal to it".
   */
  private boolean isTiedBackwards() {
    Token token = tokens.get(phrase.end());
    return phrase.lastModifier() >= 0
        && reader.is(WordMarks.RELATIONAL, phrase.lastModifier())
        && token.pos() == PartOfSpeech.PREPOSITION
        && token.analysis().enclitic() != null
        && !token.analysis().hasProclitic();
  }

  /** "The forces of X", of which it is said whose they are. */
  private boolean isForceOfAnother(Token noun) {
    return noun.lemma().sense() == NounClass.FORCE
        && phrase.isDefinite()
        && phrase.last() > phrase.head();
  }

  /** Whether a clause that says what a body is called stands between it and the name. */
  private boolean isCalled(int name) {
    for (int i = phrase.end(); i < name; i++) {
      if (reader.words.belonging().isNaming(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The special rapporteur (of X)", an office that an adjective is a part of. */
  private boolean isFullOffice(Token noun) {
    return phrase.lastModifier() == phrase.head() + 1
        && Words.isPersonLike(noun)
        && noun.analysis().number() == Number.SINGULAR
        && reader
            .words
            .officeAdjectives()
            .contains(tokens.get(phrase.lastModifier()).lemma().name());
  }

  /** "And others (f.) of Y" behind "posts of X". */
  private boolean isAnother() {
    Token noun = tokens.get(phrase.head());
    return OTHER.contains(noun.lemma().name()) && noun.has(Proclitic.WA) && phrase.head() > 0;
  }

  private static boolean isHolder(Token noun) {
    return noun.lemma().sense() == NounClass.NONE && noun.pos() == PartOfSpeech.ACTIVE_PARTICIPLE;
  }

  private static boolean isThing(Token noun) {
    return noun.lemma().sense() != NounClass.EVENT && noun.pos() != PartOfSpeech.MASDAR;
  }

  private static boolean isOwned(Token noun) {
    NounClass sense = noun.lemma().sense();
    return sense.isActorLike()
        || sense == NounClass.FACILITY
        || sense == NounClass.VEHICLE
        || sense == NounClass.WEAPON;
  }

  /**
   * Whether a known name follows that of the person, behind a verb, and so is somebody else: "the
   * adviser for security X (criticised) China".
   */
  private boolean isOther(int i) {
    return names.end()[i] > 0 && (names.isBody()[i] || !names.isActor()[i]) && phrase.followsVerb();
  }

  private boolean isName(int i) {
    Token token = tokens.get(i);
    boolean body = names.isBody()[i] || Words.isBody(token.lemma().sense());
    return !Words.hasClitic(token)
        && !body
        && (names.end()[i] > 0 || Words.isNameLike(token) || phrase.isHonorific(i));
  }

  /**
   * Whether the phrase ends in a participle or an adjective that can have a preposition after it.
   */
  private boolean isDescribed() {
    if (phrase.lastModifier() < 0) {
      return false;
    }
    Token token = tokens.get(phrase.lastModifier());
    return reader.is(WordMarks.RELATIONAL, phrase.lastModifier())
        || token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
        || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
        || token.lemma().verb().length() > 0;
  }

  /**
   * Whether whoever holds a thing stands behind "the control of": "the posts that are subject to
   * the control of X". A region that X holds is none of it.
   */
  private boolean pointsToHolder(int i) {
    NounClass sense = tokens.get(phrase.head()).lemma().sense();
    return i < tokens.size()
        && sense != NounClass.PLACEKIND
        && sense != NounClass.PART
        && phrase.lastModifier() >= 0
        && (names.end()[i] > 0 && names.isActor()[i] || isOrganisation(tokens.get(i)))
        && reader.startsPhrase(i);
  }

  private boolean pointsToOrganisation(int i) {
    return tokens.get(i).pos() == PartOfSpeech.DEMONSTRATIVE
        && i + 1 < tokens.size()
        && isOrganisation(tokens.get(i + 1));
  }

  private static boolean isOrganisation(Token token) {
    return switch (token.lemma().sense()) {
      case GROUP, ORGAN, FORCE, MEDIA, TITLE, RANK -> true;
      case PERSON,
          POSITION,
          WEAPON,
          VEHICLE,
          FACILITY,
          PLACEKIND,
          TIME,
          PART,
          EVENT,
          SPEECH,
          QUANTITY,
          ABSTRACT,
          THING,
          NONE ->
          false;
    };
  }
}
