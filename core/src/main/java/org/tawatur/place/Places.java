package org.tawatur.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final Set<String> DIRECTIONS =
      Set.of("شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي", "وسط");

  private final Set<String> notPlaces;
  private final Set<String> settlements;

  /**
   * Makes the step.
   *
   * @param notPlaces lemmas before a name that make it no place: "battle", "road", "university"
   * @param settlements lemmas that with the article alone say a place: "the town", "the district"
   */
  public Places(Set<String> notPlaces, Set<String> settlements) {
    this.notPlaces = Set.copyOf(notPlaces);
    this.settlements = Set.copyOf(settlements);
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
   */
  public List<PlaceMention> places(
      NormalText text, Chart chart, List<NameMatch<List<Place>>> matches, Countries countries) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (NameMatch<List<Place>> match : matches) {
      if (!isPlace(chart, match)) {
        continue;
      }
      Place place = choose(match.payload(), kindBefore(chart, match), countries);
      Span span = span(chart, match);
      mentions.add(new PlaceMention(span, span.in(text.original()), place));
    }
    mentions.addAll(unknown(text, chart.tokens(), mentions));
    mentions.sort(Comparator.comparing(PlaceMention::span));
    return mentions;
  }

  /**
   * What a noun of place names that the gazetteer does not have: "the village of X", "the town",
   * "north of X".
   */
  private List<PlaceMention> unknown(
      NormalText text, List<Token> tokens, List<PlaceMention> known) {
    List<PlaceMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = isPlaceNoun(tokens.get(i)) ? endOfUnknown(tokens, i) : i;
      if (end > i) {
        Span span = new Span(tokens.get(i).stem().start(), tokens.get(end - 1).span().end());
        if (known.stream().noneMatch(k -> k.span().overlaps(span))) {
          found.add(new PlaceMention(span, span.in(text.original()), null));
        }
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /**
   * The token after a place that a noun at {@code first} calls so, or {@code first} where it only
   * says what kind.
   */
  private int endOfUnknown(List<Token> tokens, int first) {
    boolean named = isPointedAt(tokens.get(first));
    int end = first + 1;
    while (end < tokens.size() && tokens.get(end).analysis().proclitics().isEmpty()) {
      Token token = tokens.get(end);
      boolean name = token.pos() == PartOfSpeech.PROPER || token.pos() == PartOfSpeech.UNKNOWN;
      boolean adjective = token.pos() == PartOfSpeech.ADJECTIVE && token.analysis().hasArticle();
      if (!name && !isPlaceNoun(token) && !adjective) {
        break;
      }
      named |=
          name && isKind(tokens.get(end - 1))
              || adjective && isKind(tokens.get(first))
              || isPointedAt(token);
      end++;
    }
    return named ? end : first;
  }

  private boolean isPointedAt(Token token) {
    return token.analysis().hasArticle() && settlements.contains(token.lemma().name());
  }

  /**
   * Whether a name after the noun names a place: a kind of place, or a direction, but not "the side
   * of" or "the middle of".
   */
  private static boolean isKind(Token token) {
    return token.lemma().sense() == NounClass.PLACEKIND
        || DIRECTIONS.contains(token.lemma().name());
  }

  private static boolean isPlaceNoun(Token token) {
    NounClass sense = token.lemma().sense();
    return (sense == NounClass.PLACEKIND || sense == NounClass.PART)
        && token.pos() == PartOfSpeech.NOUN;
  }

  /**
   * Whether the word before token {@code first} says that a place follows: a kind of place or a
   * preposition of place.
   */
  public static boolean isCalledPlace(List<Token> tokens, int first) {
    if (first == 0) {
      return false;
    }
    Token before = tokens.get(first - 1);
    return before.lemma().sense() == NounClass.PLACEKIND
        || before.lemma().sense() == NounClass.PART
        || before.pos() == PartOfSpeech.PREPOSITION && before.lemma().name().equals("في");
  }

  private boolean isPlace(Chart chart, NameMatch<List<Place>> match) {
    int before = match.first() - 1;
    if (before < 0) {
      return true;
    }
    Token token = chart.tokens().get(before);
    if (notPlaces.contains(token.lemma().name())) {
      return false;
    }
    return token.pos() != PartOfSpeech.PROPER
        || !chart.tokens().get(match.first()).analysis().hasArticle()
        || chart.pieceOf()[before] != chart.pieceOf()[match.first()];
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
    return places.stream()
        .max(
            Comparator.comparingInt((Place p) -> countries.votes(p.country()) > 0 ? 1 : 0)
                .thenComparingInt(p -> isOfKind(p, kind) ? 1 : 0)
                .thenComparingInt(Place::rank)
                .thenComparingInt(p -> countries.votes(p.country()))
                .thenComparing(Place::id, Comparator.reverseOrder()))
        .orElseThrow();
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

  /** The name with the nouns of place before it: "the countryside of X". */
  private static Span span(Chart chart, NameMatch<List<Place>> match) {
    Constituent piece = chart.at(match.first());
    int start = match.first();
    while (start > piece.start()) {
      NounClass sense = chart.tokens().get(start - 1).lemma().sense();
      if (sense != NounClass.PLACEKIND && sense != NounClass.PART) {
        break;
      }
      start--;
    }
    return new Span(
        chart.tokens().get(start).stem().start(), chart.tokens().get(match.end() - 1).span().end());
  }
}
