package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtentTest {

  @ParameterizedTest
  @CsvSource({
    "2014-11-02, 2014-11-02, 2014-11-02",
    "2014-11, 2014-11-01, 2014-11-30",
    "2012-02, 2012-02-01, 2012-02-29",
    "2014, 2014-01-01, 2014-12-31",
    "201X, 2010-01-01, 2019-12-31",
    "2015-23, 2015-09-01, 2015-11-30",
    "2015-24, 2014-12-01, 2016-02-29",
    "2015-34, 2015-04-01, 2015-06-30",
    "2014-11-03/2014-11-09, 2014-11-03, 2014-11-09",
    "2014-11/2015, 2014-11-01, 2015-12-31",
    "2014-11-02T05:00, 2014-11-02, 2014-11-02"
  })
  void aValueStandsForItsDays(String edtf, LocalDate from, LocalDate to) {
    assertThat(Extent.of(edtf)).isEqualTo(new Extent(from, to, false));
  }

  @Test
  void openEndsAndQualifiersAreKept() {
    assertThat(Extent.of("2013~/..")).isEqualTo(new Extent(LocalDate.of(2013, 1, 1), null, true));
    assertThat(Extent.of("../2014-06"))
        .isEqualTo(new Extent(null, LocalDate.of(2014, 6, 30), false));
  }

  @ParameterizedTest
  @CsvSource({"'', 2014-13, 2014-02-30, soon, 2014-11-09/2014-11-03, /x"})
  void whatIsNoValueIsNone(
      String one, String two, String three, String four, String five, String six) {
    for (String edtf : new String[] {one, two, three, four, five, six}) {
      assertThat(Extent.of(edtf)).as(edtf).isNull();
    }
  }

  @Test
  void extentsOverlapWhereTheyShareADay() {
    Extent month = Extent.of("2014-11");
    Extent last = Extent.of("2014-11-30/..");
    Extent before = Extent.of("../2014-10-31");
    assertThat(month.overlaps(last)).isTrue();
    assertThat(last.overlaps(month)).isTrue();
    assertThat(month.overlaps(before)).isFalse();
    assertThat(before.overlaps(last)).isFalse();
  }
}
