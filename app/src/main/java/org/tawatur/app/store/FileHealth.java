package org.tawatur.app.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tawatur.app.store.LedgerException.Kind;

/** Looks at a ledger file from outside, before any database touches it. */
final class FileHealth {
  private static final String MAGIC = "SQLite format 3\u0000";
  private static final int HEAD = 100;

  private FileHealth() {}

  /**
   * Returns where the file may be opened.
   *
   * @throws LedgerException where it is no SQLite file or shorter than it says it is
   */
  static void check(Path file) {
    byte[] head = new byte[HEAD];
    long length;
    try {
      if (Files.isDirectory(file)) {
        throw new LedgerException(Kind.FOREIGN, file + ": a folder (name a file in it)");
      }
      if (!Files.isReadable(file)) {
        throw new LedgerException(
            Kind.READ_ONLY, file + ": may not be read (ask for the right to read it)");
      }
      try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
        length = bytes.length();
        if (length < HEAD) {
          throw foreign(file, length);
        }
        bytes.readFully(head);
      }
    } catch (IOException e) {
      throw new LedgerException(
          Kind.UNAVAILABLE, file + ": cannot be read: " + e.getMessage() + " (check the disk)", e);
    }
    if (!MAGIC.equals(new String(head, 0, 16, StandardCharsets.ISO_8859_1))) {
      throw foreign(file, length);
    }
    checkLength(file, ByteBuffer.wrap(head), length);
  }

  /** The head counts the pages; where its two counters agree, the count is of the last change. */
  private static void checkLength(Path file, ByteBuffer head, long length) {
    int size = head.getShort(16) & 0xFFFF;
    long page = size == 1 ? 65536 : size;
    long pages = head.getInt(28) & 0xFFFFFFFFL;
    boolean isCurrent = head.getInt(24) == head.getInt(92);
    boolean hasLog = Files.exists(log(file));
    if (isCurrent && !hasLog && pages * page > length) {
      throw new LedgerException(
          Kind.DAMAGED,
          file
              + ": the end of the ledger is missing, "
              + (pages * page - length)
              + " bytes of "
              + pages * page
              + " (put a copy of the file in its place; tawatur verify-ledger says what is left)");
    }
  }

  /** Where SQLite keeps what is not yet in the file. */
  static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private static LedgerException foreign(Path file, long length) {
    return length == 0
        ? new LedgerException(
            Kind.FOREIGN, file + ": an empty file, no ledger (delete it, or name another)")
        : new LedgerException(Kind.FOREIGN, file + ": not a ledger (name another file)");
  }
}
