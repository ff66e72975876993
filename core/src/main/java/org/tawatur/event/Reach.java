package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.says.Attribution;
import org.tawatur.says.Attributions;
import org.tawatur.says.Source;
import org.tawatur.text.Span;
import org.tawatur.text.WordSet;
import org.tawatur.time.TimeMention;

/**
 * How far from one event a word of its sentence stands: what clauses have to be left and entered on
 * the way. Below 1 it stands in the event's own clause; who is quoted is {@link #FAR} from what he
 * says.
 */
final class Reach {
  /** Out of reach. */
  static final double FAR = 9;

  private static final double STOP = 6;

  /** What it costs to leave an event for another that is only told beside it. */
  private static final double ASIDE = 3;

  private static final double COMMA = 0.1;
  private static final double STATE = 0.2;

  /** What it costs to go on to other harm of the same blow: "killed two and wounded three". */
  private static final double BOTH = 0.3;

  /** What it costs to go into what is asked for, agreed or threatened. */
  private static final double CONTENT = 3;

  /** Most words of what is asked for before a time that may still be of the asking. */
  private static final int SHORT = 4;

  /** Most words between who says something and when. */
  private static final int TOLD = 15;

  /** Most words between those who tell something and where they are. */
  private static final int ABODE = 6;

  private static final double STEP = 0.01;

  private static final Set<String> STOPS = WordSet.of(".", "؛", ";", ":", "؟", "!", "…");

  private static final Set<String> THAT = WordSet.of("أن", "إن", "ان", "بأن", "بان", "لأن");

  /** Relatives of all that is told before: "which left ten dead". */
  private static final Set<String> WHAT = Set.of("ما", "مما");

  private static final Set<String> THEN = WordSet.of("حين", "حينما", "عندما");

  /** What opens a clause of what took place where that before it did. */
  private static final String WHERE = "حيث";

  /** What it costs to go back from there. */
  private static final double WHENCE = 0.4;

  private static final Set<String> MEANWHILE = Set.of("فيما", "بينما");

  /** Prepositions whose event noun makes a clause of its own: "after the fall of". */
  private static final Set<String> BESIDE =
      WordSet.of("بعد", "قبل", "عقب", "إثر", "منذ", "رغم", "على الرغم من", "بالرغم من", "قبيل");

  /** The preposition that tells of a cause where harm is told before it. */
  private static final String UPON = "إثر";

  /** Prepositions of what an event is for or upon. */
  private static final Set<String> TURNS =
      WordSet.of("ل", "من أجل", "بهدف", "بغية", "بغرض", "على", "إلى");

  private final Clauses clauses;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final List<Attribution> attributions;
  private final @Nullable Attribution teller;
  private final Set<String> harmed;
  private final boolean[] timed;
  private final int verb;

  /**
   * Made for one event.
   *
   * @param harmed lemmas of verbs of harm, whose subject suffers it: "was wounded", "met his death"
   */
  Reach(
      Clauses clauses,
      Match match,
      List<Attribution> attributions,
      List<TimeMention> times,
      Set<String> harmed) {
    this.harmed = harmed;
    this.clauses = clauses;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.attributions = attributions;
    this.teller = Attributions.at(attributions, match.trigger());
    this.timed = new boolean[tokens.size()];
    for (TimeMention time : times) {
      mark(time.span());
    }
    Clauses.Governor governor = clauses.governor(match.trigger());
    this.verb = governor == null ? -1 : governor.verb();
  }

  private void mark(Span span) {
    for (int i = token(span.start()); i < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= span.end()) {
        return;
      }
      timed[i] = true;
    }
  }

  /** Whether token {@code at} says when. */
  boolean isTimed(int at) {
    return timed[at];
  }

  /** The token that holds the character {@code at}. */
  int token(int at) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** How far what stands at token {@code at} is from the event. */
  double of(int at) {
    if (isToldApart(at)) {
      return FAR;
    }
    double far = 0;
    if (at >= match.end()) {
      far = forward(at) + STEP * (at - match.end());
    } else if (at < match.start()) {
      far = backward(at) + STEP * (match.start() - at);
    }
    return isOfContent(at) ? far + CONTENT : far;
  }

  /** Whether {@code at} stands in or behind what is asked for, agreed or threatened. */
  private boolean isOfContent(int at) {
    return match.frame().event().isSpeech() && match.content() >= 0 && at >= match.content();
  }

  /** Whether the words from {@code first} to before {@code end} tell of anything that happens. */
  private boolean isEventBetween(int first, int end) {
    for (int t = first; t < Math.min(end, tokens.size()); t++) {
      Token token = tokens.get(t);
      boolean tells =
          token.isVerb()
              || token.pos() == PartOfSpeech.MASDAR
              || token.lemma().sense() == NounClass.EVENT
              || chart.at(t).kind() == Kind.COMPLEMENTISER;
      if (tells && !timed[t]) {
        return true;
      }
    }
    return false;
  }

  /**
   * When the one who acts in the event said what it is part of: "on Monday he said that ..., and
   * threatened"; null where it is not he or no time is told.
   */
  @Nullable TimeMention told(List<TimeMention> times) {
    if (teller == null || teller.word() < 0 || teller.chain().isEmpty() || isOwn(teller)) {
      return null;
    }
    if (!match.hasActor()) {
      return null;
    }
    for (ActorMention actor : match.actors()) {
      if (!teller.chain().getLast().mention().isSameAs(actor)) {
        return null;
      }
    }
    return nearToSaying(teller, times);
  }

  /**
   * When the event was made known, where a date of the calendar stands in the clause of saying so:
   * "announced on 3 May that"; else null. What is announced "yesterday" may be much older.
   *
   * @param done whether it is done by making it known: "announced yesterday the appointment of"
   */
  @Nullable TimeMention announced(List<TimeMention> times, boolean done) {
    if (teller == null || teller.word() < 0 || isOwn(teller)) {
      return null;
    }
    TimeMention time = nearToSaying(teller, times);
    return time == null || !done && !isOfCalendar(time) ? null : time;
  }

  private static boolean isOfCalendar(TimeMention time) {
    return time.value() != null
        && time.value().indexOf('/') < 0
        && time.text().chars().anyMatch(Character::isDigit);
  }

  private @Nullable TimeMention nearToSaying(Attribution teller, List<TimeMention> times) {
    TimeMention nearest = null;
    int least = TOLD;
    for (TimeMention time : times) {
      int at = token(time.span().start());
      int far = Math.abs(at - teller.word());
      if (!teller.covers(at) && far < least && isOneClause(at, teller.word())) {
        nearest = time;
        least = far;
      }
    }
    return nearest;
  }

  /** Whether no other clause begins between the pieces of two tokens. */
  private boolean isOneClause(int one, int other) {
    int last = chart.pieceOf()[Math.max(one, other)];
    for (int c = chart.pieceOf()[Math.min(one, other)] + 1; c < last; c++) {
      Constituent piece = chart.constituents().get(c);
      boolean opens =
          piece.kind() == Kind.VERB && !timed[piece.start()]
              || piece.kind() == Kind.RELATIVE
              || piece.kind() == Kind.COMPLEMENTISER
              || piece.kind() == Kind.MARK && mark(c) > 1;
      if (opens) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody says the event and not what stands at {@code at}, or the reverse. */
  private boolean isToldApart(int at) {
    if (teller != null && !teller.covers(at) && !isOwn(teller)) {
      return true;
    }
    for (Attribution other : attributions) {
      if (!isOwn(other)
          && other.from() > match.trigger()
          && other.covers(at)
          && !other.covers(match.trigger())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the event itself says it: "announced their merger". */
  private boolean isOwn(Attribution attribution) {
    return attribution.word() >= match.start() && attribution.word() < match.end();
  }

  private double forward(int at) {
    int first = chart.pieceOf()[match.end() - 1] + 1;
    double far = 0;
    for (int c = first; c < chart.constituents().size(); c++) {
      Constituent piece = chart.constituents().get(c);
      if (piece.start() > at) {
        break;
      }
      far += entering(c, c == first, piece.end() > at);
    }
    return far;
  }

  /** What it costs to go on into piece {@code c}. */
  private double entering(int c, boolean next, boolean last) {
    Constituent piece = chart.constituents().get(c);
    boolean and = tokens.get(piece.start()).has(Proclitic.WA);
    return switch (piece.kind()) {
      case VERB -> {
        boolean related = c > 0 && chart.constituents().get(c - 1).kind() == Kind.RELATIVE;
        boolean being = isWhileBeing(c - 1) || isWhileBeing(c - 2);
        if (piece.start() == verb || timed[piece.start()] || related || being) {
          yield 0;
        }
        if (and && isHarm(tokens.get(piece.start())) && isHarm(tokens.get(match.trigger()))) {
          yield BOTH;
        }
        boolean joined = and || tokens.get(piece.start()).has(Proclitic.FA);
        yield joined ? next ? 0.5 : 2 : 1;
      }
      case RELATIVE -> tells(c) ? 1 : ASIDE;
      case COMPLEMENTISER -> isWhileBeing(c) || isUpon(c) ? BOTH : isMeanwhile(c) ? ASIDE : 2;
      case MARK -> mark(c);
      case PREPOSITION -> {
        if (isMeanwhile(c)) {
          yield ASIDE;
        }
        boolean event = isEvent(piece.phrase());
        boolean cause = piece.word().equals(UPON) && isHarm(tokens.get(match.trigger()));
        yield event && BESIDE.contains(piece.word()) && !cause
            ? 2
            : event && TURNS.contains(piece.word()) ? 1 : 0;
      }
      case NOUN -> and && last && timed[piece.start()] ? 2 : and && isEvent(piece.phrase()) ? 1 : 0;
      case CONJUNCTION, NEGATION, OTHER -> 0;
    };
  }

  /**
   * Whether the relative clause at piece {@code c} is about the event: its noun is that of the
   * event or of another, or "and which" goes back over the nouns between.
   */
  private boolean tells(int c) {
    if (c == 0) {
      return false;
    }
    int last = c > 1 && chart.constituents().get(c - 1).isMark("،") ? c - 2 : c - 1;
    Constituent before = chart.constituents().get(last);
    return last <= chart.pieceOf()[match.end() - 1]
        || WHAT.contains(chart.constituents().get(c).word())
        || isJoined(chart.constituents().get(c).start())
        || isEvent(before.phrase())
        || goesBack(c);
  }

  /** Whether the pronoun of the relative clause at piece {@code c} stands for the event. */
  private boolean goesBack(int c) {
    int next = chart.constituents().get(c).end();
    Arguments arguments = next < tokens.size() ? clauses.verb(next) : null;
    Filler clitic = arguments == null ? null : arguments.clitic();
    if (clitic == null || clitic.kind() != Filler.Kind.ANTECEDENT) {
      return false;
    }
    for (NounPhrase phrase : clitic.phrases()) {
      if (phrase.head() >= match.start() && phrase.head() < match.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the relative clause at piece {@code c}, in which the event is told, is of an event. */
  private boolean isOfEvent(int c) {
    int before = c - 1;
    while (before > 0
        && (chart.constituents().get(before).isMark("،")
            || timed[chart.constituents().get(before).end() - 1])) {
      before--;
    }
    return isJoined(chart.constituents().get(c).start())
        || before >= 0 && isEvent(chart.constituents().get(before).phrase());
  }

  private double backward(int at) {
    int piece = chart.pieceOf()[match.start()];
    int target = chart.pieceOf()[at];
    double far = tokens.get(match.start()).isVerb() && isJoined(match.start()) ? 0.5 : 0;
    if (isBeside(at)) {
      far += ASIDE;
    }
    for (int c = piece - 1; c > target; c--) {
      far += leaving(c);
    }
    far += isBeforeAnother(at) ? ASIDE : 0;
    return target == piece ? far : far + embedded(target);
  }

  /** Whether what stands at {@code at} is of another event, which came before or after this. */
  private boolean isBeside(int at) {
    Constituent own = chart.at(match.start());
    return own.kind() == Kind.PREPOSITION
        && BESIDE.contains(own.word())
        && at < own.start()
        && !(own.word().equals(UPON) && isOfHarm(own.start()));
  }

  /** Whether the verb before token {@code at} tells of harm, which what follows brought about. */
  private boolean isOfHarm(int at) {
    for (int t = at - 1; t >= 0; t--) {
      Token token = tokens.get(t);
      if (token.isVerb() && !timed[t]) {
        return isHarm(token);
      }
    }
    return false;
  }

  private boolean isHarm(Token token) {
    return harmed.contains(token.lemma().name()) && token.analysis().voice() != Voice.ACTIVE;
  }

  /**
   * Whether what stands at {@code at} says where those without a name are who tell the event:
   * "witnesses in X said that".
   */
  boolean isOfTeller(int at) {
    if (teller == null || isOwn(teller) || teller.chain().isEmpty() || teller.covers(at)) {
      return false;
    }
    Source source = teller.chain().getLast();
    int first = token(source.mention().span().start());
    if (source.kind() != Source.Kind.ANONYMOUS || at <= first || at > first + ABODE) {
      return false;
    }
    for (int t = first; t < at; t++) {
      Kind kind = chart.at(t).kind();
      if (tokens.get(t).isVerb() || kind == Kind.RELATIVE || kind == Kind.COMPLEMENTISER) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody is held to say the event. */
  boolean isTold() {
    return teller != null;
  }

  /** How far {@code time}, which stands at {@code at}, is from the event. */
  double of(TimeMention time, int at) {
    // A month or year holds what went before as well; a day does not.
    boolean isWide =
        switch (time.precision()) {
          case MONTH, SEASON, YEAR -> time.value() != null && time.value().indexOf('/') < 0;
          case HOUR, DAY, WEEK, DURATION, VAGUE, PAST -> false;
        };
    boolean own =
        isOfContent(at) && at - match.content() <= SHORT && !isEventBetween(match.content(), at);
    double far = own ? of(at) - CONTENT : of(at);
    return isWide && isBeside(at) ? far - 1 : far;
  }

  private boolean isJoined(int token) {
    return tokens.get(token).has(Proclitic.WA) || tokens.get(token).has(Proclitic.FA);
  }

  /** What it costs to go back over piece {@code c}. */
  private double leaving(int c) {
    Constituent piece = chart.constituents().get(c);
    return switch (piece.kind()) {
      case VERB ->
          piece.start() == verb || timed[piece.start()] || isWas(piece.start())
              ? 0
              : isState(c) ? STATE : 1;
      case RELATIVE -> isOfEvent(c) ? 2 : ASIDE;
      case COMPLEMENTISER ->
          THAT.contains(piece.word()) || isMeanwhile(c)
              ? ASIDE
              : isThen(c) ? 0 : isWhere(piece) ? WHENCE : 1;
      case MARK -> mark(c);
      case NOUN -> tokens.get(piece.start()).has(Proclitic.WA) && timed[piece.start()] ? 2 : 0;
      case PREPOSITION -> isMeanwhile(c) ? ASIDE : 0;
      case CONJUNCTION, NEGATION, OTHER -> 0;
    };
  }

  /** Whether it opens what was done where that before it was. */
  private boolean isWhere(Constituent piece) {
    return piece.word().equals(WHERE) && !match.frame().event().isSpeech();
  }

  /** Whether the clause that piece {@code c} opens says what was at the time told before it. */
  private boolean isThen(int c) {
    int before = c > 0 && chart.constituents().get(c - 1).isMark("،") ? c - 2 : c - 1;
    return THEN.contains(chart.constituents().get(c).word())
        && before >= 0
        && timed[chart.constituents().get(before).end() - 1];
  }

  /** Whether "when" opens the blow that did the harm told before it: "was killed when". */
  private boolean isUpon(int c) {
    return THEN.contains(chart.constituents().get(c).word())
        && isHarm(tokens.get(match.trigger()))
        && c > 0
        && !timed[chart.constituents().get(c - 1).end() - 1];
  }

  /**
   * Whether piece {@code c} opens what somebody named before was doing: "while he was driving", but
   * not "while the army was".
   */
  private boolean isWhileBeing(int c) {
    List<Constituent> pieces = chart.constituents();
    return c >= 0
        && c + 3 < pieces.size()
        && MEANWHILE.contains(pieces.get(c).word())
        && pieces.get(c + 1).kind() == Kind.VERB
        && isWas(pieces.get(c + 1).start())
        && pieces.get(c + 2).kind() == Kind.VERB
        && pieces.get(c + 3).kind() == Kind.PREPOSITION;
  }

  /** Whether piece {@code c} opens what takes place elsewhere: "while", "at a time when". */
  private boolean isMeanwhile(int c) {
    Constituent piece = chart.constituents().get(c);
    if (piece.kind() == Kind.COMPLEMENTISER) {
      return MEANWHILE.contains(piece.word())
          || piece.word().equals("حين")
              && piece.start() > 0
              && tokens.get(piece.start() - 1).lemma().name().equals("في");
    }
    return piece.word().equals("في")
        && piece.phrase() != null
        && tokens.get(piece.phrase().head()).lemma().name().equals("وقت")
        && !timed[piece.phrase().head()];
  }

  /** Whether the verb of piece {@code c} tells a state of what is told before: "his eyes bound". */
  private boolean isState(int c) {
    int first = chart.constituents().get(c).start();
    return first > 1
        && tokens.get(first - 1).lemma().name().equals("قد")
        && tokens.get(first - 1).has(Proclitic.WA);
  }

  private boolean isWas(int token) {
    return tokens.get(token).lemma().name().equals("كان/1");
  }

  /**
   * Whether the event had taken place before what another verb tells, which stands before {@code
   * at} or behind: "released yesterday a man who had been held".
   */
  private boolean isBeforeAnother(int at) {
    boolean had = false;
    int was = match.start() - 1;
    while (was > at && !isWas(was)) {
      had |= tokens.get(was).lemma().name().equals("قد");
      was--;
    }
    if (was <= at || !had) {
      return false;
    }
    for (int c = chart.pieceOf()[was] - 1; c >= 0; c--) {
      Constituent piece = chart.constituents().get(c);
      if (piece.kind() == Kind.MARK && mark(c) > 1) {
        return false;
      }
      if (piece.kind() == Kind.VERB && !timed[piece.start()]) {
        return true;
      }
    }
    return false;
  }

  /**
   * What it costs that the piece at {@code target} belongs to a relative clause before the event.
   */
  private double embedded(int target) {
    for (int c = target - 1; c > 0; c--) {
      Constituent piece = chart.constituents().get(c);
      if (piece.kind() == Kind.VERB && !timed[piece.start()]) {
        boolean relative = chart.constituents().get(c - 1).kind() == Kind.RELATIVE;
        return relative && piece.start() != verb ? ASIDE : 0;
      }
      if (piece.kind() == Kind.COMPLEMENTISER || piece.kind() == Kind.MARK && mark(c) > 1) {
        return 0;
      }
    }
    return 0;
  }

  private double mark(int c) {
    Constituent piece = chart.constituents().get(c);
    if (piece.isMark(":") && piece.start() > 0 && isAllTimed(piece.start())) {
      return 0;
    }
    return STOPS.contains(piece.word()) ? STOP : piece.isMark("،") ? COMMA : 0;
  }

  /** Whether the sentence up to token {@code end} says nothing but when. */
  private boolean isAllTimed(int end) {
    for (int i = 0; i < end; i++) {
      if (!timed[i] && tokens.get(i).pos() != PartOfSpeech.PREPOSITION) {
        return false;
      }
    }
    return true;
  }

  private boolean isEvent(@Nullable NounPhrase phrase) {
    return phrase != null
        && (tokens.get(phrase.head()).pos() == PartOfSpeech.MASDAR
            || tokens.get(phrase.head()).lemma().sense() == NounClass.EVENT);
  }
}
