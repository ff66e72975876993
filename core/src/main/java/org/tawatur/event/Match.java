package org.tawatur.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;

/**
 * A frame that holds in a sentence. Token numbers are of that sentence.
 *
 * @param frame the frame
 * @param trigger the token that names the event
 * @param start first token of the trigger
 * @param end token after the trigger's last
 * @param parties who takes part, by role
 * @param polarity whether it is said to be so
 * @param denier the token that denies it, or -1
 * @param modality how it is held to be
 * @param from first token of its clause
 * @param to token after its clause's last
 * @param content first token of what is asked for, agreed or threatened, or -1
 * @param accused whom the content is about when it is not the actor: the accused, the addressee; or
 *     null
 * @param standing how the trigger stands in the sentence
 * @param score how sure the match is, in [0, 1]
 */
record Match(
    Frame frame,
    int trigger,
    int start,
    int end,
    List<Party> parties,
    Polarity polarity,
    int denier,
    Modality modality,
    int from,
    int to,
    int content,
    @Nullable ActorMention accused,
    Standing standing,
    double score) {

  Match {
    parties = List.copyOf(parties);
  }

  /**
   * Somebody who takes part.
   *
   * @param role as what
   * @param mention who
   * @param at token that heads the mention, or -1 where it is not in the sentence
   */
  record Party(Role role, ActorMention mention, int at) {}

  /** Whether somebody acts. */
  boolean hasActor() {
    for (int i = 0; i < parties.size(); i++) {
      Role role = parties.get(i).role();
      if (role == Role.ACTOR || role == Role.ACTORS) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is acted on. */
  boolean hasRecipient() {
    for (Party party : parties) {
      if (party.role() == Role.RECIPIENT) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of those who act here is one of those who act in {@code other}. */
  boolean sharesActor(Match other) {
    List<ActorMention> others = other.actors();
    for (ActorMention actor : actors()) {
      for (ActorMention another : others) {
        if (another.isSameAs(actor)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who acts. */
  List<ActorMention> actors() {
    List<ActorMention> actors = new ArrayList<>(parties.size());
    for (Party party : parties) {
      if (party.role() == Role.ACTOR || party.role() == Role.ACTORS) {
        actors.add(party.mention());
      }
    }
    return Collections.unmodifiableList(actors);
  }

  /** Who is acted on. */
  List<ActorMention> recipients() {
    List<ActorMention> recipients = new ArrayList<>(parties.size());
    for (Party party : parties) {
      if (party.role() == Role.RECIPIENT) {
        recipients.add(party.mention());
      }
    }
    return Collections.unmodifiableList(recipients);
  }

  /** Whether it is told as something that took place, not only planned or threatened. */
  boolean tookPlace() {
    return modality != Modality.PLANNED && modality != Modality.CONDITIONAL;
  }

  /** Whether another of the same type lies in what it covers, so that it tells that as well. */
  boolean tells(Match other) {
    return other.frame().event() == frame.event() && other.start() >= from && other.end() <= to;
  }

  Match withParties(List<Party> changed) {
    return new Match(
        frame, trigger, start, end, changed, polarity, denier, modality, from, to, content, accused,
        standing, score);
  }
}
