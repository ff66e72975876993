package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/**
 * Reads the places of a list to its end: "the villages of X, Y and Z", "towns such as X and Y".
 * Made for one sentence, and belongs to one thread.
 */
final class Listed {
  /** Most words between a kind and the list of those of it. */
  private static final int INTRODUCED = 3;

  private final PlaceNouns nouns;
  private final Finds finds;
  private final List<Token> tokens;

  /**
   * Made for one sentence.
   *
   * @param finds where those of the lists are added
   */
  Listed(PlaceNouns nouns, Finds finds) {
    this.nouns = nouns;
    this.finds = finds;
    this.tokens = finds.tokens();
  }

  /** Whether several places of a kind are told: "the villages of". */
  boolean isSeveral(Token token) {
    return (token.lemma().sense() == NounClass.PLACEKIND || nouns.isSettlement(token))
        && token.analysis().isSeveral();
  }

  /**
   * Adds the places behind the kind at {@code at}, the first of which ends before {@code end} where
   * that is behind it.
   *
   * @return the token after the list, or {@code end} where there is none
   */
  int add(int at, int end) {
    int first = end > at ? end : endOfFirst(at + 1);
    if (first <= at + 1) {
      return end;
    }
    boolean two = tokens.get(at).analysis().number() == Number.DUAL;
    int second = two && endOfListed(first) == first ? endOfSecond(first) : first;
    if (second > first) {
      finds.add(first, second);
    }
    return addRest(second);
  }

  /**
   * The token after the second of two places, whatever word its name is: "the towns of X and Salt";
   * or {@code at} where none is told there.
   */
  private int endOfSecond(int at) {
    if (at >= tokens.size()) {
      return at;
    }
    Token token = tokens.get(at);
    boolean name =
        token.has(Proclitic.WA)
            && (token.analysis().hasOnly(Proclitic.WA) || token.analysis().hasArticle())
            && !token.has(Proclitic.BI)
            && !token.has(Proclitic.LI)
            && token.analysis().enclitic() == null
            && token.pos() == PartOfSpeech.NOUN
            && !token.analysis().isSeveral()
            && PlaceNouns.isNameable(token.lemma().sense());
    boolean owning =
        at + 1 < tokens.size()
            && !token.analysis().hasArticle()
            && tokens.get(at + 1).pos().isNominal()
            && !tokens.get(at + 1).analysis().hasProclitic()
            && !nouns.isPlaceNoun(tokens.get(at + 1));
    return name && !owning ? at + 1 : at;
  }

  /**
   * The token after the first of several places that a list names behind its kind: a known one, or
   * the first name behind "such as" or a quotation mark, which is noted. What is not after {@code
   * at} is none.
   */
  private int endOfFirst(int at) {
    int first = at;
    while (first < tokens.size()
        && first < at + INTRODUCED
        && (isBetween(tokens.get(first)) || nouns.isSuchAs(tokens.get(first)))) {
      first++;
    }
    int end = endOfKnown(first);
    if (end > first || first == at && !isReadAsVerb(at)) {
      return end;
    }
    end = first == at ? at + 1 : endOfItem(first);
    if (end > first) {
      finds.add(first, end);
    }
    return end;
  }

  /** Whether a word behind a kind of place looks like a verb, but "and" joins a name to it. */
  private boolean isReadAsVerb(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).isVerb()
        && !tokens.get(at).analysis().hasProclitic()
        && tokens.get(at).analysis().enclitic() == null
        && !tokens.get(at - 1).analysis().hasArticle()
        && tokens.get(at + 1).analysis().hasOnly(Proclitic.WA)
        && PlaceNouns.isName(tokens.get(at + 1));
  }

  /** Notes the names joined to a place of several: "the villages of X, Y and Z"; where they end. */
  private int addRest(int from) {
    int at = from;
    while (at < tokens.size()) {
      int next = at;
      boolean joined = false;
      while (next < tokens.size() && (isBetween(tokens.get(next)) || isAnd(tokens.get(next)))) {
        joined |= isAnd(tokens.get(next));
        next++;
      }
      joined |= next < tokens.size() && tokens.get(next).has(Proclitic.WA);
      int end = joined ? endOfListed(next) : isGoingOn(at, next) ? endOfName(next) : next;
      if (end == next) {
        end = endOfKnown(next);
        if (end == next || !joined && !isGoingOn(at, next)) {
          return at;
        }
      }
      finds.add(next, end);
      at = end;
    }
    return at;
  }

  /**
   * Whether but a comma parts the word at {@code next} from the list, which goes on behind it as
   * well: "X, Y, Z in".
   */
  private boolean isGoingOn(int end, int next) {
    if (next != end + 1
        || !tokens.get(end).isMark('،')
        || next + 1 >= tokens.size()
        || tokens.get(next).analysis().hasProclitic()) {
      return false;
    }
    Token behind = tokens.get(next + 1);
    return behind.isMark('،')
        || behind.has(Proclitic.WA)
        || behind.has(Proclitic.BI)
        || behind.lemma().name().equals("في");
  }

  /** The token after one word that can only be a name between commas, or {@code at}. */
  private int endOfName(int at) {
    Token token = tokens.get(at);
    boolean odd = token.pos() == PartOfSpeech.ADJECTIVE && !token.analysis().hasArticle();
    return PlaceNouns.isName(token) || odd ? at + 1 : at;
  }

  /**
   * Notes what "and" joins between two known towns that stand in one list: "X, and Y and Z", where
   * none but Y is unknown.
   */
  void addBetween() {
    PlaceMention before = null;
    int from = 0;
    int at = 0;
    for (PlaceMention place : finds.known()) {
      while (at < tokens.size() && tokens.get(at).span().end() <= place.span().start()) {
        at++;
      }
      if (before != null && isTown(before) && isTown(place) && at < tokens.size()) {
        addItems(from, at);
      }
      before = place;
      from = at;
      while (from < tokens.size() && tokens.get(from).span().start() < place.span().end()) {
        from++;
      }
    }
  }

  /** Notes the items of a list that fill what stands between a known town and the next. */
  private void addItems(int from, int to) {
    List<int[]> items = new ArrayList<>();
    int t = from;
    while (t < to && (isItem(t) || tokens.get(t).isMark('،'))) {
      int end = t + 1;
      if (isItem(t)) {
        while (end < to && PlaceNouns.isName(tokens.get(end)) && isBare(end)) {
          end++;
        }
        items.add(new int[] {t, end});
      }
      t = end;
    }
    if (t == to && tokens.get(to).has(Proclitic.WA)) {
      items.forEach(item -> finds.add(item[0], item[1]));
    }
  }

  private boolean isBare(int at) {
    return !tokens.get(at).analysis().hasProclitic();
  }

  /** Whether "and" stands on a word that may be the name of a place. */
  private boolean isItem(int at) {
    Token token = tokens.get(at);
    if (!token.analysis().hasOnly(Proclitic.WA) || token.analysis().enclitic() != null) {
      return false;
    }
    return switch (token.lemma().sense()) {
      case THING, ABSTRACT, NONE, FACILITY, PART, PLACEKIND ->
          token.pos().isNominal() && token.pos() != PartOfSpeech.MASDAR;
      case PERSON,
          GROUP,
          ORGAN,
          FORCE,
          RANK,
          TITLE,
          WEAPON,
          VEHICLE,
          TIME,
          EVENT,
          SPEECH,
          MEDIA,
          QUANTITY,
          POSITION ->
          false;
    };
  }

  private static boolean isTown(PlaceMention place) {
    return place.place() != null && place.place().isSettlement();
  }

  /**
   * The token after a known place at {@code at}, a quotation mark before it or not; else {@code
   * at}.
   */
  private int endOfKnown(int at) {
    int first = at < tokens.size() && isBetween(tokens.get(at)) ? at + 1 : at;
    for (PlaceMention place : finds.known()) {
      if (first < tokens.size() && place.span().overlaps(tokens.get(first).stem())) {
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().start() < place.span().end()) {
          end++;
        }
        return end;
      }
    }
    return at;
  }

  private static boolean isBetween(Token token) {
    return token.isMark('،')
        || token.isMark('"')
        || token.isMark('»')
        || token.isMark('«')
        || token.isMark('(');
  }

  /** Whether "and" stands alone, as it does before a quotation mark. */
  private static boolean isAnd(Token token) {
    return token.pos() == PartOfSpeech.CONJUNCTION && token.lemma().name().equals("و");
  }

  /** The token after one more place of a list, or {@code first} where none is named. */
  private int endOfListed(int first) {
    if (first >= tokens.size()
        || tokens.get(first).has(Proclitic.BI)
        || tokens.get(first).has(Proclitic.LI)) {
      return first;
    }
    int end = endOfItem(first);
    return end == first + 1 && isKindAlone(tokens.get(first)) ? first : end;
  }

  /** Whether it is but a kind or side of what is not named: "and north". */
  private boolean isKindAlone(Token token) {
    return nouns.isPlaceNoun(token) && !token.analysis().hasArticle();
  }

  /** The token after one place of a list, or {@code first} where none is named. */
  private int endOfItem(int first) {
    if (first >= tokens.size()) {
      return first;
    }
    Token head = tokens.get(first);
    boolean noun =
        head.pos() == PartOfSpeech.NOUN && head.analysis().hasArticle() || nouns.isPlaceNoun(head);
    if (!noun && !PlaceNouns.isName(head) && !isDescription(first)) {
      return first;
    }
    int end = first + 1;
    while (end < tokens.size()
        && isKindAlone(tokens.get(end - 1))
        && nouns.isPlaceNoun(tokens.get(end))) {
      end++;
    }
    if (end < tokens.size() && isNameOfItem(end)) {
      end++;
    }
    while (end < tokens.size()
        && !tokens.get(end).analysis().hasProclitic()
        && (PlaceNouns.isName(tokens.get(end))
            || nouns.isPlaceNoun(head) && PlaceNouns.isUnseen(tokens.get(end))
            || tokens.get(end).pos() == PartOfSpeech.ADJECTIVE
                && tokens.get(end).analysis().hasArticle())) {
      end++;
    }
    return end;
  }

  /** Whether the definite participle at {@code at}, which describes no noun, is a name. */
  private boolean isDescription(int at) {
    Token token = tokens.get(at);
    return (token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
            || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
            || token.pos() == PartOfSpeech.ADJECTIVE)
        && token.analysis().hasArticle()
        && !token.analysis().isSeveral()
        && token.has(Proclitic.WA)
        && at > 0
        && tokens.get(at - 1).pos() != PartOfSpeech.ADJECTIVE;
  }

  /** Whether the word at {@code at} names the one place of a kind before it in a list. */
  private boolean isNameOfItem(int at) {
    Token kind = tokens.get(at - 1);
    Token token = tokens.get(at);
    return kind.lemma().sense() == NounClass.PLACEKIND
        && !kind.analysis().hasArticle()
        && !token.analysis().hasProclitic()
        && token.analysis().enclitic() == null
        && token.pos().isNominal();
  }
}
