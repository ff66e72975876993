package org.tawatur.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class AuthorOption {
  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "who decides; default: $TAWATUR_AUTHOR, else the user's name")
  private @Nullable String author;

  @Option(names = "--note", paramLabel = "TEXT", description = "why")
  private String note = "";

  /** The name under which it is logged. */
  String name() {
    String set = System.getenv("TAWATUR_AUTHOR");
    String user = System.getProperty("user.name", "");
    String name = author != null ? author : set != null && !set.isBlank() ? set : user;
    return name.isBlank() ? "unknown" : name;
  }

  /** Why, or the empty string. */
  String note() {
    return note;
  }
}
