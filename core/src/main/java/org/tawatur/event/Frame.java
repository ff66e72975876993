package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;

/**
 * An entry of the frame lexicon: a trigger, the event it names, and what its complements are.
 *
 * @param event the type
 * @param mode PLOVER mode, or null
 * @param kind what kind of trigger
 * @param trigger the trigger as the lexicon writes it
 * @param slots its complements
 * @param needs places that must be filled for the frame to hold
 * @param example a clause that the frame must match, with its roles marked
 */
public record Frame(
    EventType event,
    @Nullable String mode,
    Kind kind,
    String trigger,
    List<Slot> slots,
    Set<String> needs,
    String example) {

  /** Kinds of triggers. */
  public enum Kind {
    /** A verb, with its participles and verbal noun. */
    VERB,
    /** An event noun. */
    NOUN,
    /** A verb and a noun that name the event together. */
    LIGHT,
    /** Fixed words. */
    PHRASE
  }

  /** Copies the collections. */
  public Frame {
    slots = List.copyOf(slots);
    needs = Set.copyOf(needs);
  }

  /** Whether some slot has this role. */
  public boolean has(Role role) {
    for (Slot slot : slots) {
      if (slot.role() == role) {
        return true;
      }
    }
    return false;
  }

  /** The role at {@code where} for any filler, or null. */
  public @Nullable Role role(String where) {
    for (Slot slot : slots) {
      if (slot.where().equals(where)) {
        return slot.role();
      }
    }
    return null;
  }

  /** How the trace names it. */
  public String name() {
    return event + (mode == null ? "" : "/" + mode) + " " + trigger;
  }
}
