package org.tawatur.app.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/**
 * Fetches addresses one after another into an archive: asks robots.txt first, keeps a distance
 * between two requests to a host, waits when a server asks for it, and asks only for what has
 * changed. For one thread.
 */
public final class Fetcher {
  /** How often "not modified" is believed before the page is fetched anyhow: servers lie. */
  private static final int BELIEVED = 10;

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ROBOT = "tawatur";

  private final Connector connector;
  private final Archive archive;
  private final Pace pace;
  private final Duration distance;
  private final Map<String, Robots> robots = new HashMap<>();
  private final Map<String, Long> next = new HashMap<>();

  /**
   * A fetcher.
   *
   * @param distance time between two requests to a host
   */
  public Fetcher(Connector connector, Archive archive, Pace pace, Duration distance) {
    this.connector = connector;
    this.archive = archive;
    this.pace = pace;
    this.distance = distance;
  }

  /**
   * What came of a fetch.
   *
   * @param note what happened
   * @param body the body where there is a new one, else null
   * @param isNew whether these bytes were not in the archive for this address
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Fetch(Note note, byte @Nullable [] body, boolean isNew) {}

  /**
   * Fetches {@code url}.
   *
   * @param kind "page" or "feed", for the log
   */
  public Fetch fetch(String url, String kind) throws IOException, InterruptedException {
    Archive.Fetched before = archive.last(url);
    if (before != null && before.again() > pace.now()) {
      long seconds = (before.again() - pace.now() + 999) / 1000;
      return failed(Reason.RETRY_LATER, "the server asked to wait another " + seconds + " seconds");
    }
    String host = host(url);
    if (host != null) {
      Note refused = refused(url, host);
      if (refused != null) {
        log(url, kind, null, refused, 0);
        return new Fetch(refused, null, false);
      }
    }
    for (int attempt = 0; ; attempt++) {
      waitFor(host);
      Answer answer = connector.get(url, conditions(before));
      switch (answer) {
        case Answer.Failed failed -> {
          log(url, kind, null, failed.note(), 0);
          return new Fetch(failed.note(), null, false);
        }
        case Answer.Served served -> {
          long wait = served.status() == 429 || served.status() == 503 ? asked(served) : -1;
          if (wait >= 0 && wait <= PATIENCE.toMillis() && attempt == 0) {
            pace.sleep(Duration.ofMillis(wait));
            continue;
          }
          return done(url, kind, served, before, wait);
        }
      }
    }
  }

  private Fetch done(
      String url, String kind, Answer.Served served, Archive.@Nullable Fetched before, long wait)
      throws IOException {
    int status = served.status();
    if (status == 304) {
      Note same = new Note(Reason.READ, "not changed");
      log(url, kind, served, same, 0);
      return new Fetch(same, null, false);
    }
    if (status == 429 || status == 503) {
      long until = pace.now() + Math.max(wait, PATIENCE.toMillis());
      Note later = new Note(Reason.RETRY_LATER, "the server answered " + status);
      log(url, kind, served, later, until);
      return new Fetch(later, null, false);
    }
    if (status != 200) {
      Reason reason = status >= 500 ? Reason.NETWORK : Reason.NOT_SERVED;
      Note note = new Note(reason, "the server answered " + status);
      log(url, kind, served, note, 0);
      return new Fetch(note, null, false);
    }
    String sha256 = archive.keep(served.body());
    boolean isNew = before == null || !sha256.equals(before.sha256());
    Note note =
        served.notes().isEmpty()
            ? new Note(Reason.READ, isNew ? "kept" : "kept; the same as before")
            : served.notes().getFirst();
    log(url, kind, served, note, 0);
    return new Fetch(note, served.body(), isNew);
  }

  private static Map<String, String> conditions(Archive.@Nullable Fetched before) {
    Map<String, String> headers = new HashMap<>();
    if (before != null && before.sha256() != null && before.times() % BELIEVED != 0) {
      if (before.etag() != null) {
        headers.put("If-None-Match", before.etag());
      }
      if (before.modified() != null) {
        headers.put("If-Modified-Since", before.modified());
      }
    }
    return headers;
  }

  /** Why robots.txt keeps us from {@code url}; null where it does not. */
  private @Nullable Note refused(String url, String host) throws InterruptedException {
    URI uri = Objects.requireNonNull(Uris.of(url));
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Robots rules = robots.get(site);
    if (rules == null) {
      waitFor(host);
      Answer answer = connector.get(site + "/robots.txt", Map.of());
      switch (answer) {
        case Answer.Failed failed -> {
          return failed.note();
        }
        case Answer.Served served when served.status() >= 500 || served.status() == 429 -> {
          return new Note(
              Reason.RETRY_LATER, "robots.txt is not to be had: status " + served.status());
        }
        case Answer.Served served ->
            rules =
                served.status() == 200
                    ? Robots.of(new String(served.body(), StandardCharsets.UTF_8), ROBOT)
                    : Robots.ALL;
      }
      robots.put(site, rules);
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    if (!rules.allows(path + query)) {
      return new Note(Reason.ROBOTS, "robots.txt of " + host + " asks not to fetch it");
    }
    long asked = rules.delay() * 1000;
    if (asked > distance.toMillis()) {
      next.merge(host, pace.now() + asked, Math::max);
    }
    return null;
  }

  private void waitFor(@Nullable String host) throws InterruptedException {
    if (host == null) {
      return;
    }
    long now = pace.now();
    long at = next.getOrDefault(host, now);
    if (at > now) {
      pace.sleep(Duration.ofMillis(at - now));
    }
    next.put(host, Math.max(at, now) + distance.toMillis());
  }

  /**
   * Milliseconds to wait as Retry-After says, in seconds or as a date; a minute where it is silent.
   */
  private long asked(Answer.Served served) {
    String after = served.header("retry-after");
    if (after == null) {
      return PATIENCE.toMillis() + 1;
    }
    if (after.strip().matches("\\d{1,9}")) {
      return Long.parseLong(after.strip()) * 1000;
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(after.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      return Math.max(0, date.toInstant().toEpochMilli() - pace.now());
    } catch (DateTimeException e) {
      return PATIENCE.toMillis() + 1;
    }
  }

  private void log(
      String url, String kind, Answer.@Nullable Served served, Note note, long notBefore)
      throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("url", url);
    fields.put("kind", kind);
    fields.put("reason", note.reason().code());
    fields.put("message", note.message());
    Map<String, String> headers = Map.of();
    if (served != null) {
      headers = served.headers();
      fields.put("status", Integer.toString(served.status()));
      fields.put("final_url", served.url());
      if (served.status() == 200) {
        fields.put("sha256", Archive.sha256(served.body()));
        fields.put("bytes", Integer.toString(served.body().length));
      }
      put(fields, "etag", served.header("etag"));
      put(fields, "last_modified", served.header("last-modified"));
      put(fields, "charset", charset(served.header("content-type")));
    }
    if (notBefore > 0) {
      fields.put("not_before", Long.toString(notBefore));
    }
    archive.note(fields, headers, pace.now());
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /** The part of a content type behind "charset=". */
  private static @Nullable String charset(@Nullable String type) {
    int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
    return type == null || at < 0 ? null : type.substring(at + 8).strip();
  }

  private static Fetch failed(Reason reason, String message) {
    return new Fetch(new Note(reason, message), null, false);
  }

  private static @Nullable String host(String url) {
    URI uri = Uris.of(url);
    if (uri == null || uri.getRawUserInfo() != null) {
      return null;
    }
    boolean isWeb =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    return isWeb ? uri.getHost() : null;
  }
}
