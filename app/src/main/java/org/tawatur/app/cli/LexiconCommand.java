package org.tawatur.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.code.Lexicon;
import org.tawatur.lexicon.Fault;
import org.tawatur.lexicon.FaultyLexiconException;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.text.Decoded;
import org.tawatur.text.Decoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tawatur lexicon}: what a person who writes a lexicon file needs. */
@Command(
    name = "lexicon",
    description = "Checks and formats lexicon files.",
    synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand {
  private static final String BUNDLED = "core/src/main/resources/org/tawatur/lexicon";

  /** A folder with this file holds a whole lexicon, not a part to add to one. */
  private static final String WHOLE = "verbs.tsv";

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column)
          .thenComparing(Fault::message);

  private final Shell shell;

  LexiconCommand(Shell shell) {
    this.shell = shell;
  }

  @Command(
      name = "check",
      description =
          "Shows everything wrong with the files of a folder; exit status 1 where there is something."
              + " A warning is no fault: the lexicon can be used.")
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "folder; default: the lexicon of the project")
          @Nullable Path folder) {
    List<Fault> found = new ArrayList<>();
    List<Fault> odd = new ArrayList<>();
    int rows = 0;
    List<Path> files = files(folder);
    for (Path file : files) {
      rows += check(file, found);
    }
    if (files.stream().anyMatch(file -> name(file).equals(WHOLE))) {
      found.addAll(loaded(files.getFirst().resolveSibling("."), odd));
    }
    List<Fault> faults = found.stream().distinct().sorted(ORDER).toList();
    Output output = shell.output();
    faults.forEach(fault -> output.line(Glyphs.plain(fault.toString())));
    odd.stream()
        .sorted(ORDER)
        .forEach(fault -> output.line("warning: " + Glyphs.plain(fault.toString())));
    String warnings =
        odd.isEmpty() ? "" : ", " + odd.size() + (odd.size() == 1 ? " warning" : " warnings");
    output.line(
        files.size() + " files, " + rows + " rows, " + faults.size() + " faults" + warnings);
    output.flush();
    return faults.isEmpty() && !files.isEmpty() ? Shell.OK : Shell.FAULTY;
  }

  @Command(
      name = "format",
      description = "Brings files into their one form: NFC, LF, rows sorted by key.")
  int format(
      @Parameters(
              arity = "0..*",
              paramLabel = "FILE",
              description = "files; default: the lexicon of the project")
          @Nullable List<Path> named) {
    boolean isClean = true;
    Output output = shell.output();
    for (Path file : named == null || named.isEmpty() ? files(null) : named) {
      isClean &= format(file, output);
    }
    output.flush();
    return isClean ? Shell.OK : Shell.FAULTY;
  }

  /** What the coder itself finds wrong with a whole lexicon; what is odd goes to {@code odd}. */
  private static List<Fault> loaded(Path folder, List<Fault> odd) {
    LexiconFiles files = new LexiconFiles(name -> open(folder.resolve(name)));
    try {
      Lexicon.load(files);
      return List.of();
    } catch (FaultyLexiconException e) {
      return e.faults();
    } finally {
      odd.addAll(files.warnings());
    }
  }

  private static @Nullable InputStream open(Path file) {
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int check(Path file, List<Fault> faults) {
    String name = name(file);
    LexiconSpec spec = LexiconSpec.named(name);
    if (spec == null) {
      faults.add(
          new Fault(
              name,
              0,
              0,
              "not a kind of lexicon file",
              "name it as one of the others, as actors-REGION.tsv"));
      return 0;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      List<String> columns = LexiconSpec.columns(new String(bytes, StandardCharsets.UTF_8));
      int keys = Math.min(spec.keys(), columns.size());
      Table table = Table.read(name, new ByteArrayInputStream(bytes), columns, keys);
      faults.addAll(table.faults());
      return table.rows().size();
    } catch (IOException e) {
      faults.add(new Fault(name, 0, 0, "cannot be read: " + e.getMessage(), "check the file"));
      return 0;
    }
  }

  private boolean format(Path file, Output output) {
    LexiconSpec spec = LexiconSpec.named(name(file));
    if (spec == null) {
      shell.say(file + ": not a kind of lexicon file (name it as one of the others)");
      return false;
    }
    try {
      if (!(new Decoder().decoded(Files.readAllBytes(file)) instanceof Decoded.Text text)) {
        shell.say(file + ": not UTF-8 (save it as UTF-8)");
        return false;
      }
      String formatted = LexiconFormat.formatted(text.value(), spec.keys());
      if (!formatted.equals(text.value())) {
        Files.writeString(file, formatted);
        output.line("formatted " + file);
      }
      return true;
    } catch (IOException e) {
      shell.say(file + ": cannot be read or written: " + e.getMessage() + " (check the name)");
      return false;
    }
  }

  private List<Path> files(@Nullable Path folder) {
    Path from = folder;
    if (from == null) {
      String home = Objects.requireNonNullElse(shell.terminal().home(), ".");
      from = Path.of(home, BUNDLED);
    }
    try (Stream<Path> listed = Files.list(from)) {
      return listed
          .filter(file -> name(file).endsWith(".tsv"))
          .sorted(Comparator.comparing(LexiconCommand::name))
          .toList();
    } catch (IOException e) {
      shell.say(from + ": no such folder (name the folder of the lexicon files)");
      return List.of();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
