package org.tawatur.link;

import org.tawatur.claim.Claim;

/** Event types that different reports may use for one happening. */
public enum Family {
  /** Harm to people and things: ASSAULT, but for abduction. */
  VIOLENCE(false),
  /** People are taken: ASSAULT by abduction, COERCE by arrest. */
  CAPTURE(false),
  /** Captives go free: RETREAT by release. */
  RELEASE(false),
  /** Territory is taken, held or left: CONTROL, RETREAT by withdrawal. */
  TERRITORY(false),
  /**
   * Agreement, its refusal and what comes of it: AGREE, COOPERATE, CONCEDE, REJECT, RETREAT by
   * ceasefire and by letting in.
   */
  ACCORD(true),
  /** Meetings: CONSULT. */
  MEETING(true),
  /** Help in words or deeds: SUPPORT, AID. */
  SUPPORT(false),
  /** Blame: ACCUSE. */
  ACCUSATION(false),
  /** Warnings of harm: THREATEN. */
  THREAT(false),
  /** Disputes short of force: RIFT. */
  RIFT(true),
  /** Asking: REQUEST. */
  REQUEST(false),
  /** Liberties and ties are cut: COERCE otherwise than by arrest, SANCTION. */
  COERCION(false),
  /** Forces moved or readied: MOBILIZE. */
  FORCE(false),
  /** Arms laid down: RETREAT by disarming. */
  DISARMAMENT(true),
  /** Protest: PROTEST. */
  PROTEST(false),
  /** Allegiance is given: PLEDGE, DEFECT. */
  ALLEGIANCE(true),
  /** Allegiance is taken back: PLEDGE renounced. */
  RENOUNCEMENT(true),
  /** What an organisation is: SPLIT, MERGE, RENAME. */
  ORGANISATION(true),
  /** Offices are given: APPOINT. */
  OFFICE(true),
  /** Offices are lost: APPOINT by removing, RETREAT by resigning. */
  REMOVAL(true);

  private final boolean isRare;

  Family(boolean isRare) {
    this.isRare = isRare;
  }

  /**
   * Whether the same parties seldom do it twice in a week, so that undated claims of one week are
   * taken for one; of the others only those of one day.
   */
  boolean isRare() {
    return isRare;
  }

  /** The family of {@code claim}. */
  public static Family of(Claim claim) {
    String mode = claim.mode() == null ? "" : claim.mode();
    return switch (claim.event()) {
      case ASSAULT -> mode.equals("abduct") ? CAPTURE : VIOLENCE;
      case CONTROL -> TERRITORY;
      case AGREE, COOPERATE, CONCEDE, REJECT -> ACCORD;
      case CONSULT -> MEETING;
      case SUPPORT, AID -> SUPPORT;
      case ACCUSE -> ACCUSATION;
      case THREATEN -> THREAT;
      case RIFT -> RIFT;
      case REQUEST -> REQUEST;
      case COERCE -> mode.equals("arrest") ? CAPTURE : COERCION;
      case SANCTION -> COERCION;
      case MOBILIZE -> FORCE;
      case PROTEST -> PROTEST;
      case PLEDGE -> mode.equals("renounce") ? RENOUNCEMENT : ALLEGIANCE;
      case DEFECT -> ALLEGIANCE;
      case SPLIT, MERGE, RENAME -> ORGANISATION;
      case APPOINT -> mode.equals("remove") ? REMOVAL : OFFICE;
      case RETREAT -> retreat(mode);
    };
  }

  private static Family retreat(String mode) {
    return switch (mode) {
      case "release" -> RELEASE;
      case "disarm" -> DISARMAMENT;
      case "resign" -> REMOVAL;
      case "ceasefire", "access" -> ACCORD;
      default -> TERRITORY;
    };
  }
}
