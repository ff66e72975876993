package org.tawatur.claim;

/** How an event is held to be. */
public enum Modality {
  /** It happened or is happening. */
  ACTUAL,
  /** It will happen, or somebody intends it. */
  PLANNED,
  /** It may be, or may have been. */
  POSSIBLE,
  /** It depends on a condition. */
  CONDITIONAL
}
