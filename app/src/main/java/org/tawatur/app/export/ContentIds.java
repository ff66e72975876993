package org.tawatur.app.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids for other programs, made of what a thing is (UUID version 5, RFC 9562): the same thing has
 * the same id in every export, on every machine.
 */
final class ContentIds {
  /** Drawn once at random; a change of it would change all ids. */
  private static final UUID SPACE = UUID.fromString("6b0f9a52-3f0d-4c3e-9d0b-7a5b1f2c8e41");

  private static final long VERSION = 0x5000;
  private static final long VARIANT = 0x8000000000000000L;

  private ContentIds() {}

  /** The id of a thing of this kind with this name. */
  static String of(String kind, String name) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
    ByteBuffer space = ByteBuffer.allocate(2 * Long.BYTES);
    space.putLong(SPACE.getMostSignificantBits()).putLong(SPACE.getLeastSignificantBits());
    digest.update(space.array());
    ByteBuffer hash =
        ByteBuffer.wrap(digest.digest((kind + "\n" + name).getBytes(StandardCharsets.UTF_8)));
    long high = hash.getLong() & ~0xF000L | VERSION;
    long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | VARIANT;
    return new UUID(high, low).toString();
  }
}
