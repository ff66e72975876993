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
   */
  record Shown(@Nullable String token, @Nullable String name, @Nullable String password) {
    @Override
    public String toString() {
      return "Shown[…]";
    }
  }

  /** {@code local} or {@code team}. */
  String mode();

  /**
   * Who comes.
   *
   * @throws Refusal where nobody may: 401, or 429 after too many tries
   */
  Caller enter(Shown shown, String address);

  /** Who asks with this token for scripts, or null. */
  @Nullable Caller bearer(String token, String address);
}
