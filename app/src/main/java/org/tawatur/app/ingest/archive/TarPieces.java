package org.tawatur.app.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;

/** The files of a tar archive, read as a stream; links and devices are refused. */
public final class TarPieces implements Pieces {
  private final TarArchiveInputStream tar;
  private final EntryNames names = new EntryNames();

  /** Reads {@code in} and closes it at the end. */
  public TarPieces(InputStream in) {
    this.tar = new TarArchiveInputStream(in, "UTF-8");
  }

  @Override
  public @Nullable Piece next() throws IOException {
    TarArchiveEntry entry;
    try {
      do {
        entry = tar.getNextEntry();
      } while (entry != null && entry.isDirectory());
    } catch (IllegalArgumentException e) {
      throw new IOException("broken header: " + e.getMessage(), e);
    }
    if (entry == null) {
      return null;
    }
    String name = entry.getName();
    if (!isPlain(entry)) {
      Note link =
          new Note(Reason.ARCHIVE_LINK, "not a plain file but a link, a device or the like");
      return new Piece.Bad(name, link, entry.getSize());
    }
    Note refused = names.refused(name);
    if (refused != null) {
      return new Piece.Bad(name, refused, entry.getSize());
    }
    String own = names.unique(name);
    return new Piece.Packed(Label.of(own), new Kept(tar), names.renamed(name, own));
  }

  /** The library calls a device a file as well. */
  private static boolean isPlain(TarArchiveEntry entry) {
    return entry.isFile()
        && !entry.isLink()
        && !entry.isSymbolicLink()
        && !entry.isSparse()
        && !entry.isCharacterDevice()
        && !entry.isBlockDevice()
        && !entry.isFIFO();
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
