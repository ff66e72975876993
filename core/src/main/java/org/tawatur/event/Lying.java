package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/** How two places that stand one behind the other belong together. Made for one sentence. */
final class Lying {
  /** Most words between a place and what says where it lies. */
  private static final int LONGEST = 8;

  /** Words between a place and the wider one that it lies in or near. */
  private static final Set<String> JOINING =
      WordSet.of("في", "قرب", "من", "داخل", "ضمن", "وسط", "شمال", "جنوب", "شرق", "غرب");

  /** Words between places of a kind and the one that is meant. */
  private static final Set<String> SUCH_AS =
      WordSet.of("مثل", "تحديدا", "تحديد", "خاصة", "خصوصا", "خصوص", "سيما", "لاسيما");

  private static final Set<String> MEASURES = WordSet.of("مسافة", "كيلومتر", "كم", "ميل");

  private final Chart chart;
  private final List<Token> tokens;

  /** Made for one sentence. */
  Lying(Chart chart) {
    this.chart = chart;
    this.tokens = chart.tokens();
  }

  /** Whether the place at {@code at} is joined to the one that ends before {@code end}. */
  boolean isListed(int end, int at) {
    boolean and = tokens.get(at).has(Proclitic.WA);
    for (int i = end; i < at; i++) {
      boolean alone = isAnd(tokens.get(i));
      if (!alone && !isMark(tokens.get(i))) {
        return false;
      }
      and |= alone;
    }
    Token token = tokens.get(at);
    return and
        && !token.has(Proclitic.BI)
        && !token.has(Proclitic.LI)
        && (chart.at(at).kind() == Kind.NOUN || token.isVerb());
  }

  /**
   * Whether "and" joins the place at {@code at} to that before, and nothing between tells of
   * anything else that happens: "in X and in Y", "three in X and two in Y".
   */
  boolean isJoined(int end, int at) {
    boolean and = false;
    for (int i = end; i <= at; i++) {
      Token token = tokens.get(i);
      Kind kind = chart.at(i).kind();
      boolean event =
          token.isVerb()
              || (token.pos() == PartOfSpeech.MASDAR || token.lemma().sense() == NounClass.EVENT)
                  && !token.has(Proclitic.LI);
      boolean other =
          kind == Kind.RELATIVE
              || kind == Kind.COMPLEMENTISER
              || kind == Kind.MARK && !isMark(token);
      if (i < at && (event || other)) {
        return false;
      }
      and |= token.has(Proclitic.WA);
    }
    return and;
  }

  /** Whether it is "and" that stands alone, as it does before a quotation mark. */
  private static boolean isAnd(Token token) {
    return token.pos() == PartOfSpeech.CONJUNCTION && token.lemma().name().equals("و");
  }

  private static boolean isMark(Token token) {
    return token.isMark('،') || token.isMark('"') || token.isMark('«') || token.isMark('»');
  }

  /** Whether the place at {@code at} says what is meant by that before: "places such as X". */
  boolean isExample(int end, int at) {
    boolean such = false;
    for (int i = end; i < at; i++) {
      Token token = tokens.get(i);
      String name = token.lemma().name();
      such |= SUCH_AS.contains(name) || name.equals("بين") && token.analysis().enclitic() != null;
      if (!such && !isMark(token) && !name.equals("من") || i - end > LONGEST / 2) {
        return false;
      }
    }
    return such;
  }

  /** Whether the place at {@code at} is the first of those that are meant: "in each of X and Y". */
  boolean isEach(int end, int at) {
    return at == end + 3
        && tokens.get(end).lemma().name().equals("في")
        && tokens.get(end + 1).lemma().name().equals("كل")
        && tokens.get(end + 2).lemma().name().equals("من");
  }

  /**
   * Whether the place at token {@code at} only says where the place that ends before {@code end}
   * lies: "the village X in the district Y, north of Z".
   *
   * @param own whether the event took place in the first, so that what stands right behind it is no
   *     other place that it hit: "in the town of X, the seat of the province"
   */
  boolean isInsideOf(int end, int at, boolean own) {
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
              || JOINING.contains(name)
              || PlaceWords.isDescribing(token)
              || name.startsWith("واقع") && token.analysis().hasArticle();
      boolean far = measured || name.equals("على");
      if (i - end > LONGEST || !joins && !far) {
        return false;
      }
    }
    Token token = tokens.get(at);
    if (token.has(Proclitic.WA) || at == end && !own && isOther(token)) {
      return false;
    }
    return !comma || measured || token.lemma().sense() == NounClass.PART;
  }

  /**
   * Whether what stands right behind a place without a word between may be another: "the town of".
   */
  private static boolean isOther(Token token) {
    return !token.has(Proclitic.BI)
        && !token.has(Proclitic.LI)
        && token.lemma().sense() != NounClass.PART
        && token.pos() != PartOfSpeech.PROPER;
  }

  private boolean isOn(int token) {
    return tokens.get(token).lemma().name().equals("على");
  }
}
