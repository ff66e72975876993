package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent.Kind;

/** How two places that stand one behind the other belong together. Made for one sentence. */
final class Lying {
  /** Most words between a place and what says where it lies. */
  private static final int LONGEST = 8;

  private static final Set<String> MEASURES = Set.of("مسافة", "كيلومتر", "كم", "ميل");

  private final Chart chart;
  private final List<Token> tokens;

  /** Made for one sentence. */
  Lying(Chart chart) {
    this.chart = chart;
    this.tokens = chart.tokens();
  }

  /** Whether the place at {@code at} is joined to the one that ends before {@code end}. */
  boolean isListed(int end, int at) {
    for (int i = end; i < at; i++) {
      if (!tokens.get(i).isMark('،') && !tokens.get(i).isMark('"') && !tokens.get(i).isMark('«')) {
        return false;
      }
    }
    Token token = tokens.get(at);
    return token.has(Proclitic.WA)
        && !token.has(Proclitic.BI)
        && !token.has(Proclitic.LI)
        && chart.at(at).kind() == Kind.NOUN;
  }

  /**
   * Whether the place at token {@code at} only says where the place that ends before {@code end}
   * lies: "the village X in the district Y, north of Z".
   */
  boolean isInsideOf(int end, int at) {
    boolean measured = false;
    boolean comma = false;
    for (int i = end; i < at; i++) {
      Token token = tokens.get(i);
      String name = token.lemma().name();
      measured |= MEASURES.contains(name) || name.equals("بعد") && i > end && isOn(i - 1);
      comma |= token.isMark('،');
      boolean joins =
          token.isMark('(')
              || token.isMark(')')
              || token.isMark('"')
              || token.isMark('»')
              || token.isMark('،')
              || name.equals("في")
              || name.equals("قرب")
              || name.equals("من")
              || PlaceWords.isDescribing(token)
              || name.startsWith("واقع") && token.analysis().hasArticle();
      boolean far = measured || name.equals("على");
      if (i - end > LONGEST || !joins && !far) {
        return false;
      }
    }
    Token token = tokens.get(at);
    boolean part = token.lemma().sense() == NounClass.PART;
    if (token.has(Proclitic.WA)) {
      return false;
    }
    if (comma && !measured) {
      return part;
    }
    return token.has(Proclitic.BI)
        || token.has(Proclitic.LI)
        || at > end
        || part
        || token.pos() == PartOfSpeech.PROPER;
  }

  private boolean isOn(int token) {
    return tokens.get(token).lemma().name().equals("على");
  }
}
