package org.tawatur.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made from content: a letter, a hyphen and the first 20 hexadecimal digits of a SHA-256. */
final class ContentId {
  private static final int DIGITS = 20;

  private ContentId() {}

  /** The id of {@code parts} in their order; no part can be mistaken for two. */
  static String of(String letter, String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return letter + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
