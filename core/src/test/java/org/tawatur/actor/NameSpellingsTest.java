package org.tawatur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameSpellingsTest {

  @ParameterizedTest(name = "{0} is also written {1}")
  @CsvSource({
    // Hassan Nasrallah, Abdullah Gül, Abdul Hamid Dbeibah, Izz al-Din, Jundallah
    "حسن نصر الله, حسن نصرالله",
    "عبد الله غول, عبدالله غول",
    "عبدالحميد الدبيبة, عبد الحميد الدبيبه",
    "عز الدين الأصبحي, عزالدين الاصبحي",
    "جماعة جند الله, جماعه جندالله",
    // Abu Zuhri, nominative, genitive and accusative, in one word and two
    "سامي أبو زهري, سامي ابي زهري",
    "سامي أبو زهري, سامي ابا زهري",
    "سامي أبو زهري, سامي ابوزهري",
  })
  void compoundsAreWrittenInOneWordOrTwo(String name, String spelling) {
    assertThat(NameSpellings.of(name)).contains(spelling);
  }

  @Test
  void otherNamesAreWrittenInOneWay() {
    // the Revolutionary Guard; the religious police; Abdo
    assertThat(NameSpellings.of("الحرس الثوري")).hasSize(1);
    assertThat(NameSpellings.of("الشؤون الدينية")).hasSize(1);
    assertThat(NameSpellings.of("عبده الحذيفي")).hasSize(1);
  }

  @Test
  void theSpellingOfTheLexiconComesFirst() {
    assertThat(NameSpellings.of("عبدالله الثاني")).first().isEqualTo("عبدالله الثاني");
  }
}
