package org.tawatur.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.tawatur.app.ingest.ReportReader;

/** Tells on a terminal how far a run is; silent anywhere else. */
final class Progress {
  private static final long NANOS = 1_000_000_000L;
  private static final long EVERY = NANOS / 5;
  private static final double MEGA = 1e6;

  private final PrintWriter err;
  private final boolean isShown;
  private final ReportReader reader;
  private final long start = System.nanoTime();
  private long last = start;
  private long reports;
  private long chars;
  private boolean isOnLine;

  Progress(Shell shell, ReportReader reader) {
    this.err = shell.err();
    this.isShown = shell.terminal().isErr();
    this.reader = reader;
  }

  /** Notes that a report of {@code length} chars is done. */
  void done(int length) {
    reports++;
    chars += length;
    long now = System.nanoTime();
    if (isShown && now - last >= EVERY) {
      last = now;
      show((double) (now - start) / NANOS);
    }
  }

  /** Clears the line, before something else is written. */
  void clear() {
    if (isOnLine) {
      err.print("\r\u001B[K");
      err.flush();
      isOnLine = false;
    }
  }

  private void show(double seconds) {
    // Arabic takes about 1.8 bytes a char in UTF-8; the figure is for a person who waits.
    double rate = 1.8 * chars / MEGA / seconds;
    err.print(
        String.format(
            Locale.ROOT, "\r%,d reports, %.1f MB/s%s\u001B[K", reports, rate, left(seconds)));
    err.flush();
    isOnLine = true;
  }

  private String left(double seconds) {
    long total = reader.totalBytes();
    long read = reader.readBytes();
    if (total <= 0 || read <= 0) {
      return "";
    }
    long left = Math.round(seconds * (total - read) / read);
    return String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
  }
}
