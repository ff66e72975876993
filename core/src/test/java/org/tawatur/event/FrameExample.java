package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.text.Span;

/**
 * The example of a row of {@code frames.tsv}, freed from its marks.
 *
 * @param row number of the row among the frames, for messages
 * @param event what it must be coded as
 * @param marked the example as the file has it
 * @param text the clause
 * @param actors where the marked actors stand in it
 * @param recipients where the marked recipients do
 */
record FrameExample(
    int row,
    EventType event,
    String marked,
    String text,
    List<Span> actors,
    List<Span> recipients) {
  /** {@code {A:...}} or {@code {R:...}}. */
  private static final Pattern MARK = Pattern.compile("\\{([AR]):([^{}]*)}");

  /** An article and a preposition before it, which marks and mentions may share out differently. */
  private static final int CLITICS = 3;

  FrameExample {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  static FrameExample of(int row, EventType event, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> actors = new ArrayList<>();
    List<Span> recipients = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    while (marks.find()) {
      marks.appendReplacement(text, "");
      int start = text.length();
      text.append(marks.group(2));
      (marks.group(1).equals("A") ? actors : recipients).add(new Span(start, text.length()));
    }
    marks.appendTail(text);
    return new FrameExample(row, event, marked, text.toString(), actors, recipients);
  }

  /** Whether {@code claim} has exactly the marked participants, in the marked roles. */
  boolean hasParticipantsOf(Claim claim) {
    return areAt(actors, claim.actors()) && areAt(recipients, claim.recipients());
  }

  private static boolean areAt(List<Span> spans, List<ActorMention> mentions) {
    return spans.size() == mentions.size()
        && spans.stream().allMatch(span -> mentions.stream().anyMatch(m -> isAt(span, m.span())));
  }

  private static boolean isAt(Span marked, Span found) {
    return marked.end() == found.end() && Math.abs(marked.start() - found.start()) <= CLITICS;
  }

  @Override
  public String toString() {
    return "row " + row + "  " + event + "  " + marked;
  }
}
