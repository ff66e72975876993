package org.tawatur.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Knows databases of SQLite by their head. A ledger is often kept in the folder of the reports that
 * it is made of, and is none of them.
 */
final class Databases {
  private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** What SQLite and the ledger keep beside a database. */
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal", "-lock");

  /** The smallest page there is, of which all others are multiples. */
  private static final int PAGE = 512;

  private Databases() {}

  /**
   * Whether a file of the folder with these {@code entries} is no database, and belongs to none.
   */
  static Predicate<Path> none(Collection<Path> entries) {
    Set<String> taken = new HashSet<>();
    for (Path entry : entries) {
      if (isDatabase(entry)) {
        taken.add(entry.toString());
        BESIDE.forEach(end -> taken.add(entry + end));
      }
    }
    return entry -> !taken.contains(entry.toString());
  }

  private static boolean isDatabase(Path file) {
    try {
      // A database is made of whole pages; most files need no look for that.
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      if (size == 0 || size % PAGE != 0) {
        return false;
      }
    } catch (IOException e) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
    } catch (IOException e) {
      // Whoever reads it as a report will tell.
      return false;
    }
  }
}
