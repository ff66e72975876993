package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.tawatur.place.PlaceMention;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;
import org.tawatur.time.TimeMention.Precision;

/**
 * When and where one event took place: what stands in its own clause and belongs to it, not to who
 * takes part.
 *
 * <p>"The forces stationed in A shelled the village of B in the countryside of C" took place in B:
 * A says who the forces are, and C says which B.
 */
final class Setting {
  private final Clauses clauses;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final int from;
  private final int to;

  Setting(Clauses clauses, Match match, Span evidence) {
    this.clauses = clauses;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.from = first(evidence);
    this.to = last();
  }

  /** The first expression of time that says a day or more closely known stretch, or null. */
  @Nullable TimeMention when(List<TimeMention> times) {
    TimeMention best = null;
    for (TimeMention time : times) {
      if (isInside(time.span())
          && (time.precision() != Precision.DURATION || time.value() != null)
          && (best == null || worth(time) > worth(best))) {
        best = time;
      }
    }
    return best;
  }

  private static int worth(TimeMention time) {
    return time.value() != null
        ? 2
        : time.precision() == Precision.VAGUE || time.precision() == Precision.HOUR ? 0 : 1;
  }

  /** The most specific places of the event, in the order of the text. */
  List<PlaceMention> where(List<PlaceMention> places, List<TimeMention> times) {
    List<PlaceMention> kept = new ArrayList<>();
    int end = -1;
    for (PlaceMention place : places) {
      int at = token(place.span().start());
      int after = token(place.span().end() - 1) + 1;
      if (end >= 0 && isInsideOf(end, at)) {
        end = after;
      } else if ((!isParty(place) || preposition(at).equals("إلى"))
          && times.stream().noneMatch(t -> t.span().overlaps(place.span()))
          && (isInside(place.span()) && isOfEvent(place, at) || isAntecedent(place))) {
        kept.add(place);
        end = after;
      }
    }
    boolean known = kept.stream().anyMatch(p -> p.place() != null);
    List<String> told = new ArrayList<>();
    kept.removeIf(p ->
        p.place() == null && known && isBare(p)
            || !told.add(p.place() == null ? p.text() : p.place().id()));
    return kept;
  }

  /** Whether the place is only pointed at: "the town". */
  private boolean isBare(PlaceMention place) {
    int at = token(place.span().start());
    return tokens.get(at).analysis().hasArticle()
        && place.span().end() <= tokens.get(at).span().end();
  }

  /**
   * Whether the place at token {@code at} only says where the place that ends before {@code end}
   * lies.
   */
  private boolean isInsideOf(int end, int at) {
    for (int i = end; i < at; i++) {
      Token token = tokens.get(i);
      boolean joins =
          token.form().equals("(")
              || token.lemma().name().equals("في")
              || token.pos() == PartOfSpeech.ADJECTIVE;
      if (!joins) {
        return false;
      }
    }
    Token token = tokens.get(at);
    return token.analysis().has(Proclitic.BI)
        || token.analysis().has(Proclitic.LI)
        || at > end && !token.analysis().has(Proclitic.WA)
        || at == end
            && (token.lemma().sense() == NounClass.PART || token.pos() == PartOfSpeech.PROPER);
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
      return tokens.get(at).lemma().sense() == NounClass.PART || governs(at);
    }
    NounClass sense = tokens.get(head).lemma().sense();
    return tokens.get(at).lemma().sense() == NounClass.PART
        || sense == NounClass.EVENT
        || sense == NounClass.FACILITY
        || sense == NounClass.POSITION
        || head == match.trigger();
  }

  private boolean governs(int at) {
    Clauses.Governor governor = clauses.governor(at);
    Clauses.Governor above = clauses.governor(match.trigger());
    return governor != null
        && (governor.verb() == match.trigger()
            || above != null && above.verb() == governor.verb()
            || governor.verb() >= match.from() && governor.verb() < match.to());
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
    return Stream.concat(
            Stream.ofNullable(arguments.clitic()),
            arguments.obliques().stream().map(Arguments.Oblique::filler))
        .filter(f -> f.kind() == Filler.Kind.ANTECEDENT)
        .flatMap(f -> f.phrases().stream())
        .anyMatch(p -> place.span().overlaps(tokens.get(p.head()).span()));
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
          && tokens.get(i).pos() != PartOfSpeech.PREPOSITION) {
        opener = i + 1;
        break;
      }
    }
    int before = opener - 1;
    if (before < 0) {
      return false;
    }
    Token word = tokens.get(before);
    boolean participle =
        !word.lemma().verb().isEmpty()
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
      case "من" -> type == EventType.RETREAT || type == EventType.AID || type == EventType.SANCTION;
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
    return tokens.get(at - 1).lemma().name();
  }

  private boolean isPlaceNoun(int token) {
    NounClass sense = tokens.get(token).lemma().sense();
    return sense == NounClass.PLACEKIND || sense == NounClass.PART;
  }

  private boolean isParty(PlaceMention place) {
    return match.parties().stream()
        .anyMatch(p -> p.at() >= 0 && place.span().overlaps(tokens.get(p.at()).span()));
  }

  private boolean isInside(Span span) {
    return span.start() >= tokens.get(from).span().start()
        && span.end() <= tokens.get(to - 1).span().end();
  }

  /** The first token of the clause: back from the trigger to what opens it. */
  private int first(Span evidence) {
    Clauses.Governor governor = clauses.governor(match.trigger());
    int piece = chart.pieceOf()[match.start()];
    if (isTurn(chart.constituents().get(piece))
        && match.trigger() < chart.constituents().get(piece).end()) {
      return chart.constituents().get(piece).start();
    }
    for (int c = piece - 1; c >= 0; c--) {
      Constituent constituent = chart.constituents().get(c);
      boolean own =
          governor != null && governor.verb() == constituent.start()
              || tokens.get(constituent.start()).span().start() >= evidence.start();
      if (opens(constituent) && !own) {
        return constituent.end();
      }
    }
    return 0;
  }

  /** The token after the clause: on from the trigger to what opens the next. */
  private int last() {
    int end = Math.max(match.end(), match.start() + 1);
    Clauses.Governor governor = clauses.governor(match.trigger());
    int verb = governor == null ? -1 : governor.verb();
    for (int c = chart.pieceOf()[end - 1]; c < chart.constituents().size(); c++) {
      Constituent constituent = chart.constituents().get(c);
      if (constituent.start() >= end
          && constituent.start() != verb
          && (opens(constituent) || isTurn(constituent))) {
        return Math.max(end, constituent.start());
      }
    }
    return tokens.size();
  }

  /**
   * Whether another event follows, for which or upon which this one was: "to confer with", "on
   * sending".
   */
  private boolean isTurn(Constituent constituent) {
    return constituent.kind() == Kind.PREPOSITION
        && constituent.phrase() != null
        && tokens.get(constituent.phrase().head()).pos() == PartOfSpeech.MASDAR
        && TURNS.contains(constituent.word());
  }

  private static final Set<String> TURNS =
      Set.of("ل", "من أجل", "بهدف", "بغية", "بغرض", "على", "إلى");

  private static final Set<String> STOPS = Set.of(".", "؛", ";", ":", "؟", "!", "…");

  private static boolean opens(Constituent constituent) {
    return switch (constituent.kind()) {
      case VERB, RELATIVE, COMPLEMENTISER -> true;
      case MARK -> STOPS.contains(constituent.word());
      case NOUN, PREPOSITION, CONJUNCTION, NEGATION, OTHER -> false;
    };
  }

  /** The token that holds the character {@code at}. */
  private int token(int at) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > at) {
        return i;
      }
    }
    return tokens.size() - 1;
  }
}
