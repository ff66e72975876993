package org.tawatur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphsTest {

  @Test
  void vowelSignsAndInvisibleMarksTakeNoColumn() {
    assertThat(Glyphs.width("قَتَلَ")).isEqualTo(3);
    assertThat(Glyphs.width("a\u200Fb")).isEqualTo(2);
  }

  @Test
  void whatATerminalWouldObeyIsTakenOut() {
    assertThat(Glyphs.plain("a\u001B[31mb\u202Ec\u2066d\ne")).isEqualTo("a [31mbcd e");
  }

  @Test
  void arabicIsIsolatedAndLatinIsLeftAlone() {
    assertThat(Glyphs.isolated("حلب")).isEqualTo("\u2068حلب\u2069");
    assertThat(Glyphs.isolated("Aleppo")).isEqualTo("Aleppo");
  }

  @Test
  void cuttingKeepsVowelSignsWithTheirLetter() {
    assertThat(Glyphs.cut("قَتَلَ", 2)).isEqualTo("قَ…");
    assertThat(Glyphs.cut("قَتَلَ", 3)).isEqualTo("قَتَلَ");
  }

  @Test
  void columnsOfAGridAlignByWidth() {
    List<String> lines =
        new Grid("who", "n").row("قَتَلَ", "1").row("abcd", "2").lines(80, new Style(false));
    assertThat(lines).containsExactly("who   n", "\u2068قَتَلَ\u2069   1", "abcd  2");
  }

  @Test
  void widestColumnIsCutFirst() {
    List<String> lines =
        new Grid("a", "b").row("x".repeat(50), "short").lines(20, new Style(false));
    assertThat(lines.get(1)).isEqualTo("x".repeat(12) + "…  short");
  }
}
