package org.tawatur.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). */
class NominalTest {

  @Test
  void twoValuesByTwoAnnotators() {
    assertThat(nominal("0100000010", "1110010000").alpha()).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void severalValuesByTwoAnnotators() {
    assertThat(nominal("aabbdcccedda", "babbbccceddd").alpha()).isCloseTo(0.692, within(0.0005));
  }

  @Test
  void aUnitWithoutASecondValueIsLeftOut() {
    Nominal with = nominal("0100000010-", "11100100001");
    assertThat(with.units()).isEqualTo(10);
    assertThat(with.alpha()).isEqualTo(nominal("0100000010", "1110010000").alpha());
  }

  @Test
  void fullAgreementIsOneAndNoVariationIsNothing() {
    assertThat(nominal("abba", "abba").alpha()).isEqualTo(1);
    assertThat(nominal("aaaa", "aaaa").alpha()).isNaN();
    assertThat(new Nominal(List.of()).alpha()).isNaN();
  }

  @Test
  void aReportDrawnTwiceCountsTwice() {
    List<Nominal.Unit> first = units("ab", "aa");
    List<Nominal.Unit> second = units("bb", "ba");
    double drawn = new Nominal(List.of(first, second)).alpha(new int[] {2, 1});
    assertThat(drawn).isEqualTo(new Nominal(List.of(first, first, second)).alpha());
  }

  private static Nominal nominal(String first, String second) {
    return new Nominal(List.of(units(first, second)));
  }

  /** A letter for a value, a dash for none. */
  private static List<Nominal.Unit> units(String first, String second) {
    List<Nominal.Unit> units = new ArrayList<>();
    for (int i = 0; i < first.length(); i++) {
      String one = first.substring(i, i + 1);
      units.add(new Nominal.Unit(one.equals("-") ? null : one, second.substring(i, i + 1)));
    }
    return units;
  }

  @Test
  void kappaReckonsChanceForEachByHimself() {
    // Of 50: 20 both yes, 5 and 10 one of them, 15 both no (the example of many textbooks).
    List<Nominal.Unit> units = new ArrayList<>();
    units.addAll(Collections.nCopies(20, new Nominal.Unit("yes", "yes")));
    units.addAll(Collections.nCopies(5, new Nominal.Unit("yes", "no")));
    units.addAll(Collections.nCopies(10, new Nominal.Unit("no", "yes")));
    units.addAll(Collections.nCopies(15, new Nominal.Unit("no", "no")));
    assertThat(new Nominal(List.of(units)).kappa()).isCloseTo(0.4, within(1e-9));
    assertThat(new Nominal(List.of(units.subList(0, 20))).kappa()).isNaN();
  }
}
