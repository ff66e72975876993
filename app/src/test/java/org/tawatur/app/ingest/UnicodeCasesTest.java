package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.Inputs.utf8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.actor.ActorMention;
import org.tawatur.app.ingest.Inputs.Outcome;
import org.tawatur.app.store.Codings;
import org.tawatur.claim.Claim;
import org.tawatur.text.Report;

/**
 * Section B of the list of bad inputs, from the bytes to the claims: whatever signs stand in a name
 * or however its letters are spelled, the same actors are found, and their words stay as they were.
 */
class UnicodeCasesTest {
  /**
   * "Islamic State attacked fighters of Hezbollah in Aleppo on Tuesday; five civilians were
   * killed."
   */
  private static final String PLAIN =
      "هاجم تنظيم الدولة الإسلامية مقاتلي حزب الله في مدينة حلب الثلاثاء، وقتل خمسة مدنيين.";

  @TempDir private Path folder;

  @ParameterizedTest(name = "case {0}")
  @CsvSource({
    "19 a mark that turns text round, الدولة, الد\u202Eولة",
    "19 the same and its end, الدولة, \u202Eالدولة\u202C",
    "20 isolates that are never closed, تنظيم, \u2067تنظيم",
    "22 tatweel, الدولة, الدوـــلة",
    "23 a non-joiner, الدولة, الدو\u200Cلة",
    "23 a joiner, الإسلامية, الإس\u200Dلامية",
    "23 a space of no width, حزب, ح\u200Bزب",
    "24 Persian yeh, الإسلامية, الإسلامیة",
    "24 Urdu heh, الله, اللہ",
    "26 letters by their shapes, حزب, \uFEA3\uFEB0\uFE8F",
    "30 shadda before its vowel, الدولة, الدّ\u064Eولة",
    "30 the vowel before its shadda, الدولة, الد\u064Eّولة",
    "33 alef without its hamza, الإسلامية, الاسلامية",
    "33 heh for the feminine ending, الدولة, الدوله"
  })
  void oneActorHoweverItIsSpelled(String name, String word, String spelling) throws IOException {
    Report odd = read(PLAIN.replace(word, spelling));
    assertThat(odd.text()).as("the original is kept").contains(spelling);
    assertThat(who(odd)).as(name).isEqualTo(who(read(PLAIN))).hasSizeGreaterThan(1);
    for (Claim claim : Codings.CODER.code(odd).claims()) {
      for (ActorMention actor : claim.actors()) {
        assertThat(odd.text().substring(actor.span().start(), actor.span().end()))
            .isEqualTo(actor.text());
      }
    }
  }

  @Test
  void case31PicturesMoveNoSpan() throws IOException {
    Report report = read("👨‍👩‍👧 " + PLAIN);
    List<Claim> claims = Codings.CODER.code(report).claims();
    assertThat(claims).hasSameSizeAs(Codings.CODER.code(read(PLAIN)).claims());
    for (Claim claim : claims) {
      assertThat(
              report.text().substring(claim.trigger().span().start(), claim.trigger().span().end()))
          .isEqualTo(claim.trigger().text());
    }
  }

  @Test
  void case32EachDigitHasOneValueInWhateverScript() throws IOException {
    for (String number : List.of("١٢٣", "۱۲۳", "123", "١2۳")) {
      Outcome outcome =
          Inputs.read(folder, "a.txt", utf8(PLAIN.replace("خمسة مدنيين", number + " مدنيا")));
      boolean isMixed = number.equals("١2۳");
      assertThat(outcome.codes().contains("MIXED_DIGITS")).as(number).isEqualTo(isMixed);
      assertThat(values(outcome.reads().getFirst().report())).as(number).containsOnly(123);
    }
  }

  private Report read(String text) throws IOException {
    Outcome outcome = Inputs.read(folder, "a.txt", utf8(text));
    assertThat(outcome.reads()).hasSize(1);
    return outcome.reads().getFirst().report();
  }

  private static SortedSet<String> who(Report report) {
    SortedSet<String> ids = new TreeSet<>();
    for (Claim claim : Codings.CODER.code(report).claims()) {
      for (List<ActorMention> side : List.of(claim.actors(), claim.recipients())) {
        side.forEach(actor -> ids.add(claim.event() + " " + actor.id()));
      }
    }
    return ids;
  }

  private static List<Integer> values(Report report) {
    List<Integer> values = new ArrayList<>();
    for (Claim claim : Codings.CODER.code(report).claims()) {
      claim.counts().forEach(count -> values.add(Math.toIntExact(count.value())));
    }
    return values;
  }
}
