package org.tawatur.app.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.LedgerException.Kind;

/**
 * Lets one process write to a ledger file at a time. The lock is the system's, on a file beside the
 * ledger, so that it ends with the process however that ends; the file itself may stay.
 */
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * The lock.
   *
   * @throws LedgerException where another process has it, or the folder may not be written
   */
  static WriterLock of(Path file) {
    Path path = file.resolveSibling(file.getFileName() + "-lock");
    FileChannel channel;
    try {
      channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      throw readOnly(file, "its folder may not be written", e);
    } catch (FileSystemException e) {
      String reason = String.valueOf(e.getReason());
      if (reason.contains("Read-only")) {
        throw readOnly(file, "the disk may not be written", e);
      }
      throw new LedgerException(
          reason.contains("No space") ? Kind.FULL : Kind.UNAVAILABLE,
          file
              + ": cannot be written: "
              + reason
              + " (check that the folder is there, its room and its rights)",
          e);
    } catch (IOException e) {
      throw unusable(file, e);
    }
    try {
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new LedgerException(
            Kind.BUSY,
            file + ": another tawatur writes to it (wait until that has ended, then try again)");
      }
      return new WriterLock(channel);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another ledger object of this process has it.
      return null;
    }
  }

  private static LedgerException readOnly(Path file, String why, IOException e) {
    return new LedgerException(
        Kind.READ_ONLY,
        file
            + ": "
            + why
            + "; nothing was changed (ask for the right to write there, or copy the ledger to where"
            + " you have it)",
        e);
  }

  private static LedgerException unusable(Path file, IOException e) {
    return new LedgerException(
        Kind.UNAVAILABLE, file + ": cannot be locked: " + e.getMessage() + " (check the disk)", e);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The system frees the lock when the process ends.
    }
  }
}
