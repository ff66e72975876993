package org.tawatur.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.Problem;
import org.tawatur.code.Coder;

/**
 * What surrounds a command: streams, terminal and the coder.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, in UTF-8
 * @param terminal what is known of the terminal
 * @param coder gives the coder; called once, and only by commands that code
 * @param clock tells when something is recorded in a ledger; nothing else asks it
 */
record Shell(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Terminal terminal,
    Supplier<Coder> coder,
    InstantSource clock) {

  /** With the clock of the system. */
  Shell(
      InputStream in, OutputStream out, PrintWriter err, Terminal terminal, Supplier<Coder> coder) {
    this(in, out, err, terminal, coder, InstantSource.system());
  }

  /** Exit status: done. */
  static final int OK = 0;

  /** Exit status: something could not be read, or has faults. */
  static final int FAULTY = 1;

  /** Exit status: the command line is not understood. */
  static final int USAGE = 2;

  /**
   * What is known of the terminal.
   *
   * @param isOut whether the standard output is one
   * @param isErr whether the standard error is one
   * @param hasColour whether colour is wanted there
   * @param width columns
   * @param home folder of the project's sources, or null
   */
  record Terminal(
      boolean isOut, boolean isErr, boolean hasColour, int width, @Nullable String home) {
    private static final int WIDTH = 120;

    /** No terminal: output goes to a file or a program. */
    static final Terminal NONE = new Terminal(false, false, false, WIDTH, null);

    /** As the start script tells it. */
    static Terminal ofSystem() {
      boolean isOut = Boolean.getBoolean("tawatur.out");
      String noColour = System.getenv("NO_COLOR");
      boolean hasColour =
          isOut
              && (noColour == null || noColour.isEmpty())
              && !"dumb".equals(System.getenv("TERM"));
      int width = Integer.getInteger("tawatur.width", WIDTH);
      return new Terminal(
          isOut,
          Boolean.getBoolean("tawatur.err"),
          hasColour,
          width > 0 ? width : WIDTH,
          System.getProperty("tawatur.home"));
    }
  }

  /** A writer of UTF-8 to the standard output; to be flushed by its user. */
  Output output() {
    return new Output(out);
  }

  /** The colours to use on the standard output. */
  Style style() {
    return new Style(terminal.hasColour());
  }

  /** Tells a problem on the standard error. */
  void tell(Problem problem) {
    say(problem.toString());
  }

  /** Writes a line to the standard error. */
  void say(String line) {
    err.println("tawatur: " + Glyphs.plain(line));
    err.flush();
  }

  /** A writer to {@code stream} in UTF-8. */
  static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
