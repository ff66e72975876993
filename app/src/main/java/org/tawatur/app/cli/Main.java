package org.tawatur.app.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tawatur.app.store.LedgerException;
import org.tawatur.code.Coder;
import org.tawatur.lexicon.FaultyLexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code tawatur}. */
@Command(
    name = "tawatur",
    description = {
      "Reads Arabic conflict reports and keeps who says that who did what to whom, where and when.",
      "For understanding and for holding to account; never for targeting."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.Provider.class,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] args) {
    Shell shell =
        new Shell(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            Shell.writer(new FileOutputStream(FileDescriptor.err)),
            Shell.Terminal.ofSystem(),
            Coder::bundled);
    int status = run(shell, List.of(args));
    shell.err().flush();
    Runtime.getRuntime().halt(status);
  }

  /** Runs the command line {@code args} and returns its exit status; never throws. */
  static int run(Shell shell, List<String> args) {
    CommandLine line = commands(shell, args.isEmpty() ? "" : args.getFirst());
    if (args.isEmpty()) {
      line.usage(shell.err());
      shell.err().flush();
      return Shell.USAGE;
    }
    try {
      return line.execute(args.toArray(String[]::new));
    } catch (OutOfMemoryError e) {
      return tooLittleMemory(shell);
    }
  }

  /** What was kept before in a ledger is whole: a transaction that fails leaves nothing. */
  private static int tooLittleMemory(Shell shell) {
    shell.say(
        "this needs more memory than there is (set TAWATUR_OPTS=-Xmx2g and run the same command"
            + " again; what was told as kept is kept)");
    shell.err().flush();
    return Shell.FAULTY;
  }

  /** The commands by their names. */
  private static Map<String, Function<Shell, Object>> byName() {
    Map<String, Function<Shell, Object>> byName = new LinkedHashMap<>();
    byName.put("code", CodeCommand::new);
    byName.put("demo", DemoCommand::new);
    byName.put("explain", ExplainCommand::new);
    byName.put("fetch", FetchCommand::new);
    byName.put("lexicon", LexiconCommand::new);
    byName.put("places", PlacesCommand::new);
    byName.put("ingest", IngestCommand::new);
    byName.put("intake", IntakeCommand::new);
    byName.put("claims", ClaimsCommand::new);
    byName.put("events", EventsCommand::new);
    byName.put("conflicts", ConflictsCommand::new);
    byName.put("relation", RelationCommand::new);
    byName.put("actor", ActorCommand::new);
    byName.put("origins", OriginsCommand::new);
    byName.put("score", ScoreCommand::new);
    byName.put("agree", AgreeCommand::new);
    byName.put("review", ReviewCommand::new);
    byName.put("recode", RecodeCommand::new);
    byName.put("export", ExportCommand::new);
    byName.put("release", ReleaseCommand::new);
    byName.put("verify-ledger", VerifyCommand::new);
    byName.put("outlets", OutletsCommand::new);
    byName.put("link", LinkCommand::new);
    byName.put("reports", ReportsCommand::new);
    byName.put("search", SearchCommand::new);
    byName.put("serve", ServeCommand::new);
    byName.put("status", StatusCommand::new);
    byName.put("user", UserCommand::new);
    byName.put("version", VersionCommand::new);
    byName.put("watch", WatchCommand::new);
    return byName;
  }

  /**
   * The command line with the command {@code wanted} alone, as reading what all of them take costs
   * more than most of them do; with all where there is no such command.
   */
  private static CommandLine commands(Shell shell, String wanted) {
    CommandLine line = new CommandLine(new Main());
    Map<String, Function<Shell, Object>> byName = byName();
    Function<Shell, Object> command = byName.get(wanted);
    (command == null ? byName.values() : List.of(command))
        .forEach(each -> line.addSubcommand(each.apply(shell)));
    PrintWriter out = Shell.writer(shell.out());
    line.setOut(out).setErr(shell.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            shell.terminal().hasColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::date);
    line.setParameterExceptionHandler((e, rest) -> misused(shell, e));
    line.setExecutionExceptionHandler((e, at, result) -> failed(shell, e));
    return line;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CommandLine.TypeConversionException(
          "\"" + text + "\" is no date; write YYYY-MM-DD");
    }
  }

  private static int misused(Shell shell, CommandLine.ParameterException e) {
    shell.say(String.valueOf(e.getMessage()));
    shell.say("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Shell.USAGE;
  }

  /** Turns what a command threw into a line; a stack trace helps nobody at a command line. */
  private static int failed(Shell shell, Exception e) {
    if (e.getCause() instanceof OutOfMemoryError) {
      return tooLittleMemory(shell);
    }
    switch (e) {
      case Output.Closed closed when closed.isBrokenPipe() -> {
        return Shell.OK;
      }
      case Output.Closed closed -> shell.say("the output cannot be written: " + closed.reason());
      case LedgerException ledger -> shell.say(String.valueOf(ledger.getMessage()));
      case Lookup.Unclear unclear -> {
        shell.err().println("tawatur: " + unclear.getMessage());
        shell.err().flush();
        return Shell.USAGE;
      }
      case FaultyLexiconException faulty -> faulty.faults().forEach(f -> shell.say(f.toString()));
      default -> shell.say("this should not happen: " + e + " (please tell the project)");
    }
    return Shell.FAULTY;
  }
}
