package org.tawatur.app.ingest.archive;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/** Judges the names of entries. For one archive. */
final class EntryNames {
  private static final int LONGEST = 1024;

  private final Set<String> seen = new HashSet<>();

  /** Why an entry of this name is refused; null where it is not. */
  @Nullable Note refused(String name) {
    String path = name.replace('\\', '/');
    boolean isAbsolute = path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*");
    boolean climbs = ("/" + path + "/").contains("/../");
    if (isAbsolute || climbs || path.indexOf('\0') >= 0 || path.length() > LONGEST) {
      return new Note(Reason.ARCHIVE_PATH, "the entry's name leads outside the archive");
    }
    return null;
  }

  /**
   * The name under which the entry is read: as it is, or with a number if one like it was before.
   */
  String unique(String name) {
    String key = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String own = name;
    for (int n = 2; !seen.add(key); n++) {
      int dot =
          name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length();
      own = name.substring(0, dot) + "~" + n + name.substring(dot);
      key = Normalizer.normalize(own, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
    return own;
  }

  /** The note that an entry was called otherwise, where it was. */
  List<Note> renamed(String name, String own) {
    return name.equals(own)
        ? List.of()
        : List.of(new Note(Reason.RENAMED, "another entry is called " + name + ", or alike"));
  }
}
