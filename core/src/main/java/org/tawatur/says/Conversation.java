package org.tawatur.says;

import java.util.List;

/**
 * What a report's next sentence inherits from those before: the last speakers, and a quotation still open. Belongs to one report and one
 * thread.
 */
public final class Conversation {
  private static final int REACH = 3;

  private List<Source> last = List.of();
  private List<Source> quoted = List.of();
  private int paragraph = -1;
  private int sentences;

  /** Who spoke last, the origin last; empty where nobody did. */
  public List<Source> last() {
    return last;
  }

  /** Whose quotation is still open; empty where none is. */
  public List<Source> quoted() {
    return quoted;
  }

  void spoke(List<Source> chain) {
    if (!chain.isEmpty()) {
      last = List.copyOf(chain);
    }
  }

  void leaveOpen(List<Source> chain, int inParagraph) {
    if (!chain.equals(quoted)) {
      sentences = 0;
    }
    quoted = List.copyOf(chain);
    paragraph = inParagraph;
  }

  /** A quotation does not outlive its paragraph, nor more than a few sentences: marks are often left out. */
  void enter(int nextParagraph) {
    if (nextParagraph != paragraph || ++sentences > REACH) {
      quoted = List.of();
    }
  }
}
