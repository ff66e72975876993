package org.tawatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.text.NormalText;
import org.tawatur.text.Paragraph;
import org.tawatur.text.Span;
import org.tawatur.text.Zone;

class DatelineTest {
  private final Dateline dateline = new Dateline(TimesTest.words());

  private String date(Zone zone, String text) {
    Paragraph whole = new Paragraph(new Span(0, text.length()), zone);
    return String.valueOf(dateline.date(NormalText.of(text), List.of(whole)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بيروت - أ ف ب - 26 سبتمبر 2014 | 2014-09-26
          الجمعة 26 أيلول/سبتمبر 2014، 10:30 | 2014-09-26
          نشر في: 26/09/2014 - 10:30 | 2014-09-26
          2014-09-26 10:30 | 2014-09-26
          سبتمبر 26, 2014 | 2014-09-26
          26 Sep 2014 | 2014-09-26
          كتب أحمد في ٢٦ ايلول ٢٠١٤ | 2014-09-26
          بيروت - وكالات | null
          الجمعة الماضي | null
          سبتمبر 2014 | null
          """)
  void aFullDateInABylineIsTheReportsDate(String text, String date) {
    assertThat(date(Zone.BYLINE, text)).isEqualTo(date);
  }

  @Test
  void noOtherParagraphIsAsked() {
    assertThat(date(Zone.BODY, "وقع الهجوم في 26 سبتمبر 2014")).isEqualTo("null");
  }
}
