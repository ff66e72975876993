package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Tie;

/** Who belongs to whom on a day. Immutable and thread-safe. */
final class Lineage {
  private static final int DEEPEST = 6;

  private final Registry registry;

  Lineage(Registry registry) {
    this.registry = registry;
  }

  /** {@code id} and all that it acts for or is a member of on {@code day}, at whatever remove. */
  Set<String> above(String id, @Nullable LocalDate day) {
    return above(id, day, true);
  }

  /** {@code id} and all that it acts for on {@code day}, at whatever remove. */
  Set<String> actingFor(String id, @Nullable LocalDate day) {
    return above(id, day, false);
  }

  private Set<String> above(String id, @Nullable LocalDate day, boolean hasMembers) {
    Set<String> above = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    above.add(id);
    open.add(id);
    for (int depth = 0; depth < DEEPEST && !open.isEmpty(); depth++) {
      for (int i = open.size(); i > 0; i--) {
        String one = open.remove();
        for (Tie tie : registry.ties(one)) {
          if (isBelonging(tie.kind(), hasMembers)
              && tie.valid().contains(day)
              && above.add(tie.of())) {
            open.add(tie.of());
          }
        }
        String state = registry.state(one, day);
        if (above.add(state)) {
          open.add(state);
        }
      }
    }
    return above;
  }

  private static boolean isBelonging(Tie.Kind kind, boolean hasMembers) {
    return kind.isActingFor() || hasMembers && kind == Tie.Kind.MEMBER;
  }
}
