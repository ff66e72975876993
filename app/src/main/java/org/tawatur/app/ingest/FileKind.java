package org.tawatur.app.ingest;

import java.util.Locale;

/** What a file holds, told by its name. */
enum FileKind {
  /** One report. */
  TEXT(".txt"),
  /** One report, packed. */
  TEXT_GZ(".txt.gz"),
  /** A report a line. */
  JSONL(".jsonl"),
  /** A report a line, packed. */
  JSONL_GZ(".jsonl.gz"),
  /** Nothing that is read here. */
  OTHER("");

  private final String ending;

  FileKind(String ending) {
    this.ending = ending;
  }

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (lower.endsWith(kind.ending)) {
        return kind;
      }
    }
    return OTHER;
  }

  boolean isPacked() {
    return this == TEXT_GZ || this == JSONL_GZ;
  }

  boolean isLines() {
    return this == JSONL || this == JSONL_GZ;
  }

  /** The name without the ending of this kind, or {@code name} where nothing would be left. */
  String stem(String name) {
    String stem = name.substring(0, name.length() - ending.length());
    return stem.isEmpty() ? name : stem;
  }
}
