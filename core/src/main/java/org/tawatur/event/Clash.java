package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;

/**
 * Who takes part in a fight of several sides: none of them is whom it befell, and those who fell in
 * it are counted. Holds nothing.
 */
final class Clash {
  private Clash() {}

  /** Whether the frame has nobody who acts alone, as clashes have sides. */
  static boolean isFight(Match match) {
    return match.frame().has(Role.ACTORS) && !match.frame().has(Role.ACTOR);
  }

  /** Whether the match is a fight that its sides share, which then takes those who fell in it. */
  static boolean isMutual(Match match) {
    return match.frame().has(Role.ACTORS) && match.hasActor();
  }

  /**
   * The match with its sides: whoever else fell where two are named, "clashes between X and Y that
   * left nine civilians dead", takes no part; where none is named those who fell are the sides,
   * "left ten dead among X and six among Y".
   */
  static Match settled(Match match) {
    if (match.frame().event() != EventType.ASSAULT
        || !match.frame().has(Role.ACTORS)
        || !match.hasRecipient()) {
      return match;
    }
    int sides = 0;
    for (Party party : match.parties()) {
      sides += party.role() == Role.RECIPIENT ? 0 : 1;
      if (party.role() == Role.ACTOR) {
        return match;
      }
    }
    if (sides > 1) {
      List<Party> parties = new ArrayList<>(match.parties());
      parties.removeIf(p -> p.role() == Role.RECIPIENT);
      return match.withParties(parties);
    }
    return sides == 0 ? match.withParties(fallen(match.parties())) : match;
  }

  /**
   * Those who fell in a fight of which nobody else is told: they are its sides if of two bodies.
   */
  static List<Party> fallen(List<Party> fallen) {
    return areOfTwo(fallen) ? asSides(fallen) : fallen;
  }

  /** Whether those who fell are of two known bodies. */
  private static boolean areOfTwo(List<Party> fallen) {
    for (Party one : fallen) {
      for (Party two : fallen) {
        if (isOfBody(one) && isOfBody(two) && !one.mention().isSameAs(two.mention())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfBody(Party party) {
    return Company.isFighter(party) && party.mention().anyId() != null;
  }

  private static List<Party> asSides(List<Party> fallen) {
    List<Party> parties = new ArrayList<>(fallen.size());
    for (Party party : fallen) {
      if (isOfBody(party)) {
        parties.add(new Party(Role.ACTORS, party.mention(), party.at()));
      }
    }
    return parties;
  }
}
