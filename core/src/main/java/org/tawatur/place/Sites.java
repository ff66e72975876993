package org.tawatur.place;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;

/**
 * Reads buildings and sites with what tells which of their kind they are, and those of which none
 * is told: "X prison", "one of the prisons", "in a military base". Immutable and thread-safe.
 */
final class Sites {
  /** It may be a place on the web: "the site 'YouTube'". */
  private static final String WEB = "موقع";

  private final PlaceNouns nouns;
  private final Set<String> beside;
  private final Set<String> unreal;

  Sites(PlaceNouns nouns, WordSets sets) {
    this.nouns = nouns;
    this.beside = sets.set("beside");
    this.unreal = sets.set("unreal-description");
  }

  /** The token after "one of the prisons", or {@code first} where no places stand behind. */
  int endOfOne(Chart chart, int first) {
    List<Token> tokens = chart.tokens();
    int end = first + 1;
    if (end >= tokens.size()
        || tokens.get(end).analysis().hasProclitic()
        || !PlaceNouns.isSpot(tokens.get(end))) {
      return first;
    }
    boolean named = tokens.get(end).analysis().hasArticle();
    end++;
    while (end < chart.at(first).end()
        && !tokens.get(end).analysis().hasProclitic()
        && (nouns.isAdjective(tokens.get(end)) || !named && PlaceNouns.isName(tokens.get(end)))) {
      named |= PlaceNouns.isName(tokens.get(end));
      end++;
    }
    return named ? end : first;
  }

  /**
   * The token after some site or area that "in" or "inside" stands before and an adjective behind:
   * "in a military base"; else {@code first}.
   */
  int endOfSome(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    if (!PlaceNouns.isSpot(token)
        || token.analysis().hasArticle()
        || token.analysis().enclitic() != null
        || !nouns.isIn(tokens, first)
        || nouns.isPartOfAnything(token)) {
      return first;
    }
    int end = first + 1;
    while (end < tokens.size()
        && PlaceNouns.isIndefinite(tokens.get(end))
        && !hasComplement(tokens, end)) {
      end++;
    }
    boolean owned =
        end < tokens.size()
            && tokens.get(end).analysis().hasArticle()
            && !tokens.get(end).analysis().hasProclitic()
            && tokens.get(end).pos().isNominal();
    return owned || end == first + 1 ? first : end;
  }

  /** Whether a preposition behind the participle at {@code at} says of what: "belonging to". */
  private static boolean hasComplement(List<Token> tokens, int at) {
    return tokens.get(at).pos() != PartOfSpeech.ADJECTIVE
        && tokens.get(at).pos() != PartOfSpeech.NOUN
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).has(Proclitic.LI)
            || tokens.get(at + 1).pos() == PartOfSpeech.PREPOSITION);
  }

  /** Whether a noun is a building or site, or stands where only a place can: "in front of X". */
  boolean begins(List<Token> tokens, int i) {
    if (tokens.get(i).pos() != PartOfSpeech.NOUN
        || i + 1 < tokens.size() && unreal.contains(tokens.get(i + 1).lemma().name())) {
      return false;
    }
    return switch (tokens.get(i).lemma().sense()) {
      case FACILITY -> true;
      case POSITION -> tokens.get(i).analysis().number() == Number.SINGULAR;
      case ORGAN, THING, NONE -> isBeside(tokens, i);
      case PERSON,
          GROUP,
          FORCE,
          RANK,
          TITLE,
          WEAPON,
          VEHICLE,
          PLACEKIND,
          TIME,
          PART,
          EVENT,
          SPEECH,
          MEDIA,
          QUANTITY,
          ABSTRACT ->
          false;
    };
  }

  /** Whether "in front of", "near", "inside" stands right before token {@code i}. */
  private boolean isBeside(List<Token> tokens, int i) {
    int before = i - 1;
    if (before > 0 && tokens.get(before).lemma().name().equals("من")) {
      before--;
    }
    return before >= 0 && beside.contains(tokens.get(before).lemma().name());
  }

  /**
   * The token after a building or site at {@code first} with its name or with what says which of
   * its kind it is; {@code first} where nothing does.
   */
  int end(Chart chart, int first) {
    List<Token> tokens = chart.tokens();
    Token site = tokens.get(first);
    int limit = chart.at(first).end();
    int end = first + 1;
    boolean bare = !site.analysis().hasArticle() && !site.lemma().name().equals(WEB);
    if (bare && end < tokens.size()) {
      int quoted = PlaceNouns.endOfQuote(tokens, end);
      if (quoted > end) {
        return quoted;
      }
      if (isCutName(tokens, end)) {
        return end + 1;
      }
    }
    boolean named = site.analysis().hasArticle() && isBeside(tokens, first);
    while (end < limit && !tokens.get(end).analysis().hasProclitic()) {
      Token token = tokens.get(end);
      boolean more =
          PlaceNouns.isName(token)
              || token.pos() == PartOfSpeech.NOUN
              || token.pos() == PartOfSpeech.MASDAR && isOfDoing(tokens, first, end)
              || token.pos() == PartOfSpeech.ADJECTIVE && !nouns.isBound(token);
      if (!more || token.analysis().enclitic() != null) {
        break;
      }
      named |= PlaceNouns.isName(token) || token.analysis().hasArticle();
      end++;
    }
    return named ? end : first;
  }

  /** Whether an unknown word behind one site was cut where its name begins: "camp of Labouza". */
  private static boolean isCutName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.pos() == PartOfSpeech.UNKNOWN
        && tokens.get(at - 1).analysis().number() == Number.SINGULAR
        && !token.analysis().hasArticle()
        && !token.has(Proclitic.WA)
        && token.analysis().hasProclitic();
  }

  /**
   * Whether the building or site at {@code site} is called by what is done there, which the verbal
   * noun at {@code at} tells with the article or with a definite word behind it: "the centre of
   * combating smuggling".
   */
  private boolean isOfDoing(List<Token> tokens, int site, int at) {
    Token head = tokens.get(site);
    boolean real =
        head.pos() == PartOfSpeech.NOUN
            && !nouns.isPartOfAnything(head)
            && !head.lemma().name().equals(WEB);
    if (!real || tokens.get(at).analysis().hasArticle()) {
      return real;
    }
    return at + 1 < tokens.size()
        && !tokens.get(at + 1).analysis().hasProclitic()
        && (tokens.get(at + 1).analysis().hasArticle() || PlaceNouns.isName(tokens.get(at + 1)));
  }
}
