package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * Reads on from a town to those that "and" joins to it, though no list has their names: "in X and Y
 * and Z, north of". Made for one sentence, and belongs to one thread.
 */
final class Sequel {
  /** Kinds of places besides settlements beside which others of their kind are told. */
  private static final Set<String> OTHERS = WordSet.of("mountain", "region", "admin2");

  /** Most words of a name that no list has. */
  private static final int LONGEST = 3;

  /** The names that "and" joins to one place, and up to which of them it is sure. */
  private static final class Run {
    private final List<int[]> items = new ArrayList<>();
    private int sure;
    private int end;
  }

  private final PlaceNouns nouns;
  private final Finds finds;
  private final List<Token> tokens;
  private final boolean[] inName;

  /**
   * Made for one sentence.
   *
   * @param finds the places so far, to which those that follow them are added
   * @param inName for each token, whether it is part of a known name of whatever kind
   */
  Sequel(PlaceNouns nouns, Finds finds, boolean[] inName) {
    this.nouns = nouns;
    this.finds = finds;
    this.tokens = finds.tokens();
    this.inName = inName;
  }

  /** Adds the names behind every town and behind every place that is named where it stands. */
  void add() {
    if (finds.known().isEmpty() && finds.found().isEmpty()) {
      return;
    }
    PlaceMention[] at = new PlaceMention[tokens.size()];
    mark(at, finds.known());
    mark(at, finds.found());
    new Enumeration(finds, inName).add(at);
    mark(at, finds.found());
    int t = 0;
    while (t < at.length) {
      PlaceMention place = at[t];
      int end = place == null ? t + 1 : finds.end(place, t);
      boolean opens = place != null && end < at.length && isAnd(end) && isTown(place, end);
      t = opens ? add(run(at, end)) : end;
    }
  }

  private void mark(PlaceMention[] at, List<PlaceMention> places) {
    for (PlaceMention place : places) {
      at[token(place.span().start())] = place;
    }
  }

  /** The token that the char at {@code start} stands in, or the last. */
  private int token(int start) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isTown(PlaceMention mention, int end) {
    Place place = mention.place();
    if (place != null) {
      return place.isSettlement() || OTHERS.contains(place.kind());
    }
    Token last = tokens.get(end - 1);
    return PlaceNouns.isHardlyElse(last) || isOfItsKind(mention, end);
  }

  /** Whether a kind of place before a definite word makes a name of it: "the hill of the Long". */
  private boolean isOfItsKind(PlaceMention place, int end) {
    Token kind = end < 2 ? tokens.get(0) : tokens.get(end - 2);
    return kind.lemma().sense() == NounClass.PLACEKIND
        && kind.stem().start() >= place.span().start()
        && !kind.analysis().hasArticle()
        && kind.analysis().enclitic() == null
        && tokens.get(end - 1).analysis().hasArticle();
  }

  private int add(Run run) {
    for (int i = 0; i < run.sure; i++) {
      int[] item = run.items.get(i);
      finds.add(item[0], item[1]);
    }
    return run.end;
  }

  private Run run(@Nullable PlaceMention[] at, int from) {
    Run run = new Run();
    int t = from;
    boolean strong = false;
    while (t < tokens.size() && isAnd(t)) {
      int item = item(t);
      boolean quoted = isQuote(tokens.get(item));
      PlaceMention place = quoted ? at[item + 1] : at[item];
      if (place != null || isOthers(item)) {
        run.sure = run.items.size();
        int end = place == null ? item + 1 : finds.end(place, quoted ? item + 1 : item);
        t = quoted && end < tokens.size() && isQuote(tokens.get(end)) ? end + 1 : end;
        strong = false;
        continue;
      }
      int end = quoted ? PlaceNouns.endOfQuote(tokens, item) : endOfItem(item);
      if (end == item) {
        break;
      }
      run.items.add(quoted ? new int[] {item + 1, end - 1} : new int[] {item, end});
      boolean sure = quoted || isStrong(item);
      strong |= sure;
      boolean last = sure || tokens.get(item).analysis().hasArticle();
      boolean ended = isAtEnd(end) || sure && isBeforePhrase(end);
      if (strong && last && ended || isUnknown(item) && end < tokens.size() && isAnd(end)) {
        run.sure = run.items.size();
      }
      t = end;
    }
    run.end = t;
    return run;
  }

  /** Whether "and" joins a word to what ends before {@code at}, a comma before it or not. */
  private boolean isAnd(int at) {
    int word = tokens.get(at).isMark('،') ? at + 1 : at;
    return word < tokens.size() && (tokens.get(word).has(Proclitic.WA) || isLoneAnd(word));
  }

  /**
   * Whether "and" stands alone at {@code at}, with a word or a quotation mark and a word behind.
   */
  private boolean isLoneAnd(int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).pos() == PartOfSpeech.CONJUNCTION
        && tokens.get(at).lemma().name().equals("و")
        && (isQuote(tokens.get(at + 1)) || PlaceNouns.isHardlyElse(tokens.get(at + 1)));
  }

  /** Where what "and" at {@code at} joins begins: its word, or the quotation mark before it. */
  private int item(int at) {
    int word = tokens.get(at).isMark('،') ? at + 1 : at;
    return tokens.get(word).has(Proclitic.WA) ? word : word + 1;
  }

  private static boolean isQuote(Token token) {
    return token.isMark('"') || token.isMark('«') || token.isMark('»');
  }

  /** Whether no list has the word at {@code at} at all, nor any name that it is part of. */
  private boolean isUnknown(int at) {
    return !inName[at] && tokens.get(at).pos() == PartOfSpeech.UNKNOWN;
  }

  /** Whether "and other areas" stands at {@code at}, behind which no more is named. */
  private boolean isOthers(int at) {
    return tokens.get(at).lemma().sense() == NounClass.PLACEKIND
        && tokens.get(at).analysis().number() == Number.PLURAL
        && at + 1 < tokens.size()
        && nouns.isOther(tokens.get(at + 1));
  }

  /** The token after the name that may begin at {@code at}, or {@code at}. */
  private int endOfItem(int at) {
    Token token = tokens.get(at);
    boolean bare =
        !token.analysis().hasProclitic()
            || token.analysis().hasOnly(Proclitic.WA)
            || token.analysis().hasArticle();
    if (!bare
        || token.has(Proclitic.BI)
        || token.has(Proclitic.LI)
        || token.analysis().enclitic() != null) {
      return at;
    }
    if (nouns.isHonour(tokens, at)) {
      return at + 2;
    }
    if (!isNameable(token)) {
      return at;
    }
    int end = at + 1;
    while (end < tokens.size()
        && end < at + LONGEST
        && !inName[end]
        && PlaceNouns.isName(tokens.get(end))
        && !tokens.get(end).analysis().hasProclitic()) {
      end++;
    }
    return end;
  }

  private static boolean isNameable(Token token) {
    boolean described = token.pos() == PartOfSpeech.ADJECTIVE && token.analysis().hasArticle();
    if (PlaceNouns.isName(token) || token.isVerb() || described) {
      return true;
    }
    NounClass sense = token.lemma().sense();
    return sense == NounClass.EVENT
        || token.pos().isNominal()
            && sense != NounClass.PERSON
            && sense != NounClass.MEDIA
            && PlaceNouns.isNameable(sense);
  }

  /** Whether the word at {@code at} can hardly be anything but a name. */
  private boolean isStrong(int at) {
    return !inName[at] && PlaceNouns.isHardlyElse(tokens.get(at));
  }

  /** Whether a preposition that stands for itself or is written on a word goes on at {@code at}. */
  private boolean isBeforePhrase(int at) {
    return at < tokens.size()
        && (tokens.get(at).pos() == PartOfSpeech.PREPOSITION || tokens.get(at).has(Proclitic.BI));
  }

  /** Whether the list may end before {@code at}: with its clause, or where the places lie. */
  private boolean isAtEnd(int at) {
    if (at >= tokens.size()) {
      return true;
    }
    Token token = tokens.get(at);
    NounClass sense = token.lemma().sense();
    return token.isMark('.')
        || token.isMark('،')
        || token.isMark('(')
        || !token.has(Proclitic.WA) && (sense == NounClass.PART || sense == NounClass.PLACEKIND)
        || token.lemma().name().equals("في");
  }
}
