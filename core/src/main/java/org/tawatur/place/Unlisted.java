package org.tawatur.place;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.text.NormalText;

/**
 * Finds places that the gazetteer does not have by the words around them: "the village of X", "the
 * town", "north of X", "X prison". Immutable and thread-safe.
 */
final class Unlisted {
  private final PlaceNouns nouns;
  private final NamedKind kinds;
  private final Sites sites;
  private final LoneName names;
  private final Set<String> compass;

  Unlisted(PlaceNouns nouns, WordSets sets) {
    this.nouns = nouns;
    this.kinds = new NamedKind(nouns, sets);
    this.sites = new Sites(nouns, sets);
    this.names = new LoneName(nouns, sets);
    this.compass = sets.set("compass-side");
  }

  /**
   * The places besides those of {@code known}.
   *
   * @param inName for each token, whether it is part of a known name of whatever kind
   */
  List<PlaceMention> places(
      NormalText text, Chart chart, List<PlaceMention> known, boolean[] inName) {
    List<Token> tokens = chart.tokens();
    Finds finds = new Finds(text, tokens, known);
    Listed lists = new Listed(nouns, finds);
    lists.addBetween();
    int i = 0;
    while (i < tokens.size()) {
      int end = end(chart, i, inName);
      if (end > i) {
        finds.add(i, end);
      }
      if (lists.isSeveral(tokens.get(i))) {
        end = lists.add(i, end);
      }
      i = Math.max(end, i + 1);
    }
    new Sequel(nouns, finds, inName).add();
    return finds.found();
  }

  private int end(Chart chart, int i, boolean[] inName) {
    List<Token> tokens = chart.tokens();
    if (isSide(tokens, i) || isRoad(tokens, i)) {
      return i + 1;
    }
    if (nouns.isOne(tokens.get(i))) {
      return sites.endOfOne(chart, i);
    }
    int some = sites.endOfSome(tokens, i);
    if (some > i) {
      return some;
    }
    if (kinds.begins(tokens, i, inName)) {
      return kinds.end(tokens, i);
    }
    return !inName[i] && sites.begins(tokens, i)
        ? sites.end(chart, i)
        : names.end(tokens, i, inName);
  }

  /** Whether a road or line is told by what it joins: "the road that links X and Y". */
  private boolean isRoad(List<Token> tokens, int i) {
    NounClass sense = tokens.get(i).lemma().sense();
    return i + 2 < tokens.size()
        && (sense == NounClass.PLACEKIND || sense == NounClass.POSITION)
        && tokens.get(i).analysis().hasArticle()
        && tokens.get(i + 1).analysis().hasArticle()
        && nouns.isBound(tokens.get(i + 1))
        && tokens.get(i + 2).lemma().name().equals("بين");
  }

  /** Whether "in the north" stands at the noun {@code i}, and no more of it. */
  private boolean isSide(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.analysis().hasArticle() || !compass.contains(token.lemma().name())) {
      return false;
    }
    boolean in =
        token.has(Proclitic.BI)
            || i > 0 && tokens.get(i - 1).lemma().name().equals("في") && !token.has(Proclitic.WA);
    return in && (i + 1 == tokens.size() || !nouns.isAdjective(tokens.get(i + 1)));
  }
}
