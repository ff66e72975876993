package org.tawatur.says;

import java.util.List;

/**
 * What a report's next sentence inherits from those before: the last speakers, and a quotation still open. Belongs to one report and one
 * thread.
 */
public final class Conversation {
  private List<Source> last = List.of();
  private List<Source> quoted = List.of();
  private int paragraph = -1;

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
    quoted = List.copyOf(chain);
    paragraph = inParagraph;
  }

  /** A quotation does not outlive the paragraph after the one it began in. */
  void enter(int nextParagraph) {
    if (nextParagraph > paragraph + 1) {
      quoted = List.of();
    }
  }
}
