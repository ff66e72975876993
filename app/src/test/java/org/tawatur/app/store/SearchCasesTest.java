package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.code.QueryWord;

/** Cases 33, 91 and 92 of the list of bad inputs: what people type into searches and filters. */
class SearchCasesTest {
  /** "Daesh attacked the Syrian army in Idlib; the foundation said that five were killed." */
  private static final String TEXT =
      "هاجم تنظيم داعش الجيش السوري في إدلب، وقالت المؤسسة إن خمسة قتلوا.";

  private static final List<String> HOSTILE =
      List.of(
          "' OR 1=1 --",
          "\" OR \"\" MATCH \"",
          "words:* NEAR(a b)",
          "الجيش* OR -إدلب",
          "x'); DROP TABLE report; --",
          "a & b | !c <-> d:*",
          "\0\u202E(((");

  @TempDir Path folder;

  private Ledger filled(Stores store) {
    Ledger ledger = Ledger.writing(store.empty(folder), new TestClock());
    new Keeper(ledger, "test")
        .keep(List.of(Codings.arrival(Codings.report("a", TEXT, "2015-03-01", "ألف 100%"))));
    new Linker(ledger, Codings.STEPS).link();
    return ledger;
  }

  private static List<String> found(
      Ledger ledger, String words, boolean isExact, boolean isPhrase) {
    List<QueryWord> wanted = Codings.CODER.queryWords(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    SearchQuery query = new SearchQuery(wanted, isExact, isPhrase, List.of(), null, null);
    return new SearchQueries(ledger).reports(query, Page.FIRST, AsOf.NOW);
  }

  @ParameterizedTest
  @EnumSource
  void case33SpellingsAreEqualInSearchAndShownAsWritten(Stores store) {
    try (Ledger ledger = filled(store)) {
      for (String word : List.of("إدلب", "ادلب", "أدلب", "المؤسسة", "المؤسسه", "الموسسة")) {
        assertThat(found(ledger, word, true, false)).as(word).hasSize(1);
      }
      String id = found(ledger, "ادلب", true, false).getFirst();
      assertThat(new ReportQueries(ledger).text(id).orElseThrow().text()).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void case91SearchWordsAreNoLanguageOfTheDatabase(Stores store) {
    try (Ledger ledger = filled(store)) {
      for (String words : HOSTILE) {
        for (boolean isExact : new boolean[] {true, false}) {
          found(ledger, words, isExact, false);
          found(ledger, words, isExact, true);
        }
        assertThat(found(ledger, words + " الهدنة", false, false)).as(words).isEmpty();
      }
      assertThat(found(ledger, "إدلب", false, false)).as("all is still there").hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void case91And92FiltersTakeValuesAsTheyAre(Stores store) {
    try (Ledger ledger = filled(store)) {
      ClaimQueries claims = new ClaimQueries(ledger);
      assertThat(claims.count(ClaimFilter.LIVE.outlets(List.of("ألف 100%")), AsOf.NOW))
          .isPositive();
      for (String value : List.of("%", "ألف ___%", "' OR ''='", "ألف%", "*")) {
        assertThat(claims.count(ClaimFilter.LIVE.outlets(List.of(value)), AsOf.NOW))
            .as(value)
            .isZero();
        assertThat(claims.count(ClaimFilter.LIVE.actors(List.of(value)), AsOf.NOW))
            .as(value)
            .isZero();
      }
    }
    NameFinder names = NameFinder.actors(Codings.STEPS.registry());
    for (String value : List.of("%", "_", "'", "\"", "*")) {
      assertThat(names.find(value)).as(value).isInstanceOf(NameFinder.Found.Nobody.class);
    }
  }
}
