package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tawatur.text.Zone.BODY;
import static org.tawatur.text.Zone.BYLINE;
import static org.tawatur.text.Zone.CAPTION;
import static org.tawatur.text.Zone.COMMENT;
import static org.tawatur.text.Zone.HEADLINE;
import static org.tawatur.text.Zone.LINK;
import static org.tawatur.text.Zone.NOTICE;
import static org.tawatur.text.Zone.SHARE;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ZonesTest {
  private static final String TITLE = "مقتل ثلاثة مدنيين في غارة على حلب";
  private static final String FIRST = "قتل ثلاثة مدنيين صباح اليوم في غارة جوية على مدينة حلب.";
  private static final String SECOND = "وقال مصدر طبي إن عددا من الجرحى نقلوا إلى المستشفى.";
  private static final String THIRD = "ولم تعلن أي جهة مسؤوليتها عن الهجوم حتى الآن.";

  private final Zones zones =
      new Zones(
          List.of(
              new Furniture("مقالات ذات صلة", LINK, Furniture.Match.AFTER),
              new Furniture("التالي", LINK, Furniture.Match.AFTER),
              new Furniture("اقرأ أيضا:", LINK, Furniture.Match.START),
              new Furniture("التعليقات", COMMENT, Furniture.Match.AFTER),
              new Furniture("تابعنا على", SHARE, Furniture.Match.LINE),
              new Furniture("جميع الحقوق محفوظة", NOTICE, Furniture.Match.CONTAINS),
              new Furniture("(أرشيف)", CAPTION, Furniture.Match.CONTAINS),
              new Furniture("إعداد", BYLINE, Furniture.Match.START),
              new Furniture("وقال", LINK, Furniture.Match.RESUME),
              new Furniture("السبت", BYLINE, Furniture.Match.WORD),
              new Furniture("آب", BYLINE, Furniture.Match.WORD)));

  private List<Zone> of(String... lines) {
    return zones.paragraphs(NormalText.of(String.join("\n", lines))).stream()
        .map(Paragraph::zone)
        .toList();
  }

  @Test
  void aShortFirstLineWithoutStopIsTheHeadline() {
    assertThat(of(TITLE, "", FIRST, SECOND)).containsExactly(HEADLINE, BODY, BODY);
  }

  @Test
  void aReportOfOneLineIsBody() {
    assertThat(of(TITLE)).containsExactly(BODY);
  }

  @Test
  void aFirstLineWithAStopIsBody() {
    assertThat(of(FIRST, SECOND)).containsExactly(BODY, BODY);
  }

  @Test
  void aReportWithoutAnyStopLosesNothing() {
    assertThat(of(TITLE, "قصف على إدلب", "جرحى في درعا")).containsExactly(HEADLINE, BODY, BODY);
  }

  @Test
  void aTitleBetweenParagraphsIsAHeadline() {
    assertThat(of(TITLE, FIRST, "فشل الوساطة", SECOND))
        .containsExactly(HEADLINE, BODY, HEADLINE, BODY);
  }

  @Test
  void allThatFollowsTheCommentsIsComment() {
    assertThat(of(TITLE, FIRST, SECOND, "التعليقات (2)", "سمير -", FIRST))
        .containsExactly(HEADLINE, BODY, BODY, COMMENT, COMMENT, COMMENT);
  }

  @Test
  void aCommentCounterAboveTheReportHidesNothing() {
    assertThat(of(TITLE, "التعليقات (0)", FIRST, SECOND))
        .containsExactly(HEADLINE, NOTICE, BODY, BODY);
  }

  @Test
  void relatedTitlesEndWhereTheReportGoesOn() {
    assertThat(of(TITLE, FIRST, "مقالات ذات صلة", "غارة سابقة على حلب", SECOND, THIRD))
        .containsExactly(HEADLINE, BODY, LINK, LINK, BODY, BODY);
  }

  @Test
  void titlesWithoutLabelBelowAFinishedReportAreLinks() {
    assertThat(of(TITLE, FIRST, SECOND, THIRD, "ارتفاع أسعار الذهب", "فوز المنتخب في المباراة"))
        .containsExactly(HEADLINE, BODY, BODY, BODY, LINK, LINK);
  }

  @Test
  void aListBelowTheReportIsBody() {
    assertThat(of(TITLE, FIRST, SECOND, THIRD, "وتوزع القتلى كما يلي:", "2 من حلب", "3 من إدلب"))
        .endsWith(BODY, BODY, BODY);
  }

  @Test
  void datesBylinesCaptionsAndBarsAreToldByTheirWords() {
    assertThat(
            of(
                TITLE,
                "السبت 1 آب, 2026",
                "إدلب – نورث برس",
                "دمار في المدينة (أرشيف)",
                FIRST,
                SECOND,
                "&",
                "1500 / 1500",
                "اقرأ أيضا: قصف على درعا",
                "إعداد: سمير عوض",
                "تابعنا على :",
                "جميع الحقوق محفوظة للموقع 2020"))
        .containsExactly(
            HEADLINE, BYLINE, BYLINE, CAPTION, BODY, BODY, NOTICE, NOTICE, LINK, BYLINE, SHARE,
            NOTICE);
  }

  @Test
  void aDateInASentenceIsBody() {
    assertThat(of(TITLE, "السبت قتل ثلاثة مدنيين في حلب.", SECOND))
        .containsExactly(HEADLINE, BODY, BODY);
  }

  @Test
  void aPageTitleIsCutBeforeItRepeatsItself() {
    String text = TITLE + " | شبكة شام " + TITLE + "\n" + TITLE + "\n" + FIRST;
    List<Paragraph> found = zones.paragraphs(NormalText.of(text));
    assertThat(found).extracting(Paragraph::zone).containsExactly(HEADLINE, NOTICE, NOTICE, BODY);
    assertThat(found.getFirst().span().in(text)).isEqualTo(TITLE);
    assertThat(found.get(1).span().in(text)).isEqualTo("| شبكة شام " + TITLE);
  }

  @Test
  void everyLineBreakEndsALineAndSpansAreTrimmed() {
    String text = "\uFEFF أول. \r\n\r ثان.\u2028ثالث.\u2029\n ";
    assertThat(zones.paragraphs(NormalText.of(text)))
        .extracting(p -> p.span().in(text))
        .containsExactly("أول.", "ثان.", "ثالث.");
  }

  @Test
  void anEmptyReportHasNoParagraphs() {
    assertThat(of("")).isEmpty();
    assertThat(of(" ", "\u200F")).isEmpty();
  }

  @Test
  void furnitureInACodedZoneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Furniture("خبر", BODY, Furniture.Match.LINE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Furniture(" ", LINK, Furniture.Match.LINE));
  }

  @Test
  void paragraphsOfAnyTextAreInOrderAndInside() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 2000; i++) {
      String text = i % 2 == 0 ? RandomText.chars(random, 60) : RandomText.pieces(random, 60);
      int last = 0;
      for (Paragraph p : zones.paragraphs(NormalText.of(text))) {
        assertThat(p.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(p.span().length()).isPositive();
        last = p.span().end();
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void theHeadOfAPageBeforeItsStampIsNoReport() {
    // "Home World Sport, last change: Saturday 7 August 2021, 14:39 GMT", the title, the report
    String head = "الموقع - العالم - " + TITLE + " الرئيسية العالم رياضة ";
    String stamp = "آخر تحديث: السبت, 7 أغسطس/ آب, 2021, 14:39 GMT ";
    Report report =
        Report.of("r", TITLE + "\n\n" + head + stamp + TITLE + " " + FIRST + " " + SECOND);
    List<Paragraph> found = zones.paragraphs(NormalText.of(report.text()));
    assertThat(found.stream().map(Paragraph::zone)).containsExactly(HEADLINE, BYLINE, NOTICE, BODY);
    assertThat(found.getLast().span().in(report.text())).isEqualTo(FIRST + " " + SECOND);
  }

  @Test
  void aCaptionAfterStampAndTitleIsOne() {
    // the title, and "soldiers on the road" under a picture
    String line = "1728 (GMT+04:00) - 07/06/09 " + TITLE + " جنود على الطريق";
    assertThat(of(TITLE, line, FIRST, SECOND))
        .containsExactly(HEADLINE, BYLINE, NOTICE, CAPTION, BODY, BODY);
  }

  @Test
  void aTimeOfDayInTheReportCutsNothing() {
    String whole = FIRST + " " + SECOND + " ووقع الانفجار في الساعة 14:30 GMT قرب السوق. " + THIRD;
    assertThat(of(TITLE, whole, SECOND)).containsExactly(HEADLINE, BODY, BODY);
  }

  @Test
  void linksGluedToASentenceAreCutOff() {
    String links =
        "مقالات ذات صلة غارات جديدة على ريف حلب وحماة وإدلب ومدينة دير الزور مفاوضات في جنيف حول الهدنة المتعثرة ";
    Report report =
        Report.of("r", String.join("\n", TITLE, FIRST, links + SECOND + " " + THIRD, THIRD));
    List<Paragraph> found = zones.paragraphs(NormalText.of(report.text()));
    assertThat(found.stream().map(Paragraph::zone))
        .containsExactly(HEADLINE, BODY, LINK, BODY, BODY);
    assertThat(found.get(3).span().in(report.text())).isEqualTo(SECOND + " " + THIRD);
  }
}
