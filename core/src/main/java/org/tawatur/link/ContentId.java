package org.tawatur.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made from content: a letter, a hyphen and the first 20 hexadecimal digits of a SHA-256. */
final class ContentId {
  private static final int DIGITS = 20;

  /** Never fed, only copied: to ask for a new one takes longer than to digest a few words. */
  private static final MessageDigest FRESH = fresh();

  private ContentId() {}

  /** The id of {@code parts} in their order; no part can be mistaken for two. */
  static String of(String letter, String... parts) {
    StringBuilder all = new StringBuilder(64);
    for (String part : parts) {
      all.append(length(part)).append(':').append(part);
    }
    byte[] digest = sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
    return letter + "-" + HexFormat.of().formatHex(digest, 0, DIGITS / 2);
  }

  /** How many bytes it is in UTF-8. */
  private static int length(String part) {
    return part.getBytes(StandardCharsets.UTF_8).length;
  }

  static MessageDigest sha256() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of every Java platform can be copied", e);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
