package org.tawatur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.tawatur.app.ingest.charset.Hints;
import org.tawatur.app.ingest.charset.Reading;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.feed.Opml;
import org.tawatur.app.ingest.fetch.Archive;
import org.tawatur.app.ingest.fetch.Connector;
import org.tawatur.app.ingest.fetch.FeedWatch;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur watch}: the pages that a list of feeds names, again and again. */
@Command(
    name = "watch",
    description = "Fetches the feeds of a list, and the pages they name, into a folder.",
    footer = {
      "",
      "A list is an OPML file, as every reader of feeds writes it. Goes round until it is stopped.",
      "Exit status: 0 stopped or done, 1 with --once if some feed or page was not fetched, 2 wrong usage."
    })
final class WatchCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "FEEDS.opml", description = "list of feeds")
  private Path list = Path.of("");

  @Mixin private FetchSpec network = new FetchSpec();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "time between two rounds; default: ${DEFAULT-VALUE}")
  private int minutes = 15;

  @Option(names = "--once", description = "goes round once and ends")
  private boolean isOnce;

  private int failed;

  WatchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Opml.Feed> feeds = feeds();
    if (feeds.isEmpty()) {
      return Shell.FAULTY;
    }
    Output output = shell.output();
    try (Connector connector = network.connector()) {
      Archive archive = network.archive();
      FeedWatch watch = new FeedWatch(network.fetcher(connector, archive), archive);
      while (true) {
        failed = 0;
        watch.round(feeds, (url, note) -> told(url, note, output));
        output.flush();
        if (isOnce) {
          return failed > 0 ? Shell.FAULTY : Shell.OK;
        }
        Thread.sleep(Duration.ofMinutes(Math.max(1, minutes)));
      }
    } catch (IOException e) {
      shell.say(network.folder() + ": cannot be written: " + e.getMessage() + " (check the disk)");
      return Shell.FAULTY;
    }
  }

  private void told(String url, Note note, Output output) {
    failed += FetchCommand.isFailed(note) ? 1 : 0;
    output.line(FetchCommand.line(url, note));
    output.flush();
  }

  private List<Opml.Feed> feeds() {
    try {
      byte[] bytes = Files.readAllBytes(list);
      if (!(new TextBytes().text(bytes, Hints.NONE) instanceof Reading.Text text)) {
        shell.say(list + ": not a text (give a list of feeds in OPML)");
        return List.of();
      }
      List<Opml.Feed> feeds = Opml.feeds(text.value());
      if (feeds.isEmpty()) {
        shell.say(list + ": no feeds in it (each needs an outline with xmlUrl)");
      }
      return feeds;
    } catch (IOException e) {
      shell.say(list + ": cannot be read: " + e.getMessage() + " (check the name)");
    } catch (Unreadable e) {
      shell.say(list + ": " + e.note().message() + " (" + e.note().reason().retry() + ")");
    }
    return List.of();
  }
}
