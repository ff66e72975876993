package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * A noun phrase while it takes up the words after its head: genitives, adjectives, names in
 * apposition.
 */
final class GrowingPhrase {
  private static final int DEPTH = 3;
  private static final int QUOTATION = 8;
  private static final int LENGTH = 40;

  /** Words for persons that are said of others: kin, leaders, followers. */
  private static final Set<String> RELATED =
      WordSet.of(
          "قائد", "زعيم", "أمير", "ابن", "ابنة", "زوج", "زوجة", "أخ", "أخت", "شقيق", "شقيقة",
          "والد", "والدة", "أب", "أم", "نجل", "صهر", "قريب", "أهل", "نصير", "حارس", "مرافق",
          "مساعد", "صديق", "خصم", "ضحية", "أحد", "طفل", "رفيق", "حليف", "عضو", "عنصر");

  /** What is opened by whoever shoots, and belongs to nobody. */
  private static final Set<String> FIRE = Set.of("نار", "رصاص");

  static final String UN = "غير";

  private static final String MONDAY = "الاثنين";
  private static final String ONE = "واحد";
  private static final String SELF = "نفس";
  private static final String ANY = "أي";
  private static final String FIRST = "أول";
  private static final String YESTERDAY = "أمس";

  /** Blows that "against", not the genitive, ties to what they hit. */
  private static final Set<String> BLOW =
      WordSet.of("غارة", "ضربة", "صاروخ", "قذيفة", "لغم", "عبوة");

  private static final Set<String> DEATH = WordSet.of("مصرع", "حتف", "نحب", "حياة");
  private static final Set<String> MANNER =
      WordSet.of("شدة", "قوة", "حزم", "صراحة", "وضوح", "حرارة");
  private static final Set<String> FATHER_OF = WordSet.of("ابو", "ابي", "ابا");
  private static final Set<String> SOURCES = WordSet.of("مصدر", "وكالة", "قناة", "صحيفة", "مسؤول");
  private static final Set<String> SAYING =
      WordSet.of("قول", "تأكيد", "إعلان", "تحذير", "نفي", "اعتبار", "توضيح", "وصف");

  private final PhraseReader reader;
  private final NumberTail numbers;
  private final Apposition apposition;
  private final Modification modification;
  private final List<Token> tokens;
  private final Names names;
  private final int start;
  private final int head;
  private final int depth;
  private final List<Integer> genitives = new ArrayList<>();
  private final List<Integer> modifiers = new ArrayList<>();
  private final List<NounPhrase> complements = new ArrayList<>();
  private int last;
  private int end;
  private final boolean partitive;
  private boolean definite;

  GrowingPhrase(PhraseReader reader, int start, int head, int depth) {
    this.reader = reader;
    this.numbers = reader.numbers;
    this.apposition = new Apposition(reader, this);
    this.modification = new Modification(reader, this);
    this.tokens = reader.tokens;
    this.names = reader.names;
    this.start = start;
    this.head = head;
    this.depth = depth;
    this.last = head;
    this.end = names.end()[head] > 0 ? names.end()[head] : head + 1;
    Token token = tokens.get(head);
    this.partitive =
        (token.pos() == PartOfSpeech.NUMBER || reader.isQuantifier(token)) && reader.isOfThem(end);
    if (partitive) {
      end++;
    }
    this.definite =
        token.analysis().hasArticle()
            || names.end()[head] > 0
            || token.analysis().enclitic() != null
            || Words.isOnlyName(token);
  }

  void grow() {
    int before;
    do {
      before = end;
      step();
    } while (end > before && end < tokens.size() && end - start < LENGTH);
    parenthesis();
    if (depth < DEPTH) {
      new Complements(reader, this).join();
    }
    if (end < tokens.size() && Words.isQuote(tokens.get(end)) && opened(end)) {
      end++;
    }
  }

  /**
   * Takes in the name of a medium or group that stands in brackets after its noun: "the agency
   * (X)".
   */
  private void parenthesis() {
    NounClass sense = tokens.get(head).lemma().sense();
    boolean bare = end == head + 1 && names.end()[head] == 0;
    if (!bare
        || sense != NounClass.MEDIA && sense != NounClass.GROUP
        || end + 2 >= tokens.size()
        || !tokens.get(end).isMark('(')) {
      return;
    }
    int name = end + 1;
    int after = names.end()[name];
    if (after > 0 && after < tokens.size() && tokens.get(after).isMark(')')) {
      genitives.add(name);
      definite = true;
      last = name;
      end = after + 1;
    }
  }

  private void step() {
    int next = end;
    if (next >= tokens.size()) {
      return;
    }
    if (Words.isQuote(tokens.get(next))) {
      int inner = next + 1;
      if (inner < tokens.size() && closes(inner) && joins(inner)) {
        take(inner);
        skipClosing();
      } else if (opened(next)) {
        end = next + 1;
      }
    } else if (numbers.goOn(next, head, last, end)) {
      end = tokens.get(next).isMark('/') || numbers.isLooseArticle(next) ? next + 2 : next + 1;
      last = end - 1;
    } else if (tokens.get(next).isMark('-')
        && lastModifier() > 0
        && next + 1 < tokens.size()
        && modification.modifies(next + 1)) {
      take(next + 1);
    } else if (isPerson() && Age.end(tokens, next) > next) {
      end = Age.end(tokens, next);
    } else if (isNegated(next)) {
      modifiers.add(next + 1);
      end = next + 2;
    } else if (isSecondOrigin(next) || numbers.endsOrdinal(next, end)) {
      modifiers.add(next);
      end = next + 1;
    } else if (isSecondField(next)) {
      genitives.add(next);
      last = next;
      end = next + 1;
    } else if (joins(next)) {
      take(next);
    }
  }

  /** Whether "and" joins a second field of a body: "the committee of security and defence". */
  private boolean isSecondField(int next) {
    Token token = tokens.get(next);
    return last > head
        && end == last + 1
        && names.end()[next] == 0
        && names.end()[last] == 0
        && token.analysis().hasOnly(Proclitic.WA)
        && isField(token)
        && isField(tokens.get(last))
        && isOfBody()
        && !reader.nextIs(next + 1, "على");
  }

  /**
   * Whether the last word stands in the genitive of a body: "ministry of", "head of the council".
   */
  private boolean isOfBody() {
    for (int i = genitives.size() - 1; i >= 0; i--) {
      if (genitives.get(i) == last) {
        NounClass owner = tokens.get(i == 0 ? head : genitives.get(i - 1)).lemma().sense();
        return owner == NounClass.ORGAN || owner == NounClass.GROUP;
      }
    }
    return false;
  }

  /** Whether a word with article names what a body cares for: "the health", "the planning". */
  private static boolean isField(Token token) {
    boolean noun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.MASDAR;
    if (!noun || !token.analysis().hasArticle()) {
      return false;
    }
    for (Analysis reading : token.readings()) {
      if (reading.hasArticle() && reading.lemma().sense() == NounClass.ABSTRACT) {
        return true;
      }
    }
    return false;
  }

  /** Whether "un-" with an adjective describes the noun: "indirect talks", "unknown gunmen". */
  private boolean isNegated(int next) {
    return next + 1 < tokens.size()
        && reader.is(WordMarks.UN, next)
        && tokens.get(next).lemma().name().equals(UN)
        && !Words.hasClitic(tokens.get(next))
        && tokens.get(next).analysis().enclitic() == null
        && names.end()[next + 1] == 0
        && definite == tokens.get(next + 1).analysis().hasArticle()
        && Words.isModifierAsWell(tokens.get(next + 1))
        && !Words.hasClitic(tokens.get(next + 1));
  }

  /**
   * Whether "and" joins another adjective of belonging to one that ends the phrase: "American and
   * British soldiers", "artillery and rocket fire".
   */
  private boolean isSecondOrigin(int next) {
    Token token = tokens.get(next);
    boolean named = names.end()[head] == next && next - 1 > head;
    int adjective = named ? next - 1 : lastModifier();
    if (adjective < 0 || names.end()[next] > 0 || !token.analysis().hasOnly(Proclitic.WA)) {
      return false;
    }
    Token first = tokens.get(adjective);
    return isOfOrigin(first)
        && isOfOrigin(token)
        && first.analysis().hasArticle() == token.analysis().hasArticle()
        && first.analysis().number() == token.analysis().number()
        && Words.hasTanwin(first) == Words.hasTanwin(token)
        && Words.canModify(token);
  }

  private static boolean isOfOrigin(Token token) {
    String lemma = token.lemma().name();
    return lemma.length() > 3
        && (lemma.endsWith("ي") || lemma.endsWith("ية"))
        && token.analysis().enclitic() == null;
  }

  /**
   * Whether a quotation that begins before {@code inner} ends within a few words, all of them
   * nominal.
   */
  private boolean closes(int inner) {
    int from = names.end()[inner] > 0 ? names.end()[inner] : inner;
    for (int j = from; j < Math.min(tokens.size(), inner + QUOTATION); j++) {
      if (Words.isQuote(tokens.get(j))) {
        return true;
      }
      if (tokens.get(j).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a quotation that begins inside the phrase is still open before {@code mark}. */
  private boolean opened(int mark) {
    boolean open = false;
    for (int j = start; j < mark; j++) {
      open ^= Words.isQuote(tokens.get(j));
    }
    return open;
  }

  private void skipClosing() {
    if (end < tokens.size() && Words.isQuote(tokens.get(end))) {
      end++;
    }
  }

  private void take(int next) {
    Token token = tokens.get(next);
    int nameEnd = names.end()[next];
    if (nameEnd == 0 && modification.modifies(next)) {
      modifiers.add(next);
      end = next + 1;
      return;
    }
    if (nameEnd == 0
        && depth < DEPTH
        && (token.pos() == PartOfSpeech.NUMBER
            || reader.isQuantifier(token)
            || reader.comparesNumber(next))) {
      NounPhrase counted = reader.phrase(reader.eachOf(next), depth + 1);
      if (counted != null) {
        genitives.add(counted.head());
        complements.addAll(counted.complements());
        definite |= counted.isDefinite();
        last = counted.head();
        end = counted.end();
        return;
      }
    }
    if (waitsForName(next)
        || nameEnd == 0 && !token.analysis().hasArticle() && apposition.isApposed(next)) {
      tokens.set(next, Nominalisation.asName(token));
    }
    if (apposition.isApposed(next)) {
      complements.add(name(next, Math.max(nameEnd, next + 1)));
      definite = true;
    } else {
      if (modification.isWhomItBefell(next)) {
        tokens.set(next, Nominalisation.asPerson(token));
      }
      reader.readAsNoun(next);
      genitives.add(next);
      definite |=
          token.analysis().hasArticle()
              || nameEnd > 0
              || token.analysis().enclitic() != null
              || token.pos() == PartOfSpeech.DEMONSTRATIVE
              || token.pos() == PartOfSpeech.PROPER;
    }
    last = next;
    end = Math.max(nameEnd, next + 1);
  }

  static NounPhrase name(int at, int end) {
    return new NounPhrase(at, at, end, true, List.of(), List.of(), List.of(), false);
  }

  /** Whether the word at {@code next} belongs to the phrase. */
  private boolean joins(int next) {
    Token token = tokens.get(next);
    if (Words.hasClitic(token) || reader.isPreposition(next) || isPartedFromAny(next)) {
      return false;
    }
    if (isManner()
        && (token.analysis().hasArticle() || token.pos() == PartOfSpeech.DEMONSTRATIVE)) {
      return false;
    }
    if (names.end()[next] > 0) {
      return isConstructEnd() && !isSpanBefore() || apposition.isApposed(next);
    }
    if (isOfHouse(next) && isPerson()
        || last > start
            && isFatherOf(last - 1)
            && end == last + 1
            && token.analysis().hasArticle()
            && token.lemma().name().endsWith("ي")
        || last == next - 1
            && isFatherOf(last)
            && (Words.isNominal(token)
                || token.pos() == PartOfSpeech.ADJECTIVE
                || token.pos() == PartOfSpeech.PERFECT && token.analysis().enclitic() == null)) {
      return true;
    }
    if (token.isVerb()) {
      return false;
    }
    if (modification.modifies(next) || waitsForName(next)) {
      return true;
    }
    if (Words.isTime(token) && !takesTime()) {
      return false;
    }
    if (token.pos() == PartOfSpeech.DEMONSTRATIVE) {
      return isConstructEnd();
    }
    if (token.pos() == PartOfSpeech.NUMBER || reader.comparesNumber(next)) {
      Token before = tokens.get(last);
      return isConstructEnd() && depth < DEPTH && takesNumber(before);
    }
    if (!Words.isNominal(token)) {
      boolean noun = token.analysis().hasArticle() || Words.isNounAsWell(token);
      return token.pos() == PartOfSpeech.ADJECTIVE
          && (noun && isConstructEnd() && !isOfOther(token) && !isAdverbialAccusative(token)
              || apposition.isApposed(next));
    }
    return isConstructEnd()
            && !isAdverbialAccusative(token)
            && !isStrange(token)
            && !isObjectOfPerson(next)
            && !isStruck(next)
            && !isOwnDeath(next)
        || apposition.isApposed(next);
  }

  /** "Strongly", in Arabic "with strength", after which the object of the verb may follow. */
  private boolean isManner() {
    Token first = tokens.get(head);
    return end == head + 1
        && first.has(Proclitic.BI)
        && MANNER.contains(first.lemma().name())
        && !first.analysis().hasArticle();
  }

  /** Whether a noun with article stands behind "any X", which is indefinite to its end. */
  private boolean isPartedFromAny(int next) {
    return last == start + 1
        && end == last + 1
        && tokens.get(start).lemma().name().equals(ANY)
        && tokens.get(next).analysis().hasArticle();
  }

  /**
   * Whether a counted phrase can be the genitive of a noun: "the killing of two", "the freedom of
   * two".
   */
  private static boolean takesNumber(Token noun) {
    NounClass sense = noun.lemma().sense();
    return noun.pos() == PartOfSpeech.MASDAR
        || sense == NounClass.EVENT
        || noun.pos() == PartOfSpeech.NOUN
            && (sense == NounClass.ABSTRACT || sense == NounClass.THING);
  }

  /**
   * Whether a common noun stands after a word that no rule explains, which is then most likely a
   * name by itself.
   */
  private boolean isStrange(Token token) {
    return tokens.get(last).pos() == PartOfSpeech.UNKNOWN
        && token.pos() != PartOfSpeech.UNKNOWN
        && token.pos() != PartOfSpeech.PROPER;
  }

  private boolean isAdverbialAccusative(Token token) {
    return Words.hasTanwin(token) && tokens.get(end - 1).pos() != PartOfSpeech.NUMBER;
  }

  private boolean takesTime() {
    NounClass sense = tokens.get(last).lemma().sense();
    return isConstructEnd()
        && (sense == NounClass.TIME
            || sense == NounClass.QUANTITY
            || sense == NounClass.PART
            || tokens.get(last).pos() == PartOfSpeech.NUMBER);
  }

  /**
   * Whether "house of" stands before the word at {@code i}, which is then the end of a person's
   * name.
   */
  private boolean isOfHouse(int i) {
    return i > start && reader.is(WordMarks.HOUSE, i - 1);
  }

  /**
   * Whether the last word is a plural that has lost its ending to the genitive that must follow,
   * and the word at {@code next} can be a name: "the opponents of Said".
   */
  private boolean waitsForName(int next) {
    Token noun = tokens.get(last);
    return end == last + 1
        && names.end()[last] == 0
        && noun.analysis().number() == Number.PLURAL
        && noun.analysis().enclitic() == null
        && noun.key().endsWith("و")
        && !noun.lemma().name().endsWith("و")
        && tokens.get(next).pos() == PartOfSpeech.ADJECTIVE
        && Words.canBeName(tokens.get(next));
  }

  /** Whether the last noun still waits for a genitive. */
  boolean isConstructEnd() {
    Token token = tokens.get(last);
    boolean named = names.end()[last] > 0;
    boolean modified =
        end > (named ? names.end()[last] : last + 1) && !Words.isQuote(tokens.get(end - 1));
    if (token.pos() == PartOfSpeech.DEMONSTRATIVE) {
      return !modified;
    }
    return !modified
        && !named
        && !isOfHouse(last)
        && !Words.isOnlyName(token)
        && Words.isConstruct(token);
  }

  /** Whether "father of" stands at {@code i}, which always goes on to the next word of a name. */
  private boolean isFatherOf(int i) {
    return tokens.get(i).pos() == PartOfSpeech.PROPER && FATHER_OF.contains(tokens.get(i).key());
  }

  /**
   * Whether a person without article follows the indefinite subject of the verb before, who has
   * nobody, "a driver (hit) two soldiers", or what he fires or hits does, if he is called by an
   * adjective: "a gunman (opened) fire", "an armed (man attacked) the bus".
   */
  private boolean isObjectOfPerson(int next) {
    Token token = tokens.get(head);
    boolean person =
        start == head
            && end == head + 1
            && followsVerb()
            && token.lemma().sense() == NounClass.PERSON;
    if (person
        && (FIRE.contains(tokens.get(next).lemma().name())
            || token.analysis().number() == Number.SINGULAR
                && !RELATED.contains(token.lemma().name())
                && Words.isModifierAsWell(token)
                && isThing(tokens.get(next)))) {
      return true;
    }
    return person
        && !RELATED.contains(token.lemma().name())
        && tokens.get(next).lemma().sense() == NounClass.PERSON
        && tokens.get(next).pos() != PartOfSpeech.PROPER
        && !tokens.get(next).analysis().hasArticle()
        && names.end()[next] == 0;
  }

  /** Whether a noun names a vehicle, building, post or place. */
  private static boolean isThing(Token token) {
    NounClass sense = token.lemma().sense();
    return sense == NounClass.VEHICLE
        || sense == NounClass.FACILITY
        || sense == NounClass.POSITION
        || sense == NounClass.PLACEKIND;
  }

  /**
   * Whether a building, post or town follows a blow that nobody calls by what it hits: "a raid
   * (destroyed) a house".
   */
  private boolean isStruck(int next) {
    NounClass sense = tokens.get(next).lemma().sense();
    return start == head
        && end == head + 1
        && followsVerb()
        && BLOW.contains(tokens.get(head).lemma().name())
        && (sense == NounClass.FACILITY
            || sense == NounClass.POSITION
            || sense == NounClass.PLACEKIND);
  }

  /**
   * Whether "his death", "himself" or "his saying" follows a person or source, as in "a soldier met
   * his death", "a bomber blew herself up", "quoting an official as saying".
   */
  boolean isOwnDeath(int next) {
    Token token = tokens.get(next);
    if (token.analysis().enclitic() == null) {
      return false;
    }
    boolean self =
        token.lemma().name().equals(SELF) && followsVerb() && end == head + 1 && !definite;
    return self
        || DEATH.contains(token.lemma().name()) && isPerson()
        || SAYING.contains(token.lemma().name())
            && (isPerson() || SOURCES.contains(tokens.get(head).lemma().name()));
  }

  /** Whether a plural describes a single person, as nothing does: then it is another phrase. */
  boolean isOfOther(Token token) {
    return token.analysis().number() == Number.PLURAL
        && Words.isNameLike(tokens.get(last))
        && names.end()[last] == 0;
  }

  /**
   * Whether a rank or form of address stands at {@code i}: the word for "doctor" before a name,
   * "the general".
   */
  boolean isHonorific(int i) {
    Token token = tokens.get(i);
    if (!token.analysis().hasArticle() || Words.hasClitic(token)) {
      return false;
    }
    return token.lemma().sense() == NounClass.RANK
        || Words.isPersonLike(token)
            && i + 1 < tokens.size()
            && (names.isActor()[i + 1] || Words.isNameLike(tokens.get(i + 1)));
  }

  /** Whether the head or a genitive names a person or office. */
  boolean isPerson() {
    if (Words.isPersonLike(tokens.get(head))) {
      return true;
    }
    for (int i = 0; i < genitives.size(); i++) {
      if (Words.isPersonLike(tokens.get(genitives.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase stands right after a verb, but for adverbs and pronouns. */
  boolean followsVerb() {
    int before = start - 1;
    while (before > 0 && isLight(tokens.get(before))) {
      before--;
    }
    return before >= 0 && tokens.get(before).isVerb();
  }

  /**
   * Whether a word may part a verb from its subject: an adverb, or a preposition with a pronoun.
   */
  private static boolean isLight(Token token) {
    return token.pos() == PartOfSpeech.ADVERB
        || token.pos() == PartOfSpeech.PREPOSITION && token.analysis().enclitic() != null;
  }

  int head() {
    return head;
  }

  /** The nouns after the head in idafa so far. */
  List<Integer> genitives() {
    return genitives;
  }

  int last() {
    return last;
  }

  int end() {
    return end;
  }

  int depth() {
    return depth;
  }

  boolean isDefinite() {
    return definite;
  }

  /** The last modifier where nothing follows it, else -1. */
  int lastModifier() {
    return !modifiers.isEmpty() && modifiers.getLast() == end - 1 ? modifiers.getLast() : -1;
  }

  /** Adds a phrase that ends the phrase so far. */
  void add(NounPhrase complement) {
    complements.add(complement);
    end = complement.end();
  }

  /** Goes on at {@code next}, behind words that say nothing of whom the phrase means. */
  void skipTo(int next) {
    end = next;
  }

  /** Goes on after a complement with a definite phrase, so that a name may follow. */
  void makeDefinite(int noun) {
    definite = true;
    last = noun;
  }

  /** Whether the phrase is a bare "(the) two", which is Monday, or begins "the day before". */
  private boolean isDay() {
    if (start < head || !genitives.isEmpty() || !complements.isEmpty()) {
      return false;
    }
    if (tokens.get(head).lemma().name().equals(FIRST)) {
      int next = reader.nextIs(head + 1, "من") ? head + 2 : head + 1;
      return next < tokens.size() && tokens.get(next).lemma().name().equals(YESTERDAY);
    }
    return modifiers.isEmpty() && MONDAY.equals(tokens.get(head).key());
  }

  /** Whether the phrase ends in a length of time, which no name owns: "for months, X". */
  private boolean isSpanBefore() {
    Token token = tokens.get(last);
    return token.lemma().sense() == NounClass.TIME
        && token.analysis().number() != null
        && token.analysis().number() != Number.SINGULAR
        && !token.analysis().hasArticle();
  }

  /** Whether the phrase counts a time whose word is an adjective as well: "six months". */
  private boolean isSpan() {
    if (head + 1 >= end || tokens.get(head).lemma().sense() != NounClass.QUANTITY) {
      return false;
    }
    for (Analysis reading : tokens.get(head + 1).readings()) {
      if (reading.lemma().sense() == NounClass.TIME) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase stands right behind a verb or "that": "(there were) killed three". */
  private boolean opensClause() {
    Token before = start == 0 ? null : tokens.get(start - 1);
    return before != null
        && (before.isVerb() || before.pos() == PartOfSpeech.SUBORDINATOR)
        && !ONE.equals(tokens.get(head).lemma().name());
  }

  /** Whether "that" stands right before, whose subject is in the accusative: "a Palestinian". */
  private boolean isAfterThat() {
    Token before = start == 0 ? null : tokens.get(start - 1);
    return before != null
        && before.pos() == PartOfSpeech.SUBORDINATOR
        && before.analysis().enclitic() == null;
  }

  NounPhrase done() {
    Token token = tokens.get(head);
    NounClass sense = token.lemma().sense();
    boolean date =
        token.pos() == PartOfSpeech.NUMBER
            && token.key().length() > 3
            && (PhraseReader.isDigits(token) || !token.analysis().hasArticle() && !opensClause());
    boolean adverbial =
        date && !partitive
            || isDay()
            || isSpan()
            || PhraseReader.isClock(tokens.get(start))
            || names.end()[head] == 0
                && (sense == NounClass.TIME || sense == NounClass.PART)
                && token.analysis().enclitic() == null
            || start == head
                && token.pos() == PartOfSpeech.ADJECTIVE
                && Words.hasTanwin(token)
                && !isAfterThat()
            || start == head
                && token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
                && reader.isPredicate(head);
    return new NounPhrase(start, head, end, definite, genitives, modifiers, complements, adverbial);
  }
}
