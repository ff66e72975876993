package org.tawatur.count;

import org.jspecify.annotations.Nullable;
import org.tawatur.count.CountWord.Kind;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/** The noun that follows a number. */
final class Nouns {
  private Nouns() {}

  /**
   * What stands after a number.
   *
   * @param noun the counted noun; null for people of no known class
   * @param measure whether it is a measure
   * @param end the index after it
   */
  record Found(@Nullable Mark noun, boolean measure, int end) {}

  /** The counted noun at {@code i}, behind "of" or "at least"; null where none is. */
  static @Nullable Found after(Line line, int i) {
    int at = i;
    Mark about = line.mark(at, Kind.ABOUT);
    if (about != null && about.form().skipped() == 0) {
      at += about.length();
    }
    boolean of = line.is(at, "من");
    if (of) {
      at++;
    }
    Mark measure = line.mark(at, Kind.MEASURE);
    if (measure != null && measure.form().skipped() == 0 && !of) {
      return new Found(null, true, at + measure.length());
    }
    Mark noun = line.noun(at);
    boolean plain = noun != null && noun.form().skipped() == 0;
    if (noun != null && plain && (of || !noun.form().hasArticle()) && !noun.isDual()) {
      return specific(line, at, noun);
    }
    return at < line.size() && line.isWord(at) && isPerson(line, at)
        ? new Found(null, false, at + 1)
        : null;
  }

  private static Found specific(Line line, int i, Mark noun) {
    int end = i + noun.length();
    Mark more = line.noun(end);
    boolean finer =
        noun.value().equals("people")
            && more != null
            && more.kind() == Kind.PERSON
            && more.form().skipped() == 0
            && !more.form().hasArticle();
    return finer && more != null
        ? new Found(more, false, end + more.length())
        : new Found(noun, false, end);
  }

  /** Whether an unlisted word at {@code i} names people: a nationality, or a noun for a person. */
  private static boolean isPerson(Line line, int i) {
    String key = line.key(i);
    Token token = line.token(i);
    if (key.endsWith("يين") || key.endsWith("يون")) {
      return true;
    }
    boolean nisba = key.endsWith("يا") && key.length() > 4;
    boolean plural = key.endsWith("ين") || key.endsWith("ون");
    for (Analysis reading : token.readings()) {
      boolean nominal = reading.pos().isNominal() || reading.pos() == PartOfSpeech.ADJECTIVE;
      if (nominal
          && !reading.hasProclitic()
          && reading.lemma().sense() == NounClass.PERSON
          && reading.pos() != PartOfSpeech.PROPER) {
        return true;
      }
      if ((nisba || plural)
          && nominal
          && reading.pos() == PartOfSpeech.ADJECTIVE
          && !reading.hasProclitic()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun of no known class follows, so that the number counts it and nothing else. */
  static boolean isOther(Line line, int i) {
    Mark about = line.mark(i, Kind.ABOUT);
    int at = about == null ? i : i + about.length();
    if (!line.isWord(at)
        || isClosed(line.key(at))
        || line.has(at, Kind.SUBSET)
        || line.has(at, Kind.BETWEEN)
        || line.has(at, Kind.GOVERNOR)) {
      return false;
    }
    PartOfSpeech pos = line.token(at).pos();
    boolean led = line.key(at).startsWith("و") && line.token(at).analysis().hasProclitic();
    return !led
        && (pos.isNominal() || pos == PartOfSpeech.ADJECTIVE)
        && !line.key(at).startsWith("ال")
        && !line.key(at).startsWith("ب");
  }

  private static boolean isClosed(String key) {
    return switch (key) {
      case "في",
          "من",
          "علي",
          "الي",
          "عن",
          "مع",
          "بعد",
          "قبل",
          "خلال",
          "جراء",
          "اثر",
          "منذ",
          "علي الاقل",
          "حتي",
          "و",
          "اليوم",
          "امس" ->
          true;
      default -> false;
    };
  }
}
