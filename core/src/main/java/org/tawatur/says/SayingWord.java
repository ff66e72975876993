package org.tawatur.says;

/**
 * A word that attributes.
 *
 * @param word a verb by its lemma, or a preposition in its plain form
 * @param kind how it attributes
 * @param isDenying whether what follows is said not to be so
 * @param isGuessing whether what follows is only thought possible
 */
public record SayingWord(String word, Kind kind, boolean isDenying, boolean isGuessing) {

  /** Ways of attributing. */
  public enum Kind {
    /** A verb whose subject is the speaker. */
    SAY,
    /** The same, and it goes on with the speaker before where it has no subject. */
    CONTINUE,
    /** A verb whose subject tells its object: the object passes it on. */
    TELL,
    /** A verb whose subject passes on what the complement of عن or من says. */
    CONVEY,
    /** A preposition before the speaker. */
    PREPOSITION,
    /** A word before "what X said": وفق ما, حسبما, كما. */
    AS
  }
}
