package org.tawatur.morph;

/**
 * Pronouns written together with the word before them: object of a verb, possessor of a noun,
 * object of a preposition.
 */
public enum Enclitic {
  /** ه "him, his". */
  HU("ه", Person.THIRD, Gender.MASCULINE, Number.SINGULAR),
  /** ها "her; them (things)". */
  HA("ها", Person.THIRD, Gender.FEMININE, Number.SINGULAR),
  /** هما "the two of them". */
  HUMA("هما", Person.THIRD, Gender.MASCULINE, Number.DUAL),
  /** هم "them". */
  HUM("هم", Person.THIRD, Gender.MASCULINE, Number.PLURAL),
  /** هن "them (women)". */
  HUNNA("هن", Person.THIRD, Gender.FEMININE, Number.PLURAL),
  /** ك "you". */
  KA("ك", Person.SECOND, Gender.MASCULINE, Number.SINGULAR),
  /** كم "you (all)". */
  KUM("كم", Person.SECOND, Gender.MASCULINE, Number.PLURAL),
  /** ي "my". */
  YA("ي", Person.FIRST, Gender.MASCULINE, Number.SINGULAR),
  /** ني "me". */
  NI("ني", Person.FIRST, Gender.MASCULINE, Number.SINGULAR),
  /** نا "us, our". */
  NA("نا", Person.FIRST, Gender.MASCULINE, Number.PLURAL);

  private final String letters;
  private final Person person;
  private final Gender gender;
  private final Number number;

  Enclitic(String letters, Person person, Gender gender, Number number) {
    this.letters = letters;
    this.person = person;
    this.gender = gender;
    this.number = number;
  }

  /** How it is written. */
  public String letters() {
    return letters;
  }

  /** Its person. */
  public Person person() {
    return person;
  }

  /** Its gender; masculine where Arabic does not write the difference. */
  public Gender gender() {
    return gender;
  }

  /** Its number. */
  public Number number() {
    return number;
  }
}
