package org.tawatur.app.ingest;

import java.util.List;
import java.util.Locale;

/** Endings of the names of files that hold reports. */
final class Endings {
  private static final List<String> KNOWN =
      List.of(
          ".txt", ".text", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".json", ".jsonl",
          ".ndjson", ".csv", ".tsv", ".tab", ".mbox", ".eml", ".pdf", ".docx", ".odt", ".warc",
          ".zip", ".tar");

  private static final List<String> PACKED = List.of(".gz", ".tgz");

  private Endings() {}

  /** Whether a file of this name is expected to hold reports. */
  static boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KNOWN.stream().anyMatch(lower::endsWith) || PACKED.stream().anyMatch(lower::endsWith);
  }

  /** Whether the name says that the file is packed. */
  static boolean isPacked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PACKED.stream().anyMatch(lower::endsWith);
  }

  /** The name without the ending for packing: of "a.html.gz" "a.html", of "a.tgz" "a.tar". */
  static String unpacked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  /** The name without its known endings, or {@code name} where nothing would be left. */
  static String stem(String name) {
    String bare = unpacked(name);
    String lower = bare.toLowerCase(Locale.ROOT);
    for (String ending : KNOWN) {
      if (lower.endsWith(ending) && lower.length() > ending.length()) {
        return bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare.isEmpty() ? name : bare;
  }
}
