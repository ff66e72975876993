package org.tawatur.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Lemma;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.morph.WordMemo;
import org.tawatur.text.NormalText;

/** The words of tokens as an index of the full text takes them: letters and digits only. */
final class IndexWords {
  private final WordMemo<Form> forms;
  private final List<String> words = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();

  /** Takes what is known of words already, {@link #forms}. */
  IndexWords(WordMemo<Form> forms) {
    this.forms = forms;
  }

  /**
   * A written word as the index takes it.
   *
   * @param word its letters and digits; empty where it has none
   * @param lemmas for each of its readings the dictionary word; not to be written to
   */
  record Form(String word, String[] lemmas) {
    static Form of(Token token) {
      String word = bare(token.key());
      String[] lemmas = new String[token.readings().size()];
      for (int i = 0; i < lemmas.length; i++) {
        lemmas[i] = lemma(word, token.readings().get(i).lemma());
      }
      return new Form(word, lemmas);
    }

    private static String lemma(String word, Lemma lemma) {
      String name = IndexWords.lemma(lemma);
      return name.isEmpty() || name.equals(word) ? word : name;
    }
  }

  /** A memo of the forms of words. */
  static WordMemo<Form> forms() {
    return new WordMemo<>(Form::of);
  }

  void add(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.pos() == PartOfSpeech.PUNCTUATION) {
        continue;
      }
      Form form = forms.of(token);
      if (!form.word.isEmpty()) {
        words.add(form.word);
        int reading = token.readings().indexOf(token.analysis());
        lemmas.add(reading < 0 ? Form.lemma(form.word, token.lemma()) : form.lemmas[reading]);
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
