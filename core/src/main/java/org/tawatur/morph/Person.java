package org.tawatur.morph;

/** Grammatical person. */
public enum Person {
  /** First. */
  FIRST,
  /** Second. */
  SECOND,
  /** Third. */
  THIRD
}
