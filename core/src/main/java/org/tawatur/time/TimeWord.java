package org.tawatur.time;

/**
 * A word or phrase that says something about when.
 *
 * @param word one or several words with single spaces between, in any spelling of hamza and ya
 * @param kind what it does in an expression
 * @param value what it stands for; the kind tells how it is written
 */
public record TimeWord(String word, Kind kind, String value) {

  /** Checks that no word is empty. */
  public TimeWord {
    if (word.isBlank()) {
      throw new IllegalArgumentException("a time word without letters: " + kind);
    }
  }

  /** What a word does in an expression of time. */
  public enum Kind {
    /** A month: 1 to 12, or h1 to h12 in the Hijri calendar. */
    MONTH,
    /** A month whose name is another word too, believed only beside a number or modifier. */
    MONTH_WEAK,
    /** A day of the week, with its article: 1 for Monday to 7 for Sunday. */
    WEEKDAY,
    /** A part of the day before the day it belongs to. */
    PART,
    /** A part of the day as an adverb. */
    PART_ADVERB,
    /** A day counted from today: days after it. */
    RELATIVE_DAY,
    /** A part of a day counted from today: days after it. */
    RELATIVE_NIGHT,
    /** What follows "the day" when it is not today: "the national day, the second day". */
    NOT_TODAY,
    /** A unit in the singular: name of a {@link TimeUnit}. */
    UNIT,
    /** Two units: name of a {@link TimeUnit}. */
    UNIT_DUAL,
    /** Several units: name of a {@link TimeUnit}. */
    UNIT_PLURAL,
    /** "Past". */
    BACK,
    /** "Next". */
    AHEAD,
    /** "Current". */
    THIS,
    /** "Following, previous, same": leans on another time of the text. */
    OTHER,
    /** "This" before its unit. */
    THIS_LEAD,
    /** "That" before its unit. */
    THAT_LEAD,
    /** A number. */
    NUMBER,
    /** An ordinal number. */
    ORDINAL,
    /**
     * A part of the stretch that follows: its "start", its "end", or any; "vague" where it may
     * stand alone.
     */
    POSITION,
    /** "Since". */
    SINCE,
    /** "Before, ago". */
    AGO,
    /** "After". */
    AFTER,
    /** "The anniversary", before its number and what it is of. */
    ANNIVERSARY,
    /** "About, more than". */
    ABOUT,
    /** "About" behind what it is said of. */
    ABOUT_BEHIND,
    /** A number that says no number: "several". */
    FEW,
    /** "The last" before a number of units. */
    LAST,
    /** "Corresponding to", between the dates of two calendars. */
    EQUALS,
    /** "The hour", before the time of a clock. */
    CLOCK,
    /** Sign of the common era. */
    ERA,
    /** Sign of the Hijri era. */
    ERA_HIJRI,
    /** A season: its EDTF code. */
    SEASON,
    /** A quarter of a year: 1 to 4. */
    QUARTER,
    /** A decade: EDTF. */
    DECADE,
    /** An event named by its day, whose year everybody knows: the day, after its first word. */
    KNOWN_DAY,
    /** Says that the clause speaks of what is to come. */
    FUTURE,
    /** Makes a name of the date that follows: "street, brigade". */
    TITLE,
    /** A publisher, whose name may end in "today" or "now". */
    PAPER,
    /** A name or saying that is no time at all. */
    BLOCK,
    /** Says when without saying it: past, present or future; or now, which is the day. */
    VAGUE,
    /** What follows a vague adverb when it means something else: "near to". */
    NOT_VAGUE
  }
}
