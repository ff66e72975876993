package org.tawatur.app.ingest.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The encodings of one byte a character that could have given some bytes, the best first. The
 * spread of Arabic letters decides, and ICU's detector where the text is not Arabic.
 */
final class Candidates {
  private static final List<Charset> ARABIC =
      List.of(Labels.ARABIC_WINDOWS, Labels.ARABIC_ISO, Labels.ARABIC_MAC, Labels.ARABIC_DOS);

  /** Bytes that are looked at. */
  private static final int TASTE = 1 << 16;

  private Candidates() {}

  /** An encoding, how the bytes read in it, and how much that looks like Arabic. */
  record Candidate(Charset charset, String taste, double score) {}

  /** All Arabic encodings and those of {@code declared}, by score. */
  static List<Candidate> of(byte[] bytes, List<Charset> declared) {
    byte[] taste = bytes.length <= TASTE ? bytes : java.util.Arrays.copyOf(bytes, TASTE);
    List<Charset> charsets = new ArrayList<>(ARABIC);
    if (!hasFinals(taste)) {
      charsets.remove(Labels.ARABIC_DOS);
    }
    declared.stream().filter(c -> !charsets.contains(c)).forEach(charsets::add);
    List<Candidate> candidates = new ArrayList<>();
    for (Charset charset : charsets) {
      String text = MacArabic.text(taste, charset);
      String logical = charset.equals(Labels.ARABIC_DOS) ? Forms.plain(text) : text;
      candidates.add(new Candidate(charset, logical, Plausibility.of(logical)));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  /**
   * Whether there are enough of the bytes at which the encoding of DOS has the letters that end
   * words; without them it can hardly be told from ISO-8859-6, after which it was made.
   */
  private static boolean hasFinals(byte[] bytes) {
    int high = 0;
    int finals = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
      finals += (b & 0xFF) >= 0xF3 ? 1 : 0;
    }
    return finals > 0.02 * high;
  }

  /** What ICU takes the bytes for, or null. */
  static @Nullable Charset icu(byte[] bytes) {
    byte[] taste = bytes.length <= TASTE ? bytes : java.util.Arrays.copyOf(bytes, TASTE);
    CharsetMatch match = new CharsetDetector().setText(taste).detect();
    return match == null || match.getConfidence() < 20 ? null : Labels.charset(match.getName());
  }
}
