package org.tawatur.app.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.charset.Hints;
import org.tawatur.app.ingest.charset.Reading;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Verdict;

/** Reports in JSON, a line each, each decoded and parsed for itself. */
final class LinePieces implements Pieces {
  private final ByteLines lines;
  private final JsonReport json = new JsonReport();
  private final TextBytes decoder = new TextBytes();
  private final Hints hints;
  private final HeadStream in;
  private long taken;

  LinePieces(HeadStream in, @Nullable String forced) {
    this.in = in;
    this.lines = new ByteLines(in, ReportReader.LARGEST);
    this.hints = forced == null ? Hints.NONE : new Hints(forced, null, null);
  }

  @Override
  public @Nullable Piece next() throws IOException {
    while (true) {
      ByteLines.Line line = lines.next();
      if (line == null) {
        return null;
      }
      Piece piece = piece(line);
      if (piece != null) {
        taken += line.length();
        return piece;
      }
    }
  }

  /** Number of lines read. */
  long number() {
    return lines.number();
  }

  private @Nullable Piece piece(ByteLines.Line line) {
    String name = ":" + line.number();
    if (line.isTooLong()) {
      String message = "the line is longer than " + (ReportReader.LARGEST >> 20) + " MB";
      return new Piece.Bad(name, new Note(Reason.TOO_LONG, message), line.length());
    }
    return switch (decoder.plain(line.bytes(), hints)) {
      case Reading.Failed failed -> new Piece.Bad(name, failed.note(), line.length(), line.bytes());
      case Reading.Text text -> object(text, name, line);
    };
  }

  private @Nullable Piece object(Reading.Text text, String name, ByteLines.Line line) {
    String value = text.value();
    String bare = value.startsWith("\uFEFF") ? value.substring(1) : value;
    if (bare.isBlank()) {
      return null;
    }
    try {
      Draft draft = json.draft(json.fields(bare));
      Draft all = text.notes().isEmpty() ? draft : noted(draft, text);
      return new Piece.Ready(name, all, line.length(), line.bytes());
    } catch (JsonReport.NotReport e) {
      Note note = new Note(Reason.MALFORMED, e.getMessage() + "; " + JsonReport.SHAPE);
      return new Piece.Bad(name, note, line.length(), line.bytes());
    }
  }

  private static Draft noted(Draft draft, Reading.Text text) {
    return draft.with(
        text.notes().stream().filter(note -> note.reason().verdict() == Verdict.WARNED).toList());
  }

  @Override
  public long framing() {
    return in.count() - taken;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
