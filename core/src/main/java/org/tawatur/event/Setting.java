package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.time.TimeMention;

/**
 * Where one event took place: what stands in its clause or near it and belongs to it, not to who
 * takes part.
 *
 * <p>"The forces stationed in A shelled the village of B in the countryside of C" took place in B:
 * A says who the forces are, and C says which B.
 */
final class Setting {
  /** How far a time or place may stand from its event. */
  static final double WITHIN = 2.7;

  /** Most words between a place and what says where it lies. */
  private static final int LONGEST = 8;

  /** Nouns that "from" makes a preposition of nearness. */
  private static final Set<String> CLOSE = Set.of("قرب", "مقربة");

  /** Prepositions of a place that is taken, entered or left. */
  private static final Set<String> OF_GROUND = Set.of("على", "في", "من", "إلى");

  /** Most pieces between an event and a pronoun of its place. */
  private static final int POINTING = 3;

  private static final Set<String> MEASURES = Set.of("مسافة", "كيلومتر", "كم", "ميل");

  /** How much further than the nearest place another may stand. */
  private static final double BESIDE = 0.6;

  /** How far the verb that says what the event hit may stand. */
  private static final double HIT = 1.6;

  /** How far a verb or its place may stand to be of the event's clause. */
  private static final double NEAR = 1.2;

  /**
   * Verbs whose argument is a place.
   *
   * @param reaching whose object is where it took place: "hit", "reached"
   * @param witnessing whose subject is where it took place: "witnessed"
   * @param harmed whose subject suffers harm: "was wounded"
   */
  record Words(Set<String> reaching, Set<String> witnessing, Set<String> harmed) {}

  private final Words words;
  private final Clauses clauses;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final Reach reach;

  /** Made for one event. */
  Setting(Words words, Clauses clauses, Match match, Reach reach) {
    this.words = words;
    this.clauses = clauses;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.reach = reach;
  }

  /** A place at a token, how far it is from the event, and whether it goes on a list of places. */
  private record Site(PlaceMention place, int at, double far, boolean listed) {}

  /** The most specific places of the event, in the order of the text. */
  List<PlaceMention> where(List<PlaceMention> places, List<TimeMention> times) {
    List<Site> sites = new ArrayList<>();
    int end = -1;
    double before = Reach.FAR;
    for (PlaceMention place : places) {
      int at = reach.token(place.span().start());
      int after = reach.token(place.span().end() - 1) + 1;
      if (isTime(place, times)) {
        continue;
      }
      if (end >= 0 && isInsideOf(end, at)) {
        end = after;
        continue;
      }
      boolean listed = end >= 0 && isListed(end, at);
      double far = listed ? before : far(place, at);
      if (far < WITHIN) {
        sites.add(new Site(place, at, far, listed));
      }
      if (far < Reach.FAR || !isParty(place) && !preposition(at).equals("ل")) {
        end = after;
        before = far;
      }
    }
    if (sites.isEmpty() && !places.isEmpty() && isOfGround()) {
      PlaceMention meant = pointedAt(places);
      return meant == null ? List.of() : List.of(meant);
    }
    return nearest(sites);
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
      meant = pointed && before && !isParty(place) ? place : meant;
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
    List<PlaceMention> all = new ArrayList<>(sites.size());
    boolean known = false;
    for (Site site : sites) {
      known |= site.far() < Math.max(1, least + BESIDE) && !isUnnamed(site.place());
    }
    for (Site site : sites) {
      PlaceMention place = site.place();
      boolean pointed = isUnnamed(place) && known && !site.listed() && isBare(place);
      if (!pointed && site.far() < Math.max(1, least + BESIDE)) {
        all.add(place);
      }
    }
    List<PlaceMention> kept = new ArrayList<>(all.size());
    for (PlaceMention place : all) {
      if (!containsAny(place, all) && !isTold(place, kept)) {
        kept.add(place.naming());
      }
    }
    return kept;
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
    behind.removeIf(site -> site.at() < match.start() && !isAntecedent(site.place()));
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

  /** How far the place is from the event, and {@link Reach#FAR} where it is not of it. */
  private double far(PlaceMention place, int at) {
    if (isAntecedent(place) || isWitness(at) || isHeading(place, at)) {
      return 0;
    }
    boolean visited = isVisited(place, at);
    boolean out = isParty(place) && !preposition(at).equals("إلى") && !visited;
    double far = reach.of(at);
    if (out || far >= WITHIN) {
      return Reach.FAR;
    }
    return visited || isOfEvent(place, at) && isPossible(at, far) ? far : Reach.FAR;
  }

  /** Whether the sentence begins with the place and a colon: "Baghdad: five arrested". */
  private boolean isHeading(PlaceMention place, int at) {
    int colon = reach.token(place.span().end() - 1) + 1;
    return at == 0
        && place.place() != null
        && colon < match.start()
        && tokens.get(colon).isMark(':')
        && !reach.isTold()
        && !isParty(place);
  }

  /** Speech takes place where its clause begins with it, if that is said at all. */
  private boolean isPossible(int at, double far) {
    return switch (match.frame().event()) {
      case ACCUSE, REQUEST, REJECT, SUPPORT, CONCEDE, THREATEN, RIFT ->
          at < match.start() && far < 1;
      case AGREE,
          CONSULT,
          COOPERATE,
          AID,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT,
          PLEDGE,
          DEFECT,
          SPLIT,
          MERGE,
          RENAME,
          CONTROL,
          APPOINT ->
          true;
    };
  }

  /** Whether the event is a visit to the place. */
  private boolean isVisited(PlaceMention place, int at) {
    if (!"visit".equals(match.frame().mode())
        || at < match.end()
        || place.place() == null
        || reach.of(at) >= 1) {
      return false;
    }
    String preposition = preposition(at);
    NounPhrase phrase = chart.at(at).phrase();
    return preposition.equals("ل")
        || preposition.equals("إلى")
        || preposition.isEmpty()
            && (at == match.end() || phrase != null && phrase.start() == at && governs(at));
  }

  /** Whether the place at {@code at} is joined to the one that ends before {@code end}. */
  private boolean isListed(int end, int at) {
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

  /** Whether the place is only pointed at: "the town". */
  private boolean isBare(PlaceMention place) {
    int at = reach.token(place.span().start());
    NounClass sense = tokens.get(at).lemma().sense();
    return tokens.get(at).analysis().hasArticle()
        && (sense == NounClass.PLACEKIND || sense == NounClass.PART || sense == NounClass.FACILITY)
        && place.span().end() <= tokens.get(at).span().end();
  }

  /**
   * Whether the place at token {@code at} only says where the place that ends before {@code end}
   * lies: "the village X in the district Y, north of Z".
   */
  private boolean isInsideOf(int end, int at) {
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
              || isDescribing(token)
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

  private static boolean isDescribing(Token token) {
    return token.pos() == PartOfSpeech.ADJECTIVE
        || (token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
                || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE)
            && token.analysis().hasArticle();
  }

  private boolean isOfEvent(PlaceMention mention, int at) {
    Constituent piece = chart.at(at);
    int before = at - 1;
    while (before > piece.start() && isPlaceNoun(before)) {
      before--;
    }
    String preposition = preposition(at);
    if (preposition.isEmpty() && before >= 0) {
      preposition = preposition(before + 1);
    }
    if (preposition.isEmpty()
        && piece.kind() == Kind.PREPOSITION
        && piece.phrase() != null
        && piece.phrase().head() >= at) {
      preposition = piece.word();
    }
    if (preposition.isEmpty()) {
      boolean state =
          mention.place() != null
              && mention.place().kind().equals("country")
              && tokens.get(at).lemma().sense() != NounClass.PART;
      return !state && isBareOfEvent(piece, at);
    }
    return isOfPlace(preposition) && !isBoundToParty(piece, at);
  }

  /**
   * Whether a place without a preposition is what the event is done to, or where "north of X" it
   * is.
   */
  private boolean isBareOfEvent(Constituent piece, int at) {
    if (piece.phrase() == null) {
      return false;
    }
    int head = piece.phrase().head();
    if (head == at || isPlaceNoun(head)) {
      return tokens.get(at).lemma().sense() == NounClass.PART || governs(at) || isLoose(piece, at);
    }
    NounClass sense = tokens.get(head).lemma().sense();
    return tokens.get(at).lemma().sense() == NounClass.PART
        || sense == NounClass.EVENT
        || sense == NounClass.FACILITY
        || sense == NounClass.POSITION
        || head == match.trigger();
  }

  /**
   * Whether the place is the object of the event's verb that a time or a comma parts from it:
   * "shook yesterday the city".
   */
  private boolean isLoose(Constituent piece, int at) {
    return piece.kind() == Kind.NOUN
        && clauses.governor(at) == null
        && tokens.get(match.start()).isVerb()
        && at >= match.end()
        && !tokens.get(piece.start()).has(Proclitic.WA)
        && isPlaceNoun(piece.start())
        && reach.of(at) < 1;
  }

  private boolean governs(int at) {
    Clauses.Governor governor = clauses.governor(at);
    Clauses.Governor above = clauses.governor(match.trigger());
    return governor != null
        && (governor.verb() == match.trigger()
            || above != null && above.verb() == governor.verb()
            || governor.verb() >= match.from() && governor.verb() < match.to()
            || isHit(governor));
  }

  /** Whether the place is what the event reaches: "a shelling that hit the town". */
  private boolean isHit(Clauses.Governor governor) {
    return governor.verb() >= match.start()
        && governor.place().equals("after")
        && words.reaching().contains(tokens.get(governor.verb()).lemma().name())
        && reach.of(governor.verb()) < HIT;
  }

  /** Whether the place is said to have seen the event: "the city witnessed clashes". */
  private boolean isWitness(int at) {
    Clauses.Governor governor = clauses.governor(at);
    Clauses.Governor above = clauses.governor(match.trigger());
    return governor != null
        && above != null
        && governor.verb() == above.verb()
        && governor.verb() != match.trigger()
        && words.witnessing().contains(tokens.get(governor.verb()).lemma().name())
        && reach.of(at) < NEAR;
  }

  /**
   * Whether the pronoun of the event's relative clause stands for the place: "the town that they
   * entered".
   */
  private boolean isAntecedent(PlaceMention place) {
    Arguments arguments = clauses.verb(match.trigger());
    if (arguments == null) {
      return false;
    }
    Filler clitic = arguments.clitic();
    if (clitic != null && isAntecedent(clitic, place)) {
      return true;
    }
    for (Arguments.Oblique oblique : arguments.obliques()) {
      if (isAntecedent(oblique.filler(), place)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAntecedent(Filler filler, PlaceMention place) {
    if (filler.kind() != Filler.Kind.ANTECEDENT) {
      return false;
    }
    for (NounPhrase phrase : filler.phrases()) {
      if (place.span().overlaps(tokens.get(phrase.head()).span())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the place says which people or group is meant: "the front's branch in X", "the forces
   * stationed in X".
   */
  private boolean isBoundToParty(Constituent piece, int at) {
    int opener = Math.min(at, Math.max(piece.start(), 0));
    for (int i = at - 1; i >= piece.start() && i >= 0; i--) {
      if (preposition(i + 1).isEmpty()
          && !isPlaceNoun(i)
          && tokens.get(i).pos() != PartOfSpeech.PREPOSITION
          && !CLOSE.contains(tokens.get(i).lemma().name())) {
        opener = i + 1;
        break;
      }
    }
    int before = opener - 1;
    if (before < 0) {
      return false;
    }
    Constituent subject = chart.at(before);
    Token word = tokens.get(before);
    if (at < match.start()
        && subject.kind() == Kind.NOUN
        && isDescribing(word)
        && word.analysis().hasArticle()
        && hasParty(subject)) {
      return true;
    }
    boolean participle =
        (!word.lemma().verb().isEmpty() || word.lemma().name().startsWith("م"))
            && word.analysis().hasArticle()
            && (word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
                || word.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
                || word.pos() == PartOfSpeech.ADJECTIVE);
    if (participle) {
      return true;
    }
    if (before < piece.start() || piece.phrase() == null) {
      return false;
    }
    return switch (tokens.get(piece.phrase().head()).lemma().sense()) {
      case ORGAN, TITLE, RANK, PERSON, MEDIA -> true;
      case GROUP,
          FORCE,
          POSITION,
          WEAPON,
          VEHICLE,
          FACILITY,
          PLACEKIND,
          TIME,
          PART,
          EVENT,
          SPEECH,
          QUANTITY,
          ABSTRACT,
          THING,
          NONE ->
          false;
    };
  }

  private boolean isOfPlace(String preposition) {
    EventType type = match.frame().event();
    return switch (preposition) {
      case "ل", "عن", "مع", "ضد", "من قبل", "تجاه", "بحق" -> false;
      case "من" ->
          type == EventType.RETREAT
              || type == EventType.CONTROL
              || type == EventType.AID
              || type == EventType.SANCTION
              || type == EventType.COERCE;
      case "إلى" -> type != EventType.ASSAULT && type != EventType.PROTEST;
      default -> true;
    };
  }

  /** The preposition right before or written on the word at {@code at}, or empty. */
  private String preposition(int at) {
    Token token = tokens.get(at);
    if (token.analysis().has(Proclitic.BI)) {
      return "ب";
    }
    if (token.analysis().has(Proclitic.LI)) {
      return "ل";
    }
    if (at == 0 || tokens.get(at - 1).pos() != PartOfSpeech.PREPOSITION) {
      return "";
    }
    String name = tokens.get(at - 1).lemma().name();
    boolean near = name.equals("من") && at > 1 && CLOSE.contains(tokens.get(at - 2).lemma().name());
    return near ? "قرب" : name;
  }

  private boolean isPlaceNoun(int token) {
    NounClass sense = tokens.get(token).lemma().sense();
    return sense == NounClass.PLACEKIND || sense == NounClass.PART;
  }

  private boolean hasParty(Constituent piece) {
    for (Match.Party party : match.parties()) {
      if (party.at() >= piece.start() && party.at() < piece.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean isParty(PlaceMention place) {
    for (Match.Party party : match.parties()) {
      if (party.at() >= 0 && place.span().overlaps(tokens.get(party.at()).span())) {
        return true;
      }
    }
    return false;
  }
}
