package org.tawatur.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Lemma;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;

/** The words of tokens as an index of the full text takes them: letters and digits only. */
final class IndexWords {
  private final List<String> words = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();

  void add(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.pos() == PartOfSpeech.PUNCTUATION) {
        continue;
      }
      String word = bare(token.key());
      if (!word.isEmpty()) {
        words.add(word);
        String lemma = lemma(token.lemma());
        lemmas.add(lemma.isEmpty() ? word : lemma);
      }
    }
  }

  List<String> words() {
    return words;
  }

  List<String> lemmas() {
    return lemmas;
  }

  /** Every dictionary word that the token may be a form of, the likeliest first. */
  static List<String> lemmas(Token token) {
    Set<String> all = new LinkedHashSet<>();
    all.add(lemma(token.lemma()));
    for (Analysis reading : token.readings()) {
      all.add(lemma(reading.lemma()));
    }
    all.remove("");
    return List.copyOf(all);
  }

  /** A verb's name stands for its verbal noun and participles too; its form is left out. */
  private static String lemma(Lemma lemma) {
    String name = lemma.verb().isEmpty() ? lemma.name() : lemma.verb();
    int slash = name.indexOf('/');
    return bare(NormalText.fold(slash < 0 ? name : name.substring(0, slash)));
  }

  private static String bare(String word) {
    StringBuilder bare = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (bare != null) {
          bare.append(c);
        }
      } else if (bare == null) {
        bare = new StringBuilder(word.length()).append(word, 0, i);
      }
    }
    return bare == null ? word : bare.toString();
  }
}
