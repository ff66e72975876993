package org.tawatur.app.serve.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Open sessions. They are kept in memory, by the digest of their secret, and end with the server.
 * Safe for use by several threads.
 */
public final class Sessions {
  private static final int MOST = 10_000;

  private final Duration idle;
  private final Duration longest;
  private final InstantSource clock;
  private final Secrets secrets = new Secrets();
  private final Map<String, Session> open = new ConcurrentHashMap<>();

  /**
   * No sessions yet.
   *
   * @param idle after which time without a question one ends
   * @param longest after which time one ends in any case
   */
  public Sessions(Duration idle, Duration longest, InstantSource clock) {
    this.idle = idle;
    this.longest = longest;
    this.clock = clock;
  }

  /**
   * A session.
   *
   * @param entered whose
   * @param csrf what every change has to bring along
   * @param since when it began
   * @param seen when it was last used
   */
  public record Session(Door.Entered entered, String csrf, Instant since, Instant seen) {
    /** Whose it is. */
    public Caller caller() {
      return entered.caller();
    }
  }

  /**
   * A session that was just opened.
   *
   * @param secret what the cookie holds
   */
  public record Opened(String secret, Session session) {}

  /** Opens one, always with a new secret. */
  public Opened open(Door.Entered entered) {
    Instant now = clock.instant();
    open.values().removeIf(session -> isOver(session, now));
    if (open.size() >= MOST) {
      throw new Refusal(503, "Too many sessions", "too many sessions are open; try again later");
    }
    String secret = secrets.next();
    Session session = new Session(entered, secrets.next(), now, now);
    open.put(Secrets.digest(secret), session);
    return new Opened(secret, session);
  }

  /** The session of {@code secret}, or null where there is none or it is over. */
  public @Nullable Session session(String secret) {
    Instant now = clock.instant();
    return open.computeIfPresent(
        Secrets.digest(secret),
        (key, session) ->
            isOver(session, now)
                ? null
                : new Session(session.entered(), session.csrf(), session.since(), now));
  }

  private boolean isOver(Session session, Instant now) {
    return now.isAfter(session.seen().plus(idle)) || now.isAfter(session.since().plus(longest));
  }

  /** Ends the session of {@code secret}. */
  public void end(String secret) {
    open.remove(Secrets.digest(secret));
  }
}
