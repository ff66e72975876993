package org.tawatur.app.ingest.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.charset.Hints;
import org.tawatur.app.ingest.charset.Reading;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Relay;
import org.tawatur.app.ingest.outcome.Unreadable;

/** Turns the bytes of a page into a report. Safe to share between threads. */
public final class PageReader {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:;= -]{2,60}?)\\s*[\"'/>]");

  private final TextBytes decoder = new TextBytes();
  private final PageExtractor extractor = new PageExtractor();
  private final @Nullable String forced;

  /**
   * A reader.
   *
   * @param forced the encoding a person decided on, or null
   */
  public PageReader(@Nullable String forced) {
    this.forced = forced;
  }

  /** The report on the page. */
  public Draft draft(byte[] bytes, Label label) throws Unreadable {
    Hints hints = new Hints(forced, label.charset(), declared(bytes));
    return switch (decoder.text(bytes, hints)) {
      case Reading.Failed failed ->
          throw new Unreadable(failed.note().reason(), failed.note().message());
      case Reading.Text text -> draft(text, label);
    };
  }

  private Draft draft(Reading.Text text, Label label) throws Unreadable {
    Page page = extractor.page(text.value(), label.url());
    List<Note> notes = new ArrayList<>(text.notes());
    notes.addAll(page.notes());
    if (page.published() != null
        && label.fetched() != null
        && page.published().isAfter(label.fetched().plusDays(1))) {
      notes.add(
          new Note(
              Reason.DATE_ODD,
              "published " + page.published() + ", but fetched " + label.fetched()));
    }
    List<Relay> relays =
        page.byline() == null ? List.of() : List.of(new Relay(Relay.Kind.BY, page.byline()));
    String body = page.body();
    String head = page.headline();
    String all = head == null || body.startsWith(head) ? body : head + "\n\n" + body;
    String url = label.url() != null ? label.url() : page.url();
    return new Draft(null, all, page.published(), page.outlet(), url, relays, notes);
  }

  /** The encoding that the head of {@code bytes} declares, or null. */
  public static @Nullable String declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? matcher.group(1) : null;
  }
}
