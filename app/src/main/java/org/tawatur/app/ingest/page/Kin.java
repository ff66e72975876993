package org.tawatur.app.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Zone;

/**
 * Leaves out of a body what lies beside it: paragraphs of a report are marked up alike and stand in
 * parts that are called alike, and what stands elsewhere is a teaser, a byline or a label. Lists of
 * links go with the titles above them.
 */
final class Kin {
  /** Which share of the text the paragraphs that are alike must have to say where the body is. */
  private static final double MOST = 0.6;

  private static final double LINKED = 0.5;

  private static final int LINKS = 2;

  private final Element body;
  private final Weights weights;

  Kin(Element body, Weights weights) {
    this.body = body;
    this.weights = weights;
  }

  /** The paragraphs, those that do not belong to the body with another zone. */
  List<Line> sorted(List<Line> lines) {
    return withoutStrangers(withoutLists(lines));
  }

  /** The words of a class attribute without numbers, sorted out of what programs write. */
  static String stem(String classes) {
    return classes.replaceAll("\\d+", "").strip();
  }

  private List<Line> withoutLists(List<Line> lines) {
    Map<Element, Integer> links = new HashMap<>();
    Set<Element> words = new HashSet<>();
    for (Line line : lines) {
      for (Element at = line.at(); at != null && !at.equals(body); at = at.parent()) {
        if (line.zone() == Zone.LINK) {
          links.merge(at, 1, Integer::sum);
        } else if (line.isBody() && line.isParagraph()) {
          words.add(at);
        }
      }
    }
    List<Line> sorted = new ArrayList<>();
    for (Line line : lines) {
      boolean isOfList = false;
      for (Element at = line.at(); at != null && !at.equals(body); at = at.parent()) {
        isOfList |=
            !words.contains(at) && links.getOrDefault(at, 0) >= LINKS && weights.links(at) > LINKED;
      }
      sorted.add(line.isBody() && isOfList ? line.as(Zone.LINK) : line);
    }
    return sorted;
  }

  private List<Line> withoutStrangers(List<Line> lines) {
    Map<String, Integer> kinds = new HashMap<>();
    int all = 0;
    for (Line line : lines) {
      if (line.isBody()) {
        kinds.merge(kind(line), line.text().length(), Integer::sum);
        all += line.text().length();
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      most = kind.getValue() > MOST * all ? kind.getKey() : most;
    }
    return most == null ? lines : withoutStrangers(lines, most);
  }

  private List<Line> withoutStrangers(List<Line> lines, String most) {
    Set<Element> holders = new HashSet<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBody() && kind(line).equals(most)) {
        holders.add(holder(line));
        first = first < 0 ? i : first;
        last = i;
      }
    }
    List<Line> sorted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean isBetween = i > first && i < last && (line.isHeading() || line.isParagraph());
      boolean isStranger = line.isBody() && !isBetween && !isIn(line.at(), holders);
      sorted.add(isStranger ? line.as(Zone.NOTICE) : line);
    }
    return sorted;
  }

  private boolean isIn(@Nullable Element element, Set<Element> holders) {
    for (Element at = element; at != null; at = at.parent()) {
      if (holders.contains(at)) {
        return true;
      }
    }
    return element == null;
  }

  /** The part of the page in which a paragraph stands with others, the whole body at most. */
  private Element holder(Line line) {
    Element at = line.at() == null ? body : line.at();
    Element holder = weights.holder(line.text(), at);
    return isIn(holder, Set.of(body)) ? holder : body;
  }

  /** How a paragraph and the part around it are marked up. */
  private String kind(Line line) {
    Element at = line.at();
    Element holder = holder(line);
    String own = at == null || at.equals(holder) ? "" : at.normalName();
    return own + ">" + holder.normalName() + "." + stem(holder.className());
  }
}
