package org.tawatur.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.NormalText;
import org.tawatur.text.Sentence;
import org.tawatur.text.Span;

/**
 * Splits sentences into tokens, finds the known names among them, and chooses a reading for each
 * word.
 *
 * <p>Names are matched before any clitic is split: inside a name nothing is split but the
 * proclitics of its first word. Safe to share between threads: the cache of analysed words holds
 * nothing but values that depend on the word alone, so losing a race costs time and never changes a
 * result.
 *
 * @param <T> what names stand for
 */
public final class Tokenizer<T> {
  private static final int CACHE = 1 << 17;

  /** How many words a slot of the cache and those beside it hold before the oldest is given up. */
  private static final int WAYS = 4;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final WordAnalyser analyser;
  private final Disambiguator disambiguator = new Disambiguator();
  private final NameFinder<T> names;
  private final @Nullable Word<T>[] cache;

  /**
   * The codes of the cached words, so that a word of another code need not be looked at. One that a
   * race left wrong costs time and changes nothing, for the word itself is compared as well.
   */
  private final long[] codes = new long[CACHE];

  /**
   * Made of the words of the lexicon and the names to find.
   *
   * @param ambiguous whether a name is an ordinary word too, so that its words are still analysed
   *     as such when it matches
   */
  @SuppressWarnings("unchecked")
  public Tokenizer(WordTable words, PhraseTrie<T> names, Predicate<T> ambiguous) {
    analyser = new WordAnalyser(words);
    this.names = new NameFinder<>(names, ambiguous);
    cache = (Word<T>[]) new Word<?>[CACHE];
  }

  /** The tokens of {@code sentence} in {@code text}, with the names found. */
  public Tokens<T> tokens(NormalText text, Sentence sentence) {
    return tokens(text, text.normal(sentence.span().start()), text.normal(sentence.span().end()));
  }

  /** The tokens of the range {@code [start, end)} of the normalised text. */
  public Tokens<T> tokens(NormalText text, int start, int end) {
    List<Word<T>> words = new ArrayList<>((end - start) / 5 + 4);
    int[] starts = new int[end - start];
    Scanner scanner = new Scanner(text.text(), end);
    for (int at = scanner.next(start); at < end; at = scanner.next(scanner.end())) {
      starts[words.size()] = at;
      words.add(word(text, at, scanner.end(), scanner.kind()));
    }
    List<NameMatch<T>> matches = names.find(words);
    int[] choices = disambiguator.choices(words);
    matches.removeIf(
        match -> !names.stands(match, words.get(match.first()).beam()[choices[match.first()]]));
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(text, words.get(i), choices[i], starts[i]));
    }
    return new Tokens<>(tokens, matches);
  }

  private Token token(NormalText text, Word<T> word, int choice, int at) {
    Reading reading = word.beam()[choice];
    int length = word.length();
    Span span = text.original(at, at + length);
    boolean whole = reading.stemStart() == 0 && reading.stemEnd() == length;
    Span stem = whole ? span : text.original(at + reading.stemStart(), at + reading.stemEnd());
    return new Token(
        span, stem, word.form(), word.key(), reading.analysis(), word.analyses(), word);
  }

  private Word<T> word(NormalText text, int start, int end, Scanner.Kind kind) {
    String all = text.text();
    long code = Word.code(all, start, end);
    int slot = WordTable.spread(code == 0 ? hash(all, start, end) : Long.hashCode(code * SPREAD));
    slot &= CACHE - WAYS;
    for (int way = slot; way < slot + WAYS; way++) {
      if (codes[way] == code) {
        Word<T> cached = cache[way];
        if (cached != null && cached.isWritten(code, all, start, end)) {
          return cached;
        }
      }
    }
    String form = all.substring(start, end);
    String folded = text.key().substring(start, end);
    String key = folded.equals(form) ? form : folded;
    List<Reading> readings =
        switch (kind) {
          case ARABIC -> analyser.readings(form, key);
          case NUMBER -> Word.plain(form, PartOfSpeech.NUMBER);
          case FOREIGN -> Word.plain(form, PartOfSpeech.FOREIGN);
          case MARK -> Word.plain(form, PartOfSpeech.PUNCTUATION);
        };
    Word<T> made = new Word<>(code, form, key, readings, names.starts(key));
    keep(made, code, slot);
    return made;
  }

  /** Puts a word first among those of its slot. */
  private void keep(Word<T> made, long code, int slot) {
    System.arraycopy(cache, slot, cache, slot + 1, WAYS - 1);
    System.arraycopy(codes, slot, codes, slot + 1, WAYS - 1);
    cache[slot] = made;
    codes[slot] = code;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }
}
