package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Slot.FillerClass;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Tells the grammatical subject and object of a finite verb, which its letters leave open between
 * active and passive, with the frame in hand. Thread-safe.
 */
final class Grammar {
  /** Prepositions that name the agent of a passive or verbal noun, whatever the frame. */
  static final Set<String> AGENT = WordSet.of("من قبل", "على يد", "من جانب", "من طرف");

  /** Verbs of what hits somebody, which a blast or raid does as well: one who is named is hit. */
  private static final Set<String> STRIKES = Set.of("استهدف/10", "طال/1");

  private static final char DAMMA = '\u064f';
  private static final int DAMMA_REACH = 4;
  private static final Set<String> CAUSE = WordSet.of("نتيجة", "جراء", "إثر", "بسبب", "بفعل");
  private static final Set<String> AMONG = WordSet.of("بين", "من بين", "من");

  /** What a group is said to be of another. */
  private static final Set<String> BRANCH = WordSet.of("ذراع", "فرع", "جناح");

  private final References references;
  private final HarmVerbs harm;
  private final People people;
  private final Terrain terrain;
  private final Participants participants;
  private final Forces forces;
  private final Fits fits;

  Grammar(References references, Fits fits) {
    this.references = references;
    this.harm = fits.harm();
    this.people = fits.people();
    this.terrain = fits.terrain();
    this.participants = fits.participants();
    this.forces = fits.forces();
    this.fits = fits;
  }

  /** Who is the grammatical subject and object once the voice is settled. */
  static final class Grammatical {
    @Nullable Filler subject;
    @Nullable Filler object;

    /** What follows the object, or the subject of a verb with a pronoun for its object. */
    @Nullable Filler second;

    /** Whether the object does not agree with the verb, which therefore leaves its subject out. */
    boolean active;
  }

  /** Whether a frame's verb tells what somebody or a blast hit. */
  static boolean strikes(Frame frame) {
    return STRIKES.contains(frame.trigger());
  }

  /**
   * Whether a verb is a passive by its form or by the vowel that is written on it, as writers do
   * with a past tense where nobody is to take it for active.
   */
  static boolean isPassive(Scene scene, int verb) {
    Token token = scene.chart().tokens().get(verb);
    if (token.analysis().voice() == Voice.PASSIVE) {
      return true;
    }
    if (token.pos() != PartOfSpeech.PERFECT) {
      return false;
    }
    String word = token.stem().in(scene.text().original());
    int damma = word.indexOf(DAMMA);
    return damma > 0 && damma <= DAMMA_REACH && damma + 2 < word.length();
  }

  /** Who is subject and who object of the verb that {@code arguments} stand around. */
  Grammatical of(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    List<Token> tokens = scene.chart().tokens();
    Analysis verb = tokens.get(arguments.word()).analysis();
    Grammatical g = new Grammatical();
    List<Filler> after = withoutManner(scene, listed(scene, arguments.after()));
    Filler before = arguments.before();
    boolean heading =
        before != null
            && before.kind() == Filler.Kind.OVERT
            && !after.isEmpty()
            && !participants.isParty(scene, before)
            && !isStriking(scene, verb, before)
            && participants.isAgent(scene, after.getFirst())
            && agreesAfter(scene, verb, after.getFirst());
    boolean transitive = frame.role("obj") != null;
    boolean fallen =
        before != null
            && (frame.event() == EventType.ACCUSE || isOfVictim(scene, arguments.word()))
            && hasFallen(scene, clauses, arguments.word(), before);
    if (fallen && transitive && after.isEmpty() && arguments.clitic() == null) {
      // "A man was arrested and accused": what befell him goes on.
      g.object = before;
      return g;
    }
    if (heading || fallen && isOfVictim(scene, arguments.word())) {
      before = null;
    }
    boolean byPhrase = isByPhrase(arguments) && !isDoneByFirst(scene, verb, frame, after);
    boolean carried = before != null && before.kind() == Filler.Kind.DROPPED;
    if (!transitive) {
      boolean follows =
          !after.isEmpty()
              && (before == null || carried || isTakenUp(scene, before, after.getFirst()))
              && agreesAfter(scene, verb, after.getFirst());
      boolean aside =
          carried
              && follows
              && isLedByPronoun(scene, arguments.word())
              && !participants.isParty(scene, after.getFirst());
      g.subject = follows && !aside ? after.getFirst() : before;
      return g;
    }
    if (byPhrase || isPassive(scene, arguments.word())) {
      g.object =
          arguments.clitic() != null
              ? before
              : !after.isEmpty() && (before == null || carried) ? after.getFirst() : before;
      g.object = g.object == null && !after.isEmpty() ? after.getFirst() : g.object;
      return g;
    }
    if (arguments.clitic() != null) {
      g.object = arguments.clitic();
      boolean follows =
          !after.isEmpty()
              && agreesAfter(scene, verb, after.getFirst())
              && (before == null || carried);
      g.subject = follows ? after.getFirst() : before;
      g.second = follows ? second(after) : after.isEmpty() ? null : after.getFirst();
      return g;
    }
    if (before != null && !carried) {
      boolean own =
          after.size() == 1
              && frame.event() == EventType.ASSAULT
              && isTakenUp(scene, before, after.getFirst())
              && agreesAfter(scene, verb, after.getFirst());
      if (own) {
        // "The families whose houses (were) destroyed."
        g.object = after.getFirst();
      } else if (!after.isEmpty() && !isUndergone(scene, frame, verb, before, after.getFirst())) {
        g.subject = before;
        g.object = after.getFirst();
        g.second = second(after);
      } else if (frame.needs().isEmpty() && harm.isVictim(verb.lemma().name())
          || isDestroyed(scene, arguments, before)
          || isAccused(arguments, frame)) {
        g.object = before;
      } else {
        g.subject = before;
      }
      return g;
    }
    boolean led = after.size() == 1 && isLedByPronoun(scene, arguments.word());
    if (led || isAddressed(scene, arguments, frame) || isAppointed(scene, arguments, frame)) {
      g.subject =
          before != null && carried && !isSame(scene, before, after.getFirst()) ? before : null;
      g.object = after.getFirst();
      g.active = true;
      return g;
    }
    if (after.size() >= 2
        && harm.isVictim(verb.lemma().name())
        && isParted(scene, after.getFirst(), after.get(1))
        && (!carried || agreesAfter(scene, verb, after.getFirst()))
        && (people.isCivilian(scene, after.getFirst())
            || isForceUsed(frame) && isDeed(scene, after.get(1)))) {
      // "Two people (were) killed in raids that X", "smugglers (were) killed while trying to
      // cross": whoever or whatever comes later is not whom they killed.
      g.object = after.getFirst();
      return g;
    }
    if (after.size() >= 2 && agreesAfter(scene, verb, after.getFirst())) {
      g.subject = after.getFirst();
      int object = isApposed(scene, frame, after) ? 2 : 1;
      g.object = after.get(object);
      g.second = after.size() > object + 1 ? after.get(object + 1) : null;
      return g;
    }
    if (after.isEmpty()) {
      g.subject = before;
      return g;
    }
    Filler only = after.getFirst();
    Filler asked = asked(scene, arguments, frame);
    if (asked != null && before == null) {
      g.subject =
          new Filler(only.kind(), only.phrases().subList(0, 1), only.at(), only.agreement());
      g.object = asked;
      return g;
    }
    boolean agrees = agreesAfter(scene, verb, only);
    boolean agentive = participants.isAgent(scene, only);
    boolean undergoes =
        tokens.get(arguments.word()).has(Proclitic.WA)
            && (harm.isVictim(verb.lemma().name()) || frame.event() == EventType.COERCE);
    if (before != null
        && carried
        && (frame.event().isSpeech() || undergoes && isCounted(scene, only))
        && !isSame(scene, before, only)) {
      g.subject = before;
      g.object = only;
    } else if (carried
        && (!agrees
            || !agentive
            || isBareNumber(scene, only)
            || !harm.isVictim(verb.lemma().name()) && !participants.isAgent(scene, only))) {
      g.subject = before;
      g.object = only;
    } else if (!agrees) {
      g.object = only;
      g.active = true;
    } else if (harm.isVictim(verb.lemma().name()) && verb.voice() != Voice.ACTIVE) {
      boolean arrests = frame.event() == EventType.COERCE && forces.isForce(scene, only);
      g.subject = arrests ? only : null;
      g.object = arrests ? null : only;
    } else if (frame.kind() == Frame.Kind.LIGHT
        && frame.role("obj") == Role.RECIPIENT
        && verb.voice() != Voice.ACTIVE
        && frame.event() != EventType.ACCUSE
        && !forces.isForce(scene, only)) {
      // "(Was) put under house arrest": where but one is named, it befell him.
      g.object = only;
    } else if (STRIKES.contains(verb.lemma().name())
        && frame.role("obj") == Role.RECIPIENT
        && !forces.isAttacker(scene, only)) {
      g.object = only;
    } else if (agentive) {
      g.subject = only;
    } else {
      g.object = only;
    }
    return g;
  }

  /**
   * Whether what follows a verb of killing or arresting is nobody whom people without arms could
   * have killed, so that it befell them: "people who (were) killed on Tuesday".
   */
  private boolean isUndergone(
      Scene scene, Frame frame, Analysis verb, Filler before, Filler after) {
    return isForceUsed(frame)
        && !"explosives".equals(frame.mode())
        && harm.isVictim(verb.lemma().name())
        && verb.voice() != Voice.ACTIVE
        && !forces.isAttacker(scene, before)
        && !forces.isForce(scene, before)
        && !participants.isParty(scene, after)
        && !terrain.isSite(scene, after)
        && !participants.isBelonging(scene, after.at());
  }

  /** Whether a raid or blast stands before a verb that tells what it hit. */
  private static boolean isStriking(Scene scene, Analysis verb, Filler before) {
    Token head = scene.chart().tokens().get(before.at());
    return STRIKES.contains(verb.lemma().name())
        && (head.lemma().sense() == NounClass.EVENT || head.pos() == PartOfSpeech.MASDAR);
  }

  /**
   * Whether the subject carried on to a verb of killing is whom the verb before it befell, who did
   * nothing: "X were wounded, and 16 were killed".
   */
  private boolean hasFallen(Scene scene, Clauses clauses, int verb, Filler carried) {
    if (carried.kind() != Filler.Kind.DROPPED) {
      return false;
    }
    for (int t = verb - 1; t >= 0; t--) {
      Arguments arguments = clauses.verb(t);
      if (arguments != null) {
        boolean passive = arguments.after().size() == 1 && !isOvert(arguments.before());
        Filler fallen =
            passive
                ? arguments.after().getFirst()
                : arguments.after().isEmpty() ? arguments.before() : null;
        return isOfVictim(scene, t)
            && arguments.clitic() == null
            && fallen != null
            && fallen.at() == carried.at();
      }
    }
    return false;
  }

  private static boolean isOvert(@Nullable Filler filler) {
    return filler != null && filler.kind() != Filler.Kind.DROPPED;
  }

  private boolean isOfVictim(Scene scene, int verb) {
    return harm.isVictim(scene.chart().tokens().get(verb).lemma().name());
  }

  /** "Six of them (were) accused of theft": with what but nobody accused, the subject is. */
  private static boolean isAccused(Arguments arguments, Frame frame) {
    return frame.event() == EventType.ACCUSE
        && frame.role("obj") == Role.RECIPIENT
        && frame.role("ب") == Role.CONTENT
        && arguments.governed("ب") != null;
  }

  /**
   * Whether a building stands before a verb of force that tells what did it, "the school, which
   * (was) destroyed by the shelling": a building does nothing to others.
   */
  private static boolean isDestroyed(Scene scene, Arguments arguments, Filler before) {
    NounClass sense = scene.chart().tokens().get(before.at()).lemma().sense();
    boolean building = sense == NounClass.FACILITY || sense == NounClass.PLACEKIND;
    if (!building || scene.isNamed(before.at())) {
      return false;
    }
    for (Oblique oblique : arguments.obliques()) {
      if (CAUSE.contains(oblique.preposition())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun phrases after a verb without those that list some of them: "nine people, among them
   * five guards".
   */
  private static List<Filler> listed(Scene scene, List<Filler> after) {
    for (int i = 1; i < after.size(); i++) {
      int piece = scene.chart().pieceOf()[after.get(i).at()];
      Constituent before = piece == 0 ? null : scene.chart().constituents().get(piece - 1);
      boolean among =
          before != null
              && before.kind() == Kind.PREPOSITION
              && before.phrase() == null
              && AMONG.contains(before.word());
      if (among) {
        return after.subList(0, i);
      }
    }
    return after;
  }

  /**
   * The noun phrases after a verb without a verbal noun in the accusative that says how it was
   * done: "executed, by shooting, four of them".
   */
  private static List<Filler> withoutManner(Scene scene, List<Filler> after) {
    for (int i = 0; i + 1 < after.size(); i++) {
      Filler filler = after.get(i);
      Token head = scene.chart().tokens().get(filler.at());
      if (filler.phrases().size() == 1
          && head.pos() == PartOfSpeech.MASDAR
          && Agreement.isAccusative(head)) {
        List<Filler> rest = new ArrayList<>(after);
        rest.remove(i);
        return rest;
      }
    }
    return after;
  }

  /** Whether a preposition says by whom. */
  static boolean isByPhrase(Arguments arguments) {
    for (Oblique oblique : arguments.obliques()) {
      if (AGENT.contains(oblique.preposition())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "by X" is said of what follows the subject: "activists criticised the abuse by X". A
   * verb of killing is read as passive.
   */
  private boolean isDoneByFirst(Scene scene, Analysis verb, Frame frame, List<Filler> after) {
    return after.size() > 1
        && (!harm.isVictim(verb.lemma().name()) || frame.event() == EventType.ACCUSE)
        && verb.voice() != Voice.PASSIVE
        && agreesAfter(scene, verb, after.getFirst())
        && participants.isAgent(scene, after.getFirst());
  }

  /** Whether a filler is a number alone, as whom a gunman "killed two and wounded 7". */
  private static boolean isBareNumber(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && scene.chart().tokens().get(filler.phrases().getFirst().head()).pos()
            == PartOfSpeech.NUMBER;
  }

  /**
   * "And (she) chose X as leader": a feminine verb before one person's name, with the office after
   * it.
   */
  private boolean isAppointed(Scene scene, Arguments arguments, Frame frame) {
    List<Filler> after = arguments.after();
    boolean feminine =
        scene.chart().tokens().get(arguments.word()).analysis().gender() == Gender.FEMININE;
    return frame.event() == EventType.APPOINT
        && feminine
        && after.size() == 2
        && scene.chart().tokens().get(after.getFirst().at()).pos() == PartOfSpeech.PROPER
        && fits.fits(scene, after.getFirst(), FillerClass.PERSON)
        && !forces.isForce(scene, after.getFirst());
  }

  /** "Dozens of fighters", "27 smugglers": people by their number. */
  private static boolean isCounted(Scene scene, Filler filler) {
    NounPhrase phrase = filler.phrases().getFirst();
    Token first = scene.chart().tokens().get(phrase.start());
    return first.pos() == PartOfSpeech.NUMBER || first.lemma().sense() == NounClass.QUANTITY;
  }

  /** Whether the subject of a verb is a pronoun before it: "that they", "that it has". */
  static boolean isLedByPronoun(Scene scene, int verb) {
    List<Token> tokens = scene.chart().tokens();
    int before = verb - 1;
    while (before >= 0 && tokens.get(before).pos() == PartOfSpeech.PARTICLE) {
      before--;
    }
    return before >= 0
        && tokens.get(before).pos() == PartOfSpeech.SUBORDINATOR
        && tokens.get(before).analysis().enclitic() != null;
  }

  /**
   * Whether the noun phrase after a verb of speech is whom it speaks to although it could be its
   * subject: "and (he) urged X to do", "and (he) accused X of", "and (he) called on the residents
   * to".
   */
  private boolean isAddressed(Scene scene, Arguments arguments, Frame frame) {
    List<Filler> after = arguments.after();
    if (after.isEmpty()
        || frame.role("obj") != Role.RECIPIENT
        || references.subject(scene, arguments.word(), null) == null) {
      return false;
    }
    Filler first = after.getFirst();
    boolean asks = frame.event() == EventType.REQUEST;
    if (asks && after.size() == 2 && !participants.isParty(scene, after.get(1))) {
      return scene.chart().tokens().get(after.get(1).at()).pos() == PartOfSpeech.MASDAR;
    }
    if (after.size() != 1) {
      return false;
    }
    Token verb = scene.chart().tokens().get(arguments.word());
    boolean goesOn =
        arguments.before() != null
            || verb.has(Proclitic.WA)
            || verb.has(Proclitic.FA)
            || isLedByPronoun(scene, arguments.word());
    boolean accuses =
        goesOn
            && frame.event() == EventType.ACCUSE
            && frame.role("ب") == Role.CONTENT
            && arguments.governed("ب") != null;
    return accuses || asks && people.isPublic(scene, first);
  }

  /** Whether two fillers stand at one place, so that one is not the other's subject. */
  private static boolean isSame(Scene scene, Filler one, Filler two) {
    return scene.chart().pieceOf()[one.at()] == scene.chart().pieceOf()[two.at()];
  }

  private static boolean isForceUsed(Frame frame) {
    return frame.event() == EventType.ASSAULT || frame.event() == EventType.COERCE;
  }

  /**
   * "X, arm of Y in Z, kidnapped three soldiers": whether what follows the subject says what it is,
   * so that the object comes after it.
   */
  private boolean isApposed(Scene scene, Frame frame, List<Filler> after) {
    return after.size() > 2
        && isForceUsed(frame)
        && frame.role("obj2") == null
        && after.get(1).phrases().size() == 1
        && BRANCH.contains(scene.chart().tokens().get(after.get(1).at()).lemma().name())
        && !isJoined(scene, after.get(2))
        && participants.isParty(scene, after.get(2));
  }

  /**
   * "The activist X asked, the president and the head of government for": those behind a comma, who
   * are no one with the person before it; null where there are none.
   */
  private @Nullable Filler asked(Scene scene, Arguments arguments, Frame frame) {
    Filler only = arguments.after().getFirst();
    List<NounPhrase> phrases = only.phrases();
    if (phrases.size() < 3
        || frame.event() != EventType.REQUEST
        || frame.role("obj") != Role.RECIPIENT
        || arguments.governed("ب") == null && arguments.governed("إلى") == null
        || !fits.fits(scene, only, FillerClass.PERSON)) {
      return null;
    }
    int comma = scene.chart().pieceOf()[phrases.get(1).head()] - 1;
    List<Token> tokens = scene.chart().tokens();
    boolean listed =
        scene.chart().constituents().get(comma).isMark("،")
            && !tokens.get(phrases.get(1).start()).has(Proclitic.WA)
            && tokens.get(phrases.get(2).start()).has(Proclitic.WA);
    return listed
        ? new Filler(
            only.kind(),
            phrases.subList(1, phrases.size()),
            phrases.get(1).head(),
            only.agreement())
        : null;
  }

  private static boolean isDeed(Scene scene, Filler filler) {
    return scene.chart().tokens().get(filler.at()).pos() == PartOfSpeech.MASDAR;
  }

  /** Whether a relative clause has a subject of its own: "the brigade whose leaders joined". */
  static boolean isTakenUp(Scene scene, Filler described, Filler subject) {
    List<Token> tokens = scene.chart().tokens();
    Enclitic pronoun = tokens.get(subject.at()).analysis().enclitic();
    return described.kind() == Filler.Kind.ANTECEDENT
        && pronoun != null
        && Agreement.pronoun(pronoun, tokens.get(described.at()));
  }

  /** Whether a preposition stands between two noun phrases. */
  private static boolean isParted(Scene scene, Filler one, Filler two) {
    int[] pieceOf = scene.chart().pieceOf();
    for (int c = pieceOf[one.at()] + 1; c < pieceOf[two.at()]; c++) {
      if (scene.chart().constituents().get(c).kind() == Kind.PREPOSITION) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Filler second(List<Filler> after) {
    return after.size() > 1 ? after.get(1) : null;
  }

  static boolean agreesAfter(Scene scene, Analysis verb, Filler filler) {
    NounPhrase phrase = filler.phrases().getFirst();
    Token head = scene.chart().tokens().get(phrase.head());
    Token first = scene.chart().tokens().get(phrase.start());
    boolean number = first.pos() == PartOfSpeech.NUMBER;
    if (Agreement.isAccusative(first)
        || number && verb.gender() == Gender.FEMININE && isMen(head)) {
      return false;
    }
    boolean counted = number || first.lemma().sense() == NounClass.QUANTITY;
    return counted
        ? verb.person() != Person.FIRST && verb.number() != Number.PLURAL
        : Agreement.subjectAfter(verb, head) && !Agreement.isObjectOfMen(verb, first);
  }

  /**
   * Whether a counted noun is masculine, so that a feminine verb before it has another subject:
   * "(she) arrested 13 men".
   */
  private static boolean isMen(Token head) {
    return head.lemma().sense() == NounClass.PERSON && head.analysis().gender() == Gender.MASCULINE;
  }

  /** Whether a filler is joined by "and" to the one before it. */
  static boolean isJoined(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && scene.chart().tokens().get(filler.phrases().getFirst().start()).has(Proclitic.WA);
  }

  /** Whether a filler is the name of a place. */
  static boolean isPlace(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty() && scene.isPlace(filler.phrases().getFirst().head());
  }
}
