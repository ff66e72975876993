package org.tawatur.app.serve.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;

/** The pages of the manual: Markdown files of one folder. */
public final class HelpApi {
  private static final String ENDING = ".md";

  private final @Nullable Path folder;

  /** The pages in {@code folder}, or none. */
  public HelpApi(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/help", Role.READER, this::list);
    routes.get("/help/{page}", Role.READER, this::page);
  }

  record PageView(String name, String title) {}

  record Pages(List<PageView> items) {}

  private Answer list(Asked asked) {
    asked.params().end();
    return Answer.of(
        new Pages(names().stream().map(name -> new PageView(name, title(name))).toList()));
  }

  private List<String> names() {
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String title(String name) {
    return text(name)
        .lines()
        .filter(line -> line.startsWith("# "))
        .map(line -> line.substring(2).strip())
        .findFirst()
        .orElse(name);
  }

  private String text(String name) {
    // Only what the folder lists has a page: a name from outside never becomes a path.
    if (folder == null || !names().contains(name)) {
      throw Refusal.none("page", name);
    }
    try {
      return Files.readString(folder.resolve(name + ENDING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer page(Asked asked) {
    asked.params().end();
    return new Answer.Text("text/markdown", text(asked.at("page")));
  }
}
