package org.tawatur.app.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;

/**
 * The answers in a crawl. Requests, metadata and the like belong to the frame; pictures, styles and
 * answers other than 200 are named and passed over. Holds one record at a time.
 */
public final class WarcPieces implements Pieces {
  private static final int OK = 200;

  private final WarcReader warc;
  private long number;

  /** Reads {@code in}, which is not packed, and closes it at the end. */
  public WarcPieces(InputStream in) throws IOException {
    this.warc = new WarcReader(new Step(in));
    warc.setLenient(true);
  }

  @Override
  public @Nullable Piece next() throws IOException {
    try {
      while (true) {
        Optional<WarcRecord> record = warc.next();
        if (record.isEmpty()) {
          return null;
        }
        number++;
        Piece piece = piece(record.get());
        if (piece != null) {
          return piece;
        }
      }
    } catch (ParsingException | IllegalArgumentException | DateFault e) {
      throw new IOException("record " + (number + 1) + " is broken: " + e.getMessage(), e);
    }
  }

  private @Nullable Piece piece(WarcRecord record) throws IOException, DateFault {
    if (!(record instanceof WarcTargetRecord target)) {
      return null;
    }
    // The library says nothing of null, but a record may lack the header.
    @Nullable String url = target.target();
    if (url == null) {
      Note nameless = new Note(Reason.MALFORMED, "a record without the address it is of");
      return new Piece.Bad("#" + number, nameless, record.body().size());
    }
    Label bare = new Label(url, url, null, fetched(record));
    return switch (record) {
      case WarcResponse response -> response(response, url, bare);
      case WarcResource resource -> new Piece.Packed(bare, stream(resource.body()));
      case WarcConversion conversion -> new Piece.Packed(bare, stream(conversion.body()));
      default -> null;
    };
  }

  private static @Nullable Piece response(WarcResponse response, String url, Label bare)
      throws IOException {
    if (!url.startsWith("http")) {
      return null;
    }
    long size = response.body().size();
    HttpResponse http = response.http();
    if (http.status() != OK) {
      return new Piece.Bad(
          url, new Note(Reason.NOT_SERVED, "the server answered " + http.status()), size);
    }
    MediaType type;
    try {
      type = http.contentType();
    } catch (IllegalArgumentException e) {
      type = MediaType.OCTET_STREAM;
    }
    if (isFurniture(type)) {
      return new Piece.Bad(url, new Note(Reason.NOT_SERVED, "not a document: " + type), size);
    }
    Label label = new Label(bare.name(), url, type.parameters().get("charset"), bare.fetched());
    String packing = http.headers().first("Content-Encoding").orElse("").strip();
    return switch (packing.toLowerCase(Locale.ROOT)) {
      // Whether it is packed with gzip, the bytes say better than the header.
      case "", "gzip", "x-gzip", "identity" -> new Piece.Packed(label, stream(http.body()));
      case "deflate" -> new Piece.Packed(label, stream(http.bodyDecoded()));
      default ->
          new Piece.Bad(
              url,
              new Note(Reason.CHARSET_UNSUPPORTED, "the answer is packed as " + packing),
              size);
    };
  }

  private static boolean isFurniture(MediaType type) {
    String main = type.type();
    String sub = type.subtype();
    return main.equals("image")
        || main.equals("video")
        || main.equals("audio")
        || main.equals("font")
        || sub.equals("css")
        || sub.contains("javascript");
  }

  private static InputStream stream(MessageBody body) throws IOException {
    return new Kept(body.stream());
  }

  private static LocalDate fetched(WarcRecord record) throws DateFault {
    try {
      return record.date().atOffset(ZoneOffset.UTC).toLocalDate();
    } catch (java.time.DateTimeException | java.util.NoSuchElementException e) {
      throw new DateFault(e);
    }
  }

  /** A record without a date that can be read. */
  private static final class DateFault extends Exception {
    private static final long serialVersionUID = 1L;

    DateFault(RuntimeException cause) {
      super("no date", cause);
    }
  }

  /**
   * Gives what one read gives: a channel would go on reading while more is said to be there, and
   * lose what it has when the file breaks off.
   */
  private static final class Step extends FilterInputStream {
    Step(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }
  }

  @Override
  public void close() throws IOException {
    warc.close();
  }
}
