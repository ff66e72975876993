package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What somebody typed to look for, cut into words, phrases and operators. Nothing of it is ever run
 * as a language of a database.
 *
 * @param terms the pieces in their order
 */
record Question(List<Term> terms) {
  private static final int MOST = 40;

  /**
   * A piece.
   *
   * @param field {@code words}, {@code phrase}, or the name of an operator
   * @param value what is wanted
   */
  record Term(String field, String value) {}

  /** Copies the list. */
  Question {
    terms = List.copyOf(terms);
  }

  /** The pieces of {@code text}; quotation marks of any kind hold words together. */
  static Question of(String text) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < text.length() && terms.size() < MOST) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT) {
        at++;
      } else if (isQuote(c)) {
        int end = closing(text, at + 1);
        add(terms, "phrase", text.substring(at + 1, end));
        at = end + 1;
      } else {
        int colon = operator(text, at);
        if (colon > at) {
          String field = text.substring(at, colon).toLowerCase(Locale.ROOT);
          int start = colon + 1;
          boolean isQuoted = start < text.length() && isQuote(text.charAt(start));
          int end = isQuoted ? closing(text, start + 1) : word(text, start);
          add(terms, field, text.substring(isQuoted ? start + 1 : start, end));
          at = isQuoted ? end + 1 : end;
        } else {
          int end = word(text, at);
          add(terms, "words", text.substring(at, end));
          at = end;
        }
      }
    }
    return new Question(terms);
  }

  private static void add(List<Term> terms, String field, String value) {
    if (!value.isBlank()) {
      terms.add(new Term(field, value.strip()));
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
  }

  private static int closing(String text, int from) {
    int end = from;
    while (end < text.length() && !isQuote(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int word(String text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the colon behind Latin letters is, or -1. */
  private static int operator(String text, int from) {
    int at = from;
    while (at < text.length() && (isLatin(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return at < text.length() && at > from && text.charAt(at) == ':' ? at : -1;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
