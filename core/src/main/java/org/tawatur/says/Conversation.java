package org.tawatur.says;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Token;

/**
 * What a report's next sentence inherits from those before: the last speakers, and a quotation
 * still open. Belongs to one report and one thread.
 */
public final class Conversation {
  private static final int REACH = 3;
  private static final int SPEAKERS = 4;

  private final List<Turn> turns = new ArrayList<>();
  private List<Source> quoted = List.of();
  private int paragraph = -1;
  private int sentences;

  /**
   * Somebody's turn to speak.
   *
   * @param chain who speaks, the origin last
   * @param head the word that names the origin
   */
  record Turn(List<Source> chain, Token head) {
    Turn {
      chain = List.copyOf(chain);
    }
  }

  /** Who spoke last, the origin last; empty where nobody did. */
  public List<Source> last() {
    return turns.isEmpty() ? List.of() : turns.getLast().chain();
  }

  /** Whose quotation is still open; empty where none is. */
  public List<Source> quoted() {
    return quoted;
  }

  /**
   * The latest turn whose speaker {@code test} holds for, else the last one; null where nobody
   * spoke.
   */
  @Nullable Turn latest(Predicate<Token> test) {
    for (Turn turn : turns.reversed()) {
      if (test.test(turn.head())) {
        return turn;
      }
    }
    return turns.isEmpty() ? null : turns.getLast();
  }

  /** Whether somebody has spoken of late whom {@code test} holds for. */
  boolean agrees(Predicate<Token> test) {
    return turns.stream().anyMatch(turn -> test.test(turn.head()));
  }

  void spoke(Turn turn) {
    turns.add(turn);
    if (turns.size() > SPEAKERS) {
      turns.removeFirst();
    }
  }

  void leaveOpen(List<Source> chain, int inParagraph) {
    if (!chain.equals(quoted)) {
      sentences = 0;
    }
    quoted = List.copyOf(chain);
    paragraph = inParagraph;
  }

  /**
   * A quotation does not outlive its paragraph, nor more than a few sentences: marks are often left
   * out.
   */
  void enter(int nextParagraph) {
    if (nextParagraph != paragraph || ++sentences > REACH) {
      quoted = List.of();
    }
  }
}
