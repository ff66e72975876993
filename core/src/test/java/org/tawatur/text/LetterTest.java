package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {

  @Test
  void lettersOfEveryLanguageInArabicScriptAreArabic() {
    assertThat("ءابتثيىةأإآٱپچژگڤکیہھەےټډښڼۆێڕڵ".chars())
        .allMatch(c -> Letter.isArabic((char) c.intValue()));
  }

  @Test
  void marksSignsAndDigitsAreNotLetters() {
    assertThat("ـ\u064E\u0651\u0670،؛؟٪٣۳۔aA5 ".chars())
        .noneMatch(c -> Letter.isArabic((char) c.intValue()));
  }
}
