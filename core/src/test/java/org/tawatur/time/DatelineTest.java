package org.tawatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.code.Bundled;
import org.tawatur.text.NormalText;
import org.tawatur.text.Paragraph;
import org.tawatur.text.Span;
import org.tawatur.text.Zone;

class DatelineTest {
  private final Dateline dateline = new Dateline(TimesTest.words(), Bundled.lexicon().digest());

  private String date(Zone zone, String text) {
    return date(zone, text, null);
  }

  private String date(Zone zone, String text, @Nullable LocalDate published) {
    Paragraph whole = new Paragraph(new Span(0, text.length()), zone);
    return String.valueOf(dateline.date(NormalText.of(text), List.of(whole), published));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          26/09/2014 | 2014-09-26
          الجمعة 26 أيلول 2014 | 2014-09-26
          وقع الاتفاق في 26 أيلول 2014 | null
          حقوق النشر محفوظة 2014 | null
          """)
  void aLineOfFurnitureThatIsNothingButADateIsTheReportsDate(String text, String date) {
    assertThat(date(Zone.NOTICE, text)).isEqualTo(date);
  }

  @Test
  void theReportsOwnDateGoesBeforeAGivenOneThatIsNear() {
    String stamp = "آخر تحديث: الجمعة، 26 سبتمبر 2014";
    assertThat(date(Zone.BYLINE, stamp, LocalDate.of(2014, 9, 24))).isEqualTo("2014-09-26");
    assertThat(date(Zone.BYLINE, stamp, LocalDate.of(2012, 1, 5))).isEqualTo("2012-01-05");
  }

  /** The texts are given as published on a Sunday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل جندي أمس الجمعة في هجوم. | 2014-09-27
          قتل جندي اليوم السبت وأصيب آخر أمس الجمعة. | 2014-09-27
          قتل جندي أمس السبت في هجوم. | 2014-09-28
          قتل جندي اليوم السبت وأصيب آخر أمس السبت. | 2014-09-28
          قتل جندي أول من أمس السبت في هجوم. | 2014-09-29
          قتل جندي أمس الثلاثاء في هجوم. | 2014-09-28
          قتل جندي أمس في هجوم. | 2014-09-28
          """)
  void weekdaysOfTodayAndYesterdaySayWhenItWasWritten(String text, String date) {
    assertThat(date(Zone.BODY, text, LocalDate.of(2014, 9, 28))).isEqualTo(date);
  }

  @Test
  void whereNothingElseDatesTheReportItsPostsDo() {
    String post = "قتل جندي أمس. — الدفاع المدني (@CivilName) April 16, 2023 وأصيب آخر.";
    assertThat(date(Zone.BODY, post)).isEqualTo("2023-04-16");
    assertThat(date(Zone.BODY, post, LocalDate.of(2023, 4, 20))).isEqualTo("2023-04-20");
    String old = " — شاهد (@eye_1) August 19, 2021";
    assertThat(date(Zone.BODY, post + old)).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت الطائرات القرية اليوم 27/9/2022. | 2022-09-27
          قصفت الطائرات القرية مساء اليوم الثلاثاء، 27 أيلول 2022. | 2022-09-27
          قصفت الطائرات القرية أمس الاثنين 26 أيلول 2022. | 2022-09-27
          قصفت الطائرات القرية الاثنين 26 أيلول 2022. | null
          قصفت الطائرات القرية اليوم الثلاثاء 27 أيلول، وقتل ضابط عام 2021. | 2022-09-27
          قصفت الطائرات القرية يوم أمس الاثنين 26 أيلول، وقتل ضابط في أيار 2022. | 2022-09-27
          قصفت الطائرات القرية اليوم الثلاثاء 27 أيلول. | null
          قصفت الطائرات القرية اليوم الثلاثاء 27 أيلول، وقتل ضابط عام 2014. | null
          """)
  void todayWithItsDateSaysWhenItWasWritten(String text, String date) {
    assertThat(date(Zone.BODY, text)).isEqualTo(date);
  }

  @Test
  void whereNothingElseDatesTheReportAStampOrAPictureDoes() {
    String stamp = "موسكو - وكالات الأربعاء , 04 أكتوبر 2017 09 : 00 ص قتل جندي أمس.";
    assertThat(date(Zone.BODY, stamp)).isEqualTo("2017-10-04");
    assertThat(date(Zone.CAPTION, "دخان فوق القرية، 7 آب/ أغسطس 2020 (وكالات)"))
        .isEqualTo("2020-08-07");
  }

  @Test
  void noOtherParagraphIsAsked() {
    assertThat(date(Zone.BODY, "وقع الهجوم في 26 سبتمبر 2014")).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          قصف القرية، 26 أيلول 2014. قتل رجلان صباح اليوم الجمعة.; 2014-09-26
          وقع الاتفاق في 5 آب 2013. قصف القرية، 26 أيلول 2014. قتل رجلان أمس الخميس.; 2014-09-26
          قصف القرية، 26 أيلول 2014. قتل رجلان صباح اليوم السبت.; null
          قصف القرية، 26 أيلول 2014. قتل رجلان اليوم الجمعة وأمس الأربعاء.; null
          قصف القرية، 26 أيلول 2014. قتل رجلان يوم الجمعة.; null
          """)
  void theLastDateOfTheWeekdayThatIsCalledTodayIsTheReportsDate(String text, String date) {
    assertThat(date(Zone.BODY, text)).isEqualTo(date);
  }
}
