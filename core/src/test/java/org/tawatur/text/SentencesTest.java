package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private final Sentences sentences = new Sentences();

  private List<String> of(Zone zone, String text) {
    Paragraph whole = new Paragraph(new Span(0, text.length()), zone);
    return sentences.sentences(NormalText.of(text), List.of(whole)).stream()
        .map(s -> s.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قتل ثلاثة مدنيين.|وأصيب آخرون.",
        "من قصف المدينة؟|لم يعلن أحد ذلك!",
        "قتل ثلاثة مدنيين.|وأصيب آخرون",
        "عثر على الجثث...|ولم تعرف هوية أصحابها.",
        "انسحبت القوات من المدينة.|وأضاف المصدر ذلك.",
        "قال «لن ننسحب من المدينة.»|وأضاف المتحدث ذلك.",
        "قال \"لن ننسحب من المدينة.\"|وأضاف المتحدث ذلك.",
        "قال «لن ننسحب.|وسنقاتل حتى النهاية ولن نترك المدينة».|وأضاف ذلك.",
        "أعلن ذلك (وكالات).|وقتل مدني.",
        "سقط في العام 1436هـ.|وقتل مدني.",
        "وقعت في 2014.|وقتل مدني.",
        "نقلت ذلك وكالة أ.ف.ب.|وقالت مصادر أخرى ذلك.",
        "قتل مدني. .|وأصيب آخر."
      })
  void aSentenceEndsAtItsStop(String marked) {
    String text = marked.replace('|', ' ');
    assertThat(of(Zone.BODY, text)).containsExactly(marked.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال د. محمد إن م. أحمد قتل",
        "نقلت وكالة أ.ف.ب عن مصدر ذلك",
        "بلغت 3.5 مليون و٤٫٥ مليون",
        "قال؛ ثم سكت، ثم قال: نعم",
        "نشر في www.example.org/a.html?x=1 ذلك",
        "كتب إلى a.b@example.org ذلك",
        "شهداء بقـ.صف لميليـ.ـشيا في المدينة",
        "قال (كما ورد. في البيان) ذلك",
        "قال إن ذلك (!) وقع",
        "قال “نحن (…) تنازلنا” عن ذلك",
        "1. قتل مدني",
        "ص.ب 120 دمشق"
      })
  void noSentenceEndsHere(String text) {
    assertThat(of(Zone.BODY, text)).containsExactly(text);
  }

  @Test
  void missingSpaceBehindAStopIsForgiven() {
    assertThat(of(Zone.BODY, "انسحبت القوات.وأضاف المصدر ذلك."))
        .containsExactly("انسحبت القوات.", "وأضاف المصدر ذلك.");
  }

  @Test
  void twoDotsInAHeadlineDoNotEndIt() {
    String headline = "درعا.. مقتل مدني في قصف… ولا تعليق";
    assertThat(of(Zone.HEADLINE, headline)).containsExactly(headline);
  }

  @Test
  void onlyCodedZonesHaveSentencesAndTheyAreNumberedThrough() {
    String text = "عنوان الخبر\nتويتر\nقتل مدني. وأصيب آخر.";
    List<Paragraph> paragraphs =
        List.of(
            new Paragraph(new Span(0, 11), Zone.HEADLINE),
            new Paragraph(new Span(12, 17), Zone.SHARE),
            new Paragraph(new Span(18, text.length()), Zone.BODY));
    assertThat(sentences.sentences(NormalText.of(text), paragraphs))
        .containsExactly(
            new Sentence(0, 0, new Span(0, 11), Zone.HEADLINE),
            new Sentence(1, 2, new Span(18, 27), Zone.BODY),
            new Sentence(2, 2, new Span(28, text.length()), Zone.BODY));
  }

  @Test
  void aStretchWithoutStopsIsCutAfterAComma() {
    String clause = "وقال المصدر إن القوات انسحبت من المدينة، ";
    List<String> found = of(Zone.BODY, clause.repeat(100));
    assertThat(found).hasSizeGreaterThan(2).allMatch(s -> s.length() <= Sentences.LONGEST);
    assertThat(found).allMatch(s -> s.endsWith("،"));
  }

  @Test
  void aStretchWithoutCommasIsCutBeforeAndOrAtASpaceOrAnywhere() {
    assertThat(of(Zone.BODY, "قتل مدني وأصيب آخر ".repeat(200)))
        .allMatch(s -> s.startsWith("و") || s.startsWith("قتل مدني وأصيب"));
    assertThat(of(Zone.BODY, "قتل ".repeat(2000))).allMatch(s -> s.startsWith("قتل"));
    assertThat(of(Zone.BODY, "ب".repeat(5000))).hasSize(5);
  }

  @Test
  void sentencesDoNotOverlapAndCoverAllButWhiteSpace() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 1500; i++) {
      String text = i % 2 == 0 ? RandomText.chars(random, 80) : RandomText.pieces(random, 400);
      NormalText normal = NormalText.of(text);
      List<Paragraph> whole = List.of(new Paragraph(new Span(0, text.length()), Zone.BODY));
      List<Sentence> found = sentences.sentences(normal, whole);
      boolean[] covered = new boolean[text.length()];
      int last = 0;
      for (Sentence s : found) {
        assertThat(s.span().start()).isGreaterThanOrEqualTo(last);
        last = s.span().end();
        java.util.Arrays.fill(covered, s.span().start(), s.span().end(), true);
      }
      List<Integer> missed = new ArrayList<>();
      for (int k = 0; k < normal.length(); k++) {
        int at = normal.original(k, k + 1).start();
        if (normal.text().charAt(k) > ' ' && !covered[at]) {
          missed.add(at);
        }
      }
      assertThat(missed).as(text).isEmpty();
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }
}
