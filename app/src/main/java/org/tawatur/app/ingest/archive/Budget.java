package org.tawatur.app.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of something packed, and stops when it is out of all proportion to what
 * went in.
 */
public final class Budget extends FilterInputStream {
  /**
   * How many times its own size an archive may unpack to. Text packs to a tenth, seldom further.
   */
  public static final int RATIO = 100;

  /** Anything may unpack to so much, whatever the ratio. */
  public static final long FREE = 4L << 20;

  private final Packed packed;
  private long count;

  /** How many packed bytes have been read. */
  @FunctionalInterface
  public interface Packed {
    /** The number so far. */
    long bytes();
  }

  /** Thrown where the ratio is exceeded. */
  public static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(long packed, long unpacked) {
      super(packed + " bytes unpack to more than " + unpacked);
    }
  }

  /** Watches over {@code in}, which unpacks {@code packed}. */
  public Budget(InputStream in, Packed packed) {
    super(in);
    this.packed = packed;
  }

  /** Bytes that came out so far. */
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    add(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    int n = in.read(b, off, len);
    add(Math.max(n, 0));
    return n;
  }

  private void add(int n) throws IOException {
    count += n;
    if (count > FREE && count / RATIO > packed.bytes()) {
      throw new Exceeded(packed.bytes(), count);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
