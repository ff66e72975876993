package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The whole way from a file to reports, for Jazzer: whatever the bytes are, there is no exception,
 * each input ends with a code and a remedy, the accounts reconcile to the byte, and reading them
 * twice gives the same. Papers are left to {@code PaperFuzzTest}: they start a second process.
 */
class WholeReaderFuzzTest {
  private static final int MOST = 1000;
  private static final Path FILE = file();

  private static Path file() {
    try {
      Path file = Files.createTempFile("tawatur-fuzz", ".bin");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FuzzTest(maxDuration = "10m")
  void whole(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.contains("%PDF-") || text.contains("document.xml") || text.contains("content.xml")) {
      return;
    }
    Files.write(FILE, bytes);
    assertThat(read()).isEqualTo(read());
  }

  private static String read() {
    StringBuilder all = new StringBuilder();
    List<String> names = List.of(FILE.toString());
    try (ReportReader reader =
        new ReportReader(names, InputStream.nullInputStream(), ReadOptions.NONE)) {
      int count = 0;
      Intake intake = reader.next();
      while (intake != null && count < MOST) {
        count++;
        switch (intake) {
          case Intake.Read read -> all.append(read.report().id()).append(read.report().text());
          case Intake.Unread unread -> {
            assertThat(unread.problem().message()).isNotBlank();
            assertThat(unread.problem().remedy()).isNotBlank();
            all.append(unread.problem());
          }
        }
        intake = reader.next();
      }
      assertThat(intake != null || reader.accounts().isReconciled()).as("to the byte").isTrue();
    }
    return all.toString();
  }
}
