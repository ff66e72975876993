package org.tawatur.app.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Label;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.text.Decoded;
import org.tawatur.text.Decoder;

/**
 * Finds the files that a command line names. Folders are walked in the order of the names' code
 * units, the same everywhere; links to folders inside them are not followed.
 */
final class Origins {
  /** Details of the texts of a folder, a line each. */
  private static final String META = "meta.jsonl";

  /** Annotations that lie beside texts. */
  private static final String GOLD = ".gold.jsonl";

  private static final int DEEPEST = 64;

  private final List<Origin> found = new ArrayList<>();
  private final JsonReport json = new JsonReport();
  private final Decoder decoder = new Decoder();

  /** Where reports come from. */
  sealed interface Origin {
    /**
     * A file.
     *
     * @param path where it is
     * @param label what is known of it
     * @param details what is known of its report
     * @param isNamed whether a person asked for it, by its name or its ending
     */
    record Found(Path path, Label label, Details details, boolean isNamed) implements Origin {}

    /** The standard input. */
    record Standard() implements Origin {}

    /** Nothing can be read there. */
    record Bad(Problem problem) implements Origin {}
  }

  /** The origins behind the arguments, in order. */
  List<Origin> origins(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.equals("-")) {
        found.add(new Origin.Standard());
      } else {
        try {
          named(Path.of(argument));
        } catch (InvalidPathException e) {
          bad(argument, "not a file name: " + e.getReason(), "check the name");
        }
      }
    }
    return List.copyOf(found);
  }

  private void named(Path path) {
    String name = name(path);
    if (Files.isDirectory(path)) {
      int before = found.size();
      folder(path, 0);
      if (found.size() == before) {
        Problem none =
            Problem.warning(
                path.toString(), "no reports in this folder", "give a folder with reports in it");
        found.add(new Origin.Bad(none));
      }
    } else if (!Files.exists(path)) {
      bad(path.toString(), "no such file or folder", "check the name");
    } else {
      found.add(new Origin.Found(path, Label.of(name), Details.NONE, true));
    }
  }

  private void folder(Path folder, int depth) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted(Comparator.comparing(Origins::name)).toList();
    } catch (AccessDeniedException e) {
      bad(folder.toString(), "the folder may not be read", "ask for the right to read it");
      return;
    } catch (IOException e) {
      bad(folder.toString(), "the folder cannot be read: " + e.getMessage(), "check the disk");
      return;
    }
    if (entries.stream().anyMatch(entry -> name(entry).equals(ArchivedPages.LOG))) {
      found.addAll(ArchivedPages.of(folder));
      return;
    }
    entries = entries.stream().filter(Databases.none(entries)).toList();
    Map<String, Details> meta = meta(folder.resolve(META));
    for (Path entry : entries) {
      String name = name(entry);
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (depth < DEEPEST) {
          folder(entry, depth + 1);
        }
        continue;
      }
      boolean isReport = !name.equals(META) && !name.endsWith(GOLD) && !name.startsWith(".");
      if (isReport && Files.isRegularFile(entry)) {
        Details details = meta.getOrDefault(Endings.stem(name), Details.NONE);
        found.add(new Origin.Found(entry, Label.of(name), details, Endings.isKnown(name)));
      }
    }
  }

  /** Details of the texts by id; a faulty line is told and passed over. */
  private Map<String, Details> meta(Path file) {
    Map<String, Details> result = new HashMap<>();
    if (!Files.isRegularFile(file)) {
      return result;
    }
    try (ByteLines lines = new ByteLines(Files.newInputStream(file), ReportReader.LARGEST)) {
      for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
        String place = file + ":" + line.number();
        if (!(decoder.decoded(line.bytes()) instanceof Decoded.Text text)) {
          warn(place, "not UTF-8");
        } else if (!text.value().isBlank()) {
          metaLine(text.value(), place, result);
        }
      }
    } catch (IOException e) {
      warn(file.toString(), "cannot be read: " + e.getMessage());
    }
    return result;
  }

  private void metaLine(String line, String place, Map<String, Details> result) {
    List<Problem> problems = new ArrayList<>();
    try {
      Map<String, String> fields = json.fields(line);
      String id = fields.get("id");
      if (id == null) {
        warn(place, "no \"id\"");
      } else {
        result.put(id, json.details(fields, place, problems));
      }
    } catch (JsonReport.NotReport e) {
      warn(place, e.getMessage());
    }
    problems.forEach(problem -> found.add(new Origin.Bad(problem)));
  }

  private void warn(String place, @Nullable String message) {
    String remedy =
        "write one object a line: {\"id\": \"...\", \"published\": \"YYYY-MM-DD\", \"outlet\": \"...\"}";
    found.add(new Origin.Bad(Problem.warning(place, String.valueOf(message), remedy)));
  }

  private void bad(String place, String message, String remedy) {
    Reason reason = message.startsWith("no such") ? Reason.MISSING : Reason.UNREADABLE;
    found.add(new Origin.Bad(new Problem(reason, place, message, remedy)));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
