package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.actor.Scene;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/**
 * Compares the words of a sentence with those of triggers: by lemma, by letters without clitics, by
 * plural. Holds nothing.
 */
final class TriggerWords {
  private TriggerWords() {}

  /** Whether the words of a trigger after the first, which stands at {@code at}, follow it. */
  static boolean follow(Scene scene, int at, int end, List<Frames.Word> words) {
    for (int k = 1; k < words.size(); k++) {
      if (at + k >= end || !sameWord(scene.chart().tokens().get(at + k), words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the last of the words stands that follow each other from {@code at}, though an amount may
   * part them, "the fall of dozens of wounded"; -1 where they do not.
   */
  static int last(Scene scene, int at, List<Frames.Word> words) {
    List<Token> tokens = scene.chart().tokens();
    int next = at;
    for (int k = 1; k < words.size(); k++) {
      next++;
      while (next < tokens.size() && !sameWord(tokens.get(next), words.get(k))) {
        if (!isAmount(tokens.get(next)) && !isOf(tokens, next)) {
          return -1;
        }
        next++;
      }
      if (next >= tokens.size()) {
        return -1;
      }
    }
    return next;
  }

  /** Whether a word says how many: a number, "dozens". */
  static boolean isAmount(Token token) {
    return token.pos() == PartOfSpeech.NUMBER || token.lemma().sense() == NounClass.QUANTITY;
  }

  private static boolean isOf(List<Token> tokens, int at) {
    return tokens.get(at).lemma().name().equals("من") && isAmount(tokens.get(at - 1));
  }

  /** Whether a word of the sentence is the word of a trigger. */
  static boolean sameWord(Token token, Frames.Word word) {
    return token.lemma().name().equals(word.lemma())
        || token.key().endsWith(word.key()) && bare(token).equals(word.key())
        || isPluralOf(token, word.lemma());
  }

  /**
   * The lemmas that the token may have in the word class chosen; unvocalised forms leave several
   * open.
   */
  static List<String> lemmas(Token token) {
    String first = token.lemma().name();
    if (!token.isVerb()) {
      return List.of(first);
    }
    List<String> lemmas = new ArrayList<>(4);
    lemmas.add(first);
    for (Analysis reading : token.readings()) {
      if (reading.pos().isVerb() && reading.hasProcliticsOf(token.analysis())) {
        addOnce(lemmas, reading.lemma().name());
      }
    }
    return lemmas;
  }

  static void addOnce(List<String> lemmas, String lemma) {
    if (!lemmas.contains(lemma)) {
      lemmas.add(lemma);
    }
  }

  /** The key without clitics and article. */
  static String bare(Token token) {
    return bare(token.key(), token.analysis());
  }

  /** The letters of {@code key} without the clitics and article that {@code reading} finds. */
  static String bare(String key, Analysis reading) {
    if (!reading.hasProclitic() && !reading.hasArticle()) {
      return key;
    }
    int from = 0;
    for (var proclitic : reading.proclitics()) {
      from += proclitic.letters().length();
    }
    from = Math.min(from, key.length());
    String stem = key.substring(from);
    if (reading.hasArticle()) {
      stem =
          stem.startsWith("ال")
              ? stem.substring(2)
              : stem.startsWith("ل") ? stem.substring(1) : stem;
    }
    return stem;
  }

  /** Adds all by which {@link #sameWord} may find the word. */
  static void add(Token token, List<String> words) {
    words.add(token.lemma().name());
    words.add(bare(token));
    addSingulars(token, words);
  }

  /** Adds the nouns whose plural the word may be, though it is listed on its own. */
  private static void addSingulars(Token token, List<String> words) {
    if (token.isVerb()) {
      return;
    }
    for (Analysis reading : token.readings()) {
      if (reading.number() == Number.PLURAL && !reading.pos().isVerb()) {
        words.add(reading.lemma().name());
      }
    }
  }

  /** Whether a plural that is listed on its own, "losses", may be that of {@code noun}. */
  private static boolean isPluralOf(Token token, String noun) {
    if (token.isVerb()) {
      return false;
    }
    List<Analysis> readings = token.readings();
    for (int i = 0; i < readings.size(); i++) {
      Analysis reading = readings.get(i);
      if (reading.number() == Number.PLURAL
          && !reading.pos().isVerb()
          && reading.lemma().name().equals(noun)) {
        return true;
      }
    }
    return false;
  }
}
