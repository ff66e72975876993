package org.tawatur.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.score.Annotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tawatur score}: how much of what was coded is right. */
@Command(
    name = "score",
    description = "Scores coded claims against annotated ones.",
    footer = {
      "",
      "GOLD is a folder of NAME.txt with NAME.gold.jsonl. A gold and a coded claim pair where they",
      "have one event type and their triggers overlap or, failing that, the trigger of one lies in",
      "the evidence of the other; one to one, best first. Optional gold claims cost nothing when",
      "missed, and what pairs with one is neither right nor wrong. \"95 of 100 draws\" is between",
      "which values F1 lies when reports are drawn anew a thousand times.",
      "Exit status: 0 scored, 1 a file has faults or cannot be read, 2 wrong usage."
    })
final class ScoreCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(index = "0", paramLabel = "GOLD", description = "folder of annotated reports")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "CODED",
      description = "JSON lines of tawatur code, or another folder of annotated reports")
  private Path coded = Path.of("");

  @Mixin private Scoring scoring = new Scoring();

  ScoreCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    @Nullable Annotations found = Scoring.annotations(shell, gold, coded);
    String title = coded + " scored against " + gold;
    return found == null ? Shell.FAULTY : scoring.show(shell, title, found, List.of());
  }
}
