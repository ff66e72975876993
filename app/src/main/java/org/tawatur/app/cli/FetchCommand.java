package org.tawatur.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.tawatur.app.ingest.fetch.Archive;
import org.tawatur.app.ingest.fetch.Connector;
import org.tawatur.app.ingest.fetch.Fetcher;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur fetch}: pages from the network into a folder. */
@Command(
    name = "fetch",
    description = "Fetches pages into a folder, politely, and only from public addresses.",
    footer = {
      "",
      "What is in the folder already is not fetched again; run the same command to go on.",
      "Exit status: 0 all fetched, 1 some could not be, 2 wrong usage."
    })
final class FetchCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(arity = "1..*", paramLabel = "URL", description = "address of a page or a file")
  private List<String> urls = List.of();

  @Mixin private FetchSpec network = new FetchSpec();

  @Option(
      names = "--again",
      description = "asks for pages that were fetched before whether they changed")
  private boolean isAgain;

  FetchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws InterruptedException {
    int failed = 0;
    Output output = shell.output();
    try (Connector connector = network.connector()) {
      Archive archive = network.archive();
      Fetcher fetcher = network.fetcher(connector, archive);
      for (String url : urls) {
        Archive.Fetched before = archive.last(url);
        boolean isKept = before != null && before.sha256() != null;
        Note note =
            isKept && !isAgain
                ? new Note(Reason.READ, "in the folder already")
                : fetcher.fetch(url, "page").note();
        output.line(line(url, note));
        output.flush();
        failed += isFailed(note) ? 1 : 0;
      }
    } catch (IOException e) {
      shell.say(network.folder() + ": cannot be written: " + e.getMessage() + " (check the disk)");
      return Shell.FAULTY;
    }
    if (failed > 0) {
      shell.say(failed == 1 ? "1 address was not fetched" : failed + " addresses were not fetched");
    }
    return failed > 0 ? Shell.FAULTY : Shell.OK;
  }

  static boolean isFailed(Note note) {
    return note.reason().verdict() == Verdict.REFUSED
        || note.reason().verdict() == Verdict.QUARANTINED;
  }

  static String line(String url, Note note) {
    String shown = Glyphs.plain(Hosts.shown(url));
    return isFailed(note)
        ? note.reason().code()
            + "  "
            + shown
            + "  "
            + note.message()
            + " ("
            + note.reason().retry()
            + ")"
        : "kept  " + shown + "  " + note.message();
  }
}
