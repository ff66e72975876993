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

  private final Furniture furniture;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int anchors;

  private Blocks(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * The paragraphs below {@code root}.
   *
   * @param drop elements that are no part of the body, with everything in them
   */
  static List<Block> of(Element root, Furniture furniture, Set<Element> drop) {
    Blocks blocks = new Blocks(furniture);
    blocks.walk(root, drop);
    return blocks.blocks;
  }

  private void walk(Element root, Set<Element> drop) {
    int weight = root.wholeText().length();
    List<Zone> zones = new ArrayList<>();
    zones.add(Zone.BODY);
    Node node = root.childNodeSize() == 0 ? null : root.childNode(0);
    while (node != null) {
      boolean enters = false;
      if (node instanceof TextNode leaf) {
        append(leaf.getWholeText());
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
    if (element.isBlock() || element.normalName().equals("br")) {
      flush(zones.getLast());
    }
    if (element.childNodeSize() == 0) {
      return false;
    }
    Zone named = furniture.zone(element);
    Zone own = named == null && drop.contains(element) ? Zone.LINK : named;
    boolean isMost =
        own != null && !drop.contains(element) && 2 * element.wholeText().length() > weight;
    boolean isInside = zones.getLast() != Zone.BODY;
    Zone zone = isInside || own == null || isMost ? zones.getLast() : own;
    if (zone != zones.getLast()) {
      flush(zones.getLast());
    }
    zones.add(zone);
    anchors += element.normalName().equals("a") ? 1 : 0;
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
    anchors -= element.normalName().equals("a") ? 1 : 0;
    if (element.isBlock() || zone != zones.getLast()) {
      flush(zone);
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isSpace = c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029';
      if (c == '\u00AD' || c == '\uFEFF') {
        continue;
      }
      if (!isSpace) {
        text.append(c);
        linked += anchors > 0 ? 1 : 0;
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private void flush(Zone zone) {
    String line = text.toString().strip();
    boolean isLinks = linked > LINKS * line.length() && line.length() < LINE;
    boolean hasWords = line.chars().anyMatch(Character::isLetter) || line.contains("&#");
    if (!line.isEmpty()) {
      Zone body = isLinks ? Zone.LINK : hasWords ? Zone.BODY : Zone.NOTICE;
      blocks.add(new Block(zone == Zone.BODY ? body : zone, line));
    }
    text.setLength(0);
    linked = 0;
  }
}
