package org.tawatur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Words;
import org.tawatur.morph.PhraseTrie;
import org.tawatur.morph.Token;
import org.tawatur.morph.Tokenizer;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention.Precision;

class TimesTest {
  /** A Friday. */
  private static final LocalDate ANCHOR = LocalDate.of(2014, 9, 26);

  private static final List<TimeWord> WORDS = words();
  private static final Times TIMES = new Times(WORDS);
  private static final Tokenizer<String> TOKENIZER =
      new Tokenizer<>(Words.shipped().table(), PhraseTrie.empty(), name -> false);

  static List<TimeWord> words() {
    return TimeFiles.load(LexiconFiles.bundled());
  }

  private static List<TimeMention> times(String text, @Nullable LocalDate anchor) {
    NormalText normal = NormalText.of(text);
    List<Token> tokens = TOKENIZER.tokens(normal, 0, normal.length()).tokens();
    return TIMES.times(normal, tokens, anchor, new boolean[tokens.size()]);
  }

  private static String written(String text, @Nullable LocalDate anchor) {
    List<String> all = new ArrayList<>();
    for (TimeMention mention : times(text, anchor)) {
      assertThat(mention.span().in(text)).isEqualTo(mention.text());
      all.add(mention.text() + " = " + mention.value());
    }
    return String.join(" + ", all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع الهجوم في 26 سبتمبر 2014 في حلب | 26 سبتمبر 2014 | 2014-09-26
          في 8/ أيلول 2013 | 8/ أيلول 2013 | 2013-09-08
          بتاريخ 2016/5/3 | 2016/5/3 | 2016-05-03
          بتاريخ 3-5-2016 | 3-5-2016 | 2016-05-03
          في 03.05.2016 | 03.05.2016 | 2016-05-03
          منذ عام 2011 | منذ عام 2011 | 2011/..
          في عام 2011 | عام 2011 | 2011
          في سنة 2013م | سنة 2013م | 2013
          بين العاشر من آذار/مارس، والخامس من نيسان 2007 | العاشر من آذار/مارس، والخامس من نيسان 2007 | 2007-03-10/2007-04-05
          من 3 آب 2013 حتى 5 أيلول 2013 | 3 آب 2013 حتى 5 أيلول 2013 | 2013-08-03/2013-09-05
          بين 2011 و2013 | 2011 و2013 | 2011/2013
          من 2011 إلى 2013 | 2011 إلى 2013 | 2011/2013
          خلال عام 2011-2012 | عام 2011-2012 | 2011/2012
          خلال عام 2011/2012 | عام 2011/2012 | 2011/2012
          بين عامي 2011 و2013 | عامي 2011 و2013 | 2011/2013
          في العاشر من كانون الثاني 2012 | العاشر من كانون الثاني 2012 | 2012-01-10
          في الخامس والعشرين من جانفي 2011 | الخامس والعشرين من جانفي 2011 | 2011-01-25
          يوم الجمعة، 26/ أيار/ 2023 | يوم الجمعة، 26/ أيار/ 2023 | 2023-05-26
          السبت 30 / تشرين الثاني / 2024 | السبت 30 / تشرين الثاني / 2024 | 2024-11-30
          في 14 - حزيران - 2020 | 14 - حزيران - 2020 | 2020-06-14
          في 5 كانون الاول/ديسمبر 2012 | 5 كانون الاول/ديسمبر 2012 | 2012-12-05
          في شهر آب 2013 | شهر آب 2013 | 2013-08
          اعتقل في عام 2013 بتاريخ 15 شباط | عام 2013 بتاريخ 15 شباط | 2013-02-15
          في آب/أغسطس 2013 | آب/أغسطس 2013 | 2013-08
          من 5 إلى 10 مايو 2013 | 5 إلى 10 مايو 2013 | 2013-05-05/2013-05-10
          يوم الخميس 8 أيلول 2016 | يوم الخميس 8 أيلول 2016 | 2016-09-08
          في 15 رمضان 1435 هـ | 15 رمضان 1435 هـ | 2014-07-12
          في 1 محرم 1436 | 1 محرم 1436 | 2014-10-25
          خلال عام 1435هـ | عام 1435هـ | 2013-11-04/2014-10-24
          في صيف 2014 | صيف 2014 | 2014-22
          في الربع الأول من عام 2014 | الربع الأول من عام 2014 | 2014-01/2014-03
          في التسعينيات | التسعينيات | 199X
          حوالي عام 2010 | حوالي عام 2010 | 2010~
          منذ مارس 2011 | منذ مارس 2011 | 2011-03/..
          في سبتمبر 26, 2014 | سبتمبر 26, 2014 | 2014-09-26
          في مُنتصف شهر يونيو 2013 | مُنتصف شهر يونيو 2013 | 2013-06
          """)
  void absoluteDatesNeedNoAnchor(String text, String words, String value) {
    assertThat(written(text, null)).isEqualTo(words + " = " + value);
    assertThat(written(text, ANCHOR)).isEqualTo(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل أمس مدنيان | أمس | 2014-09-25
          قتل أمس الأول مدنيان | أمس الأول | 2014-09-24
          قال اليوم إن الهجوم فشل | اليوم | 2014-09-26
          سيصل غدا إلى بيروت | غدا | 2014-09-27
          سيصل بعد غد | بعد غد | 2014-09-28
          قبل يومين | قبل يومين | 2014-09-24
          قبل ثلاثة أيام | قبل ثلاثة أيام | 2014-09-23
          قبل أسبوعين | قبل أسبوعين | 2014-09-12
          سيبدأ بعد 3 أيام | بعد 3 أيام | 2014-09-29
          في الأسبوع الماضي | الأسبوع الماضي | 2014-09-15/2014-09-21
          في الشهر المقبل | الشهر المقبل | 2014-10
          في العام الجاري | العام الجاري | 2014
          هذا العام | هذا العام | 2014
          هذا الأسبوع | هذا الأسبوع | 2014-09-22/2014-09-28
          القرن الماضي | القرن الماضي | 19XX
          منتصف مايو الماضي | منتصف مايو الماضي | 2014-05
          مطلع ديسمبر الحالي | مطلع ديسمبر الحالي | 2014-12
          في نهاية الشهر | نهاية الشهر | 2014-09
          في 25 يوليو/تموز الماضي | 25 يوليو/تموز الماضي | 2014-07-25
          في العاشر من الشهر الماضي | العاشر من الشهر الماضي | 2014-08-10
          في 12 من الشهر الجاري | 12 من الشهر الجاري | 2014-09-12
          في الثالث من هذا الشهر | الثالث من هذا الشهر | 2014-09-03
          قتل مساء الأربعاء | مساء الأربعاء | 2014-09-24
          مساء أمس الخميس | مساء أمس الخميس | 2014-09-25
          قتل صباح اليوم الجمعة مدني | صباح اليوم الجمعة | 2014-09-26
          قتل يوم الاثنين | يوم الاثنين | 2014-09-22
          قصفت الطائرات الجمعة الماضي | الجمعة الماضي | 2014-09-19
          يوم الجمعة المقبل | يوم الجمعة المقبل | 2014-10-03
          ستبث القناة الحلقة الأحد | الأحد | 2014-09-28
          من المقرر أن يصل الوفد الأحد | الأحد | 2014-09-28
          سوف يصل الوفد يوم الأحد | يوم الأحد | 2014-09-28
          وصل الوفد الأحد | الأحد | 2014-09-21
          أعلن الخميس أن المفاوضات ستبدأ | الخميس | 2014-09-25
          خلال الساعات الـ48 الماضية | الساعات الـ48 الماضية | 2014-09-24/2014-09-26
          خلال الأيام الثلاثة الماضية | الأيام الثلاثة الماضية | 2014-09-23/2014-09-26
          خلال آخر 24 ساعة | آخر 24 ساعة | 2014-09-25/2014-09-26
          خلال الشهرين الماضيين | الشهرين الماضيين | 2014-07-26/2014-09-26
          خلال العامين الماضيين | العامين الماضيين | 2012-09/2014-09
          في مطلع عام 2013 | مطلع عام 2013 | 2013-01
          نهاية العام الماضي | نهاية العام الماضي | 2013-12
          يوم الجمعة من الأسبوع الماضي | يوم الجمعة من الأسبوع الماضي | 2014-09-19
          الأحد الأسبوع المقبل | الأحد الأسبوع المقبل | 2014-10-05
          يومي الاثنين والثلاثاء | الاثنين والثلاثاء | 2014-09-22/2014-09-23
          ليل الأربعاء الخميس | ليل الأربعاء الخميس | 2014-09-24/2014-09-25
          ليل الجمعة السبت | ليل الجمعة السبت | 2014-09-26/2014-09-27
          الليلة قبل الماضية | الليلة قبل الماضية | 2014-09-24
          بعد منتصف الليلة الماضية | منتصف الليلة الماضية | 2014-09-26
          قبل يوم واحد | قبل يوم واحد | 2014-09-25
          قبل أسبوع تقريبا | قبل أسبوع تقريبا | 2014-09-19~
          منذ عام تقريبا | منذ عام تقريبا | 2013~/..
          منذ هجمات 11 سبتمبر | 11 سبتمبر | 2001-09-11
          هجمات الحادي عشر من سبتمبر 2001 | الحادي عشر من سبتمبر 2001 | 2001-09-11
          منذ حرب 2006 بين البلدين | 2006 | 2006
          منذ بداية العام حتى 20 أغسطس | منذ بداية العام حتى 20 أغسطس | 2014-01-01/2014-08-20
          في الأسبوع الأول من الشهر القادم | الأسبوع الأول من الشهر القادم | 2014-10
          تدور الآن مواجهات | الآن | 2014-09-26
          تدور حاليا مواجهات | حاليا | 2014-09-26
          منذ عامٍ | منذ عامٍ | 2013/..
          منذ ثلاثة أشهر | منذ ثلاثة أشهر | 2014-06/..
          منذ أكثر من عام | منذ أكثر من عام | 2013~/..
          منذ أمس | منذ أمس | 2014-09-25
          منذ صباح اليوم | منذ صباح اليوم | 2014-09-26
          منذ يوم الأربعاء | منذ يوم الأربعاء | 2014-09-24/..
          منذ مطلع العام الجاري | منذ مطلع العام الجاري | 2014
          منذ مطلع العام 2012 | منذ مطلع العام 2012 | 2012-01/..
          أواخر العام الماضي | أواخر العام الماضي | 2013
          يوم الثلاثاء الموافق 10 يونيو 2014 | يوم الثلاثاء الموافق 10 يونيو 2014 | 2014-06-10
          يوم 25 الجاري | يوم 25 الجاري | 2014-09-25
          في الخامس من الجاري | الخامس من الجاري | 2014-09-05
          في 10/6 الماضي | 10/6 الماضي | 2014-06-10
          بتاريخ 10/6 | 10/6 | 2014-06-10
          مطلع آب | مطلع آب | 2014-08
          السبت والأحد | السبت والأحد | 2014-09-20/2014-09-21
          مساء الجمعة وفجر السبت | مساء الجمعة وفجر السبت | 2014-09-19/2014-09-20
          أمس وأول من أمس | أمس وأول من أمس | 2014-09-24/2014-09-25
          منتصف ليل الأربعاء - الخميس | منتصف ليل الأربعاء - الخميس | 2014-09-25
          الشهر قبل الماضي | الشهر قبل الماضي | 2014-07
          الأسبوع قبل الماضي | الأسبوع قبل الماضي | 2014-09-08/2014-09-14
          قبل أمس | قبل أمس | 2014-09-24
          منذ 5 حزيران حتى نهاية تموز | منذ 5 حزيران حتى نهاية تموز | 2014-06-05/2014-07-31
          وقع الهجوم في 20 أغسطس | 20 أغسطس | 2014-08-20
          وقع الهجوم في 20 أكتوبر | 20 أكتوبر | 2013-10-20
          ستجري الانتخابات في 20 أكتوبر | 20 أكتوبر | 2014-10-20
          في 8 أيلول من العام الماضي | 8 أيلول من العام الماضي | 2013-09-08
          فجر الخميس 25 أيلول/سبتمبر | فجر الخميس 25 أيلول/سبتمبر | 2014-09-25
          الأربعاء (24 أيلول/سبتمبر 2014) | الأربعاء (24 أيلول/سبتمبر 2014) | 2014-09-24
          الساعة العاشرة صباحا من يوم الخميس | الساعة العاشرة صباحا من يوم الخميس | 2014-09-25
          في وقت سابق من يوم الأربعاء | وقت سابق من يوم الأربعاء | 2014-09-24
          قتل ليل الأربعاء - الخميس | ليل الأربعاء - الخميس | 2014-09-24/2014-09-25
          وأمس قتل مدني | أمس | 2014-09-25
          قتل بالأمس مدني | الأمس | 2014-09-25
          الليلة الماضية | الليلة الماضية | 2014-09-25
          اليوم الأربعاء 24 أيلول / سبتمبر | اليوم الأربعاء 24 أيلول / سبتمبر | 2014-09-24
          في أغسطس آب الماضي | أغسطس آب الماضي | 2014-08
          في الصيف الماضي | الصيف الماضي | 2014-22
          """)
  void relativeExpressionsLeanOnTheAnchor(String text, String words, String value) {
    assertThat(written(text, ANCHOR)).isEqualTo(words + " = " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قتل أمس مدنيان",
        "سيصل غدا",
        "قبل أسبوعين",
        "الأسبوع الماضي",
        "مساء الأربعاء",
        "في 25 تموز الماضي",
        "منتصف مايو الماضي",
        "خلال الساعات الـ48 الماضية",
        "منذ عام",
        "العاشر من الشهر الماضي",
        "الصيف الماضي",
        "في 3 سبتمبر"
      })
  void withoutAnchorARelativeExpressionHasNoValue(String text) {
    assertThat(times(text, null)).singleElement().extracting(TimeMention::value).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال مؤخرا | مؤخرا | VAGUE
          سيعلن قريبا | قريبا | VAGUE
          حتى الآن | حتى الآن | VAGUE
          حتى ساعة تحرير الخبر | حتى ساعة تحرير الخبر | VAGUE
          في الفترة الماضية | الفترة الماضية | VAGUE
          خلال الأسابيع الماضية | الأسابيع الماضية | VAGUE
          خلال الأيام القليلة الماضية | الأيام القليلة الماضية | VAGUE
          قبل أيام | قبل أيام | VAGUE
          منذ مدة طويلة | منذ مدة طويلة | VAGUE
          لمدة 6 أسابيع | 6 أسابيع | DURATION
          استمر 48 ساعة | 48 ساعة | DURATION
          في اليوم التالي | اليوم التالي | VAGUE
          فجرا | فجرا | HOUR
          """)
  void vagueOnesAndLengthsHaveNoValue(String text, String words, Precision precision) {
    assertThat(times(text, ANCHOR))
        .containsExactly(new TimeMention(span(text, words), words, null, precision));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نقلت أخبار الآن عن شهود",
        "في منطقة 17 تموز بالموصل",
        "حركة 20 فبراير",
        "كتائب 20 رمضان",
        "قوى \"8 آذار\" في لبنان",
        "ثورة 25 يناير",
        "صحيفة اليوم السعودية",
        "نشرت «اليوم» خبرا",
        "قناة روسيا اليوم",
        "اليوم الوطني للمملكة",
        "1500 / 1500",
        "قتل اثنين من الجنود",
        "اقتسموا 2/3 من الأرض",
        "في الحلقة 25 الحالية",
        "استقبل الوفد 25 جريحا من الحاليين",
        "اعتقل الشخصين الاثنين",
        "مقتل 2006 أشخاص",
        "لم يعلن أحد المسؤولية",
        "مارس الضغط على الحكومة",
        "قال أبو محمد",
        "قصف معسكر في إب",
        "محمد رمضان ورجب طيب",
        "مدير عام الشركة",
        "جامعة تشرين الثاني",
        "كل يوم",
        "قريبا من المدينة"
      })
  void namesAndNumbersAreNoTimes(String text) {
    assertThat(times(text, ANCHOR)).isEmpty();
  }

  @Test
  void aYearBeforeADashOpensAnEntryOfAList() {
    assertThat(written("1951 - اغتيال الملك", ANCHOR)).isEqualTo("1951 = 1951");
    assertThat(written("1951 جنديا", ANCHOR)).isEmpty();
  }

  @Test
  void nothingIsReadInsideAKnownName() {
    NormalText text = NormalText.of("قتل سليمان الخميس");
    List<Token> tokens = TOKENIZER.tokens(text, 0, text.length()).tokens();
    assertThat(TIMES.times(text, tokens, ANCHOR, new boolean[] {false, true, true})).isEmpty();
    assertThatThrownBy(() -> TIMES.times(text, tokens, ANCHOR, new boolean[1]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severalInASentenceAreKeptApart() {
    assertThat(written("قتل الأربعاء 5 جنود وأصيب أمس 3 آخرون منذ بداية العام", ANCHOR))
        .isEqualTo("الأربعاء = 2014-09-24 + أمس = 2014-09-25 + منذ بداية العام = 2014");
    assertThat(written("قصفت الطائرات السوق السبت والثلاثاء", ANCHOR))
        .isEqualTo("السبت = 2014-09-20 + الثلاثاء = 2014-09-23");
  }

  @Test
  void anyRowOfWordsIsRead() {
    SplittableRandom random = new SplittableRandom(7);
    String[] extra = {
      "5", "30", "2014", "/", "-", "(", ")", "من", "و", "ال", "48", "1435", "قتل", "سيصل", "،", "."
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int i = 0; i < length; i++) {
        boolean word = random.nextInt(3) > 0;
        String prefix = word && random.nextInt(5) == 0 ? "وبلل".substring(random.nextInt(3)) : "";
        text.append(prefix)
            .append(
                word
                    ? WORDS.get(random.nextInt(WORDS.size())).word()
                    : extra[random.nextInt(extra.length)])
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      String all = text.toString();
      int last = 0;
      for (TimeMention mention : times(all, random.nextBoolean() ? ANCHOR : null)) {
        assertThat(mention.span().start()).as(all).isGreaterThanOrEqualTo(last);
        assertThat(mention.span().end()).as(all).isLessThanOrEqualTo(all.length());
        assertThat(mention.text()).isEqualTo(mention.span().in(all)).isNotBlank();
        last = mention.span().end();
      }
    }
  }
}
