package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Coordination;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Those counted as dead or wounded: they are whom an attack befell where nobody says who they are.
 * Thread-safe.
 */
final class Tolls {
  /** "Civilian wounded": who they are says the adjective. */
  private static final String CIVILIAN = "مدني";

  private static final Set<String> BY =
      WordSet.of("ب", "في", "جراء", "إثر", "نتيجة", "بسبب", "خلال", "من جراء");

  private static final Set<String> IN = WordSet.of("في", "ب");

  private static final String TO = "إلى";
  private static final int REACH = 6;

  private final References references;
  private final HarmVerbs harm;
  private final People people;
  private final Participants participants;
  private final Set<String> casualties;
  private final Set<String> falls;
  private final Set<String> tallies;
  private final Set<String> damages;
  private final Set<String> damaging;

  /**
   * Makes the step.
   *
   * @param sets of them {@code casualty}: "dead", "wounded"; {@code fall}: "the fall (of dead)";
   *     {@code tally}: "the number", "the toll"; {@code damage}; {@code damaging}: verbs of what
   *     does damage
   */
  Tolls(References references, Fits fits, WordSets sets) {
    this.references = references;
    this.harm = fits.harm();
    this.people = fits.people();
    this.participants = fits.participants();
    this.casualties = sets.set("casualty");
    this.falls = sets.set("fall");
    this.tallies = sets.set("tally");
    this.damages = sets.set("damage");
    this.damaging = sets.set("damaging");
  }

  /**
   * "Four dead fell", "the fall of dozens of wounded": those that the words of the trigger count.
   */
  void fallen(Scene scene, Frame frame, Filled filled, int noun) {
    if (frame.event() != EventType.ASSAULT || filled.has(Role.RECIPIENT) || !takes(frame)) {
      return;
    }
    int counted = casualty(scene, noun);
    if (scene.chart().tokens().get(noun).analysis().enclitic() != null) {
      // "Whose victims were forty dead": who they are follows.
      counted = after(scene, scene.chart().at(noun).end());
    }
    if (counted >= 0) {
      add(scene, filled, counted);
    }
  }

  /**
   * Those whom the clause around an event noun counts: "forty dead in the blast", "the toll of the
   * blast rose to forty dead".
   */
  void counted(Scene scene, Clauses clauses, Frame frame, Filled filled, int noun) {
    if (frame.event() != EventType.ASSAULT || filled.has(Role.RECIPIENT)) {
      return;
    }
    int counted = inLine(scene, noun);
    if (counted < 0) {
      counted = sum(scene, clauses, noun);
    }
    if (counted < 0) {
      counted = result(scene, clauses, noun);
    }
    if (counted >= 0) {
      add(scene, filled, counted);
    } else {
      damaged(scene, clauses, filled, noun);
    }
  }

  /**
   * "The shelling left damage in the houses of X": whose what was damaged is, where a verb of
   * outcome tells of it.
   */
  private void damaged(Scene scene, Clauses clauses, Filled filled, int noun) {
    Clauses.Governor governor = clauses.governor(noun);
    Arguments verb = governor == null ? null : clauses.verb(governor.verb());
    if (verb == null || !damaging.contains(lemma(scene, verb.word()))) {
      return;
    }
    boolean damage = false;
    for (Filler after : verb.after()) {
      damage |= damages.contains(lemma(scene, after.at()));
    }
    for (Arguments.Oblique oblique : verb.obliques()) {
      boolean of = IN.contains(oblique.preposition());
      damage |= damages.contains(lemma(scene, oblique.filler().at()));
      NounPhrase what =
          damage && of && !oblique.filler().phrases().isEmpty()
              ? oblique.filler().phrases().getFirst()
              : null;
      NounPhrase owner = what == null ? null : participants.owner(scene, what);
      if (owner != null) {
        Meant.add(references.mentions(scene, owner), Role.RECIPIENT, owner.head(), filled.parties);
        return;
      }
    }
  }

  private static String lemma(Scene scene, int token) {
    return scene.chart().tokens().get(token).lemma().name();
  }

  /** Whether the frame says whom it befell by a place that those counted stand in. */
  private static boolean takes(Frame frame) {
    return frame.kind() == Frame.Kind.PHRASE
        ? frame.role("gen") == Role.RECIPIENT
        : frame.role("subj") == Role.RECIPIENT
            || frame.role("gen") == Role.RECIPIENT
            || frame.role("من") == Role.RECIPIENT && frame.role("بين") == Role.RECIPIENT;
  }

  /** The casualty at {@code noun} or that "the fall of" there counts; -1 where there is none. */
  private int casualty(Scene scene, int noun) {
    List<Token> tokens = scene.chart().tokens();
    NounPhrase phrase = scene.chart().at(noun).phrase();
    if (phrase == null) {
      return -1;
    }
    int at = noun;
    if (falls.contains(tokens.get(noun).lemma().name())) {
      at++;
      while (at < phrase.end() && (TriggerWords.isAmount(tokens.get(at)) || isOf(tokens, at))) {
        at++;
      }
    }
    if (at == phrase.end() && Genitives.MORE.contains(tokens.get(at - 1).lemma().name())) {
      return at < tokens.size() && scene.chart().at(at).word().equals("من") ? after(scene, at) : -1;
    }
    return at < phrase.end()
            && tokens.get(at).analysis().enclitic() == null
            && isCasualty(tokens.get(at))
        ? at
        : -1;
  }

  private boolean isCasualty(Token token) {
    return casualties.contains(token.lemma().name()) && people.hasPersonReading(token);
  }

  private static boolean isOf(List<Token> tokens, int at) {
    return tokens.get(at).lemma().name().equals("من") && TriggerWords.isAmount(tokens.get(at - 1));
  }

  /** Adds the people that the casualty at {@code noun} is said to be, or as it is counted. */
  private void add(Scene scene, Filled filled, int noun) {
    NounPhrase phrase = scene.chart().at(noun).phrase();
    if (phrase == null) {
      return;
    }
    NounPhrase of = ofWhom(scene, phrase);
    if (of != null) {
      int piece = scene.chart().pieceOf()[of.head()];
      for (NounPhrase each : Coordination.list(scene.chart(), piece, of)) {
        if (participants.isParty(scene, each)) {
          Meant.add(references.mentions(scene, each), Role.RECIPIENT, each.head(), filled.parties);
        }
      }
      return;
    }
    List<Token> tokens = scene.chart().tokens();
    int from = noun;
    while (from - 1 >= phrase.start() && TriggerWords.isAmount(tokens.get(from - 1))) {
      from--;
    }
    int next = noun + 1;
    boolean kind = next < phrase.end() && CIVILIAN.equals(tokens.get(next).lemma().name());
    boolean one = tokens.get(noun).analysis().number() != Number.PLURAL;
    if (from < noun || kind || one) {
      NounPhrase counted =
          new NounPhrase(
              from, noun, kind ? next + 1 : next, false, List.of(), List.of(), List.of(), false);
      Meant.add(references.mentions(scene, counted), Role.RECIPIENT, noun, filled.parties);
    }
  }

  /**
   * The people that a count is taken from, inside its phrase or right after it; null where none.
   */
  private @Nullable NounPhrase ofWhom(Scene scene, NounPhrase count) {
    List<Token> tokens = scene.chart().tokens();
    for (NounPhrase of : count.complements()) {
      if (tokens.get(of.start() - 1).lemma().name().equals("من")
          && participants.isParty(scene, of)) {
        return of;
      }
    }
    int next = scene.chart().at(count.head()).end();
    Constituent after = next < tokens.size() ? scene.chart().at(next) : null;
    NounPhrase another = after == null ? null : another(scene.chart(), after);
    if (another != null) {
      return ofWhom(scene, another);
    }
    NounPhrase of = after == null || !"من".equals(after.word()) ? null : after.phrase();
    return of != null && participants.isParty(scene, of) ? of : null;
  }

  /** "(Dead) and wounded", whose "of X" is said of both; null where it is none. */
  private @Nullable NounPhrase another(Chart chart, Constituent next) {
    NounPhrase phrase = next.phrase();
    return next.kind() == Kind.NOUN
            && phrase != null
            && chart.tokens().get(next.start()).has(Proclitic.WA)
            && counted(chart, phrase) >= 0
        ? phrase
        : null;
  }

  /** The first casualty of a line without a verb, "forty dead and ten wounded in the blast". */
  private int inLine(Scene scene, int noun) {
    Chart chart = scene.chart();
    List<Constituent> pieces = chart.constituents();
    int own = chart.pieceOf()[noun];
    if (pieces.get(own).kind() != Kind.PREPOSITION || !BY.contains(pieces.get(own).word())) {
      return -1;
    }
    int found = -1;
    for (int c = own - 1; c >= Math.max(0, own - REACH); c--) {
      Constituent piece = pieces.get(c);
      NounPhrase phrase = piece.phrase();
      if (piece.kind() == Kind.MARK) {
        break;
      }
      if (piece.kind() == Kind.NOUN && phrase != null) {
        int counted = counted(chart, phrase);
        if (counted >= 0) {
          found = counted;
        } else {
          break;
        }
      } else if (piece.kind() != Kind.PREPOSITION
          && piece.kind() != Kind.CONJUNCTION
          && piece.kind() != Kind.OTHER) {
        return -1;
      }
    }
    return found;
  }

  /** The casualty that heads a phrase, or whose number does; -1 where none does. */
  private int counted(Chart chart, NounPhrase phrase) {
    if (isCasualty(chart.tokens().get(phrase.head()))) {
      return phrase.head();
    }
    for (int genitive : phrase.genitives()) {
      if (TriggerWords.isAmount(chart.tokens().get(genitive - 1))
          && isCasualty(chart.tokens().get(genitive))) {
        return genitive;
      }
    }
    return -1;
  }

  /** "The number of the dead of the blast rose to forty dead": the sum that its verb reaches. */
  private int sum(Scene scene, Clauses clauses, int noun) {
    Chart chart = scene.chart();
    NounPhrase phrase = chart.at(noun).phrase();
    boolean tally = false;
    for (int t = phrase == null ? noun : phrase.start(); t < noun; t++) {
      tally |= tallies.contains(chart.tokens().get(t).lemma().name());
    }
    if (!tally) {
      return -1;
    }
    Clauses.Governor governor = clauses.governor(noun);
    Arguments verb = governor == null ? null : clauses.verb(governor.verb());
    if (verb != null
        && governor != null
        && governor.place().equals("before")
        && !verb.after().isEmpty()) {
      Filler reached = verb.after().getFirst();
      int counted = reached.phrases().isEmpty() ? -1 : counted(chart, reached.phrases().getFirst());
      if (counted >= 0) {
        return counted;
      }
    }
    return onTheRight(chart, noun, TO);
  }

  /**
   * "The blast that hit X left forty dead": the object that a relative clause parts from the verb
   * of an outcome and its subject.
   */
  private int result(Scene scene, Clauses clauses, int noun) {
    Chart chart = scene.chart();
    int own = chart.pieceOf()[noun];
    Constituent before = own == 0 ? null : chart.constituents().get(own - 1);
    Clauses.Governor governor = clauses.governor(noun);
    boolean outcome =
        before != null && before.kind() == Kind.VERB && isOutcome(chart, before.start())
            || governor != null
                && governor.place().equals("before")
                && isOutcome(chart, governor.verb());
    return outcome ? onTheRight(chart, noun, null) : -1;
  }

  private boolean isOutcome(Chart chart, int verb) {
    return harm.isOutcome(chart.tokens().get(verb).lemma().name());
  }

  /**
   * The first casualty in the rest of the sentence that stands with the preposition, or with any or
   * none where that is null; -1 where there is none.
   */
  private int onTheRight(Chart chart, int from, @Nullable String preposition) {
    List<Constituent> pieces = chart.constituents();
    for (int c = chart.pieceOf()[from] + 1; c < pieces.size(); c++) {
      Constituent piece = pieces.get(c);
      if (piece.isMark(".") || piece.kind() == Kind.COMPLEMENTISER) {
        return -1;
      }
      NounPhrase phrase = piece.phrase();
      if (phrase != null && (preposition == null || piece.word().equals(preposition))) {
        int counted = counted(chart, phrase);
        if (counted >= 0) {
          return counted;
        }
      }
    }
    return -1;
  }

  /**
   * "Leaving forty dead": those whom a participle of a verb of outcome counts after the words of
   * the trigger.
   */
  void left(Scene scene, Frame frame, Filled filled, int from) {
    if (frame.event() != EventType.ASSAULT || filled.has(Role.RECIPIENT)) {
      return;
    }
    List<Token> tokens = scene.chart().tokens();
    for (int t = from; t + 1 < tokens.size() && !scene.chart().at(t).isMark("."); t++) {
      if (leaves(tokens.get(t))) {
        int counted = after(scene, t + 1);
        if (counted >= 0) {
          add(scene, filled, counted);
          return;
        }
      }
    }
  }

  /** Whether a word may be the participle of a verb of outcome in the accusative. */
  private boolean leaves(Token token) {
    if (token.isVerb() || !token.key().endsWith("ا") && !token.key().endsWith("ه")) {
      return false;
    }
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
          && !reading.hasArticle()
          && harm.isOutcome(reading.lemma().verb())) {
        return true;
      }
    }
    return false;
  }

  /** The casualty of the phrase that begins at {@code token}; -1 where there is none. */
  private int after(Scene scene, int token) {
    NounPhrase phrase =
        token < scene.chart().tokens().size() ? scene.chart().at(token).phrase() : null;
    return phrase == null ? -1 : counted(scene.chart(), phrase);
  }
}
