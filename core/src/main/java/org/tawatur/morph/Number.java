package org.tawatur.morph;

/** Grammatical number. */
public enum Number {
  /** Singular. */
  SINGULAR,
  /** Dual. */
  DUAL,
  /** Plural. */
  PLURAL
}
