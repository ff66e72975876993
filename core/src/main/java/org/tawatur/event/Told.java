package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Ground;
import org.tawatur.claim.Polarity;
import org.tawatur.event.Match.Party;

/**
 * The events that a report has told so far, for nouns that point back to them: "the shelling",
 * "this pledge". Belongs to one report and one thread.
 */
public final class Told {
  private static final int VIEW = 12;
  private static final int SENTENCES = 3;

  private static final int NEAR = 2;

  private final List<Item> items = new ArrayList<>();
  private final List<Attack> attacks = new ArrayList<>();

  /** An attack told, with what kinds of words tell it, and who made it. */
  private record Attack(int kinds, int sentence, List<Party> doers) {}

  /** An event told, with the word that named it, who took part, and whether it took place. */
  private record Item(
      EventType event, String lemma, int sentence, List<Party> parties, boolean tookPlace) {}

  void note(Match match, String lemma, int sentence) {
    if (match.parties().isEmpty()) {
      return;
    }
    items.add(new Item(match.frame().event(), lemma, sentence, match.parties(), isFact(match)));
    if (items.size() > VIEW) {
      items.removeFirst();
    }
  }

  private static boolean isFact(Match match) {
    return match.tookPlace() && match.polarity() == Polarity.AFFIRMED;
  }

  /** Whether the report has told the event before, with the same word, and of the same people. */
  Ground before(Match match, String lemma, int sentence) {
    String how = "told=new";
    for (Item item : items) {
      if (item.event() == match.frame().event() && item.sentence() < sentence) {
        boolean word = item.lemma().equals(lemma);
        boolean people = haveOneInCommon(match.parties(), item.parties());
        if (word && people) {
          return Ground.of("told=same");
        }
        how = word ? "told=word" : people && !how.equals("told=word") ? "told=people" : how;
      }
    }
    return Ground.of(how);
  }

  private static boolean haveOneInCommon(List<Party> some, List<Party> others) {
    for (Party one : some) {
      for (Party other : others) {
        if (one.mention().isSameAs(other.mention())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Who asked last for something that can now be refused, other than {@code not}; empty where
   * nobody did.
   */
  List<Party> askers(int sentence, List<ActorMention> not) {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.event() == EventType.REQUEST && sentence - item.sentence() <= SENTENCES) {
        return item.parties().stream()
            .filter(p -> p.role() == Role.ACTOR && not.stream().noneMatch(p.mention()::isSameAs))
            .map(p -> new Party(Role.RECIPIENT, p.mention(), -1))
            .toList();
      }
    }
    return List.of();
  }

  /** Remembers who made an attack that took place. */
  void noteAttack(Match match, int kinds, int sentence) {
    List<Party> doers = match.parties().stream().filter(p -> p.role() == Role.ACTOR).toList();
    if (kinds != 0 && isFact(match) && match.frame().event() == EventType.ASSAULT) {
      attacks.add(new Attack(kinds, sentence, doers));
      if (attacks.size() > VIEW) {
        attacks.removeFirst();
      }
    }
  }

  /**
   * Who made the attack told last in another sentence that a definite noun of these kinds can mean;
   * empty where nobody is known.
   */
  List<Party> attackers(int kinds, int sentence) {
    for (Attack attack : attacks.reversed()) {
      if (sentence - attack.sentence() > NEAR) {
        break;
      }
      if ((attack.kinds() & kinds) != 0 && attack.sentence() < sentence) {
        return attack.doers().stream().map(p -> new Party(p.role(), p.mention(), -1)).toList();
      }
    }
    return List.of();
  }

  /**
   * Who took part in the event last told that a definite noun {@code lemma} of this type can mean,
   * which is none that was only threatened or planned; null where there is none.
   */
  @Nullable List<Party> parties(EventType event, String lemma, int sentence) {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.event() == event
          && item.lemma().equals(lemma)
          && item.tookPlace()
          && sentence - item.sentence() <= SENTENCES) {
        return item.parties().stream().map(p -> new Party(p.role(), p.mention(), -1)).toList();
      }
    }
    return null;
  }
}
