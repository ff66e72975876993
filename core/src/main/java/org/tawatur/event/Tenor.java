package org.tawatur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.Sentence;
import org.tawatur.text.WordSet;
import org.tawatur.text.Zone;
import org.tawatur.time.TimeMention;

/**
 * What kind of text a report is, which makes what one of its sentences says more or less likely to
 * be an event.
 *
 * @param sentences how many it has
 * @param violence logarithm of how many words of harm and arms there are a sentence
 * @param headline the words of its headline, without marks
 * @param day the day of which it tells all that happened, where it is such a text
 */
public record Tenor(
    int sentences, double violence, Set<String> headline, @Nullable TimeMention day) {
  private static final double HALF = 0.5;

  /** What is cut out of a report has a sentence or two. */
  private static final int EXCERPT = 2;

  /** Copies the set. */
  public Tenor {
    headline = WordSet.copyOf(headline);
  }

  /** Whether it is no whole report but a passage that comes alone. */
  boolean isAlone() {
    return sentences <= EXCERPT;
  }

  /**
   * The tenor of a report.
   *
   * @param sentences its sentences
   * @param tokens their words, in the same order
   * @param violent lemmas of words of harm and arms
   * @param marks which words may be among them
   */
  static Tenor of(
      List<Sentence> sentences, List<List<Token>> tokens, Set<String> violent, WordMarks marks) {
    int count = 0;
    Set<String> headline = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean isHeadline = sentences.get(i).zone() == Zone.HEADLINE;
      for (Token token : tokens.get(i)) {
        boolean harm =
            marks.has(WordMarks.TELLING, token) && violent.contains(token.lemma().name());
        count += harm ? 1 : 0;
        if (isHeadline && token.pos() != PartOfSpeech.PUNCTUATION) {
          headline.add(token.key());
        }
      }
    }
    double each = (count + HALF) / Math.max(1, sentences.size());
    return new Tenor(sentences.size(), StrictMath.log(each), headline, null);
  }

  /** The tenor of a text that tells all that happened on {@code day}. */
  public Tenor on(@Nullable TimeMention day) {
    return new Tenor(sentences, violence, headline, day);
  }
}
