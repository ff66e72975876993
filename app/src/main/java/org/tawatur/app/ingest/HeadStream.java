package org.tawatur.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose beginning can be looked at first. It counts what was taken from it, and says that
 * more is available until it has ended, so that members of a gzip file are read to the last.
 */
final class HeadStream extends InputStream {
  private final InputStream in;
  private final byte[] head;
  private int position;
  private long count;
  private boolean isAtEnd;
  private @Nullable IOException fault;

  /** Looks at {@code in}; where it breaks off, so much the shorter is the beginning. */
  HeadStream(InputStream in) {
    this.in = in;
    byte[] start = new byte[Sniffer.HEAD];
    int length = 0;
    try {
      int n = in.read(start, 0, start.length);
      while (n >= 0) {
        length += n;
        n = length == start.length ? -1 : in.read(start, length, start.length - length);
      }
    } catch (IOException e) {
      fault = e;
    }
    this.head = Arrays.copyOf(start, length);
  }

  /** The beginning, which is still to be read. */
  byte[] head() {
    return head;
  }

  /** Bytes taken so far. */
  long count() {
    return count;
  }

  /** Takes what is left, and throws it away. */
  void drain() throws IOException {
    byte[] waste = new byte[1 << 16];
    while (read(waste, 0, waste.length) >= 0) {
      // Only the count is wanted.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    if (len == 0) {
      return 0;
    }
    int n;
    if (position < head.length) {
      n = Math.min(len, head.length - position);
      System.arraycopy(head, position, b, off, n);
      position += n;
    } else if (fault != null) {
      throw fault;
    } else {
      n = in.read(b, off, len);
    }
    isAtEnd = n < 0;
    count += Math.max(n, 0);
    return n;
  }

  @Override
  public int available() {
    return isAtEnd ? 0 : 1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
