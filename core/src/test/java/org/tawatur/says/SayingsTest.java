package org.tawatur.says;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.code.Coder;
import org.tawatur.text.Report;

/**
 * Who says a claim, construction by construction: sentences with the tellers of their last claim,
 * the origin last, and none where the report speaks itself.
 */
class SayingsTest {
  private static final Coder CODER = Coder.bundled().withLeast(0);

  /** Where nobody takes the blame nobody tells of the attack. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          لم تعلن أي جهة مسؤوليتها عن التفجير الذي استهدف السوق. | ''
          لم تتبن أي جهة الهجوم الذي قتل فيه أربعة شرطيين. | ''
          تبنت الحركة الهجوم الذي قتل فيه أربعة شرطيين. | الحركة
          أعلنت الحركة مسؤوليتها عن التفجير الذي استهدف السوق. | الحركة
          """)
  void nobodyTakesTheBlame(String sentence, String chain) {
    assertTold(sentence, chain);
  }

  /** A clause stands between the verb of saying and what it introduces. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قال مجلس المدينة في بيان أصدره صباح أمس، تلقت الصحيفة نسخة منه: «الجيش قصف السوق». | مجلس المدينة
          نقلت الوكالة عن مصدر عسكري - رفض الكشف عن اسمه - قوله إن الجيش قصف السوق. | الوكالة < مصدر عسكري
          نقلت الوكالة عن مصدر لم تسمه قوله إن الجيش قصف السوق. | الوكالة < مصدر
          نقلت الوكالة عن مصدر أمني، لم تسمه، أن الجيش قصف السوق. | الوكالة < مصدر أمني
          قال أحد العمال في المصنع، طالبا عدم ذكر اسمه، إن الجيش قصف السوق. | أحد العمال في المصنع
          أفادت مصادر عسكرية (تضم ضباطا سابقين)، بأن مسلحين هاجموا الحاجز. | مصادر عسكرية
          قال “الهلال الأحمر” عبر حسابه في “فيس بوك”، إن الجيش قصف السوق. | الهلال الأحمر
          قال مراسل “الساحل.نت” في ريف اللاذقية، إن الجيش قصف السوق. | مراسل “الساحل.نت”
          قال الوزير في المؤتمر، ورفض الحزب الهدنة، إن الجيش قصف السوق. | ''
          أشار الحاكم إلى تصدي الجيش لهجوم شنته الفصائل على البلدة. | الحاكم
          قال المدير، وعن الهدنة، قال الوزير: «نعم، قصف الجيش السوق». | الوزير
          """)
  void asideDoesNotPartTheVerbFromWhatIsSaid(String sentence, String chain) {
    assertTold(sentence, chain);
  }

  /** What stands between the verb and the event noun that it announces. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          أعلنت فصائل الجبهة على حسابها على موقع "تويتر" اقتحام البلدة. | فصائل الجبهة
          أعلنت غرفة العمليات التي تدير المعارك في الجبهة، عن قصف مواقع المسلحين. | غرفة العمليات
          أعلنت واشنطن وأنقرة هذا الأسبوع قصف مواقع المسلحين. | واشنطن
          تناقلت وسائل إعلام وصفحات محلية مقتل القائد في غارة. | وسائل إعلام
          أفاد المرصد السوري عن قصف البلدة. | المرصد السوري
          نفت الحكومة ما تردد عن أن طائراتها قصفت السوق. | الحكومة
          أظهر تسجيل مصور قصف السوق. | تسجيل مصور
          """)
  void announcedEventIsFound(String sentence, String chain) {
    assertTold(sentence, chain);
  }

  /** A verbal noun of saying whose genitive speaks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          عاد الهدوء بعد إعلان موسكو قصف مواقع المسلحين في البلدة. | موسكو
          يأتي ذلك مع تأكيد منظمة محلية أن الجيش قصف السوق. | منظمة محلية
          رغم نفي وزارة الدفاع أن طائراتها قصفت السوق. | وزارة الدفاع
          أشارت الصحف إلى إعلان وزارة الدفاع أمس قصف مواقع المسلحين. | الصحف < وزارة الدفاع
          بعد إعلان الجيش الهدنة، قصف مسلحون البلدة. | ''
          بعد إعلان الحرب قصف الجيش البلدة. | ''
          بعد نشر الجيش صورة قصف المسلحون البلدة. | ''
          """)
  void nounOfSayingHasASpeaker(String sentence, String chain) {
    assertTold(sentence, chain);
  }

  /** A clause that describes an event says who tells of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          شهدت البلدة اشتباكات بعد هجوم تبنته حركة طالبان. | حركة طالبان
          استؤنفت المفاوضات بعد القصف الذي نفته وزارة الدفاع. | وزارة الدفاع
          استؤنفت المفاوضات بعد القصف الذي شنته وزارة الدفاع. | ''
          استؤنفت المفاوضات بعد القصف الذي نفذه الجيش. | ''
          """)
  void describingClauseNamesTheClaimant(String sentence, String chain) {
    assertTold(sentence, chain);
  }

  /** "According to": backwards, or on to what follows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قتل عشرة مدنيين في قصف على السوق، على ما أعلنت بعثة الأمم المتحدة. | بعثة الأمم المتحدة
          رد الوزير على ما أعلنت بعثة الأمم المتحدة بعد قصف السوق. | ''
          قتل عشرة مدنيين في غارة على السوق، وبحسب مصادر محلية فإن مسلحين هاجموا الحاجز. | مصادر محلية
          قتل عشرة مدنيين في غارة، بحسب المرصد السوري، فيما هاجم مسلحون الحاجز. | ''
          """)
  void accordingToReachesAsFarAsItsClause(String sentence, String chain) {
    assertTold(sentence, chain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قتل عشرة مدنيين في غارة على السوق، وبحسب مصادر محلية فإن مسلحين هاجموا الحاجز. | ''
          قتل عشرة مدنيين في غارة على السوق، بحسب مصادر محلية. | مصادر محلية
          """)
  void accordingToWithAndLeavesWhatStandsBefore(String sentence, String chain) {
    assertThat(tellers(claims(sentence).getFirst())).isEqualTo(chain);
  }

  /** Names, titles and organs of a speaker. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قال قائد المقاومة في محافظة البيضاء الشيخ سالم العوذلي إن الجيش قصف السوق. | قائد المقاومة في محافظة البيضاء الشيخ سالم العوذلي
          قال المتحدث الرسمي لمديرية الدفاع المدني يوسف دياب إن الجيش قصف السوق. | المتحدث الرسمي لمديرية الدفاع المدني يوسف دياب
          قال الكاتب والمحلل السياسي يوسف دياب إن الجيش قصف السوق. | الكاتب والمحلل السياسي يوسف دياب
          قال محمد شاكر (52 سنة) أستاذ التاريخ إن الجيش قصف السوق. | محمد شاكر (52 سنة) أستاذ التاريخ
          قال القيادي المنشق عن الحركة، يوسف دياب، إن الجيش قصف السوق. | القيادي المنشق عن الحركة، يوسف دياب
          قال المتحدث الرسمي للصحافيين إن الجيش قصف السوق. | المتحدث الرسمي
          قال المدير لوكالة رويترز إن الجيش قصف السوق. | المدير
          قال الوزير ومدير المستشفى إن الجيش قصف السوق. | الوزير
          قال مصدر من المقاومة إن الجيش قصف السوق. | مصدر من المقاومة
          قال مصدر من قرية السرايا إن الجيش قصف السوق. | مصدر
          ذكر اثنان من كبار القادة الميدانيين أن الجيش قصف السوق. | اثنان
          أبلغ وكالة رويترز اللواء يوسف دياب أن الجيش قصف السوق. | اللواء يوسف دياب
          أما في جبهة الجنوب، فقال الوزير إن الجيش قصف السوق. | الوزير
          """)
  void speakerIsNamedInFull(String sentence, String chain) {
    assertTold(sentence, chain);
  }

  /** Who spoke last goes on in his own person. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قال الشيخ يوسف دياب إن الحصار طال. وفي اليوم التالي حررنا المدينة من المسلحين. | الشيخ يوسف دياب
          قال الشيخ يوسف دياب إن الحصار طال. وفي اليوم التالي حرر الجيش المدينة من المسلحين. | ''
          قال الشيخ يوسف دياب إن الحصار طال. تزامنا مع ذلك قصف الجيش السوق. | ''
          أفادت تقارير بأن الحصار طال. وفي اليوم التالي حررنا المدينة من المسلحين. | ''
          """)
  void firstPersonIsTheLastSpeaker(String text, String chain) {
    assertTold(text, chain);
  }

  private static void assertTold(String text, String chain) {
    assertThat(tellers(claims(text).getLast())).isEqualTo(chain);
  }

  private static List<Claim> claims(String text) {
    return CODER.code(Report.of("test", text)).claims();
  }

  private static String tellers(Claim claim) {
    return claim.chain().stream()
        .map(source -> source.mention().text())
        .collect(Collectors.joining(" < "));
  }
}
