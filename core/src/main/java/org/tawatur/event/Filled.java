package org.tawatur.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.ActorMention;
import org.tawatur.event.Match.Party;

/**
 * The parties found for a trigger, and which places of its frame are filled. Grows while the frame
 * is read; belongs to one thread.
 */
final class Filled {
  final List<Party> parties = new ArrayList<>();
  final Set<String> places = new LinkedHashSet<>();
  boolean refused;
  int content = -1;
  int narrow;

  List<Party> parties() {
    return parties;
  }

  Set<String> places() {
    return places;
  }

  int content() {
    return content;
  }

  /** Whether something stood in a place whose condition it does not meet. */
  boolean isRefused() {
    return refused;
  }

  /** How many places hold what a narrow condition asks for. */
  int narrow() {
    return narrow;
  }

  /** Adds those whose role nobody has yet and who are not among them. */
  void addMissing(List<Party> more) {
    Set<Role> had = EnumSet.noneOf(Role.class);
    for (Party party : parties) {
      had.add(party.role());
    }
    for (Party party : more) {
      if (!had.contains(party.role()) && !has(party.mention())) {
        parties.add(party);
      }
    }
  }

  /** Whether somebody is among them in whatever role. */
  boolean has(ActorMention mention) {
    for (Party party : parties) {
      if (party.mention().equals(mention)) {
        return true;
      }
    }
    return false;
  }

  boolean has(Role role) {
    for (int i = 0; i < parties.size(); i++) {
      if (parties.get(i).role() == role) {
        return true;
      }
    }
    return false;
  }
}
