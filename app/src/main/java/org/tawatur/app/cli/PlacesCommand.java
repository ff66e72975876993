package org.tawatur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.GeoNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur places}: gazetteers from elsewhere. */
@Command(
    name = "places",
    description = "Brings in places from elsewhere.",
    synopsisSubcommandLabel = "COMMAND")
final class PlacesCommand {
  private static final int SHOWN = 10;

  private final Shell shell;

  PlacesCommand(Shell shell) {
    this.shell = shell;
  }

  @Command(
      name = "import",
      description =
          "Turns a country dump of GeoNames (download.geonames.org/export/dump) into a places file.")
  int read(
      @Parameters(paramLabel = "FILE.txt", description = "the unpacked dump, as SY.txt") Path file,
      @Option(
              names = "--country",
              paramLabel = "CODE",
              description = "keep only this country, as SY or SYR")
          @Nullable String country,
      @Option(
              names = "--to",
              required = true,
              paramLabel = "DIR",
              description = "folder of your own places files")
          Path folder) {
    try {
      GeoNames.Imported imported = new GeoNames(country).read(file);
      imported.problems().stream().limit(SHOWN).forEach(shell::tell);
      if (imported.problems().size() > SHOWN) {
        shell.say("and " + (imported.problems().size() - SHOWN) + " more lines like these");
      }
      if (imported.rows().isEmpty()) {
        shell.say(file + ": no place with an Arabic name in it (give a country dump of GeoNames)");
        return Shell.FAULTY;
      }
      Path written = write(imported, file, country, folder);
      Output output = shell.output();
      output.line(imported.rows().size() + " places written to " + written);
      output.flush();
      return Shell.OK;
    } catch (IOException e) {
      shell.say(
          file + ": cannot be imported: " + e + " (check the names of the file and the folder)");
      return Shell.FAULTY;
    }
  }

  private static Path write(
      GeoNames.Imported imported, Path file, @Nullable String country, Path folder)
      throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
    String region = (country == null ? name : country).toLowerCase(Locale.ROOT);
    List<String> lines = new ArrayList<>();
    lines.add("# Gazetteer: places imported from GeoNames");
    lines.add("# Provenance: GeoNames country dump (www.geonames.org)");
    lines.add("# Licence: CC BY 4.0");
    lines.add("id\tarabic\tenglish\tkind\tcountry\tadmin1\tlat\tlon\tvariants");
    lines.addAll(imported.rows().values());
    Files.createDirectories(folder);
    Path to = folder.resolve("places-geonames-" + region + ".tsv");
    Files.writeString(to, String.join("\n", lines) + "\n");
    return to;
  }
}
