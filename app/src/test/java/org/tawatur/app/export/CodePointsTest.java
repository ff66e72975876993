package org.tawatur.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  private static final String[] PIECES = {"ق", "a", "😀", "\uD83D", "\uDE00", " "};

  @Test
  void everyOffsetAgreesWithThePlainCount() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      CodePoints points = CodePoints.of(text.toString());
      for (int i = 0, expected = 0; i <= text.length(); expected++) {
        assertThat(points.at(i)).isEqualTo(expected);
        i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 1;
      }
    }
  }
}
