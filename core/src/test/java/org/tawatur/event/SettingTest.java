package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.claim.Claim;
import org.tawatur.code.Bundled;
import org.tawatur.place.PlaceMention;

/** When and where the event of a trigger took place. */
final class SettingTest {
  /** A Friday. */
  private static final LocalDate DAY = LocalDate.of(2014, 9, 26);

  /** A sentence, the trigger of one of its claims, and the date of that claim. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          أودى قصف استهدف السوق أمس بحياة ضابط. | قصف | 2014-09-25
          وفي 3 آب 2014، قصف الجيش البلدة. | قصف | 2014-08-03
          هاجم المسلحون الحاجز أمس وقتلوا جنديين. | قتلوا | 2014-09-25
          أعلنت وزارة الدفاع أمس مقتل جندي في هجوم. | مقتل | ''
          قال المتحدث أمس إن المسلحين قصفوا القرية يوم الثلاثاء. | قصفوا | 2014-09-23
          سيطر الجيش على البلدة أمس بعد مقتل قائد المجموعة يوم الاثنين. | مقتل | 2014-09-22
          قصفت الطائرات، فجر اليوم الجمعة، مواقع المسلحين. | قصفت | 2014-09-26
          اتهم الوزير المجموعة بقتل جنديين في آب 2013. | قتل | 2013-08
          هاجم المسلحون قائد الشرطة الذي عين في منصبه يوم الثلاثاء. | هاجم | ''
          تواصلت المعارك التي بدأت يوم الثلاثاء بين الجيش والمسلحين. | المعارك | 2014-09-23
          سيطر الجيش على البلدة أمس بعد فرار المسلحين. | فرار | ''
          سيطر الجيش على البلدة بعد ساعات من مقتل قائد المجموعة. | مقتل | ''
          أفرج الجيش أمس عن امرأة كانت قد اعتقلت في هجوم. | اعتقلت | ''
          عثر على الجندي أمس وقد عصبت عيناه وأصيب بطعنات. | أصيب | 2014-09-25
          قال الوزير يوم الثلاثاء إن الحكومة تطالب بانسحاب الجيش، وهدد بفرض عقوبات. | هدد | 2014-09-23
          يسري الاتفاق الموقع بين الحكومة والمجموعة منذ آذار 2013. | الاتفاق | 2013-03
          تقاتل المجموعة الجيش منذ آذار 2013. | تقاتل | 2013-03/..
          قتل الجيش عشرين مسلحا خلال يومين. | قتل | ''
          أدان الأمين العام أمس الهجوم على السفارة. | الهجوم | ''
          قصف الجيش القرية أمس فيما هاجم المسلحون الحاجز. | هاجم | ''
          دخل الجيش القرية أمس في وقت تواصل الطائرات الروسية غاراتها على المسلحين. | غارات | ''
          سيطر الجيش على البلدة في آب 2013 بعد اشتباكات مع المسلحين. | اشتباكات | 2013-08
          يعود الخلاف إلى آب 2013، حين هاجم المسلحون قاعدة الجيش. | هاجم | 2013-08
          آب 2013: قتل مسلحون عشرين جنديا في كمين. | قتل | 2013-08
          """)
  void anEventIsDatedByItsOwnClauseBeforeItsNeighbours(String text, String trigger, String date) {
    Claim claim = claim(text, trigger);
    String value = claim.when() == null ? null : claim.when().value();
    assertThat(value == null ? "" : value).isEqualTo(date);
  }

  /** A sentence, the trigger of one of its claims, and the places of that claim. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          أودى انفجار قنبلة زرعت على جانب الطريق في مدينة الفلوجة بحياة ضابط. | انفجار | مدينة الفلوجة
          قصفت الطائرات مزرعة في قرية حربنفسه قرب مدينة حماة. | قصفت | قرية حربنفسه
          قصفت القوات المتمركزة في محيط مدينة إدلب بلدة سرمين. | قصفت | بلدة سرمين
          قوات الجيش المتمركزة في محيط مدينة إدلب قصفت المدنيين في بلدة سرمين. | قصفت | بلدة سرمين
          اندلعت اشتباكات بين الجيش والمسلحين في محافظتي صعدة ومأرب. | اشتباكات | محافظتي صعدة + مأرب
          تجمع المتظاهرون أمام مقر البلدية في حلب. | تجمع | مقر البلدية
          قتل مدنيون في بلدة زينوفاتا شمال دونيتسك. | قتل | بلدة زينوفاتا
          شنت القوات عملية عسكرية لتعقب المسلحين في محافظة ديالى. | عملية | محافظة ديالى
          زار الوزير بغداد أمس. | زار | بغداد
          اتهم الوزير المجموعة بدعم المسلحين في سوريا. | اتهم | ''
          هاجم المسلحون قاعدة الوادي في جنوب ليبيا. | هاجم | قاعدة الوادي
          """)
  void theMostSpecificPlacesOfTheEventAreKept(String text, String trigger, String places) {
    assertThat(
            claim(text, trigger).where().stream()
                .map(PlaceMention::text)
                .collect(Collectors.joining(" + ")))
        .isEqualTo(places);
  }

  private static Claim claim(String text, String trigger) {
    return Bundled.claims(text, DAY).stream()
        .filter(c -> c.trigger().text().contains(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim at " + trigger + ": " + text));
  }
}
