package org.tawatur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.ReleaseWriter;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.Releases;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.lexicon.LexiconFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur release}: numbered states of a ledger that never change. */
@Command(
    name = "release",
    description = {
      "Freezes the present state of a ledger under the next number and writes it as files.",
      "They are JSON lines, with a manifest of digests and a changelog. --again N writes an earlier",
      "one: the same bytes, for ever."
    })
final class ReleaseCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption where = new LedgerOption();
  @Mixin private AuthorOption author = new AuthorOption();

  @Option(names = "--to", paramLabel = "DIR", description = "where; default: this folder")
  private Path folder = Path.of(".");

  @Option(names = "--title", paramLabel = "TEXT", description = "what it is called")
  private String title = "";

  @Option(names = "--again", paramLabel = "N", description = "writes release N once more")
  private @Nullable Integer again;

  @Option(names = "--list", description = "lists the releases")
  private boolean isList;

  ReleaseCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    boolean writes = !isList && again == null;
    try (Ledger ledger = writes ? where.writing(shell) : where.reading(shell)) {
      Output output = shell.output();
      if (isList) {
        Grid grid = new Grid("release", "revision", "author", "title");
        for (Releases.Release release : new Releases(ledger).all()) {
          grid.row(
              String.valueOf(release.number()),
              "r" + release.revision(),
              release.author(),
              release.title());
        }
        grid.lines(shell.terminal().width(), shell.style()).forEach(output::line);
        output.flush();
        return Shell.OK;
      }
      if (writes) {
        Linking.run(ledger);
      }
      ReleaseWriter writer =
          new ReleaseWriter(
              ledger,
              LinkSteps.load(LexiconFiles.bundled()),
              new ReviewLog(ledger, Reviewing.rules()));
      Path written =
          again == null ? writer.freeze(title, author.name(), folder) : writer.again(again, folder);
      output.line("written to " + written);
      output.flush();
      return Shell.OK;
    } catch (IOException e) {
      shell.say(
          folder + ": cannot be written: " + e + " (check the folder, its rights and the disk)");
      return Shell.FAULTY;
    }
  }
}
