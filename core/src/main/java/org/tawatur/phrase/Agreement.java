package org.tawatur.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.text.WordSet;

/** Whether a verb or pronoun can belong to a noun. */
public final class Agreement {
  private Agreement() {}

  /** Whether {@code noun} can be the subject of {@code verb} standing before it. */
  public static boolean subjectBefore(Analysis verb, Token noun) {
    if (verb.person() == Person.FIRST
        || verb.person() == Person.SECOND && verb.pos() != PartOfSpeech.IMPERFECT) {
      return false;
    }
    return fits(verb.gender(), verb.number(), noun, true);
  }

  /**
   * Whether {@code noun} can be the subject of {@code verb} standing after it; then the verb is
   * singular.
   */
  public static boolean subjectAfter(Analysis verb, Token noun) {
    if (verb.person() == Person.FIRST
        || verb.number() == Number.PLURAL
        || verb.number() == Number.DUAL
        || Words.hasTanwin(noun)) {
      return false;
    }
    Gender gender = noun.analysis().gender();
    if (noun.pos() == PartOfSpeech.NUMBER
        && verb.gender() == Gender.FEMININE
        && noun.key().endsWith("ه")) {
      return false;
    }
    if (isName(noun) && verb.gender() == Gender.MASCULINE && isCountry(noun.key())) {
      return false;
    }
    if (gender == null || verb.gender() == null || isCollective(noun) || isName(noun)) {
      return true;
    }
    if (noun.analysis().number() == Number.PLURAL) {
      return true;
    }
    return gender == verb.gender();
  }

  /**
   * Whether {@code noun} carries the ending of the indefinite accusative, which no subject after
   * its verb has.
   */
  public static boolean isAccusative(Token noun) {
    return Words.hasTanwin(noun);
  }

  /** How many a relative pronoun stands for, or null where it does not tell. */
  static @Nullable Number relativeNumber(Token pronoun) {
    return switch (relative(pronoun)) {
      case "الذي", "التي" -> Number.SINGULAR;
      case "اللذان", "اللذين", "اللتان", "اللتين" -> Number.DUAL;
      case "الذين", "اللواتي", "اللاتي", "اللايي" -> Number.PLURAL;
      default -> null;
    };
  }

  private static @Nullable Gender relativeGender(Token pronoun) {
    return switch (relative(pronoun)) {
      case "الذي", "الذين", "اللذان", "اللذين" -> Gender.MASCULINE;
      case "التي", "اللتان", "اللتين", "اللواتي", "اللاتي", "اللايي" -> Gender.FEMININE;
      default -> null;
    };
  }

  private static String relative(Token pronoun) {
    String key = pronoun.key();
    int article = key.indexOf("ال");
    return article > 0 ? key.substring(article) : key;
  }

  /** Whether a relative pronoun can take up {@code noun}. */
  static boolean relative(Token pronoun, Token noun) {
    return fits(relativeGender(pronoun), relativeNumber(pronoun), noun, true);
  }

  /** Whether {@code pronoun} can point to {@code noun}. */
  public static boolean pronoun(Enclitic pronoun, Token noun) {
    return pronoun.person() == Person.THIRD
        && fits(pronoun.gender(), pronoun.number(), noun, false);
  }

  /**
   * Whether {@code adjective} can describe {@code noun}: gender, number, and case where plural
   * endings show it.
   */
  public static boolean adjective(Token adjective, Token noun) {
    for (Analysis reading : noun.readings()) {
      if (reading.hasArticle() == noun.analysis().hasArticle()
          && !reading.pos().isVerb()
          && adjective(adjective, noun, reading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean adjective(Token adjective, Token noun, Analysis n) {
    Analysis a = adjective.analysis();
    if (n.number() == null || isName(noun) || isCollective(noun) || a.number() == null) {
      return a.gender() == null
          || n.gender() == null
          || n.number() == Number.PLURAL
          || a.gender() == n.gender();
    }
    boolean nominative = n.number() == Number.PLURAL && isNominative(noun);
    return switch (a.number()) {
      case PLURAL ->
          (n.number() == Number.PLURAL
                  || n.number() == Number.DUAL && adjective.key().endsWith("ين"))
              && !(nominative && adjective.key().endsWith("ين"))
              && !(a.gender() == Gender.MASCULINE && (isBody(n) || isOfThings(adjective, n)));
      case DUAL -> n.number() == Number.DUAL;
      case SINGULAR ->
          n.number() == Number.PLURAL
              ? a.gender() != Gender.MASCULINE && !nominative
              : n.number() == Number.SINGULAR
                  && (a.gender() == null || n.gender() == null || a.gender() == n.gender());
    };
  }

  /** Whether a noun has the plural ending of the subject, and not the letters of "prisons". */
  private static boolean isNominative(Token noun) {
    int article = noun.key().startsWith("ال") && noun.analysis().hasArticle() ? 2 : 0;
    return noun.key().endsWith("ون")
        && noun.key().length() >= noun.lemma().name().length() + 2 + article;
  }

  /** Whether the plural of a feminine noun for things stands before one of men. */
  private static boolean isOfThings(Token men, Analysis noun) {
    NounClass sense = noun.lemma().sense();
    return noun.gender() == Gender.FEMININE
        && !sense.isHuman()
        && sense != NounClass.NONE
        && sense != NounClass.QUANTITY
        && sense != NounClass.GROUP
        && (men.key().endsWith("ين") || men.key().endsWith("ون"));
  }

  /** Whether a noun names bodies of people, which adjectives describe in the feminine singular. */
  private static boolean isBody(Analysis noun) {
    NounClass sense = noun.lemma().sense();
    return sense == NounClass.FORCE
        || sense == NounClass.ORGAN
        || sense == NounClass.GROUP && noun.gender() == Gender.FEMININE;
  }

  private static boolean fits(
      @Nullable Gender gender, @Nullable Number number, Token noun, boolean strictDual) {
    Gender nounGender = noun.analysis().gender();
    Number nounNumber = noun.analysis().number();
    if (number == Number.PLURAL) {
      return isName(noun)
          ? isPluralName(noun)
          : nounNumber == null
              || isPluralOfMen(noun)
              || nounNumber == Number.PLURAL
              || isCollective(noun)
              || noun.lemma().sense() == NounClass.GROUP;
    }
    if (number == Number.DUAL) {
      return nounNumber == null || isDual(noun) || !strictDual || isName(noun);
    }
    if (nounNumber == Number.PLURAL || isName(noun) && isPluralName(noun)) {
      if (gender == Gender.FEMININE && isOfMen(noun)) {
        return false;
      }
      return gender == null || gender == Gender.FEMININE || isCollective(noun);
    }
    if (isName(noun)
        && gender == Gender.MASCULINE
        && (noun.key().endsWith("ه") && noun.key().length() > 3 || isCountry(noun.key()))) {
      return false;
    }
    return nounGender == null || gender == null || isName(noun) || nounGender == gender;
  }

  /** Whether a noun can be a dual: "two reporters" has the letters of "reporters". */
  private static boolean isDual(Token noun) {
    boolean plural =
        noun.analysis().number() == Number.PLURAL && noun.analysis().gender() == Gender.MASCULINE;
    return noun.analysis().number() == Number.DUAL
        || plural && (noun.key().endsWith("ين") || Words.mayBeDual(noun));
  }

  /** Whether a name has the ending of many countries, which are feminine: "Russia", "Libya". */
  private static boolean isCountry(String key) {
    return key.endsWith("يا") && key.length() > 4 && !MEN.contains(stem(key));
  }

  /**
   * Whether the ending of the object shows in a plural of men, not counted, behind a verb in the
   * feminine or, of those who are known, in any: "(she) called on the Libyans", "(he) threatened
   * the gunmen".
   */
  public static boolean isObjectOfMen(Analysis verb, Token noun) {
    boolean men =
        isName(noun)
            ? noun.key().endsWith("يين") && noun.key().startsWith("ال")
            : Words.isPersonLike(noun)
                && noun.analysis().number() == Number.PLURAL
                && noun.key().endsWith("ين");
    return men
        && noun.analysis().enclitic() == null
        && verb.voice() != Voice.PASSIVE
        && (verb.gender() == Gender.FEMININE || noun.analysis().hasArticle());
  }

  /** Whether the ending of a plural of men shows, which no feminine goes with: "fighters". */
  private static boolean isOfMen(Token noun) {
    return Words.isPersonLike(noun)
        && !isName(noun)
        && (noun.key().endsWith("ون") || noun.key().endsWith("ين"));
  }

  /**
   * Whether the ending of the feminine makes the plural of a noun for men: "pirates", "leaders".
   */
  private static boolean isPluralOfMen(Token noun) {
    return Words.isPersonLike(noun)
        && noun.key().endsWith("ه")
        && !noun.lemma().name().endsWith("ة")
        && noun.analysis().enclitic() == null;
  }

  private static boolean isName(Token noun) {
    return noun.pos() == PartOfSpeech.PROPER
        || noun.pos() == PartOfSpeech.UNKNOWN
        || noun.pos() == PartOfSpeech.FOREIGN;
  }

  /** Whether a name begins with a plural: "the forces of X", "the Houthis". */
  private static boolean isPluralName(Token noun) {
    String key = noun.key();
    return noun.pos() != PartOfSpeech.PROPER && noun.analysis().number() == null
        || key.endsWith("ون")
        || key.endsWith("ين") && key.startsWith("ال") && !Words.isOfficeName(noun)
        || key.endsWith("ات")
        || PLURAL_HEADS.contains(stem(key));
  }

  /** Names of men that end as those of countries do; folded. */
  private static final Set<String> MEN = WordSet.of("زكريا", "ايليا", "يحيا");

  private static final Set<String> PLURAL_HEADS =
      WordSet.of("كتايب", "سرايا", "الويه", "فصايل", "لجان", "عناصر", "مسلحو", "مقاتلو", "مقاتلي");

  /** First words of the names of bodies of men whose verb may be plural after them; folded. */
  private static final Set<String> COLLECTIVES =
      WordSet.of(
          "ميليشيا", "مليشيا", "جماعه", "عصابه", "مجموعه", "ميلشيا", "شرطه", "جيش", "الجيش", "حركه",
          "تنظيم");

  /**
   * Whether a plural verb right after a name goes with the men of the body that it names: "the
   * militia of X (they) abduct".
   */
  static boolean menOf(Analysis verb, Token name) {
    return verb.number() == Number.PLURAL
        && verb.gender() != Gender.FEMININE
        && verb.person() == Person.THIRD
        && isName(name)
        && COLLECTIVES.contains(stem(name.key()));
  }

  private static String stem(String key) {
    return key.length() > 3
            && (key.charAt(0) == 'و' || key.charAt(0) == 'ل' || key.charAt(0) == 'ب')
        ? key.substring(1)
        : key;
  }

  private static boolean isCollective(Token noun) {
    NounClass sense = noun.lemma().sense();
    return sense == NounClass.QUANTITY || noun.pos() == PartOfSpeech.NUMBER;
  }
}
