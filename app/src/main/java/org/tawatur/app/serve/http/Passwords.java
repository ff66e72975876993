package org.tawatur.app.serve.http;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of passwords: PBKDF2 with HMAC-SHA-512, slow on purpose. See {@code
 * docs/decisions/0023-workbench-accounts.md}. Safe to share between threads.
 */
public final class Passwords {
  private static final String KIND = "pbkdf2-sha512";
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 220_000;
  private static final int SALT = 16;
  private static final int BITS = 256;

  private final SecureRandom random = new SecureRandom();

  /** What is kept of the password of nobody: no password gives it. */
  private final String nobody = KIND + "$" + ROUNDS + "$" + "A".repeat(22) + "$" + "A".repeat(43);

  /** Makes a keeper of passwords. */
  public Passwords() {}

  /** What is kept of {@code password}. */
  public String kept(String password) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return KIND
        + "$"
        + ROUNDS
        + "$"
        + encoder.encodeToString(salt)
        + "$"
        + encoder.encodeToString(hash(password, salt, ROUNDS));
  }

  /**
   * Whether {@code password} is the one of which {@code kept} is kept. Where nothing is kept, no
   * password is right, and finding that out takes as long.
   */
  public boolean isRight(String password, @Nullable String kept) {
    String[] parts = (kept == null ? nobody : kept).split("\\$", 4);
    if (parts.length < 4 || !parts[0].equals(KIND)) {
      throw new IllegalStateException("a password is kept in a way that is not known");
    }
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] wanted = Base64.getDecoder().decode(parts[3]);
    boolean isSame =
        MessageDigest.isEqual(wanted, hash(password, salt, Integer.parseInt(parts[1])));
    return isSame && kept != null;
  }

  private static byte[] hash(String password, byte[] salt, int rounds) {
    try {
      KeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
