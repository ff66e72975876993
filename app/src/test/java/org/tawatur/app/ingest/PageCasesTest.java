package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.FormatCase.LONG;
import static org.tawatur.app.ingest.FormatCase.of;
import static org.tawatur.app.ingest.Inputs.REPORT;
import static org.tawatur.app.ingest.Inputs.page;
import static org.tawatur.app.ingest.Inputs.utf8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.ingest.Inputs.Outcome;

/** Pages: section C of the list of bad inputs, each case by its number. */
class PageCasesTest {
  @TempDir private Path folder;

  private static List<FormatCase> cases() {
    return List.of(
        of(
            "38 SVG, base and refresh are dropped",
            "a.html",
            page(
                "<base href=//x><meta http-equiv=refresh content=0><svg><text>x</text></svg><p>"
                    + LONG),
            "READ"),
        of(
            "44 a million unclosed elements",
            "a.html",
            "<html><body>" + "<div>".repeat(1_000_000) + "<p>" + LONG,
            "READ LONG_LINE DEPTH_CAPPED"),
        of("45 an empty page", "a.html", "<html><body></body></html>", "NO_ARTICLE_TEXT"),
        of(
            "49 soft hyphens and hard spaces",
            "a.html",
            page("<p>" + LONG.replace(" ", "\u00A0").replace("الجيش", "الج\u00ADيش")),
            "READ"),
        of(
            "50 a day that is none",
            "a.html",
            page("<time datetime='أمس'>أمس</time><p>" + LONG),
            "READ DATE_ODD"));
  }

  @TestFactory
  Stream<DynamicTest> eachCaseEndsAsTheListSays() {
    return FormatCase.tests(cases(), folder);
  }

  @Test
  void case36And37And40NoMarkupLeavesAPage() throws IOException {
    String body =
        "<script>alert(1)</script><p onclick=x()>"
            + LONG
            + "</p><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>"
            + "<p><a href=\"javascript:alert(1)\">"
            + REPORT
            + "</a> ثم كلام بعد الرابط يطول ويطول حتى لا يكون رابطا وحده في الفقرة كلها، بل خبرا من الأخبار التي تقرأ.</p>";
    Outcome outcome = Inputs.read(folder, "a.html", utf8(page(body)));
    assertThat(outcome.texts().getFirst())
        .contains("قتل الجيش")
        .doesNotContain("<", "alert", "javascript", "onerror");
  }

  /** The codes alone would not show that nothing was let in. */
  @Test
  void case38And49WhatIsReadIsTheReportAndNothingElse() throws IOException {
    String head = "عنوان الخبر هنا\n\n";
    String svg = "<base href=//x><meta http-equiv=refresh content=0><svg><text>x</text></svg><p>";
    assertThat(Inputs.read(folder, "a.html", utf8(page(svg + LONG))).texts())
        .containsExactly(head + LONG.strip());
    String soft = LONG.replace(" ", "\u00A0").replace("الجيش", "الج\u00ADيش");
    assertThat(Inputs.read(folder, "b.html", utf8(page("<p>\u200E" + soft))).texts().getFirst())
        .isEqualTo(head + "\u200E" + LONG.strip());
  }
}
