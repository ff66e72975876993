package org.tawatur.morph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which clitics go with which stems, and at what price. */
final class Combinations {
  private Combinations() {}

  static boolean allowed(
      PartOfSpeech pos,
      WordKind kind,
      int features,
      List<Proclitic> proclitics,
      boolean article,
      @Nullable Enclitic enclitic,
      int length) {
    if (kind != WordKind.OPEN
        && pos == PartOfSpeech.PROPER
        && (enclitic != null || article || length < 2 || length < 3 && !proclitics.isEmpty())) {
      return false;
    }
    if (kind != WordKind.OPEN) {
      return closed(kind, proclitics, article, enclitic, length);
    }
    Proclitic last = proclitics.isEmpty() ? null : proclitics.getLast();
    if (last == Proclitic.A) {
      return false;
    }
    if (length < 2) {
      return false;
    }
    if (pos.isVerb()) {
      if (article || enclitic == Enclitic.YA) {
        return false;
      }
      if (last == null || last == Proclitic.WA || last == Proclitic.FA) {
        return true;
      }
      return pos == PartOfSpeech.IMPERFECT
          && (last == Proclitic.LI
              || last == Proclitic.SA && !Features.has(features, Features.SHORT));
    }
    if (last == Proclitic.SA || enclitic == Enclitic.NI) {
      return false;
    }
    return switch (pos) {
      case PROPER, ADVERB -> enclitic == null;
      case ADJECTIVE -> enclitic == null || length > 3;
      default -> true;
    };
  }

  private static boolean closed(
      WordKind kind,
      List<Proclitic> proclitics,
      boolean article,
      @Nullable Enclitic enclitic,
      int length) {
    Proclitic last = proclitics.isEmpty() ? null : proclitics.getLast();
    if (enclitic != null && !kind.takesEnclitic()) {
      return false;
    }
    if (length == 1 && last != null && (enclitic == null || last.isPreposition())) {
      return false;
    }
    if (article) {
      return kind == WordKind.NUM
          || kind == WordKind.QUANT
          || kind == WordKind.ADV
          || kind == WordKind.NEG_NOUN;
    }
    if (last == null || last == Proclitic.WA || last == Proclitic.FA) {
      return true;
    }
    if (last == Proclitic.A) {
      return kind == WordKind.NEG_VERB
          || kind == WordKind.NEG
          || kind == WordKind.NEG_NOUN
          || kind == WordKind.VERB;
    }
    if (last == Proclitic.SA) {
      return false;
    }
    return switch (kind) {
      case NUM, QUANT, DEM, REL, NO_NOUN, PREP_NOUN, ADV, NEG_NOUN, NEG -> true;
      case THAT -> last != Proclitic.KA;
      case SUB_NOUN -> last == Proclitic.BI && length == 2;
      case OPEN, PREP, PREP_BARE, PRON, COORD, SUB_VERB, SUB_CLAUSE, NEG_VERB, VERBAL, FREE, VERB ->
          false;
    };
  }

  /** What clitics add to the prior of a reading. */
  static double prior(int features, List<Proclitic> proclitics, @Nullable Enclitic enclitic) {
    double score = 0;
    for (int i = 0; i < proclitics.size(); i++) {
      score +=
          switch (proclitics.get(i)) {
            case WA, FA, A -> Priors.CONJUNCTION;
            case BI, LI, KA -> Priors.PREPOSITION;
            case SA -> Priors.FUTURE;
          };
    }
    if (enclitic == null) {
      return score;
    }
    score += Priors.ENCLITIC;
    score +=
        switch (enclitic) {
          case KA, KUM, YA, NI, HUNNA -> Priors.SELDOM_ENCLITIC;
          case HU, HA, HUMA, HUM, NA -> 0;
        };
    if (Features.pos(features).isVerb() && !Features.has(features, Features.TRANSITIVE)) {
      score += Priors.INTRANSITIVE_OBJECT;
    }
    return score;
  }
}
