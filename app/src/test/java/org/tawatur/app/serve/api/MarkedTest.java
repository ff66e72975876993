package org.tawatur.app.serve.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tawatur.score.Nominal;
import org.tawatur.text.Span;

final class MarkedTest {
  private static double alpha(int length, List<Span> first, List<Span> second) {
    Marked marked = new Marked();
    marked.add(length, first, second);
    return marked.alpha();
  }

  @Test
  void whoMarksTheSameAgreesFully() {
    List<Span> spans = List.of(new Span(2, 7), new Span(10, 14));
    assertThat(alpha(30, spans, spans)).isEqualTo(1);
  }

  @Test
  void whoMarksOtherWordsAgreesLessThanByChance() {
    assertThat(alpha(30, List.of(new Span(0, 5)), List.of(new Span(10, 15)))).isNegative();
  }

  @Test
  void halfOfAStretchIsWorthLessThanAllOfIt() {
    List<Span> whole = List.of(new Span(5, 15));
    double most = alpha(40, whole, List.of(new Span(5, 14)));
    double half = alpha(40, whole, List.of(new Span(5, 10)));
    assertThat(most).isLessThan(1).isGreaterThan(half);
    assertThat(half).isPositive();
  }

  /** Worked out by hand: 10 chars, one marks 0 to 4, the other 2 to 4. */
  @Test
  void aStretchIsNotPairedWithItself() {
    // Of 20 marks 6 are in stretches and 14 not; pairs: 400 - 16 - 4 - 14 = 366, unlike 2*6*14 =
    // 168.
    double expected = 1 - 2.0 / 10 / (168 / 366.0);
    assertThat(alpha(10, List.of(new Span(0, 4)), List.of(new Span(2, 4))))
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void whereNothingIsMarkedOrAllIsThereIsNoAlpha() {
    assertThat(alpha(10, List.of(), List.of())).isNaN();
    assertThat(alpha(10, List.of(new Span(0, 10)), List.of(new Span(0, 10)))).isNaN();
    assertThat(new Marked().alpha()).isNaN();
  }

  @Test
  void stretchesThatOverlapCountAsOne() {
    List<Span> twice = List.of(new Span(4, 8), new Span(0, 5), new Span(8, 9), new Span(4, 8));
    assertThat(Marked.apart(twice)).containsExactly(new Span(0, 8), new Span(8, 9));
  }

  @Test
  void withStretchesOfOneCharItIsTheNominalAlpha() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 50; round++) {
      Marked marked = new Marked();
      List<Nominal.Unit> units = new ArrayList<>();
      for (int text = 0; text < 3; text++) {
        int length = random.nextInt(5, 20);
        List<Span> first = new ArrayList<>();
        List<Span> second = new ArrayList<>();
        for (int i = 0; i < length; i++) {
          boolean one = random.nextInt(3) == 0;
          boolean other = random.nextInt(3) == 0;
          if (one) {
            first.add(new Span(i, i + 1));
          }
          if (other) {
            second.add(new Span(i, i + 1));
          }
          units.add(new Nominal.Unit(String.valueOf(one), String.valueOf(other)));
        }
        marked.add(length, first, second);
      }
      assertThat(marked.alpha()).isCloseTo(new Nominal(List.of(units)).alpha(), within(1e-9));
    }
  }
}
