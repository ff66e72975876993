package org.tawatur.app.ingest.fetch;

import java.time.Duration;

/** Time, as fetching needs it: what it is, and waiting. */
public interface Pace {
  /** Milliseconds since 1970. */
  long now();

  /** Waits. */
  void sleep(Duration time) throws InterruptedException;

  /** The time of the system. */
  static Pace ofSystem() {
    return new Pace() {
      @Override
      public long now() {
        return java.time.Clock.systemUTC().millis();
      }

      @Override
      public void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time);
      }
    };
  }
}
