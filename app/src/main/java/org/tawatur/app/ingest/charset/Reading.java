package org.tawatur.app.ingest.charset;

import java.util.List;
import org.tawatur.app.ingest.outcome.Note;

/** What came of decoding. */
public sealed interface Reading {

  /**
   * A text.
   *
   * @param value the text
   * @param charset the encoding that was used
   * @param notes what is odd about it
   */
  record Text(String value, String charset, List<Note> notes) implements Reading {
    /** Copies the list. */
    public Text {
      notes = List.copyOf(notes);
    }
  }

  /**
   * No text.
   *
   * @param note why not
   */
  record Failed(Note note) implements Reading {}
}
