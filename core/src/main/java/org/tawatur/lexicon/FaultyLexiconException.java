package org.tawatur.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when lexicon files have faults; carries all of them. */
public final class FaultyLexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  /** The faults; lost when serialised. */
  private final transient List<Fault> faults;

  /** Made of at least one fault. */
  public FaultyLexiconException(List<Fault> faults) {
    super(describe(faults));
    this.faults = List.copyOf(faults);
  }

  /** Every fault found, in the order of the files. */
  public List<Fault> faults() {
    return faults;
  }

  private static String describe(List<Fault> faults) {
    String first =
        faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
    return faults.size() + " faults in the lexicon:\n" + first;
  }
}
