package org.tawatur.app.ingest.paper;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Relay;
import org.tawatur.app.ingest.outcome.Unreadable;

/**
 * Hands documents to the second process and takes their text. The process is started when the first
 * document comes, serves for many, and is killed and replaced when it takes too long or runs out of
 * memory. For one thread.
 */
public final class PaperReader implements Closeable {
  private static final int OUT_OF_MEMORY = 3;
  private static final int TEXT = 200 << 20;

  private final Duration limit;
  private final String memory;
  private @Nullable Process process;

  /** Sixty seconds and 256 MB a document. */
  public PaperReader() {
    this(Duration.ofSeconds(60), "256m");
  }

  /** With limits of time and memory for the second process. */
  public PaperReader(Duration limit, String memory) {
    this.limit = limit;
    this.memory = memory;
  }

  /** The text of {@code bytes}. */
  public Draft draft(PaperKind kind, byte[] bytes) throws Unreadable {
    Process running;
    try {
      running = running();
    } catch (IOException e) {
      throw new Unreadable(Reason.PARSER_FAILED, "no second process: " + e.getMessage());
    }
    AtomicBoolean isLate = new AtomicBoolean();
    Thread watch = Thread.ofVirtual().start(() -> watch(running, isLate));
    try {
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(running.getOutputStream()));
      out.writeInt(kind.ordinal());
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
      return answer(new DataInputStream(running.getInputStream()));
    } catch (IOException e) {
      throw died(running, isLate.get());
    } finally {
      watch.interrupt();
    }
  }

  private void watch(Process running, AtomicBoolean isLate) {
    try {
      Thread.sleep(limit);
      isLate.set(true);
      running.destroyForcibly();
    } catch (InterruptedException e) {
      // The answer came in time.
    }
  }

  private Unreadable died(Process running, boolean isLate) {
    process = null;
    int status = -1;
    try {
      if (running.waitFor(10, TimeUnit.SECONDS)) {
        status = running.exitValue();
      } else {
        running.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running.destroyForcibly();
    }
    if (isLate) {
      return new Unreadable(
          Reason.PARSER_TIMEOUT, "not read within " + limit.toSeconds() + " seconds");
    }
    return status == OUT_OF_MEMORY
        ? new Unreadable(Reason.PARSER_OOM, "needs more than " + memory + " of memory")
        : new Unreadable(Reason.PARSER_FAILED, "the parser ended with status " + status);
  }

  /** What the second process says of one document. */
  static Draft answer(DataInputStream in) throws IOException, Unreadable {
    if (!in.readBoolean()) {
      Reason reason = Reason.valueOf(read(in));
      throw new Unreadable(reason, read(in));
    }
    String text = read(in);
    String author = read(in);
    List<Note> notes = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      Reason reason = Reason.valueOf(read(in));
      notes.add(new Note(reason, read(in)));
    }
    List<Relay> relays =
        author.isBlank() ? List.of() : List.of(new Relay(Relay.Kind.BY, author.strip()));
    return new Draft(null, text, null, null, null, relays, notes);
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > TEXT) {
      throw new IOException("an answer of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Process running() throws IOException {
    if (process != null && process.isAlive()) {
      return process;
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memory,
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            PaperProcess.class.getName());
    builder.environment().clear();
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    process = builder.start();
    return process;
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
