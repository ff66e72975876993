package org.tawatur.app.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the body where no rule says so: every paragraph votes for the
 * elements around it by its length and its commas, links vote against. For one page.
 */
final class BodyFinder {
  private static final int PARAGRAPH = 40;

  /** How far up parts are looked for that are called like the one that was found. */
  private static final int WIDER = 4;

  private static final double SIBLING = 0.25;

  /** Letters of a class below which it says nothing without its number. */
  private static final int STEM = 4;

  /** What of a vote reaches the part around a paragraph, the part around that, and so on. */
  private static final double[] LEVELS = {1, 0.4, 0.15};

  /** By how much an element is preferred that calls itself the article, or the page's main part. */
  private static final double CALLED = 1.25;

  /** Classes that say how wide a part is, and not what it is. */
  private static final Set<String> GRID = Set.of("col", "span", "grid", "large", "medium", "small");

  private final Furniture furniture;
  private final Weights weights;
  private final Map<Element, Double> votes = new HashMap<>();
  private final Map<Element, Double> inside = new HashMap<>();

  private BodyFinder(Furniture furniture, Weights weights) {
    this.furniture = furniture;
    this.weights = weights;
  }

  /**
   * The element that holds the body; null where the page has no paragraphs.
   *
   * @param lines all of the page
   */
  static @Nullable Element body(List<Line> lines, Furniture furniture, Weights weights) {
    return new BodyFinder(furniture, weights).found(lines);
  }

  private @Nullable Element found(List<Line> lines) {
    for (Line line : lines) {
      if (line.isBody() && line.at() != null && line.text().length() >= PARAGRAPH) {
        vote(line, line.at());
      }
    }
    Element best = null;
    double most = 0;
    for (Line line : lines) {
      for (Element at = line.at(); at != null; at = at.parent()) {
        double weighted = votes.getOrDefault(at, 0.0) * (1 - weights.links(at));
        weighted *= isCalled(at) ? CALLED : 1;
        if (weighted > most) {
          most = weighted;
          best = at;
        }
      }
    }
    return best == null ? null : widened(best);
  }

  private void vote(Line line, Element at) {
    double vote = 1 + commas(line.text()) + Math.min(line.text().length() / 100.0, 5);
    Element around = weights.holder(line.text(), at);
    for (int level = 0; level < LEVELS.length && around != null; level++) {
      votes.merge(around, vote * LEVELS[level], Double::sum);
      around = weights.wider(around);
    }
    for (Element part = at; part != null; part = part.parent()) {
      inside.merge(part, vote, Double::sum);
    }
  }

  /** What lies around {@code best} and holds more of the report: parts that are called alike. */
  private Element widened(Element best) {
    Element found = best;
    Element at = best;
    for (int level = 0; level < WIDER; level++) {
      Element parent = at.parent();
      if (parent == null || at.normalName().equals("body")) {
        return found;
      }
      found = hasMore(at, parent, level == 0) ? parent : found;
      at = parent;
    }
    return found;
  }

  private boolean hasMore(Element part, Element parent, boolean isFirst) {
    double own = inside.getOrDefault(part, 0.0);
    double beside = 0;
    for (Element sibling : parent.children()) {
      boolean isOther = sibling.equals(part) || furniture.zone(sibling) != null;
      if (isOther || weights.links(sibling) > SIBLING) {
        continue;
      }
      if (isAlike(sibling, part, isFirst)) {
        beside += inside.getOrDefault(sibling, 0.0);
      } else if (isFirst && sibling.normalName().equals("p") && inside.containsKey(sibling)) {
        return true;
      }
    }
    return beside > SIBLING * own;
  }

  private static boolean isAlike(Element one, Element other, boolean isNear) {
    String a = one.className();
    String b = other.className();
    if (!one.normalName().equals(other.normalName())) {
      return false;
    }
    if (a.equals(b)) {
      return isNear || !a.isEmpty();
    }
    String stem = Kin.stem(a);
    boolean isGrid = GRID.stream().anyMatch(stem::startsWith);
    return isNear && !isGrid && stem.length() >= STEM && stem.equals(Kin.stem(b));
  }

  private static boolean isCalled(Element element) {
    return switch (element.normalName()) {
      case "article", "main" -> true;
      default -> element.attr("role").equals("main");
    };
  }

  private static int commas(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      n += c == '،' || c == ',' || c == '؛' || c == '.' ? 1 : 0;
    }
    return Math.min(n, 10);
  }
}
