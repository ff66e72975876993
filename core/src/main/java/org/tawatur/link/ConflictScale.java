package org.tawatur.link;

import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;

/**
 * Scores of conflict and cooperation for types and modes, from -10 to 10, after the scale of the
 * PLOVER manual (2.0, 2024). Its ACCUSE is printed as 3 while all its modes lie between -3.5 and
 * -2: here it is -3. Types that PLOVER lacks, and modes for which its printed number was not at
 * hand, are placed between those it has; see {@code docs/decisions/0010-conflict-scale.md}. Raising
 * {@link #VERSION} is part of every change.
 */
public final class ConflictScale {
  /** Names this table in exports. */
  public static final String VERSION = "plover-2.0+tawatur.1";

  private ConflictScale() {}

  /** The score of {@code claim} for those whom it brings together, whoever does it to whom. */
  public static double score(Claim claim) {
    return score(claim.event(), claim.mode());
  }

  /** The score of a type and mode, or of the type alone where {@code of} is null. */
  public static double score(EventType event, @Nullable String of) {
    String mode = of == null ? "" : of;
    return switch (event) {
      case AID -> 10;
      case MERGE -> 10;
      case COOPERATE -> 9.5;
      case PLEDGE -> mode.equals("renounce") ? -7 : 9;
      case RETREAT -> retreat(mode);
      case AGREE -> 5;
      case CONCEDE -> 4.5;
      case SUPPORT -> 4;
      case CONSULT -> 2;
      case RENAME, APPOINT, DEFECT -> 0;
      case REQUEST -> request(mode);
      case ACCUSE -> accuse(mode);
      case REJECT -> -4;
      case RIFT -> -5;
      case SANCTION -> mode.equals("expel") ? -6 : -5;
      case PROTEST -> protest(mode);
      case SPLIT -> -6;
      case THREATEN -> mode.equals("violence") || mode.equals("territory") ? -7 : -5.5;
      case MOBILIZE -> mode.equals("police") ? -6 : -7;
      case COERCE -> mode.equals("seize") ? -8 : -7;
      case CONTROL -> -8;
      case ASSAULT -> mode.equals("unconventional") ? -10 : mode.equals("beat") ? -8.5 : -9;
    };
  }

  private static double retreat(String mode) {
    return switch (mode) {
      case "disarm" -> 10;
      case "ceasefire" -> 8;
      case "release" -> 7;
      case "access" -> 6;
      default -> 5;
    };
  }

  private static double request(String mode) {
    return switch (mode) {
      case "change", "yield" -> -2;
      default -> -1;
    };
  }

  private static double accuse(String mode) {
    return switch (mode) {
      case "disapprove" -> -2;
      case "allege" -> -3.5;
      default -> -3;
    };
  }

  private static double protest(String mode) {
    return switch (mode) {
      case "riot" -> -7;
      case "obstruct", "vandalize" -> -6;
      default -> -5;
    };
  }
}
