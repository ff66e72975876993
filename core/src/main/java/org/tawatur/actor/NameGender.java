package org.tawatur.actor;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Gender;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/** The grammatical gender of actors' names, which their form shows less well than that of nouns. */
final class NameGender {
  private static final Set<String> MASCULINE_STATES =
      WordSet.of("عراق", "لبنان", "اردن", "يمن", "سودان", "مغرب", "صومال", "فاتيكان");
  private static final Set<String> FEMININE_NAMES =
      WordSet.of(
          "حماس", "فتح", "طالبان", "قسد", "امم", "بوكو", "قوات", "كتايب", "سرايا", "الويه",
          "فصايل");

  private NameGender() {}

  /**
   * The gender of the name that {@code head} begins, or null where the form does not tell.
   *
   * @param actor the bearer, or null
   * @param isState whether the name is a bare country's or capital's
   */
  static @Nullable Gender of(Token head, @Nullable Actor actor, BooleanSupplier isState) {
    if (head.pos() != PartOfSpeech.PROPER || head.analysis().number() == Number.PLURAL) {
      return null;
    }
    if (actor != null && actor.isPerson()) {
      return Gender.MASCULINE;
    }
    String word = stem(head);
    if (isState.getAsBoolean()) {
      return MASCULINE_STATES.contains(word) ? Gender.MASCULINE : Gender.FEMININE;
    }
    return word.endsWith("ه") || word.endsWith("ات") || FEMININE_NAMES.contains(word)
        ? Gender.FEMININE
        : null;
  }

  private static String stem(Token head) {
    String key = head.key();
    boolean clitic =
        key.length() > 3
            && (head.has(Proclitic.WA) || head.has(Proclitic.LI) || head.has(Proclitic.BI));
    String word = clitic ? key.substring(1) : key;
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }
}
