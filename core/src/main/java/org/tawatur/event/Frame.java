package org.tawatur.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Ground;
import org.tawatur.text.WordMap;

/**
 * An entry of the frame lexicon: a trigger, the event it names, and what its complements are.
 * Immutable and thread-safe.
 *
 * <p>A class and not a record, for every trigger of every sentence asks which role stands where, so
 * that this is looked up rather than searched for. A frame equals itself only: the lexicon has none
 * twice.
 */
public final class Frame {
  private final EventType event;
  private final @Nullable String mode;
  private final Kind kind;
  private final String trigger;
  private final String verb;
  private final List<Slot> slots;
  private final Set<String> needs;
  private final String example;
  private final String name;
  private final List<Ground> grounds;
  private final WordMap<Role> roles;
  private final Set<Role> all = EnumSet.noneOf(Role.class);

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

  /**
   * A frame.
   *
   * @param event the type
   * @param mode PLOVER mode, or null
   * @param kind what kind of trigger
   * @param trigger the trigger as the lexicon writes it
   * @param slots its complements
   * @param needs places that must be filled for the frame to hold
   * @param example a clause that the frame must match, with its roles marked
   */
  public Frame(
      EventType event,
      @Nullable String mode,
      Kind kind,
      String trigger,
      List<Slot> slots,
      Set<String> needs,
      String example) {
    this.event = event;
    this.mode = mode;
    this.kind = kind;
    this.trigger = trigger;
    int plus = trigger.indexOf(" + ");
    this.verb = (plus < 0 ? trigger : trigger.substring(0, plus)).intern();
    this.slots = List.copyOf(slots);
    this.needs = Set.copyOf(needs);
    this.example = example;
    this.name = event + (mode == null ? "" : "/" + mode) + " " + trigger;
    List<Ground> said = new ArrayList<>();
    said.add(Ground.of(("event=" + event).intern()));
    if (mode != null) {
      said.add(Ground.of(("mode=" + mode).intern()));
    }
    said.add(Ground.of(("frame=" + kind).intern()));
    said.add(Ground.of(("word=" + trigger).intern()));
    this.grounds = List.copyOf(said);
    Map<String, Role> first = new HashMap<>();
    for (Slot slot : slots) {
      first.putIfAbsent(slot.where(), slot.role());
      all.add(slot.role());
    }
    this.roles = WordMap.copyOf(first);
  }

  /** The type. */
  public EventType event() {
    return event;
  }

  /** PLOVER mode, or null. */
  public @Nullable String mode() {
    return mode;
  }

  /** What kind of trigger. */
  public Kind kind() {
    return kind;
  }

  /** The trigger as the lexicon writes it. */
  public String trigger() {
    return trigger;
  }

  /** The verb of the trigger, before the nouns that it stands with. */
  String verb() {
    return verb;
  }

  /** Its complements. */
  public List<Slot> slots() {
    return slots;
  }

  /** Places that must be filled for the frame to hold. */
  public Set<String> needs() {
    return needs;
  }

  /** A clause that the frame must match, with its roles marked. */
  public String example() {
    return example;
  }

  /** Whether some slot has this role. */
  public boolean has(Role role) {
    return all.contains(role);
  }

  /** The role at {@code where} for any filler, or null. */
  public @Nullable Role role(String where) {
    return roles.get(where);
  }

  /** What the frame alone says of how likely its matches are. */
  List<Ground> grounds() {
    return grounds;
  }

  /** How the trace names it. */
  public String name() {
    return name;
  }
}
