package org.tawatur.app.ingest.outcome;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a container holds. */
public sealed interface Piece {

  /**
   * A report.
   *
   * @param name where it stands in its container, for messages
   * @param draft the report
   * @param bytes its size in the container
   * @param content its bytes, where they are at hand
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Ready(String name, Draft draft, long bytes, byte @Nullable [] content) implements Piece {
    /** Its bytes are not at hand. */
    public Ready(String name, Draft draft, long bytes) {
      this(name, draft, bytes, null);
    }
  }

  /**
   * Bytes whose kind has still to be found out.
   *
   * @param label what is known of them
   * @param in the bytes, to be read before the next piece is asked for
   * @param notes what is odd about it so far
   */
  record Packed(Label label, InputStream in, List<Note> notes) implements Piece {
    /** Copies the list. */
    public Packed {
      notes = List.copyOf(notes);
    }

    /** Nothing odd so far. */
    public Packed(Label label, InputStream in) {
      this(label, in, List.of());
    }
  }

  /**
   * Nothing that could be read.
   *
   * @param name where it stands in its container, for messages
   * @param note why
   * @param bytes its size in the container
   * @param content its bytes, where they are at hand
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Bad(String name, Note note, long bytes, byte @Nullable [] content) implements Piece {
    /** Its bytes are not at hand. */
    public Bad(String name, Note note, long bytes) {
      this(name, note, bytes, null);
    }
  }
}
