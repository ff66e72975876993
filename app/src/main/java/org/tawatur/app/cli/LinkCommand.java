package org.tawatur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.Linker;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.link.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur link}: events, conflicts and copies, and a person's decisions about them. */
@Command(
    name = "link",
    description = {
      "Brings events, conflicts and groups of copies up to date; ingest does so by itself.",
      "With --join or --apart: decides that two claims are of one event or not, or that two",
      "reports are copies or not. --undecided takes that back."
    })
final class LinkCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption where = new LedgerOption();
  @Mixin private AuthorOption author = new AuthorOption();

  @Option(names = "--all", description = "works everything out anew")
  private boolean isWhole;

  @Option(names = "--join", arity = "2", paramLabel = "ID", description = "the two are one")
  private @Nullable List<String> join;

  @Option(names = "--apart", arity = "2", paramLabel = "ID", description = "they are not")
  private @Nullable List<String> apart;

  @Option(names = "--undecided", arity = "2", paramLabel = "ID", description = "takes that back")
  private @Nullable List<String> undecided;

  @Option(names = "--log", description = "shows what was decided")
  private boolean isLog;

  LinkCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Output output = shell.output();
    try (Ledger ledger = isLog ? where.reading(shell) : where.writing(shell)) {
      DecisionLog decisions = new DecisionLog(ledger);
      if (isLog) {
        Grid grid = new Grid("n", "recorded", "author", "what", "of", "one", "other", "note");
        for (DecisionLog.Logged logged : decisions.log(AsOf.NOW)) {
          grid.row(
              String.valueOf(logged.seq()),
              logged.recorded(),
              logged.author(),
              logged.decision().kind().name(),
              logged.decision().subject().name(),
              logged.decision().first(),
              logged.decision().second(),
              logged.note());
        }
        grid.lines(shell.terminal().width(), shell.style()).forEach(output::line);
        output.flush();
        return Shell.OK;
      }
      decide(decisions, Decision.Kind.JOIN, join);
      decide(decisions, Decision.Kind.KEEP_APART, apart);
      decide(decisions, Decision.Kind.UNDECIDED, undecided);
      Linker linker = new Linker(ledger, LinkSteps.load(LexiconFiles.bundled()));
      Linker.Linked linked = isWhole ? linker.linkAll() : linker.link();
      output.line(
          linked.slices()
              + " quarters worked out; "
              + linked.events()
              + " events and "
              + linked.conflicts()
              + " conflicts began or changed");
      output.flush();
    }
    return Shell.OK;
  }

  private void decide(DecisionLog log, Decision.Kind kind, @Nullable List<String> two) {
    if (two == null) {
      return;
    }
    String one = two.get(0);
    String other = two.get(1);
    if (one.equals(other) || one.charAt(0) != other.charAt(0)) {
      throw where.wrong("give the whole ids of two claims (c-...) or of two reports (r-...)");
    }
    Decision.Subject subject =
        switch (one.charAt(0)) {
          case 'c' -> Decision.Subject.CLAIMS;
          case 'r' -> Decision.Subject.REPORTS;
          default -> throw where.wrong("\"" + one + "\" is the id of neither a claim nor a report");
        };
    log.add(new Decision(kind, subject, one, other), author.name(), author.note());
  }
}
