package org.tawatur.app.ingest.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;

/** What came of asking a server. */
public sealed interface Answer {

  /**
   * The server answered.
   *
   * @param url the address that answered, after redirections
   * @param status its status
   * @param headers its headers, names in lower case
   * @param body its body, unpacked
   * @param notes what is odd about it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Served(String url, int status, Map<String, String> headers, byte[] body, List<Note> notes)
      implements Answer {
    /** Copies headers and notes. */
    public Served {
      headers = Map.copyOf(headers);
      notes = List.copyOf(notes);
    }

    /** The header {@code name}, or null. */
    public @Nullable String header(String name) {
      return headers.get(name.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Nobody was asked, or no answer came.
   *
   * @param note why
   */
  record Failed(Note note) implements Answer {}
}
