package org.tawatur.says;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.morph.WordMemo;
import org.tawatur.text.WordMap;

/** Looks attributing words up by the tokens of a sentence. Immutable and thread-safe. */
final class SayingWords {
  private static final int HIDDEN = 4;

  private final WordMap<SayingWord> words;
  private final WordMap<SayingWord> plain;
  private final WordMemo<Boolean> sayings = new WordMemo<>(this::maySay);

  SayingWords(List<SayingWord> words) {
    Map<String, SayingWord> all = new HashMap<>();
    Map<String, SayingWord> spelled = new HashMap<>();
    for (SayingWord word : words) {
      all.put(word.word(), word);
      if (word.isVerb()) {
        spelled.put(word.word().substring(0, word.word().indexOf('/')), word);
      }
    }
    this.words = WordMap.copyOf(all);
    this.plain = WordMap.copyOf(spelled);
  }

  /**
   * The verb of saying whose plain perfect {@code token} spells, where a name of the same letters
   * hides it; else null.
   */
  @Nullable SayingWord hidden(Token token) {
    if (token.pos() != PartOfSpeech.PROPER || token.readings().size() > 1) {
      return null;
    }
    String form = token.form();
    boolean and = form.startsWith("و") || form.startsWith("ف");
    SayingWord word = plain.get(form);
    word = word == null && and ? plain.get(form.substring(1)) : word;
    return word == null || word.word().indexOf('/') < HIDDEN ? null : word;
  }

  /**
   * The verb of saying that {@code token} is, in any of its readings as a finite verb of the third
   * person, or null.
   */
  @Nullable SayingWord verb(Token token) {
    if (!sayings.of(token)) {
      return null;
    }
    if (token.isVerb()) {
      SayingWord chosen = verb(token.analysis(), token);
      if (chosen != null) {
        return chosen;
      }
      if (token.analysis().person() == Person.FIRST) {
        return conveys(token);
      }
    }
    for (Analysis reading : token.readings()) {
      SayingWord word =
          reading.pos().isVerb() && reading.pos() != PartOfSpeech.IMPERATIVE
              ? verb(reading, token)
              : null;
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  /** The verb of quoting that is spelt like "we say": نقل. */
  private @Nullable SayingWord conveys(Token token) {
    for (Analysis reading : token.readings()) {
      SayingWord word =
          reading.pos() == PartOfSpeech.PERFECT && reading.hasProcliticsOf(token.analysis())
              ? verb(reading, token)
              : null;
      if (word != null && word.kind() == SayingWord.Kind.CONVEY) {
        return word;
      }
    }
    return null;
  }

  /** Whether {@code token} is a verb of saying or made from one in any of its readings. */
  private boolean maySay(Token token) {
    for (Analysis reading : token.readings()) {
      if (words.containsKey(reading.lemma().name()) || words.containsKey(reading.lemma().verb())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable SayingWord verb(Analysis reading, Token token) {
    if (reading.person() == Person.FIRST || reading.person() == Person.SECOND && !token.isVerb()) {
      return null;
    }
    SayingWord word = words.get(reading.lemma().name());
    return word != null && word.isVerb() ? word : null;
  }

  /** The verb of saying whose indefinite active participle {@code token} can be, or null. */
  @Nullable SayingWord participle(Token token) {
    if (!sayings.of(token)) {
      return null;
    }
    for (Analysis reading : token.readings()) {
      boolean form =
          reading.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
              && !reading.hasArticle()
              && !reading.hasProclitic();
      SayingWord word =
          form && reading.enclitic() == null ? words.get(reading.lemma().verb()) : null;
      if (word != null && word.isVerb()) {
        return word;
      }
    }
    return null;
  }

  /** The preposition {@code word}, or null where it does not attribute. */
  @Nullable SayingWord preposition(String word) {
    SayingWord found = words.get(word);
    return found != null && found.kind() == SayingWord.Kind.PREPOSITION ? found : null;
  }

  /** Whether {@code token} is a word before "X said". */
  boolean isAs(Token token) {
    return is(token.lemma().name(), SayingWord.Kind.AS) || is(token.key(), SayingWord.Kind.AS);
  }

  /** Whether {@code token} is a noun with which the reporter speaks again. */
  boolean isAside(Token token) {
    return !token.analysis().hasArticle()
        && token.analysis().enclitic() == null
        && is(token.lemma().name(), SayingWord.Kind.ASIDE);
  }

  /** Whether {@code token} is a noun made from a verb of saying, with a pronoun: قوله, تأكيده. */
  boolean isOwnSaying(Token token) {
    SayingWord word = token.lemma().verb().isEmpty() ? null : words.get(token.lemma().verb());
    return token.analysis().enclitic() != null && word != null && word.isVerb();
  }

  /** The verb of saying whose verbal noun {@code token} is, without article or pronoun; or null. */
  @Nullable SayingWord noun(Token token) {
    boolean bare =
        token.pos() == PartOfSpeech.MASDAR
            && !token.analysis().hasArticle()
            && token.analysis().enclitic() == null;
    SayingWord word = bare ? words.get(token.lemma().verb()) : null;
    boolean says =
        word != null
            && (word.kind() == SayingWord.Kind.SAY || word.kind() == SayingWord.Kind.CONTINUE);
    return says ? word : null;
  }

  private boolean is(String word, SayingWord.Kind kind) {
    SayingWord found = words.get(word);
    return found != null && found.kind() == kind;
  }
}
