package org.tawatur.app.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines before anything is decoded, so that one bad line spoils no other. */
final class ByteLines implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
  private int position;
  private int limit;
  private long number;

  /**
   * Reads from {@code in}.
   *
   * @param longest lines of more bytes than this are passed over
   */
  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param bytes its bytes; none where it is too long
   * @param length how many bytes it has
   * @param isTooLong whether it was passed over
   */
  record Line(long number, byte[] bytes, long length, boolean isTooLong) {}

  /** Number of the line read last. */
  long number() {
    return number;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    parts.reset();
    long length = 0;
    while (true) {
      if (position == limit) {
        position = 0;
        limit = in.read(buffer, 0, BUFFER);
        if (limit < 0) {
          limit = 0;
          return length == 0 ? null : line(length);
        }
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      length += end - position;
      if (length <= longest) {
        parts.write(buffer, position, end - position);
      }
      boolean isWhole = end < limit;
      position = isWhole ? end + 1 : end;
      if (isWhole) {
        return line(length);
      }
    }
  }

  private Line line(long length) {
    number++;
    if (length > longest) {
      return new Line(number, new byte[0], length, true);
    }
    return new Line(number, parts.toByteArray(), length, false);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
