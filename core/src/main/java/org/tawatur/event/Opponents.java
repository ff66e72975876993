package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Against whom people protest where no place of the frame says it: whom the demonstration opposes,
 * or whose deed they object to. Thread-safe.
 */
final class Opponents {
  private static final Set<String> AGAINST = WordSet.of("مناهض", "معارض", "مندد", "رافض", "مناوئ");

  private static final Set<String> DEMANDS = WordSet.of("طالب/3", "نادى/3", "مطالبة");
  private static final int TO_DEMAND = 12;
  private static final int TO_REMOVAL = 3;

  /** Verbal nouns that say what the protest is about: "in protest at", "to condemn". */
  private static final Set<String> OBJECTION =
      WordSet.of("احتجاج", "تنديد", "استنكار", "رفض", "شجب", "إدانة");

  private static final Set<String> PROTESTING = WordSet.of("ضد", "احتجاجا على");

  private static final Set<String> ABOUT = WordSet.of("على", "ب", "ل");

  private final Meant meant;
  private final HarmVerbs harm;
  private final Participants participants;
  private final Blame blame;
  private final Set<String> removals;

  /**
   * Makes the rules.
   *
   * @param sets of them {@code removal}: what a crowd demands to be done with those it is against,
   *     "resignation", "trial"
   */
  Opponents(Fits fits, Meant meant, Blame blame, WordSets sets) {
    this.removals = sets.set("removal");
    this.harm = fits.harm();
    this.participants = fits.participants();
    this.meant = meant;
    this.blame = blame;
  }

  /** "A demonstration opposed to X", "protests condemning X". */
  void opposed(
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      Arguments noun,
      List<Oblique> obliques) {
    if (frame.event() != EventType.PROTEST || filled.has(Role.RECIPIENT)) {
      return;
    }
    boolean against =
        noun.modifiers().stream()
            .anyMatch(m -> AGAINST.contains(scene.chart().tokens().get(m).lemma().name()));
    for (Oblique oblique : obliques) {
      boolean opponent = oblique.preposition().equals("ل") || oblique.preposition().equals("ب");
      if (against && opponent) {
        object(scene, clauses, filled, oblique.filler());
      }
    }
    objected(scene, clauses, filled, frame, obliques);
    demanded(scene, clauses, filled, noun.word());
  }

  /**
   * "Protests demanding the expulsion of X", "demonstrated to demand the resignation of X": who is
   * to go, or to be tried, by what the crowd demands.
   */
  void demanded(Scene scene, Clauses clauses, Filled filled, int protest) {
    List<Token> tokens = scene.chart().tokens();
    int end = Math.min(tokens.size(), protest + TO_DEMAND);
    for (int t = protest + 1; t < end && !filled.has(Role.RECIPIENT); t++) {
      String lemma = tokens.get(t).lemma().name();
      boolean demands = demands(tokens.get(t));
      if (clauses.verb(t) != null && !demands || lemma.equals(".")) {
        return;
      }
      if (demands) {
        removed(scene, clauses, filled, t + 1);
        return;
      }
    }
  }

  private void removed(Scene scene, Clauses clauses, Filled filled, int from) {
    List<Token> tokens = scene.chart().tokens();
    for (int t = from; t < Math.min(tokens.size(), from + TO_REMOVAL); t++) {
      if (removals.contains(tokens.get(t).lemma().name())) {
        Arguments removal = clauses.noun(t);
        Filler who = removal.after().isEmpty() ? null : removal.after().getFirst();
        if (who != null && participants.isParty(scene, who)) {
          meant.add(scene, filled, Role.RECIPIENT, who);
        }
        return;
      }
    }
  }

  private static boolean demands(Token token) {
    for (Analysis reading : token.readings()) {
      if (DEMANDS.contains(reading.lemma().name()) || DEMANDS.contains(reading.lemma().verb())) {
        return true;
      }
    }
    return false;
  }

  /** "Demonstrated in protest at the measures of X", "against the coup that X led". */
  void objected(Scene scene, Clauses clauses, Filled filled, Frame frame, List<Oblique> obliques) {
    if (frame.event() != EventType.PROTEST) {
      return;
    }
    for (Oblique oblique : obliques) {
      if (filled.has(Role.RECIPIENT)) {
        return;
      }
      boolean about =
          PROTESTING.contains(oblique.preposition())
              || ABOUT.contains(oblique.preposition()) && isObjection(scene, oblique);
      if (about) {
        object(scene, clauses, filled, oblique.filler());
      } else if (oblique.preposition().equals("ل") && isObjection(scene, oblique.filler())) {
        Filler to = to(clauses.noun(oblique.filler().at()));
        if (to != null) {
          object(scene, clauses, filled, to);
        }
      }
    }
  }

  /** Whom an objection is to: who is named, or who does what is objected to. */
  private void object(Scene scene, Clauses clauses, Filled filled, Filler what) {
    if (what.phrases().isEmpty()) {
      return;
    }
    if (participants.isParty(scene, what)) {
      meant.add(scene, filled, Role.RECIPIENT, what);
      return;
    }
    String deed = scene.chart().tokens().get(what.at()).lemma().name();
    String verb = scene.chart().tokens().get(what.at()).lemma().verb();
    if (!harm.isVictim(deed) && !harm.isVictim(verb)) {
      blame.blamed(scene, clauses, filled, what);
    }
  }

  /** Whether a preposition goes with a verbal noun of objection right before it. */
  private static boolean isObjection(Scene scene, Oblique oblique) {
    Constituent before =
        oblique.constituent() == 0
            ? null
            : scene.chart().constituents().get(oblique.constituent() - 1);
    NounPhrase phrase = before == null ? null : before.phrase();
    return phrase != null && isObjection(scene, phrase.head());
  }

  private static boolean isObjection(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty() && isObjection(scene, filler.at());
  }

  private static boolean isObjection(Scene scene, int noun) {
    return OBJECTION.contains(scene.chart().tokens().get(noun).lemma().name());
  }

  private static @Nullable Filler to(Arguments objection) {
    for (Oblique oblique : objection.obliques()) {
      if (ABOUT.contains(oblique.preposition())) {
        return oblique.filler();
      }
    }
    return objection.after().isEmpty() ? null : objection.after().getFirst();
  }
}
