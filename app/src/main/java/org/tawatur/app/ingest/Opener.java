package org.tawatur.app.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.archive.GzipPieces;
import org.tawatur.app.ingest.archive.TarPieces;
import org.tawatur.app.ingest.archive.WarcPieces;
import org.tawatur.app.ingest.archive.ZipPieces;
import org.tawatur.app.ingest.charset.Hints;
import org.tawatur.app.ingest.charset.Reading;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.feed.JsonFeed;
import org.tawatur.app.ingest.feed.XmlFeed;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.page.PageReader;
import org.tawatur.app.ingest.paper.PaperKind;
import org.tawatur.app.ingest.paper.PaperReader;
import org.tawatur.app.ingest.record.MailPieces;
import org.tawatur.app.ingest.record.MailboxPieces;
import org.tawatur.app.ingest.record.TablePieces;
import org.tawatur.app.ingest.record.TelegramPieces;

/**
 * Finds out what bytes are and opens them: as one report, or as a container. Readers are made when
 * the first of their kind comes, so that who reads plain texts waits for no library. For one
 * thread.
 */
final class Opener implements Closeable {
  /** What must be held whole and is longer than this is not read. */
  static final int LARGEST = 64 << 20;

  /** The longest name of a type that is looked at. */
  private static final int TYPE = 200;

  private final ReadOptions options;
  private final TextBytes decoder = new TextBytes();
  private byte @Nullable [] held;
  private @Nullable PageReader pages;
  private @Nullable PaperReader papers;

  Opener(ReadOptions options) {
    this.options = options;
  }

  /** What bytes turned out to be. */
  sealed interface Opened {
    /** One report. */
    record Report(Kind kind, Draft draft, byte[] bytes) implements Opened {}

    /** Several, or other containers. */
    record Box(Kind kind, Pieces pieces, List<Note> notes) implements Opened {}
  }

  /**
   * Opens what {@code in} holds.
   *
   * @param file the file itself where it is one, so that a zip archive need not be held in memory
   * @param isNamed whether a person asked for this file
   * @throws IOException if it cannot be read to its end
   */
  Opened opened(HeadStream in, Label label, @Nullable Path file, boolean isNamed)
      throws IOException, Unreadable {
    Kind kind = Sniffer.kind(in.head(), label.name());
    if (!isNamed && isOther(kind, label)) {
      throw new Unreadable(Reason.OTHER_FILE, "a file of a kind that is not read");
    }
    return switch (kind) {
      case JSONL -> new Opened.Box(kind, new LinePieces(in, options.charset()), List.of());
      case GZIP -> gzip(in, label);
      case TAR -> new Opened.Box(kind, new TarPieces(in), List.of());
      case WARC -> new Opened.Box(kind, new WarcPieces(in), List.of());
      case MBOX -> new Opened.Box(kind, new MailboxPieces(in), List.of());
      case TELEGRAM -> new Opened.Box(kind, new TelegramPieces(in), List.of());
      case ZIP -> zip(in, file);
      case BINARY ->
          throw new Unreadable(Reason.NOT_A_DOCUMENT, "not a text: " + Binaries.name(in.head()));
      case JSON_LIST ->
          throw new Unreadable(
              Reason.MALFORMED, "a list in JSON, all of it one value; " + JsonReport.SHAPE);
      case TEXT, HTML, FEED, JSON_FEED, OPML, XML, TABLE, MAIL, PDF -> held(kind, whole(in), label);
    };
  }

  /** Whether what lies beside reports is none; texts from the web have no ending to go by. */
  private static boolean isOther(Kind kind, Label label) {
    return switch (kind) {
      case XML, OPML, BINARY -> true;
      case TEXT -> label.url() == null;
      default -> false;
    };
  }

  private static Opened gzip(HeadStream in, Label label) {
    Label inner =
        new Label(Endings.unpacked(label.name()), label.url(), label.charset(), label.fetched());
    return new Opened.Box(Kind.GZIP, new GzipPieces(in, in::count, inner), List.of());
  }

  private Opened zip(HeadStream in, @Nullable Path file) throws IOException, Unreadable {
    byte[] bytes = null;
    PaperKind paper;
    if (file == null) {
      bytes = whole(in);
      paper = office(new SeekableInMemoryByteChannel(bytes));
    } else {
      try (SeekableByteChannel channel = Files.newByteChannel(file)) {
        paper = office(channel);
      }
    }
    if (paper != null) {
      byte[] all = bytes == null ? whole(in) : bytes;
      return new Opened.Report(Kind.ZIP, papers().draft(paper, all), all);
    }
    SeekableByteChannel channel =
        bytes == null ? Files.newByteChannel(file) : new SeekableInMemoryByteChannel(bytes);
    return new Opened.Box(Kind.ZIP, new ZipPieces(channel), List.of());
  }

  /**
   * Which kind of office file a zip archive is, or null; an archive without a directory is none.
   */
  private static @Nullable PaperKind office(SeekableByteChannel channel)
      throws IOException, Unreadable {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      if (zip.getEntry("word/document.xml") != null) {
        return PaperKind.DOCX;
      }
      String type = type(zip);
      if (zip.getEntry("xl/workbook.xml") != null || type.endsWith("spreadsheet")) {
        throw new Unreadable(Reason.NOT_A_DOCUMENT, "a spreadsheet; save its sheets as CSV");
      }
      if (zip.getEntry("ppt/presentation.xml") != null || type.endsWith("presentation")) {
        throw new Unreadable(Reason.NOT_A_DOCUMENT, "a presentation; save it as PDF");
      }
      return zip.getEntry("content.xml") != null && !type.isEmpty() ? PaperKind.ODT : null;
    } catch (IllegalArgumentException e) {
      throw new IOException("broken directory: " + e.getMessage(), e);
    }
  }

  /** What a file of OpenDocument says it is; empty for any other archive. */
  private static String type(ZipFile zip) throws IOException {
    ZipArchiveEntry entry = zip.getEntry("mimetype");
    if (entry == null || !zip.canReadEntryData(entry)) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(TYPE), StandardCharsets.US_ASCII).strip();
    }
  }

  private Opened held(Kind kind, byte[] bytes, Label label) throws IOException, Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(Reason.EMPTY, "the file is empty");
    }
    return switch (kind) {
      case HTML -> new Opened.Report(kind, pages().draft(bytes, label), bytes);
      case PDF -> new Opened.Report(kind, papers().draft(PaperKind.PDF, bytes), bytes);
      case MAIL -> new Opened.Box(kind, new MailPieces(bytes), List.of());
      case FEED -> {
        Reading.Text text = text(bytes, label);
        XmlFeed feed = new XmlFeed(text.value());
        List<Note> notes = new ArrayList<>(text.notes());
        notes.addAll(feed.notes());
        yield new Opened.Box(kind, feed, notes);
      }
      case JSON_FEED -> {
        Reading.Text text = text(bytes, label);
        yield new Opened.Box(kind, new JsonFeed(text.value()), text.notes());
      }
      case TABLE -> {
        Reading.Text text = text(bytes, label);
        yield new Opened.Box(kind, new TablePieces(text.value(), options.columns()), text.notes());
      }
      case XML, OPML -> throw new Unreadable(Reason.NOT_A_FEED, "XML, but no feed of reports");
      default -> {
        Reading.Text text = text(bytes, label);
        yield new Opened.Report(kind, Draft.of(text.value(), text.notes()), bytes);
      }
    };
  }

  private Reading.Text text(byte[] bytes, Label label) throws Unreadable {
    String declared = bytes.length > 0 && bytes[0] == '<' ? PageReader.declared(bytes) : null;
    Hints hints =
        options.charset() == null && label.charset() == null && declared == null
            ? Hints.NONE
            : new Hints(options.charset(), label.charset(), declared);
    return switch (decoder.text(bytes, hints)) {
      case Reading.Text text -> text;
      case Reading.Failed failed ->
          throw new Unreadable(failed.note().reason(), failed.note().message());
    };
  }

  private byte[] whole(InputStream in) throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Unreadable(Reason.TOO_LONG, "longer than " + (LARGEST >> 20) + " MB");
    }
    held = options.keepsBytes() ? bytes : null;
    return bytes;
  }

  /** The bytes of what was opened last, where bytes are kept and they were held; taken once. */
  byte @Nullable [] takeHeld() {
    byte[] taken = held;
    held = null;
    return taken;
  }

  private PageReader pages() {
    if (pages == null) {
      pages = new PageReader(options.charset());
    }
    return pages;
  }

  private PaperReader papers() {
    if (papers == null) {
      papers = new PaperReader();
    }
    return papers;
  }

  @Override
  public void close() {
    if (papers != null) {
      papers.close();
    }
  }
}
