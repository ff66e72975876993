package org.tawatur.app.ingest.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.text.Zone;

/**
 * What was found on a page.
 *
 * @param headline its title, or null
 * @param byline who wrote it, or null
 * @param published day of publication, or null
 * @param outlet who published it, or null
 * @param url its own address, or null
 * @param blocks the paragraphs of all zones, in order, without the headline
 * @param way how the body was found: "site", "structure" or "data"
 * @param notes what is odd about it
 */
public record Page(
    @Nullable String headline,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String url,
    List<Block> blocks,
    String way,
    List<Note> notes) {
  /** Copies the lists. */
  public Page {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** The paragraphs of the body, an empty line between them. */
  public String body() {
    StringBuilder body = new StringBuilder();
    for (Block block : blocks) {
      if (block.zone() == Zone.BODY) {
        body.append(body.isEmpty() ? "" : "\n\n").append(block.text());
      }
    }
    return body.toString();
  }
}
