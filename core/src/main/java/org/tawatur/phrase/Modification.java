package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordSet;

/** Tells which words describe a noun of a phrase that takes up the words after its head. */
final class Modification {
  private static final Set<String> ONE_OR_TWO =
      WordSet.of("واحد", "واحدا", "واحده", "اثنان", "اثنين", "اثنتان", "اثنتين");
  private static final Set<String> MONDAY = WordSet.of("الاثنين", "الاحد");
  private static final Set<String> BEFALLS =
      WordSet.of(
          "مقتل", "مصرع", "قتل", "اغتيال", "إعدام", "استشهاد", "إصابة", "جرح", "اعتقال", "توقيف",
          "احتجاز", "أسر", "اختطاف", "خطف", "تعيين", "ترحيل", "طرد", "وفاة", "موت");

  /** Adjectives that say of what kind a deed is rather than to whom it was done. */
  private static final Set<String> KINDS =
      WordSet.of("سياسي", "عسكري", "انتحاري", "إرهابي", "إداري");

  /** Adjectives of words and deeds that are read as nouns too: "a press statement". */
  private static final Set<String> MANNERS =
      WordSet.of("صحفي", "صحافي", "إعلامي", "نوعي", "ميداني");

  private static final Set<String> GENERAL = WordSet.of("العام", "العامه");
  private static final Set<String> YEARS =
      WordSet.of("الماضي", "الحالي", "الجاري", "المقبل", "القادم", "الفايت", "المنصرم", "الدراسي");
  private static final Set<String> GRADES =
      WordSet.of("اول", "ثان", "ثاني", "الركن", "ركن", "طيار");

  private static final String SEVERAL = NormalText.fold("عدة");
  private static final String AGED = "بالغ";

  private final PhraseReader reader;
  private final GrowingPhrase phrase;
  private final List<Token> tokens;
  private final Names names;

  Modification(PhraseReader reader, GrowingPhrase phrase) {
    this.reader = reader;
    this.phrase = phrase;
    this.tokens = reader.tokens;
    this.names = reader.names;
  }

  /** Whether the word at {@code next} describes a noun of the phrase. */
  boolean modifies(int next) {
    Token token = tokens.get(next);
    boolean ordinal =
        token.pos() == PartOfSpeech.NUMBER
            && token.analysis().hasArticle()
            && phrase.isDefinite()
            && !isWeekday(next);
    if (countsBehind(next) || isGeneral(next) || isGrade(next) || isOneOfTwo(next)) {
      return true;
    }
    if (Words.hasClitic(token) || !ordinal && !Words.canModify(token) || isWhomItBefell(next)) {
      return false;
    }
    boolean article = token.analysis().hasArticle();
    if (Words.isOnlyName(tokens.get(phrase.last()))
        && names.end()[phrase.last()] == 0
        && !article) {
      return false;
    }
    if (phrase.isDefinite() != article
        || token.analysis().enclitic() != null
        || isOtherPerson(next)
        || isOtherThanName(token)
        || isManBesideBody(token)
        || isBuilding(next)) {
      return false;
    }
    return ordinal
        || concords(token)
            && !phrase.isOfOther(token)
            && !isObject(next)
            && (article || !holdsGenitive(next));
  }

  /**
   * Whether two adjectives in the singular say of whom each of two is: "the Russian and (the)
   * Turkish presidents".
   */
  private boolean isOneOfTwo(int next) {
    if (next + 1 >= tokens.size()
        || names.end()[next] > 0
        || phrase.lastModifier() >= 0
        || tokens.get(phrase.head()).analysis().number() != Number.DUAL) {
      return false;
    }
    Token one = tokens.get(next);
    Token two = tokens.get(next + 1);
    return isNisba(one)
        && isNisba(two)
        && !Words.hasClitic(one)
        && two.analysis().hasOnly(Proclitic.WA)
        && one.analysis().hasArticle() == phrase.isDefinite()
        && two.analysis().hasArticle() == phrase.isDefinite();
  }

  private static boolean isNisba(Token token) {
    return Words.canModify(token)
        && token.analysis().number() == Number.SINGULAR
        && token.lemma().name().endsWith("ي");
  }

  /**
   * Whether a word for a person that is an adjective as well follows what befalls people: "the
   * killing of an officer", "the arrest of an activist".
   */
  boolean isWhomItBefell(int next) {
    Token token = tokens.get(next);
    return phrase.end() == phrase.head() + 1
        && !token.analysis().hasArticle()
        && Words.isPersonAsWell(token)
        && BEFALLS.contains(tokens.get(phrase.head()).lemma().name())
        && phrase.isConstructEnd()
        && !KINDS.contains(token.lemma().name());
  }

  /**
   * Whether a noun, or an adjective of the other gender, follows a known name and so opens another
   * phrase: "Russia (backed) the stand".
   */
  private boolean isOtherThanName(Token token) {
    if (names.end()[phrase.last()] == 0 || token.lemma().name().endsWith("ي")) {
      return false;
    }
    String name = tokens.get(names.end()[phrase.last()] - 1).key();
    boolean feminine = name.endsWith("ا") || name.endsWith("ه");
    boolean person =
        names.isActor()[phrase.last()] && phrase.last() > phrase.head() && phrase.isPerson();
    boolean place =
        phrase.last() == phrase.head() && names.end()[phrase.last()] == phrase.last() + 1;
    return phrase.followsVerb()
        && (token.pos() == PartOfSpeech.NOUN
            || (person || place) && token.pos() != PartOfSpeech.ADJECTIVE
            || feminine && token.analysis().gender() == Gender.MASCULINE);
  }

  /**
   * Whether a word for a building that is an adjective as well stands, described itself, where the
   * object of the verb is expected: "the aircraft bombed the cultural centre".
   */
  private boolean isBuilding(int next) {
    Token token = tokens.get(next);
    if (!phrase.followsVerb()
        || next + 1 >= tokens.size()
        || !token.analysis().hasArticle()
        || tokens.get(phrase.head()).pos() == PartOfSpeech.MASDAR
        || tokens.get(phrase.head()).lemma().sense() == NounClass.EVENT) {
      return false;
    }
    Token after = tokens.get(next + 1);
    boolean described =
        after.pos() == PartOfSpeech.ADJECTIVE
            && after.analysis().hasArticle()
            && !Words.hasClitic(after);
    for (Analysis reading : token.readings()) {
      NounClass sense = reading.lemma().sense();
      if (described
          && reading.pos() == PartOfSpeech.NOUN
          && reading.hasArticle()
          && (sense == NounClass.FACILITY
              || sense == NounClass.POSITION
              || sense == NounClass.PLACEKIND)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun for one man follows a plural or a body, which it does not describe. */
  private boolean isManBesideBody(Token token) {
    Token before = tokens.get(phrase.last());
    boolean person =
        token.pos() == PartOfSpeech.NOUN && Words.isPersonLike(token)
            || phrase.head() == phrase.last()
                && token.analysis().hasArticle()
                && phrase.followsVerb()
                && Words.isPersonOrPlaceAsWell(token);
    return names.end()[phrase.last()] == 0
        && person
        && token.analysis().gender() == Gender.MASCULINE
        && token.analysis().number() == Number.SINGULAR
        && (before.analysis().number() == Number.PLURAL
            || before.analysis().gender() == Gender.FEMININE);
  }

  /** Whether "the two" follows what is no dual, and so is Monday. */
  private boolean isWeekday(int next) {
    return MONDAY.contains(tokens.get(next).key())
        && tokens.get(phrase.last()).analysis().number() != Number.DUAL;
  }

  /** Whether "the general" rather than "the year" follows an office: "the secretary general". */
  private boolean isGeneral(int next) {
    return phrase.isDefinite()
        && phrase.last() == next - 1
        && names.end()[phrase.last()] == 0
        && tokens.get(phrase.last()).analysis().hasArticle()
        && Words.isPersonLike(tokens.get(phrase.last()))
        && GENERAL.contains(tokens.get(next).key())
        && !(next + 1 < tokens.size() && YEARS.contains(tokens.get(next + 1).key()));
  }

  /** Whether the grade of a rank stands behind it: "first lieutenant", "staff colonel". */
  private boolean isGrade(int next) {
    return phrase.end() == phrase.head() + 1
        && names.end()[next] == 0
        && tokens.get(phrase.head()).lemma().sense() == NounClass.RANK
        && GRADES.contains(tokens.get(next).key());
  }

  /** Whether the word {@code key} is "one", "two" or "several". */
  static boolean mayCount(String key) {
    return SEVERAL.equals(key) || ONE_OR_TWO.contains(key);
  }

  /** Whether "one", "two" or "several" stands behind its indefinite noun. */
  private boolean countsBehind(int next) {
    if (!reader.is(WordMarks.COUNT, next)) {
      return false;
    }
    Token token = tokens.get(next);
    boolean several =
        SEVERAL.equals(token.key())
            && tokens.get(phrase.head()).analysis().number() == Number.PLURAL;
    if (several && !phrase.isDefinite() && phrase.end() == next) {
      return true;
    }
    return !phrase.isDefinite()
        && phrase.end() == phrase.head() + 1
        && !Words.hasClitic(token)
        && ONE_OR_TWO.contains(token.key())
        && (tokens.get(phrase.head()).analysis().number() == Number.DUAL
            || !token.key().startsWith("اثن"))
        && !Words.isTime(tokens.get(phrase.head()));
  }

  /**
   * Whether a bare word that may be a noun as well has a definite noun after it, which is its
   * genitive: "deputy head of the council".
   */
  private boolean holdsGenitive(int next) {
    Token token = tokens.get(next);
    if (next + 1 >= tokens.size()
        || !Words.isNounAsWell(token)
        || Words.hasTanwin(token)
        || endsAsAbsolute(token)
        || saysHow(token)
        || !phrase.isConstructEnd()) {
      return false;
    }
    Token after = tokens.get(next + 1);
    boolean day = Words.isTime(after) || isWeekday(next + 1);
    return !day
        && !Words.hasClitic(after)
        && !reader.words.idafa().objects().isOwnDeath(phrase, next + 1)
        && (names.end()[next + 1] > 0
            || Words.isNominal(after)
                && (after.analysis().hasArticle()
                    || Words.isNounAsWell(after)
                    || after.analysis().enclitic() != null));
  }

  /**
   * "A press statement", "a special operation", "an unmanned aircraft (struck) a car": which kind
   * of word, deed or vehicle it was.
   */
  private boolean saysHow(Token token) {
    Token head = tokens.get(phrase.head());
    boolean kind =
        switch (head.lemma().sense()) {
          case SPEECH, EVENT -> MANNERS.contains(token.lemma().name());
          case VEHICLE, WEAPON -> token.pos() == PartOfSpeech.ADJECTIVE;
          default -> false;
        };
    return kind && phrase.end() == phrase.head() + 1 && Agreement.adjective(token, head);
  }

  /** Whether a plural of men has the ending that it loses before a genitive: "unknown (men)". */
  private static boolean endsAsAbsolute(Token token) {
    return token.analysis().number() == Number.PLURAL
        && (token.key().endsWith("ون") || token.key().endsWith("ين"));
  }

  /** Whether an adjective agrees in gender and number with the head or a genitive. */
  private boolean concords(Token token) {
    if (Words.hasTanwin(token) && isNominative() || isBesideAccusative(token)) {
      return false;
    }
    if (concords(token, phrase.head())) {
      return true;
    }
    for (int genitive : phrase.genitives()) {
      if (concords(token, genitive)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the head alone is an indefinite of one man without the ending of the accusative, which
   * an adjective that has it does not describe: "a gunman (killed) a policeman".
   */
  private boolean isNominative() {
    Token head = tokens.get(phrase.head());
    return phrase.end() == phrase.head() + 1
        && names.end()[phrase.head()] == 0
        && head.lemma().sense() == NounClass.PERSON
        && head.analysis().number() == Number.SINGULAR
        && head.analysis().gender() == Gender.MASCULINE
        && !head.analysis().hasArticle()
        && !Words.hasTanwin(head)
        && phrase.followsVerb();
  }

  /**
   * Whether a participle alone shows the indefinite accusative and a word of one man or thing
   * behind it does not, which then is its object: "striking houses of civilians".
   */
  private boolean isBesideAccusative(Token token) {
    Token head = tokens.get(phrase.head());
    return phrase.end() == phrase.head() + 1
        && head.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
        && Words.hasTanwin(head)
        && !Words.hasTanwin(token)
        && !token.analysis().hasArticle()
        && Words.isNounAsWell(token)
        && token.analysis().gender() == Gender.MASCULINE
        && token.analysis().number() == Number.SINGULAR;
  }

  private boolean concords(Token token, int noun) {
    if (names.end()[noun] == 0) {
      return Agreement.adjective(token, tokens.get(noun));
    }
    boolean men =
        token.analysis().number() == Number.PLURAL && token.analysis().gender() == Gender.MASCULINE;
    return !(men && names.isActor()[noun]);
  }

  /**
   * Whether the word at {@code next} is rather the object of the verb before the phrase, which
   * names persons as well.
   */
  private boolean isObject(int next) {
    Token token = tokens.get(next);
    boolean aged =
        AGED.equals(token.lemma().name())
            && next + 1 < tokens.size()
            && (tokens.get(next + 1).pos() == PartOfSpeech.NUMBER
                || tokens.get(next + 1).lemma().name().equals("من"));
    return !aged
        && token.analysis().hasArticle()
        && tokens.get(phrase.head()).lemma().sense().isActorLike()
        && Words.isPersonOrPlaceAsWell(token)
        && !token.lemma().name().endsWith("ي")
        && !token.lemma().name().endsWith("ية")
        && phrase.followsVerb()
        && !isBeforeObject(next);
  }

  /**
   * Whether an object of its own follows, an indefinite accusative or a rank, so that the word
   * before it describes the subject: "the accused soldier blamed an officer".
   */
  private boolean isBeforeObject(int next) {
    Token after = next + 1 < tokens.size() ? tokens.get(next + 1) : null;
    return after != null
        && !Words.hasClitic(after)
        && !Words.isTime(after)
        && Words.isNominal(after)
        && Agreement.adjective(tokens.get(next), tokens.get(phrase.head()))
        && (Words.hasTanwin(after) || after.lemma().sense() == NounClass.RANK);
  }

  /**
   * Whether a title with a name opens another phrase, as the person of this one is named already.
   */
  private boolean isOtherPerson(int next) {
    return phrase.last() > phrase.head()
        && names.end()[phrase.last()] > 0
        && names.isActor()[phrase.last()]
        && phrase.isPerson()
        && phrase.isHonorific(next)
        && mayBeTitle(tokens.get(next));
  }

  private static boolean mayBeTitle(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.lemma().sense() == NounClass.TITLE) {
        return true;
      }
    }
    return false;
  }
}
