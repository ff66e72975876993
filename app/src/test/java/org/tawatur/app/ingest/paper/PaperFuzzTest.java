package org.tawatur.app.ingest.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.tawatur.app.ingest.outcome.Unreadable;

/**
 * The readers of the second process, for Jazzer. What the libraries behind them throw ends with
 * that process as a failed document, so here only what is the project's own may not fail.
 */
class PaperFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void word(byte[] bytes) {
    try {
      assertThat(OfficeText.word(bytes).text()).isNotNull();
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void open(byte[] bytes) {
    try {
      assertThat(OfficeText.open(bytes).text()).isNotNull();
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
  }
}
