package org.tawatur.count;

/**
 * A word or phrase that matters to what a number counts.
 *
 * @param word one or several words with single spaces between, in any spelling of hamza and ya
 * @param kind what it does
 * @param value the number, what is counted, or what happened to it; the kind tells
 */
public record CountWord(String word, Kind kind, String value) {

  /** Checks that no word is empty. */
  public CountWord {
    if (word.isBlank()) {
      throw new IllegalArgumentException("a count word without letters: " + kind);
    }
  }

  /** What a word does. */
  public enum Kind {
    /** A number below a thousand. */
    NUMBER,
    /** A thousand, a million: multiplies the number before it. */
    SCALE,
    /** Two thousand, two million. */
    SCALE_DUAL,
    /** People, in a form that stands for itself. */
    PERSON,
    /** A person; the plural is a row of its own, so both duals are read. */
    PERSON_SINGULAR,
    /** A person with the plural in -un and -in, so that -in is no dual. */
    PERSON_SOUND,
    /** Two persons. */
    PERSON_DUAL,
    /** Things, in a form that stands for itself. */
    THING,
    /** A thing; the plural is a row of its own. */
    THING_SINGULAR,
    /** People named for what happened to them: "dead, detainees". */
    STATE,
    /** One such person; the plural is a row of its own. */
    STATE_SINGULAR,
    /** One such person, with the plural in -un and -in. */
    STATE_SOUND,
    /** "Others", counted as what was counted before. */
    OTHERS,
    /** "Two others". */
    OTHERS_DUAL,
    /** Verb or verbal noun that says what happened to the people counted. */
    GOVERNOR,
    /** Verb that stands between a number and what governs it: "reached, led to". */
    PASS,
    /** "Among them": what follows is a part of what was counted. */
    SUBSET,
    /** "Between", before a range or "dead and wounded". */
    BETWEEN,
    /** Relative pronoun. */
    RELATIVE,
    /** What a number after it names and does not count: "brigade, article". */
    UNIT_NAME,
    /** A unit of time, money or measure, whose number counts nothing that happened. */
    MEASURE,
    /** "At least, about". */
    ABOUT
  }
}
