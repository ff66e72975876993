package org.tawatur.app.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Fault;
import org.tawatur.text.Decoded;
import org.tawatur.text.Decoder;

/** A folder in which claims lie beside their reports: NAME.gold.jsonl beside NAME.txt. */
final class GoldFolder {
  /** How a file of claims ends. */
  static final String GOLD = ".gold.jsonl";

  private static final String TEXT = ".txt";

  private final Path folder;
  private final List<Fault> faults;

  /**
   * Takes a folder.
   *
   * @param faults takes what is wrong in it
   */
  GoldFolder(Path folder, List<Fault> faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** The lines of the claims by the names of their reports. */
  SortedMap<String, List<String>> claims() throws IOException {
    SortedMap<String, List<String>> claims = new TreeMap<>();
    List<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
    for (String file : names) {
      String lines = file.endsWith(GOLD) ? read(folder.resolve(file)) : null;
      if (lines != null) {
        claims.put(file.substring(0, file.length() - GOLD.length()), lines.lines().toList());
      }
    }
    return claims;
  }

  /** The text of a report exactly as it stands, or null where there is none. */
  @Nullable String text(String name) throws IOException {
    Path file = folder.resolve(name + TEXT);
    return Files.isRegularFile(file) ? read(file) : null;
  }

  /** What its file of claims is called. */
  String file(String name) {
    return folder.resolve(name + GOLD).toString();
  }

  private @Nullable String read(Path file) throws IOException {
    return switch (new Decoder().decoded(Files.readAllBytes(file))) {
      case Decoded.Text text -> text.value();
      case Decoded.Broken broken -> {
        faults.add(new Fault(file.toString(), 0, 0, "not UTF-8", broken.reason()));
        yield null;
      }
      case Decoded.Binary binary -> {
        faults.add(new Fault(file.toString(), 0, 0, "not a text", "save it as text in UTF-8"));
        yield null;
      }
    };
  }
}
