package org.tawatur.morph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A written word and all its readings, the likeliest without context first.
 *
 * <p>Safe to share: what it remembers about itself as a name depends on the word alone, so that
 * losing a race costs time and changes nothing.
 *
 * @param <T> what names stand for
 */
final class Word<T> extends WordNotes {
  private static final int LETTER_BITS = 6;
  private static final int BEFORE_LETTERS = '\u061F';

  /** Most letters that are coded. */
  private static final int CODED = 10;

  /** Marks the code of a char that stands alone, of whatever script. */
  private static final long SINGLE = 1L << 62;

  /** The letters of a short word as a number; 0 for others. */
  private final long code;

  private final int length;
  private final String form;
  private final String key;
  private final Reading[] beam;
  private final long[] signs;
  private final double[] priors;
  private final List<Analysis> analyses;
  private final List<NameFinder.Start<T>> starts;
  private final boolean isQuote;
  private final @Nullable Word<T>[] names;

  /**
   * A word.
   *
   * @param code its letters as a number where {@link #code(String, int, int)} has one, else 0
   * @param form normalised letters
   * @param key folded letters
   * @param readings at least one
   * @param starts where names may begin in it
   */
  @SuppressWarnings("unchecked")
  Word(
      long code,
      String form,
      String key,
      List<Reading> readings,
      List<NameFinder.Start<T>> starts) {
    this.code = code;
    this.length = form.length();
    this.form = form;
    this.key = key;
    this.starts = starts;
    beam = readings.toArray(Reading[]::new);
    Analysis[] all = new Analysis[beam.length];
    signs = new long[beam.length];
    priors = new double[beam.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = beam[i].analysis();
      signs[i] = Signs.of(beam[i]);
      priors[i] = beam[i].prior();
    }
    analyses = List.of(all);
    isQuote = key.length() == 1 && "\"«»'".indexOf(key.charAt(0)) >= 0;
    names = (Word<T>[]) new Word<?>[6];
  }

  /**
   * The letters {@code [start, end)} of {@code text} as a number that no other word has; 0 where
   * they are too many, or not all Arabic.
   */
  static long code(String text, int start, int end) {
    if (end - start == 1) {
      return SINGLE | text.charAt(start);
    }
    if (end - start > CODED) {
      return 0;
    }
    long code = 0;
    for (int i = start; i < end; i++) {
      int letter = text.charAt(i) - BEFORE_LETTERS;
      if (letter <= 0 || letter >= 1 << LETTER_BITS) {
        return 0;
      }
      code = code << LETTER_BITS | letter;
    }
    return code;
  }

  /** Whether it is the word {@code [start, end)} of {@code text}, whose code is given. */
  boolean isWritten(long coded, String text, int start, int end) {
    return code == coded && (code != 0 || length == end - start && text.startsWith(form, start));
  }

  /** The only reading of a word of class {@code pos} that no lexicon explains. */
  static List<Reading> plain(String form, PartOfSpeech pos) {
    Analysis analysis =
        new Analysis(List.of(), false, Lemma.of(form), pos, null, null, null, null, null);
    return List.of(Reading.open(analysis, Features.of(pos), form.length(), 0));
  }

  /** Number of chars. */
  int length() {
    return length;
  }

  /** Normalised letters. */
  String form() {
    return form;
  }

  /** Folded letters. */
  String key() {
    return key;
  }

  /** The readings; not to be written to. */
  Reading[] beam() {
    return beam;
  }

  /** The {@link Signs} of the readings; not to be written to. */
  long[] signs() {
    return signs;
  }

  /** How likely each reading is without context; not to be written to. */
  double[] priors() {
    return priors;
  }

  /** The analyses of the readings, in the same order. */
  List<Analysis> analyses() {
    return analyses;
  }

  /** Where names may begin in it. */
  List<NameFinder.Start<T>> starts() {
    return starts;
  }

  /** Whether it is a quotation mark. */
  boolean isQuote() {
    return isQuote;
  }

  /**
   * The word as a name after so many proclitics.
   *
   * @param alone whether it is the whole name: then it may still be a verb or an adjective that
   *     happens to be written so, if its neighbours ask for one
   */
  Word<T> asName(int proclitics, boolean alone) {
    if (beam[0].pos() == PartOfSpeech.PUNCTUATION) {
      return this;
    }
    int index = alone ? proclitics + 3 : proclitics;
    Word<T> known = names[index];
    if (known == null) {
      known = named(proclitics, alone);
      names[index] = known;
    }
    return known;
  }

  private Word<T> named(int proclitics, boolean alone) {
    List<Reading> readings = new ArrayList<>();
    readings.add(name(proclitics, alone && !isSpelledOut() ? Priors.KNOWN_NAME : 0));
    if (alone) {
      for (Reading reading : beam) {
        if (mayOust(reading, proclitics)) {
          readings.add(reading);
        }
      }
    }
    return new Word<>(code, form, key, readings, starts);
  }

  /** Whether a hamza written inside shows which word is meant, as in ترأس against تراس. */
  private boolean isSpelledOut() {
    for (int i = 1; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == 'أ' || c == 'ؤ' || c == 'ئ') {
        return Features.has(beam[0].features(), Features.INNER_HAMZA);
      }
    }
    return false;
  }

  private static boolean mayOust(Reading reading, int proclitics) {
    return reading.analysis().proclitics().size() == proclitics
        && !reading.has(Traits.ARTICLE | Traits.ENCLITIC | Traits.CLOSED | Traits.PREPOSITION)
        && reading.has(Traits.VERB | Traits.MODIFIER)
        && reading.prior() > Priors.SELDOM;
  }

  private Reading name(int proclitics, double prior) {
    List<Proclitic> list = new ArrayList<>(proclitics);
    for (int i = 0; i < proclitics; i++) {
      list.add(
          switch (key.charAt(i)) {
            case 'و' -> Proclitic.WA;
            case 'ف' -> Proclitic.FA;
            case 'ب' -> Proclitic.BI;
            case 'ل' -> Proclitic.LI;
            default -> Proclitic.KA;
          });
    }
    boolean article =
        form.startsWith("ال", proclitics) || proclitics > 0 && key.startsWith("لل", proclitics - 1);
    Lemma lemma = Lemma.of(form.substring(proclitics));
    Analysis analysis =
        new Analysis(list, article, lemma, PartOfSpeech.PROPER, null, null, null, null, null);
    return Reading.open(analysis, Features.of(PartOfSpeech.PROPER), form.length(), prior);
  }
}
