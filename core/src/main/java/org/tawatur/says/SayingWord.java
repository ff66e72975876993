package org.tawatur.says;

import java.util.Set;

/**
 * A word that attributes.
 *
 * @param word a verb by its lemma, a preposition in its plain form, or a noun
 * @param kind how it attributes
 * @param takes how what is said may follow a verb: {@code أن}, {@link #QUOTE}, {@link #OBJECT},
 *     {@link #RECORD} or a preposition
 * @param marks what else it says
 */
public record SayingWord(String word, Kind kind, Set<String> takes, Set<Mark> marks) {
  /** What is said may stand in quotation marks or after a colon. */
  public static final String QUOTE = "quote";

  /** What is said may be an event noun. */
  public static final String OBJECT = "object";

  /** What is said may be what a recording shows. */
  public static final String RECORD = "record";

  /** What is said may be a clause with أن or إن. */
  public static final String THAT = "أن";

  /** Copies the sets. */
  public SayingWord {
    takes = Set.copyOf(takes);
    marks = Set.copyOf(marks);
  }

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
    /**
     * A verb after which the statement that says it stands in a prepositional phrase: جاء في بيان.
     */
    HOLD,
    /** A preposition before the speaker. */
    PREPOSITION,
    /** A word before "what X said": وفق ما, حسبما, كما. */
    AS,
    /** A noun after في with which the reporter's own words begin again: في إشارة إلى. */
    ASIDE
  }

  /** What a word says beside who speaks. */
  public enum Mark {
    /** What follows is said not to be so. */
    DENIES,
    /** What follows is only thought possible. */
    GUESSES,
    /** Without a subject it means that nobody in particular says so. */
    NOBODY,
    /** Who follows is told by who came before. */
    PASSES
  }

  /** Whether what follows is said not to be so. */
  public boolean isDenying() {
    return marks.contains(Mark.DENIES);
  }

  /** Whether what follows is only thought possible. */
  public boolean isGuessing() {
    return marks.contains(Mark.GUESSES);
  }

  boolean isVerb() {
    return switch (kind) {
      case SAY, CONTINUE, TELL, CONVEY, HOLD -> true;
      case PREPOSITION, AS, ASIDE -> false;
    };
  }
}
