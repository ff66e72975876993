package org.tawatur.app.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Zone;

/**
 * Finds the element that holds the body where no rule says so: every paragraph votes for the
 * elements around it by its length and its commas, links vote against.
 */
final class BodyFinder {
  private static final int PARAGRAPH = 40;
  private static final int LEVELS = 3;
  private static final double SIBLING = 0.25;

  private final Furniture furniture;

  BodyFinder(Furniture furniture) {
    this.furniture = furniture;
  }

  /** The element that holds the body; null where the page has no paragraphs. */
  @Nullable Element body(Document page) {
    Map<Element, Double> votes = new HashMap<>();
    Element best = null;
    int weight = page.body().wholeText().length();
    for (Element element : page.body().getAllElements()) {
      String own = paragraph(element);
      if (own.length() < PARAGRAPH || isFurniture(element, weight)) {
        continue;
      }
      double vote = 1 + commas(own) + Math.min(own.length() / 100.0, 5);
      Element around = isText(element) ? element.parent() : element;
      for (int level = 0; level < LEVELS && around != null; level++) {
        votes.merge(around, vote / (1 << level), Double::sum);
        around = around.parent();
      }
    }
    double most = 0;
    for (Element element : page.body().getAllElements()) {
      double score = votes.getOrDefault(element, 0.0);
      if (score > 0) {
        double weighted = score * (1 - linkShare(element));
        if (weighted > most) {
          most = weighted;
          best = element;
        }
      }
    }
    return best == null ? null : widened(best, votes);
  }

  /** The parent, where paragraphs of the report lie beside those in {@code best}. */
  private Element widened(Element best, Map<Element, Double> votes) {
    Element parent = best.parent();
    if (parent == null || best.normalName().equals("body")) {
      return best;
    }
    double own = votes.getOrDefault(best, 0.0);
    double beside = 0;
    for (Element sibling : parent.children()) {
      boolean isOther = sibling.equals(best) || furniture.zone(sibling) != null;
      if (isOther || linkShare(sibling) > SIBLING) {
        continue;
      }
      boolean isAlike =
          sibling.normalName().equals(best.normalName())
              && sibling.className().equals(best.className());
      if (isAlike) {
        beside += votes.getOrDefault(sibling, 0.0);
      } else if (sibling.normalName().equals("p") && sibling.text().length() >= PARAGRAPH) {
        return parent;
      }
    }
    return beside > SIBLING * own ? parent : best;
  }

  private static boolean isText(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "pre", "li" -> true;
      default -> false;
    };
  }

  /** The words of a paragraph; of other elements only those that stand in them directly. */
  private static String paragraph(Element element) {
    return switch (element.normalName()) {
      case "p", "pre" -> element.text();
      case "div", "td", "section", "article", "blockquote", "main", "font", "span" -> {
        StringBuilder own = new StringBuilder();
        for (TextNode text : element.textNodes()) {
          own.append(text.text());
        }
        yield own.toString();
      }
      default -> "";
    };
  }

  private boolean isFurniture(Element element, int weight) {
    for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
      Zone zone = furniture.zone(at);
      if (zone != null && zone != Zone.BYLINE && 2 * at.wholeText().length() < weight) {
        return true;
      }
    }
    return false;
  }

  private static int commas(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      n += c == '،' || c == ',' || c == '؛' || c == '.' ? 1 : 0;
    }
    return Math.min(n, 10);
  }

  static double linkShare(Element element) {
    int all = element.text().length();
    int linked = 0;
    for (Element link : element.getElementsByTag("a")) {
      linked += link.text().length();
    }
    return all == 0 ? 0 : Math.min(1, (double) linked / all);
  }
}
