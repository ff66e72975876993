package org.tawatur.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the coded paragraphs of a report into sentences.
 *
 * <p>A sentence ends at a full stop, a question or exclamation mark, an ellipsis that is followed
 * by more, and at the end of its paragraph. It does not end at the stop of an abbreviation, a
 * number, a web address or an ellipsis in a headline. Closing quotes and brackets stay with it.
 * Safe to share between threads.
 */
public final class Sentences {
  /** A stretch longer than this without a stop is cut where it hurts least. */
  static final int LONGEST = 1200;

  private static final int SHORTEST_CUT = LONGEST / 2;

  /** Makes a splitter. */
  public Sentences() {}

  /**
   * The sentences of the coded paragraphs, in order and numbered from 0; together they cover all of
   * a paragraph but its white space. Costs time linear in the text.
   *
   * @param text the normalised text of the report
   * @param paragraphs all paragraphs of the same report
   */
  public List<Sentence> sentences(NormalText text, List<Paragraph> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      if (!paragraph.zone().isCoded()) {
        continue;
      }
      int start = text.normal(paragraph.span().start());
      int end = text.normal(paragraph.span().end());
      for (int[] range : ranges(text, start, end, paragraph.zone())) {
        sentences.add(
            new Sentence(sentences.size(), p, text.original(range[0], range[1]), paragraph.zone()));
      }
    }
    return List.copyOf(sentences);
  }

  private static List<int[]> ranges(NormalText text, int start, int end, Zone zone) {
    String chars = text.text();
    SentenceEnds ends = new SentenceEnds(text, start, end, zone == Zone.HEADLINE);
    List<int[]> ranges = new ArrayList<>();
    int from = start;
    while (from < end) {
      int to = ends.after(from);
      while (to - from > LONGEST) {
        int cut = cut(text, from);
        add(ranges, chars, from, cut);
        from = cut;
      }
      add(ranges, chars, from, to);
      from = to;
    }
    return ranges;
  }

  /** Adds a range without its white space; one without a letter goes to the one before it. */
  private static void add(List<int[]> ranges, String chars, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && chars.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && chars.charAt(to - 1) <= ' ') {
      to--;
    }
    if (from == to) {
      return;
    }
    boolean said = false;
    for (int i = from; i < to && !said; i++) {
      said = Character.isLetterOrDigit(chars.charAt(i));
    }
    if (!said && !ranges.isEmpty()) {
      ranges.getLast()[1] = to;
    } else {
      ranges.add(new int[] {from, to});
    }
  }

  /** Where to cut a stretch that is too long: after a comma, before "and", at a space. */
  private static int cut(NormalText text, int from) {
    String chars = text.text();
    int comma = -1;
    int and = -1;
    int space = -1;
    for (int i = from + LONGEST; i > from + SHORTEST_CUT && comma < 0; i--) {
      char before = chars.charAt(i - 1);
      if (!text.isCut(i)) {
        continue;
      }
      if (before == Letter.COMMA || before == Letter.SEMICOLON) {
        comma = i;
      } else if (before == ' ') {
        space = Math.max(space, i);
        and = chars.charAt(i) == Letter.WAW ? Math.max(and, i) : and;
      }
    }
    if (comma > 0) {
      return comma;
    }
    if (and > 0 || space > 0) {
      return and > 0 ? and : space;
    }
    int hard = from + LONGEST;
    while (hard > from + 1 && !text.isCut(hard)) {
      hard--;
    }
    return hard;
  }
}
