package org.tawatur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.text.RandomText;
import org.tawatur.text.Report;
import org.tawatur.text.Span;

/**
 * Nothing that a file can hold makes the coder fail, point outside of the text, or take for ever.
 */
final class OddInputTest {
  private static final int SMALL = 80_000;
  private static final int LARGE = 4 * SMALL;

  /** Chars of 2 MB of Arabic. */
  private static final int HUGE = 1_150_000;

  /** Four times the text may cost this much more: not the sixteen times of a square. */
  private static final double DEAREST = 10;

  static Stream<String> odd() {
    return Stream.of(
        "",
        " ",
        "و",
        "ل",
        "\u0651",
        "\uFEFF",
        "\n\n\n",
        "....",
        "؟!،؛:«»()[]",
        "\u064E".repeat(10_000),
        "قتل" + "\u0651\u064E".repeat(5_000) + " الجيش مدنيا",
        "\uD800",
        "\uDC00",
        "\uDC00\uD800 قتل \uD83D الجيش \uDE00 مدنيا",
        "\0 قتل الجيش \0 مدنيا \uFFFF",
        "و".repeat(20_000),
        "وال".repeat(10_000),
        "«".repeat(5_000),
        "(".repeat(5_000) + "قتل الجيش مدنيا" + ")".repeat(5_000),
        "قال الوزير: «لن نتفاوض»،",
        "12345678901234567890".repeat(500),
        "ab\u200F\u200Ecd \u202Eقتل\u202C الجيش مدنيا",
        "ﻗﺘﻞ ﺍﻟﺠﻴﺶ ﻣﺪﻧﻴﺎ");
  }

  @ParameterizedTest
  @MethodSource("odd")
  @Timeout(60)
  void oddTextIsReadWithoutHarm(String text) {
    check(text);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomTextIsReadWithoutHarm(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 40; i++) {
      check(RandomText.pieces(random, random.nextInt(120)));
      check(RandomText.chars(random, random.nextInt(300)));
      check(Texts.torn(random, random.nextInt(12)));
    }
  }

  @Test
  void presentationFormsAreReadAsTheirLetters() {
    assertThat(Bundled.claims("ﻗﺘﻞ ﺍﻟﺠﻴﺶ ﻣﺪﻧﻴﺎ.", (LocalDate) null)).hasSize(1);
  }

  @Test
  @Timeout(120)
  void twoMegabytesWithoutAFullStopComeToAnEnd() {
    assertThat(Bundled.coder().code(Report.of("huge", Texts.running(HUGE, " "))).claims())
        .isNotEmpty();
  }

  @ParameterizedTest(name = "joined by [{0}]")
  @ValueSource(strings = {" ", "، ", "\n", ". ", " و"})
  @Timeout(120)
  void costGrowsWithTheLengthAndNotWithItsSquare(String mark) {
    double small = cost(Texts.running(SMALL, mark));
    double large = cost(Texts.running(LARGE, mark));
    assertThat(large / small)
        .as("cost of %d chars to that of %d", LARGE, SMALL)
        .isLessThan(DEAREST);
  }

  /** The least of some tries: what else the machine does makes single ones slow, never fast. */
  private static double cost(String text) {
    Report report = Report.of("long", text);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      Bundled.coder().code(report);
      least = Math.min(least, System.nanoTime() - start);
    }
    return least;
  }

  private static void check(String text) {
    Report report = Report.of("odd", text);
    Coding coding = Bundled.coder().code(report);
    assertThat(Bundled.coder().code(report)).isEqualTo(coding);
    coding.claims().forEach(claim -> check(text, claim));
  }

  private static void check(String text, Claim claim) {
    assertThat(claim.evidence().span().in(text)).isEqualTo(claim.evidence().text());
    assertThat(claim.trigger().span().in(text)).isEqualTo(claim.trigger().text());
    assertThat(claim.evidence().span().contains(claim.trigger().span())).isTrue();
    assertThat(claim.confidence()).isBetween(0.0, 1.0);
    List<ActorMention> mentions =
        Stream.of(
                claim.actors(),
                claim.recipients(),
                claim.chain().stream().map(s -> s.mention()).toList())
            .flatMap(List::stream)
            .toList();
    mentions.forEach(mention -> isThere(text, mention.span(), mention.text()));
    claim.where().forEach(place -> isThere(text, place.span(), place.text()));
    claim.counts().forEach(count -> isThere(text, count.span(), count.text()));
    if (claim.when() != null) {
      isThere(text, claim.when().span(), claim.when().text());
    }
  }

  private static void isThere(String text, Span span, String words) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(span.in(text)).isEqualTo(words);
  }
}
