package org.tawatur.app.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.AnnotationExport;
import org.tawatur.app.export.Selection;
import org.tawatur.app.export.StixExport;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur export}: claims in forms of other programs. */
@Command(
    name = "export",
    description = {
      "Writes claims in a form of other programs: stix is a bundle of STIX 2.1 (who is reported to",
      "say what of which event), webanno a collection of W3C Web Annotations of the texts. At most",
      "20,000 claims; the same state gives the same bytes. Tables and JSON lines: tawatur claims."
    })
final class ExportCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ClaimOptions wanted = new ClaimOptions();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      required = true,
      description = "${COMPLETION-CANDIDATES}")
  private Form form = Form.stix;

  @Option(names = "--file", paramLabel = "FILE", description = "where; default: the output")
  private @Nullable Path file;

  /** The forms. */
  enum Form {
    stix,
    webanno
  }

  ExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup();
    try (Ledger ledger = where.reading(shell)) {
      AsOf asked = where.asOf(ledger);
      Revision last = ledger.last();
      AsOf asOf = asked.isNow() && last != null ? new AsOf(last.seq()) : asked;
      Selection selection = new Selection(ledger, wanted.filter(lookup), asOf).checked();
      Path to = file;
      if (to == null) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        write(selection, lookup, whole);
        Output output = shell.output();
        output.bytes(whole.toByteArray());
        output.flush();
      } else {
        // Half an export never looks like one.
        Path partial = to.resolveSibling("." + to.getFileName() + ".partial");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
          write(selection, lookup, out);
        }
        Files.move(partial, to, StandardCopyOption.REPLACE_EXISTING);
        shell.say("written to " + to);
      }
      return Shell.OK;
    } catch (IOException e) {
      shell.say(
          file + ": cannot be written: " + e + " (check the folder, its rights and the disk)");
      return Shell.FAULTY;
    }
  }

  private void write(Selection selection, Lookup lookup, OutputStream out) throws IOException {
    switch (form) {
      case stix ->
          new StixExport(
                  selection,
                  lookup.registry(),
                  new EventQueries(selection.ledger(), lookup.steps()))
              .write(out);
      case webanno -> new AnnotationExport(selection).write(out);
    }
  }
}
