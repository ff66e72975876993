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
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
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

  private static final Evaluator NO_TEXT =
      QueryParser.parse(
          "script:not([type*=ld+json]), style, noscript, template, svg, math, iframe");
  private static final Evaluator MARKED = QueryParser.parse("[itemprop=articleBody]");
  private static final Evaluator H1 = QueryParser.parse("h1");

  private final SiteRules rules = SiteRules.bundled();
  private final Furniture furniture = Furniture.bundled();
  private final Wordings wordings = new Wordings();

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
    page.select(NO_TEXT).remove();
    Metadata meta = new Metadata(page);
    String own = url != null ? url : meta.url();
    List<Note> notes = new ArrayList<>();
    if (isDeep(page)) {
      notes.add(new Note(Reason.DEPTH_CAPPED, "nested more than " + DEEPEST + " deep"));
    }
    List<SiteRule> fitting = rules.of(host(own), page);
    Weights weights = Weights.of(page.body());
    List<Line> all = Blocks.of(page.body(), furniture, weights, Set.of());
    Body body = body(page, fitting, meta, new Lines(all, weights));
    Around around = body.at() == null ? null : new Around(furniture, all, body.at());
    String headline = Entities.once(headline(page, fitting, meta, around), notes);
    if (around != null && headline != null) {
      around.headed(headline);
    }
    List<Line> told = wordings.told(headline, body.lines());
    if (words(told) < body.least()) {
      throw new Unreadable(Reason.NO_ARTICLE_TEXT, "no report found on this page");
    }
    List<Block> blocks = new ArrayList<>();
    for (Line line : told) {
      String text = String.valueOf(Entities.once(line.text(), notes));
      boolean isFree = line.isBody() || line.zone() == Zone.NOTICE;
      boolean isHead = headline != null && isFree && text.equals(headline);
      blocks.add(new Block(isHead ? Zone.HEADLINE : line.zone(), text));
    }
    String outlet = outlet(fitting, meta, own);
    if (outlet != null && Lookalike.isMixed(outlet)) {
      notes.add(new Note(Reason.OUTLET_LOOKALIKE, "the outlet's name mixes scripts: " + outlet));
    }
    return new Page(
        headline,
        byline(page, fitting, meta, around),
        published(new Days(page, meta, around), fitting, own, notes),
        outlet,
        own,
        blocks,
        body.way(),
        notes);
  }

  /** What was found, in which element, how, and how many words there must be of it. */
  private record Body(List<Line> lines, @Nullable Element at, String way, int least) {}

  /** All of a page, in lines. */
  private record Lines(List<Line> all, Weights weights) {}

  private Body body(Document page, List<SiteRule> fitting, Metadata meta, Lines whole)
      throws Unreadable {
    Weights weights = whole.weights();
    for (SiteRule rule : fitting) {
      List<Line> lines = new ArrayList<>();
      List<Element> parts = outermost(page.select(rule.body()));
      for (Element part : parts) {
        lines.addAll(Blocks.of(part, furniture, weights, dropped(part, rule)));
      }
      if (words(lines) >= FEW) {
        return new Body(lines, parts.getFirst(), "site", 1);
      }
    }
    Element marked = page.selectFirst(MARKED);
    Element found = marked != null ? marked : BodyFinder.body(whole.all(), furniture, weights);
    List<Line> lines = List.of();
    if (found != null) {
      List<Line> own = Blocks.of(found, furniture, weights, Set.of());
      lines = new Kin(found, weights).sorted(own);
    }
    int words = words(lines);
    String told = meta.body();
    if (told != null && count(told) > Math.max(FEW, 1.5 * words)) {
      return new Body(paragraphs(told), found, "data", 1);
    }
    int least = meta.isArticle() || marked != null ? FEW : ENOUGH;
    if (words >= least) {
      return new Body(lines, found, "structure", least);
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

  private static List<Line> paragraphs(String text) {
    List<Line> lines = new ArrayList<>();
    String plain =
        text.contains("<")
            ? Parser.unescapeEntities(text.replaceAll("<[^<>]{1,500}>", "\n"), false)
            : text;
    for (String line : Parser.unescapeEntities(plain, false).split("[\\r\\n]+")) {
      if (!line.isBlank()) {
        lines.add(new Line(Zone.BODY, line.strip(), null));
      }
    }
    return lines;
  }

  private static int words(List<Line> lines) {
    return lines.stream().filter(Line::isBody).mapToInt(line -> count(line.text())).sum();
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static @Nullable String headline(
      Document page, List<SiteRule> fitting, Metadata meta, @Nullable Around around) {
    for (SiteRule rule : fitting) {
      String text = rule.headline() == null ? "" : page.select(rule.headline()).text();
      if (!text.isBlank()) {
        return text.strip();
      }
    }
    List<Element> heads = page.select(H1).stream().filter(h -> count(h.text()) > 2).toList();
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
    String shown = Titles.heading(page);
    String above = shown == null && around != null ? around.headline() : null;
    return shown != null ? shown : above != null ? above : Titles.ofWindow(page, meta.outlet());
  }

  private static @Nullable String byline(
      Document page, List<SiteRule> fitting, Metadata meta, @Nullable Around around) {
    for (SiteRule rule : fitting) {
      Element element = rule.byline() == null ? null : page.selectFirst(rule.byline());
      if (element != null && !element.text().isBlank()) {
        return element.text().strip();
      }
    }
    String own = meta.byline();
    return own != null || around == null ? own : around.byline();
  }

  /** Where a page may say on which day it was published. */
  private record Days(Document page, Metadata meta, @Nullable Around around) {}

  private static @Nullable LocalDate published(
      Days days, List<SiteRule> fitting, @Nullable String url, List<Note> notes) {
    List<String> dates = new ArrayList<>(days.meta().dates());
    for (SiteRule rule : fitting) {
      Element element = rule.date() == null ? null : days.page().selectFirst(rule.date());
      if (element != null) {
        dates.add(element.hasAttr("datetime") ? element.attr("datetime") : element.text());
      }
    }
    List<String> odd = new ArrayList<>();
    String shown = days.around() == null ? null : days.around().date();
    for (String date : shown == null ? dates : with(dates, shown)) {
      LocalDate day = PageDates.day(date);
      if (day != null) {
        add(notes, PageDates.note(date));
        return day;
      }
      odd.add(date);
    }
    LocalDate found = url == null ? null : PageDates.ofUrl(url);
    if (found == null) {
      odd.forEach(date -> add(notes, PageDates.note(date)));
    }
    return found;
  }

  private static List<String> with(List<String> dates, String last) {
    List<String> all = new ArrayList<>(dates);
    all.add(last);
    return all;
  }

  private static void add(List<Note> notes, @Nullable Note note) {
    if (note != null) {
      notes.add(note);
    }
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
