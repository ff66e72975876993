package org.tawatur.app.ingest.page;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How much text each element holds, and how much of it is links; counted in one walk. */
final class Weights {
  private static final Sum NONE = new Sum();

  /** Elements that are a paragraph each, and no part of a page. */
  private static final Set<String> TEXTS =
      Set.of("p", "li", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd");

  /** What stands around paragraphs without being the part of the page they are in. */
  private static final Set<String> FRAMES = Set.of("ul", "ol", "dl", "blockquote");

  private final IdentityHashMap<Element, Sum> sums = new IdentityHashMap<>();

  private static final class Sum {
    private int text;
    private int linked;
  }

  private Weights() {}

  /** The weights of {@code root} and of everything below it. */
  static Weights of(Element root) {
    Weights weights = new Weights();
    root.traverse(weights.new Walk());
    return weights;
  }

  private final class Walk implements NodeVisitor {
    private int anchors;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        sums.put(element, new Sum());
        anchors += isLink(element) ? 1 : 0;
      } else if (node instanceof TextNode leaf && leaf.parent() != null) {
        int letters = letters(leaf.getWholeText());
        Sum sum = sums.getOrDefault(leaf.parent(), NONE);
        sum.text += letters;
        sum.linked += anchors > 0 ? letters : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        anchors -= isLink(element) ? 1 : 0;
        Sum sum = sums.getOrDefault(element, NONE);
        Sum around = depth == 0 || element.parent() == null ? null : sums.get(element.parent());
        if (around != null) {
          around.text += sum.text;
          around.linked += sum.linked;
        }
      }
    }
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += text.charAt(i) > ' ' && text.charAt(i) != '\u00A0' ? 1 : 0;
    }
    return letters;
  }

  /** Whether an element is a link; not one that was never closed and has paragraphs in it. */
  static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.getElementsByTag("p").size() < 2;
  }

  /** Chars in the element that are no spaces. */
  int text(Element element) {
    return sums.getOrDefault(element, NONE).text;
  }

  /** Which share of them is in links, from 0 to 1. */
  double links(Element element) {
    Sum sum = sums.getOrDefault(element, NONE);
    return sum.text == 0 ? 0 : (double) sum.linked / sum.text;
  }

  /**
   * The part of the page in which a paragraph stands with others: the first element around it that
   * holds more than it and is neither a list nor mere style.
   *
   * @param at the block-level element in which it begins
   */
  Element holder(String paragraph, Element at) {
    long letters = paragraph.chars().filter(c -> c > ' ').count();
    if (!TEXTS.contains(at.normalName()) && text(at) > letters) {
      return at;
    }
    Element wider = wider(at);
    return wider == null ? at : wider;
  }

  /** The first element around {@code element} that holds more than it; null where none does. */
  @Nullable Element wider(Element element) {
    Element last = null;
    for (Element at = element.parent(); at != null; at = at.parent()) {
      boolean isFrame = !at.isBlock() || FRAMES.contains(at.normalName());
      if (!isFrame && text(at) > text(element)) {
        return at;
      }
      last = at.normalName().equals("body") ? at : last;
    }
    return last;
  }
}
