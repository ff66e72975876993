package org.tawatur.app.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/** Sets aside, by name, what is not Arabic; its words are in {@code languages.tsv}. */
public final class Gate {
  /** Chars that are looked at. */
  private static final int TASTE = 3000;

  private static final int VOTES = 3;
  private static final double LEAD = 1.5;
  private static final double LEAST_SHARE = 0.3;
  private static final int ENOUGH_ARABIC = 40;

  private static final List<Reason> LANGUAGES =
      List.of(Reason.LANG_FA, Reason.LANG_UR, Reason.LANG_CKB, Reason.LANG_PS);

  /** Bit of Arabic; the others have theirs by their place in the list. */
  private static final int ARABIC = 1 << LANGUAGES.size();

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Character, Integer> letters = new HashMap<>();

  /** Makes a gate. */
  public Gate() {
    try (InputStream in = Gate.class.getResourceAsStream("languages.tsv")) {
      if (in == null) {
        throw new IllegalStateException("languages.tsv is missing from this build");
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    int bit = cells[0].equals("ARABIC") ? ARABIC : 1 << LANGUAGES.indexOf(Reason.valueOf(cells[0]));
    if (cells[1].equals("letter")) {
      letters.merge(cells[2].charAt(0), bit, (a, b) -> a | b);
    } else {
      words.merge(cells[2], bit, (a, b) -> a | b);
    }
  }

  /** Why {@code text} is set aside; null where it is taken for Arabic. */
  public @Nullable Note note(String text) {
    String taste = text.length() <= TASTE ? text : text.substring(0, TASTE);
    int arabic = 0;
    int all = 0;
    for (int i = 0; i < taste.length(); i++) {
      char c = taste.charAt(i);
      if (Character.isLetter(c)) {
        all++;
        arabic += isArabicScript(c) ? 1 : 0;
      }
    }
    if (arabic < ENOUGH_ARABIC && arabic < LEAST_SHARE * all) {
      return new Note(Reason.SCRIPT_LATIN, "seems not to be in Arabic letters");
    }
    return foreign(taste);
  }

  private @Nullable Note foreign(String taste) {
    int[] votes = new int[LANGUAGES.size() + 1];
    int start = 0;
    for (int i = 0; i <= taste.length(); i++) {
      if (i == taste.length() || !isWordChar(taste.charAt(i))) {
        if (i > start) {
          vote(taste.substring(start, i).replace('ی', 'ي').replace('ک', 'ك'), votes);
        }
        start = i + 1;
      }
    }
    int best = 0;
    for (int i = 1; i < LANGUAGES.size(); i++) {
      best = votes[i] > votes[best] ? i : best;
    }
    boolean isForeign = votes[best] >= VOTES && votes[best] > LEAD * votes[LANGUAGES.size()];
    Reason language = LANGUAGES.get(best);
    return isForeign ? new Note(language, "seems to be in " + name(language)) : null;
  }

  private void vote(String word, int[] votes) {
    int bits = words.getOrDefault(word, 0);
    for (int i = 0; i < word.length(); i++) {
      bits |= letters.getOrDefault(word.charAt(i), 0);
    }
    boolean isArabic =
        (word.length() > 4 && (word.startsWith("ال") || word.startsWith("وال")))
            || (word.length() > 3 && word.endsWith("ة"));
    bits |= isArabic ? ARABIC : 0;
    for (int i = 0; i < votes.length; i++) {
      votes[i] += bits >> i & 1;
    }
  }

  private static boolean isWordChar(char c) {
    return Character.isLetter(c) || (c >= '\u064B' && c <= '\u0652');
  }

  private static String name(Reason language) {
    return switch (language) {
      case LANG_FA -> "Persian";
      case LANG_UR -> "Urdu";
      case LANG_CKB -> "Kurdish";
      default -> "Pashto";
    };
  }

  private static boolean isArabicScript(char c) {
    return (c >= '\u0600' && c <= '\u06FF')
        || (c >= '\u0750' && c <= '\u077F')
        || (c >= '\uFB50' && c <= '\uFDFF')
        || (c >= '\uFE70' && c <= '\uFEFC');
  }
}
