package org.tawatur.app.ingest.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that belongs to its archive: whoever reads an entry does not close the rest. */
final class Kept extends FilterInputStream {
  Kept(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // The archive closes it.
  }
}
