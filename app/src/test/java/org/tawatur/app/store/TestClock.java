package org.tawatur.app.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class TestClock implements InstantSource {
  private Instant now = Instant.parse("2026-01-01T08:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves it on, or back. */
  public void move(Duration by) {
    now = now.plus(by);
  }
}
