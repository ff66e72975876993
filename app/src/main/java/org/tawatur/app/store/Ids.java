package org.tawatur.app.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids made of content: the same content has the same id on any machine, in any order, for ever. */
public final class Ids {
  /** Hex digits of an id: 128 bits. */
  public static final int LENGTH = 32;

  private Ids() {}

  /** The SHA-256 of bytes in lower-case hex. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /**
   * The id of something that these parts are all of; null is told from the empty string, and parts
   * cannot run into each other.
   */
  public static String of(@Nullable String... parts) {
    return HexFormat.of().formatHex(digest(parts), 0, LENGTH / 2);
  }

  /** The same as a number. */
  static BigInteger number(@Nullable String... parts) {
    return new BigInteger(1, digest(parts), 0, LENGTH / 2);
  }

  private static byte[] digest(@Nullable String... parts) {
    MessageDigest digest = digest();
    for (String part : parts) {
      if (part == null) {
        digest.update((byte) 0);
      } else {
        byte[] bytes = bytes(part);
        digest.update((byte) 1);
        digest.update(
            new byte[] {
              (byte) (bytes.length >>> 24),
              (byte) (bytes.length >>> 16),
              (byte) (bytes.length >>> 8),
              (byte) bytes.length
            });
        digest.update(bytes);
      }
    }
    return digest.digest();
  }

  /** UTF-8 in which texts that differ in broken chars differ too. */
  static byte[] bytes(String text) {
    return StoredText.escape(text).getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
