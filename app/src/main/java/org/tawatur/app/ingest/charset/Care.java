package org.tawatur.app.ingest.charset;

import java.util.List;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/**
 * Looks at a decoded text for what no report has: takes out NUL and towers of combining marks, and
 * tells of marks that turn the direction round, halves of characters and mixed digits.
 */
public final class Care {
  /** More marks on one letter are cut off. */
  static final int MARKS = 32;

  private static final int PHRASES = 100;
  private static final int LONG = 1_000_000;

  private Care() {}

  /** The text, cleaned; what was found is added to {@code notes}. */
  public static String taken(String text, List<Note> notes) {
    Findings found = new Findings();
    StringBuilder out = null;
    int marks = 0;
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isMark = c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
      marks = isMark ? marks + 1 : 0;
      line = c == '\n' ? 0 : line + 1;
      boolean isDropped = c == 0 || marks > MARKS;
      if (isDropped && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!isDropped && out != null) {
        out.append(c);
      }
      found.zeros += c == 0 ? 1 : 0;
      found.clamped += marks > MARKS ? 1 : 0;
      found.longest = Math.max(found.longest, line);
      if (c >= 0x80) {
        found.look(text, i, c);
      } else if (c >= '0' && c <= '9') {
        found.digit(i, 0);
      }
    }
    found.tell(notes);
    return out == null ? text : out.toString();
  }

  /** What a text has, counted while it is read. */
  private static final class Findings {
    private int zeros;
    private int clamped;
    private int longest;
    private int turned;
    private int halves;
    private int phrases;
    private int mixed;
    private int lastDigit = -2;
    private int lastScript;

    private void look(String text, int i, char c) {
      turned += c == '\u202D' || c == '\u202E' ? 1 : 0;
      phrases += c == '\uFDFA' || c == '\uFDFB' ? 1 : 0;
      if (Character.isSurrogate(c)) {
        boolean isPair =
            Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        halves += isPair ? 0 : 1;
      }
      if (c >= '\u0660' && c <= '\u0669') {
        digit(i, 1);
      } else if (c >= '\u06F0' && c <= '\u06F9') {
        digit(i, 2);
      }
    }

    private void digit(int i, int script) {
      mixed += lastDigit == i - 1 && lastScript != script ? 1 : 0;
      lastDigit = i;
      lastScript = script;
    }

    private void tell(List<Note> notes) {
      add(notes, zeros > 0, Reason.NUL_STRIPPED, zeros + " NUL characters were taken out");
      add(
          notes,
          clamped > 0,
          Reason.MARKS_CLAMPED,
          clamped + " combining marks above one letter were cut");
      add(
          notes,
          turned > 0,
          Reason.BIDI_CONTROL,
          turned + " marks override the direction of the text");
      add(notes, halves > 0, Reason.SURROGATES, halves + " halves of characters");
      add(
          notes,
          phrases > PHRASES,
          Reason.EXPANSION,
          phrases + " characters that stand for phrases");
      add(notes, mixed > 0, Reason.MIXED_DIGITS, "digits of two scripts in one number");
      add(notes, longest > LONG, Reason.LONG_LINE, "a line of " + longest + " characters");
    }

    private static void add(List<Note> notes, boolean isFound, Reason reason, String message) {
      if (isFound) {
        notes.add(new Note(reason, message));
      }
    }
  }
}
