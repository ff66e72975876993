package org.tawatur.says;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.phrase.Clauses;
import org.tawatur.text.Sentence;

/**
 * Finds who says which part of a sentence. Immutable and thread-safe; what goes on into the next
 * sentence is in the conversation.
 */
public final class Attributions {
  private final SayingWords words;
  private final References references;
  private final Tellers tellers;

  /** Makes the step from the attributing words. */
  public Attributions(List<SayingWord> words, References references, Tellers tellers) {
    this.words = new SayingWords(words);
    this.references = references;
    this.tellers = tellers;
  }

  /** Who says what in the sentence of {@code clauses}, in the order of the text. */
  public List<Attribution> attributions(
      Scene scene, Clauses clauses, Sentence sentence, Conversation conversation) {
    conversation.enter(sentence.paragraph());
    Passage passage = new Passage(scene, clauses, words, !conversation.quoted().isEmpty());
    Speakers speakers = new Speakers(passage, references, tellers, conversation);
    Voices voices = new Voices(passage, words, tellers, speakers, conversation);
    return voices.all(sentence.paragraph());
  }

  /** The innermost of {@code attributions} that covers {@code token}, or null. */
  public static @Nullable Attribution at(List<Attribution> attributions, int token) {
    Attribution best = null;
    for (Attribution attribution : attributions) {
      if (attribution.covers(token) && (best == null || attribution.from() >= best.from())) {
        best = attribution;
      }
    }
    return best;
  }
}
