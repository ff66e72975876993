package org.tawatur.app.serve.http;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lets in the one person at this machine: with the token of the address that the server printed,
 * once; and scripts with the token of the ledger.
 */
public final class LocalDoor implements Door {
  private static final int MOST_TRIES = 50;

  private final String name;
  private final String apiToken;
  private final AtomicReference<@Nullable String> once;
  private final AtomicInteger tries = new AtomicInteger();

  /**
   * A door.
   *
   * @param name under which decisions are logged
   * @param once the token of the opened address
   * @param apiToken the token for scripts
   */
  public LocalDoor(String name, String once, String apiToken) {
    this.name = name;
    this.once = new AtomicReference<>(once);
    this.apiToken = apiToken;
  }

  @Override
  public String mode() {
    return "local";
  }

  @Override
  public Entered enter(Shown shown, String address) {
    if (tries.get() >= MOST_TRIES) {
      throw new Refusal(429, "Too many tries", "too many wrong tokens were shown")
          .remedy("start the server again");
    }
    String wanted = once.get();
    if (shown.token() != null) {
      boolean isOnce = wanted != null && Secrets.isSame(wanted, shown.token());
      if (isOnce && once.compareAndSet(wanted, null) || Secrets.isSame(apiToken, shown.token())) {
        return new Entered(caller(address), 0);
      }
    }
    tries.incrementAndGet();
    throw new Refusal(401, "Not let in", "the token is wrong, or was used before")
        .remedy("open the address that tawatur serve printed, or start it again");
  }

  @Override
  public boolean isStill(Entered entered) {
    return true;
  }

  @Override
  public @Nullable Caller bearer(String token, String address) {
    return Secrets.isSame(apiToken, token) ? caller(address) : null;
  }

  private Caller caller(String address) {
    return new Caller(name, Role.ADMIN, address);
  }
}
