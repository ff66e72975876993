package org.tawatur.actor;

/**
 * PLOVER's sectors of actors, with {@link #COA} for coalitions and operations rooms, which PLOVER
 * lacks.
 */
public enum Sector {
  /** Police. */
  COP,
  /** Government. */
  GOV,
  /** Courts. */
  JUD,
  /** Parliaments. */
  LEG,
  /** State armed forces. */
  MIL,
  /** Pro-government militias. */
  PRM,
  /** Parties. */
  PTY,
  /** Armed opposition. */
  REB,
  /** Intelligence services. */
  SPY,
  /** Unidentified armed forces. */
  UAF,
  /** Unknown. */
  UNK,
  /** Farmers. */
  AGR,
  /** Business. */
  BUS,
  /** Criminals. */
  CRM,
  /** Civilians. */
  CVL,
  /** Education. */
  EDU,
  /** Elites. */
  ELI,
  /** News media and journalists. */
  JRN,
  /** Labour. */
  LAB,
  /** Medical services. */
  MED,
  /** Refugees. */
  REF,
  /** Unarmed opposition. */
  OPP,
  /** Former office holders. */
  PRE,
  /** Religious bodies. */
  REL,
  /** Social groups and tribes. */
  SOC,
  /** International governmental organisations. */
  IGO,
  /** The United Nations. */
  UNO,
  /** The European Union. */
  EUR,
  /** Non-governmental organisations, monitors among them. */
  NGO,
  /** International social and religious movements. */
  ISM,
  /** International armed groups. */
  IMG,
  /** Multinational companies. */
  MNC,
  /** Coalitions and operations rooms. */
  COA;

  /** Whether it is part of a state. */
  public boolean isOfState() {
    return this == GOV || this == MIL || this == COP || this == JUD || this == LEG || this == SPY;
  }

  /** Whether it bears arms. */
  public boolean isArmed() {
    return switch (this) {
      case COP, MIL, PRM, REB, UAF, IMG, COA -> true;
      case GOV,
          JUD,
          LEG,
          PTY,
          SPY,
          UNK,
          AGR,
          BUS,
          CRM,
          CVL,
          EDU,
          ELI,
          JRN,
          LAB,
          MED,
          REF,
          OPP,
          PRE,
          REL,
          SOC,
          IGO,
          UNO,
          EUR,
          NGO,
          ISM,
          MNC ->
          false;
    };
  }
}
