package org.tawatur.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NameMatch;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;

/**
 * Finds the places of a sentence and says which of those of one name is meant. Immutable and
 * thread-safe.
 */
public final class Places {
  /** How much larger a place is that its name means even where the report is about elsewhere. */
  private static final int FAME = 4;

  /** The rank from which a place is known to readers of any country. */
  private static final int LARGE = 5;

  /** A plural that means one country. */
  private static final String LAND = "بلاد";

  /** The signs of an indefinite noun: no name of a place has them. */
  private static final String INDEFINITE = "ًٍ";

  private static final String SEATED = "أؤئ";

  private final Set<String> notPlaces;
  private final Set<String> settlements;
  private final PlaceNouns nouns;
  private final Unlisted unlisted;
  private final Extent extent;
  private final Set<String> lands;
  private final Set<String> vague;

  /**
   * Makes the step.
   *
   * @param sets named sets of lemmas: those before a name that make it no place ("battle"), those
   *     that with the article alone say a place ("the town"), those behind which any definite noun
   *     is a name ("the village of the Springs"), and others
   */
  public Places(WordSets sets) {
    this.notPlaces = sets.set("not-place");
    this.settlements = sets.set("settlement");
    this.nouns = new PlaceNouns(sets);
    this.unlisted = new Unlisted(nouns, sets);
    this.extent = new Extent(settlements, sets.set("whole-of"));
    this.lands = sets.set("plural-land");
    this.vague = sets.set("vague-place");
  }

  /** Whether a noun may mean any stretch of land: "an area". */
  boolean isVague(String noun) {
    return vague.contains(noun);
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

    /** Whether the report names anything of {@code country}, or of no country at all. */
    boolean isAbout(String country) {
      return votes.isEmpty() || votes(country) > 0;
    }

    /** Whether at least two of three names are of {@code country}. */
    public boolean isHome(String country) {
      int all = 0;
      for (int some : votes.values()) {
        all += some;
      }
      return 3 * votes(country) >= 2 * all;
    }

    private int votes(String country) {
      return votes.getOrDefault(country, 0);
    }

    /**
     * Whether the words around the ordinary word from token {@code first} to before {@code end} say
     * that it is one of {@code places}: a kind of place stands before, or a preposition of place
     * where the report is about the country and no noun follows of which the word is only the
     * first.
     */
    public boolean isCalledPlace(List<Token> tokens, int first, int end, List<Place> places) {
      boolean kind = end == first + 1 && tokens.get(first).lemma().sense() == NounClass.PLACEKIND;
      if (first == 0 || kind) {
        return false;
      }
      Token before = tokens.get(first - 1);
      boolean in =
          before.pos() == PartOfSpeech.PREPOSITION
              && before.lemma().name().equals("في")
              && !hasOwnNoun(tokens, end);
      return switch (before.lemma().sense()) {
        case PLACEKIND, PART -> true;
        case FACILITY, POSITION -> isOfHere(places);
        case NONE -> in && isOfHere(places);
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
            ABSTRACT,
            THING ->
            false;
      };
    }

    private boolean isOfHere(List<Place> places) {
      return places.stream().anyMatch(place -> place.rank() >= LARGE || isAbout(place.country()));
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
   * @param back what "the city" may go back to
   */
  public List<PlaceMention> places(
      NormalText text,
      Chart chart,
      List<NameMatch<List<Place>>> matches,
      Countries countries,
      boolean[] inName,
      Back back) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (NameMatch<List<Place>> match : matches) {
      if (!isPlace(chart, match)) {
        continue;
      }
      Place place = choose(match.payload(), kindBefore(chart, match), countries);
      if (match.end() == match.first() + 1
          && !isSpelled(place, written(text, chart, match.first()))) {
        continue;
      }
      Span span = extent.span(chart, match);
      mentions.add(new PlaceMention(span, span.in(text.original()), place));
    }
    for (PlaceMention mention : unlisted.places(text, chart, mentions, inName)) {
      mentions.add(meant(text, chart.tokens(), mention, back));
    }
    mentions.sort(Comparator.comparing(PlaceMention::span));
    return new Joined(nouns, lands, text, chart.tokens()).joined(mentions);
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

  /**
   * What the report has named before.
   *
   * @param landmarks the places named in it
   * @param sentence the number of the sentence
   */
  public record Back(Landmarks landmarks, int sentence) {}

  /** The mention with the place that "the city" or "north of the city" goes back to, if any. */
  private PlaceMention meant(NormalText text, List<Token> tokens, PlaceMention mention, Back back) {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).span().start() >= mention.span().end()) {
      last--;
    }
    Token noun = tokens.get(last);
    if (!noun.analysis().hasArticle()
        || noun.analysis().number() != Number.SINGULAR && !noun.key().endsWith(LAND)
        || !settlements.contains(noun.lemma().name())
        || last > 0 && isHead(tokens, last - 1, mention)) {
      return mention;
    }
    PlaceMention named = back.landmarks().meant(back.sentence(), last, noun.lemma().name());
    if (named == null) {
      return mention;
    }
    boolean bare = mention.span().start() >= noun.span().start();
    int opener = bare ? extent.opener(tokens, last) : last;
    if (opener < last) {
      Span span = new Span(tokens.get(opener).stem().start(), mention.span().end());
      return new PlaceMention(span, span.in(text.original()), named.place(), null);
    }
    return new PlaceMention(mention.span(), mention.text(), named.place(), bare ? named : null);
  }

  /** Whether "the capital of" or "the centre of" stands before the last noun of the mention. */
  private boolean isHead(List<Token> tokens, int token, PlaceMention mention) {
    return tokens.get(token).span().start() >= mention.span().start() - 1
        && (settlements.contains(tokens.get(token).lemma().name())
            || tokens.get(token).lemma().name().equals("مركز"));
  }

  /** Whether the word before a name makes it no place, or one of a kind of its own. */
  boolean isOther(Token before) {
    return notPlaces.contains(before.lemma().name())
        || before.lemma().sense() == NounClass.PLACEKIND && !before.analysis().hasArticle();
  }

  private static String written(NormalText text, Chart chart, int token) {
    return chart.tokens().get(token).stem().in(text.original());
  }

  /**
   * Whether the word {@code written} can be a name of the place: not where it is marked as an
   * indefinite noun, or has a hamza inside that no name of the place has.
   */
  private static boolean isSpelled(Place place, String written) {
    boolean seated = false;
    for (int i = 0; i < written.length(); i++) {
      if (INDEFINITE.indexOf(written.charAt(i)) >= 0) {
        return false;
      }
      seated |= i > 0 && SEATED.indexOf(written.charAt(i)) >= 0;
    }
    return !seated
        || isSeated(place.arabic())
        || place.variants().stream().anyMatch(Places::isSeated);
  }

  private static boolean isSeated(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (SEATED.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
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
  static Place choose(List<Place> places, @Nullable String kind, Countries countries) {
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
    boolean called = isOfKind(one, kind) || isOfKind(other, kind);
    int order = called ? 0 : Boolean.compare(isFamous(one, other), isFamous(other, one));
    order = order == 0 ? Boolean.compare(votes > 0, others > 0) : order;
    order = order == 0 ? Boolean.compare(isOfKind(one, kind), isOfKind(other, kind)) : order;
    order = order == 0 ? Integer.compare(one.rank(), other.rank()) : order;
    order = order == 0 ? Integer.compare(votes, others) : order;
    order = order == 0 ? other.id().compareTo(one.id()) : order;
    return order > 0;
  }

  /** Whether everybody takes the name for the first: a country or capital beside a village. */
  private static boolean isFamous(Place one, Place other) {
    return one.rank() - other.rank() >= FAME;
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
}
