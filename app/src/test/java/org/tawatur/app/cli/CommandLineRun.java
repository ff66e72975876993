package org.tawatur.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tawatur.code.Coder;

/** Runs the command line in this process and keeps what it wrote. */
record CommandLineRun(int status, String out, String err) {
  /** Built once: the lexicon does not change between tests. */
  private static final class Shared {
    static final Coder CODER = Coder.bundled();
  }

  static CommandLineRun of(String... args) {
    return withInput(new byte[0], args);
  }

  static CommandLineRun withInput(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(new ByteArrayInputStream(input), out, err, args);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    Shell shell = new Shell(in, out, Shell.writer(err), Shell.Terminal.NONE, () -> Shared.CODER);
    int status = Main.run(shell, List.of(args));
    shell.err().flush();
    return status;
  }
}
