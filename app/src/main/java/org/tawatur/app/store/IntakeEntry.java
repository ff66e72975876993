package org.tawatur.app.store;

import org.jspecify.annotations.Nullable;

/**
 * A line of the intake book: something that was offered and what became of it.
 *
 * @param place where it came from: a file with its line, an address, a member of an archive
 * @param outcome what became of it
 * @param reason a code such as {@code OK}, {@code NOT_UTF8} or {@code ENCRYPTED}: capitals, digits
 *     and underlines
 * @param message what is odd or wrong, in words, or the empty string
 * @param remedy what a person can do about it, or the empty string
 * @param sha256 of the bytes offered, in lower-case hex; the empty string where none could be had
 * @param bytes how many they are
 * @param report id of the report that came of it, or null; filled in by the ledger
 */
public record IntakeEntry(
    String place,
    Outcome outcome,
    String reason,
    String message,
    String remedy,
    String sha256,
    long bytes,
    @Nullable String report) {

  /** Checks the reason and the count. */
  public IntakeEntry {
    if (reason.isEmpty() || !reason.chars().allMatch(IntakeEntry::isCode)) {
      throw new IllegalArgumentException("not a reason code: \"" + reason + "\"");
    }
    if (bytes < 0) {
      throw new IllegalArgumentException("negative bytes: " + bytes);
    }
  }

  private static boolean isCode(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c >= 'a' && c <= 'z');
  }

  /** What came of {@code bytes}. */
  public static IntakeEntry of(
      String place, Outcome outcome, String reason, String message, String remedy, byte[] bytes) {
    return new IntakeEntry(
        place, outcome, reason, message, remedy, Ids.sha256(bytes), bytes.length, null);
  }

  /** The same with the report that came of it. */
  public IntakeEntry as(String reportId) {
    return new IntakeEntry(place, outcome, reason, message, remedy, sha256, bytes, reportId);
  }

  /** Its id: of content, so that the same thing offered twice is one line. */
  public String id() {
    return Ids.of(
        "intake", place, outcome.name(), reason, message, sha256, Long.toString(bytes), report);
  }
}
