package org.tawatur.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a mention, without what spellings and clitics differ in. */
final class MentionWords {
  private static final Pattern MARKS =
      Pattern.compile(
          "[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final String FROM = "أإآٱىةؤئ";
  private static final String TO = "اااايهوي";
  private static final String PROCLITICS = "وفبلك";
  private static final String ARTICLE = "ال";

  private MentionWords() {}

  /** The words in their order; a word that stands twice is there twice. */
  static List<String> of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain);
    for (int i = 0; i < folded.length(); i++) {
      int at = FROM.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, TO.charAt(at));
      }
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(folded.toString().toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(bare(word.group()));
    }
    return words;
  }

  /** The word without conjunction or preposition before the article, and without the article. */
  private static String bare(String word) {
    String bare = word;
    if (bare.length() > 3
        && PROCLITICS.indexOf(bare.charAt(0)) >= 0
        && bare.startsWith(ARTICLE, 1)) {
      bare = bare.substring(1);
    }
    if (bare.startsWith("لل") && bare.length() > 4) {
      bare = ARTICLE + bare.substring(2);
    }
    return bare.startsWith(ARTICLE) && bare.length() > 4 ? bare.substring(2) : bare;
  }
}
