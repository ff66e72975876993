package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.FormatCase.LONG;
import static org.tawatur.app.ingest.FormatCase.of;
import static org.tawatur.app.ingest.Inputs.REPORT;
import static org.tawatur.app.ingest.Inputs.item;
import static org.tawatur.app.ingest.Inputs.rss;
import static org.tawatur.app.ingest.Inputs.utf8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** Feeds: section D of the list of bad inputs, each case by its number. */
class FeedCasesTest {
  @TempDir private Path folder;

  private static List<FormatCase> cases() {
    String dtd = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String laughs =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
    String item = item("خبر", "https://a.example/1", REPORT);
    return List.of(
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
            "READ DUPLICATE"));
  }

  @TestFactory
  Stream<DynamicTest> eachCaseEndsAsTheListSays() {
    return FormatCase.tests(cases(), folder);
  }

  /** The codes alone would not show that nothing was let in. */
  @Test
  void case55And58WhatIsReadIsTheReportAndNothingElse() throws IOException {
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

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      attributes.append('a').append(i).append("='' ");
    }
    return attributes.toString();
  }
}
