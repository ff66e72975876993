package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.FormatCase.LONG;
import static org.tawatur.app.ingest.FormatCase.of;
import static org.tawatur.app.ingest.Inputs.REPORT;
import static org.tawatur.app.ingest.Inputs.gzip;
import static org.tawatur.app.ingest.Inputs.join;
import static org.tawatur.app.ingest.Inputs.ordered;
import static org.tawatur.app.ingest.Inputs.page;
import static org.tawatur.app.ingest.Inputs.tar;
import static org.tawatur.app.ingest.Inputs.utf8;
import static org.tawatur.app.ingest.Inputs.warc;
import static org.tawatur.app.ingest.Inputs.zip;

import java.io.IOException;
import java.nio.file.Path;
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

/** Archives and crawls: of section E of the list of bad inputs, each case by its number. */
class ArchiveCasesTest {
  @TempDir private Path folder;

  private static List<FormatCase> cases() throws IOException {
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
            "OTHER_FILE READ"));
  }

  @TestFactory
  Stream<DynamicTest> eachCaseEndsAsTheListSays() throws IOException {
    return FormatCase.tests(cases(), folder);
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
  void packedArchiveOfPackedFilesIsRead() throws IOException {
    byte[] inner = tar("x/a.html.gz", gzip(utf8(page("<p>" + LONG + "</p>"))), "");
    Outcome outcome = Inputs.read(folder, "a.tar.gz", gzip(inner));
    assertThat(outcome.codes()).containsExactly("READ");
    assertThat(outcome.reads().getFirst().place()).endsWith("a.tar.gz!x/a.html.gz");
    assertThat(outcome.accounts().isReconciled()).isTrue();
  }
}
