package org.tawatur.app.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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
    CommandLine line = commands(shell);
    if (args.isEmpty()) {
      line.usage(shell.err());
      shell.err().flush();
      return Shell.USAGE;
    }
    return line.execute(args.toArray(String[]::new));
  }

  private static CommandLine commands(Shell shell) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new CodeCommand(shell));
    line.addSubcommand(new DemoCommand(shell));
    line.addSubcommand(new ExplainCommand(shell));
    line.addSubcommand(new FetchCommand(shell));
    line.addSubcommand(new LexiconCommand(shell));
    line.addSubcommand(new PlacesCommand(shell));
    line.addSubcommand(new IngestCommand(shell));
    line.addSubcommand(new IntakeCommand(shell));
    line.addSubcommand(new ClaimsCommand(shell));
    line.addSubcommand(new EventsCommand(shell));
    line.addSubcommand(new ConflictsCommand(shell));
    line.addSubcommand(new RelationCommand(shell));
    line.addSubcommand(new ActorCommand(shell));
    line.addSubcommand(new OriginsCommand(shell));
    line.addSubcommand(new ScoreCommand(shell));
    line.addSubcommand(new AgreeCommand(shell));
    line.addSubcommand(new ReviewCommand(shell));
    line.addSubcommand(new RecodeCommand(shell));
    line.addSubcommand(new ReleaseCommand(shell));
    line.addSubcommand(new VerifyCommand(shell));
    line.addSubcommand(new OutletsCommand(shell));
    line.addSubcommand(new LinkCommand(shell));
    line.addSubcommand(new ReportsCommand(shell));
    line.addSubcommand(new SearchCommand(shell));
    line.addSubcommand(new ServeCommand(shell));
    line.addSubcommand(new StatusCommand(shell));
    line.addSubcommand(new UserCommand(shell));
    line.addSubcommand(new VersionCommand(shell));
    line.addSubcommand(new WatchCommand(shell));
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
