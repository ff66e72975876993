package org.tawatur.app.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names under which encodings are declared. As browsers do, Latin-1 is read as its superset of
 * Windows; UTF-7 is never read, because it hides markup.
 */
final class Labels {
  static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");
  static final Charset ARABIC_ISO = Charset.forName("ISO-8859-6");
  static final Charset ARABIC_MAC = Charset.forName("x-MacArabic");
  static final Charset ARABIC_DOS = Charset.forName("IBM864");
  static final Charset LATIN_WINDOWS = Charset.forName("windows-1252");

  private static final Map<String, Charset> KNOWN =
      Map.ofEntries(
          Map.entry("utf8", StandardCharsets.UTF_8),
          Map.entry("unicode11utf8", StandardCharsets.UTF_8),
          Map.entry("windows1256", ARABIC_WINDOWS),
          Map.entry("cp1256", ARABIC_WINDOWS),
          Map.entry("xcp1256", ARABIC_WINDOWS),
          Map.entry("iso88596", ARABIC_ISO),
          Map.entry("iso88596e", ARABIC_ISO),
          Map.entry("iso88596i", ARABIC_ISO),
          Map.entry("asmo708", ARABIC_ISO),
          Map.entry("ecma114", ARABIC_ISO),
          Map.entry("arabic", ARABIC_ISO),
          Map.entry("csisolatinarabic", ARABIC_ISO),
          Map.entry("macarabic", ARABIC_MAC),
          Map.entry("xmacarabic", ARABIC_MAC),
          Map.entry("ibm864", ARABIC_DOS),
          Map.entry("cp864", ARABIC_DOS),
          Map.entry("latin1", LATIN_WINDOWS),
          Map.entry("iso88591", LATIN_WINDOWS),
          Map.entry("ascii", LATIN_WINDOWS),
          Map.entry("usascii", LATIN_WINDOWS),
          Map.entry("windows1252", LATIN_WINDOWS),
          Map.entry("cp1252", LATIN_WINDOWS));

  private Labels() {}

  /** The first known encoding that {@code label} names; null where it names none. */
  static @Nullable Charset charset(String label) {
    for (String part : label.split("[;,\\s]+")) {
      String name = part.replace("charset=", "").replaceAll("[\"']", "").strip();
      Charset charset = name.isEmpty() ? null : one(name);
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  /** How many different encodings {@code label} names. */
  static long count(String label) {
    return java.util.Arrays.stream(label.split("[;,\\s]+"))
        .map(Labels::charset)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .count();
  }

  private static @Nullable Charset one(String name) {
    Charset known = KNOWN.get(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    if (known != null) {
      return known;
    }
    try {
      Charset charset = Charset.forName(name);
      return charset.name().startsWith("UTF-7") ? null : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
