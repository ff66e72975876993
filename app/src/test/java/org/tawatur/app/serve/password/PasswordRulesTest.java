package org.tawatur.app.serve.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  @TempDir Path folder;

  private PasswordRules.@Nullable Reason reason(String password) {
    PasswordRules rules =
        new PasswordRules(
            new PasswordList(folder.resolve("none")),
            () -> List.of("إذاعة جبل صبر", "Hudna News Agency"));
    PasswordRules.Fault fault = rules.fault("huda.salem", password);
    return fault == null ? null : fault.reason();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a long sentence nobody guesses",
        "جملة طويلة لا يخمّنها أحد", // a long sentence that nobody guesses
        "vn3-8xk-qqd-07b",
        "password is not what I use here", // a word that is tried first, in a sentence
        "القط نام على سطح بيت الجيران", // the cat slept on the roof of the neighbours' house
        "قهوتي باردة منذ الصباح 1977", // my coffee has been cold since the morning
      })
  void whatIsNotGuessedByRuleIsTaken(String good) {
    assertThat(reason(good)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tawatur-tawatur-2026",
        "TawaturAdmin2026!",
        "P@ssw0rd2026!!",
        "huda.salem.1990",
        "salem-salem-salem",
        "qwertyuiopasdf",
        "poiuytrewq123456",
        "1234567890abcd",
        "ضصثقفغعهخحجد", // the upper row of an Arabic keyboard
        "شسيبلاتنم١٢٣٤٥", // its middle row, with Arabic digits
        "ابتثجحخدذرزس", // the alphabet
        "أبجد هوز حطي", // the old alphabet, in its words
        "كلمة المرور 2026", // the password 2026
        "كَلِمَةُ السِّرِّ ١٤٤٥", // the same with vowel signs, and a Hijri year
        "إذاعة جبل صبر 1", // an outlet of the ledger
        "hudna news agency",
        "abcdeabcdeabcde",
        "letmein-letmein!",
        "sesame2019summer",
      })
  void whatIsTriedFirstIsRefused(String bad) {
    assertThat(reason(bad)).isEqualTo(PasswordRules.Reason.GUESSABLE);
  }

  @Test
  void lengthCountsInSignsAsPeopleSeeThem() {
    assertThat(reason("قهوة باردة")).isEqualTo(PasswordRules.Reason.SHORT);
    assertThat(reason("v8#kQz!p2m")).isEqualTo(PasswordRules.Reason.SHORT);
    assertThat(reason("🐱🌙🌊🔑🚲🌵"))
        .as("six signs of two chars")
        .isEqualTo(PasswordRules.Reason.SHORT);
    assertThat(reason("na ".repeat(100))).isEqualTo(PasswordRules.Reason.LONG);
    assertThat(reason("aabbaabbaabb")).isEqualTo(PasswordRules.Reason.FEW);
  }
}
