package org.tawatur.app.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What servers say about themselves and where they lead, for Jazzer. */
class FetchFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void robots(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Robots robots = Robots.of(text, "tawatur");
    assertThat(robots.delay()).isBetween(0L, 60L);
    for (String line : text.split("\n", 50)) {
      assertThat(robots.allows("/" + line)).isEqualTo(robots.allows("/" + line));
      URI uri = Uris.of(line);
      assertThat(uri == null || uri.toString().chars().allMatch(c -> c < 0x80)).isTrue();
    }
  }
}
