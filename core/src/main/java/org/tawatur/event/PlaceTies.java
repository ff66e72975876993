package org.tawatur.event;

import java.util.List;
import org.tawatur.claim.EventType;
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
import org.tawatur.place.PlaceMention;

/** Whether a place of a sentence is where one event took place, and how far from it it stands. */
final class PlaceTies {
  /** How far a time or place may stand from its event. */
  static final double WITHIN = 2.7;

  private static final String ALSO = "كما";

  /** Most words between a noun of attack and what is attacked. */
  private static final int TARGET = 4;

  /** How far a place before its event may stand. */
  private static final double BEFORE = 2;

  /** How far the place before a colon is, with which the sentence begins. */
  private static final double HEADING = 1.3;

  /** How far the verb that says what the event hit may stand. */
  private static final double HIT = 1.6;

  private final Setting.Words words;
  private final Clauses clauses;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final Reach reach;
  private final PlaceWords around;
  private final PartyPlaces parties;
  private final Witnesses witnesses;
  private final Fire fire;

  /** Made for one event. */
  PlaceTies(Setting.Words words, Clauses clauses, Match match, Reach reach) {
    this.words = words;
    this.clauses = clauses;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.reach = reach;
    this.around = new PlaceWords(tokens, words);
    this.parties = new PartyPlaces(words, chart, match, reach);
    this.witnesses = new Witnesses(words, clauses, match, reach);
    this.fire = new Fire(words, clauses, match, reach);
  }

  /** Whether the place names who takes part. */
  boolean isParty(PlaceMention place) {
    return parties.isParty(place);
  }

  /** How far the place is from the event, and {@link Reach#FAR} where it is not of it. */
  double far(PlaceMention place, int at) {
    if (isAntecedent(place) || witnesses.isWitness(at)) {
      return 0;
    }
    if (isHeading(place, at)) {
      return HEADING;
    }
    if (fire.isSource(at) || isAside(at)) {
      return Reach.FAR;
    }
    if (fire.isReached(around.opener(at)) && !parties.isParty(place)) {
      return 0;
    }
    boolean visited = isVisited(place, at);
    boolean out =
        parties.isParty(place)
            && !around.preposition(at).equals("إلى")
            && !visited
            && !isAttacked(place, at);
    double far = reach.of(at);
    if (out || far >= (at < match.start() ? BEFORE : WITHIN) || isOfSentenceBefore(at)) {
      return Reach.FAR;
    }
    return visited || isOfEvent(place, at) && isPossible(at, far) ? far : Reach.FAR;
  }

  /** Whether a relative clause between the two words that name the event holds the place. */
  private boolean isAside(int at) {
    if (at <= match.start() || at >= match.end()) {
      return false;
    }
    int last = chart.pieceOf()[at];
    for (int c = chart.pieceOf()[match.start()] + 1; c < last; c++) {
      if (chart.constituents().get(c).kind() == Kind.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the country is what an attack is made on: "an attack on X". */
  private boolean isAttacked(PlaceMention place, int at) {
    return match.frame().event() == EventType.ASSAULT
        && at >= match.end()
        && place.place() != null
        && place.place().kind().equals("country")
        && around.preposition(at).equals("على");
  }

  /** Whether "and also" parts the event from the place before it: that is another story. */
  boolean isOfSentenceBefore(int at) {
    for (int t = at + 1; t < match.start(); t++) {
      if (tokens.get(t).lemma().name().equals(ALSO)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence begins with the place and a colon: "Baghdad: five arrested". */
  private boolean isHeading(PlaceMention place, int at) {
    int colon = reach.token(place.span().end() - 1) + 1;
    return at == 0
        && place.place() != null
        && colon < match.start()
        && tokens.get(colon).isMark(':')
        && !reach.telling().isTold()
        && !parties.isParty(place);
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
    String preposition = around.preposition(at);
    NounPhrase phrase = chart.at(at).phrase();
    return preposition.equals("ل")
        || preposition.equals("إلى")
        || preposition.isEmpty()
            && (at == match.end() || phrase != null && phrase.start() == at && governs(at));
  }

  boolean isOfEvent(PlaceMention mention, int place) {
    int opener = around.opener(place);
    // What stands in brackets belongs where the kind before it does.
    int at = chart.at(place).kind() == Kind.OTHER ? opener : place;
    Constituent piece = chart.at(at);
    String preposition = around.preposition(opener);
    if (preposition.isEmpty()
        && piece.kind() == Kind.PREPOSITION
        && piece.phrase() != null
        && piece.phrase().head() >= at) {
      preposition = piece.word();
    }
    if (preposition.isEmpty()) {
      return isVenue(at) || !isState(mention, at) && isBareOfEvent(piece, at);
    }
    boolean target = preposition.equals("ل") && isTarget(at);
    return (target || isOfPlace(preposition)) && !parties.isBoundToParty(piece, at);
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
    if (head == at || around.isPlaceNoun(head)) {
      return tokens.get(at).lemma().sense() == NounClass.PART
          || governs(at)
          || isLoose(piece, at)
          || isObjectOfDeed(piece);
    }
    NounClass sense = tokens.get(head).lemma().sense();
    return tokens.get(at).lemma().sense() == NounClass.PART
        || sense == NounClass.EVENT
            && (isOwn(head, at)
                || match.frame().event() == EventType.ASSAULT
                    && piece.kind() == Kind.PREPOSITION
                    && words.amid().contains(piece.word()))
        || sense == NounClass.FACILITY
        || sense == NounClass.POSITION
        || sense == NounClass.PERSON && isCrowd(head, at)
        || head == match.trigger();
  }

  /** Whether those who protest are told by where they live: "the people of X". */
  private boolean isCrowd(int head, int place) {
    boolean doer = false;
    for (Match.Party party : match.parties()) {
      doer |= party.role() != Role.RECIPIENT && party.at() >= head && party.at() <= place;
    }
    return doer
        && match.frame().event() == EventType.PROTEST
        && around.opener(place) == head + 1
        && words.inhabitants().contains(tokens.get(head).lemma().name());
  }

  /**
   * Whether the bare name stands for a state: that of a country, or of a capital that is not what
   * the event's own verb is done to.
   */
  private boolean isState(PlaceMention mention, int at) {
    if (mention.place() == null || tokens.get(at).pos() != PartOfSpeech.PROPER) {
      return false;
    }
    return switch (mention.place().kind()) {
      case "country" -> tokens.get(at).lemma().sense() != NounClass.PART;
      case "capital" -> {
        Clauses.Governor governor = clauses.governor(at);
        yield governor != null && governor.verb() != match.trigger() && !isHit(governor);
      }
      default -> false;
    };
  }

  /**
   * Whether the name stands right behind a noun that its doer seldom follows: "the bombings of
   * Brussels", "the Moscow talks".
   */
  private boolean isVenue(int at) {
    return at == match.trigger() + 1
        && !tokens.get(at).analysis().hasProclitic()
        && words.venued().contains(tokens.get(match.trigger()).lemma().name());
  }

  /** Whether the noun is of the event's own words, or its verb's: "carried out the shelling of". */
  private boolean isOwn(int noun, int place) {
    boolean above = noun <= match.trigger() && match.trigger() < place;
    return above || noun >= match.start() && noun < match.end() || governs(noun);
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
        && around.isPlaceNoun(piece.start())
        && reach.of(at) < 1;
  }

  /**
   * Whether the place stands right behind a verbal noun with its doer: "the storming of the town by
   * the army", which has no word for "by".
   */
  private boolean isObjectOfDeed(Constituent piece) {
    EventType type = match.frame().event();
    Constituent own = chart.at(match.trigger());
    NounPhrase phrase = own.phrase();
    Token trigger = tokens.get(match.trigger());
    return (type == EventType.ASSAULT || type == EventType.CONTROL)
        && piece.kind() == Kind.NOUN
        && piece.start() == own.end()
        && phrase != null
        && phrase.head() == match.trigger()
        && trigger.pos() == PartOfSpeech.MASDAR
        && !trigger.analysis().hasArticle()
        && (match.trigger() == own.end() - 1
            ? trigger.analysis().enclitic() != null
            : tokens.get(own.end() - 1).analysis().enclitic() == null)
        && !tokens.get(piece.start()).analysis().hasProclitic()
        && around.isPlaceNoun(piece.start());
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

  /**
   * Whether the pronoun of the event's relative clause stands for the place: "the town that they
   * entered".
   */
  boolean isAntecedent(PlaceMention place) {
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

  /** Whether the place is what a noun of attack is done to: "the shelling of the village". */
  private boolean isTarget(int at) {
    return match.frame().event() == EventType.ASSAULT
        && at > match.start()
        && around.isPlaceNoun(at)
        && isEventBefore(at)
        && reach.of(at) < 1;
  }

  private boolean isEventBefore(int at) {
    for (int t = at - 1; t >= Math.max(match.start(), at - TARGET); t--) {
      if (tokens.get(t).pos() == PartOfSpeech.MASDAR) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfPlace(String preposition) {
    EventType type = match.frame().event();
    return switch (preposition) {
      case "ل", "لدى", "عن", "مع", "ضد", "من قبل", "تجاه", "بحق" -> false;
      case "من" ->
          type == EventType.RETREAT
              || type == EventType.CONTROL
              || type == EventType.AID
              || type == EventType.SANCTION
              || type == EventType.COERCE
              || "abduct".equals(match.frame().mode());
      case "إلى" -> type != EventType.ASSAULT && type != EventType.PROTEST;
      default -> true;
    };
  }
}
