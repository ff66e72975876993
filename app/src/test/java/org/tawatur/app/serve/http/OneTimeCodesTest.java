package org.tawatur.app.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
  private static final String SECRET =
      OneTimeCodes.written("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @Test
  void secretsAreWrittenInBase32() {
    assertThat(SECRET).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(new OneTimeCodes().secret()).matches("[A-Z2-7]{32}");
    assertThat(new OneTimeCodes().secret()).isNotEqualTo(new OneTimeCodes().secret());
  }

  /** RFC 6238, appendix B: the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void codesAreThoseOfTheStandard(long second, String code) {
    Instant now = Instant.ofEpochSecond(second);
    assertThat(OneTimeCodes.step(SECRET, code, 0, now)).hasValue(second / 30);
    assertThat(OneTimeCodes.step(SECRET, code, 0, now.plusSeconds(30))).hasValue(second / 30);
    assertThat(OneTimeCodes.step(SECRET, code, 0, now.plusSeconds(90))).isEmpty();
    assertThat(OneTimeCodes.step(SECRET, code, 0, now.minusSeconds(90))).isEmpty();
  }

  @Test
  void codeIsGoodOnce() {
    Instant now = Instant.ofEpochSecond(59);
    long step = OneTimeCodes.step(SECRET, "287082", 0, now).orElseThrow();
    assertThat(OneTimeCodes.step(SECRET, "287082", step, now)).isEmpty();
  }

  @Test
  void whatIsNoCodeIsNone() {
    for (String code : new String[] {"", "28708", "2870822", "٢٨٧٠٨٢", "abcdef"}) {
      assertThat(OneTimeCodes.step(SECRET, code, 0, Instant.ofEpochSecond(59))).isEmpty();
    }
  }
}
