package org.tawatur.link;

import org.tawatur.claim.Claim;

/** Types of events that different reports may use for one happening. */
public enum Family {
  /** Harm to people and things: ASSAULT. */
  VIOLENCE,
  /** Territory is taken, held or left: CONTROL, RETREAT by withdrawal. */
  TERRITORY,
  /**
   * Agreement, its refusal and what comes of it: AGREE, COOPERATE, CONCEDE, REJECT, RETREAT by
   * ceasefire and by letting in.
   */
  ACCORD,
  /** Meetings: CONSULT. */
  MEETING,
  /** Help in words or deeds: SUPPORT, AID. */
  SUPPORT,
  /** Words against: ACCUSE, THREATEN, RIFT. */
  DISPUTE,
  /** Asking: REQUEST. */
  REQUEST,
  /** Captives and liberties: COERCE, SANCTION, RETREAT by release. */
  COERCION,
  /** Forces moved, readied or disarmed: MOBILIZE, RETREAT by disarming. */
  FORCE,
  /** Protest: PROTEST. */
  PROTEST,
  /** Allegiance: PLEDGE, DEFECT. */
  ALLEGIANCE,
  /** What an organisation is: SPLIT, MERGE, RENAME. */
  ORGANISATION,
  /** Offices: APPOINT, RETREAT by resigning. */
  OFFICE;

  /** The family of {@code claim}. */
  public static Family of(Claim claim) {
    return switch (claim.event()) {
      case ASSAULT -> VIOLENCE;
      case CONTROL -> TERRITORY;
      case AGREE, COOPERATE, CONCEDE, REJECT -> ACCORD;
      case CONSULT -> MEETING;
      case SUPPORT, AID -> SUPPORT;
      case ACCUSE, THREATEN, RIFT -> DISPUTE;
      case REQUEST -> REQUEST;
      case COERCE, SANCTION -> COERCION;
      case MOBILIZE -> FORCE;
      case PROTEST -> PROTEST;
      case PLEDGE, DEFECT -> ALLEGIANCE;
      case SPLIT, MERGE, RENAME -> ORGANISATION;
      case APPOINT -> OFFICE;
      case RETREAT -> retreat(claim.mode() == null ? "" : claim.mode());
    };
  }

  private static Family retreat(String mode) {
    return switch (mode) {
      case "release" -> COERCION;
      case "disarm" -> FORCE;
      case "resign" -> OFFICE;
      case "ceasefire", "access" -> ACCORD;
      default -> TERRITORY;
    };
  }
}
