package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * Reads lists of places that commas alone part, though no list has some of their names: "the towns
 * of X, Y, Z". Made for one sentence, and belongs to one thread.
 */
final class Enumeration {
  /** Kinds of places besides settlements that are told in such lists. */
  private static final Set<String> OTHERS = WordSet.of("mountain", "base");

  /** Most words of a name that no list has. */
  private static final int LONGEST = 3;

  /** Fewest places of a list. */
  private static final int FEWEST = 3;

  private final Finds finds;
  private final List<Token> tokens;
  private final boolean[] inName;

  /**
   * Made for one sentence.
   *
   * @param finds the places so far, to which those of the lists are added
   * @param inName for each token, whether it is part of a known name of whatever kind
   */
  Enumeration(Finds finds, boolean[] inName) {
    this.finds = finds;
    this.tokens = finds.tokens();
    this.inName = inName;
  }

  /** Adds the names of every list that begins with a place of {@code at}, by its first token. */
  void add(@Nullable PlaceMention[] at) {
    int t = 0;
    while (t < at.length) {
      PlaceMention place = at[t];
      int end = place == null ? t + 1 : finds.end(place, t);
      t = place != null && isTown(place) && isComma(end) ? addRun(at, end) : end;
    }
  }

  private static boolean isTown(PlaceMention mention) {
    Place place = mention.place();
    return place == null || place.isSettlement() || OTHERS.contains(place.kind());
  }

  private boolean isComma(int at) {
    return at + 1 < tokens.size() && tokens.get(at).isMark('،');
  }

  /**
   * Adds the names of the list whose first place ends before {@code from}, up to the last that is
   * surely a place, and gives the token after it.
   */
  private int addRun(@Nullable PlaceMention[] at, int from) {
    List<int[]> names = new ArrayList<>();
    int sure = 0;
    int places = 1;
    int items = 1;
    int t = from;
    while (isComma(t)) {
      int item = t + 1;
      PlaceMention place = at[item];
      int end = place == null ? endOfItem(item) : finds.end(place, item);
      if (end == item || place == null && !isAtEnd(end)) {
        break;
      }
      if (place == null) {
        names.add(new int[] {item, end});
      }
      if (place != null ? isTown(place) : isStrong(item)) {
        places++;
        sure = names.size();
      }
      items++;
      t = end;
    }
    if (items >= FEWEST && 2 * places >= items) {
      for (int[] name : names.subList(0, sure)) {
        finds.add(name[0], name[1]);
      }
    }
    return t;
  }

  /** The token after what may be a name at {@code at}, or {@code at}. */
  private int endOfItem(int at) {
    int end = at;
    while (end < tokens.size() && end < at + LONGEST && isOfName(tokens.get(end), end == at)) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(Token token, boolean first) {
    boolean bare =
        !token.analysis().hasProclitic() || first && token.analysis().hasOnly(Proclitic.WA);
    return (bare || token.analysis().hasArticle() && !token.has(Proclitic.BI))
        && !token.has(Proclitic.LI)
        && token.analysis().enclitic() == null
        && (token.pos() == PartOfSpeech.UNKNOWN
            || token.isVerb() && first
            || token.pos().isNominal() && isNameable(token.lemma().sense()));
  }

  /** Whether a word of this kind, alone between commas among places, may be the name of one. */
  private static boolean isNameable(NounClass sense) {
    return switch (sense) {
      case THING, ABSTRACT, NONE, FACILITY, PLACEKIND, PART, TITLE, QUANTITY, EVENT -> true;
      case PERSON, GROUP, ORGAN, FORCE, RANK, WEAPON, VEHICLE, TIME, SPEECH, MEDIA, POSITION ->
          false;
    };
  }

  /** Whether the word at {@code at} can hardly be anything but a name. */
  private boolean isStrong(int at) {
    return !inName[at] && PlaceNouns.isHardlyElse(tokens.get(at));
  }

  /** Whether an item of a list may end before {@code at}. */
  private boolean isAtEnd(int at) {
    if (at >= tokens.size()) {
      return true;
    }
    Token token = tokens.get(at);
    return token.pos() == PartOfSpeech.PUNCTUATION
        || token.has(Proclitic.WA)
        || token.has(Proclitic.BI)
        || token.pos() == PartOfSpeech.PREPOSITION;
  }
}
