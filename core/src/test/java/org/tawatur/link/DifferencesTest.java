package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tawatur.link.CopyDiff.Change;
import org.tawatur.link.CopyDiff.Kind;

final class DifferencesTest {
  private static final Differences DIFFERENCES = new Differences();

  private static List<String> told(String first, String second) {
    return DIFFERENCES.differences(first, second).changes().stream()
        .filter(change -> change.kind() != Kind.SAME)
        .map(change ->
            change.kind()
                + " ["
                + change.first().in(first)
                + "] ["
                + change.second().in(second)
                + "]")
        .toList();
  }

  @Test
  void anotherNumberIsAReplacement() {
    // "nine fighters were killed" and "fifteen fighters were killed"
    assertThat(told("قتل تسعة مقاتلين في الاشتباكات", "قتل خمسة عشر مقاتلين في الاشتباكات"))
        .containsExactly("REPLACED [تسعة] [خمسة عشر]");
  }

  @Test
  void aLeftOutAttributionIsSeen() {
    assertThat(told("قال المرصد إن التنظيم رفض الهدنة", "التنظيم رفض الهدنة"))
        .containsExactly("REMOVED [قال المرصد إن] []");
  }

  @Test
  void anAddedTailIsSeen() {
    assertThat(told("انسحبت القوات", "انسحبت القوات من البلدة أمس"))
        .containsExactly("ADDED [] [من البلدة أمس]");
  }

  @Test
  void spellingAndPunctuationDoNotCount() {
    assertThat(told("أعلنت الهيئة، أمس", "اعلنت الهيئـــة أمس.")).isEmpty();
    assertThat(told("", "")).isEmpty();
  }

  @Test
  void theChangesCoverAllWordsInOrderAndTheSameStretchesAreTheSame() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      String first = RandomDispatch.copy(i % 7, random);
      String second = RandomDispatch.copy(i % 7, random);
      CopyDiff diff = DIFFERENCES.differences(first, second);
      assertThat(diff.isComplete()).isTrue();
      List<String> a = new ArrayList<>();
      List<String> b = new ArrayList<>();
      for (Change change : diff.changes()) {
        a.addAll(WordRuns.words(change.first().in(first)));
        b.addAll(WordRuns.words(change.second().in(second)));
        if (change.kind() == Kind.SAME) {
          assertThat(WordRuns.words(change.first().in(first)))
              .isEqualTo(WordRuns.words(change.second().in(second)));
        }
      }
      assertThat(a).isEqualTo(WordRuns.words(first));
      assertThat(b).isEqualTo(WordRuns.words(second));
    }
  }

  @Test
  void textsThatHaveNothingInCommonAreOneReplacementAndSaidToBeCutOff() {
    String first = IntStream.range(0, 900).mapToObj(i -> "أ" + i).collect(Collectors.joining(" "));
    String second = IntStream.range(0, 900).mapToObj(i -> "ب" + i).collect(Collectors.joining(" "));
    CopyDiff diff = DIFFERENCES.differences(first, second);
    assertThat(diff.isComplete()).isFalse();
    assertThat(diff.changes()).singleElement().extracting(Change::kind).isEqualTo(Kind.REPLACED);
  }
}
