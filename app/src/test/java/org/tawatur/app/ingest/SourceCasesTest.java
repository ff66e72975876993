package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.Inputs.REPORT;
import static org.tawatur.app.ingest.Inputs.item;
import static org.tawatur.app.ingest.Inputs.join;
import static org.tawatur.app.ingest.Inputs.page;
import static org.tawatur.app.ingest.Inputs.rss;
import static org.tawatur.app.ingest.Inputs.utf8;
import static org.tawatur.app.ingest.Inputs.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.app.ingest.Inputs.Outcome;

/**
 * Cases of sections B to E that need more than one input, or bytes that no usual program writes.
 */
class SourceCasesTest {
  private static final String LONG = (REPORT + " ").repeat(3);

  @TempDir private Path folder;

  @Test
  void case25OutletThatBorrowsLettersIsToldAndStaysItself() throws IOException {
    // The second letter is Cyrillic.
    String feed = rss(item("خبر", "https://a.example/1", REPORT)).replace("صحيفة", "R\u0435uters");
    Outcome outcome = Inputs.read(folder, "a.xml", utf8(feed));
    assertThat(outcome.codes()).containsExactly("READ", "OUTLET_LOOKALIKE");
    assertThat(outcome.reads().getFirst().report().outlet())
        .isEqualTo("R\u0435uters")
        .isNotEqualTo("Reuters");
  }

  @Test
  void case46EachStateOfAPageThatGrowsIsAReportOfItsOwn() throws IOException {
    Path early = Files.createDirectory(folder.resolve("1"));
    Path late = Files.createDirectory(folder.resolve("2"));
    String link = "<link rel=canonical href='https://a.example/live'>";
    String before = page("<p>" + LONG + "</p>").replace("<title>", link + "<title>");
    String after = before.replace("<p>", "<p>قال المرصد إن الجيش دخل البلدة مساء الأربعاء.</p><p>");
    Files.writeString(early.resolve("live.html"), before);
    Files.writeString(late.resolve("live.html"), after);
    Outcome outcome = Inputs.read(folder, ReadOptions.NONE);
    assertThat(outcome.codes()).containsExactly("READ", "READ", "RENAMED");
    assertThat(outcome.reads()).extracting(read -> read.report().id()).doesNotHaveDuplicates();
    assertThat(outcome.reads())
        .extracting(read -> read.report().url())
        .containsOnly("https://a.example/live");
    assertThat(outcome.texts().get(1)).contains("دخل البلدة");
    assertThat(outcome.texts().getFirst()).doesNotContain("دخل البلدة");
  }

  @Test
  void case47FortyTeasersAroundAStoryAreLeftOut() throws IOException {
    StringBuilder teasers = new StringBuilder("<div class=related><ul>");
    for (int i = 0; i < 40; i++) {
      teasers.append("<li><a href=/n/" + i + ">اغتيال وزير في العاصمة رقم " + i + "</a></li>");
    }
    String html = page("<p>" + LONG + "</p>").replace("</body>", teasers + "</ul></div></body>");
    assertThat(Inputs.read(folder, "a.html", utf8(html)).texts().getFirst())
        .contains("قتل الجيش السوري")
        .doesNotContain("اغتيال وزير");
  }

  @Test
  void case48CommentsAreNoNews() throws IOException {
    String comments =
        "<section id=comments class=comments-area><h3>التعليقات</h3><ol><li class=comment><p>"
            + "فجر الإرهابيون السوق وقتلوا عشرين شخصا كما قيل لي، ولا أحد يصدق هذه الأخبار."
            + "</p></li></ol></section>";
    String html = page("<p>" + LONG + "</p>").replace("</body>", comments + "</body>");
    assertThat(Inputs.read(folder, "a.html", utf8(html)).texts().getFirst())
        .contains("قتل الجيش السوري")
        .doesNotContain("فجر");
  }

  @Test
  void case62AHundredThousandItemsOfAFeedAreReadOneByOne() throws IOException {
    String description = "قصف الجيش السوري حلب";
    StringBuilder items = new StringBuilder(30 << 20);
    for (int i = 0; i < 100_000; i++) {
      items.append("<item><title>خبر</title><link>https://a.example/").append(i);
      items.append("</link><description>").append(description).append("</description></item>");
    }
    Path file = folder.resolve("a.xml");
    Files.writeString(file, rss(items.toString()));
    int count = 0;
    try (ReportReader reader =
        new ReportReader(
            java.util.List.of(file.toString()),
            java.io.InputStream.nullInputStream(),
            ReadOptions.NONE)) {
      for (Intake intake = reader.next(); intake != null; intake = reader.next()) {
        count += intake instanceof Intake.Read ? 1 : 0;
      }
      assertThat(reader.accounts().isReconciled()).isTrue();
    }
    assertThat(count).isEqualTo(100_000);
  }

  @Test
  void case64StoryInTwelveFeedsIsOneReportAndTwelveInputs() throws IOException {
    for (int i = 0; i < 12; i++) {
      String link = "https://a.example/1" + (i == 0 ? "" : "?utm_source=feed" + i);
      Files.writeString(folder.resolve("feed" + i + ".xml"), rss(item("خبر", link, REPORT)));
    }
    Outcome outcome = Inputs.read(folder, ReadOptions.NONE);
    assertThat(outcome.reads()).hasSize(1);
    assertThat(outcome.intakes()).hasSize(12);
    assertThat(outcome.codes()).filteredOn("DUPLICATE"::equals).hasSize(11);
    assertThat(outcome.accounts().isReconciled()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_LINK,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK,
        TarConstants.LF_FIFO
      })
  void case67NothingButPlainFilesOfATarIsRead(byte kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry("x.txt", kind);
      entry.setLinkName("/etc/passwd");
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    }
    Outcome outcome = Inputs.read(folder, "a.tar", out.toByteArray());
    assertThat(outcome.codes()).containsExactly("ARCHIVE_LINK");
    assertThat(outcome.accounts().isReconciled()).isTrue();
  }

  @Test
  void case68NamesThatDifferInTheirNormalFormAreBothRead() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    String name = "آخر.txt";
    entries.put(name, utf8(REPORT));
    entries.put(Normalizer.normalize(name, Normalizer.Form.NFD), utf8(LONG));
    Outcome outcome = Inputs.read(folder, "a.zip", Inputs.zip(entries));
    assertThat(outcome.codes()).containsExactly("READ", "READ", "RENAMED");
    assertThat(outcome.reads()).extracting(Intake.Read::place).doesNotHaveDuplicates();
  }

  @Test
  void case68EntriesThatLieOnOneAnotherAreReadWithinTheBudget() throws IOException {
    byte[] zip = Inputs.zip(Map.of("a.txt", utf8(REPORT)));
    Outcome outcome = Inputs.read(folder, "a.zip", withSecondName(zip, "b.txt"));
    assertThat(outcome.texts()).containsOnly(REPORT);
    assertThat(outcome.accounts().isReconciled()).isTrue();
  }

  /** The archive with a second entry in its directory, for the bytes of the first. */
  private static byte[] withSecondName(byte[] zip, String name) {
    ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int at = zip.length - 22;
    int size = end.getInt(at + 12);
    int start = end.getInt(at + 16);
    byte[] entry = java.util.Arrays.copyOfRange(zip, start, start + size);
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(letters, 0, entry, 46, letters.length);
    byte[] twice =
        join(
            java.util.Arrays.copyOf(zip, start + size),
            entry,
            java.util.Arrays.copyOfRange(zip, at, zip.length));
    ByteBuffer whole = ByteBuffer.wrap(twice).order(ByteOrder.LITTLE_ENDIAN);
    int tail = twice.length - 22;
    whole.putShort(tail + 8, (short) 2).putShort(tail + 10, (short) 2).putInt(tail + 12, 2 * size);
    return twice;
  }

  @Test
  void case69ChunkThatLiesCostsItsPageAndTellsOfIt() throws IOException {
    byte[] html = utf8(page("<p>" + LONG + "</p>"));
    byte[] good = warc("https://a.example/1", "Content-Type: text/html\r\n", html);
    byte[] lies =
        warc(
            "https://a.example/2",
            "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
            join(utf8("FFFFFF\r\n"), html));
    byte[] last =
        warc(
            "https://a.example/3",
            "Content-Type: text/html\r\n",
            utf8(page("<p>" + LONG + "ثالث")));
    Outcome outcome = Inputs.read(folder, "a.warc", join(good, lies, last));
    assertThat(outcome.codes()).containsExactly("READ", "TRUNCATED", "READ");
    assertThat(outcome.accounts().isReconciled()).isTrue();
  }
}
