package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that fills a ledger, again and again, and looks what is left. {@code
 * tools/ledger-crash 1000} does it more often.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("tawatur.kills", 25);

  @TempDir Path folder;

  private final Set<String> acknowledged = new HashSet<>();
  private long slowest;

  @Test
  void killedAtAnyPointNothingToldIsLostAndNothingIsThereTwice() throws Exception {
    SplittableRandom random = new SplittableRandom(Long.getLong("tawatur.seed", 25));
    LedgerAddress.OfFile address = new LedgerAddress.OfFile(folder.resolve("crash.db"));
    int ended = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      // Small steps first, so that the making of the tables is cut short too.
      int lines = kill % 5 == 0 ? random.nextInt(3) : random.nextInt(CrashChild.REPORTS);
      ended += run(address.path(), lines, random.nextInt(40)) ? 1 : 0;
      check(address);
      if (ended > 0) {
        // All is kept: the next ones begin anew.
        ended = 0;
        whole(address);
        delete(address.path());
        acknowledged.clear();
      }
    }
    run(address.path(), Integer.MAX_VALUE, 0);
    whole(address);
    System.out.printf(
        Locale.ROOT, "%d kills; the slowest opening after one took %.3f s%n", KILLS, slowest / 1e9);
  }

  /**
   * Runs a child until it has told so many lines, and a moment longer; whether it came to its end.
   */
  private boolean run(Path ledger, int lines, int millis) throws Exception {
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xshare:auto",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    CrashChild.class.getName(),
                    ledger.toString(),
                    "12"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader told = child.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i <= lines; i++) {
        String line = told.readLine();
        if (line == null) {
          break;
        }
        hear(line);
        if (line.equals("end")) {
          assertThat(child.waitFor()).isZero();
          return true;
        }
      }
      Thread.sleep(millis);
      child.destroyForcibly();
      child.waitFor();
      try {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
          hear(line);
        }
      } catch (IOException e) {
        // The pipe of a dead process may be closed already.
      }
    }
    return false;
  }

  private void hear(String line) {
    // What a kill cuts short is not told.
    if (line.startsWith("r-") && line.length() == 22) {
      acknowledged.add(line);
    }
  }

  private void check(LedgerAddress.OfFile address) {
    if (!Files.exists(address.path())) {
      assertThat(acknowledged).isEmpty();
      return;
    }
    long start = System.nanoTime();
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      slowest = Math.max(slowest, System.nanoTime() - start);
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
      List<String> kept =
          new ReportQueries(ledger)
              .list(ReportFilter.ALL, Page.ALL, AsOf.NOW).stream().map(StoredReport::id).toList();
      assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
      assertThat(new ClaimQueries(ledger).count(ClaimFilter.LIVE, AsOf.NOW))
          .isEqualTo(4L * kept.size());
    }
  }

  /** What came about in pieces is what comes about at once. */
  private void whole(LedgerAddress address) {
    Map<String, String> inPieces;
    try (Ledger ledger = Ledger.reading(address, new TestClock())) {
      inPieces = Exports.of(ledger, AsOf.NOW);
    }
    try (Ledger ledger = Ledger.writing(Stores.SQLITE.empty(folder), new TestClock())) {
      new Keeper(ledger, "crash").keep(Handmade.arrivals(CrashChild.SEED, CrashChild.REPORTS));
      new Linker(ledger, Codings.STEPS).link();
      assertThat(inPieces).isEqualTo(Exports.of(ledger, AsOf.NOW));
    }
  }

  private static void delete(Path ledger) throws IOException {
    for (String end : List.of("", "-wal", "-shm", "-lock")) {
      Files.deleteIfExists(ledger.resolveSibling(ledger.getFileName() + end));
    }
  }
}
