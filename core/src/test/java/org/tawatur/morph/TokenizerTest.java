package org.tawatur.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.lexicon.Words;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;

/** How words come apart, alone and in sentences. */
class TokenizerTest {
  private static final WordTable WORDS =
      Words.load(name -> Words.class.getResourceAsStream(name)).table();
  private static final PhraseTrie<String> NAMES =
      new PhraseTrie.Builder<String>()
          .add("ديارنا", "outlet")
          .add("لديارنا", "outlet")
          .add("وتوت", "person")
          .add("لبنى", "person")
          .add("عين العرب", "place")
          .add("حماة", "place")
          .add("الدولة الإسلامية", "group")
          .add("الرقة", "place")
          .add("النصر", "ambiguous")
          .build();
  private static final Tokenizer<String> TOKENIZER =
      new Tokenizer<>(WORDS, NAMES, "ambiguous"::equals);

  private static Tokens<String> tokens(String text) {
    NormalText normal = NormalText.of(text);
    return TOKENIZER.tokens(normal, 0, normal.length());
  }

  private static String split(Token token) {
    String proclitics =
        token.analysis().proclitics().stream()
            .map(p -> p.letters() + "+")
            .collect(Collectors.joining());
    Enclitic enclitic = token.analysis().enclitic();
    String end = enclitic == null ? "" : "+" + enclitic.letters();
    int from = token.analysis().proclitics().size();
    int to = token.form().length() - (enclitic == null ? 0 : enclitic.letters().length());
    return proclitics + token.form().substring(from, to) + end;
  }

  @ParameterizedTest
  @CsvSource({
    "وزير, وزير, NOUN",
    "بيان, بيان, MASDAR",
    "فصيل, فصيل, NOUN",
    "كتائب, كتائب, NOUN",
    "سيزيد, س+يزيد, IMPERFECT",
    "بقذائف, ب+قذائف, NOUN",
    "وسيطرت, و+سيطرت, PERFECT",
    "فقتلوه, ف+قتلو+ه, PERFECT",
    "لتنظيم, ل+تنظيم, MASDAR",
    "وسيقتلونهم, و+س+يقتلون+هم, IMPERFECT",
    "للجيش, ل+لجيش, NOUN",
    "للجنة, ل+لجنة, NOUN",
    "والمدنيين, و+المدنيين, NOUN",
    "مقاتليه, مقاتلي+ه, NOUN",
    "له, ل+ه, PREPOSITION",
    "عليها, علي+ها, PREPOSITION",
    "مدينتهم, مدينت+هم, NOUN",
    "ولد, ولد, NOUN",
    "وليد, وليد, PROPER"
  })
  void singleWordsComeApart(String word, String parts, PartOfSpeech pos) {
    Token token = tokens(word).tokens().getFirst();
    assertThat(split(token)).isEqualTo(parts);
    assertThat(token.readings()).extracting(Analysis::pos).contains(pos);
  }

  @Test
  void namesAreFoundBeforeCliticsAreSplit() {
    assertThat(split(tokens("وقال لديارنا").tokens().get(1))).isEqualTo("لديارنا");
    assertThat(split(tokens("قال وتوت إن").tokens().get(1))).isEqualTo("وتوت");
    assertThat(split(tokens("رسالة للبنى").tokens().get(1))).isEqualTo("ل+لبنى");
    assertThat(split(tokens("وبحماة").tokens().getFirst())).isEqualTo("و+ب+حماة");
  }

  @Test
  void placeNameMadeOfOrdinaryWordsIsProper() {
    Tokens<String> found = tokens("دخل المقاتلون بعين العرب أمس");
    assertThat(found.names()).containsExactly(new NameMatch<>(2, 4, "place"));
    assertThat(found.tokens().get(2).pos()).isEqualTo(PartOfSpeech.PROPER);
    assertThat(found.tokens().get(2).has(Proclitic.BI)).isTrue();
    assertThat(found.tokens().get(3).pos()).isEqualTo(PartOfSpeech.PROPER);
  }

  @Test
  void ambiguousNameIsReportedAndAnalysed() {
    Tokens<String> found = tokens("حقق النصر");
    assertThat(found.names()).containsExactly(new NameMatch<>(1, 2, "ambiguous"));
    assertThat(found.tokens().get(1).pos()).isNotEqualTo(PartOfSpeech.PROPER);
  }

  @Test
  void articleFusedWithLiStillMatchesTheName() {
    assertThat(tokens("تابعة للدولة الإسلامية").names())
        .containsExactly(new NameMatch<>(1, 3, "group"));
  }

  @ParameterizedTest
  @CsvSource({
    "لم يعلن أحد مسؤوليته, 1, IMPERFECT",
    "وقتل عشرة مدنيين في الغارة, 0, PERFECT",
    "في عقد من الزمن, 1, MASDAR",
    "أعلن حزب العمال أن الهدنة انتهت, 1, NOUN",
    "قد يؤدي القصف إلى نزوح, 1, IMPERFECT",
    "هذا الحزب, 1, NOUN",
    "بعد قتل المدنيين, 1, MASDAR",
    "قال وزير الدفاع إن القوات تقدمت, 5, PERFECT"
  })
  void contextChooses(String text, int index, PartOfSpeech pos) {
    Token token = tokens(text).tokens().get(index);
    assertThat(token.pos() == pos || pos == PartOfSpeech.MASDAR && token.pos() == PartOfSpeech.NOUN)
        .as("%s is %s", token.form(), token.pos())
        .isTrue();
  }

  @Test
  void numbersAndMarksStandAlone() {
    assertThat(tokens("قتل 12,500 (و48-) عند 14:30 & بنسبة 12.5%").tokens())
        .extracting(Token::form)
        .containsExactly(
            "قتل", "12,500", "(", "و", "48", "-", ")", "عند", "14:30", "بنسبة", "12.5", "%");
    assertThat(tokens("وكالة AFP").tokens().get(1).pos()).isEqualTo(PartOfSpeech.FOREIGN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وأكد المتحدث باسم الجيش أن قواته سيطرت على المدينة، وطردت مقاتلي «التنظيم» منها.",
        "وسيُعلَن عن ذلك للصحافيين، فقتلوهم وباستهدافهم للمستشفى بالبراميل المتفجرة"
      })
  void spansAndPartsGiveTheWordBack(String text) {
    for (Token token : tokens(text).tokens()) {
      assertThat(NormalText.normalize(token.span().in(text))).isEqualTo(token.form());
      assertThat(split(token).replace("+", "")).isEqualTo(token.form());
      assertThat(token.span().contains(token.stem())).isTrue();
      assertThat(token.readings()).contains(token.analysis());
    }
  }

  @Test
  void stemSpanLeavesCliticsOut() {
    Token token = tokens("وقَتَلُوهُمْ").tokens().getFirst();
    assertThat(token.stem()).isEqualTo(new Span(1, 8));
    assertThat(token.lemma().verb()).startsWith("قتل/");
  }

  @Test
  void sameWordsGiveTheSameTokensTwice() {
    List<Token> first = tokens("وأعلنت القوات العراقية مقتل العشرات").tokens();
    assertThat(tokens("وأعلنت القوات العراقية مقتل العشرات").tokens()).isEqualTo(first);
  }

  @Test
  void threadsShareOneTokenizer() {
    String text = "وأكد المتحدث باسم الجيش أن قواته سيطرت على المدينة وطردت مقاتلي التنظيم منها";
    List<Token> alone = tokens(text).tokens();
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> tokens(text).tokens()).distinct())
        .containsExactly(alone);
  }
}
