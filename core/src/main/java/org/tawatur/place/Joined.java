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
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;

/**
 * Makes one place of several that only together say where: "the border strip between X and Y", "a
 * military base in X". Made for one sentence, and belongs to one thread.
 */
final class Joined {
  private static final String BETWEEN = "بين";

  /** Most words of a first name that is no known place. */
  private static final int UNKNOWN = 3;

  private final PlaceNouns nouns;
  private final Set<String> lands;
  private final NormalText text;
  private final List<Token> tokens;

  /**
   * Made for one sentence.
   *
   * @param lands plurals that the dictionary has as words of their own
   */
  Joined(PlaceNouns nouns, Set<String> lands, NormalText text, List<Token> tokens) {
    this.nouns = nouns;
    this.lands = lands;
    this.text = text;
    this.tokens = tokens;
  }

  /** The places, which are in the order of the text, with those joined that say where together. */
  List<PlaceMention> joined(List<PlaceMention> places) {
    List<PlaceMention> all = new ArrayList<>(places.size());
    int i = 0;
    while (i < places.size()) {
      PlaceMention place = bordered(places.get(i));
      while (!all.isEmpty() && all.getLast().span().overlaps(place.span())) {
        all.removeLast();
      }
      int next = i + 1;
      int last = between(places, i);
      if (last > i) {
        place = span(place, places.get(last), null);
        next = last + 1;
      } else if (next < places.size() && isIn(place, places.get(next))) {
        while (!all.isEmpty() && isListed(all.getLast(), place)) {
          all.removeLast();
        }
        place = span(place, places.get(next), places.get(next).place());
        next++;
      }
      all.add(place);
      i = next;
    }
    return all;
  }

  /** The country with the border before it, where it is "the border with" it that is told. */
  private PlaceMention bordered(PlaceMention place) {
    int at = first(place);
    if (place.place() == null || at < 2 || !tokens.get(at - 1).lemma().name().equals("مع")) {
      return place;
    }
    int border = at - 2;
    while (border > 0 && isDescribing(tokens.get(border))) {
      border--;
    }
    if (!nouns.isBorder(tokens.get(border))) {
      return place;
    }
    Span span = new Span(tokens.get(border).stem().start(), place.span().end());
    return new PlaceMention(span, span.in(text.original()), place.place());
  }

  private PlaceMention span(PlaceMention first, PlaceMention last, @Nullable Place place) {
    Span span = new Span(first.span().start(), last.span().end());
    return new PlaceMention(span, span.in(text.original()), place);
  }

  /** The number of the place that ends what lies between two, or {@code i}. */
  private int between(List<PlaceMention> places, int i) {
    PlaceMention place = places.get(i);
    int first = first(place);
    int end = end(place);
    while (end < tokens.size() && isDescribing(tokens.get(end))) {
      end++;
    }
    NounClass sense = tokens.get(first).lemma().sense();
    if (place.place() != null
        || sense != NounClass.PLACEKIND && sense != NounClass.POSITION
        || end >= tokens.size()
        || !tokens.get(end).lemma().name().equals(BETWEEN)
        || tokens.get(end).analysis().enclitic() != null) {
      return i;
    }
    for (int last = i + 1; last < Math.min(places.size(), i + 3); last++) {
      int at = first(places.get(last));
      boolean known =
          last == i + 2 && first(places.get(i + 1)) == end + 1 && end(places.get(i + 1)) == at;
      boolean unknown = last == i + 1 && at > end + 1 && at <= end + 1 + UNKNOWN;
      if (tokens.get(at).has(Proclitic.WA) && (known || unknown)) {
        return last;
      }
    }
    return i;
  }

  /** Whether the second is the place in which the first, an unnamed site or area, lies. */
  private boolean isIn(PlaceMention site, PlaceMention place) {
    int first = first(site);
    int at = first(place);
    int end = end(site);
    if (site.place() != null
        || place.place() == null && !isNamed(place)
        || !isUnnamed(first) && !isDescribed(first, end)) {
      return false;
    }
    Token token = tokens.get(at);
    if (token.has(Proclitic.WA)) {
      return false;
    }
    boolean in = at == end + 1 && nouns.isLying(tokens.get(end));
    return in || at == end && (token.has(Proclitic.BI) || token.lemma().sense() == NounClass.PART);
  }

  /** Whether a place that the gazetteer lacks is one of its kind by name: "the village of X". */
  private boolean isNamed(PlaceMention place) {
    int first = first(place);
    return isOneOfItsKind(tokens.get(first))
        && !nouns.isPartOfAnything(tokens.get(first))
        && end(place) > first + 1
        && !PlaceNouns.isIndefinite(tokens.get(first + 1));
  }

  private static boolean isOneOfItsKind(Token kind) {
    return kind.lemma().sense() == NounClass.PLACEKIND
        && kind.analysis().number() == Number.SINGULAR
        && !kind.analysis().hasArticle();
  }

  /** Whether both are sites told by no name, the second joined to the first. */
  private boolean isListed(PlaceMention before, PlaceMention site) {
    int first = first(site);
    return before.place() == null
        && end(before) == first
        && tokens.get(first).has(Proclitic.WA)
        && isDescribed(first(before), end(before))
        && isDescribed(first, end(site));
  }

  /** Whether it is some site or area, not the one: "a base", "one of the prisons". */
  private boolean isUnnamed(int first) {
    Token token = tokens.get(first);
    NounClass sense = token.lemma().sense();
    return nouns.isOne(token)
        || !token.analysis().hasArticle()
            && token.analysis().enclitic() == null
            && first + 1 < tokens.size()
            && PlaceNouns.isIndefinite(tokens.get(first + 1))
            && (sense == NounClass.PLACEKIND
                || sense == NounClass.FACILITY
                || sense == NounClass.POSITION);
  }

  /**
   * Whether the words up to {@code end} tell sites by no name: "the besieged quarters", "the
   * Turkish base".
   */
  private boolean isDescribed(int first, int end) {
    Token head = tokens.get(first);
    NounClass sense = head.lemma().sense();
    boolean several =
        head.analysis().number() == Number.PLURAL || lands.contains(head.lemma().name());
    boolean site = sense == NounClass.FACILITY || sense == NounClass.POSITION;
    boolean described =
        several && (site || sense == NounClass.PLACEKIND)
            || site && head.analysis().hasArticle() && end > first + 1;
    for (int i = first + 1; i < end; i++) {
      described &= !PlaceNouns.isName(tokens.get(i)) && !PlaceNouns.isUnseen(tokens.get(i));
      described &= i + 1 == end || !isOneOfItsKind(tokens.get(i));
    }
    return described;
  }

  private static boolean isDescribing(Token token) {
    return token.analysis().hasArticle()
        && !token.analysis().hasProclitic()
        && (token.pos() == PartOfSpeech.ADJECTIVE
            || token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
            || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE);
  }

  private int first(PlaceMention place) {
    int i = 0;
    while (i < tokens.size() - 1 && tokens.get(i).span().end() <= place.span().start()) {
      i++;
    }
    return i;
  }

  private int end(PlaceMention place) {
    int i = first(place);
    while (i < tokens.size() && tokens.get(i).span().start() < place.span().end()) {
      i++;
    }
    return i;
  }
}
