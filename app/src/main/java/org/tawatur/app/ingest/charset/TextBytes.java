package org.tawatur.app.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/**
 * Decodes bytes. In order: the byte order mark, strict UTF-8, what was declared if the result is
 * plausible, the letters. Valid UTF-8 goes before declarations because it is no accident, and
 * declarations are wrong every day. Safe to share between threads.
 */
public final class TextBytes {
  private static final double GOOD = -5;
  private static final double CLOSE = 0.35;

  /** By how much the best must be better, times letters: a single one proves nothing. */
  private static final double FEW = 4;

  private static final int SHORT = 50;
  private static final int WORDS = 12;

  /** Broken bytes that are replaced, at most one in so many good characters beyond ASCII. */
  private static final int RATE = 20;

  /** Makes a decoder. */
  public TextBytes() {}

  /** The text of {@code bytes}, repaired where that is possible without loss. */
  public Reading text(byte[] bytes, Hints hints) {
    Reading reading = decoded(bytes, hints);
    if (!(reading instanceof Reading.Text text)) {
      return reading;
    }
    List<Note> notes = new ArrayList<>(text.notes());
    return new Reading.Text(mended(text.value(), notes), text.charset(), notes);
  }

  /** A text that somebody else decoded, repaired in the same way; what was done goes to notes. */
  public static String mended(String value, List<Note> notes) {
    Mojibake.Repaired repaired = Mojibake.repaired(value);
    if (repaired == null) {
      return Care.taken(value, notes);
    }
    notes.add(new Note(Reason.MOJIBAKE_REPAIRED, repaired.how() + "; decoded anew"));
    return Care.taken(repaired.text(), notes);
  }

  /** The text of {@code bytes} as it stands, for formats whose values are mended one by one. */
  public Reading plain(byte[] bytes, Hints hints) {
    return decoded(bytes, hints);
  }

  private static Reading decoded(byte[] bytes, Hints hints) {
    if (hints.forced() != null) {
      Charset forced = Labels.charset(hints.forced());
      return forced == null
          ? failed(Reason.CHARSET_UNSUPPORTED, "no encoding is called " + hints.forced())
          : text(bytes, forced, List.of());
    }
    Wide.Found wide = Wide.found(bytes);
    if (wide != null) {
      byte[] rest = Arrays.copyOfRange(bytes, wide.mark(), bytes.length);
      return text(rest, wide.charset(), List.of());
    }
    if (isBinary(bytes)) {
      return failed(Reason.NOT_A_DOCUMENT, "not a text");
    }
    String utf8 = Mojibake.strict(bytes, StandardCharsets.UTF_8);
    List<Note> notes = conflicts(hints);
    if (utf8 != null) {
      Charset declared = declared(hints).stream().findFirst().orElse(null);
      boolean isAscii = utf8.length() == bytes.length;
      if (!isAscii && declared != null && !declared.equals(StandardCharsets.UTF_8)) {
        notes.add(overridden(declared, StandardCharsets.UTF_8));
      }
      return new Reading.Text(utf8, "UTF-8", notes);
    }
    return legacy(bytes, hints, notes);
  }

  private static Reading legacy(byte[] bytes, Hints hints, List<Note> notes) {
    List<Charset> declared = declared(hints);
    String label = said(hints).findFirst().orElse("");
    if (declared.isEmpty() && label.contains("720")) {
      return failed(Reason.CHARSET_UNSUPPORTED, "the encoding " + label + " is not read");
    }
    Reading mended = mended(bytes, notes);
    if (mended != null) {
      return mended;
    }
    List<Candidates.Candidate> candidates = Candidates.of(bytes, declared);
    Candidates.Candidate best = candidates.getFirst();
    for (Charset charset : declared) {
      for (Candidates.Candidate candidate : candidates) {
        boolean isDeclared = candidate.charset().equals(charset);
        if (isDeclared && candidate.score() > GOOD && candidate.score() > best.score() - CLOSE) {
          return text(bytes, charset, notes);
        }
      }
    }
    if (best.score() <= GOOD) {
      return foreign(bytes, declared, notes);
    }
    int letters = Plausibility.letters(best.taste());
    boolean isTie = candidates.get(1).score() > best.score() - CLOSE - FEW / Math.max(letters, 1);
    if (isTie && letters < SHORT) {
      return failed(
          Reason.CHARSET_AMBIGUOUS,
          "not UTF-8; "
              + best.charset()
              + " and "
              + candidates.get(1).charset()
              + " fit alike and the text is too short to tell");
    }
    notes.add(
        declared.isEmpty()
            ? new Note(
                Reason.CHARSET_GUESSED, "no encoding declared; by its letters " + best.charset())
            : overridden(declared.getFirst(), best.charset()));
    return text(bytes, best.charset(), notes);
  }

  /** Bytes of no Arabic encoding: what ICU says, so that the language can be told by name. */
  private static Reading foreign(byte[] bytes, List<Charset> declared, List<Note> notes) {
    Charset icu = declared.isEmpty() ? Candidates.icu(bytes) : declared.getFirst();
    if (icu == null || icu.equals(StandardCharsets.UTF_8)) {
      return failed(Reason.CHARSET_UNKNOWN, "not UTF-8, and no encoding makes Arabic of it");
    }
    notes.add(new Note(Reason.CHARSET_GUESSED, "read as " + icu));
    return text(bytes, icu, notes);
  }

  /** UTF-8 with a few broken bytes, which a report survives; null where it is something else. */
  private static @Nullable Reading mended(byte[] bytes, List<Note> notes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int good = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\uFFFD' ? 1 : 0;
      good += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
    }
    boolean isAscii = good == 0 && text.length() - broken > RATE * broken;
    if (broken * RATE > good && !(good >= WORDS && broken <= 2) && !isAscii) {
      return null;
    }
    List<Note> all = new ArrayList<>(notes);
    String count =
        broken == 1 ? "1 broken sequence of bytes" : broken + " broken sequences of bytes";
    all.add(
        new Note(
            Reason.BYTES_REPLACED,
            count + " in UTF-8, the first as character " + text.indexOf('\uFFFD')));
    return new Reading.Text(text, "UTF-8", all);
  }

  private static Reading text(byte[] bytes, Charset charset, List<Note> notes) {
    String text = MacArabic.text(bytes, charset);
    boolean isShaped = charset.equals(Labels.ARABIC_DOS);
    List<Note> all = new ArrayList<>(notes);
    int broken = (int) text.chars().filter(c -> c == '\uFFFD').count();
    if (broken > 0) {
      all.add(new Note(Reason.BYTES_REPLACED, broken + " bytes without meaning in " + charset));
    }
    return new Reading.Text(isShaped ? Forms.plain(text) : text, charset.name(), all);
  }

  private static List<Note> conflicts(Hints hints) {
    List<Note> notes = new ArrayList<>();
    boolean isDouble = said(hints).anyMatch(label -> Labels.count(label) > 1);
    if (isDouble || declared(hints).stream().distinct().count() > 1) {
      notes.add(
          new Note(
              Reason.CHARSET_CONFLICT,
              "declared as " + String.join(" and ", said(hints).toList())));
    }
    return notes;
  }

  private static Note overridden(Charset declared, Charset found) {
    return new Note(Reason.CHARSET_OVERRIDDEN, "declared as " + declared + ", but is " + found);
  }

  private static Stream<String> said(Hints hints) {
    return Stream.of(hints.http(), hints.declared()).filter(Objects::nonNull).map(String::valueOf);
  }

  private static List<Charset> declared(Hints hints) {
    List<Charset> charsets = new ArrayList<>();
    said(hints)
        .forEach(label -> {
          Charset charset = Labels.charset(label);
          if (charset != null) {
            charsets.add(charset);
          }
        });
    return charsets;
  }

  private static Reading failed(Reason reason, String message) {
    return new Reading.Failed(new Note(reason, message));
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
      controls += b > 0 && b < ' ' && !(b >= '\t' && b <= '\r') ? 1 : 0;
    }
    return zeros > bytes.length / 50 + 1
        || (zeros > 0 && controls > zeros)
        || controls > 4 + bytes.length / 50;
  }
}
