package org.tawatur.app.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.Ids;
import org.tawatur.lexicon.LexiconFiles;

/** Names a coder by the version of the program and the content of its lexicon. */
public final class CoderName {
  private static final int SHOWN = 12;

  private CoderName() {}

  /**
   * The name of the coder with the lexicon that ships with the program.
   *
   * @param version the version of the program
   * @param own place files of the user's own, which belong to the lexicon then
   */
  public static String of(String version, List<Path> own) {
    try {
      return "tawatur " + version + " lexicon " + digest(own).substring(0, SHOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(List<Path> own) throws IOException {
    URL one = LexiconFiles.class.getResource("verbs.tsv");
    if (one == null) {
      return Ids.of("none");
    }
    try {
      URI uri = one.toURI();
      if (!uri.getScheme().equals("jar")) {
        return digest(Path.of(uri).getParent(), own);
      }
      String inside = uri.toString();
      String entry = inside.substring(inside.indexOf('!') + 1);
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return digest(jar.getPath(entry).getParent(), own);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static String digest(@Nullable Path folder, List<Path> own) throws IOException {
    List<Path> files = new ArrayList<>();
    if (folder != null) {
      try (Stream<Path> listed = Files.list(folder)) {
        listed.filter(file -> file.toString().endsWith(".tsv")).forEach(files::add);
      }
    }
    files.addAll(own);
    List<String> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(file.getFileName() + " " + Ids.sha256(Files.readAllBytes(file)));
    }
    return Ids.of(parts.stream().sorted().toArray(String[]::new));
  }
}
