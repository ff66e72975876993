package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
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
 * Who made what an event noun tells: the clause behind it that says who launched the raid, laid the
 * bomb or took part in the demonstration, or the force whose operation it was. Thread-safe.
 */
final class Launchers {
  private static final Set<String> LAUNCHES = WordSet.of("شن/1", "نفذ/2", "ارتكب/8", "دبر/2");
  private static final Set<String> FIRES = WordSet.of("أطلق/4", "ألقى/4", "رمى/1");
  private static final Set<String> ORGANISES =
      WordSet.of("نظم/2", "أقام/4", "نفذ/2", "شارك/3", "خرج/1");
  private static final Set<String> TAKES_PART = WordSet.of("شارك/3", "خرج/1");
  private static final Set<String> OPERATIONS = WordSet.of("عملية", "حملة", "مداهمة");

  private static final Set<String> WHAT = WordSet.of("ما", "مما", "بما", "عما");
  private static final Set<String> OF = WordSet.of("ل", "ب");
  private static final String DOES = "قام/1";
  private static final int TO_LAUNCH = 8;
  private static final int TO_PLANTER = 5;

  private final Participants participants;
  private final Forces forces;

  Launchers(Fits fits) {
    this.participants = fits.participants();
    this.forces = fits.forces();
  }

  /**
   * Who made an attack or a demonstration by a clause that other complements may part from it: "a
   * raid on the village by night, that X carried out", "a march in the city in which X took part".
   */
  @Nullable Filler launcher(Scene scene, Clauses clauses, Frame frame, NounPhrase deed) {
    boolean protest = frame.event() == EventType.PROTEST;
    boolean weapon = scene.sense(deed) == NounClass.WEAPON;
    List<Constituent> pieces = scene.chart().constituents();
    int from = scene.chart().pieceOf()[deed.head()] + 1;
    for (int c = from; c < Math.min(pieces.size(), from + TO_LAUNCH); c++) {
      Constituent piece = pieces.get(c);
      Arguments verb = piece.kind() == Kind.VERB ? clauses.verb(piece.start()) : null;
      if (verb != null) {
        Token token = scene.chart().tokens().get(piece.start());
        String lemma = token.lemma().name();
        boolean it = isOfIt(verb.clitic()) && verb.clitic() != null;
        boolean made =
            it
                && ((protest ? ORGANISES : LAUNCHES).contains(lemma)
                    || weapon && FIRES.contains(lemma));
        boolean joined = protest && TAKES_PART.contains(lemma) && isIn(verb);
        return (made && !token.has(Proclitic.WA)) || joined ? agent(scene, verb) : null;
      }
      NounPhrase phrase = piece.phrase();
      boolean passed =
          piece.kind() == Kind.PREPOSITION
              || piece.kind() == Kind.RELATIVE
              || piece.kind() == Kind.OTHER
              || piece.isMark("،")
              || phrase != null && (phrase.isAdverbial() || protest && isReason(scene, phrase));
      boolean cause = protest && piece.kind() == Kind.PREPOSITION;
      if (!passed || phrase != null && !cause && isEvent(scene, phrase)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Who does what stands behind "of" after a relative clause without a noun: "what X commits of
   * crimes", "what X does of shelling"; or null.
   */
  @Nullable Filler committer(Scene scene, Clauses clauses, int deed) {
    Constituent own = scene.chart().at(deed);
    if (own.kind() != Kind.PREPOSITION || !own.word().equals("من")) {
      return null;
    }
    List<Constituent> pieces = scene.chart().constituents();
    int c = scene.chart().pieceOf()[deed] - 1;
    while (c > 0 && pieces.get(c).kind() != Kind.VERB) {
      boolean light =
          pieces.get(c).kind() == Kind.NOUN
              || pieces.get(c).kind() == Kind.OTHER
              || pieces.get(c).kind() == Kind.PREPOSITION && pieces.get(c).phrase() == null;
      if (!light) {
        return null;
      }
      c--;
    }
    Arguments verb = c > 0 ? clauses.verb(pieces.get(c).start()) : null;
    boolean free =
        verb != null
            && pieces.get(c - 1).kind() == Kind.RELATIVE
            && WHAT.contains(pieces.get(c - 1).word());
    String lemma = verb == null ? "" : scene.chart().tokens().get(verb.word()).lemma().name();
    return verb != null && free && (LAUNCHES.contains(lemma) || DOES.equals(lemma))
        ? agent(scene, verb)
        : null;
  }

  /** Whether a verb says that its subject launched or carried something out. */
  static boolean isLaunch(Scene scene, Arguments verb) {
    return LAUNCHES.contains(scene.chart().tokens().get(verb.word()).lemma().name());
  }

  /** "In support of", "in rejection of": an indefinite verbal noun that says why they march. */
  private static boolean isReason(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    return !phrase.isDefinite()
        && head.pos() == PartOfSpeech.MASDAR
        && head.analysis().enclitic() == null
        && phrase.genitives().isEmpty();
  }

  /** Whether a verb has "in it" or "in which" beside it. */
  private static boolean isIn(Arguments verb) {
    for (Oblique oblique : verb.obliques()) {
      boolean it = oblique.filler().kind() != Filler.Kind.OVERT;
      if (it && (oblique.preposition().equals("في") || oblique.preposition().equals("ب"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfIt(@Nullable Filler what) {
    return what != null && what.kind() != Filler.Kind.OVERT;
  }

  private static boolean isEvent(Scene scene, NounPhrase phrase) {
    return scene.chart().tokens().get(phrase.head()).lemma().sense() == NounClass.EVENT;
  }

  /**
   * Who did to the weapon whose blast it was what its clause tells: "the blast of mines X laid",
   * "of a bomb that X saw to the laying of".
   */
  @Nullable Filler planter(Scene scene, Clauses clauses, NounPhrase blast) {
    List<Token> tokens = scene.chart().tokens();
    for (int genitive : blast.genitives()) {
      if (tokens.get(genitive).lemma().sense() == NounClass.WEAPON) {
        return planter(scene, clauses, tokens.get(genitive), blast.end());
      }
    }
    for (NounPhrase complement : blast.complements()) {
      if (scene.sense(complement) == NounClass.WEAPON) {
        return planter(scene, clauses, scene.head(complement), complement.end());
      }
    }
    if (blast.end() >= tokens.size()) {
      return null;
    }
    Constituent next = scene.chart().at(blast.end());
    NounPhrase of =
        next.kind() == Kind.PREPOSITION && OF.contains(next.word()) ? next.phrase() : null;
    return of != null && scene.sense(of) == NounClass.WEAPON
        ? planter(scene, clauses, scene.head(of), of.end())
        : null;
  }

  private @Nullable Filler planter(Scene scene, Clauses clauses, Token weapon, int from) {
    Arguments telling = verb(scene, clauses, from);
    return telling != null && isDoneTo(scene, telling, weapon) ? agent(scene, telling) : null;
  }

  /** Whether a verb, or the verbal noun that it stands with, has the weapon for its object. */
  private static boolean isDoneTo(Scene scene, Arguments verb, Token weapon) {
    List<Token> tokens = scene.chart().tokens();
    Enclitic it = tokens.get(verb.word()).analysis().enclitic();
    if (it == null && DOES.equals(tokens.get(verb.word()).lemma().name())) {
      Filler deed = verb.governed("ب");
      it = deed == null ? null : tokens.get(deed.at()).analysis().enclitic();
    }
    return it != null && Agreement.pronoun(it, weapon);
  }

  /** The first verb in the few pieces from token {@code from} on, or null. */
  private static @Nullable Arguments verb(Scene scene, Clauses clauses, int from) {
    if (from >= scene.chart().tokens().size()) {
      return null;
    }
    List<Constituent> pieces = scene.chart().constituents();
    int first = scene.chart().pieceOf()[from];
    for (int c = first; c < Math.min(pieces.size(), first + TO_PLANTER); c++) {
      Kind kind = pieces.get(c).kind();
      if (kind == Kind.VERB) {
        return clauses.verb(pieces.get(c).start());
      }
      if (kind != Kind.PREPOSITION && kind != Kind.RELATIVE && kind != Kind.OTHER) {
        return null;
      }
    }
    return null;
  }

  /** Whose operation it was in which somebody was killed or arrested: "in a campaign of X". */
  @Nullable Filler owner(Scene scene, Oblique means, List<Oblique> obliques) {
    NounPhrase phrase = means.filler().phrases().getFirst();
    int last = phrase.genitives().isEmpty() ? phrase.head() : phrase.genitives().getLast();
    if (!OPERATIONS.contains(scene.chart().tokens().get(last).lemma().name())) {
      return null;
    }
    for (NounPhrase complement : phrase.complements()) {
      Filler whose = new Filler(Filler.Kind.OVERT, List.of(complement), complement.head(), null);
      if (scene.chart().tokens().get(complement.start()).has(Proclitic.LI)
          && forces.isForce(scene, whose)) {
        return whose;
      }
    }
    for (Oblique oblique : obliques) {
      if (oblique.preposition().equals("ل")
          && oblique.constituent() == means.constituent() + 1
          && forces.isForce(scene, oblique.filler())) {
        return oblique.filler();
      }
    }
    return null;
  }

  /** Who stands behind a verb and can do something, or null. */
  private @Nullable Filler agent(Scene scene, Arguments verb) {
    Filler who = verb.after().isEmpty() ? null : verb.after().getFirst();
    return who != null && participants.isAgent(scene, who) ? who : null;
  }
}
