package org.tawatur.phrase;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/**
 * "Whom they called X", "what is known as X": a clause that stands for the noun phrase inside it.
 */
final class FreeRelative {
  static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("من", ""),
          Map.entry("ما", ""),
          Map.entry("ومن", ""),
          Map.entry("وما", ""),
          Map.entry("لمن", "ل"),
          Map.entry("لما", "ل"),
          Map.entry("بمن", "ب"),
          Map.entry("بما", "ب"),
          Map.entry("ممن", "من"),
          Map.entry("مما", "من"),
          Map.entry("عمن", "عن"),
          Map.entry("عما", "عن"),
          Map.entry("فيما", "في"),
          Map.entry("فيمن", "في"));

  /** Folded stems of the verbs of naming, as they stand before an object pronoun. */
  private static final Set<String> NAMED =
      WordSet.of(
          "وصف", "وصفت", "وصفو", "يصف", "تصف", "يصفون", "اسما", "اسمت", "اسمو", "سما", "سمت", "سمو",
          "يسمي", "تسمي", "يسمون", "يسمو", "اعتبر", "اعتبرت", "اعتبرو", "يعتبر", "تعتبر", "يعتبرون",
          "نعت", "نعتت", "ينعت", "دعا", "دعت", "يدعو", "تدعو");

  private static final Set<String> PRONOUN_ENDINGS = WordSet.of("ه", "ها", "هم");
  private static final Set<String> KNOWN_AS =
      WordSet.of("يسمي", "تسمي", "يعرف", "تعرف", "عرف", "سمي", "سميت", "يدعي", "وصف", "يوصف");

  private final PhraseReader reader;

  FreeRelative(PhraseReader reader) {
    this.reader = reader;
  }

  /** Whether such a clause may begin with the word {@code key}. */
  static boolean mayOpen(String key) {
    return PRONOUNS.containsKey(key);
  }

  /** The constituent that such a clause at {@code i} makes, or null where none begins there. */
  @Nullable Constituent at(int i) {
    if (!reader.is(WordMarks.FREE_RELATIVE, i) || i + 2 >= reader.tokens.size()) {
      return null;
    }
    String preposition = PRONOUNS.get(reader.tokens.get(i).key());
    String verb = reader.tokens.get(i + 1).key();
    if (preposition == null
        || !isNaming(verb)
            && !(reader.tokens.get(i).key().endsWith("ما") && KNOWN_AS.contains(verb))) {
      return null;
    }
    int inner = reader.skipQuotes(i + 2);
    if (inner >= reader.tokens.size() || !isPredicate(inner) || !reader.startsPhrase(inner)) {
      return null;
    }
    NounPhrase phrase = reader.phrase(inner, 0);
    if (phrase == null) {
      return null;
    }
    return new Constituent(
        preposition.isEmpty() ? Kind.NOUN : Kind.PREPOSITION, i, phrase.end(), phrase, preposition);
  }

  private boolean isPredicate(int inner) {
    Token token = reader.tokens.get(inner);
    return !Words.hasClitic(token)
        || token.has(Proclitic.BI) && token.analysis().proclitics().size() == 1;
  }

  private static boolean isNaming(String verb) {
    for (String ending : PRONOUN_ENDINGS) {
      if (verb.endsWith(ending)
          && NAMED.contains(verb.substring(0, verb.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }
}
