package org.tawatur.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.review.CoderName;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.code.Coder;
import org.tawatur.code.Lexicon;
import org.tawatur.lexicon.FaultyLexiconException;
import org.tawatur.lexicon.LexiconFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names a folder of places files, and the coder that knows them too. */
final class OwnPlaces {
  private static final int SHOWN = 10;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--places",
      paramLabel = "DIR",
      description = "folder with places files of your own (see: tawatur places import)")
  private @Nullable Path folder;

  /**
   * The coder to use.
   *
   * @throws ParameterException where the folder has no places files, or files with faults; the
   *     message names them
   */
  Coder coder(Shell shell) {
    Path own = folder;
    return own == null ? shell.coder().get() : coder(own, AcceptedChanges.NONE);
  }

  /** The coder to use for a ledger, which knows what was accepted there about actors. */
  Coder coder(Shell shell, AcceptedChanges known) {
    Path own = folder;
    if (known.changes().isEmpty()) {
      return coder(shell);
    }
    return own == null
        ? new Coder(Lexicon.load(LexiconFiles.bundled(), known::apply))
        : coder(own, known);
  }

  /** What that coder is called. */
  String coderName(AcceptedChanges known) {
    return known.changes().isEmpty()
        ? coderName()
        : coderName() + " accepted " + known.digest().substring(0, 12);
  }

  /** What the coder is called in a ledger: the program's version and the lexicon's digest. */
  String coderName() {
    String version = Main.class.getPackage().getImplementationVersion();
    Path own = folder;
    try {
      List<Path> files =
          own == null ? List.of() : names(own).stream().map(name -> own.resolve(name)).toList();
      return CoderName.of(version == null ? "unpackaged" : version, files);
    } catch (IOException e) {
      throw wrong(own + " cannot be read: " + e.getMessage());
    }
  }

  private Coder coder(Path own, AcceptedChanges known) {
    try {
      return new Coder(
          Lexicon.load(
              LexiconFiles.withPlaces(names(own), name -> open(own.resolve(name))), known::apply));
    } catch (FaultyLexiconException e) {
      List<String> faults = e.faults().stream().limit(SHOWN).map(Object::toString).toList();
      throw wrong(own + " has " + e.faults().size() + " faults:\n" + String.join("\n", faults));
    } catch (IOException | UncheckedIOException e) {
      throw wrong(
          own
              + " cannot be read: "
              + e.getMessage()
              + " (give a folder that tawatur places import wrote)");
    }
  }

  private List<String> names(Path own) throws IOException {
    if (!Files.isDirectory(own)) {
      throw wrong(own + " is no folder (give the folder that tawatur places import wrote)");
    }
    List<String> names;
    try (Stream<Path> files = Files.list(own)) {
      names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.startsWith("places-") && name.endsWith(".tsv"))
              .sorted()
              .toList();
    }
    if (names.isEmpty()) {
      throw wrong(own + " has no file places-*.tsv (make one with tawatur places import)");
    }
    // A file named as one of ours would hide it.
    for (String name : names) {
      if (LexiconFiles.class.getResource(name) != null) {
        throw wrong(
            own.resolve(name)
                + " has the name of a file of the program (call it otherwise, as my-"
                + name.substring(7)
                + ")");
      }
    }
    return names;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
