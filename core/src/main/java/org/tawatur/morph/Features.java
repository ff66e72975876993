package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/** Features of a word form packed into an int; what the word table stores for each form. */
final class Features {
  /** Written so only before an enclitic. */
  static final int ENCLITIC_ONLY = 1 << 16;

  /** Never written so before an enclitic. */
  static final int NO_ENCLITIC = 1 << 17;

  /** Subjunctive or jussive only. */
  static final int SHORT = 1 << 18;

  /** Takes the indefinite accusative ا. */
  static final int ACCUSATIVE = 1 << 19;

  /** Takes dual endings. */
  static final int DUAL = 1 << 20;

  /** Takes ون and ين. */
  static final int SOUND_MASCULINE = 1 << 21;

  /** Takes ات. */
  static final int SOUND_FEMININE = 1 << 22;

  /** Takes ة. */
  static final int FEMININE = 1 << 23;

  /** Stem that is not a word without an ending. */
  static final int BOUND = 1 << 24;

  /** Verb that may govern a direct object. */
  static final int TRANSITIVE = 1 << 25;

  /** Ends in ى, not in ي. */
  static final int MAQSURA = 1 << 15;

  /** A form rare enough to be chosen only on a cue. */
  static final int RARE = 1 << 26;

  /** Has a hamza after its first letter. */
  static final int INNER_HAMZA = 1 << 27;

  /** Verb that another verb follows without أن: كان يقول, بدأ يتراجع. */
  static final int AUXILIARY = 1 << 28;

  private static final PartOfSpeech[] CLASSES = PartOfSpeech.values();
  private static final int INITIAL = 13;

  private Features() {}

  static int of(PartOfSpeech pos) {
    return pos.ordinal();
  }

  static int of(
      PartOfSpeech pos,
      @Nullable Voice voice,
      @Nullable Person person,
      @Nullable Gender gender,
      @Nullable Number number) {
    return pos.ordinal() | bits(voice, 5) | bits(person, 7) | bits(gender, 9) | bits(number, 11);
  }

  private static int bits(@Nullable Enum<?> value, int shift) {
    return value == null ? 0 : value.ordinal() + 1 << shift;
  }

  static PartOfSpeech pos(int features) {
    return CLASSES[features & 31];
  }

  static @Nullable Voice voice(int features) {
    return switch (features >> 5 & 3) {
      case 1 -> Voice.ACTIVE;
      case 2 -> Voice.PASSIVE;
      default -> null;
    };
  }

  static @Nullable Person person(int features) {
    return switch (features >> 7 & 3) {
      case 1 -> Person.FIRST;
      case 2 -> Person.SECOND;
      case 3 -> Person.THIRD;
      default -> null;
    };
  }

  static @Nullable Gender gender(int features) {
    return switch (features >> 9 & 3) {
      case 1 -> Gender.MASCULINE;
      case 2 -> Gender.FEMININE;
      default -> null;
    };
  }

  static @Nullable Number number(int features) {
    return switch (features >> 11 & 3) {
      case 1 -> Number.SINGULAR;
      case 2 -> Number.DUAL;
      case 3 -> Number.PLURAL;
      default -> null;
    };
  }

  static int withPos(int features, PartOfSpeech pos) {
    return features & ~31 | pos.ordinal();
  }

  static int withVoice(int features, @Nullable Voice voice) {
    return features & ~(3 << 5) | bits(voice, 5);
  }

  static int withGender(int features, @Nullable Gender gender) {
    return features & ~(3 << 9) | bits(gender, 9);
  }

  static int withNumber(int features, @Nullable Number number) {
    return features & ~(3 << 11) | bits(number, 11);
  }

  static boolean has(int features, int flag) {
    return (features & flag) != 0;
  }

  /** Adds how the first and last letters are spelled, which the folded key no longer tells. */
  static int withSpelling(int features, char first, char last) {
    int result = features | alef(first) << INITIAL;
    return last == 'ى' ? result | MAQSURA : result;
  }

  /**
   * Whether a word of these features may begin with {@code letter} in a text that writes hamzas.
   */
  static boolean mayBegin(int features, char letter) {
    int written = alef(letter);
    return written == 0 || written == (features >> INITIAL & 3);
  }

  private static int alef(char letter) {
    return switch (letter) {
      case 'أ' -> 1;
      case 'إ' -> 2;
      case 'آ' -> 3;
      default -> 0;
    };
  }
}
