package org.tawatur.claim;

/** The 24 event types: PLOVER's sixteen, and eight for the life of armed groups. */
public enum EventType {
  /** Agrees or promises. */
  AGREE(true),
  /** Meets, talks, visits, mediates. */
  CONSULT(true),
  /** Supports in words. */
  SUPPORT(false),
  /** Yields in words. */
  CONCEDE(false),
  /** Works together materially. */
  COOPERATE(true),
  /** Helps materially. */
  AID(false),
  /** Gives ground: withdraws, releases, ceases fire, resigns. */
  RETREAT(false),
  /** Asks, demands, orders. */
  REQUEST(false),
  /** Blames, condemns, investigates. */
  ACCUSE(false),
  /** Refuses. */
  REJECT(false),
  /** Warns of harm. */
  THREATEN(false),
  /** Dissents collectively. */
  PROTEST(false),
  /** Cuts existing ties, convicts, expels. */
  SANCTION(false),
  /** Moves or readies force. */
  MOBILIZE(false),
  /** Represses short of violence. */
  COERCE(false),
  /** Harms physically. */
  ASSAULT(false),
  /** Swears allegiance, or withdraws it. */
  PLEDGE(false),
  /** Members leave an organisation. */
  DEFECT(false),
  /** A faction breaks away as a body. */
  SPLIT(false),
  /** Organisations become one. */
  MERGE(true),
  /** An organisation takes a new name. */
  RENAME(false),
  /** Takes, enters or holds territory. */
  CONTROL(false),
  /** Disputes short of force. */
  RIFT(true),
  /** Names to an office, or dismisses. */
  APPOINT(false);

  private final boolean reciprocal;

  EventType(boolean reciprocal) {
    this.reciprocal = reciprocal;
  }

  /** Whether its parties are usually all actors. */
  public boolean isReciprocal() {
    return reciprocal;
  }

  /** Whether saying so is the event, so that its speaker is its actor and not its origin. */
  public boolean isSpeech() {
    return switch (this) {
      case ACCUSE, REJECT, REQUEST, THREATEN, AGREE, SUPPORT, CONCEDE, PLEDGE -> true;
      case CONSULT,
          COOPERATE,
          AID,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT,
          DEFECT,
          SPLIT,
          MERGE,
          RENAME,
          CONTROL,
          RIFT,
          APPOINT ->
          false;
    };
  }
}
