package org.tawatur.morph;

/** Voice of a verb or participle; unvocalised text often leaves it open. */
public enum Voice {
  /** Active. */
  ACTIVE,
  /** Passive. */
  PASSIVE
}
