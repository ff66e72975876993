package org.tawatur.app.ingest.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/** Character references that are still there after decoding: they had been escaped twice. */
final class Entities {
  private static final Pattern REFERENCE = Pattern.compile("&#(?:1[56]\\d\\d|x0?6[0-9A-Fa-f]{2});");

  private Entities() {}

  /** The text, decoded once more where references to Arabic letters stand in it. */
  static @Nullable String once(@Nullable String text, List<Note> notes) {
    if (text == null || !REFERENCE.matcher(text).find()) {
      return text;
    }
    Note note = new Note(Reason.ENTITIES_TWICE, "character references were escaped twice");
    if (!notes.contains(note)) {
      notes.add(note);
    }
    return Parser.unescapeEntities(text, false);
  }
}
