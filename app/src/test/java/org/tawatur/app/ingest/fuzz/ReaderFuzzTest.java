package org.tawatur.app.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tawatur.app.ingest.archive.TarPieces;
import org.tawatur.app.ingest.archive.WarcPieces;
import org.tawatur.app.ingest.archive.ZipPieces;
import org.tawatur.app.ingest.charset.Hints;
import org.tawatur.app.ingest.charset.Reading;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.feed.JsonFeed;
import org.tawatur.app.ingest.feed.Opml;
import org.tawatur.app.ingest.feed.XmlFeed;
import org.tawatur.app.ingest.language.Gate;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.page.PageReader;
import org.tawatur.app.ingest.record.Columns;
import org.tawatur.app.ingest.record.MailPieces;
import org.tawatur.app.ingest.record.MailboxPieces;
import org.tawatur.app.ingest.record.TablePieces;
import org.tawatur.app.ingest.record.TelegramPieces;

/**
 * Every reader of foreign bytes, for Jazzer: {@code tools/fuzz TARGET SECONDS}. In a plain run of
 * the tests each target reads its seeds and the inputs that once made it fail. A reader may refuse,
 * and may say that its input breaks off; anything else that it throws is a fault.
 */
class ReaderFuzzTest {
  private static final TextBytes DECODER = new TextBytes();
  private static final PageReader PAGES = new PageReader(null);
  private static final Gate GATE = new Gate();
  private static final int MOST = 10_000;

  @FuzzTest(maxDuration = "10m")
  void decode(byte[] bytes) {
    if (DECODER.text(bytes, Hints.NONE) instanceof Reading.Text text) {
      assertThat(text.value()).doesNotContain("\0");
      assertThat(DECODER.text(bytes, Hints.NONE)).as("the same again").isEqualTo(text);
      GATE.note(text.value());
    }
  }

  @FuzzTest(maxDuration = "10m")
  void page(byte[] bytes) {
    try {
      assertThat(PAGES.draft(bytes, Label.of("a.html")).text()).doesNotContain("\0");
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void feed(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      drain(new XmlFeed(text));
      Opml.feeds(text);
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void jsonFeed(byte[] bytes) throws IOException {
    drain(new JsonFeed(new String(bytes, StandardCharsets.UTF_8)));
  }

  @FuzzTest(maxDuration = "10m")
  void warc(byte[] bytes) {
    refusing(() -> drain(new WarcPieces(new ByteArrayInputStream(bytes))));
  }

  @FuzzTest(maxDuration = "10m")
  void zip(byte[] bytes) {
    refusing(() -> drain(new ZipPieces(new SeekableInMemoryByteChannel(bytes))));
  }

  @FuzzTest(maxDuration = "10m")
  void tar(byte[] bytes) {
    refusing(() -> drain(new TarPieces(new ByteArrayInputStream(bytes))));
  }

  @FuzzTest(maxDuration = "10m")
  void table(byte[] bytes) throws IOException {
    try {
      drain(new TablePieces(new String(bytes, StandardCharsets.UTF_8), Columns.BY_NAME));
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void telegram(byte[] bytes) {
    refusing(() -> drain(new TelegramPieces(new ByteArrayInputStream(bytes))));
  }

  @FuzzTest(maxDuration = "10m")
  void mail(byte[] bytes) throws IOException {
    try {
      drain(new MailPieces(bytes));
    } catch (Unreadable e) {
      assertThat(e.note().message()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void mailbox(byte[] bytes) throws IOException {
    drain(new MailboxPieces(new ByteArrayInputStream(bytes)));
  }

  /** Something that may end with a broken file. */
  private interface Reader {
    void run() throws IOException;
  }

  private static void refusing(Reader reading) {
    try {
      reading.run();
    } catch (IOException e) {
      assertThat(List.of(e)).isNotEmpty();
    }
  }

  private static void drain(Pieces pieces) throws IOException {
    try (pieces) {
      int count = 0;
      for (Piece piece = pieces.next(); piece != null && count < MOST; piece = pieces.next()) {
        count++;
        if (piece instanceof Piece.Packed packed) {
          packed.in().readNBytes(1 << 20);
        }
      }
    }
  }
}
