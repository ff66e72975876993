package org.tawatur.app.ingest.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.charset.Hints;
import org.tawatur.app.ingest.charset.Reading;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.feed.JsonFeed;
import org.tawatur.app.ingest.feed.Links;
import org.tawatur.app.ingest.feed.Opml;
import org.tawatur.app.ingest.feed.XmlFeed;
import org.tawatur.app.ingest.outcome.Draft;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Piece;
import org.tawatur.app.ingest.outcome.Pieces;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.app.ingest.page.PageReader;

/**
 * One round through a list of feeds: each feed, then the pages it names that were not fetched yet.
 * A feed that did not change is read again as it is in the archive, because an earlier round may
 * have been stopped before it had all pages.
 */
public final class FeedWatch {
  /** How often a page is asked for that is not served or may not be fetched. */
  private static final int ATTEMPTS = 3;

  private final Fetcher fetcher;
  private final Archive archive;
  private final TextBytes decoder = new TextBytes();

  /** A watch that fetches with {@code fetcher} into {@code archive}. */
  public FeedWatch(Fetcher fetcher, Archive archive) {
    this.fetcher = fetcher;
    this.archive = archive;
  }

  /**
   * Goes round once.
   *
   * @param told is given each address and what came of it
   */
  public void round(List<Opml.Feed> feeds, BiConsumer<String, Note> told)
      throws IOException, InterruptedException {
    for (Opml.Feed feed : feeds) {
      Fetcher.Fetch fetch = fetcher.fetch(feed.url(), "feed");
      told.accept(feed.url(), fetch.note());
      boolean isUnchanged = fetch.body() == null && fetch.note().reason() == Reason.READ;
      byte[] body = isUnchanged ? archive.body(feed.url()) : fetch.body();
      if (body == null) {
        continue;
      }
      try {
        for (String url : links(body)) {
          if (!isSettled(archive.last(url))) {
            told.accept(url, fetcher.fetch(url, "page").note());
          }
        }
      } catch (Unreadable e) {
        told.accept(feed.url(), e.note());
      }
    }
  }

  /** Whether a page is there, or has been asked for in vain often enough. */
  private static boolean isSettled(Archive.@Nullable Fetched before) {
    if (before == null) {
      return false;
    }
    boolean isInVain =
        before.reason().equals(Reason.NOT_SERVED.code())
            || before.reason().equals(Reason.ROBOTS.code())
            || before.reason().equals(Reason.ADDRESS_REFUSED.code());
    return before.sha256() != null || (isInVain && before.times() >= ATTEMPTS);
  }

  /** The pages that a feed names, each once. */
  private Set<String> links(byte[] body) throws IOException, Unreadable {
    Set<String> links = new LinkedHashSet<>();
    try (Pieces items = items(body)) {
      for (Piece piece = items.next(); piece != null; piece = items.next()) {
        if (piece instanceof Piece.Ready ready) {
          Draft draft = ready.draft();
          if (draft.url() != null) {
            links.add(Links.canonical(draft.url()));
          }
        }
      }
    }
    return links;
  }

  private Pieces items(byte[] body) throws Unreadable {
    Hints hints = new Hints(null, null, PageReader.declared(body));
    if (!(decoder.text(body, hints) instanceof Reading.Text text)) {
      throw new Unreadable(Reason.NOT_A_FEED, "the feed is no text");
    }
    String start = text.value().stripLeading();
    if (start.startsWith("{")) {
      return new JsonFeed(text.value());
    }
    String root = org.tawatur.app.ingest.xml.Xml.root(text.value());
    List<String> roots = new ArrayList<>(List.of("rss", "feed", "rdf:rdf", "atom:feed"));
    if (!roots.contains(root)) {
      throw new Unreadable(Reason.NOT_A_FEED, "not a feed but " + (root.isEmpty() ? "text" : root));
    }
    return new XmlFeed(text.value());
  }
}
