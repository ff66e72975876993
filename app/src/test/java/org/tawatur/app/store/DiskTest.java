package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real disk that is full, and a real one that cannot be written: file systems in memory. Skipped
 * where mounting is not allowed, as it is to root alone.
 */
class DiskTest {
  @TempDir Path folder;

  private Path disk = Path.of("");
  private boolean isMounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    isMounted = command("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString());
    assumeTrue(isMounted, "mounting is not allowed here");
  }

  @AfterEach
  void unmount() throws Exception {
    if (isMounted) {
      assertThat(command("umount", disk.toString())).isTrue();
    }
  }

  private static boolean command(String... words) throws Exception {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      // There is no such program.
      return false;
    }
  }

  private Map<String, String> digests() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(disk)) {
      for (Path file : files.toList()) {
        digests.put(String.valueOf(file.getFileName()), Ids.sha256(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static String digest(Ledger ledger) {
    return Ids.of(Exports.of(ledger, AsOf.NOW).toString());
  }

  @Test
  void fullDiskCostsTheBatchAndNothingThatWasTold() throws Exception {
    LedgerAddress.OfFile address = new LedgerAddress.OfFile(disk.resolve("l.db"));
    String told;
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      Keeper keeper = new Keeper(ledger, "test");
      keeper.keep(Handmade.arrivals(1, 40));
      told = digest(ledger);
      // What is left of the disk is less than what comes now.
      Files.write(
          disk.resolve("other"), new byte[(int) (disk.toFile().getUsableSpace() - 300_000)]);
      List<Arrival> more = Handmade.arrivals(77, 250);
      LedgerException e = catchThrowableOfType(LedgerException.class, () -> keeper.keep(more));
      assertThat(e.kind()).isEqualTo(LedgerException.Kind.FULL);
      assertThat(e)
          .hasMessageContaining(address.toString())
          .hasMessageContaining("the disk is full")
          .hasMessageContaining("make room");
      assertThat(digest(ledger)).as("the rest goes on").isEqualTo(told);
    }
    try (Ledger ledger = Ledger.reading(address, new TestClock())) {
      assertThat(digest(ledger)).isEqualTo(told);
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
    Files.delete(disk.resolve("other"));
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      new Keeper(ledger, "test").keep(Handmade.arrivals(77, 250));
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @Test
  void fullDiskWhereALedgerWouldBeMadeIsTold() throws Exception {
    Files.write(disk.resolve("other"), new byte[(int) (disk.toFile().getUsableSpace() - 40_000)]);
    LedgerAddress address = new LedgerAddress.OfFile(disk.resolve("l.db"));
    assertThatThrownBy(() -> Ledger.writing(address, new TestClock()).close())
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("the disk is full");
    Files.delete(disk.resolve("other"));
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      new Keeper(ledger, "test").keep(Handmade.arrivals(1, 8));
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @Test
  void diskThatCannotBeWrittenIsReadAndToldToWriters() throws Exception {
    LedgerAddress.OfFile address = new LedgerAddress.OfFile(disk.resolve("l.db"));
    String told;
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      new Keeper(ledger, "test").keep(Handmade.arrivals(1, 40));
      new Linker(ledger, Codings.STEPS).link();
      told = digest(ledger);
    }
    assertThat(command("mount", "-o", "remount,ro", disk.toString())).isTrue();
    Map<String, String> before = digests();
    try (Ledger ledger = Ledger.reading(address, new TestClock())) {
      assertThat(digest(ledger)).isEqualTo(told);
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
    LedgerException e =
        catchThrowableOfType(
            LedgerException.class,
            () -> {
              try (Ledger ledger = Ledger.writing(address, new TestClock())) {
                new Keeper(ledger, "test").keep(Handmade.arrivals(6, 8));
              }
            });
    assertThat(e.kind()).isEqualTo(LedgerException.Kind.READ_ONLY);
    assertThat(e)
        .hasMessageContaining(address.toString())
        .hasMessageContaining("may not be written; nothing was changed");
    assertThatThrownBy(() ->
            Ledger.writing(new LedgerAddress.OfFile(disk.resolve("new.db")), new TestClock())
                .close())
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("may not be written");
    assertThat(digests()).isEqualTo(before);
  }
}
