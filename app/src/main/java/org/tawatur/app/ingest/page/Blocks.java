package org.tawatur.app.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Zone;

/**
 * Cuts a part of a page into paragraphs, each with its zone. Walks without recursion, so that no
 * nesting is too deep.
 */
final class Blocks {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "select",
          "textarea",
          "button",
          "head",
          "title",
          "map");

  private static final double LINKS = 0.55;
  private static final int LINE = 200;
  private static final int OWN_WORDS = 2;

  private final Furniture furniture;
  private final Weights weights;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element start;
  private int linked;
  private int ownWords;
  private int anchors;

  private Blocks(Furniture furniture, Weights weights) {
    this.furniture = furniture;
    this.weights = weights;
  }

  /**
   * The paragraphs below {@code root}.
   *
   * @param drop elements that are no part of the body, with everything in them
   */
  static List<Line> of(Element root, Furniture furniture, Weights weights, Set<Element> drop) {
    Blocks blocks = new Blocks(furniture, weights);
    blocks.walk(root, drop);
    return blocks.lines;
  }

  private void walk(Element root, Set<Element> drop) {
    int weight = weights.text(root);
    List<Zone> zones = new ArrayList<>();
    zones.add(Zone.BODY);
    Node node = root.childNodeSize() == 0 ? null : root.childNode(0);
    while (node != null) {
      boolean enters = false;
      if (node instanceof TextNode leaf) {
        append(leaf);
      } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
        enters = enter(element, zones, drop, weight);
      }
      if (enters) {
        node = node.childNode(0);
        continue;
      }
      node = after(node, root, zones);
    }
    flush(zones.getLast());
  }

  private boolean enter(Element element, List<Zone> zones, Set<Element> drop, int weight) {
    if (Cells.isOfRow(element, weights)) {
      text.append(text.isEmpty() ? "" : " | ");
    } else if (element.isBlock() || element.normalName().equals("br")) {
      flush(zones.getLast());
    }
    if (element.childNodeSize() == 0) {
      return false;
    }
    Zone named = furniture.zone(element);
    Zone own = named == null && drop.contains(element) ? Zone.LINK : named;
    boolean isMost = own != null && !drop.contains(element) && 2 * weights.text(element) > weight;
    boolean isInside = zones.getLast() != Zone.BODY;
    Zone zone = isInside || own == null || isMost ? zones.getLast() : own;
    if (zone != zones.getLast()) {
      flush(zones.getLast());
    }
    zones.add(zone);
    anchors += Weights.isLink(element) ? 1 : 0;
    return true;
  }

  /** The node that follows {@code node} in the order of the text, leaving what ends on the way. */
  private @Nullable Node after(Node node, Element root, List<Zone> zones) {
    Node at = node;
    while (!at.equals(root)) {
      Node next = at.nextSibling();
      if (next != null) {
        return next;
      }
      Node parent = at.parent();
      if (parent == null || parent.equals(root)) {
        return null;
      }
      leave((Element) parent, zones);
      at = parent;
    }
    return null;
  }

  private void leave(Element element, List<Zone> zones) {
    Zone zone = zones.removeLast();
    anchors -= Weights.isLink(element) ? 1 : 0;
    boolean isEnd = element.isBlock() && !Cells.isOfRow(element, weights);
    if (isEnd || zone != zones.getLast()) {
      flush(zone);
    }
  }

  private void append(TextNode leaf) {
    String words = leaf.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isSpace = c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029';
      if (c == '\u00AD' || c == '\uFEFF') {
        continue;
      }
      boolean isFirst = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
      if (!isSpace) {
        start = text.isEmpty() ? block(leaf) : start;
        text.append(c);
        linked += anchors > 0 ? 1 : 0;
        ownWords += anchors == 0 && isFirst && Character.isLetter(c) ? 1 : 0;
      } else if (!isFirst) {
        text.append(' ');
      }
    }
  }

  private static @Nullable Element block(TextNode leaf) {
    Element at = leaf.parent();
    while (at != null && !at.isBlock() && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private void flush(Zone zone) {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      Line line = new Line(zone, words, start);
      lines.add(zone == Zone.BODY ? line.as(zone(line)) : line);
    }
    text.setLength(0);
    start = null;
    linked = 0;
    ownWords = 0;
  }

  /** A line of links is none of the report, unless it is a sentence with links in it. */
  private Zone zone(Line line) {
    int length = line.text().length();
    boolean isSentence = ownWords >= OWN_WORDS && line.hasStop();
    boolean isLinks = linked > LINKS * length && length < LINE && !isSentence;
    if (isLinks || (linked > 0 && furniture.isTeaser(line.text()))) {
      return Zone.LINK;
    }
    boolean hasWords = line.text().chars().anyMatch(Character::isLetter);
    return hasWords || line.text().contains("&#") ? Zone.BODY : Zone.NOTICE;
  }
}
