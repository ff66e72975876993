package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;

/**
 * The places that are found in one sentence besides those of the gazetteer. Belongs to one thread.
 */
final class Finds {
  private final NormalText text;
  private final List<Token> tokens;
  private final List<PlaceMention> known;
  private final List<PlaceMention> found = new ArrayList<>();

  /**
   * Made for one sentence.
   *
   * @param known the places of the gazetteer in it
   */
  Finds(NormalText text, List<Token> tokens, List<PlaceMention> known) {
    this.text = text;
    this.tokens = tokens;
    this.known = known;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The places of the gazetteer. */
  List<PlaceMention> known() {
    return known;
  }

  /** The others, in the order in which they were found. */
  List<PlaceMention> found() {
    return found;
  }

  /** The token after a place whose first token is {@code first}. */
  int end(PlaceMention place, int first) {
    int end = first + 1;
    while (end < tokens.size() && tokens.get(end).span().start() < place.span().end()) {
      end++;
    }
    return end;
  }

  /**
   * Adds the words from {@code from} to before {@code end}, if no place of the gazetteer is in
   * them.
   */
  void add(int from, int end) {
    Token first = tokens.get(from);
    // The article is not written where "to" stands before it: the whole word is shown then.
    boolean merged = first.has(Proclitic.LI) && first.analysis().hasArticle();
    int start = merged ? first.span().start() : first.stem().start();
    Span span = new Span(start, tokens.get(end - 1).span().end());
    for (PlaceMention other : known) {
      if (other.span().overlaps(span)) {
        return;
      }
    }
    found.add(new PlaceMention(span, span.in(text.original()), null));
  }
}
