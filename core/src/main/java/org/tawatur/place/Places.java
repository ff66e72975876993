package org.tawatur.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NameMatch;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;

/**
 * Finds the places of a sentence and says which of those of one name is meant. Immutable and
 * thread-safe.
 */
public final class Places {
  private final Set<String> notPlaces;
  private final Set<String> settlements;
  private final Unlisted unlisted;

  /**
   * Makes the step.
   *
   * @param notPlaces lemmas before a name that make it no place: "battle", "road", "university"
   * @param settlements lemmas that with the article alone say a place: "the town", "the district"
   * @param named lemmas behind which any definite noun is a name: "the village of the Springs"
   */
  public Places(Set<String> notPlaces, Set<String> settlements, Set<String> named) {
    this.notPlaces = new HashSet<>(notPlaces);
    this.settlements = new HashSet<>(settlements);
    this.unlisted = new Unlisted(settlements, named);
  }

  /** How often a report has named places of each country. Belongs to one report and one thread. */
  public static final class Countries {
    private final Map<String, Integer> votes = new HashMap<>();

    /** Counts an unambiguous place or an actor of {@code country}. */
    public void note(String country) {
      votes.merge(country, 1, Integer::sum);
    }

    /** The country named most, or empty where none leads. */
    public String foremost() {
      String best = "";
      int most = 1;
      for (Map.Entry<String, Integer> vote : votes.entrySet()) {
        boolean even = vote.getValue() == most && vote.getKey().compareTo(best) < 0;
        if (vote.getValue() > most || even) {
          best = vote.getKey();
          most = vote.getValue();
        }
      }
      return best;
    }

    private int votes(String country) {
      return votes.getOrDefault(country, 0);
    }
  }

  /**
   * The places that {@code matches} name.
   *
   * @param text the report
   * @param chart the sentence
   * @param matches names of places found in it, with all places of the name
   * @param countries what the report names
   * @param inName for each token, whether it is part of a known name of whatever kind
   */
  public List<PlaceMention> places(
      NormalText text,
      Chart chart,
      List<NameMatch<List<Place>>> matches,
      Countries countries,
      boolean[] inName) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (NameMatch<List<Place>> match : matches) {
      if (!isPlace(chart, match)) {
        continue;
      }
      Place place = choose(match.payload(), kindBefore(chart, match), countries);
      Span span = span(chart, match);
      mentions.add(new PlaceMention(span, span.in(text.original()), place));
    }
    mentions.addAll(unlisted.places(text, chart, mentions, inName));
    mentions.sort(Comparator.comparing(PlaceMention::span));
    return mentions;
  }

  /**
   * Whether the words around the name from token {@code first} to before {@code end} say that it is
   * a place: a kind of place or a preposition of place stands before, and no noun follows of which
   * the name is only the first.
   */
  public static boolean isCalledPlace(List<Token> tokens, int first, int end) {
    boolean kind = end == first + 1 && tokens.get(first).lemma().sense() == NounClass.PLACEKIND;
    if (first == 0 || kind) {
      return false;
    }
    Token before = tokens.get(first - 1);
    return before.lemma().sense() == NounClass.PLACEKIND
        || before.lemma().sense() == NounClass.PART
        || before.pos() == PartOfSpeech.PREPOSITION
            && before.lemma().name().equals("في")
            && !hasOwnNoun(tokens, end);
  }

  /**
   * Whether what follows makes an ordinary noun of the word before: "in many of", "in the frame
   * of".
   */
  private static boolean hasOwnNoun(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(end);
    return next.lemma().name().equals("من")
        || next.pos().isNominal()
            && next.pos() != PartOfSpeech.PROPER
            && !next.analysis().hasProclitic()
            && next.lemma().sense() != NounClass.PART
            && next.lemma().sense() != NounClass.TIME;
  }

  private boolean isPlace(Chart chart, NameMatch<List<Place>> match) {
    int before = match.first() - 1;
    if (before < 0) {
      return true;
    }
    Token token = chart.tokens().get(before);
    if (notPlaces.contains(token.lemma().name()) || isRelational(chart, match)) {
      return false;
    }
    return token.pos() != PartOfSpeech.PROPER
        || !chart.tokens().get(match.first()).analysis().hasArticle()
        || chart.pieceOf()[before] != chart.pieceOf()[match.first()];
  }

  /** Whether the name is the adjective of the definite noun before it: "the mountainous region". */
  private boolean isRelational(Chart chart, NameMatch<List<Place>> match) {
    List<Token> tokens = chart.tokens();
    int first = match.first();
    Token token = tokens.get(first);
    Token before = tokens.get(first - 1);
    return match.end() == first + 1
        && token.analysis().hasArticle()
        && !token.analysis().hasProclitic()
        && (token.key().endsWith("يه") || token.key().endsWith("ي"))
        && (before.analysis().hasArticle() || before.pos() == PartOfSpeech.PROPER)
        && before.pos() != PartOfSpeech.PREPOSITION
        && before.pos() != PartOfSpeech.PUNCTUATION
        && !before.isVerb();
  }

  private static @Nullable String kindBefore(Chart chart, NameMatch<List<Place>> match) {
    int before = match.first() - 1;
    return before >= 0 && chart.tokens().get(before).lemma().sense() == NounClass.PLACEKIND
        ? chart.tokens().get(before).lemma().name()
        : null;
  }

  /**
   * Of several places of a name the one whose country the report speaks of, then the more
   * important.
   */
  private static Place choose(List<Place> places, @Nullable String kind, Countries countries) {
    if (places.size() == 1) {
      return places.getFirst();
    }
    Place best = places.getFirst();
    for (Place place : places) {
      best = isBefore(place, best, kind, countries) ? place : best;
    }
    return best;
  }

  private static boolean isBefore(
      Place one, Place other, @Nullable String kind, Countries countries) {
    int votes = countries.votes(one.country());
    int others = countries.votes(other.country());
    int order = Boolean.compare(votes > 0, others > 0);
    order = order == 0 ? Boolean.compare(isOfKind(one, kind), isOfKind(other, kind)) : order;
    order = order == 0 ? Integer.compare(one.rank(), other.rank()) : order;
    order = order == 0 ? Integer.compare(votes, others) : order;
    order = order == 0 ? other.id().compareTo(one.id()) : order;
    return order > 0;
  }

  private static boolean isOfKind(Place place, @Nullable String noun) {
    if (noun == null) {
      return false;
    }
    return switch (noun) {
      case "محافظة", "ولاية", "إقليم" -> place.kind().equals("admin1");
      case "مدينة" -> place.kind().equals("city") || place.kind().equals("capital");
      case "بلدة" -> place.kind().equals("town");
      case "قرية" -> place.kind().equals("village");
      case "مخيم" -> place.kind().equals("camp");
      case "حي" -> place.kind().equals("quarter");
      default -> false;
    };
  }

  /**
   * The name with the nouns of place or building before it: "the countryside of X, X's airport".
   */
  private Span span(Chart chart, NameMatch<List<Place>> match) {
    List<Token> tokens = chart.tokens();
    Constituent piece = chart.at(match.first());
    int start = match.first();
    while (start > 0) {
      boolean quoted =
          start > 1
              && isOpening(tokens.get(start - 1))
              && match.end() < tokens.size()
              && isClosing(tokens.get(match.end()));
      int noun = quoted ? start - 2 : start - 1;
      if (!isBeforeName(tokens.get(noun)) || !quoted && noun < piece.start()) {
        break;
      }
      start = noun;
    }
    boolean closed = start < match.first() && isOpening(tokens.get(match.first() - 1));
    int last = closed ? match.end() : match.end() - 1;
    return new Span(tokens.get(start).stem().start(), tokens.get(last).span().end());
  }

  private static boolean isClosing(Token token) {
    return token.isMark('"') || token.isMark('»');
  }

  private static boolean isOpening(Token token) {
    return token.isMark('"') || token.isMark('«');
  }

  private boolean isBeforeName(Token token) {
    NounClass sense = token.lemma().sense();
    return settlements.contains(token.lemma().name())
        || sense == NounClass.PLACEKIND
        || sense == NounClass.PART
        || sense == NounClass.FACILITY && token.pos() == PartOfSpeech.NOUN;
  }
}
