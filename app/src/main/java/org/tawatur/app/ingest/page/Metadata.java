package org.tawatur.app.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: JSON-LD first, then microdata, then meta elements. */
final class Metadata {
  private static final Evaluator SCRIPT = QueryParser.parse("script[type*=ld+json]");
  private static final Evaluator META = QueryParser.parse("meta[content]");
  private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical][href]");
  private static final Evaluator TIME =
      QueryParser.parse("time[pubdate], article time[datetime], time[datetime]");
  private static final Evaluator ARTICLE =
      QueryParser.parse("[itemprop=articleBody], [itemtype*=Article]");
  private static final Evaluator ITEM = QueryParser.parse("[itemprop]");

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> metas = new HashMap<>();
  private final Map<String, Element> items = new HashMap<>();

  Metadata(Document page) {
    this.page = page;
    List<String> scripts = new ArrayList<>();
    for (Element script : page.select(SCRIPT)) {
      scripts.add(script.data());
    }
    this.data = LinkedData.of(scripts);
    for (Element meta : page.select(META)) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        metas.putIfAbsent(meta.attr("property").toLowerCase(Locale.ROOT), content);
        metas.putIfAbsent(meta.attr("name").toLowerCase(Locale.ROOT), content);
      }
    }
    for (Element item : page.select(ITEM)) {
      items.putIfAbsent(item.attr("itemprop"), item);
    }
  }

  @Nullable String headline() {
    return first(data.headline(), meta("og:title"), meta("twitter:title"), item("headline"));
  }

  @Nullable String byline() {
    return first(data.author(), item("author"), meta("author"), meta("article:author"));
  }

  @Nullable String outlet() {
    return first(data.publisher(), meta("og:site_name"), meta("application-name"));
  }

  @Nullable String body() {
    return data.body();
  }

  /** Dates as the page writes them, the most trustworthy first. */
  List<String> dates() {
    Element time = page.selectFirst(TIME);
    return Stream.of(
            data.published(),
            meta("article:published_time"),
            item("datePublished"),
            meta("date"),
            meta("pubdate"),
            meta("publishdate"),
            meta("dc.date"),
            meta("dc.date.issued"),
            meta("parsely-pub-date"),
            meta("sailthru.date"),
            time == null ? null : time.attr("datetime"))
        .filter(date -> date != null && !date.isBlank())
        .map(String::valueOf)
        .toList();
  }

  @Nullable String url() {
    Element canonical = page.selectFirst(CANONICAL);
    String href = canonical == null ? "" : canonical.attr("href");
    return href.startsWith("http") ? href : first(meta("og:url"));
  }

  /** Whether the page calls itself an article. */
  boolean isArticle() {
    return data.isArticle()
        || "article".equals(meta("og:type"))
        || page.selectFirst(ARTICLE) != null;
  }

  private @Nullable String meta(String name) {
    return metas.get(name);
  }

  private @Nullable String item(String name) {
    Element item = items.get(name);
    if (item == null) {
      return null;
    }
    String value = first(item.attr("content"), item.attr("datetime"), item.text());
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
