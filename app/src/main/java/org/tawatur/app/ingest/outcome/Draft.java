package org.tawatur.app.ingest.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as a reader found it.
 *
 * @param id the name that the source gives it, or null
 * @param text its words
 * @param published day of publication, or null
 * @param outlet who published it, or null
 * @param url where it stands, or null
 * @param relays the hands it went through, the nearest first
 * @param notes what is odd about it
 */
public record Draft(
    @Nullable String id,
    String text,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String url,
    List<Relay> relays,
    List<Note> notes) {

  /** Copies the lists. */
  public Draft {
    Objects.requireNonNull(text, "text");
    relays = List.copyOf(relays);
    notes = List.copyOf(notes);
  }

  /** A draft of which nothing but the words is known. */
  public static Draft of(String text, List<Note> notes) {
    return new Draft(null, text, null, null, null, List.of(), notes);
  }

  /** The same with more that is odd about it. */
  public Draft with(List<Note> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Note> all = new ArrayList<>(more);
    all.addAll(notes);
    return new Draft(id, text, published, outlet, url, relays, all);
  }
}
