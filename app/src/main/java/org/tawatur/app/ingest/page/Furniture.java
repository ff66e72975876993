package org.tawatur.app.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Zone;

/**
 * Tells by element names and by the words in classes and ids which parts of a page are not its
 * report: table {@code furniture.tsv}. Immutable.
 */
final class Furniture {
  /** Attributes in which parts are named where classes are made by programs. */
  private static final List<String> NAMES =
      List.of("aria-labelledby", "data-testid", "data-component", "data-e2e");

  /** Tables and quotations are of the report, even where they stand as figures. */
  private static final Evaluator QUOTED = QueryParser.parse("table, blockquote, pre");

  private final Map<String, Zone> words = new HashMap<>();
  private final Map<String, Zone> elements = new HashMap<>();
  private final Map<String, Zone> roles = new HashMap<>();
  private final List<String> bylines = new ArrayList<>();
  private final Set<String> dates = new HashSet<>();
  private final List<String> more = new ArrayList<>();

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
        add(cells[0], cells[1], Zone.valueOf(cells[2]));
      }
      isHead = false;
    }
  }

  private void add(String kind, String name, Zone zone) {
    switch (kind) {
      case "element" -> elements.put(name, zone);
      case "role" -> roles.put(name, zone);
      case "byline" -> bylines.add(name);
      case "date" -> dates.add(name);
      case "more" -> more.add(name);
      case "word" -> words.put(name, zone);
      default -> throw new IllegalArgumentException("furniture.tsv: no kind is called " + kind);
    }
  }

  /** With what lines begin that say who wrote a report. */
  List<String> bylines() {
    return bylines;
  }

  /** Whether a line ends with the link by which a teaser leads to its report. */
  boolean isTeaser(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    String words = line.substring(0, end).toLowerCase(Locale.ROOT);
    return more.stream().anyMatch(each -> words.endsWith(" " + each) || words.equals(each));
  }

  /** Whether {@code word} stands beside dates and says nothing else. */
  boolean isOfDates(String word) {
    return dates.contains(word);
  }

  /** The zone that {@code element} names itself, or null. */
  @Nullable Zone zone(Element element) {
    String name = element.normalName();
    Zone byName = elements.get(name);
    if (byName != null) {
      return name.equals("figure") && element.selectFirst(QUOTED) != null ? null : byName;
    }
    Zone byRole = roles.get(element.attr("role"));
    if (byRole != null) {
      return byRole;
    }
    if (element.hasAttr("hidden") || isInvisible(element.attr("style"))) {
      return Zone.NOTICE;
    }
    // What somebody wrote elsewhere is quoted as part of the report.
    if (name.equals("blockquote")) {
      return null;
    }
    Zone own = name.indexOf('-') > 0 ? zone(name) : null;
    Zone byId = own != null ? own : zone(element.id());
    Zone byClass = byId != null ? byId : zone(element.className());
    for (int i = 0; byClass == null && i < NAMES.size(); i++) {
      byClass = zone(element.attr(NAMES.get(i)));
    }
    return byClass;
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
