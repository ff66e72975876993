package org.tawatur.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.lexicon.Words;
import org.tawatur.text.NormalText;

/** Which reading the neighbours of a word favour, one construction a line. */
class ReadingChoiceTest {
  private static final WordTable WORDS =
      Words.load(name -> Words.class.getResourceAsStream(name)).table();
  private static final PhraseTrie<String> NAMES =
      new PhraseTrie.Builder<String>()
          .add("داعش", "group")
          .add("النصرة", "group")
          .add("حلب", "place")
          .add("سرت", "place")
          .add("رصد", "place")
          .add("تراس", "person")
          .add("وان", "place")
          .build();
  private static final Tokenizer<String> TOKENIZER = new Tokenizer<>(WORDS, NAMES, name -> false);

  private static Tokens<String> tokens(String text) {
    NormalText normal = NormalText.of(text);
    return TOKENIZER.tokens(normal, 0, normal.length());
  }

  private static Token token(String text, int index) {
    return tokens(text).tokens().get(index);
  }

  @ParameterizedTest
  @CsvSource({
    "فتح المجاهدون المدينة, 0, PERFECT",
    "سحق الجيش التمرد في الشمال, 0, PERFECT",
    "صفع جندي فتاة عند الحاجز, 0, PERFECT",
    "عقد القادة اجتماعا في عمان, 0, PERFECT",
    "عبر المسلحون الحدود, 0, PERFECT",
    "قصف جوي على المخيم, 0, MASDAR",
    "تقارب بين البلدين, 0, MASDAR",
    "وقف إطلاق النار بين الطرفين, 0, MASDAR",
    "زرع ألغام في الحقول, 0, MASDAR",
    "قمع المتظاهرين في العاصمة, 0, MASDAR"
  })
  void verbOrVerbalNounByWhatFollows(String text, int index, PartOfSpeech pos) {
    assertThat(token(text, index).pos()).isEqualTo(pos);
  }

  @ParameterizedTest
  @CsvSource({
    "هجوم شنته قوات النظام على البلدة, 1, شن/1",
    "عملية نفذها الجيش في المدينة, 1, نفذ/2",
    "بيان نشره التنظيم على الإنترنت, 1, نشر/1"
  })
  void verbWithItsObjectDescribesAnIndefiniteNoun(String text, int index, String lemma) {
    assertThat(token(text, index).isVerb()).isTrue();
    assertThat(token(text, index).lemma().name()).isEqualTo(lemma);
    assertThat(token(text, index).analysis().enclitic()).isNotNull();
  }

  @Test
  void verbalNounKeepsItsPronounWhereNoSubjectFollows() {
    assertThat(token("محاولة قتله فشلت", 1).pos()).isEqualTo(PartOfSpeech.MASDAR);
  }

  @ParameterizedTest
  @CsvSource({
    "عزل البرلمان الرئيس, 2, NOUN",
    "هاجم المسلحون المدنيين, 2, NOUN",
    "أجلى الجيش النازحين, 2, NOUN",
    "في الحزب السياسي, 2, ADJECTIVE"
  })
  void adjectiveAgreesWithItsNoun(String text, int index, PartOfSpeech pos) {
    assertThat(token(text, index).pos()).isEqualTo(pos);
  }

  @ParameterizedTest
  @CsvSource({
    "سقطت المدينة بيد المسلحين, 2, يد, NOUN",
    "قال المتحدث باسم الجيش, 2, اسم, NOUN",
    "هدد كل من يحاول الخروج, 2, من, RELATIVE",
    "كل من الوزير والسفير, 1, من, PREPOSITION",
    "ومن ذلك استهداف القرية, 0, من, PREPOSITION",
    "بيد أن الهدنة انتهت, 0, بيد, SUBORDINATOR",
    "قتل مدني إثر غارة, 2, إثر, PREPOSITION",
    "مزق المحتجون صور الزعيم, 2, صورة, NOUN",
    "سيارة تقل ركابا, 1, أقل/4, IMPERFECT",
    "يعد التنظيم من أخطر الجماعات, 0, عد/1, IMPERFECT",
    "يعاني السكان من الحصار, 0, عانى/3, IMPERFECT",
    "توقع الوزير هجوما, 0, توقع/5, PERFECT",
    "جماعة تسمى جند الله, 1, سمى/2, IMPERFECT",
    "يضرب الجيش مواقع المسلحين, 0, ضرب/1, IMPERFECT",
    "غارات على شرق المدينة, 2, شرق, NOUN",
    "قال إن انتحاريا فجر نفسه, 3, فجر/2, PERFECT",
    "في فجر اليوم نفسه, 1, فجر, NOUN",
    "ارتفعت حصيلة قتلى التفجير, 2, قتيل, NOUN",
    "طلبت تفسيرا بشأن مقتل فلسطينيين, 3, مقتل, NOUN",
    "قال رئيس مجلس قيادة المقاومة, 2, مجلس, NOUN",
    "قرب مسجد مقر القوات, 2, مقر, NOUN",
    "كما نقل ثمانية جرحى إلى المستشفى, 1, نقل/1, PERFECT",
    "وهرب السكان، بحسب المصادر نفسها, 4, مصدر, NOUN",
    "لن يغادروا حتى يتم تحرير المدينة, 3, تم/1, IMPERFECT",
    "وجاء في بيان صدر عن المكتب, 3, صدر/1, PERFECT",
    "على وقع الضربات انسحبوا, 1, وقع, NOUN",
    "لم يعد النظام كما كان, 1, عاد/1, IMPERFECT",
    "غادر مشرف قصر الرئاسة, 2, قصر, NOUN",
    "وجرح سبعة آخرين, 2, آخر, ADJECTIVE",
    "قال بأن مهاجما اقتحم المبنى, 2, مهاجم, NOUN",
    "أسقطوا مروحية بآلية ثقيلة, 2, آلية, NOUN"
  })
  void homographs(String text, int index, String lemma, PartOfSpeech pos) {
    assertThat(token(text, index).lemma().name()).isEqualTo(lemma);
    assertThat(token(text, index).pos()).isEqualTo(pos);
  }

  @ParameterizedTest
  @CsvSource({
    "اخترق قراصنة مواقع الوزارة, 1, قرصان, PLURAL",
    "دعا الأطراف إلى الحوار, 1, طرف, PLURAL",
    "على أطراف المدينة, 1, أطراف, SINGULAR",
    "بين تنظيمي داعش والنصرة, 1, تنظيم, DUAL",
    "في محافظتي حلب والرقة, 1, محافظة, DUAL",
    "اجتمع قائدي الجيش والشرطة, 1, قائد, DUAL",
    "أعلن مقاتلو الجبهة الانسحاب, 1, مقاتل, PLURAL",
    "قتل العشرات من مقاتلي التنظيم, 3, مقاتل, PLURAL",
    "اعتدوا على المصلين بالضرب, 2, مصل, PLURAL",
    "اعتقلوا المحامين أمس, 1, محام, PLURAL",
    "لقي 12 شخصا مصرعهم, 2, شخص, SINGULAR",
    "تبادل أسرى الحرب, 1, أسير, PLURAL",
    "هاجم مسلحون شيعة المقر, 2, شيعي, PLURAL"
  })
  void pluralsAndDualsCarryTheirNumber(String text, int index, String lemma, Number number) {
    assertThat(token(text, index).lemma().name()).isEqualTo(lemma);
    assertThat(token(text, index).analysis().number()).isEqualTo(number);
  }

  @Test
  void brokenPluralKeepsGenderAndSenseOfItsSingular() {
    Token token = token("اجتمع القادة أمس", 1);
    assertThat(token.analysis().gender()).isEqualTo(Gender.MASCULINE);
    assertThat(token.lemma().sense()).isEqualTo(NounClass.PERSON);
  }

  @Test
  void nameOfOneWordGivesWayToVerbAndAdjective() {
    assertThat(tokens("رصد التحالف مكافأة").names()).isEmpty();
    assertThat(tokens("ترأس الوزير اجتماعا").names()).isEmpty();
    assertThat(tokens("قال وأن القوات تقدمت").names()).isEmpty();
    assertThat(tokens("في سرت").names()).hasSize(1);
    assertThat(tokens("قصف حلب").names()).hasSize(1);
  }

  @Test
  void unknownWordAfterNameIsFamilyName() {
    assertThat(token("اتهمت سميرة الشواشي الحكومة", 2).pos()).isEqualTo(PartOfSpeech.PROPER);
  }

  @Test
  void unknownPlaceIsNotSplit() {
    Token token = token("في مدينة بنديغو", 2);
    assertThat(token.pos()).isEqualTo(PartOfSpeech.UNKNOWN);
    assertThat(token.analysis().proclitics()).isEmpty();
  }
}
