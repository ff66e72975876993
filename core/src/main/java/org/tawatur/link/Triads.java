package org.tawatur.link;

import java.util.Collection;
import java.util.List;

/** Looks at relations three by three. Immutable and thread-safe. */
public final class Triads {

  /**
   * Every three actors of whom all pairs are friendly or hostile, in the order of their ids. Costs
   * time that grows with the number of pairs times its square root.
   */
  public List<Triad> triads(Collection<PairState> states) {
    return Unfinished.body();
  }

  /**
   * The relations that sit ill with their neighbours: each friendly or hostile pair with its number
   * of balanced and unbalanced triads, those that are in more unbalanced than balanced ones, worst
   * first.
   */
  public List<Strain> strains(Collection<PairState> states) {
    return Unfinished.body();
  }

  /**
   * How a relation sits with its neighbours.
   *
   * @param pair the relation
   * @param balanced number of balanced triads it is in
   * @param unbalanced number of unbalanced ones
   */
  public record Strain(PairState pair, int balanced, int unbalanced) {}
}
