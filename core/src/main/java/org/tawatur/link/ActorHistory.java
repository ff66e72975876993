package org.tawatur.link;

import java.util.List;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Tie;

/**
 * An actor over time: what the registry knows, and what claims suggest beside it.
 *
 * @param actor the actor
 * @param names its names, earliest first
 * @param parents what it was a branch, organ or member of, or led and spoke for
 * @param branches what was a branch, organ or member of it
 * @param leaders who led it, spoke for it or held its offices
 * @param before whom it came after or broke away from
 * @param after who came after it or broke away from it
 * @param proposals changes that claims suggest, earliest first
 */
public record ActorHistory(
    Actor actor,
    List<ActorName> names,
    List<Tie> parents,
    List<Tie> branches,
    List<Tie> leaders,
    List<Tie> before,
    List<Tie> after,
    List<Proposal> proposals) {

  /** Copies the lists. */
  public ActorHistory {
    names = List.copyOf(names);
    parents = List.copyOf(parents);
    branches = List.copyOf(branches);
    leaders = List.copyOf(leaders);
    before = List.copyOf(before);
    after = List.copyOf(after);
    proposals = List.copyOf(proposals);
  }
}
