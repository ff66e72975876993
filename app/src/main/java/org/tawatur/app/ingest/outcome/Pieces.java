package org.tawatur.app.ingest.outcome;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pieces of a container, one after another. For one thread. */
public interface Pieces extends Closeable {
  /**
   * The next piece, or null after the last.
   *
   * @throws IOException if the container breaks off here; the pieces before stay good
   */
  @Nullable Piece next() throws IOException;

  /**
   * Bytes of the container that belong to none of its pieces, when all have been read; -1 where it
   * is everything that was not in a piece.
   */
  default long framing() {
    return -1;
  }
}
