package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.text.Letter;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;
import org.tawatur.text.WordSet;

/**
 * Finds places that the gazetteer does not have by the words around them: "the village of X", "the
 * town", "north of X", "X prison". Immutable and thread-safe.
 */
final class Unlisted {
  private static final Set<String> DIRECTIONS =
      WordSet.of("شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي", "وسط", "قرب");

  private static final Set<String> SIDES = WordSet.of("شمال", "جنوب", "شرق", "غرب");

  private static final Set<String> BESIDE =
      WordSet.of("قرب", "أمام", "داخل", "خارج", "محيط", "جوار", "مقربة");

  private static final Set<String> INSIDE = WordSet.of("في", "داخل", "قرب", "أمام", "خارج");

  /** Nouns for parts of anything, a body as well. */
  private static final Set<String> PARTS = WordSet.of("أنحاء", "أرجاء", "جانب", "مكان", "هدف");

  /** Adjectives that say whose or where something is with a preposition behind them. */
  private static final Set<String> BOUND =
      WordSet.of(
          "تابع", "واقع", "قريب", "مؤد", "مؤدي", "خاص", "كائن", "مطل", "محيط", "مقابل", "خاضع",
          "موال", "موالي", "محاذ", "محاذي", "ممتد", "رابط", "واصل", "فاصل");

  /** Titles of those after whom places are named. */
  private static final Set<String> HONOURS = WordSet.of("شيخ", "سيدة", "سيد", "نبي", "ست", "إمام");

  private static final Set<String> ONE = Set.of("أحد", "إحدى");

  /** Adjectives of what is no place: "infrastructure", "website". */
  private static final Set<String> UNREAL = WordSet.of("تحتي", "إلكتروني", "أول");

  /** It may be a place on the web: "the site 'YouTube'". */
  private static final String WEB = "موقع";

  /** How far before the name of ground the word may stand that says it was taken. */
  private static final int SUBJECT = 5;

  /** Two of it are two parties: "the relations of the two countries". */
  private static final String STATE = "بلد";

  private final Set<String> settlements;

  private final Set<String> named;
  private final Set<String> fronts;
  private final Set<String> seizing;

  /**
   * Takes the sets of lemmas: those that with the article alone say a place, those behind which any
   * definite noun is a name, those of fronts and lines of fighting, and those that with "on" say
   * what ground is taken.
   */
  Unlisted(WordSets sets) {
    this.settlements = sets.set("settlement");
    this.named = sets.set("named-settlement");
    this.fronts = sets.set("front-noun");
    this.seizing = sets.set("seizing");
  }

  /**
   * The places besides those of {@code known}.
   *
   * @param inName for each token, whether it is part of a known name of whatever kind
   */
  List<PlaceMention> places(
      NormalText text, Chart chart, List<PlaceMention> known, boolean[] inName) {
    List<Token> tokens = chart.tokens();
    List<PlaceMention> found = new ArrayList<>();
    new Listed(this, text, tokens, known, found).addBetween();
    int i = 0;
    while (i < tokens.size()) {
      int end = end(chart, i, inName);
      if (end > i) {
        add(text, tokens, i, end, known, found);
      }
      if (Listed.isSeveral(tokens.get(i))) {
        end = new Listed(this, text, tokens, known, found).add(i, end);
      }
      i = Math.max(end, i + 1);
    }
    new Sequel(text, tokens, known, found, inName).add();
    return found;
  }

  static void add(
      NormalText text,
      List<Token> tokens,
      int from,
      int end,
      List<PlaceMention> known,
      List<PlaceMention> found) {
    Token first = tokens.get(from);
    // The article is not written where "to" stands before it: the whole word is shown then.
    boolean merged = first.has(Proclitic.LI) && first.analysis().hasArticle();
    int start = merged ? first.span().start() : first.stem().start();
    Span span = new Span(start, tokens.get(end - 1).span().end());
    for (PlaceMention other : known) {
      if (other.span().overlaps(span)) {
        return;
      }
    }
    found.add(new PlaceMention(span, span.in(text.original()), null));
  }

  private int end(Chart chart, int i, boolean[] inName) {
    Token token = chart.tokens().get(i);
    if (isSide(chart.tokens(), i) || isRoad(chart.tokens(), i)) {
      return i + 1;
    }
    if (isOne(token)) {
      return endOfOne(chart, i);
    }
    int site = endOfSome(chart.tokens(), i);
    if (site > i) {
      return site;
    }
    if (isPlaceNoun(token) || isFront(chart.tokens(), i, inName)) {
      return endOfNamed(chart.tokens(), i);
    }
    if (token.pos() == PartOfSpeech.NOUN && !inName[i] && isSite(chart.tokens(), i)) {
      return endOfSite(chart, i);
    }
    return endOfName(chart.tokens(), i, inName);
  }

  /** Whether a road or line is told by what it joins: "the road that links X and Y". */
  private static boolean isRoad(List<Token> tokens, int i) {
    NounClass sense = tokens.get(i).lemma().sense();
    return i + 2 < tokens.size()
        && (sense == NounClass.PLACEKIND || sense == NounClass.POSITION)
        && tokens.get(i).analysis().hasArticle()
        && tokens.get(i + 1).analysis().hasArticle()
        && BOUND.contains(tokens.get(i + 1).lemma().name())
        && tokens.get(i + 2).lemma().name().equals("بين");
  }

  /** Whether a front "in" or "on" which one fights begins at {@code i}: "on the front of X". */
  private boolean isFront(List<Token> tokens, int i, boolean[] inName) {
    Token token = tokens.get(i);
    boolean on =
        token.analysis().hasOnly(Proclitic.BI)
            || !token.analysis().hasProclitic()
                && i > 0
                && (INSIDE.contains(tokens.get(i - 1).lemma().name())
                    || tokens.get(i - 1).lemma().name().equals("على"));
    return on
        && !inName[i]
        && fronts.contains(token.lemma().name())
        && !token.analysis().hasArticle();
  }

  /** Whether it may be a part of what is no place at all: "a side of". */
  static boolean isPartOfAnything(Token token) {
    return PARTS.contains(token.lemma().name());
  }

  /** Whether it means one of several: "one of". */
  static boolean isOne(Token token) {
    return !token.analysis().hasArticle() && ONE.contains(token.lemma().name());
  }

  /** The token after "one of the prisons", or {@code first} where no places stand behind. */
  private static int endOfOne(Chart chart, int first) {
    List<Token> tokens = chart.tokens();
    int end = first + 1;
    if (end >= tokens.size()
        || tokens.get(end).analysis().hasProclitic()
        || !isSpot(tokens.get(end))) {
      return first;
    }
    boolean named = tokens.get(end).analysis().hasArticle();
    end++;
    while (end < chart.at(first).end()
        && !tokens.get(end).analysis().hasProclitic()
        && (isAdjective(tokens.get(end)) || !named && isName(tokens.get(end)))) {
      named |= isName(tokens.get(end));
      end++;
    }
    return named ? end : first;
  }

  /** Whether something can take place in it. */
  private static boolean isSpot(Token token) {
    NounClass sense = token.lemma().sense();
    return token.pos() == PartOfSpeech.NOUN
        && (sense == NounClass.PLACEKIND
            || sense == NounClass.FACILITY
            || sense == NounClass.POSITION);
  }

  /**
   * The token after some site or area that "in" or "inside" stands before and an adjective behind:
   * "in a military base"; else {@code first}.
   */
  private static int endOfSome(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    if (!isSpot(token)
        || token.analysis().hasArticle()
        || token.analysis().enclitic() != null
        || !isIn(tokens, first)
        || PARTS.contains(token.lemma().name())) {
      return first;
    }
    int end = first + 1;
    while (end < tokens.size() && isIndefinite(tokens.get(end)) && !isBound(tokens, end)) {
      end++;
    }
    boolean bound =
        end < tokens.size()
            && tokens.get(end).analysis().hasArticle()
            && !tokens.get(end).analysis().hasProclitic()
            && tokens.get(end).pos().isNominal();
    return bound || end == first + 1 ? first : end;
  }

  /** Whether "in" or "inside" stands before the noun at {@code at}. */
  private static boolean isIn(List<Token> tokens, int at) {
    return tokens.get(at).analysis().hasOnly(Proclitic.BI)
        || !tokens.get(at).analysis().hasProclitic()
            && at > 0
            && INSIDE.contains(tokens.get(at - 1).lemma().name());
  }

  /** Whether a preposition behind the participle at {@code at} says of what: "belonging to". */
  private static boolean isBound(List<Token> tokens, int at) {
    return tokens.get(at).pos() != PartOfSpeech.ADJECTIVE
        && tokens.get(at).pos() != PartOfSpeech.NOUN
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).has(Proclitic.LI)
            || tokens.get(at + 1).pos() == PartOfSpeech.PREPOSITION);
  }

  /** Whether it is an adjective of an indefinite noun. */
  static boolean isIndefinite(Token token) {
    return (token.pos() == PartOfSpeech.ADJECTIVE
            || token.pos() == PartOfSpeech.NOUN && token.lemma().name().endsWith("ية")
            || token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
            || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE)
        && !token.analysis().hasArticle()
        && !token.analysis().hasProclitic()
        && token.analysis().enclitic() == null;
  }

  /** Whether "in the north" stands at the noun {@code i}, and no more of it. */
  private static boolean isSide(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.analysis().hasArticle() || !SIDES.contains(token.lemma().name())) {
      return false;
    }
    boolean in =
        token.has(Proclitic.BI)
            || i > 0 && tokens.get(i - 1).lemma().name().equals("في") && !token.has(Proclitic.WA);
    return in && (i + 1 == tokens.size() || !isAdjective(tokens.get(i + 1)));
  }

  /**
   * The token after a place that a noun at {@code first} calls so, or {@code first} where it only
   * says what kind.
   */
  private int endOfNamed(List<Token> tokens, int first) {
    boolean named = isPointedAt(tokens.get(first)) && !isDoneAway(tokens, first);
    boolean ended = false;
    int end = first + 1;
    while (end < tokens.size()
        && (!tokens.get(end).analysis().hasProclitic() || isWholeName(tokens, end))) {
      Token token = tokens.get(end);
      boolean name =
          isName(token)
              || !ended && (isNamedByNoun(tokens.get(end - 1), token) || isNamedBare(tokens, end));
      boolean adjective = isAdjective(token);
      if (end == first + 1 && isHonoured(tokens, end)) {
        return end + 2;
      }
      int quoted = isKind(tokens.get(end - 1)) ? endOfQuote(tokens, end) : end;
      if (quoted > end) {
        return quoted;
      }
      if (!name && !adjective && (ended || !isPlaceNoun(token))) {
        break;
      }
      ended |= name;
      named |=
          name && isKind(tokens.get(end - 1))
              || adjective && isKind(tokens.get(first))
              || isPointedAt(token);
      end++;
    }
    return named ? end : first;
  }

  /**
   * Whether a title behind a kind of place begins its name: "the district of Sheikh X", but not
   * "the sheikh of".
   */
  private static boolean isHonoured(List<Token> tokens, int at) {
    return isHonour(tokens, at)
        && tokens.get(at - 1).lemma().sense() == NounClass.PLACEKIND
        && !tokens.get(at - 1).analysis().hasArticle();
  }

  /** Whether a title and a name behind it begin at {@code at}. */
  static boolean isHonour(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()
        || !HONOURS.contains(tokens.get(at).lemma().name())
        || !tokens.get(at).analysis().hasArticle()) {
      return false;
    }
    Token name = tokens.get(at + 1);
    return !name.analysis().hasProclitic()
        && name.analysis().enclitic() == null
        && (name.pos().isNominal() || name.pos() == PartOfSpeech.UNKNOWN || name.isVerb());
  }

  /** Whether the word for a district is the verbal noun of doing away "with" something. */
  private static boolean isDoneAway(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).lemma().name().equals("على");
  }

  /** Whether an unknown word after a kind of place was cut where its name begins with "and". */
  private boolean isWholeName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    return token.pos() == PartOfSpeech.UNKNOWN
        && isKind(before)
        && !before.analysis().hasArticle()
        && before.analysis().number() == Number.SINGULAR
        && !token.analysis().hasArticle();
  }

  private static boolean isAdjective(Token token) {
    String name = token.lemma().name();
    if (!token.analysis().hasArticle() || BOUND.contains(name)) {
      return false;
    }
    return token.pos() == PartOfSpeech.ADJECTIVE
        || token.pos() == PartOfSpeech.NOUN && (name.endsWith("ية") || name.endsWith("ي"));
  }

  /**
   * The token after a name of one to three words in quotation marks or brackets at {@code at}, or
   * {@code at}.
   */
  private static int endOfQuote(List<Token> tokens, int at) {
    boolean bracket = tokens.get(at).isMark('(') && at + 1 < tokens.size();
    if (!bracket && !tokens.get(at).isMark('"') && !tokens.get(at).isMark('«')
        || bracket && !tokens.get(at + 1).pos().isNominal() && !isName(tokens.get(at + 1))) {
      return at;
    }
    for (int i = at + 2; i < Math.min(tokens.size(), at + 5); i++) {
      if (bracket
          ? tokens.get(i).isMark(')')
          : tokens.get(i).isMark('"') || tokens.get(i).isMark('»')) {
        return i + 1;
      }
      if (tokens.get(i - 1).pos() == PartOfSpeech.PUNCTUATION) {
        return at;
      }
    }
    return at;
  }

  /** Whether a noun is a building or site, or stands where only a place can: "in front of X". */
  private static boolean isSite(List<Token> tokens, int i) {
    if (i + 1 < tokens.size() && UNREAL.contains(tokens.get(i + 1).lemma().name())) {
      return false;
    }
    return switch (tokens.get(i).lemma().sense()) {
      case FACILITY -> true;
      case POSITION -> tokens.get(i).analysis().number() == Number.SINGULAR;
      case ORGAN, THING, NONE -> isBesidePlace(tokens, i);
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
  private static boolean isBesidePlace(List<Token> tokens, int i) {
    int before = i - 1;
    if (before > 0 && tokens.get(before).lemma().name().equals("من")) {
      before--;
    }
    return before >= 0 && BESIDE.contains(tokens.get(before).lemma().name());
  }

  /**
   * The token after a building or site at {@code first} with its name or with what says which of
   * its kind it is; {@code first} where nothing does.
   */
  private static int endOfSite(Chart chart, int first) {
    List<Token> tokens = chart.tokens();
    int limit = chart.at(first).end();
    int end = first + 1;
    boolean bare =
        !tokens.get(first).analysis().hasArticle() && !tokens.get(first).lemma().name().equals(WEB);
    if (bare && end < tokens.size() && endOfQuote(tokens, end) > end) {
      return endOfQuote(tokens, end);
    }
    boolean named = tokens.get(first).analysis().hasArticle() && isBesidePlace(tokens, first);
    if (bare && end < tokens.size() && isCutName(tokens, end)) {
      return end + 1;
    }
    while (end < limit && !tokens.get(end).analysis().hasProclitic()) {
      Token token = tokens.get(end);
      boolean more =
          isName(token)
              || token.pos() == PartOfSpeech.NOUN
              || token.pos() == PartOfSpeech.MASDAR && isOfDoing(tokens, first, end)
              || token.pos() == PartOfSpeech.ADJECTIVE && !BOUND.contains(token.lemma().name());
      if (!more || token.analysis().enclitic() != null) {
        break;
      }
      named |= isName(token) || token.analysis().hasArticle();
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
  private static boolean isOfDoing(List<Token> tokens, int site, int at) {
    Token head = tokens.get(site);
    boolean real =
        head.pos() == PartOfSpeech.NOUN
            && !PARTS.contains(head.lemma().name())
            && !head.lemma().name().equals(WEB);
    if (!real || tokens.get(at).analysis().hasArticle()) {
      return real;
    }
    return at + 1 < tokens.size()
        && !tokens.get(at + 1).analysis().hasProclitic()
        && (tokens.get(at + 1).analysis().hasArticle() || isName(tokens.get(at + 1)));
  }

  /** The token after a name that nothing but "in" or "north of" before it shows to be a place. */
  private int endOfName(List<Token> tokens, int first, boolean[] inName) {
    int end = first;
    while (end < tokens.size()
        && end < first + 3
        && !inName[end]
        && (isName(tokens.get(end)) || end == first && isUnseen(tokens.get(end)))
        && (end == first || !tokens.get(end).analysis().hasProclitic())) {
      end++;
    }
    if (end == first || first == 0 || tokens.get(first).analysis().hasProclitic()) {
      return first;
    }
    Token before = tokens.get(first - 1);
    boolean in = before.pos() == PartOfSpeech.PREPOSITION && before.lemma().name().equals("في");
    boolean named =
        in || DIRECTIONS.contains(before.lemma().name()) && !isUnseen(tokens.get(first));
    return named || isInEach(tokens, first) || isSeized(tokens, first) ? end : first;
  }

  /** Whether "in each of" stands before the name at {@code at}. */
  private static boolean isInEach(List<Token> tokens, int at) {
    return at > 2
        && tokens.get(at - 1).lemma().name().equals("من")
        && tokens.get(at - 2).lemma().name().equals("كل")
        && isIn(tokens, at - 2);
  }

  /** Whether a definite noun stands behind the indefinite word at {@code at}: "the reins of". */
  private static boolean isOwning(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && !tokens.get(at).analysis().hasArticle()
        && tokens.get(at + 1).analysis().hasArticle()
        && !tokens.get(at + 1).analysis().hasProclitic();
  }

  /** Whether "seized control of" stands before the name at {@code at}. */
  private boolean isSeized(List<Token> tokens, int at) {
    if (at < 2 || !tokens.get(at - 1).lemma().name().equals("على") || isOwning(tokens, at)) {
      return false;
    }
    int word = at - 2;
    while (word > 0
        && word > at - SUBJECT
        && tokens.get(word).pos().isNominal()
        && !seizing.contains(tokens.get(word).lemma().name())) {
      word--;
    }
    return seizing.contains(tokens.get(word).lemma().name());
  }

  private boolean isPointedAt(Token token) {
    boolean parties =
        token.lemma().name().equals(STATE) && token.analysis().number() == Number.DUAL;
    return token.analysis().hasArticle() && settlements.contains(token.lemma().name()) && !parties;
  }

  /**
   * Whether a name after the noun names a place: a kind of place, or a direction, but not "the side
   * of" or "the middle of".
   */
  private boolean isKind(Token token) {
    return token.lemma().sense() == NounClass.PLACEKIND
        || settlements.contains(token.lemma().name())
        || fronts.contains(token.lemma().name())
        || DIRECTIONS.contains(token.lemma().name());
  }

  boolean isPlaceNoun(Token token) {
    NounClass sense = token.lemma().sense();
    return token.pos() == PartOfSpeech.NOUN
        && (sense == NounClass.PLACEKIND
            || sense == NounClass.PART
            || settlements.contains(token.lemma().name()));
  }

  /** Whether the definite noun {@code token} is the name of the settlement before it. */
  private boolean isNamedByNoun(Token before, Token token) {
    NounClass sense = token.lemma().sense();
    boolean unseen = isKind(before) && isUnseen(token);
    boolean front = fronts.contains(before.lemma().name()) && isNameable(sense);
    return (unseen || front || named.contains(before.lemma().name()))
        && !before.analysis().hasArticle()
        && before.analysis().enclitic() == null
        && token.pos().isNominal()
        && token.analysis().hasArticle()
        && token.analysis().enclitic() == null
        && sense != NounClass.EVENT
        && sense != NounClass.FORCE
        && sense != NounClass.GROUP
        && sense != NounClass.ORGAN;
  }

  /**
   * Whether the indefinite noun at {@code at} is the name of the one settlement, mountain or valley
   * before it: "the mountain of Smoke", but not "a small village".
   */
  private boolean isNamedBare(List<Token> tokens, int at) {
    Token kind = tokens.get(at - 1);
    Token token = tokens.get(at);
    if (!named.contains(kind.lemma().name()) && !fronts.contains(kind.lemma().name())
        || kind.analysis().hasArticle()
        || kind.analysis().enclitic() != null
        || kind.analysis().number() == Number.PLURAL
        || !token.pos().isNominal() && token.pos() != PartOfSpeech.NUMBER
        || token.analysis().hasArticle()
        || token.analysis().enclitic() != null) {
      return false;
    }
    return switch (token.pos()) {
      case NUMBER -> !token.lemma().name().equals("واحد") && !Letter.isDigit(token.key().charAt(0));
      case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          kind.analysis().gender() != token.analysis().gender()
              || at + 1 < tokens.size()
                  && tokens.get(at + 1).pos() == PartOfSpeech.UNKNOWN
                  && !tokens.get(at + 1).analysis().hasProclitic();
      default -> isNameable(token.lemma().sense());
    };
  }

  /** Whether a noun of this kind may name a village or mountain. */
  static boolean isNameable(NounClass sense) {
    return switch (sense) {
      case THING, ABSTRACT, NONE, PERSON, FACILITY, MEDIA -> true;
      case GROUP,
          ORGAN,
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
          QUANTITY,
          POSITION ->
          false;
    };
  }

  /** Whether no list has the definite noun {@code token}: most such are names. */
  static boolean isUnseen(Token token) {
    return token.pos() == PartOfSpeech.NOUN
        && token.lemma().sense() == NounClass.NONE
        && token.analysis().hasArticle();
  }

  /** Whether it is a name, known or not; "the" before a figure is none. */
  static boolean isName(Token token) {
    return (token.pos() == PartOfSpeech.PROPER || token.pos() == PartOfSpeech.UNKNOWN)
        && !token.key().equals("ال");
  }
}
