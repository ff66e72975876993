package org.tawatur.morph;

/** Grammatical gender. */
public enum Gender {
  /** Masculine. */
  MASCULINE,
  /** Feminine. */
  FEMININE
}
