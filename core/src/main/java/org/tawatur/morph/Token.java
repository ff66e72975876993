package org.tawatur.morph;

import java.util.List;
import org.tawatur.text.Span;

/**
 * A written word, number or mark of a sentence with the reading that its context favours.
 *
 * @param span where it stands in the original text, clitics included
 * @param stem where the word without its clitics stands
 * @param form the word normalised (no vowel signs or tatweel, plain letter shapes), clitics
 *     included
 * @param key {@code form} with variants of alef, hamza, ya and ta marbuta folded
 * @param analysis the reading chosen
 * @param readings every reading considered, the chosen one included
 * @param notes what steps have worked out about the word
 */
public record Token(
    Span span,
    Span stem,
    String form,
    String key,
    Analysis analysis,
    List<Analysis> readings,
    WordNotes notes) {

  /** Copies the list. */
  public Token {
    readings = List.copyOf(readings);
  }

  /** The same word in another of its readings. */
  public Token as(Analysis reading) {
    return new Token(span, stem, form, key, reading, readings, notes);
  }

  /** The word class of the chosen reading. */
  public PartOfSpeech pos() {
    return analysis.pos();
  }

  /** The dictionary word of the chosen reading. */
  public Lemma lemma() {
    return analysis.lemma();
  }

  /** Whether the chosen reading carries {@code proclitic}. */
  public boolean has(Proclitic proclitic) {
    return analysis.has(proclitic);
  }

  /** Whether the word is a finite verb. */
  public boolean isVerb() {
    return analysis.pos().isVerb();
  }

  /** Whether it is the punctuation mark {@code mark}, after normalisation. */
  public boolean isMark(char mark) {
    return analysis.pos() == PartOfSpeech.PUNCTUATION && key.length() == 1 && key.charAt(0) == mark;
  }
}
