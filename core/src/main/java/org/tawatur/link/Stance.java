package org.tawatur.link;

import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;

/** What a claim holds of a matter. */
final class Stance {
  private Stance() {}

  /**
   * Whether {@code claim} says that it is so, that it is not, or that it was refused; else null.
   */
  static Side.@Nullable Stance of(Claim claim) {
    if (claim.modality() != Modality.ACTUAL) {
      return null;
    }
    boolean isAffirmed = claim.polarity() == Polarity.AFFIRMED;
    if (claim.event() == EventType.REJECT) {
      return isAffirmed ? Side.Stance.REFUSED : null;
    }
    if (claim.event() == EventType.CONCEDE) {
      return null;
    }
    return isAffirmed ? Side.Stance.AFFIRMED : Side.Stance.DENIED;
  }
}
