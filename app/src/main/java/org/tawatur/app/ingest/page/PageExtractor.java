package org.tawatur.app.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Unreadable;
import org.tawatur.text.Zone;

/**
 * Finds the report on a page: by the rules of its site, then by the paragraphs that look like one,
 * then as the page's own data give it. Safe to share between threads.
 */
public final class PageExtractor {
  private static final int DEEPEST = 512;

  /** Words of a body: of a page that calls itself an article, of any other, and of a rule's. */
  private static final int FEW = 6;

  private static final int ENOUGH = 25;

  private final SiteRules rules = SiteRules.bundled();
  private final Furniture furniture = Furniture.bundled();
  private final BodyFinder finder = new BodyFinder(furniture);

  /** Makes an extractor with the rules that ship with the program. */
  public PageExtractor() {}

  /**
   * What is on the page.
   *
   * @param url where it was fetched, or null
   * @throws Unreadable if there is no report on it
   */
  public Page page(String html, @Nullable String url) throws Unreadable {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = parser.parseInput(html, "");
    page.select("script:not([type*=ld+json]), style, noscript, template, svg, math, iframe")
        .remove();
    Metadata meta = new Metadata(page);
    String own = url != null ? url : meta.url();
    List<Note> notes = new ArrayList<>();
    if (isDeep(page)) {
      notes.add(new Note(Reason.DEPTH_CAPPED, "nested more than " + DEEPEST + " deep"));
    }
    List<SiteRule> fitting = rules.of(host(own), page);
    Body body = body(page, fitting, meta);
    String headline = Entities.once(headline(page, fitting, meta), notes);
    List<Block> blocks = new ArrayList<>();
    for (Block block : body.blocks()) {
      String text = String.valueOf(Entities.once(block.text(), notes));
      boolean isHead = headline != null && block.zone() == Zone.BODY && text.equals(headline);
      blocks.add(new Block(isHead ? Zone.HEADLINE : block.zone(), text));
    }
    String outlet = outlet(fitting, meta, own);
    if (outlet != null && Lookalike.isMixed(outlet)) {
      notes.add(new Note(Reason.OUTLET_LOOKALIKE, "the outlet's name mixes scripts: " + outlet));
    }
    return new Page(
        headline,
        byline(page, fitting, meta),
        published(page, fitting, meta, own, notes),
        outlet,
        own,
        blocks,
        body.way(),
        notes);
  }

  private record Body(List<Block> blocks, String way) {}

  private Body body(Document page, List<SiteRule> fitting, Metadata meta) throws Unreadable {
    for (SiteRule rule : fitting) {
      List<Block> blocks = new ArrayList<>();
      for (Element part : outermost(page.select(rule.body()))) {
        blocks.addAll(Blocks.of(part, furniture, dropped(part, rule)));
      }
      if (words(blocks) >= FEW) {
        return new Body(blocks, "site");
      }
    }
    Element marked = page.selectFirst("[itemprop=articleBody]");
    Element found = marked != null ? marked : finder.body(page);
    List<Block> blocks = found == null ? List.of() : Blocks.of(found, furniture, Set.of());
    int words = words(blocks);
    String told = meta.body();
    if (told != null && count(told) > Math.max(FEW, 1.5 * words)) {
      return new Body(paragraphs(told), "data");
    }
    if (words >= (meta.isArticle() || marked != null ? FEW : ENOUGH)) {
      return new Body(blocks, "structure");
    }
    throw new Unreadable(Reason.NO_ARTICLE_TEXT, "no report found on this page");
  }

  private static Set<Element> dropped(Element part, SiteRule rule) {
    Set<Element> dropped = new HashSet<>();
    if (rule.drop() != null) {
      dropped.addAll(part.select(rule.drop()));
    }
    return dropped;
  }

  /** Without those that lie in another of them. */
  private static List<Element> outermost(List<Element> elements) {
    Set<Element> all = new HashSet<>();
    all.addAll(elements);
    return elements.stream().filter(e -> e.parents().stream().noneMatch(all::contains)).toList();
  }

  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    String plain =
        text.contains("<")
            ? Parser.unescapeEntities(text.replaceAll("<[^<>]{1,500}>", "\n"), false)
            : text;
    for (String line : Parser.unescapeEntities(plain, false).split("[\\r\\n]+")) {
      if (!line.isBlank()) {
        blocks.add(new Block(Zone.BODY, line.strip()));
      }
    }
    return blocks;
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().filter(b -> b.zone() == Zone.BODY).mapToInt(b -> count(b.text())).sum();
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static @Nullable String headline(Document page, List<SiteRule> fitting, Metadata meta) {
    for (SiteRule rule : fitting) {
      String text = rule.headline() == null ? "" : page.select(rule.headline()).text();
      if (!text.isBlank()) {
        return text.strip();
      }
    }
    List<Element> heads = page.select("h1").stream().filter(h -> count(h.text()) > 2).toList();
    String told = meta.headline();
    if (heads.size() == 1 && (told == null || !Titles.isSame(told, heads.getFirst().text()))) {
      return heads.getFirst().text().strip();
    }
    if (told != null) {
      return Titles.bare(told, meta.outlet());
    }
    if (!heads.isEmpty()) {
      return heads.getFirst().text().strip();
    }
    return Titles.shown(page, meta.outlet());
  }

  private static @Nullable String byline(Document page, List<SiteRule> fitting, Metadata meta) {
    for (SiteRule rule : fitting) {
      Element element = rule.byline() == null ? null : page.selectFirst(rule.byline());
      if (element != null && !element.text().isBlank()) {
        return element.text().strip();
      }
    }
    return meta.byline();
  }

  private static @Nullable LocalDate published(
      Document page,
      List<SiteRule> fitting,
      Metadata meta,
      @Nullable String url,
      List<Note> notes) {
    List<String> dates = new ArrayList<>(meta.dates());
    for (SiteRule rule : fitting) {
      Element element = rule.date() == null ? null : page.selectFirst(rule.date());
      if (element != null) {
        dates.add(element.hasAttr("datetime") ? element.attr("datetime") : element.text());
      }
    }
    for (String date : dates) {
      LocalDate day = PageDates.day(date);
      if (day != null) {
        return day;
      }
      notes.add(new Note(Reason.DATE_ODD, "\"" + Titles.cut(date) + "\" is no day of publication"));
    }
    return url == null ? null : PageDates.ofUrl(url);
  }

  private static @Nullable String outlet(
      List<SiteRule> fitting, Metadata meta, @Nullable String url) {
    for (SiteRule rule : fitting) {
      if (rule.outlet() != null) {
        return rule.outlet();
      }
    }
    return meta.outlet() != null ? meta.outlet() : host(url);
  }

  private static boolean isDeep(Document page) {
    return page.getAllElements().stream().anyMatch(e -> e.parents().size() >= DEEPEST - 1);
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : new URI(url).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
