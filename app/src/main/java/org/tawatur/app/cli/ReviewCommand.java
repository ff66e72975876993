package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.review.Corrections;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.StoredClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur review}: what reviewers decide about claims. */
@Command(
    name = "review",
    description = {
      "Accepts, rejects, corrects and comments claims; everything is logged and can be undone.",
      "A decision is tied to the words it is about, and holds when a newer lexicon reads the rest",
      "otherwise."
    },
    synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand {
  private final Shell shell;

  ReviewCommand(Shell shell) {
    this.shell = shell;
  }

  @Command(name = "accept", description = "The claim says what the report says.")
  int accept(
      @Mixin LedgerOption where,
      @Mixin AuthorOption author,
      @Option(names = "--version", paramLabel = "V", description = "only if it still is so")
          @Nullable String version,
      @Parameters(arity = "1..*", paramLabel = "CLAIM") List<String> claims) {
    return each(where, author, Patch.Action.ACCEPT, claims, Map.of(), version);
  }

  @Command(name = "reject", description = "The report says no such thing.")
  int reject(
      @Mixin LedgerOption where,
      @Mixin AuthorOption author,
      @Option(names = "--version", paramLabel = "V", description = "only if it still is so")
          @Nullable String version,
      @Parameters(arity = "1..*", paramLabel = "CLAIM") List<String> claims) {
    return each(where, author, Patch.Action.REJECT, claims, Map.of(), version);
  }

  @Command(
      name = "correct",
      description = {
        "The same words say something else: --set FIELD=VALUE, where FIELD is event, mode,",
        "polarity, modality, by, to, says, when or where; a party is ID or \"words=ID\", several",
        "are divided by ;, and - is nobody."
      })
  int correct(
      @Mixin LedgerOption where,
      @Mixin AuthorOption author,
      @Option(names = "--version", paramLabel = "V", description = "only if it still is so")
          @Nullable String version,
      @Option(names = "--set", required = true, paramLabel = "FIELD=VALUE") List<String> fields,
      @Parameters(paramLabel = "CLAIM") String claim) {
    Map<String, String> set = new LinkedHashMap<>();
    for (String field : fields) {
      int sign = field.indexOf('=');
      if (sign <= 0) {
        throw where.wrong("\"" + field + "\" is not of the form FIELD=VALUE");
      }
      set.put(field.substring(0, sign), field.substring(sign + 1));
    }
    return each(where, author, Patch.Action.CORRECT, List.of(claim), set, version);
  }

  @Command(name = "comment", description = "A word on a claim, with --note.")
  int comment(
      @Mixin LedgerOption where,
      @Mixin AuthorOption author,
      @Parameters(paramLabel = "CLAIM") String claim) {
    if (author.note().isBlank()) {
      throw where.wrong("a comment needs words: --note TEXT");
    }
    return each(where, author, Patch.Action.COMMENT, List.of(claim), Map.of(), null);
  }

  @Command(
      name = "undo",
      description =
          "Takes back the last decision of the author, or the one named; again and again.")
  int undo(
      @Mixin LedgerOption where,
      @Mixin AuthorOption author,
      @Parameters(arity = "0..1", paramLabel = "PATCH") @Nullable String patch) {
    try (Ledger ledger = where.writing(shell)) {
      ReviewLog log = new ReviewLog(ledger, Reviewing.rules());
      String id = patch;
      if (id == null) {
        Patch last = log.last(author.name()).orElse(null);
        if (last == null) {
          shell.say("nothing of " + author.name() + " is left to take back");
          return Shell.FAULTY;
        }
        id = last.id();
      }
      Patch undone = log.undo(author.name(), id);
      Linking.run(ledger);
      Output output = shell.output();
      output.line("undone: " + id + " (" + undone.id() + " takes that back)");
      output.flush();
    }
    return Shell.OK;
  }

  @Command(
      name = "log",
      description = "Shows what reviewers decided; --orphans what found no words.")
  int log(
      @Mixin LedgerOption.Dated where,
      @Mixin ListOptions list,
      @Option(names = "--by", paramLabel = "NAME", description = "by this author")
          @Nullable String author,
      @Option(names = "--claim", paramLabel = "ID", description = "about this claim")
          @Nullable String claim,
      @Option(names = "--orphans", description = "only those whose words no claim stands on")
          boolean isOrphans) {
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      ReviewLog log = new ReviewLog(ledger, Reviewing.rules());
      String whole =
          claim == null
              ? null
              : Prefixes.one(
                  claim, new ClaimQueries(ledger).completions(claim, 3), List.of(), "claim");
      ReviewLog.Filter filter =
          new ReviewLog.Filter(author, whole, isOrphans ? Patch.State.ORPHAN : null);
      Output output = shell.output();
      listing().write(shell, list, output, page -> log.log(filter, page, asOf));
      output.flush();
    }
    return Shell.OK;
  }

  private static Listing<Patch.Logged> listing() {
    return new Listing<Patch.Logged>()
        .column("n", Patch.Logged::seq)
        .column("id", l -> l.patch().id(), l -> l.patch().id().substring(0, Prefixes.SHOWN))
        .column("recorded", Patch.Logged::recorded)
        .column("author", logged -> logged.patch().author())
        .column("action", logged -> logged.patch().action())
        .column(
            "claim", l -> l.patch().claim(), l -> l.patch().claim().substring(0, Prefixes.SHOWN))
        .column("counts", Patch.Logged::isActive, logged -> logged.isActive() ? "yes" : "undone")
        .column("state", Patch.Logged::state)
        .column("set", logged -> logged.patch().set(), logged -> logged.patch().set().toString())
        .column("note", logged -> logged.patch().note())
        .column("quote", logged -> logged.patch().anchor().quote())
        .hidden("undoes", logged -> logged.patch().undoes())
        .hidden("anchored_to", Patch.Logged::anchoredTo);
  }

  private int each(
      LedgerOption where,
      AuthorOption author,
      Patch.Action action,
      List<String> claims,
      Map<String, String> set,
      @Nullable String version) {
    try (Ledger ledger = where.writing(shell)) {
      ReviewLog log = new ReviewLog(ledger, Reviewing.rules());
      ClaimQueries queries = new ClaimQueries(ledger);
      List<String> done = new ArrayList<>();
      for (String written : claims) {
        String id = Prefixes.one(written, queries.completions(written, 3), List.of(), "claim");
        if (action == Patch.Action.CORRECT) {
          check(ledger, queries, id, set, where);
        }
        Patch patch =
            log.add(new ReviewLog.Draft(action, author.name(), id, set, author.note(), version));
        done.add(patch.id() + "  " + action.name().toLowerCase(java.util.Locale.ROOT) + "  " + id);
      }
      Linking.run(ledger);
      Output output = shell.output();
      done.forEach(output::line);
      output.flush();
    }
    return Shell.OK;
  }

  /** Lets a correction fail before it is logged. */
  private static void check(
      Ledger ledger, ClaimQueries queries, String id, Map<String, String> set, LedgerOption where) {
    StoredClaim claim = queries.claim(id, AsOf.NOW).orElse(null);
    if (claim == null) {
      return;
    }
    String text =
        new org.tawatur.app.store.ReportQueries(ledger)
            .text(claim.kept().report().id())
            .orElseThrow()
            .text();
    Corrections corrections = Reviewing.corrections();
    try {
      corrections.corrected(claim.kept().claim(), text, set);
    } catch (IllegalArgumentException e) {
      throw where.wrong(String.valueOf(e.getMessage()));
    }
  }
}
