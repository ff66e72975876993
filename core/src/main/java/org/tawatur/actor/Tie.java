package org.tawatur.actor;

/**
 * A relation of one actor to another for a time.
 *
 * @param id the one
 * @param kind the relation
 * @param of the other
 * @param valid when it held
 */
public record Tie(String id, Kind kind, String of, Period valid) {

  /** The relations kept. */
  public enum Kind {
    /** Is a branch, unit or organ of. */
    PARENT,
    /** Is a member of a coalition or umbrella. */
    MEMBER,
    /** Leads. */
    LEADER,
    /** Speaks for. */
    SPOKESMAN,
    /** Holds an office of. */
    OFFICE,
    /** Came after, from the first day of the period. */
    SUCCESSOR,
    /** Broke away from. */
    SPLIT,
    /**
     * Acts apart from the state whose organ it would be by law or by name: a rival government, an
     * autonomous region.
     */
    APART;

    /** Whether who has it acts for the other. */
    public boolean isActingFor() {
      return this == LEADER || this == SPOKESMAN || this == OFFICE || this == PARENT;
    }
  }
}
