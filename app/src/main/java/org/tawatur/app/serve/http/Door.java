package org.tawatur.app.serve.http;

import org.jspecify.annotations.Nullable;

/** Who may come in. Used by many threads. */
public interface Door {
  /**
   * What somebody shows at the door; fields that are not given are null.
   *
   * @param token of the opened address
   * @param name of an account
   * @param password of an account
   * @param code of its second factor
   */
  record Shown(
      @Nullable String token,
      @Nullable String name,
      @Nullable String password,
      @Nullable String code) {
    @Override
    public String toString() {
      return "Shown[…]";
    }
  }

  /** {@code local} or {@code team}. */
  String mode();

  /**
   * Somebody who was let in.
   *
   * @param caller who
   * @param era in which state of the account; a change of role, password or lock begins another
   */
  record Entered(Caller caller, long era) {}

  /**
   * Who comes.
   *
   * @throws Refusal where nobody may: 401, or 429 after too many tries
   */
  Entered enter(Shown shown, String address);

  /** Whether who was let in would still be: whoever keeps accounts may be another process. */
  boolean isStill(Entered entered);

  /** Who asks with this token for scripts, or null. */
  @Nullable Caller bearer(String token, String address);
}
