package org.tawatur.app.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.app.ingest.feed.Opml;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/** Cases F 86 and 87, and what politeness and crashes ask for. */
class FetcherTest {
  @TempDir private Path folder;

  private LocalServer server;
  private Connector connector;
  private final Slept pace = new Slept();

  /** Time that passes only by waiting. */
  private static final class Slept implements Pace {
    private long now = 1_700_000_000_000L;
    private final List<Long> waits = new ArrayList<>();

    @Override
    public long now() {
      return now;
    }

    @Override
    public void sleep(Duration time) {
      now += time.toMillis();
      waits.add(time.toMillis());
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
    connector =
        new Connector(Resolver.ofSystem(), Set.of("127.0.0.1"), "tawatur-test", FetchLimits.USUAL);
  }

  @AfterEach
  void stop() throws IOException {
    connector.close();
    server.close();
  }

  @Test
  void twoRequestsToAHostKeepTheirDistance() throws Exception {
    server.text("/a", "text/html", "a");
    server.text("/b", "text/html", "b");
    Fetcher fetcher = fetcher();
    fetcher.fetch(server.url("/a"), "page");
    fetcher.fetch(server.url("/b"), "page");
    assertThat(pace.waits).containsExactly(2000L, 2000L);
    assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b");
  }

  @Test
  void case86RobotsAreHonoured() throws Exception {
    server.text(
        "/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\nAllow: /private/open\n");
    server.text("/private/x", "text/html", "x");
    server.text("/private/open", "text/html", "x");
    Fetcher fetcher = fetcher();
    assertThat(reason(fetcher, "/private/x")).isEqualTo(Reason.ROBOTS);
    assertThat(reason(fetcher, "/private/open")).isEqualTo(Reason.READ);
    assertThat(server.asked()).containsExactly("/robots.txt", "/private/open");
  }

  @Test
  void case86RobotsThatCannotBeHadMeanWaiting() throws Exception {
    server.on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
    server.text("/a", "text/html", "x");
    assertThat(reason(fetcher(), "/a")).isEqualTo(Reason.RETRY_LATER);
    assertThat(server.asked()).doesNotContain("/a");
  }

  @Test
  void case86ShortRetryAfterIsWaitedFor() throws Exception {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          int status = times.getAndIncrement() == 0 ? 429 : 200;
          LocalServer.send(exchange, status, "text/html", new byte[] {'x'});
        });
    assertThat(reason(fetcher(), "/busy")).isEqualTo(Reason.READ);
    assertThat(pace.waits).contains(7000L);
  }

  @Test
  void case86LongRetryAfterIsRememberedByTheNextRun() throws Exception {
    server.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          exchange.sendResponseHeaders(503, -1);
        });
    assertThat(reason(fetcher(), "/busy")).isEqualTo(Reason.RETRY_LATER);
    long asked = server.asked().stream().filter("/busy"::equals).count();
    assertThat(reason(fetcher(), "/busy")).isEqualTo(Reason.RETRY_LATER);
    assertThat(server.asked().stream().filter("/busy"::equals).count()).isEqualTo(asked);
    pace.now += 3_700_000;
    assertThat(reason(fetcher(), "/busy")).isEqualTo(Reason.RETRY_LATER);
    assertThat(server.asked().stream().filter("/busy"::equals).count()).isEqualTo(asked + 1);
  }

  @Test
  void case87WhatDidNotChangeIsNotSentAgainButNotBelievedForEver() throws Exception {
    AtomicInteger full = new AtomicInteger();
    server.on(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            // The server lies: the page changes under the same tag.
            byte[] body = ("version " + full.getAndIncrement()).getBytes(StandardCharsets.UTF_8);
            LocalServer.send(exchange, 200, "text/html", body);
          }
        });
    Fetcher fetcher = fetcher();
    List<Boolean> news = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      news.add(fetcher.fetch(server.url("/page"), "page").isNew());
    }
    assertThat(full).hasValue(2);
    assertThat(news).filteredOn(isNew -> isNew).hasSize(2);
  }

  @Test
  void bytesAreKeptByTheirHashWithTimeAndHeaders() throws Exception {
    server.text("/a", "text/html; charset=windows-1256", "abc");
    fetcher().fetch(server.url("/a"), "page");
    String sha256 = Archive.sha256("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(folder.resolve("objects").resolve(sha256.substring(0, 2)).resolve(sha256))
        .hasContent("abc");
    assertThat(folder.resolve("fetches.jsonl"))
        .content()
        .contains("\"time\":\"2023-11-14T22:13:")
        .contains("\"charset\":\"windows-1256\"")
        .contains("\"content-type\":\"text/html; charset=windows-1256\"")
        .contains(sha256);
  }

  @Test
  void logThatWasCutOffByACrashIsReadAndWrittenOn() throws Exception {
    server.text("/a", "text/html", "abc");
    fetcher().fetch(server.url("/a"), "page");
    Path log = folder.resolve("fetches.jsonl");
    Files.writeString(log, "{\"time\":\"2023-11", StandardOpenOption.APPEND);
    Archive archive = new Archive(folder);
    assertThat(archive.last(server.url("/a"))).isNotNull();
    new Fetcher(connector, archive, pace, Duration.ZERO).fetch(server.url("/b"), "page");
    assertThat(Files.readAllLines(log)).hasSize(3);
    assertThat(new Archive(folder).urls()).containsExactly(server.url("/a"), server.url("/b"));
  }

  @Test
  void pagesOfFeedsAreFetchedOnce() throws Exception {
    server.text(
        "/feed",
        "application/rss+xml",
        "<rss><channel><title>t</title><item><title>خبر</title><link>"
            + server.url("/a?utm_source=rss")
            + "</link></item><item><title>خبر</title><link>"
            + server.url("/a")
            + "</link></item></channel></rss>");
    server.text("/notfeed", "text/html", "<html><body>خطأ</body></html>");
    server.text("/a", "text/html", "<p>خبر</p>");
    Archive archive = new Archive(folder);
    FeedWatch watch = new FeedWatch(new Fetcher(connector, archive, pace, Duration.ZERO), archive);
    List<String> told = new ArrayList<>();
    List<Opml.Feed> feeds =
        List.of(
            new Opml.Feed("t", server.url("/feed")), new Opml.Feed("n", server.url("/notfeed")));
    watch.round(feeds, (url, note) -> told.add(line(url, note)));
    watch.round(feeds, (url, note) -> told.add(line(url, note)));
    assertThat(server.asked().stream().filter("/a"::equals)).hasSize(1);
    assertThat(told).contains("NOT_A_FEED " + server.url("/notfeed"));
  }

  /** A round that was stopped, or whose pages failed, is made good though the feed is the same. */
  @Test
  void pagesThatAreMissingAreFetchedThoughTheFeedDidNotChange() throws Exception {
    AtomicInteger feeds = new AtomicInteger();
    AtomicInteger pages = new AtomicInteger();
    String items = "<item><title>خبر</title><link>" + server.url("/a") + "</link></item>";
    tagged("/feed", "<rss><channel><title>t</title>" + items + "</channel></rss>", feeds);
    server.on(
        "/a",
        exchange ->
            LocalServer.send(
                exchange, pages.getAndIncrement() == 0 ? 500 : 200, "text/html", new byte[] {'x'}));
    Archive archive = new Archive(folder);
    FeedWatch watch = new FeedWatch(new Fetcher(connector, archive, pace, Duration.ZERO), archive);
    List<Opml.Feed> list = List.of(new Opml.Feed("t", server.url("/feed")));
    List<String> told = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      watch.round(list, (url, note) -> told.add(line(url, note)));
    }
    assertThat(feeds).as("sent once").hasValue(1);
    assertThat(pages).as("failed, then fetched, then left alone").hasValue(2);
    assertThat(told).contains("NETWORK " + server.url("/a"), "READ " + server.url("/a"));
  }

  @Test
  void pageThatIsNotServedIsNotAskedForInEveryRound() throws Exception {
    server.text(
        "/feed",
        "application/rss+xml",
        "<rss><channel><title>t</title><item><title>خبر</title><link>"
            + server.url("/gone")
            + "</link></item></channel></rss>");
    Archive archive = new Archive(folder);
    FeedWatch watch = new FeedWatch(new Fetcher(connector, archive, pace, Duration.ZERO), archive);
    for (int round = 0; round < 6; round++) {
      watch.round(List.of(new Opml.Feed("t", server.url("/feed"))), (url, note) -> {});
    }
    assertThat(server.asked().stream().filter("/gone"::equals)).hasSize(3);
  }

  /** A server that does not repeat the tag when it says that nothing changed. */
  @Test
  void tagIsRememberedThroughAnswersWithoutOne() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    tagged("/page", "x", sent);
    for (int i = 0; i < 5; i++) {
      fetcher().fetch(server.url("/page"), "page");
    }
    assertThat(sent).hasValue(1);
  }

  private void tagged(String path, String body, AtomicInteger sent) {
    server.on(
        path,
        exchange -> {
          if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
          }
          sent.getAndIncrement();
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          LocalServer.send(exchange, 200, "text/xml", body.getBytes(StandardCharsets.UTF_8));
        });
  }

  @Test
  void robotsOfTheirOwnGroupStarsAndEnds() {
    Robots robots =
        Robots.of(
            "User-agent: other\nDisallow: /\n\nUser-agent: Tawatur\nUser-agent: x\n"
                + "Disallow: /*.pdf$\nDisallow: /a*b\nCrawl-delay: 5\n\nUser-agent: *\nDisallow: /",
            "tawatur");
    assertThat(robots.allows("/x.pdf")).isFalse();
    assertThat(robots.allows("/x.pdf?y")).isTrue();
    assertThat(robots.allows("/axxb/c")).isFalse();
    assertThat(robots.allows("/z")).isTrue();
    assertThat(robots.delay()).isEqualTo(5);
  }

  private static String line(String url, Note note) {
    return note.reason().code() + " " + url;
  }

  private Fetcher fetcher() throws IOException {
    return new Fetcher(connector, new Archive(folder), pace, Duration.ofSeconds(2));
  }

  private Reason reason(Fetcher fetcher, String path) throws Exception {
    return fetcher.fetch(server.url(path), "page").note().reason();
  }
}
