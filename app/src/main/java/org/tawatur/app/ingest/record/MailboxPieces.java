package org.tawatur.app.ingest.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;

/** The mails of a mailbox (mbox); each begins with a line "From " after an empty one. */
public final class MailboxPieces implements Pieces {
  private static final int LONGEST = 32 << 20;
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte @Nullable [] ahead;
  private int number;

  /** Reads {@code in} and closes it at the end. */
  public MailboxPieces(InputStream in) {
    this.in = in;
  }

  @Override
  public @Nullable Piece next() throws IOException {
    byte[] line = ahead == null ? line() : ahead;
    ahead = null;
    if (line == null) {
      return null;
    }
    number++;
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    long size = 0;
    boolean isAfterEmpty = false;
    byte[] next = startsWith(line, FROM, 0) ? line() : line;
    while (next != null && !(isAfterEmpty && startsWith(next, FROM, 0))) {
      size += next.length;
      if (size <= LONGEST) {
        int quoted = quotes(next);
        mail.write(next, quoted, next.length - quoted);
      }
      isAfterEmpty = next.length == 1 || (next.length == 2 && next[0] == '\r');
      next = line();
    }
    ahead = next;
    String name = "#" + number;
    if (size > LONGEST) {
      return new Piece.Bad(
          name, new Note(Reason.TOO_LONG, "longer than " + (LONGEST >> 20) + " MB"), size);
    }
    return new Piece.Packed(
        Label.of(number + ".eml"), new ByteArrayInputStream(mail.toByteArray()));
  }

  /** One where the line is ">From ", ">>From " and so on, whose first mark the mailbox added. */
  private static int quotes(byte[] line) {
    int marks = 0;
    while (marks < line.length && line[marks] == '>') {
      marks++;
    }
    return marks > 0 && startsWith(line, FROM, marks) ? 1 : 0;
  }

  private static boolean startsWith(byte[] line, byte[] head, int from) {
    if (line.length < from + head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if (line[from + i] != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** The next line with its end, cut where it is longer than a mail may be; null at the end. */
  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (line.size() <= LONGEST) {
      if (position == limit) {
        position = 0;
        limit = in.read(buffer);
        if (limit <= 0) {
          limit = 0;
          break;
        }
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      boolean isWhole = end < limit;
      line.write(buffer, position, end - position + (isWhole ? 1 : 0));
      position = isWhole ? end + 1 : end;
      if (isWhole) {
        break;
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
