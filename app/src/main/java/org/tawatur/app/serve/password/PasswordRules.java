package org.tawatur.app.serve.password;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says which new passwords are refused. Length counts, not what kinds of signs are in one. Safe to
 * share between threads.
 */
public final class PasswordRules {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 256;

  /** So many signs at least have to be guessed one by one. */
  private static final int LEAST_GUESSED = 8;

  private static final int LEAST_DIFFERENT = 5;

  private final Guessing guessing = new Guessing();
  private final PasswordList list;
  private final Supplier<? extends Collection<String>> words;

  /**
   * Rules.
   *
   * @param list passwords that are known to others
   * @param words of the place, such as names of outlets; asked for anew each time
   */
  public PasswordRules(PasswordList list, Supplier<? extends Collection<String>> words) {
    this.list = list;
    this.words = words;
  }

  /** Why a password is refused; its word is that of the API. */
  public enum Reason {
    /** It is too short. */
    SHORT,
    /** It is too long. */
    LONG,
    /** It is made of very few signs. */
    FEW,
    /** What is tried first is most of it. */
    GUESSABLE,
    /** It stands in the list. */
    LISTED
  }

  /**
   * Why a password is refused.
   *
   * @param reason why
   * @param words the same in words, with what helps
   */
  public record Fault(Reason reason, String words) {}

  /** Why {@code password} is not good enough for the account {@code name}, or null. */
  public @Nullable Fault fault(String name, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return new Fault(
          Reason.SHORT, "a password has at least " + SHORTEST + " signs; a sentence is a good one");
    }
    if (length > LONGEST) {
      return new Fault(Reason.LONG, "a password has at most " + LONGEST + " signs");
    }
    if (password.chars().distinct().count() < LEAST_DIFFERENT) {
      return new Fault(Reason.FEW, "the password repeats a few signs; a sentence is a good one");
    }
    List<String> known = new ArrayList<>(words.get());
    known.add(name);
    if (guessing.signs(password, known) < LEAST_GUESSED) {
      return new Fault(
          Reason.GUESSABLE,
          "the password is little more than what is tried first (names and words of this place,"
              + " rows of keys, repetitions, years); a sentence is a good one");
    }
    if (list.contains(password)) {
      return new Fault(
          Reason.LISTED,
          "the password stands in the list of passwords that others know; take one that was never"
              + " used anywhere");
    }
    return null;
  }
}
