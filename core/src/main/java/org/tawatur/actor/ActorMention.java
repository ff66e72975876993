package org.tawatur.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Span;

/**
 * A stretch of the report that means an actor.
 *
 * @param span where it stands
 * @param text the words there
 * @param id the actor of the registry, or null where it is none of them or it is not clear which
 * @param affiliation the organisation that a person, organ or unit belongs to, or null
 * @param candidates the ids it may mean where that is not clear, else empty
 * @param within the further organisations that it stands in, nearest first: whose organ or branch
 *     its affiliation is, which coalition of its country it is a member of
 */
public record ActorMention(
    Span span,
    String text,
    @Nullable String id,
    @Nullable String affiliation,
    List<String> candidates,
    List<String> within) {

  /** Copies the lists. */
  public ActorMention {
    candidates = List.copyOf(candidates);
    within = List.copyOf(within);
  }

  /** A mention of whom nothing further is known. */
  public ActorMention(
      Span span,
      String text,
      @Nullable String id,
      @Nullable String affiliation,
      List<String> candidates) {
    this(span, text, id, affiliation, candidates, List.of());
  }

  /** Who the words {@code text} at {@code span} mean as well: the same actor by other words. */
  public ActorMention at(Span span, String text) {
    return new ActorMention(span, text, id, affiliation, candidates, within);
  }

  /** The most specific id known: its own or its organisation's; null where neither is. */
  public @Nullable String anyId() {
    return id != null ? id : affiliation;
  }

  /**
   * Whether both mean one actor, as far as ids and words tell: mentions that begin at one word are
   * one with and without the name and title behind it.
   */
  public boolean isSameAs(ActorMention other) {
    if (id != null && other.id != null) {
      return id.equals(other.id);
    }
    return span.start() == other.span.start()
        || id == null && other.id == null && text.equals(other.text);
  }
}
