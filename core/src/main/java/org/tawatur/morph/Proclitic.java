package org.tawatur.morph;

/**
 * Particles written together with the word that follows them; the article is a feature of the word,
 * not a clitic.
 */
public enum Proclitic {
  /** و "and". */
  WA("و"),
  /** ف "so, then". */
  FA("ف"),
  /** ب "by, with, in". */
  BI("ب"),
  /** ل "to, for"; before an imperfect verb "in order to". */
  LI("ل"),
  /** ك "as, like". */
  KA("ك"),
  /** س, future before an imperfect verb. */
  SA("س"),
  /** أ, interrogative. */
  A("أ");

  private final String letters;

  Proclitic(String letters) {
    this.letters = letters;
  }

  /** How it is written. */
  public String letters() {
    return letters;
  }

  /** Whether it governs the genitive. */
  public boolean isPreposition() {
    return this == BI || this == LI || this == KA;
  }
}
