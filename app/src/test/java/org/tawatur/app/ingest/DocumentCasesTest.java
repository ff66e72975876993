package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.FormatCase.LONG;
import static org.tawatur.app.ingest.FormatCase.of;
import static org.tawatur.app.ingest.Inputs.REPORT;
import static org.tawatur.app.ingest.Inputs.join;
import static org.tawatur.app.ingest.Inputs.ordered;
import static org.tawatur.app.ingest.Inputs.utf8;
import static org.tawatur.app.ingest.Inputs.zip;

import java.io.IOException;
import java.nio.file.Path;
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
 * Tables, texts, mails and exports: of section E of the list of bad inputs, each case by its
 * number.
 */
class DocumentCasesTest {
  @TempDir private Path folder;

  private static List<FormatCase> cases() throws IOException {
    return List.of(
        of(
            "43 five megabytes on one line",
            "a.txt",
            (REPORT + " ").repeat(25_000),
            "READ LONG_LINE"),
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
    return FormatCase.tests(cases(), folder);
  }

  @Test
  void case21TypeIsToldByContentNotByName() throws IOException {
    byte[] program = Inputs.hex("7F454C46020101000000000000000000");
    assertThat(Inputs.read(folder, "تقرير\u202Efdp.txt", program).codes())
        .containsExactly("NOT_A_DOCUMENT");
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

  private static String mail(String type, String body) {
    return "From: =?UTF-8?B?2YXYsdin2LPZhA==?= <a@b.example>\nTo: c@d.example\nSubject: =?UTF-8?B?2K7YqNix?=\n"
        + "Date: Tue, 21 Jul 2015 07:00:00 +0300\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\nContent-Type: "
        + type
        + "\nContent-Transfer-Encoding: 8bit\n\n"
        + body
        + "\n";
  }
}
