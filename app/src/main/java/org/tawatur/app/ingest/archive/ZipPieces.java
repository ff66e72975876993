package org.tawatur.app.ingest.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;

/**
 * The files of a zip archive, by its directory; in the order in which they lie, so that the same
 * archive is always read alike.
 */
public final class ZipPieces implements Pieces {
  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;
  private final EntryNames names = new EntryNames();
  private final long size;
  private long framing;
  private long total;
  private @Nullable Budget last;

  /**
   * Reads {@code channel} and closes it at the end.
   *
   * @throws IOException if it is no zip archive
   */
  public ZipPieces(SeekableByteChannel channel) throws IOException {
    this.size = channel.size();
    this.framing = size;
    try {
      this.zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    } catch (IllegalArgumentException e) {
      throw new IOException("broken directory: " + e.getMessage(), e);
    }
    this.entries = zip.getEntriesInPhysicalOrder();
  }

  @Override
  public @Nullable Piece next() throws IOException {
    total += last == null ? 0 : last.count();
    last = null;
    boolean isBeyond = total > Budget.FREE && total / Budget.RATIO > size;
    if (isBeyond && entries.hasMoreElements()) {
      throw new Budget.Exceeded(size, total);
    }
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        framing -= Math.max(entry.getCompressedSize(), 0);
        return piece(entry);
      }
    }
    return null;
  }

  private Piece piece(ZipArchiveEntry entry) throws IOException {
    String name = entry.getName();
    if (entry.isUnixSymlink()) {
      return bad(entry, Reason.ARCHIVE_LINK, "a link");
    }
    Note refused = names.refused(name);
    if (refused != null) {
      return new Piece.Bad(name, refused, Math.max(entry.getSize(), 0));
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return bad(entry, Reason.ENCRYPTED, "locked by a password");
    }
    // Others need libraries that are not there, and say so only by failing.
    boolean isKnown =
        entry.getMethod() == ZipArchiveEntry.STORED
            || entry.getMethod() == ZipArchiveEntry.DEFLATED;
    if (!isKnown || !zip.canReadEntryData(entry)) {
      return bad(entry, Reason.NOT_A_DOCUMENT, "packed in a way that is not read");
    }
    long packed = entry.getCompressedSize();
    try {
      Budget budget = new Budget(zip.getInputStream(entry), () -> packed);
      last = budget;
      String own = names.unique(name);
      return new Piece.Packed(Label.of(own), budget, names.renamed(name, own));
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      throw new IOException("broken entry: " + e.getMessage(), e);
    }
  }

  private static Piece bad(ZipArchiveEntry entry, Reason reason, String message) {
    return new Piece.Bad(entry.getName(), new Note(reason, message), Math.max(entry.getSize(), 0));
  }

  @Override
  public long framing() {
    return Math.max(framing, 0);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
