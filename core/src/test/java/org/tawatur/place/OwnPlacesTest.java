package org.tawatur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.claim.Claim;
import org.tawatur.code.Coder;
import org.tawatur.code.Lexicon;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.text.Report;

class OwnPlacesTest {
  private static final String FILE = "places-mine.tsv";

  private static Coder coder(String rows) {
    String table = "id\tarabic\tenglish\tkind\tcountry\tadmin1\tlat\tlon\tvariants\n" + rows;
    return new Coder(
        Lexicon.load(
            LexiconFiles.withPlaces(
                List.of(FILE),
                name -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))));
  }

  private static List<String> where(Coder coder, String text) {
    Claim claim = coder.code(Report.of("r", text)).claims().getFirst();
    return claim.where().stream()
        .map(p -> p.place() == null ? "?" + p.text() : p.place().id())
        .toList();
  }

  @Test
  void placeOfTheUsersOwnIsFound() {
    Coder coder =
        coder("tall-zuhur-syr\tتل الزهور\tTall Zuhur\tvillage\tSYR\tHama\t35.10\t36.70\t-\n");
    assertThat(where(coder, "قصفت الطائرات الروسية سوقا شعبيا في تل الزهور."))
        .containsExactly("tall-zuhur-syr");
  }

  @Test
  void villageOfOneUnseenWordNeedsAWordThatSaysSo() {
    Coder coder = coder("haras-syr\tحرس\tHaras\tvillage\tSYR\tHama\t35.10\t36.70\t-\n");
    assertThat(where(coder, "قصفت الطائرات الروسية سوقا شعبيا في قرية حرس."))
        .containsExactly("haras-syr");
    assertThat(where(coder, "قصفت الطائرات الروسية مقر حرس الحدود في دمشق."))
        .doesNotContain("haras-syr");
  }
}
