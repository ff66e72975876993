package org.tawatur.app.ingest.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Relay;
import org.tawatur.app.ingest.page.Lookalike;
import org.tawatur.app.ingest.page.PageDates;
import org.tawatur.app.ingest.page.PageText;

/** One item of a feed while it is read: fields by their plain names, and what becomes of them. */
final class FeedItem {
  private final Map<String, String> fields = new HashMap<>();

  void put(String name, String value) {
    if (!value.isBlank()) {
      fields.merge(name, value.strip(), (old, now) -> now.length() > old.length() ? now : old);
    }
  }

  void putFirst(String name, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(name, value.strip());
    }
  }

  @Nullable String get(String name) {
    return fields.get(name);
  }

  /**
   * The report of this item; null where it has no words.
   *
   * @param feed the title of the feed, or null
   */
  @Nullable Draft draft(@Nullable String feed) {
    String title = PageText.of(fields.getOrDefault("title", ""));
    String content = fields.get("content");
    String body = PageText.of(content != null ? content : fields.getOrDefault("summary", ""));
    String words = join(title, body);
    if (words.isBlank()) {
      return null;
    }
    List<Note> notes = new ArrayList<>();
    LocalDate published = date(notes);
    List<Relay> relays = new ArrayList<>();
    if (feed != null) {
      relays.add(new Relay(Relay.Kind.FOUND_IN, feed));
      if (Lookalike.isMixed(feed)) {
        notes.add(new Note(Reason.OUTLET_LOOKALIKE, "the feed's name mixes scripts: " + feed));
      }
    }
    String author = fields.get("author");
    if (author != null) {
      relays.add(new Relay(Relay.Kind.BY, PageText.of(author)));
    }
    String url = fields.get("link");
    return new Draft(Links.id(url, words), words, published, feed, url, relays, notes);
  }

  private static String join(String title, String body) {
    if (title.isBlank() || body.startsWith(title)) {
      return body;
    }
    return body.isBlank() ? title : title + "\n\n" + body;
  }

  private @Nullable LocalDate date(List<Note> notes) {
    String raw = fields.get("published");
    if (raw == null) {
      return null;
    }
    Note odd = PageDates.note(raw);
    if (odd != null) {
      notes.add(odd);
    }
    return PageDates.day(raw);
  }
}
