package org.tawatur.app.serve.http;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every thirty seconds (TOTP, RFC 6238, with HMAC-SHA-1 as RFC 4226
 * has it and all programs for telephones read it). Safe to share between threads.
 */
public final class OneTimeCodes {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int BYTES = 20;
  private static final long STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;

  /** Clocks of telephones may be off by so many steps. */
  private static final int SLACK = 1;

  private final SecureRandom random = new SecureRandom();

  /** Makes a source of secrets. */
  public OneTimeCodes() {}

  /** A new secret of 160 bits, in base 32 (RFC 4648). */
  public String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return written(bytes);
  }

  /** The address by which a program on the same device takes the secret of {@code name}. */
  public static String address(String name, String secret) {
    String plain = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Tawatur:" + plain + "?secret=" + secret + "&issuer=Tawatur";
  }

  /** Bytes in base 32; their number is a multiple of five. */
  static String written(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    long held = 0;
    int bits = 0;
    for (byte b : bytes) {
      held = held << Byte.SIZE | b & 0xFF;
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        text.append(LETTERS.charAt((int) (held >> bits - BITS & 31)));
      }
    }
    return text.toString();
  }

  private static byte[] read(String secret) {
    ByteBuffer bytes = ByteBuffer.allocate(secret.length() * BITS / Byte.SIZE);
    long held = 0;
    int bits = 0;
    for (int i = 0; i < secret.length(); i++) {
      held = held << BITS | LETTERS.indexOf(secret.charAt(i));
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.put((byte) (held >> bits));
      }
    }
    return bytes.array();
  }

  /**
   * The step of time whose code this is, after {@code last} and about {@code now}; empty where it
   * is none. A code is good once: its step is the next {@code last}.
   */
  public static OptionalLong step(String secret, String code, long last, Instant now) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = present - SLACK; step <= present + SLACK; step++) {
      if (Secrets.isSame(code(secret, step), code) && step > last) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of a step. */
  static String code(String secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(read(secret), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xF) & Integer.MAX_VALUE;
      String digits = String.valueOf(MODULUS + number % MODULUS);
      return digits.substring(1);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-1", e);
    }
  }
}
