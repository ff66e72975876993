package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.Inputs.REPORT;
import static org.tawatur.app.ingest.Inputs.gzip;
import static org.tawatur.app.ingest.Inputs.item;
import static org.tawatur.app.ingest.Inputs.join;
import static org.tawatur.app.ingest.Inputs.page;
import static org.tawatur.app.ingest.Inputs.rss;
import static org.tawatur.app.ingest.Inputs.tar;
import static org.tawatur.app.ingest.Inputs.utf8;
import static org.tawatur.app.ingest.Inputs.warc;
import static org.tawatur.app.ingest.Inputs.zip;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.ingest.Inputs.Outcome;
import org.tawatur.app.ingest.outcome.Relay;
import org.tawatur.app.ingest.record.Columns;

/**
 * Sections C, D and E of the list of bad inputs: pages, feeds, archives, each case by its number.
 */
class FormatCasesTest {
  private static final String LONG = (REPORT + " ").repeat(3);

  @TempDir private Path folder;

  /** A case: what goes in under which name and how it ends. */
  private record Case(String name, String file, byte[] bytes, List<String> codes) {}

  private static Case of(String name, String file, byte[] bytes, String codes) {
    return new Case(name, file, bytes, codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
  }

  private static Case of(String name, String file, String text, String codes) {
    return of(name, file, utf8(text), codes);
  }

  private static List<Case> cases() throws IOException {
    String dtd = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String laughs =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
    String item = item("خبر", "https://a.example/1", REPORT);
    byte[] html = utf8(page("<p>" + LONG + "</p>"));
    byte[] one = warc("https://a.example/1", "Content-Type: text/html\r\n", html);
    byte[] two =
        warc(
            "https://a.example/2",
            "Content-Type: text/html\r\n",
            utf8(page("<p>" + LONG + "ثان</p>")));
    byte[] nested = zip(Map.of("a.txt", utf8(REPORT)));
    for (int i = 0; i < 3; i++) {
      nested = zip(Map.of("n" + i + ".zip", nested));
    }
    return List.of(
        of(
            "38 SVG, base and refresh are dropped",
            "a.html",
            page(
                "<base href=//x><meta http-equiv=refresh content=0><svg><text>x</text></svg><p>"
                    + LONG),
            "READ"),
        of(
            "43 five megabytes on one line",
            "a.txt",
            (REPORT + " ").repeat(25_000),
            "READ LONG_LINE"),
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
            "READ DATE_ODD"),
        of(
            "51 entities that read files",
            "a.xml",
            dtd + "<rss><channel>" + item.replace("خبر", "&x;") + "</channel></rss>",
            "XML_DOCTYPE"),
        of(
            "52 a billion laughs",
            "a.xml",
            laughs + "<rss><channel>" + item("&c;", "x", "y") + "</channel></rss>",
            "XML_DOCTYPE"),
        of(
            "53 quadratic blow-up",
            "a.xml",
            "<!DOCTYPE rss [<!ENTITY a \""
                + "x".repeat(5000)
                + "\">]><rss>"
                + "&a;".repeat(1000)
                + "</rss>",
            "XML_DOCTYPE"),
        of(
            "54 and 58 a DOCTYPE that only names a DTD",
            "a.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"x\" \"http://127.0.0.1:1/x.dtd\"><rss><channel>"
                + item
                + "</channel></rss>",
            "READ DOCTYPE_STRIPPED"),
        of(
            "55 XInclude and style sheets are ignored",
            "a.xml",
            "<?xml version=\"1.0\"?><?xml-stylesheet href=\"file:///etc/passwd\"?><rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><xi:include href=\"file:///etc/passwd\"/>"
                + item
                + "</channel></rss>",
            "READ"),
        of("56 elements 200,000 deep", "a.xml", "<rss>" + "<a>".repeat(200_000), "XML_LIMIT"),
        of("57 a million attributes", "a.xml", "<rss " + attributes() + "></rss>", "XML_LIMIT"),
        of(
            "58 an honest feed with entities of HTML",
            "a.xml",
            rss(item.replace("خبر", "خبر&nbsp;عاجل")),
            "READ"),
        of(
            "59 an error page in place of a feed",
            "feed.xml",
            "<?xml version=\"1.0\"?><error>no</error>",
            "NOT_A_FEED"),
        of(
            "60 items without and with the same GUID",
            "a.xml",
            rss(item + item + item("ثان", "https://a.example/1", LONG)),
            "READ DUPLICATE READ"),
        of(
            "61 days of feeds",
            "a.xml",
            rss(item.replace("Tue, 21 Jul 2015 07:00:00 +0300", "Thu, 01 Jan 1970 00:00:00 GMT")),
            "READ DATE_ODD"),
        of(
            "63 a name twice in a JSON feed",
            "a.json",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"x\",\"title\":\"y\"}]}",
            "JSON_LIMIT"),
        of(
            "63 ten thousand levels of JSON",
            "a.json",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"x\":" + "[".repeat(10_000),
            "JSON_LIMIT"),
        of(
            "63 a number beyond all measure",
            "a.json",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"x\":1e400,\"items\":[]}",
            "JSON_LIMIT"),
        of(
            "64 one story of an outlet twice",
            "a.xml",
            rss(item + item.replace("a.example/1", "a.example/1?utm_source=b")),
            "READ DUPLICATE"),
        of(
            "65 a bomb of zeros",
            "a.zip",
            zip(Map.of("a.txt", new byte[30_000_000])),
            "ARCHIVE_BOMB"),
        of("65 archives in archives in archives", "a.zip", nested, "ARCHIVE_BOMB"),
        of("65 a packed bomb", "a.txt.gz", gzip(new byte[30_000_000]), "ARCHIVE_BOMB"),
        of(
            "66 an entry that climbs",
            "a.zip",
            zip(Map.of("../../etc/cron.d/x.txt", utf8(REPORT))),
            "ARCHIVE_PATH"),
        of(
            "66 an absolute entry",
            "a.zip",
            zip(Map.of("/etc/x.txt", utf8(REPORT))),
            "ARCHIVE_PATH"),
        of(
            "66 a drive letter and backslashes",
            "a.zip",
            zip(Map.of("C:\\x.txt", utf8(REPORT))),
            "ARCHIVE_PATH"),
        of(
            "66 backslashes that climb",
            "a.zip",
            zip(Map.of("a\\..\\..\\x.txt", utf8(REPORT))),
            "ARCHIVE_PATH"),
        of(
            "66 a tar entry that climbs",
            "a.tar",
            tar("../x.txt", utf8(REPORT), ""),
            "ARCHIVE_PATH"),
        of("67 a link in a tar", "a.tar", tar("x.txt", new byte[0], "/etc/passwd"), "ARCHIVE_LINK"),
        of(
            "68 names that differ by case",
            "a.zip",
            zip(ordered("a.txt", utf8(REPORT), "A.txt", utf8(LONG))),
            "READ READ RENAMED"),
        of("69 a crawl cut off", "a.warc", join(one, Arrays.copyOf(two, 300)), "READ TRUNCATED"),
        of(
            "69 a packed crawl cut off",
            "a.warc.gz",
            Arrays.copyOf(join(gzip(one), gzip(two)), gzip(one).length + 60),
            "READ TRUNCATED"),
        of(
            "69 a length that lies",
            "a.warc",
            join(
                one,
                Inputs.record(
                    "response",
                    "https://a.example/2",
                    "application/http",
                    utf8("HTTP/1.1 200 OK\r\n\r\nx"),
                    1_000_000)),
            "READ TRUNCATED"),
        of("70 members one after another", "a.warc.gz", join(gzip(one), gzip(two)), "READ READ"),
        of(
            "70 headers of HTTP/2",
            "a.warc",
            warc("https://a.example/1", ":status: 200\r\nContent-Type: text/html\r\n", html),
            "READ"),
        of("71 a million columns", "a.csv", "text" + ",x".repeat(1_000_000) + "\n", "MALFORMED"),
        of(
            "71 a quote that is never closed",
            "a.csv",
            "id,text\n1,\"" + REPORT + "\"\n2,\"" + "x\n".repeat(100),
            "READ MALFORMED"),
        of(
            "72 semicolons and line breaks in cells",
            "a.csv",
            "\uFEFFid;text\r\n1;\"" + REPORT + "\r\nسطر ثان\"\r\n",
            "READ"),
        of(
            "72 columns that nobody named",
            "a.csv",
            "رقم;خبر\r\n1;" + REPORT + "\r\n",
            "COLUMNS_UNKNOWN"),
        of(
            "77 a picture that is an archive too",
            "a.gif",
            join(utf8("GIF89a"), zip(Map.of("a.txt", utf8(REPORT)))),
            "NOT_A_DOCUMENT"),
        of(
            "18 a page packed within a crawl",
            "a.warc",
            warc("https://a.example/1", "Content-Type: text/html\r\n", gzip(html)),
            "READ"),
        of(
            "pictures and errors of a crawl are passed over",
            "a.warc",
            join(warc("https://a.example/x.png", "Content-Type: image/png\r\n", new byte[50]), one),
            "NOT_SERVED READ"),
        of(
            "other files in an archive are passed over",
            "a.zip",
            zip(ordered("notes.md", utf8("x"), "a.txt", utf8(REPORT))),
            "OTHER_FILE READ"),
        of("rich text", "a.rtf", "{\\rtf1\\ansi " + REPORT + "}", "NOT_A_DOCUMENT"),
        of(
            "a spreadsheet of Microsoft",
            "a.xlsx",
            zip(Map.of("xl/workbook.xml", utf8("<workbook/>"))),
            "NOT_A_DOCUMENT"),
        of(
            "a spreadsheet of OpenDocument",
            "a.ods",
            zip(
                ordered(
                    "mimetype",
                    utf8("application/vnd.oasis.opendocument.spreadsheet"),
                    "content.xml",
                    utf8("<x/>"))),
            "NOT_A_DOCUMENT"),
        of(
            "a list in JSON is no text",
            "a.json",
            "[\n {\"id\": \"a\", \"text\": \"" + REPORT + "\"}\n]",
            "MALFORMED"),
        of("a text that begins with a bracket", "a.txt", "[عاجل] " + REPORT, "READ"),
        of("a mail", "a.eml", mail("text/plain; charset=utf-8", REPORT), "READ"),
        of(
            "a mail of markup",
            "a.eml",
            mail("text/html; charset=utf-8", "<p>" + REPORT + "</p>"),
            "READ"),
        of(
            "a mailbox",
            "a.mbox",
            "From a@b Tue Jul 21 07:00:00 2015\n"
                + mail("text/plain; charset=utf-8", REPORT)
                + "\n\nFrom a@b Tue Jul 21 08:00:00 2015\n"
                + mail("text/plain; charset=utf-8", LONG),
            "READ READ"),
        of("a text that tells of a picture", "a.txt", "GIF ملف " + REPORT, "READ"));
  }

  @TestFactory
  Stream<DynamicTest> eachCaseEndsAsTheListSays() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest("case " + c.name(), () -> check(c)));
  }

  private void check(Case c) throws IOException {
    Path own = Files.createTempDirectory(folder, "case");
    Outcome outcome = Inputs.read(own, c.file(), c.bytes());
    assertThat(outcome.codes())
        .as(
            outcome
                .intakes()
                .toString()
                .substring(0, Math.min(2000, outcome.intakes().toString().length())))
        .isEqualTo(c.codes());
    assertThat(outcome.accounts().isReconciled()).isTrue();
    try (Stream<Path> files = Files.list(own)) {
      assertThat(files).as("nothing is written").hasSize(1);
    }
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
  void case38And49And55And58WhatIsReadIsTheReportAndNothingElse() throws IOException {
    String head = "عنوان الخبر هنا\n\n";
    String svg = "<base href=//x><meta http-equiv=refresh content=0><svg><text>x</text></svg><p>";
    assertThat(Inputs.read(folder, "a.html", utf8(page(svg + LONG))).texts())
        .containsExactly(head + LONG.strip());
    String soft = LONG.replace(" ", "\u00A0").replace("الجيش", "الج\u00ADيش");
    assertThat(Inputs.read(folder, "b.html", utf8(page("<p>\u200E" + soft))).texts().getFirst())
        .isEqualTo(head + "\u200E" + LONG.strip());
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>";
    String item = item("خبر&nbsp;عاجل", "https://a.example/1", REPORT + include);
    assertThat(Inputs.read(folder, "a.xml", utf8(rss(item))).texts())
        .containsExactly("خبر عاجل\n\n" + REPORT);
  }

  @Test
  void case61DayThatIsNotYetIsToldAndKept() throws IOException {
    LocalDate today = LocalDate.of(2015, 7, 1);
    ReadOptions options =
        new ReadOptions(Details.NONE, null, Columns.BY_NAME, false, false, false, today);
    String feed =
        rss(
            item("خبر", "https://a.example/1", REPORT)
                + item("ثان", "https://a.example/2", LONG)
                    .replace("Tue, 21 Jul 2015 07:00:00 +0300", "الأربعاء 1 يوليو 2015"));
    Outcome outcome = Inputs.read(folder, "a.xml", utf8(feed), options);
    assertThat(outcome.codes()).containsExactly("READ", "DATE_ODD", "READ");
    assertThat(outcome.reads())
        .extracting(read -> read.report().published())
        .containsExactly(LocalDate.of(2015, 7, 21), today);
  }

  @Test
  void case39MarkupInFieldsOfAFeedIsText() throws IOException {
    String item =
        "<item><title>&lt;img src=x onerror=alert(1)&gt;خبر</title><link>javascript:alert(1)</link>"
            + "<author>&lt;script&gt;x&lt;/script&gt;كاتب</author><guid>\"&gt;&lt;b&gt;</guid>"
            + "<description>"
            + REPORT
            + "</description></item>";
    Outcome outcome = Inputs.read(folder, "a.xml", utf8(rss(item)));
    Intake.Read read = outcome.reads().getFirst();
    assertThat(read.report().text()).startsWith("خبر").doesNotContain("onerror", "<");
    assertThat(read.report().url()).isNull();
    assertThat(read.relays()).contains(new Relay(Relay.Kind.BY, "كاتب"));
  }

  @Test
  void case51And54NoSocketIsOpenedForADocumentType() throws IOException {
    try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      canary.setSoTimeout(200);
      String url = "http://127.0.0.1:" + canary.getLocalPort() + "/x.dtd";
      String feed =
          "<!DOCTYPE rss SYSTEM \""
              + url
              + "\"><rss><channel>"
              + item("خبر", "https://a.example/1", REPORT)
              + "</channel></rss>";
      assertThat(Inputs.read(folder, "a.xml", utf8(feed)).codes())
          .containsExactly("READ", "DOCTYPE_STRIPPED");
      assertThat(isAsked(canary)).isFalse();
    }
  }

  private static boolean isAsked(ServerSocket canary) throws IOException {
    try (var socket = canary.accept()) {
      return socket.isConnected();
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @Test
  void case72PersonNamesTheColumns() throws IOException {
    ReadOptions options =
        new ReadOptions(
            Details.NONE,
            null,
            Columns.of("text=خبر,id=رقم,published=يوم"),
            false,
            false,
            false,
            null);
    String table = "رقم\tيوم\tخبر\n7\t21/7/2015\t" + REPORT + "\n";
    Intake.Read read = Inputs.read(folder, "a.tsv", utf8(table), options).reads().getFirst();
    assertThat(read.report().id()).isEqualTo("7");
    assertThat(read.report().text()).isEqualTo(REPORT);
    assertThat(read.report().published()).hasToString("2015-07-21");
  }

  @Test
  void case73NamesOfAnyKindAreOnlyShown() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("CON.txt", utf8(REPORT));
    entries.put("ت".repeat(127) + ".txt", utf8(LONG));
    entries.put("a....txt", utf8(REPORT + LONG));
    Outcome outcome = Inputs.read(folder, "a.zip", zip(entries));
    assertThat(outcome.codes()).containsExactly("READ", "READ", "READ");
  }

  @Test
  void case21TypeIsToldByContentNotByName() throws IOException {
    byte[] program = Inputs.hex("7F454C46020101000000000000000000");
    assertThat(Inputs.read(folder, "تقرير\u202Efdp.txt", program).codes())
        .containsExactly("NOT_A_DOCUMENT");
  }

  @Test
  void telegramKeepsWhoHandedItOn() throws IOException {
    String export =
        "{\"name\":\"قناة المراسل\",\"type\":\"public_channel\",\"id\":77,\"messages\":["
            + "{\"id\":1,\"type\":\"service\",\"date\":\"2015-07-20T10:00:00\",\"action\":\"create\",\"text\":\"\"},"
            + "{\"id\":2,\"type\":\"message\",\"date\":\"2015-07-21T10:00:00\",\"from\":\"قناة المراسل\","
            + "\"forwarded_from\":\"مركز النبأ\",\"reply_to_message_id\":1,"
            + "\"text\":[\"قتل الجيش خمسة مدنيين \",{\"type\":\"bold\",\"text\":\"في حلب\"},\" الثلاثاء\"]}]}";
    Outcome outcome = Inputs.read(folder, "result.json", utf8(export));
    assertThat(outcome.codes()).containsExactly("WORDLESS", "READ");
    Intake.Read read = outcome.reads().getFirst();
    assertThat(read.report().text()).isEqualTo("قتل الجيش خمسة مدنيين في حلب الثلاثاء");
    assertThat(read.report().id()).isEqualTo("77-2");
    assertThat(read.report().published()).hasToString("2015-07-21");
    assertThat(read.relays())
        .containsExactly(
            new Relay(Relay.Kind.FOUND_IN, "قناة المراسل"),
            new Relay(Relay.Kind.FORWARDED_FROM, "مركز النبأ"),
            new Relay(Relay.Kind.REPLY_TO, "1"));
    assertThat(outcome.accounts().isReconciled()).isTrue();
  }

  @Test
  void atomAndJsonFeedsAreRead() throws IOException {
    String atom =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>صحيفة</title><entry><title>خبر</title>"
            + "<link href=\"https://a.example/1\"/><id>urn:x</id><published>2015-07-21T07:00:00Z</published>"
            + "<content type=\"html\">&lt;p&gt;"
            + REPORT
            + "&lt;/p&gt;</content></entry></feed>";
    String json =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"صحيفة\",\"items\":[{\"id\":\"1\","
            + "\"url\":\"https://a.example/1\",\"title\":\"خبر\",\"content_html\":\"<p>"
            + REPORT
            + "</p>\","
            + "\"date_published\":\"2015-07-21T07:00:00Z\"}]}";
    for (Map.Entry<String, String> feed : Map.of("a.atom", atom, "a.json", json).entrySet()) {
      Intake.Read read =
          Inputs.read(folder, feed.getKey(), utf8(feed.getValue())).reads().getFirst();
      assertThat(read.report().text()).isEqualTo("خبر\n\n" + REPORT);
      assertThat(read.report().outlet()).isEqualTo("صحيفة");
      assertThat(read.report().published()).hasToString("2015-07-21");
    }
  }

  @Test
  void packedArchiveOfPackedFilesIsRead() throws IOException {
    byte[] inner = tar("x/a.html.gz", gzip(utf8(page("<p>" + LONG + "</p>"))), "");
    Outcome outcome = Inputs.read(folder, "a.tar.gz", gzip(inner));
    assertThat(outcome.codes()).containsExactly("READ");
    assertThat(outcome.reads().getFirst().place()).endsWith("a.tar.gz!x/a.html.gz");
    assertThat(outcome.accounts().isReconciled()).isTrue();
  }

  private static Map<String, byte[]> ordered(String one, byte[] first, String two, byte[] second) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(one, first);
    entries.put(two, second);
    return entries;
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      attributes.append('a').append(i).append("='' ");
    }
    return attributes.toString();
  }

  private static String mail(String type, String body) {
    return "From: =?UTF-8?B?2YXYsdin2LPZhA==?= <a@b.example>\nTo: c@d.example\nSubject: =?UTF-8?B?2K7YqNix?=\n"
        + "Date: Tue, 21 Jul 2015 07:00:00 +0300\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\nContent-Type: "
        + type
        + "\nContent-Transfer-Encoding: 8bit\n\n"
        + body
        + "\n";
  }
}
