package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;

/** How places are told and which of them lies in which. Made for one sentence. */
final class PlaceForms {
  private final Setting.Words words;
  private final List<Token> tokens;
  private final Reach reach;

  /** Made for one sentence; {@code reach} finds its tokens. */
  PlaceForms(Setting.Words words, List<Token> tokens, Reach reach) {
    this.words = words;
    this.tokens = tokens;
    this.reach = reach;
  }

  /** Whether it is not named where it stands. */
  static boolean isUnnamed(PlaceMention place) {
    return place.place() == null || place.named() != null;
  }

  /** Whether it is named where it stands, by a name that a list has or behind its kind. */
  boolean isKnown(PlaceMention place) {
    Token kind = tokens.get(reach.token(place.span().start()));
    boolean called =
        place.place() == null
            && kind.lemma().sense() == NounClass.PLACEKIND
            && !kind.analysis().hasArticle()
            && !isVague(place);
    return called || !isUnnamed(place);
  }

  /** Whether it may be in many places: "the residential quarters", "areas that X holds". */
  boolean isVague(PlaceMention place) {
    int at = reach.token(place.span().start());
    int last = reach.token(place.span().end() - 1);
    Token kind = tokens.get(at);
    boolean several =
        place.place() == null
            && kind.analysis().hasArticle()
            && kind.analysis().isSeveral()
            && last <= at + 1
            && !words.sided().contains(tokens.get(last).lemma().name())
            && words.scattered().contains(kind.lemma().name());
    return several || isHeld(place);
  }

  /** Whether only who holds it is told of the area: "areas of control of the opposition". */
  private boolean isHeld(PlaceMention place) {
    int at = reach.token(place.span().start());
    return place.place() == null
        && at + 1 < tokens.size()
        && tokens.get(at + 1).span().end() <= place.span().end()
        && words.held().contains(tokens.get(at + 1).lemma().name());
  }

  /** Whether the place is only pointed at: "the town". */
  boolean isBare(PlaceMention place) {
    int at = reach.token(place.span().start());
    NounClass sense = tokens.get(at).lemma().sense();
    return tokens.get(at).analysis().hasArticle()
        && (sense == NounClass.PLACEKIND || sense == NounClass.PART || sense == NounClass.FACILITY)
        && place.span().end() <= tokens.get(at).span().end();
  }

  /** Whether what is told behind a whole country or province is a town: "in X, near the town". */
  static boolean isNarrower(@Nullable PlaceMention wide, PlaceMention place) {
    if (wide == null || wide.place() == null || place.place() == null) {
      return false;
    }
    String kind = place.place().kind();
    return wide.place().kind().equals("country") && !kind.equals("country")
        || contains(wide.place(), place.place());
  }

  /** Whether a place of the gazetteer is among {@code others} already. */
  static boolean isTold(PlaceMention place, List<PlaceMention> others) {
    for (PlaceMention other : others) {
      if (place.place() != null && place.place().equals(other.place())) {
        return true;
      }
    }
    return false;
  }

  static boolean containsAny(PlaceMention place, List<PlaceMention> others) {
    for (PlaceMention other : others) {
      if (contains(place.place(), other.place())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first is the country or province that the second lies in. */
  static boolean contains(@Nullable Place whole, @Nullable Place part) {
    if (whole == null || part == null || !whole.country().equals(part.country())) {
      return false;
    }
    return switch (whole.kind()) {
      case "country" -> !part.kind().equals("country");
      case "admin1" -> part.admin1().equals(whole.english());
      default -> false;
    };
  }
}
