package org.tawatur.app.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Zone;

/**
 * Tells by element names and by the words in classes and ids which parts of a page are not its
 * report: table {@code furniture.tsv}. Immutable.
 */
final class Furniture {
  private final Map<String, Zone> words = new HashMap<>();
  private final Map<String, Zone> elements = new HashMap<>();

  static Furniture bundled() {
    try (InputStream in = Furniture.class.getResourceAsStream("furniture.tsv")) {
      if (in == null) {
        throw new IllegalStateException("furniture.tsv is missing from this build");
      }
      return new Furniture(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Furniture(String table) {
    boolean isHead = true;
    for (String line : table.split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (!isHead) {
        Zone zone = Zone.valueOf(cells[2]);
        (cells[0].equals("element") ? elements : words).put(cells[1], zone);
      }
      isHead = false;
    }
  }

  /** The zone that {@code element} names itself, or null. */
  @Nullable Zone zone(Element element) {
    Zone byName = elements.get(element.normalName());
    if (byName != null) {
      return byName;
    }
    if (element.hasAttr("hidden") || isInvisible(element.attr("style"))) {
      return Zone.NOTICE;
    }
    Zone byId = zone(element.id());
    return byId != null ? byId : zone(element.className());
  }

  private static boolean isInvisible(String style) {
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private @Nullable Zone zone(String names) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean isEnd =
          i == names.length()
              || !Character.isLetter(names.charAt(i))
              || (i > start && isCamelBreak(names, i));
      if (isEnd) {
        Zone zone =
            i > start ? words.get(names.substring(start, i).toLowerCase(Locale.ROOT)) : null;
        if (zone != null) {
          return zone;
        }
        start = i < names.length() && Character.isLetter(names.charAt(i)) ? i : i + 1;
      }
    }
    return null;
  }

  private static boolean isCamelBreak(String names, int i) {
    return Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
  }
}
