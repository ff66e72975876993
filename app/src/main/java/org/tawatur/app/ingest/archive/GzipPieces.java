package org.tawatur.app.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;

/** What is packed with gzip: one thing, though it may lie in many members. */
public final class GzipPieces implements Pieces {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Budget.Packed packed;
  private final Label label;
  private @Nullable Budget budget;

  /**
   * Reads {@code in} and closes it at the end.
   *
   * @param packed how much of it has been taken
   * @param label what is known of the thing inside
   */
  public GzipPieces(InputStream in, Budget.Packed packed, Label label) {
    this.in = in;
    this.packed = packed;
    this.label = label;
  }

  @Override
  public @Nullable Piece next() throws IOException {
    if (budget != null) {
      return null;
    }
    Budget unpacked = new Budget(new GZIPInputStream(in, BUFFER), packed);
    budget = unpacked;
    return new Piece.Packed(label, unpacked);
  }

  /** Everything that was unpacked belongs to the one thing. */
  @Override
  public long framing() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
