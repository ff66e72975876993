package org.tawatur.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.score.Annotations;
import org.tawatur.score.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tawatur agree}: how far two annotations of the same reports agree. */
@Command(
    name = "agree",
    description = "Shows how far two annotations of the same reports agree.",
    footer = {
      "",
      "A and B are folders of NAME.txt with NAME.gold.jsonl; the texts are read from A. F1 takes A for",
      "gold: what only A calls optional is neither right nor wrong, what B calls optional is left out.",
      "Krippendorff's alpha is over the claims that both have, and for event types over those too",
      "whose triggers overlap though the types differ: 1 is full agreement, 0 that of chance.",
      "Exit status: 0 compared, 1 a file has faults or cannot be read, 2 wrong usage."
    })
final class AgreeCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(index = "0", paramLabel = "A", description = "folder of annotated reports")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "another folder of the same reports")
  private Path second = Path.of("");

  @Mixin private Scoring scoring = new Scoring();

  AgreeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(second)) {
      shell.say(
          second + ": no such folder (name one with NAME.gold.jsonl; score takes JSON lines)");
      return Shell.FAULTY;
    }
    @Nullable Annotations found = Scoring.annotations(shell, first, second);
    if (found == null) {
      return Shell.FAULTY;
    }
    return scoring.show(shell, first + " and " + second, found, turned(found.reports().size()));
  }

  /** The figures with B taken for gold, where B has all the texts itself. */
  private List<String> turned(int reports) {
    Annotations turned = Scoring.annotations(shell, second, first);
    if (turned == null || turned.reports().size() != reports) {
      return List.of();
    }
    String figures = ScoreTables.summary(new Scorer().scores(turned.reports()));
    return List.of("the other way round, B taken for gold: " + figures);
  }
}
