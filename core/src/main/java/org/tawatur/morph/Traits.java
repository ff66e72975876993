package org.tawatur.morph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the choice between readings asks of a reading again and again, packed into an int so that
 * asking costs one operation.
 */
final class Traits {
  /** Carries ال. */
  static final int ARTICLE = 1;

  /** A preposition is written before it. */
  static final int PREPOSITION = 1 << 1;

  /** Begins with و or ف. */
  static final int CONJUNCTION = 1 << 2;

  /** Begins with ل. */
  static final int LI = 1 << 3;

  /** Begins with the س of the future. */
  static final int SA = 1 << 4;

  /** Carries a pronoun. */
  static final int ENCLITIC = 1 << 5;

  /** Ends in ون or in the ان of the dual: subject, and never governed by a noun. */
  static final int NOMINATIVE = 1 << 6;

  /** Ends in ين of plural or dual. */
  static final int OBLIQUE = 1 << 7;

  /** Ends in the alef of the indefinite accusative: governs nothing. */
  static final int TANWIN = 1 << 8;

  /** Ends as a dual or sound plural does only before a genitive. */
  static final int CONSTRUCT = 1 << 9;

  /** Names who can act: person, group, organ, force, medium. */
  static final int AGENT = 1 << 10;

  /** Names a person. */
  static final int HUMAN = 1 << 11;

  /** Definite by itself or by its pronoun. */
  static final int DEFINITE = 1 << 12;

  /** Finite verb. */
  static final int VERB = 1 << 13;

  /** Can head a noun phrase. */
  static final int NOMINAL = 1 << 14;

  /** The preposition بين, which asks for no subject before it. */
  static final int BETWEEN = 1 << 15;

  /** Names an office or a rank. */
  static final int OFFICE = 1 << 16;

  /** Names a thing there are often two of: places, sites, happenings and all that acts. */
  static final int PAIRED = 1 << 17;

  /** Adjective or participle. */
  static final int MODIFIER = 1 << 18;

  /** Third person verb, masculine singular perfect: written like many a verbal noun. */
  static final int PLAIN_PERFECT = 1 << 19;

  /** Word of the closed classes. */
  static final int CLOSED = 1 << 20;

  /** Comparative, such as أكبر, which governs a genitive. */
  static final int ELATIVE = 1 << 21;

  /** Ends as adjectives of belonging do: أمريكي is an American, and American. */
  static final int NISBA = 1 << 22;

  /** Names a time. */
  static final int TIME = 1 << 23;

  /** "Himself", "themselves". */
  static final int REFLEXIVE = 1 << 24;

  private Traits() {}

  static int of(Analysis analysis, int features, WordKind kind, @Nullable Ending ending) {
    int traits = clitics(analysis.proclitics());
    traits |= analysis.hasArticle() ? ARTICLE | DEFINITE : 0;
    traits |= analysis.enclitic() != null ? ENCLITIC | DEFINITE : 0;
    traits |= kind == WordKind.OPEN ? 0 : CLOSED;
    PartOfSpeech pos = analysis.pos();
    traits |= pos(pos) | (pos.isNominal() ? NOMINAL : 0) | sense(analysis.lemma().sense());
    if (pos.isVerb()) {
      traits |= VERB | (isPlainPerfect(features) ? PLAIN_PERFECT : 0);
    }
    if (ending != null) {
      traits |= ending(ending, analysis.enclitic() != null);
    }
    if (kind == WordKind.PREP_NOUN && analysis.lemma().name().equals("بين")) {
      traits |= BETWEEN;
    }
    if (pos == PartOfSpeech.ADVERB && analysis.lemma().name().equals("أمس")) {
      traits |= TIME;
    }
    if (analysis.lemma().name().endsWith("ي")) {
      traits |= NISBA;
    }
    if (has(traits, ENCLITIC) && pos.isNominal() && analysis.lemma().name().equals("نفس")) {
      traits |= REFLEXIVE;
    }
    if (pos == PartOfSpeech.ADJECTIVE && isElative(analysis.lemma().name())) {
      traits |= ELATIVE;
    }
    return traits;
  }

  static boolean has(int traits, int trait) {
    return (traits & trait) != 0;
  }

  private static int clitics(List<Proclitic> proclitics) {
    int traits = 0;
    for (int i = 0; i < proclitics.size(); i++) {
      traits |=
          switch (proclitics.get(i)) {
            case WA, FA -> i == 0 ? CONJUNCTION : 0;
            case BI, KA -> PREPOSITION;
            case LI -> PREPOSITION | LI;
            case SA -> SA;
            case A -> 0;
          };
    }
    return traits;
  }

  private static int pos(PartOfSpeech pos) {
    return switch (pos) {
      case PROPER, UNKNOWN -> DEFINITE;
      case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> MODIFIER;
      default -> 0;
    };
  }

  private static int sense(NounClass sense) {
    return switch (sense) {
      case PERSON -> AGENT | HUMAN | PAIRED;
      case TITLE, RANK -> AGENT | HUMAN | PAIRED | OFFICE;
      case GROUP, ORGAN, FORCE, MEDIA -> AGENT | PAIRED;
      case POSITION, VEHICLE, PLACEKIND, FACILITY, EVENT -> PAIRED;
      case TIME -> TIME;
      case WEAPON, PART, SPEECH, QUANTITY, ABSTRACT, THING, NONE -> 0;
    };
  }

  private static int ending(Ending ending, boolean hasEnclitic) {
    return switch (ending) {
      case DUAL_NOMINATIVE, PLURAL_NOMINATIVE, FEMININE_DUAL -> NOMINATIVE;
      case PLURAL_OBLIQUE, DUAL_OBLIQUE, FEMININE_DUAL_OBLIQUE -> OBLIQUE;
      case ACCUSATIVE -> TANWIN;
      case PLURAL_CONSTRUCT, DUAL_CONSTRUCT, FEMININE_DUAL_CONSTRUCT ->
          (hasEnclitic ? 0 : CONSTRUCT) | NOMINATIVE;
      case OBLIQUE_CONSTRUCT, DUAL_OBLIQUE_CONSTRUCT, FEMININE_DUAL_OBLIQUE_CONSTRUCT ->
          hasEnclitic ? 0 : CONSTRUCT;
      case TA_MARBUTA, TA, FEMININE_PLURAL -> 0;
    };
  }

  private static boolean isPlainPerfect(int features) {
    return Features.pos(features) == PartOfSpeech.PERFECT
        && Features.person(features) == Person.THIRD
        && Features.number(features) == Number.SINGULAR
        && Features.gender(features) == Gender.MASCULINE;
  }

  private static boolean isElative(String adjective) {
    return adjective.length() == 4 && adjective.charAt(0) == 'أ'
        || adjective.length() == 3 && adjective.charAt(0) == 'أ';
  }
}
