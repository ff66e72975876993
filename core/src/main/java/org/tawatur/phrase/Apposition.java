package org.tawatur.phrase;

import java.util.List;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/** Tells which names stand in apposition to a phrase that takes up the words after its head. */
final class Apposition {
  private static final String ARTICLE = "ال";

  private final GrowingPhrase phrase;
  private final List<Token> tokens;
  private final Names names;

  Apposition(PhraseReader reader, GrowingPhrase phrase) {
    this.phrase = phrase;
    this.tokens = reader.tokens;
    this.names = reader.names;
  }

  /** Whether a name follows the person, office, group or name that it says more exactly. */
  boolean isApposed(int next) {
    Token token = tokens.get(next);
    Token before = tokens.get(phrase.last());
    boolean name = names.end()[next] > 0 || Words.isNameLike(token);
    if (Words.isOnlyName(before) && names.end()[phrase.last()] == 0) {
      return name && !isKnownOther(next)
          || isFurtherName(token)
          || token.analysis().hasArticle()
              && token.key().endsWith("ي")
              && !before.analysis().hasArticle();
    }
    if (!phrase.isDefinite()) {
      return false;
    }
    if (phrase.last() == phrase.head()
        && names.end()[phrase.last()] > 0
        && names.isActor()[phrase.last()]
        && names.isActor()[next]
        && Words.isOfficeName(before)) {
      return true;
    }
    if (phrase.isPerson()) {
      boolean place = names.end()[next] > 0 && (!names.isActor()[next] || isBodyName(next));
      if (isNamedPerson() || names.isBody()[next]) {
        return false;
      }
      boolean told = before.analysis().hasArticle() || before.analysis().enclitic() != null;
      boolean called = name || told && !token.analysis().hasArticle() && Words.canBeName(token);
      boolean other =
          Words.isOnlyName(before) && phrase.last() > phrase.head() && phrase.followsVerb();
      boolean several = isPlural(before) && token.analysis().number() == Number.SINGULAR;
      return called && !place && !isOneOfOthers(next)
          || !other && !several && phrase.isHonorific(next);
    }
    NounClass sense = before.lemma().sense();
    return names.end()[next] > 0
        && names.end()[phrase.last()] == 0
        && !(before.analysis().hasArticle()
            && (Words.isKindOfGroup(token)
                || token.pos() == PartOfSpeech.PROPER && Words.isBody(sense)))
        && (sense == NounClass.GROUP
            || sense == NounClass.ORGAN
            || sense == NounClass.FORCE
            || sense == NounClass.MEDIA
            || sense == NounClass.PLACEKIND);
  }

  /**
   * Whether a known name that is no person's follows the full name of somebody behind a verb, which
   * then is its object: "the adviser X Y (criticised) China".
   */
  private boolean isKnownOther(int next) {
    return names.end()[next] > 0
        && phrase.followsVerb()
        && phrase.isPerson()
        && phrase.last() > phrase.head()
        && Words.isNameLike(tokens.get(phrase.last() - 1))
        && (names.isBody()[next] || !names.isActor()[next]);
  }

  /** Whether a word for persons is a plural with article, whom no rank of one can follow. */
  private static boolean isPlural(Token token) {
    return token.analysis().number() == Number.PLURAL
        && token.analysis().hasArticle()
        && Words.isPersonLike(token);
  }

  /** Whether the phrase has come to a known person's full name, after which another begins. */
  private boolean isNamedPerson() {
    int after = names.end()[phrase.last()];
    return after > phrase.last() + 1
        && names.isActor()[phrase.last()]
        && phrase.last() > phrase.head()
        && phrase.followsVerb()
        && !Words.isOfficeName(tokens.get(phrase.last()))
        && !Words.isKindOfGroup(tokens.get(phrase.last()))
        && !tokens.get(phrase.last()).analysis().hasArticle();
  }

  /**
   * Whether a word that is a common noun or adjective as well goes on with a person's name: "Nidal
   * Hasan".
   */
  private static boolean isFurtherName(Token token) {
    return Words.canBeName(token)
        && !token.analysis().hasArticle()
        && token.analysis().enclitic() == null
        && token.analysis().number() == Number.SINGULAR
        && !Words.hasTanwin(token)
        && (token.pos() == PartOfSpeech.ADJECTIVE
            || token.lemma().sense() == NounClass.ABSTRACT
            || token.lemma().sense() == NounClass.NONE);
  }

  /**
   * Whether the name of one follows a plural noun for people, whom it cannot name: "the people
   * (asked) the United Nations".
   */
  private boolean isOneOfOthers(int next) {
    String key = tokens.get(next).key();
    boolean plural = key.endsWith("ون") || key.endsWith("ين");
    Token before = tokens.get(phrase.last());
    return before.analysis().hasArticle()
        && before.analysis().number() == Number.PLURAL
        && Words.isPersonLike(before)
        && phrase.last() == phrase.head()
        && phrase.followsVerb()
        && !plural;
  }

  /**
   * Whether a known name is a noun and an adjective with articles, as bodies have it and persons do
   * not: "the United Nations".
   */
  private boolean isBodyName(int next) {
    return names.end()[next] > next + 1
        && tokens.get(next).key().startsWith(ARTICLE)
        && tokens.get(next + 1).key().startsWith(ARTICLE)
        && !Words.isOfficeName(tokens.get(next));
  }
}
