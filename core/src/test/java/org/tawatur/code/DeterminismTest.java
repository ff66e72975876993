package org.tawatur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.text.Report;

/** The same reports give the same codings, whoever asks, however often, wherever. */
final class DeterminismTest {
  private static final List<Report> REPORTS = Texts.reports();
  private static final List<Coding> CODINGS = REPORTS.stream().map(Bundled.coder()::code).toList();

  @Test
  void theReportsAreWorthComparing() {
    assertThat(CODINGS.stream().mapToInt(coding -> coding.claims().size()).sum())
        .isGreaterThan(REPORTS.size());
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 8})
  void threadsThatShareACoderFindTheSame(int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Coding>> futures = new ArrayList<>();
      for (Report report : REPORTS) {
        futures.add(pool.submit(() -> Bundled.coder().code(report)));
      }
      for (int i = 0; i < REPORTS.size(); i++) {
        assertThat(futures.get(i).get()).isEqualTo(CODINGS.get(i));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"tr-TR", "ar-SA", "en", "ar-EG-u-nu-arab"})
  void theDefaultLocaleDoesNotMatter(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      Coder coder = new Coder(Lexicon.load(LexiconFiles.bundled()));
      for (int i = 0; i < REPORTS.size(); i++) {
        assertThat(coder.code(REPORTS.get(i))).isEqualTo(CODINGS.get(i));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<Report> shuffled = new ArrayList<>(REPORTS);
    Collections.shuffle(shuffled, new Random(7));
    Map<String, Coding> found =
        shuffled.stream()
            .map(Bundled.coder()::code)
            .collect(Collectors.toMap(Coding::report, c -> c));
    assertThat(CODINGS)
        .allSatisfy(coding -> assertThat(found).containsEntry(coding.report(), coding));
  }

  @Test
  void explainingFindsTheClaimsThatCodingFinds() {
    for (int i = 0; i < REPORTS.size(); i++) {
      long coded =
          Bundled.coder().explain(REPORTS.get(i)).stream()
              .flatMap(trace -> trace.outcomes().stream())
              .filter(org.tawatur.claim.Outcome.Coded.class::isInstance)
              .count();
      assertThat(coded).isEqualTo(CODINGS.get(i).claims().size());
    }
  }
}
