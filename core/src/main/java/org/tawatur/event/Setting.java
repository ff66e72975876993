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
   * @param venued nouns of events that a name behind them tells the place of: "conference"
   * @param held words for holding an area: "control"
   * @param scattered kinds of places that are many where only their kind is told: "the quarters"
   * @param sided words for the side on which some of them lie: "eastern"
   * @param amid prepositions of what harm is part of or due to
   * @param sides nouns that "from" makes the side from which an attack comes
   * @param whole words for the whole or most of a place that stands behind them
   * @param fronts nouns of fronts on which one fights at the place behind them
   * @param inhabitants nouns of those who live in a place
   * @param bound participles that say whom somebody belongs to: "linked to"
   * @param after prepositions before a length of time that is over
   * @param superlative adjectives that compare an event with those before: "worst", "first"
   */
  record Words(
      Set<String> reaching,
      Set<String> witnessing,
      DistanceWords steps,
      Set<String> lasting,
      Set<String> venued,
      Set<String> held,
      Set<String> scattered,
      Set<String> sided,
      Set<String> amid,
      Set<String> sides,
      Set<String> whole,
      Set<String> fronts,
      Set<String> inhabitants,
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
          sets.set("held-area"),
          sets.set("scattered-place"),
          sets.set("direction"),
          sets.set("amid"),
          sets.set("fire-side"),
          sets.set("whole-of"),
          sets.set("front-noun"),
          sets.set("inhabitants"),
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
  private final PlaceForms forms;
  private final Outside outside;

  /** Made for one event. */
  Setting(Words words, Clauses clauses, Match match, Reach reach) {
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.reach = reach;
    this.ties = new PlaceTies(words, clauses, match, reach);
    this.lying = new Lying(chart);
    this.around = new PlaceWords(tokens, words);
    this.forms = new PlaceForms(words, tokens, reach);
    this.outside = new Outside(words, chart, match, reach, ties);
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
      if (isTime(place, times) || isHeldByIt(at, after)) {
        continue;
      }
      boolean inside = end >= 0 && lying.isInsideOf(end, at, before < Reach.FAR);
      boolean named = inside && last != null && forms.isVague(last);
      boolean narrower = named || PlaceForms.isNarrower(last, place);
      if (inside && !narrower) {
        end = after;
        continue;
      }
      boolean listed = end >= 0 && (lying.isListed(end, at) || isEnumerated(last, place, end, at));
      boolean each = before < Reach.FAR && lying.isEach(end, at);
      boolean example = end >= 0 && (each || lying.isExample(end, at));
      boolean joined = listed || end >= 0 && !example && lying.isJoined(end, at);
      boolean same = listed || example || named && before < Reach.FAR;
      double far = same ? before : ties.far(place, at);
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
      return meant == null ? ofOutside(places, times) : List.of(meant);
    }
    List<PlaceMention> near = nearest(sites);
    return near.isEmpty() && isDeed() ? ofOutside(places, times) : near;
  }

  /**
   * Where that took place which followed upon the deed or went before it: "took control of X after
   * battles"; or what the sentence begins with, or where those are who tell of it.
   */
  private List<PlaceMention> ofOutside(List<PlaceMention> places, List<TimeMention> times) {
    List<Site> sites = new ArrayList<>();
    int end = -1;
    for (PlaceMention place : places) {
      int at = reach.token(place.span().start());
      if (isTime(place, times)) {
        continue;
      }
      boolean inside = end >= 0 && lying.isInsideOf(end, at, true);
      boolean listed = end >= 0 && lying.isListed(end, at);
      double far = listed && !sites.isEmpty() ? sites.getLast().far() : outside.far(place, at);
      if (!inside && far < 1 && (listed || !forms.isBare(place))) {
        sites.add(new Site(place, at, far, listed, listed));
      }
      end = reach.token(place.span().end() - 1) + 1;
    }
    List<PlaceMention> near = nearest(sites);
    return near.isEmpty() ? outside.places(places) : near;
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
        && !PlaceForms.contains(other, one)
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

  /** Whether the place is told by who holds it, which is the event: "the areas of control of". */
  private boolean isHeldByIt(int at, int after) {
    return match.frame().event() == EventType.CONTROL
        && at < match.trigger()
        && match.trigger() < after;
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
      known |= site.far() < Math.max(1, least + BESIDE) && forms.isKnown(site.place());
    }
    for (Site site : sites) {
      PlaceMention place = site.place();
      boolean vague = forms.isBare(place) || forms.isVague(place);
      boolean pointed = PlaceForms.isUnnamed(place) && known && !site.listed() && vague;
      if (!pointed && site.far() < Math.max(1, least + BESIDE)) {
        near.add(site);
      }
    }
    List<PlaceMention> all = nearestList(near);
    List<PlaceMention> kept = new ArrayList<>(all.size());
    for (PlaceMention place : all) {
      if (!PlaceForms.containsAny(place, all) && !PlaceForms.isTold(place, kept)) {
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
}
