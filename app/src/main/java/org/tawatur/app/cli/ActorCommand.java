package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Period;
import org.tawatur.actor.Tie;
import org.tawatur.app.export.RowWriter;
import org.tawatur.app.store.ActorQueries;
import org.tawatur.app.store.ActorQueries.ActorPage;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.NameFinder;
import org.tawatur.app.store.Verdicts;
import org.tawatur.link.ActorHistory;
import org.tawatur.link.Decision;
import org.tawatur.link.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur actor}: an actor over time, and decisions about actors. */
@Command(
    name = "actor",
    description = {
      "Shows an actor over time: names, parents, branches, leaders, and changes that claims suggest.",
      "merge, split and undecide say which actors are one; accept and refuse decide on proposals."
    })
final class ActorCommand implements Callable<Integer> {
  private static final int MOST_NAMES = 12;

  private final Shell shell;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "in Arabic or English, or an id")
  private @Nullable String name;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private StatusCommand.Format format = StatusCommand.Format.table;

  ActorCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (name == null) {
      throw where.wrong("name an actor");
    }
    Lookup lookup = new Lookup();
    String id = lookup.actor(name).id();
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      ActorPage page = new ActorQueries(ledger, lookup.steps()).page(id, asOf);
      Output output = shell.output();
      if (format == StatusCommand.Format.jsonl) {
        output.bytes(new RowWriter().json(map(page)));
      } else {
        lines(page).forEach(output::line);
      }
      output.flush();
    }
    return Shell.OK;
  }

  @Command(name = "merge", description = "The two are one actor.")
  int merge(
      @Mixin LedgerOption at,
      @Mixin AuthorOption author,
      @Parameters(paramLabel = "A") String a,
      @Parameters(paramLabel = "B") String b) {
    return decide(at, author, Decision.Kind.JOIN, a, b);
  }

  @Command(name = "split", description = "The two are not one actor.")
  int split(
      @Mixin LedgerOption at,
      @Mixin AuthorOption author,
      @Parameters(paramLabel = "A") String a,
      @Parameters(paramLabel = "B") String b) {
    return decide(at, author, Decision.Kind.KEEP_APART, a, b);
  }

  @Command(name = "undecide", description = "Takes back what was decided about the two.")
  int undecide(
      @Mixin LedgerOption at,
      @Mixin AuthorOption author,
      @Parameters(paramLabel = "A") String a,
      @Parameters(paramLabel = "B") String b) {
    return decide(at, author, Decision.Kind.UNDECIDED, a, b);
  }

  @Command(name = "accept", description = "Accepts a change that claims suggest.")
  int accept(
      @Mixin LedgerOption at,
      @Mixin AuthorOption author,
      @Parameters(paramLabel = "NAME", description = "the actor") String actor,
      @Parameters(paramLabel = "PROPOSAL", description = "as tawatur actor NAME shows it")
          String proposal) {
    return verdict(at, author, Verdicts.Verdict.Kind.ACCEPTED, actor, proposal);
  }

  @Command(name = "refuse", description = "Refuses a change that claims suggest.")
  int refuse(
      @Mixin LedgerOption at,
      @Mixin AuthorOption author,
      @Parameters(paramLabel = "NAME", description = "the actor") String actor,
      @Parameters(paramLabel = "PROPOSAL") String proposal) {
    return verdict(at, author, Verdicts.Verdict.Kind.REFUSED, actor, proposal);
  }

  @Command(name = "reopen", description = "Takes back what was decided about a proposal.")
  int reopen(
      @Mixin LedgerOption at,
      @Mixin AuthorOption author,
      @Parameters(paramLabel = "NAME", description = "the actor") String actor,
      @Parameters(paramLabel = "PROPOSAL") String proposal) {
    return verdict(at, author, Verdicts.Verdict.Kind.OPEN, actor, proposal);
  }

  private int decide(LedgerOption at, AuthorOption author, Decision.Kind kind, String a, String b) {
    Lookup lookup = new Lookup();
    NameFinder.Candidate one = lookup.actor(a);
    NameFinder.Candidate other = lookup.actor(b);
    if (one.id().equals(other.id())) {
      throw at.wrong("\"" + a + "\" and \"" + b + "\" are one actor already, " + one.id());
    }
    try (Ledger ledger = at.writing(shell)) {
      Decision decision = new Decision(kind, Decision.Subject.ACTORS, one.id(), other.id());
      new DecisionLog(ledger).add(decision, author.name(), author.note());
      Linking.run(ledger);
      Output output = shell.output();
      output.line(
          one.id()
              + switch (kind) {
                case JOIN -> " and " + other.id() + " are one";
                case KEEP_APART -> " and " + other.id() + " are two";
                case UNDECIDED -> " and " + other.id() + ": undecided";
              });
      output.flush();
    }
    return Shell.OK;
  }

  private int verdict(
      LedgerOption at,
      AuthorOption author,
      Verdicts.Verdict.Kind verdict,
      String actor,
      String written) {
    Lookup lookup = new Lookup();
    String id = lookup.actor(actor).id();
    try (Ledger ledger = at.writing(shell)) {
      List<Proposal> found =
          new ActorQueries(ledger, lookup.steps())
              .page(id, AsOf.NOW).history().proposals().stream()
                  .filter(proposal -> proposal.id().startsWith(written))
                  .toList();
      if (found.size() != 1) {
        shell.say(
            (found.isEmpty() ? "no proposal " : "several proposals begin with ")
                + written
                + " (see: tawatur actor "
                + id
                + ")");
        return Shell.FAULTY;
      }
      new Verdicts(ledger).add(found.getFirst(), verdict, author.name(), author.note());
      Linking.run(ledger);
      Output output = shell.output();
      output.line(found.getFirst().id() + "  " + verdict.name().toLowerCase(java.util.Locale.ROOT));
      if (found.getFirst().kind() == Proposal.Kind.NAME) {
        output.line("reports that use the name are read with it by: tawatur recode");
      }
      output.flush();
    }
    return Shell.OK;
  }

  private List<String> lines(ActorPage page) {
    ActorHistory history = page.history();
    Style style = shell.style();
    List<String> lines = new ArrayList<>();
    lines.add(
        style.cyan(history.actor().id() + "  " + history.actor().english())
            + "  "
            + history.actor().sector()
            + "  "
            + history.actor().country()
            + period(history.actor().life()));
    if (page.joined().size() > 1) {
      lines.add("one with " + String.join(", ", page.joined()) + " (decided)");
    }
    lines.add(
        page.claims()
            + " claims"
            + (page.first() == null ? "" : " from " + page.first() + " to " + page.last())
            + "; tells "
            + page.tells());
    lines.add(style.bold("names"));
    for (ActorName each : history.names().stream().limit(MOST_NAMES).toList()) {
      lines.add(
          "  "
              + Glyphs.isolated(each.name())
              + "  "
              + each.use().name().toLowerCase(java.util.Locale.ROOT)
              + period(each.valid()));
    }
    if (history.names().size() > MOST_NAMES) {
      lines.add(style.faint("  and " + (history.names().size() - MOST_NAMES) + " more"));
    }
    ties(lines, "belongs to", history.parents(), true);
    ties(lines, "branches", history.branches(), false);
    ties(lines, "leaders", history.leaders(), false);
    ties(lines, "before it", history.before(), true);
    ties(lines, "after it", history.after(), false);
    if (!page.counterparts().isEmpty()) {
      lines.add(style.bold("with"));
      page.counterparts()
          .forEach(with ->
              lines.add(
                  "  " + with.actor() + "  " + with.claims() + " claims, last " + with.last()));
    }
    proposals(lines, page);
    return lines;
  }

  private void ties(List<String> lines, String head, List<Tie> ties, boolean isTo) {
    if (!ties.isEmpty()) {
      lines.add(shell.style().bold(head));
      ties.forEach(tie ->
          lines.add(
              "  "
                  + (isTo ? tie.of() : tie.id())
                  + "  "
                  + tie.kind().name().toLowerCase(java.util.Locale.ROOT)
                  + period(tie.valid())));
    }
  }

  private void proposals(List<String> lines, ActorPage page) {
    if (page.history().proposals().isEmpty()) {
      return;
    }
    lines.add(shell.style().bold("changes that claims suggest"));
    for (Proposal proposal : page.history().proposals()) {
      Verdicts.Verdict verdict = page.verdicts().get(proposal.id());
      String state =
          verdict == null
              ? "open"
              : verdict.verdict().name().toLowerCase(java.util.Locale.ROOT)
                  + " by "
                  + Glyphs.isolated(verdict.author());
      lines.add(
          "  "
              + proposal.id()
              + "  "
              + proposal.kind()
              + (proposal.other() == null ? "" : " " + proposal.other())
              + "  "
              + Glyphs.isolated(proposal.words())
              + (proposal.when() == null || proposal.when().from() == null
                  ? ""
                  : "  " + proposal.when().from())
              + "  "
              + proposal.tally().independent()
              + " independent origins"
              + (proposal.against().isEmpty()
                  ? ""
                  : ", denied " + proposal.against().size() + " times")
              + "  ["
              + state
              + "]");
      lines.add(
          "    " + ClaimLines.words(proposal.claims().getFirst(), shell.terminal().width() - 4));
    }
  }

  private static String period(Period period) {
    if (period.from() == null && period.to() == null) {
      return "";
    }
    return "  "
        + (period.from() == null ? ".." : period.from())
        + " – "
        + (period.to() == null ? ".." : period.to());
  }

  private static Map<String, @Nullable Object> map(ActorPage page) {
    ActorHistory history = page.history();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("id", history.actor().id());
    map.put("name", history.actor().english());
    map.put("sector", history.actor().sector());
    map.put("country", history.actor().country());
    map.put("from", history.actor().life().from());
    map.put("to", history.actor().life().to());
    map.put("joined", page.joined());
    map.put("claims", page.claims());
    map.put("tells", page.tells());
    map.put("names", history.names().stream().map(ActorName::name).toList());
    map.put("parents", history.parents().stream().map(Tie::of).toList());
    map.put("branches", history.branches().stream().map(Tie::id).toList());
    map.put("leaders", history.leaders().stream().map(Tie::id).toList());
    List<Object> proposals = new ArrayList<>();
    for (Proposal proposal : history.proposals()) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("id", proposal.id());
      each.put("kind", proposal.kind());
      each.put("other", proposal.other());
      each.put("words", proposal.words());
      each.put("claims", proposal.claims().stream().map(claim -> claim.id()).toList());
      each.put("against", proposal.against().stream().map(claim -> claim.id()).toList());
      Verdicts.Verdict verdict = page.verdicts().get(proposal.id());
      each.put("verdict", verdict == null ? "OPEN" : verdict.verdict());
      proposals.add(each);
    }
    map.put("proposals", proposals);
    return map;
  }
}
