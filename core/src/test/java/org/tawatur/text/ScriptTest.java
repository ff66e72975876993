package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل ثلاثة مدنيين في غارة على مدينة حلب | ARABIC
          قال پوتین إن گاراج المدينة في چيچان قصف | ARABIC
          وزیر خارجه ایران گفت که این کشور برای گفتگو آماده است | PERSIAN
          پاکستان کے وزیر اعظم نے کہا ہے کہ حملے میں تین افراد ہلاک ہوئے | URDU
          لە ئێران سێ کەس لە هێرشێکدا کوژران و چەند کەسێک بریندار بوون | KURDISH
          په کابل کې د یوې چاودنې له امله درې کسان ووژل شول چې ټول ملکيان وو | PASHTO
          Three civilians were killed in Aleppo | OTHER
          123 456 | OTHER
          """)
  void theLanguageIsToldByLettersAndSmallWords(String text, Script.Language language) {
    assertThat(Script.language(text)).isEqualTo(language);
    assertThat(Script.isProbablyArabic(text)).isEqualTo(language == Script.Language.ARABIC);
  }

  @Test
  void theShareCountsLettersOnly() {
    assertThat(Script.arabicShare("حلب, 12 abc")).isEqualTo(0.5);
    assertThat(Script.arabicShare("12 !")).isZero();
    assertThat(Script.arabicShare("ﺣﻠﺐ")).isEqualTo(1.0);
  }
}
