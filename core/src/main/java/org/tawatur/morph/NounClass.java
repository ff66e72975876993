package org.tawatur.morph;

/** What kind of thing a noun names; the classes of the noun lexicons. */
public enum NounClass {
  /** A human being. */
  PERSON,
  /** An organisation-like collective. */
  GROUP,
  /** An institution of a state. */
  ORGAN,
  /** An armed force or its parts. */
  FORCE,
  /** What belongs to somebody and is attacked: base, checkpoint, convoy. */
  POSITION,
  /** A military rank. */
  RANK,
  /** An office: president, minister. */
  TITLE,
  /** A weapon. */
  WEAPON,
  /** A vehicle or aircraft. */
  VEHICLE,
  /** A building or site. */
  FACILITY,
  /** A kind of place: town, district. */
  PLACEKIND,
  /** A unit or stretch of time. */
  TIME,
  /** A part or direction of a place: north, outskirts. */
  PART,
  /** Something that happens. */
  EVENT,
  /** Something said or written. */
  SPEECH,
  /** A news medium. */
  MEDIA,
  /** An amount: dozens, most, number of. */
  QUANTITY,
  /** Something one cannot touch. */
  ABSTRACT,
  /** Any other thing. */
  THING,
  /** Not a noun, or not known. */
  NONE;

  /** Whether such a noun can act or be acted on politically. */
  public boolean isActorLike() {
    return switch (this) {
      case PERSON, GROUP, ORGAN, FORCE, POSITION, RANK, TITLE, MEDIA -> true;
      case WEAPON,
          VEHICLE,
          FACILITY,
          PLACEKIND,
          TIME,
          PART,
          EVENT,
          SPEECH,
          QUANTITY,
          ABSTRACT,
          THING,
          NONE ->
          false;
    };
  }

  /** Whether such a noun names a human being, by what he is, his office or his rank. */
  public boolean isHuman() {
    return this == PERSON || this == TITLE || this == RANK;
  }
}
