package org.tawatur.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Guesses from letters and the commonest words whether a text is Arabic, or another language
 * written in Arabic letters; good enough for a warning, not for a refusal.
 *
 * <p>The words here are the few that tell languages apart, as letters do; they name nothing else.
 */
public final class Script {
  /** Below this share of Arabic letters a text is in another script. */
  private static final double LEAST_SHARE = 0.3;

  /** A language that is written in Arabic letters, or none of them. */
  public enum Language {
    /** Arabic. */
    ARABIC,
    /** Persian or Dari. */
    PERSIAN,
    /** Urdu. */
    URDU,
    /** Kurdish in Arabic letters (Sorani). */
    KURDISH,
    /** Pashto. */
    PASHTO,
    /** Not written in Arabic letters, or without any letters. */
    OTHER
  }

  private static final Map<Language, String> LETTERS =
      Map.of(
          Language.PERSIAN, "پچژگ",
          Language.URDU, "ٹڈڑںےہھ",
          Language.KURDISH, "ڕڵۆێە",
          Language.PASHTO, "ټډړږښګڼۍځڅې");

  /** Folded, so that one spelling of kaf and yeh will do. */
  private static final Map<Language, Set<String>> WORDS =
      Map.of(
          Language.ARABIC,
              WordSet.of(
                  "في", "من", "علي", "الي", "عن", "التي", "الذي", "هذا", "هذه", "ذلك", "بعد", "قبل",
                  "كان", "كانت", "قد", "لم", "لا", "او", "بين", "خلال", "حيث", "كما", "قال",
                  "وقال"),
          Language.PERSIAN,
              WordSet.of(
                  "از", "به", "در", "كه", "را", "اين", "براي", "است", "شد", "شده", "كرد", "كرده",
                  "مي", "هاي", "خود", "بود", "گفت"),
          Language.URDU,
              WordSet.of("اور", "كا", "نے", "كو", "نهيں", "گيا", "كر", "ميں", "پر", "ني"),
          Language.KURDISH, WordSet.of("له", "بو", "كه", "دكات", "ئه", "ئهو", "بهلام"),
          Language.PASHTO, WordSet.of("د", "په", "چي", "كي", "دي", "او", "هم", "ته", "يي"));

  private Script() {}

  /** The share of letters that are Arabic ones, 0 to 1; 0 for a text without letters. */
  public static double arabicShare(String text) {
    int arabic = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char normal = CharTable.text(c);
      if (Letter.isArabic(c) || Letter.isArabic(normal) || normal == CharTable.EXPAND) {
        arabic++;
        letters++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters == 0 ? 0 : (double) arabic / letters;
  }

  /** Whether the text is in Arabic rather than in another language or script. */
  public static boolean isProbablyArabic(String text) {
    return language(text) == Language.ARABIC;
  }

  /**
   * The language that most words of the text speak for; Arabic where none stands out. Looks at the
   * original spelling, which normalised text has lost.
   */
  public static Language language(String text) {
    if (arabicShare(text) < LEAST_SHARE) {
      return Language.OTHER;
    }
    Map<Language, Integer> votes = new EnumMap<>(Language.class);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isWordChar(text.charAt(i))) {
        if (i > start) {
          vote(text.substring(start, i), votes);
        }
        start = i + 1;
      }
    }
    Language best = Language.ARABIC;
    for (Map.Entry<Language, Integer> entry : votes.entrySet()) {
      if (entry.getValue() > votes.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetter(c) || CharTable.isDropped(c);
  }

  private static void vote(String word, Map<Language, Integer> votes) {
    String key = NormalText.fold(word);
    boolean hasArticle = key.length() > 4 && key.startsWith("ال");
    for (Map.Entry<Language, Set<String>> entry : WORDS.entrySet()) {
      Language language = entry.getKey();
      String own = LETTERS.getOrDefault(language, "");
      boolean speaks =
          entry.getValue().contains(key)
              || (language == Language.ARABIC && hasArticle)
              || word.chars().anyMatch(c -> own.indexOf(c) >= 0);
      if (speaks) {
        votes.merge(language, 1, Integer::sum);
      }
    }
  }
}
