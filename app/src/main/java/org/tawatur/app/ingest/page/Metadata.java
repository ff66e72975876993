package org.tawatur.app.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: JSON-LD first, then microdata, then meta elements. */
final class Metadata {
  private final Document page;
  private final LinkedData data;

  Metadata(Document page) {
    this.page = page;
    List<String> scripts = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      scripts.add(script.data());
    }
    this.data = LinkedData.of(scripts);
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
    Element time = page.selectFirst("time[pubdate], article time[datetime], time[datetime]");
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
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String href = canonical == null ? "" : canonical.attr("href");
    return href.startsWith("http") ? href : first(meta("og:url"));
  }

  /** Whether the page calls itself an article. */
  boolean isArticle() {
    return data.isArticle()
        || "article".equals(meta("og:type"))
        || page.selectFirst("[itemprop=articleBody], [itemtype*=Article]") != null;
  }

  private @Nullable String meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean isNamed =
          name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"));
      if (isNamed && !meta.attr("content").isBlank()) {
        return meta.attr("content").strip();
      }
    }
    return null;
  }

  private @Nullable String item(String name) {
    Element item = page.selectFirst("[itemprop=" + name + "]");
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
