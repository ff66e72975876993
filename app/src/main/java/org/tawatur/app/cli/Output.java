package org.tawatur.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The standard output, which may be closed by its reader at any time. */
final class Output {
  private final OutputStream out;

  Output(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /** Thrown when nobody reads the output any more, or it cannot be written. */
  static final class Closed extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Closed(IOException cause) {
      super(cause);
      reason = String.valueOf(cause.getMessage());
    }

    /** What the system says of it. */
    String reason() {
      return reason;
    }

    /** Whether the reader simply had enough, as {@code head} has. */
    boolean isBrokenPipe() {
      return reason.contains("Broken pipe") || reason.contains("Pipe closed");
    }
  }

  /** Writes a line and its end. */
  void line(String line) {
    bytes(line.getBytes(StandardCharsets.UTF_8));
    bytes(new byte[] {'\n'});
  }

  /** Writes bytes. */
  void bytes(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new Closed(e);
    }
  }

  /** Hands on what was written. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new Closed(e);
    }
  }
}
