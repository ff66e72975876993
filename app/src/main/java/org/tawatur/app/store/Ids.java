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

  /** What stands before a part: that there is one, and its length. */
  private static final int HEAD = 5;

  /** Never fed, only copied: to ask for a new one takes longer than to digest a line. */
  private static final MessageDigest FRESH = fresh();

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
    byte[] @Nullable [] encoded = new byte[parts.length][];
    int length = 0;
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      byte[] bytes = part == null ? null : bytes(part);
      encoded[i] = bytes;
      length += bytes == null ? 1 : HEAD + bytes.length;
    }
    // All at once: a digest takes whole blocks much faster than many small pieces.
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] bytes : encoded) {
      if (bytes == null) {
        at++;
        continue;
      }
      all[at] = 1;
      all[at + 1] = (byte) (bytes.length >>> 24);
      all[at + 2] = (byte) (bytes.length >>> 16);
      all[at + 3] = (byte) (bytes.length >>> 8);
      all[at + 4] = (byte) bytes.length;
      System.arraycopy(bytes, 0, all, at + HEAD, bytes.length);
      at += HEAD + bytes.length;
    }
    return digest().digest(all);
  }

  /** UTF-8 in which texts that differ in broken chars differ too. */
  static byte[] bytes(String text) {
    return StoredText.escape(text).getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest digest() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of every Java can be copied", e);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
