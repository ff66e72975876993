package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          مُحَمَّدٌ|محمد
          هـجـــوم|هجوم
          لرَّحْمٰن|لرحمن
          ﻣﺪﻧﻲ|مدني
          ﻻجئ|لاجئ
          ﷲ|الله
          اﻟﺴﻼم|السلام
          ترکی|تركي
          ہەۀھ|هههه
          گاراج پچژڤ|گاراج پچژڤ
          ٢٠١٤ ۲۰۱۵|2014 2015
          ٣٫٥٪|3.5%
          ١٬٢٠٠|1,200
          1,200 قتيل, و3|1,200 قتيل، و3
          قال; من? نعم؟|قال؛ من؟ نعم؟
          “داعش” „قسد‟|«داعش» «قسد«
          ‹سانا› "وفا"|«سانا» "وفا"
          دمشق – أ ف ب — حلب|دمشق - أ ف ب - حلب
          وكالات ـ دمشق|وكالات - دمشق
          ﴿آية﴾ {نص}|(آية) (نص)
          قال… نعم|قال… نعم
          """)
  void oneSpellingOfEachSign(String original, String normalised) {
    assertThat(NormalText.normalize(original)).isEqualTo(normalised);
  }

  @ParameterizedTest
  @CsvSource({
    "أإآٱا, ااااا",
    "مستشفى, مستشفي",
    "مسؤول, مسوول",
    "لاجئ, لاجي",
    "غارة, غاره",
    "سماء, سماء",
    "CNN, cnn",
    "II, ii"
  })
  void keyFoldsWhatWritersConfuse(String word, String key) {
    assertThat(NormalText.fold(word)).isEqualTo(key);
  }

  @Test
  void hamzaTypedAfterItsAlefIsJoinedWithIt() {
    assertThat(NormalText.normalize("ا\u0654مير ا\u0655لى ا\u0653خر شو\u0654ون"))
        .isEqualTo("أمير إلى آخر شؤون");
  }

  @Test
  void invisibleCharsAreDropped() {
    assertThat(NormalText.normalize("\uFEFF\u200Fحل\u200Cب\u00AD\u202C\u00A0الآن"))
        .isEqualTo("حلب الآن");
  }

  @Test
  void aSpanKeepsTheVowelsOfItsLastLetterAndLeavesOutDirectionMarks() {
    String original = "\u200Fقُتِلَ\u200F مدنيٌّ.";
    NormalText text = NormalText.of(original);
    assertThat(text.text()).isEqualTo("قتل مدني.");
    assertThat(text.original(0, 3).in(original)).isEqualTo("قُتِلَ");
    assertThat(text.original(4, 8).in(original)).isEqualTo("مدنيٌّ");
  }

  @Test
  void bothLettersOfALigatureMapToIt() {
    NormalText text = NormalText.of("ﻻجئ");
    assertThat(text.original(0, 1)).isEqualTo(new Span(0, 1));
    assertThat(text.original(1, 3)).isEqualTo(new Span(0, 2));
  }

  @Test
  void surrogatesSurviveAlsoAlone() {
    assertThat(NormalText.normalize("\uD83D\uDE00 \uD800 \uDC00"))
        .isEqualTo("\uD83D\uDE00 \uD800 \uDC00");
  }

  @Test
  void anOffsetInsideTheMarksBelongsToTheNextLetter() {
    NormalText text = NormalText.of("قُتل");
    assertThat(text.normal(0)).isZero();
    assertThat(text.normal(1)).isEqualTo(1);
    assertThat(text.normal(2)).isEqualTo(1);
    assertThat(text.normal(4)).isEqualTo(3);
  }

  @Test
  void rangesOutsideTheTextAreRefused() {
    NormalText text = NormalText.of("حلب");
    assertThatIllegalArgumentException().isThrownBy(() -> text.original(0, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> text.original(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> text.normal(4));
  }

  @Test
  void normalisingTwiceIsOnce() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 4000; i++) {
      String original = sample(random, i);
      String once = NormalText.normalize(original);
      assertThat(NormalText.normalize(once)).as(escaped(original)).isEqualTo(once);
      assertThat(NormalText.fold(once)).isEqualTo(NormalText.fold(original)).hasSameSizeAs(once);
    }
  }

  @Test
  void alignmentMapsBack() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 2000; i++) {
      String original = sample(random, i);
      NormalText text = NormalText.of(original);
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      Span span = text.original(start, end);
      assertThat(span.end()).isLessThanOrEqualTo(original.length());
      if (text.isCut(start) && text.isCut(end) && start < end) {
        assertThat(text.normal(span.start())).as(escaped(original)).isEqualTo(start);
        assertThat(text.normal(span.end())).as(escaped(original)).isEqualTo(end);
      }
    }
  }

  @Test
  void neighbouringLettersDoNotOverlap() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 300; i++) {
      NormalText text = NormalText.of(sample(random, i));
      for (int k = 1; k < text.length(); k++) {
        Span before = text.original(k - 1, k);
        Span after = text.original(k, k + 1);
        assertThat(before.equals(after) || before.end() <= after.start()).isTrue();
      }
    }
  }

  @Test
  void aLongRunOfStretchersCostsNoMoreThanLinearTime() {
    String run = " " + "ـ".repeat(400_000) + "ب";
    assertThat(NormalText.normalize(run)).isEqualTo(" ب");
  }

  private static String sample(SplittableRandom random, int i) {
    return i % 2 == 0 ? RandomText.chars(random, 40) : RandomText.pieces(random, 25);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format(java.util.Locale.ROOT, "\\u%04X", c)));
    return escaped.toString();
  }
}
