package org.tawatur.app.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The table {@code sites.tsv}. Immutable. */
final class SiteRules {
  private static final int COLUMNS = 7;

  private final Map<String, SiteRule> hosts = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();

  /** A rule for all pages that fit. */
  private record Kind(Evaluator when, SiteRule rule) {}

  /** The rules that ship with the program. */
  static SiteRules bundled() {
    try (InputStream in = SiteRules.class.getResourceAsStream("sites.tsv")) {
      if (in == null) {
        throw new IllegalStateException("sites.tsv is missing from this build");
      }
      return new SiteRules(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SiteRules(String table) {
    int number = 0;
    boolean isHead = true;
    for (String line : table.split("\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException(
            "sites.tsv:" + number + ": " + cells.length + " columns, not " + COLUMNS);
      }
      if (!isHead) {
        add(cells, number);
      }
      isHead = false;
    }
  }

  private void add(String[] cells, int number) {
    String key = cells[0];
    for (int i = 2; i < COLUMNS; i++) {
      check(cells[i], number);
    }
    SiteRule rule =
        new SiteRule(
            key,
            cell(cells[1]),
            cell(cells[2]),
            cell(cells[3]),
            cell(cells[4]),
            cells[5],
            cell(cells[6]));
    if (key.startsWith("?")) {
      check(key.substring(1), number);
      kinds.add(new Kind(QueryParser.parse(key.substring(1)), rule));
    } else if (hosts.put(key, rule) != null) {
      throw new IllegalArgumentException("sites.tsv:" + number + ": " + key + " stands twice");
    }
  }

  private static void check(String selector, int number) {
    try {
      if (!selector.equals("-")) {
        QueryParser.parse(selector);
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "sites.tsv:" + number + ": no selector: " + selector + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable String cell(String cell) {
    return cell.equals("-") ? null : cell;
  }

  /** The rules to try on a page of {@code host}, the most special first. */
  List<SiteRule> of(@Nullable String host, Document page) {
    List<SiteRule> rules = new ArrayList<>();
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
    while (!name.isEmpty()) {
      SiteRule rule = hosts.get(name);
      if (rule != null) {
        rules.add(rule);
      }
      int dot = name.indexOf('.');
      name = dot < 0 ? "" : name.substring(dot + 1);
    }
    for (Kind kind : kinds) {
      if (page.selectFirst(kind.when()) != null) {
        rules.add(kind.rule());
      }
    }
    return rules;
  }
}
