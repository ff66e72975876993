package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.text.WordSet;
import org.tawatur.time.TimeMention;

/**
 * Where one event took place: what stands in its clause or near it and belongs to it, not to who
 * takes part.
 *
 * <p>"The forces stationed in A shelled the village of B in the countryside of C" took place in B:
 * A says who the forces are, and C says which B.
 */
final class Setting {
  /** Prepositions of a place that is taken, entered or left. */
  private static final Set<String> OF_GROUND = WordSet.of("على", "في", "من", "إلى");

  private static final Set<String> IN = WordSet.of("في", "ب", "داخل");

  /** Most pieces between an event and a pronoun of its place. */
  private static final int POINTING = 3;

  /** How much further than the nearest place another may stand. */
  private static final double BESIDE = 0.6;

  /**
   * Words that tell where and when.
   *
   * @param reaching whose object is where it took place: "hit", "reached"
   * @param witnessing whose subject is where it took place: "witnessed"
   * @param steps by which the way from an event is measured
   * @param lasting nouns of events that go on for a time: "war", "siege"
   * @param held nouns of events that a name behind them tells the place of: "conference"
   * @param amid prepositions of what harm is part of or due to
   * @param sides nouns that "from" makes the side from which an attack comes
   * @param whole words for the whole or most of a place that stands behind them
   * @param bound participles that say whom somebody belongs to: "linked to"
   * @param after prepositions before a length of time that is over
   * @param superlative adjectives that compare an event with those before: "worst", "first"
   */
  record Words(
      Set<String> reaching,
      Set<String> witnessing,
      DistanceWords steps,
      Set<String> lasting,
      Set<String> held,
      Set<String> amid,
      Set<String> sides,
      Set<String> whole,
      Set<String> bound,
      Set<String> after,
      Set<String> superlative) {

    /** The words that the lexicon gives. */
    static Words of(WordSets sets) {
      return new Words(
          sets.set("reaching-verb"),
          sets.set("witness-verb"),
          DistanceWords.of(sets),
          sets.set("lasting-event"),
          sets.set("held-event"),
          sets.set("amid"),
          sets.set("fire-side"),
          sets.set("whole-of"),
          sets.set("bound-participle"),
          sets.set("after"),
          sets.set("superlative"));
    }
  }

  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final Reach reach;
  private final PlaceTies ties;
  private final Lying lying;
  private final PlaceWords around;

  /** Made for one event. */
  Setting(Words words, Clauses clauses, Match match, Reach reach) {
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.reach = reach;
    this.ties = new PlaceTies(words, clauses, match, reach);
    this.lying = new Lying(chart);
    this.around = new PlaceWords(tokens, words.whole());
  }

  /**
   * A place at a token, how far it is from the event, whether it goes on a list of places, and
   * whether "and" joins it to the one before in any way.
   */
  private record Site(PlaceMention place, int at, double far, boolean listed, boolean joined) {}

  /** The most specific places of the event, in the order of the text. */
  List<PlaceMention> where(List<PlaceMention> places, List<TimeMention> times) {
    List<Site> sites = new ArrayList<>();
    int end = -1;
    double before = Reach.FAR;
    PlaceMention last = null;
    for (PlaceMention place : places) {
      int at = reach.token(place.span().start());
      int after = reach.token(place.span().end() - 1) + 1;
      if (isTime(place, times)) {
        continue;
      }
      boolean inside = end >= 0 && lying.isInsideOf(end, at, before < Reach.FAR);
      if (inside && !isNarrower(last, place)) {
        end = after;
        continue;
      }
      boolean listed = end >= 0 && (lying.isListed(end, at) || isEnumerated(last, place, end, at));
      boolean each = before < Reach.FAR && lying.isEach(end, at);
      boolean example = end >= 0 && (each || lying.isExample(end, at));
      boolean joined = listed || end >= 0 && !example && lying.isJoined(end, at);
      double far = listed || example ? before : ties.far(place, at);
      if (far < PlaceTies.WITHIN) {
        if (example && !sites.isEmpty()) {
          sites.removeLast();
        }
        sites.add(new Site(place, at, far, listed, joined));
      }
      if (far < Reach.FAR || !ties.isParty(place) && !around.preposition(at).equals("ل")) {
        end = after;
        before = far;
        last = place;
      }
    }
    if (sites.isEmpty() && !places.isEmpty() && isOfGround()) {
      PlaceMention meant = pointedAt(places);
      return meant == null ? ofTeller(places) : List.of(meant);
    }
    List<PlaceMention> near = nearest(sites);
    return near.isEmpty() ? ofTeller(places) : near;
  }

  /**
   * Where those are who tell of a deed and have no name, or nothing: "witnesses in X said that".
   */
  private List<PlaceMention> ofTeller(List<PlaceMention> places) {
    if (!isDeed()) {
      return List.of();
    }
    for (PlaceMention place : places) {
      int at = reach.token(place.span().start());
      boolean local =
          place.place() == null
              || !place.place().kind().equals("country") && !place.place().kind().equals("capital");
      boolean named = local && !isBare(place);
      if (named
          && reach.telling().isOfTeller(at)
          && IN.contains(around.preposition(around.opener(at)))) {
        return List.of(place.place() == null ? place.naming() : place);
      }
    }
    return List.of();
  }

  /** Whether the event is a deed, which those see who are where it is done. */
  private boolean isDeed() {
    return switch (match.frame().event()) {
      case ASSAULT, COERCE, PROTEST, CONTROL, RETREAT, MOBILIZE, SANCTION -> true;
      case ACCUSE,
          AGREE,
          AID,
          APPOINT,
          CONCEDE,
          CONSULT,
          COOPERATE,
          DEFECT,
          MERGE,
          PLEDGE,
          REJECT,
          RENAME,
          REQUEST,
          RIFT,
          SPLIT,
          SUPPORT,
          THREATEN ->
          false;
    };
  }

  /**
   * Whether only a comma stands before the place at {@code at}, of which nothing but the name is
   * told, and behind one of its kind that does not lie in it: "the villages of X, Y, Z", but not
   * "Baghdad, Iraq".
   */
  private boolean isEnumerated(@Nullable PlaceMention before, PlaceMention place, int end, int at) {
    boolean comma =
        at == end + 1 && tokens.get(end).isMark('،') && !tokens.get(at).analysis().hasProclitic();
    if (before == null || !comma) {
      return false;
    }
    Place one = before.place();
    Place other = place.place();
    if (one == null || other == null) {
      return isNamedOnly(place, at) && (one != null || isFirst(before));
    }
    return one.country().equals(other.country())
        && !contains(other, one)
        && (!other.kind().equals("admin1") || one.kind().equals("admin1"))
        && !other.kind().equals("capital");
  }

  /** Whether a list may begin with a place that no list has: "the villages of X", "X". */
  private boolean isFirst(PlaceMention place) {
    int at = reach.token(place.span().start());
    Token token = tokens.get(at);
    boolean several = token.lemma().sense() == NounClass.PLACEKIND && token.analysis().isSeveral();
    return several || isNamedOnly(place, at);
  }

  /** Whether nothing but the name of the place is told of it, or its kind once for all. */
  private boolean isNamedOnly(PlaceMention place, int at) {
    Token token = tokens.get(at);
    NounClass sense = token.lemma().sense();
    boolean name =
        sense != NounClass.PLACEKIND
            && sense != NounClass.FACILITY
            && sense != NounClass.POSITION
            && sense != NounClass.PART;
    boolean whole = place.span().end() <= token.span().end() && !token.analysis().hasArticle();
    return (name || whole || around.opener(at) < at)
        && place.span().start() >= token.span().start();
  }

  /** Whether what is told behind a whole country or province is a town: "in X, near the town". */
  private static boolean isNarrower(@Nullable PlaceMention wide, PlaceMention place) {
    if (wide == null || wide.place() == null || place.place() == null) {
      return false;
    }
    String kind = place.place().kind();
    return wide.place().kind().equals("country") && !kind.equals("country")
        || contains(wide.place(), place.place());
  }

  /** Whether the event takes, holds or leaves a place. */
  private boolean isOfGround() {
    EventType type = match.frame().event();
    return type == EventType.CONTROL || type == EventType.RETREAT;
  }

  /**
   * The place named last before the event that a pronoun behind it means: "seized control of it".
   */
  private @Nullable PlaceMention pointedAt(List<PlaceMention> places) {
    int last = chart.pieceOf()[match.end() - 1] + POINTING;
    boolean pointed = false;
    for (int c = chart.pieceOf()[match.start()];
        c <= Math.min(last, chart.constituents().size() - 1);
        c++) {
      Constituent piece = chart.constituents().get(c);
      pointed |=
          piece.kind() == Kind.PREPOSITION
              && piece.phrase() == null
              && OF_GROUND.contains(piece.word())
              && isIt(tokens.get(piece.end() - 1));
    }
    PlaceMention meant = null;
    for (PlaceMention place : places) {
      boolean before = place.span().end() <= tokens.get(match.start()).span().start();
      meant = pointed && before && !ties.isParty(place) ? place : meant;
    }
    return meant;
  }

  private static boolean isIt(Token token) {
    Enclitic enclitic = token.analysis().enclitic();
    return enclitic == Enclitic.HA;
  }

  private static boolean isTime(PlaceMention place, List<TimeMention> times) {
    for (TimeMention time : times) {
      if (time.span().overlaps(place.span())) {
        return true;
      }
    }
    return false;
  }

  private List<PlaceMention> nearest(List<Site> found) {
    List<Site> sites = ofOwnClause(found);
    if (sites.isEmpty()) {
      return List.of();
    }
    double least = Reach.FAR;
    for (Site site : sites) {
      least = Math.min(least, site.far());
    }
    List<Site> near = new ArrayList<>(sites.size());
    boolean known = false;
    for (Site site : sites) {
      known |= site.far() < Math.max(1, least + BESIDE) && !isUnnamed(site.place());
    }
    for (Site site : sites) {
      PlaceMention place = site.place();
      boolean pointed = isUnnamed(place) && known && !site.listed() && isBare(place);
      if (!pointed && site.far() < Math.max(1, least + BESIDE)) {
        near.add(site);
      }
    }
    List<PlaceMention> all = nearestList(near);
    List<PlaceMention> kept = new ArrayList<>(all.size());
    for (PlaceMention place : all) {
      if (!containsAny(place, all) && !isTold(place, kept)) {
        kept.add(place.place() == null ? place.naming() : place);
      }
    }
    return kept;
  }

  /** Of the places that nothing joins to each other the nearest, with those joined to it. */
  private static List<PlaceMention> nearestList(List<Site> sites) {
    List<PlaceMention> best = new ArrayList<>();
    List<PlaceMention> list = new ArrayList<>();
    double least = Reach.FAR;
    for (Site site : sites) {
      list = site.joined() ? list : new ArrayList<>();
      list.add(site.place());
      if (site.far() < least) {
        least = site.far();
        best = list;
      }
    }
    return best;
  }

  /** Whether it is not named where it stands. */
  private static boolean isUnnamed(PlaceMention place) {
    return place.place() == null || place.named() != null;
  }

  /**
   * Those behind the event in its own clause, if any is named there: what stands before it is of
   * the clause before, or wider.
   */
  private List<Site> ofOwnClause(List<Site> sites) {
    boolean own = false;
    for (Site site : sites) {
      own |= site.at() >= match.start() && site.far() < 1 && !isPart(site);
    }
    if (!own) {
      return sites;
    }
    List<Site> behind = new ArrayList<>(sites);
    behind.removeIf(site -> site.at() < match.start() && !ties.isAntecedent(site.place()));
    return behind;
  }

  /** Whether it is only a side of something: "the northern outskirts". */
  private boolean isPart(Site site) {
    return site.place().place() == null && tokens.get(site.at()).lemma().sense() == NounClass.PART;
  }

  /** Whether a place of the gazetteer is among {@code others} already. */
  private static boolean isTold(PlaceMention place, List<PlaceMention> others) {
    for (PlaceMention other : others) {
      if (place.place() != null && place.place().equals(other.place())) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(PlaceMention place, List<PlaceMention> others) {
    for (PlaceMention other : others) {
      if (contains(place.place(), other.place())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first is the country or province that the second lies in. */
  private static boolean contains(@Nullable Place whole, @Nullable Place part) {
    if (whole == null || part == null || !whole.country().equals(part.country())) {
      return false;
    }
    return switch (whole.kind()) {
      case "country" -> !part.kind().equals("country");
      case "admin1" -> part.admin1().equals(whole.english());
      default -> false;
    };
  }

  /** Whether the place is only pointed at: "the town". */
  private boolean isBare(PlaceMention place) {
    int at = reach.token(place.span().start());
    NounClass sense = tokens.get(at).lemma().sense();
    return tokens.get(at).analysis().hasArticle()
        && (sense == NounClass.PLACEKIND || sense == NounClass.PART || sense == NounClass.FACILITY)
        && place.span().end() <= tokens.get(at).span().end();
  }
}
