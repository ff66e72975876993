package org.tawatur.morph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a written word.
 *
 * @param proclitics particles before it, in the order written
 * @param hasArticle whether it carries ال
 * @param lemma the dictionary word
 * @param pos its word class in this reading
 * @param voice voice of a verb; null where the word is no verb or its letters leave the voice open
 * @param person person of a verb or pronoun, else null
 * @param gender gender, or null where not known
 * @param number number, or null where not known
 * @param enclitic pronoun after it, or null
 */
public record Analysis(
    List<Proclitic> proclitics,
    boolean hasArticle,
    Lemma lemma,
    PartOfSpeech pos,
    @Nullable Voice voice,
    @Nullable Person person,
    @Nullable Gender gender,
    @Nullable Number number,
    @Nullable Enclitic enclitic) {

  /** Copies the list. */
  public Analysis {
    proclitics = List.copyOf(proclitics);
  }

  /** Whether {@code proclitic} is written before the word. */
  public boolean has(Proclitic proclitic) {
    return proclitics.contains(proclitic);
  }
}
