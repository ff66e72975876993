package org.tawatur.app.ingest.fetch;

import java.time.Duration;

/**
 * Limits of one fetch.
 *
 * @param connect time to connect
 * @param total time for everything
 * @param bytes size of the body, unpacked
 * @param redirects how many are followed
 */
public record FetchLimits(Duration connect, Duration total, long bytes, int redirects) {
  /** Ten seconds to connect, a minute in all, 32 MB, five redirections. */
  public static final FetchLimits USUAL =
      new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(60), 32L << 20, 5);
}
