package org.tawatur.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Outcome.Reason;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Finds the frames that hold at the triggers of a sentence, the best reading of each trigger only.
 * Thread-safe.
 */
final class Matcher {
  private static final double VERB = 0.72;
  private static final double NOUN = 0.6;
  private static final double LIGHT = 0.8;
  private static final double PHRASE = 0.75;
  private static final double PARTY = 0.08;

  /** How far into a noun phrase the noun of a light verb is looked for, from its head. */
  private static final int NEAR_HEAD = 3;

  private static final Set<String> IDENTITY = Set.of("هوية", "اسم");

  private final Set<String> undergone;
  private final Set<String> tellers;
  private final Frames frames;
  private final WordMarks marks;
  private final Roles roles;
  private final Cues cues;
  private final Set<String> persons;
  private final Set<String> noEvents;
  private final Nominal nominal;

  /**
   * Makes the matcher.
   *
   * @param sets of them {@code person-participle}: participles that name a person rather than an
   *     event, "fighter"; {@code undergone}: nouns that say whom it befell and not who did it, so
   *     that who announces it did not do it, "death"; {@code mere-teller}: who only tells; {@code
   *     no-event}: verbal nouns that name no single deed, "terrorism"
   */
  Matcher(Frames frames, WordMarks marks, Roles roles, Cues cues, WordSets sets) {
    this.marks = marks;
    this.undergone = sets.set("undergone");
    this.tellers = sets.set("mere-teller");
    this.frames = frames;
    this.roles = roles;
    this.cues = cues;
    this.persons = sets.set("person-participle");
    this.noEvents = sets.set("no-event");
    this.nominal = new Nominal(frames, marks, roles);
  }

  /** A trigger whose frame does not hold. */
  record Miss(Frame frame, int trigger, Reason reason) {}

  /** What the triggers of a sentence gave. */
  record Found(List<Match> matches, List<Miss> misses) {}

  /** The matches of the sentence, in the order of their triggers. */
  Found matches(Scene scene, Clauses clauses) {
    List<Match> matches = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    boolean[] taken = new boolean[scene.chart().tokens().size()];
    for (int t = 0; t < taken.length; t++) {
      Token token = scene.chart().tokens().get(t);
      if (!marks.has(WordMarks.TRIGGER, token) || !token.isVerb() && scene.isNamed(t)) {
        continue;
      }
      List<Match> options = new ArrayList<>();
      phrases(scene, clauses, t, options, misses);
      if (token.isVerb()) {
        lights(scene, clauses, t, options, misses);
        verbs(scene, clauses, t, options, misses);
      } else if (!taken[t]) {
        participles(scene, clauses, t, options, misses);
        if (isEventNoun(token) && !isQuality(scene, t) && !hasOtherMeaning(misses, t)) {
          nouns(scene, clauses, t, options, misses);
        }
      }
      Match best = best(options, misses);
      if (best != null && !taken[best.trigger()]) {
        matches.add(best);
        for (int k = best.start(); k < best.end(); k++) {
          taken[k] |= k == best.trigger() || isPart(best, k);
        }
      }
    }
    return new Found(matches, misses);
  }

  /** Whether with the verb before it the noun at {@code t} was found to mean something else. */
  private static boolean hasOtherMeaning(List<Miss> misses, int t) {
    for (Miss miss : misses) {
      if (miss.trigger() == t && miss.reason() == Reason.OTHER_MEANING) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is a word of the trigger and not of what stands between its words. */
  private static boolean isPart(Match match, int token) {
    return match.frame().kind() == Frame.Kind.PHRASE
        || token == match.start()
        || token == match.end() - 1;
  }

  private static @Nullable Match best(List<Match> options, List<Miss> misses) {
    Match best = null;
    for (Match option : options) {
      if (best == null || option.score() > best.score()) {
        best = option;
      }
    }
    for (Match option : options) {
      if (!option.equals(best)) {
        misses.add(new Miss(option.frame(), option.trigger(), Reason.WEAKER_READING));
      }
    }
    return best;
  }

  private boolean isEventNoun(Token token) {
    NounClass sense = token.lemma().sense();
    if (sense == NounClass.PERSON
        || sense == NounClass.VEHICLE
        || noEvents.contains(token.lemma().name())
        || persons.contains(token.lemma().name())) {
      return false;
    }
    return switch (token.pos()) {
      case MASDAR, NOUN -> true;
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          !token.analysis().hasArticle()
              && !token.analysis().hasProclitic()
              && token.analysis().enclitic() == null;
      case PERFECT,
          IMPERFECT,
          IMPERATIVE,
          ADJECTIVE,
          ADVERB,
          PROPER,
          NUMBER,
          PREPOSITION,
          CONJUNCTION,
          SUBORDINATOR,
          PRONOUN,
          RELATIVE,
          DEMONSTRATIVE,
          NEGATION,
          PARTICLE,
          PUNCTUATION,
          FOREIGN,
          UNKNOWN ->
          false;
    };
  }

  /** Whether the word says in what a thing is great: "highly explosive", "strong of explosion". */
  private static boolean isQuality(Scene scene, int t) {
    if (t < 2 || !scene.chart().tokens().get(t).analysis().hasArticle()) {
      return false;
    }
    Token adjective = scene.chart().tokens().get(t - 1);
    return adjective.pos() == PartOfSpeech.ADJECTIVE
        && !adjective.analysis().hasArticle()
        && adjective.analysis().number() == org.tawatur.morph.Number.SINGULAR
        && !scene.chart().tokens().get(t).analysis().hasProclitic();
  }

  private void verbs(Scene scene, Clauses clauses, int t, List<Match> options, List<Miss> misses) {
    Arguments arguments = clauses.verb(t);
    if (arguments == null) {
      return;
    }
    Token token = scene.chart().tokens().get(t);
    List<Frame> own = frames.verb(token.lemma().name());
    for (String lemma : lemmas(token)) {
      for (Frame frame : frames.verb(lemma)) {
        if (!hasEvent(own, frame.event())) {
          continue;
        }
        Filled filled = roles.verb(scene, clauses, arguments, frame);
        roles.companions(scene, clauses, frame, filled, arguments);
        judge(scene, clauses, frame, arguments, filled, t, t, t + 1, VERB, options, misses);
      }
    }
  }

  private static boolean hasEvent(List<Frame> frames, EventType event) {
    for (Frame frame : frames) {
      if (frame.event() == event) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lemmas that the token may have in the word class chosen; unvocalised forms leave several
   * open.
   */
  private static List<String> lemmas(Token token) {
    String first = token.lemma().name();
    if (!token.isVerb()) {
      return List.of(first);
    }
    List<String> lemmas = new ArrayList<>(4);
    lemmas.add(first);
    for (Analysis reading : token.readings()) {
      if (reading.pos().isVerb() && reading.hasProcliticsOf(token.analysis())) {
        addOnce(lemmas, reading.lemma().name());
      }
    }
    return lemmas;
  }

  private static void addOnce(List<String> lemmas, String lemma) {
    if (!lemmas.contains(lemma)) {
      lemmas.add(lemma);
    }
  }

  private void lights(Scene scene, Clauses clauses, int t, List<Match> options, List<Miss> misses) {
    Arguments arguments = clauses.verb(t);
    if (arguments == null) {
      return;
    }
    List<Filler> places = places(arguments);
    Set<String> words = null;
    for (String lemma : lemmas(scene.chart().tokens().get(t))) {
      for (Frames.Light light : frames.light(lemma)) {
        words = words == null ? words(scene, arguments, places) : words;
        int noun = light.mayStandWith(words) ? noun(scene, arguments, places, light) : -1;
        if (noun >= 0) {
          Arguments own = clauses.noun(noun);
          Arguments without = without(scene, arguments, noun);
          boolean passive =
              light.frame().event() != EventType.ASSAULT && isPassive(scene, arguments, noun);
          Filled filled = roles.verb(scene, clauses, without, light.frame(), passive);
          Filled more = roles.noun(scene, clauses, own, light.frame());
          filled.addMissing(more.parties());
          filled.places().addAll(more.places());
          Clauses.Governor governor = clauses.governor(noun);
          if (governor != null && governor.verb() != t) {
            support(scene, clauses, light.frame(), noun, filled);
          }
          struck(scene, clauses, light.frame(), noun, filled);
          roles.opposed(scene, clauses, filled, light.frame(), own, arguments.obliques());
          roles.companions(scene, clauses, light.frame(), filled, arguments);
          int end = noun < t ? t + 1 : noun + 1;
          judge(
              scene,
              clauses,
              light.frame(),
              arguments,
              filled,
              noun,
              Math.min(t, noun),
              end,
              LIGHT,
              options,
              misses);
        }
      }
    }
  }

  /**
   * Whether a light verb may be a passive whose subject is its noun, "demonstrations (were) held":
   * the noun follows it, agrees with it and is no accusative, and nobody stands before them.
   */
  private static boolean isPassive(Scene scene, Arguments arguments, int noun) {
    List<Filler> after = arguments.after();
    Token word = scene.chart().tokens().get(noun);
    return arguments.before() == null
        && arguments.clitic() == null
        && !after.isEmpty()
        && scene.chart().pieceOf()[after.getFirst().at()] == scene.chart().pieceOf()[noun]
        && !Agreement.isAccusative(word)
        && !Grammar.isLedByPronoun(scene, arguments.word())
        && Agreement.subjectAfter(scene.chart().tokens().get(arguments.word()).analysis(), word);
  }

  /** Who did it by the noun that governs the event noun, where nobody is known yet. */
  private void lent(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    boolean own = isOwn(scene, noun, filled);
    if (filled.has(Role.ACTOR) && !own || filled.has(Role.ACTORS)) {
      return;
    }
    boolean mutual = frame.has(Role.ACTORS) && !frame.has(Role.ACTOR);
    List<Party> lent = nominal.parties(scene, clauses, noun);
    if (own && hasActor(lent)) {
      // "The taking part of X in the shelling of Y": Y is not who shells.
      filled
          .parties()
          .replaceAll(
              p -> p.role() == Role.ACTOR ? new Party(Role.RECIPIENT, p.mention(), p.at()) : p);
    }
    boolean whom = filled.has(Role.RECIPIENT);
    for (Party party : lent) {
      Role role = mutual && party.role() == Role.ACTOR ? Role.ACTORS : party.role();
      if (!filled.has(party.mention()) && !(role == Role.RECIPIENT && whom)) {
        filled.parties().add(new Party(role, party.mention(), party.at()));
      }
    }
  }

  private static boolean hasActor(List<Party> parties) {
    for (Party party : parties) {
      if (party.role() == Role.ACTOR) {
        return true;
      }
    }
    return false;
  }

  /** Whether the actor found is the genitive of the noun. */
  private static boolean isOwn(Scene scene, int noun, Filled filled) {
    int piece = scene.chart().pieceOf()[noun];
    boolean own = false;
    for (Party party : filled.parties()) {
      if (party.role() != Role.ACTOR
          || party.at() < 0
          || scene.chart().pieceOf()[party.at()] != piece) {
        return false;
      }
      own = true;
    }
    return own;
  }

  /** Where the noun of a light verb may stand without a preposition. */
  private static List<Filler> places(Arguments arguments) {
    List<Filler> places = new ArrayList<>(arguments.after().size() + 2);
    places.addAll(arguments.after());
    Filler clitic = arguments.clitic();
    if (clitic != null && clitic.kind() == Filler.Kind.ANTECEDENT) {
      places.add(clitic);
    }
    Filler before = arguments.before();
    if (before != null && before.kind() != Filler.Kind.DROPPED) {
      places.add(before);
    }
    return places;
  }

  /** The words that stand where the noun of a light verb may, by lemma and as written. */
  private static Set<String> words(Scene scene, Arguments arguments, List<Filler> places) {
    Set<String> words = new HashSet<>();
    for (Filler filler : places) {
      addWords(scene, filler, words);
    }
    for (Arguments.Oblique oblique : arguments.obliques()) {
      addWords(scene, oblique.filler(), words);
    }
    return words;
  }

  private static void addWords(Scene scene, Filler filler, Set<String> words) {
    for (NounPhrase phrase : filler.phrases()) {
      for (int k = phrase.start(); k < Math.min(phrase.end(), phrase.head() + NEAR_HEAD); k++) {
        Token token = scene.chart().tokens().get(k);
        words.add(token.lemma().name());
        words.add(bare(token));
        addSingulars(token, words);
      }
    }
  }

  /** Adds the nouns whose plural the word may be, though it is listed on its own. */
  private static void addSingulars(Token token, Set<String> words) {
    if (token.isVerb()) {
      return;
    }
    for (Analysis reading : token.readings()) {
      if (reading.number() == org.tawatur.morph.Number.PLURAL && !reading.pos().isVerb()) {
        words.add(reading.lemma().name());
      }
    }
  }

  /** Where the noun of a light verb stands, or -1. */
  private static int noun(
      Scene scene, Arguments arguments, List<Filler> places, Frames.Light light) {
    for (Frames.Light.Option option : light.options()) {
      if (option.preposition().isEmpty()) {
        for (Filler filler : places) {
          int at = at(scene, filler, option);
          if (at >= 0) {
            return at;
          }
        }
      }
      for (Arguments.Oblique oblique : arguments.obliques()) {
        if (oblique.preposition().equals(option.preposition())) {
          int at = at(scene, oblique.filler(), option);
          if (at >= 0) {
            return at;
          }
        }
      }
    }
    return -1;
  }

  private static int at(Scene scene, Filler filler, Frames.Light.Option option) {
    for (var phrase : filler.phrases()) {
      for (int k = phrase.start(); k < Math.min(phrase.end(), phrase.head() + NEAR_HEAD); k++) {
        if (sameWord(scene.chart().tokens().get(k), option.words().getFirst())
            && follow(scene, k, phrase.end(), option.words())) {
          return k;
        }
      }
    }
    return -1;
  }

  private static boolean follow(Scene scene, int at, int end, List<Frames.Word> words) {
    for (int k = 1; k < words.size(); k++) {
      if (at + k >= end || !sameWord(scene.chart().tokens().get(at + k), words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameWord(Token token, Frames.Word word) {
    return token.lemma().name().equals(word.lemma())
        || token.key().endsWith(word.key()) && bare(token).equals(word.key())
        || isPluralOf(token, word.lemma());
  }

  /** Whether a plural that is listed on its own, "losses", may be that of {@code noun}. */
  private static boolean isPluralOf(Token token, String noun) {
    if (token.isVerb()) {
      return false;
    }
    for (Analysis reading : token.readings()) {
      if (reading.number() == org.tawatur.morph.Number.PLURAL
          && !reading.pos().isVerb()
          && reading.lemma().name().equals(noun)) {
        return true;
      }
    }
    return false;
  }

  /** The key without clitics and article. */
  private static String bare(Token token) {
    return bare(token.key(), token.analysis());
  }

  /** The letters of {@code key} without the clitics and article that {@code reading} finds. */
  static String bare(String key, Analysis reading) {
    if (!reading.hasProclitic() && !reading.hasArticle()) {
      return key;
    }
    int from = 0;
    for (var proclitic : reading.proclitics()) {
      from += proclitic.letters().length();
    }
    from = Math.min(from, key.length());
    String stem = key.substring(from);
    if (reading.hasArticle()) {
      stem =
          stem.startsWith("ال")
              ? stem.substring(2)
              : stem.startsWith("ل") ? stem.substring(1) : stem;
    }
    return stem;
  }

  /** The arguments of a light verb without the noun that belongs to the trigger. */
  private static Arguments without(Scene scene, Arguments arguments, int noun) {
    int piece = scene.chart().pieceOf()[noun];
    List<Filler> after = new ArrayList<>(arguments.after());
    after.removeIf(filler -> scene.chart().pieceOf()[filler.at()] == piece);
    List<Arguments.Oblique> obliques = new ArrayList<>(arguments.obliques());
    obliques.removeIf(oblique -> oblique.constituent() == piece);
    return new Arguments(
        arguments.word(),
        outside(scene, arguments.before(), piece),
        after,
        outside(scene, arguments.clitic(), piece),
        obliques,
        arguments.modifiers(),
        arguments.start(),
        arguments.end());
  }

  /** The filler unless one of its phrases stands in {@code piece}; then null. */
  private static @Nullable Filler outside(Scene scene, @Nullable Filler filler, int piece) {
    if (filler != null) {
      for (NounPhrase phrase : filler.phrases()) {
        if (scene.chart().pieceOf()[phrase.head()] == piece) {
          return null;
        }
      }
    }
    return filler;
  }

  private void phrases(
      Scene scene, Clauses clauses, int t, List<Match> options, List<Miss> misses) {
    List<Token> tokens = scene.chart().tokens();
    String bare = bare(tokens.get(t));
    String lemma = tokens.get(t).lemma().name();
    for (String first : bare.equals(lemma) ? List.of(lemma) : List.of(bare, lemma)) {
      for (Frames.Phrase phrase : frames.phrases(first)) {
        if (!follow(scene, t, tokens.size(), phrase.words())) {
          continue;
        }
        int last = t + phrase.words().size() - 1;
        Frame frame = phrase.frame();
        Filled filled;
        Arguments arguments;
        Arguments verb = tokens.get(t).isVerb() ? clauses.verb(t) : null;
        if (verb != null) {
          arguments = verb;
          filled = roles.verb(scene, clauses, arguments, frame);
        } else {
          arguments = around(clauses, t, last);
          filled = roles.noun(scene, clauses, arguments, frame);
          support(scene, clauses, frame, t, filled);
          lent(scene, clauses, frame, t, filled);
        }
        roles.companions(scene, clauses, frame, filled, arguments);
        judge(scene, clauses, frame, arguments, filled, t, t, last + 1, PHRASE, options, misses);
      }
    }
  }

  /**
   * What stands around a noun trigger of several words: after its last word, with the clitic of
   * that word.
   */
  private static Arguments around(Clauses clauses, int first, int last) {
    Arguments own = clauses.noun(last);
    return new Arguments(
        first, null, own.after(), own.clitic(), own.obliques(), own.modifiers(), first, own.end());
  }

  private void nouns(Scene scene, Clauses clauses, int t, List<Match> options, List<Miss> misses) {
    Token token = scene.chart().tokens().get(t);
    List<Frame> candidates = frames.noun(token.lemma().name());
    if (candidates.isEmpty()) {
      candidates = new ArrayList<>();
      for (String verb : verbs(token)) {
        candidates.addAll(frames.verb(verb));
      }
    }
    if (candidates.isEmpty()) {
      return;
    }
    Arguments arguments = clauses.noun(t);
    for (Frame frame : candidates) {
      Filled filled = roles.noun(scene, clauses, arguments, frame);
      support(scene, clauses, frame, t, filled);
      together(scene, clauses, frame, t, filled);
      lent(scene, clauses, frame, t, filled);
      Roles.sides(frame, filled);
      roles.companions(scene, clauses, frame, filled, arguments);
      judge(scene, clauses, frame, arguments, filled, t, t, t + 1, NOUN, options, misses);
    }
  }

  /**
   * "..., calling on X to ...": a participle in the accusative says what the subject of the verb
   * before it does besides, and takes its complements like a verb.
   */
  private void participles(
      Scene scene, Clauses clauses, int t, List<Match> options, List<Miss> misses) {
    Analysis reading = Circumstantial.reading(scene.chart(), t);
    Filler doer =
        reading == null ? null : Circumstantial.subject(scene.chart(), clauses, t, reading);
    if (reading == null || doer == null) {
      return;
    }
    Arguments own = clauses.noun(t);
    Filler whom = own.clitic() == null ? Circumstantial.object(scene.chart(), t) : own.clitic();
    Arguments arguments =
        new Arguments(t, doer, own.after(), whom, own.obliques(), List.of(), t, own.end());
    for (Frame frame : frames.verb(reading.lemma().verb())) {
      Filled filled = roles.verb(scene, clauses, arguments, frame);
      judge(scene, clauses, frame, arguments, filled, t, t, t + 1, VERB, options, misses);
    }
  }

  private static List<String> verbs(Token token) {
    List<String> verbs = new ArrayList<>(4);
    if (token.analysis().number() == org.tawatur.morph.Number.PLURAL
        && token.pos() == PartOfSpeech.MASDAR) {
      return verbs;
    }
    if (token.pos() != PartOfSpeech.NOUN && !token.lemma().verb().isEmpty()) {
      verbs.add(token.lemma().verb());
    }
    for (Analysis reading : token.readings()) {
      boolean masdar =
          reading.pos() == PartOfSpeech.MASDAR && token.pos() == PartOfSpeech.NOUN
              || reading.pos() == token.pos() && token.pos() != PartOfSpeech.NOUN;
      if (masdar
          && !reading.lemma().verb().isEmpty()
          && reading.hasProcliticsOf(token.analysis())) {
        addOnce(verbs, reading.lemma().verb());
      }
    }
    return verbs;
  }

  /** Takes over what the verb that governs an event noun says about its parties. */
  private void support(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    Clauses.Governor governor = clauses.governor(noun);
    if (governor == null) {
      return;
    }
    Support support = support(scene, clauses, noun);
    Arguments arguments = clauses.verb(governor.verb());
    if (support == null
        && arguments != null
        && governor.place().equals("before")
        && filled.parties().isEmpty()) {
      otherSide(scene, frame, filled, arguments);
    }
    if (support == null
        || arguments == null
        || scene.chart().tokens().get(noun).lemma().verb().equals(support.verb())
        || undergone.contains(frame.trigger()) && support.subject() == Role.ACTOR) {
      return;
    }
    Arguments rest = without(scene, arguments, noun);
    Filler subject = rest.before();
    if ((subject == null || subject.kind() == Filler.Kind.DROPPED)
        && !rest.after().isEmpty()
        && !support.place().equals("before")) {
      subject = rest.after().getFirst();
    }
    lend(
        scene, frame, filled, support.subject(), support.place().equals("before") ? null : subject);
    Role doer =
        support.subject() == Role.ACTOR && !support.place().equals("before") ? Role.ACTOR : null;
    if (doer != null && frame.has(doer) && subject == null && !filled.has(doer)) {
      roles.pronounSubject(scene, governor.verb(), filled);
    }
    if (support.object() != null) {
      Filler object =
          support.place().equals("before")
              ? rest.clitic() != null ? rest.clitic() : first(rest.after())
              : null;
      lend(scene, frame, filled, support.object(), object);
      Filler next =
          rest.after().size() > 1 && rest.after().getFirst().equals(object)
              ? rest.after().get(1)
              : null;
      if (next != null && Roles.isJoined(scene, next)) {
        lend(scene, frame, filled, support.object(), next);
      }
    }
    for (Arguments.Oblique oblique : arguments.obliques()) {
      Role role = frame.role(oblique.preposition());
      if (role != null && role.isParty() && !filled.has(role)) {
        lend(scene, frame, filled, role, oblique.filler());
      }
      if (Roles.AGENT.contains(oblique.preposition()) && !filled.has(Role.ACTOR)) {
        lend(scene, frame, filled, Role.ACTOR, oblique.filler());
      }
    }
  }

  /** "Battles that lasted three days with X": the sides that stand by the verb of the event. */
  private void otherSide(Scene scene, Frame frame, Filled filled, Arguments verb) {
    for (Arguments.Oblique oblique : verb.obliques()) {
      if (frame.role(oblique.preposition()) == Role.ACTORS && !filled.has(Role.ACTORS)) {
        lend(scene, frame, filled, Role.ACTORS, oblique.filler());
        filled.places().add(oblique.preposition());
      }
    }
  }

  /**
   * "Raids in Syria that hit X": the relative clause after a place tells what the event before it
   * struck.
   */
  private void struck(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    if (frame.event() != EventType.ASSAULT || filled.has(Role.RECIPIENT)) {
      return;
    }
    List<Token> tokens = scene.chart().tokens();
    for (int t = noun + 1; t < tokens.size(); t++) {
      Arguments arguments = clauses.verb(t);
      if (arguments == null) {
        continue;
      }
      Filler before = arguments.before();
      Support support = frames.support(tokens.get(t).lemma().name(), "before");
      boolean relative =
          before != null && before.kind() == Filler.Kind.ANTECEDENT && scene.isPlace(before.at());
      if (relative && support != null && support.object() == Role.RECIPIENT) {
        lend(scene, frame, filled, Role.RECIPIENT, first(arguments.after()));
      }
      return;
    }
  }

  /** "In cooperation with X": the other party is the subject of the verb before. */
  private void together(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    boolean one = filled.parties().size() == 1 && filled.parties().getFirst().role() == Role.ACTORS;
    boolean with =
        filled.places().contains("مع")
            || frame.event() == EventType.COOPERATE
            || frame.event() == EventType.CONSULT && scene.chart().at(noun).word().equals("ل");
    if (!one || !with || scene.chart().at(noun).kind() != Constituent.Kind.PREPOSITION) {
      return;
    }
    for (int t = noun - 1; t >= 0; t--) {
      Arguments arguments = clauses.verb(t);
      if (arguments == null) {
        continue;
      }
      Filler subject =
          arguments.before() != null && arguments.before().kind() != Filler.Kind.DROPPED
              ? arguments.before()
              : first(arguments.after());
      if (subject != null) {
        filled.parties().addAll(0, roles.parties(scene, Role.ACTORS, subject));
      }
      return;
    }
  }

  /**
   * What the verb that governs the noun lends to it; a subject may stand before the verb or after
   * it. Null where it lends nothing.
   */
  private @Nullable Support support(Scene scene, Clauses clauses, int noun) {
    Clauses.Governor governor = clauses.governor(noun);
    Arguments arguments = governor == null ? null : clauses.verb(governor.verb());
    if (governor == null || arguments == null) {
      return null;
    }
    int piece = scene.chart().pieceOf()[noun];
    boolean first =
        !arguments.after().isEmpty()
            && scene.chart().pieceOf()[arguments.after().getFirst().at()] == piece;
    boolean subject =
        governor.place().equals("after")
            && first
            && (arguments.before() == null || arguments.before().kind() == Filler.Kind.DROPPED)
            && Agreement.subjectAfter(
                scene.chart().tokens().get(governor.verb()).analysis(),
                scene.chart().tokens().get(noun));
    for (String lemma : lemmas(scene.chart().tokens().get(governor.verb()))) {
      Support support = subject ? frames.support(lemma, "before") : null;
      support = support == null ? frames.support(lemma, governor.place()) : support;
      if (support != null) {
        return support;
      }
    }
    return null;
  }

  private static @Nullable Filler first(List<Filler> fillers) {
    return fillers.isEmpty() ? null : fillers.getFirst();
  }

  private boolean isTeller(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && tellers.contains(
            scene.chart().tokens().get(filler.phrases().getFirst().head()).lemma().name());
  }

  private void lend(
      Scene scene, Frame frame, Filled filled, @Nullable Role role, @Nullable Filler filler) {
    if (role == null || filler == null || role == Role.ACTOR && isTeller(scene, filler)) {
      return;
    }
    boolean mutual = role == Role.ACTOR && frame.has(Role.ACTORS) && !frame.has(Role.ACTOR);
    Role as = mutual ? Role.ACTORS : role;
    boolean second = mutual && filled.parties().size() == 1 && filled.places().contains("مع");
    if (role == Role.ACTOR && filler.kind() == Filler.Kind.OVERT && roles.isAgent(scene, filler)) {
      // "The raids of aircraft that X carries out" are those of X.
      filled.parties().removeIf(p -> p.role() == Role.ACTOR && roles.isMeans(scene, p));
    }
    if (second) {
      filled.parties().addAll(0, roles.parties(scene, as, filler));
    } else if (!filled.has(as)) {
      filled.parties().addAll(roles.parties(scene, as, filler));
    }
  }

  private void judge(
      Scene scene,
      Clauses clauses,
      Frame frame,
      Arguments arguments,
      Filled filled,
      int trigger,
      int start,
      int end,
      double base,
      List<Match> options,
      List<Miss> misses) {
    if (!hasNeeds(frame, filled)) {
      misses.add(new Miss(frame, trigger, Reason.NEED_MISSING));
      return;
    }
    if (frame.event() == EventType.REJECT && isAnonymity(scene, filled.content())
        || frame.event() == EventType.CONSULT && roles.isInterview(filled)) {
      misses.add(new Miss(frame, trigger, Reason.OTHER_MEANING));
      return;
    }
    if (filled.isRefused() && filled.parties().isEmpty()) {
      misses.add(new Miss(frame, trigger, Reason.WRONG_FILLER));
      return;
    }
    double score =
        base
            + PARTY * Math.min(2, filled.parties().size())
            + 0.01 * frame.needs().size()
            + 0.02 * filled.places().size()
            + PARTY * filled.narrow()
            - (filled.isRefused() ? 0.2 : 0);
    Cues.Stance stance = cues.stance(scene.chart(), arguments.word(), clauses);
    Constituent first = scene.chart().at(start);
    int from = Math.min(first.start(), arguments.start());
    options.add(
        new Match(
            frame,
            trigger,
            start,
            end,
            filled.parties(),
            stance.polarity(),
            stance.denier(),
            stance.modality(),
            from,
            Math.max(arguments.end(), end),
            filled.content(),
            null,
            standing(scene, clauses, start, trigger),
            Math.min(0.99, score)));
  }

  /** "Who refused to give his name": which tellers ask for, and no refusal between parties. */
  private static boolean isAnonymity(Scene scene, int content) {
    List<Token> tokens = scene.chart().tokens();
    for (int t = Math.max(0, content); content >= 0 && t <= content + NEAR_HEAD; t++) {
      if (t < tokens.size() && IDENTITY.contains(tokens.get(t).lemma().name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNeeds(Frame frame, Filled filled) {
    for (String need : frame.needs()) {
      if (!filled.places().contains(need) && !(need.equals("content") && filled.content() >= 0)) {
        return false;
      }
    }
    return true;
  }

  private Standing standing(Scene scene, Clauses clauses, int start, int trigger) {
    if (scene.chart().tokens().get(start).isVerb()) {
      return Standing.VERB;
    }
    if (support(scene, clauses, trigger) != null) {
      return Standing.SUPPORTED;
    }
    Constituent piece = scene.chart().at(trigger);
    if (piece.phrase() != null
        && piece.phrase().head() < trigger
        && !isCollection(scene, piece.phrase().head())) {
      return Standing.GENITIVE;
    }
    return piece.kind() == Constituent.Kind.PREPOSITION ? Standing.GOVERNED : Standing.HEAD;
  }

  /**
   * Whether a noun only counts or gathers the event nouns after it: "a series of", "operations of".
   */
  private static boolean isCollection(Scene scene, int token) {
    var sense = scene.chart().tokens().get(token).lemma().sense();
    return sense == NounClass.QUANTITY || sense == NounClass.EVENT;
  }
}
