package org.tawatur.app.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28 نوفمبر 2025 | 2025-11-28
          ٢٨ تشرين الثاني ٢٠٢٥ | 2025-11-28
          الجمعة 28 نوفمبر/تشرين الثاني 2025 | 2025-11-28
          28 November 2025 | 2025-11-28
          Nov. 28, 2025 | 2025-11-28
          2025/11/28 | 2025-11-28
          28/11/2025 | 2025-11-28
          5.5.2025 | 2025-05-05
          20251128 | 2025-11-28
          """)
  void aDateInWordsOrInFiguresThatMeanOneDayIsRead(String text, String day) {
    assertThat(PageDates.certain(text)).hasToString(day);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"3/4/2025", "نوفمبر 2025", "2022-05/06", "12 رمضان 1437", "31 نوفمبر 2025", "أمس"})
  void whatMayBeAnotherDayOrNoneIsNotRead(String text) {
    assertThat(PageDates.certain(text)).isNull();
  }
}
