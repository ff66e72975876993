package org.tawatur.app.serve.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tawatur.text.NormalText;

/**
 * How many signs of a password a guesser has to guess: a word that is tried first, a run along a
 * row of a keyboard or an alphabet, a repetition and a year are one sign each. Letters that writers
 * confuse, and digits that stand for letters, are one. Immutable, and safe to share between
 * threads.
 */
final class Guessing {
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_RUN = 4;
  private static final int SHORTEST_REPEAT = 3;
  private static final Pattern YEAR = Pattern.compile("(?:1[3-9]|20)\\d\\d");
  private static final int YEAR_SIGNS = 4;

  /** Signs that stand for letters, and those letters. */
  private static final String SIGNS = "@4301$5!7";

  private static final String LETTERS = "aaeolssit";

  private final List<String> rows = new ArrayList<>();
  private final List<String> common = new ArrayList<>();

  Guessing() {
    for (String row : lines("rows.txt")) {
      String folded = folded(row);
      rows.add(folded);
      rows.add(new StringBuilder(folded).reverse().toString());
    }
    lines("words.txt").forEach(word -> common.add(folded(word)));
  }

  private static List<String> lines(String file) {
    try (InputStream in = Guessing.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is no part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# ") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form in which signs are compared. */
  static String folded(String text) {
    return NormalText.fold(text).toLowerCase(Locale.ROOT);
  }

  /** How many signs of {@code password} have to be guessed by who knows {@code words}. */
  int signs(String password, Collection<String> words) {
    String folded = folded(password);
    Set<String> known = new TreeSet<>(common);
    for (String word : words) {
      known.add(folded(word).strip());
      for (String part : folded(word).split("[^\\p{L}\\p{Nd}]+", -1)) {
        known.add(part);
      }
    }
    known.removeIf(word -> word.length() < SHORTEST_WORD);
    // Written plainly, or with signs for letters: whichever is guessed sooner.
    return Math.min(counted(once(folded), known), counted(once(lettered(folded)), known));
  }

  private static String lettered(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int sign = SIGNS.indexOf(text.charAt(i));
      plain.append(sign < 0 ? text.charAt(i) : LETTERS.charAt(sign));
    }
    return plain.toString();
  }

  /** What is repeated, where all of a text is repetition. */
  private static String once(String text) {
    for (int period = 1; period <= text.length() / 2; period++) {
      if (text.regionMatches(period, text, 0, text.length() - period)) {
        return text.substring(0, period);
      }
    }
    return text;
  }

  private int counted(String text, Set<String> known) {
    int signs = 0;
    for (int at = 0; at < text.length(); signs++) {
      int length = 1;
      for (String word : known) {
        if (word.length() > length && text.startsWith(word, at)) {
          length = word.length();
        }
      }
      length = Math.max(length, Math.max(run(text, at), repeat(text, at)));
      if (YEAR.matcher(text).region(at, text.length()).lookingAt()) {
        length = Math.max(length, YEAR_SIGNS);
      }
      at += length;
    }
    return signs;
  }

  /** How many signs from {@code at} on follow each other in a row; fewer than four do not count. */
  private int run(String text, int at) {
    int longest = 1;
    for (String row : rows) {
      int from = row.indexOf(text.charAt(at));
      while (from >= 0) {
        int length = 1;
        while (at + length < text.length()
            && from + length < row.length()
            && text.charAt(at + length) == row.charAt(from + length)) {
          length++;
        }
        longest = Math.max(longest, length);
        from = row.indexOf(text.charAt(at), from + 1);
      }
    }
    return longest < SHORTEST_RUN ? 1 : longest;
  }

  private static int repeat(String text, int at) {
    int length = 1;
    while (at + length < text.length() && text.charAt(at + length) == text.charAt(at)) {
      length++;
    }
    return length < SHORTEST_REPEAT ? 1 : length;
  }
}
