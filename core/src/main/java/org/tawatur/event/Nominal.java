package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.event.Match.Party;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NoOne;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * What a noun lends to the event noun it governs, as its verb would: "the attempt of X to kill Y",
 * "the taking part of X in the shelling", "X, responsible for the killing". Thread-safe.
 */
final class Nominal {
  private static final int REACH = 4;
  private static final Set<String> PREDICATES = WordSet.of("مسؤول", "مسؤولة", "متورط", "ضالع");

  private final Frames frames;
  private final WordMarks marks;
  private final Roles roles;
  private final Lenders lenders;
  private final Purposes purposes;

  Nominal(Frames frames, WordMarks marks, Roles roles, Lenders lenders, Purposes purposes) {
    this.lenders = lenders;
    this.purposes = purposes;
    this.marks = marks;
    this.frames = frames;
    this.roles = roles;
  }

  /** Takes over who did it from the noun that governs the event noun, where nobody is known yet. */
  void lend(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    boolean own = isOwn(scene, noun, filled);
    if (filled.has(Role.ACTOR) && !own || filled.has(Role.ACTORS)) {
      return;
    }
    boolean mutual = frame.has(Role.ACTORS) && !frame.has(Role.ACTOR);
    List<Party> lent = parties(scene, clauses, noun);
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

  /** Who, as what, by the noun that governs the one at {@code noun}; empty where none does. */
  private List<Party> parties(Scene scene, Clauses clauses, int noun) {
    Chart chart = scene.chart();
    int piece = chart.pieceOf()[noun];
    Constituent own = chart.constituents().get(piece);
    String place = own.kind() == Kind.PREPOSITION ? own.word() : "after";
    if (own.phrase() == null) {
      return List.of();
    }
    for (int c = piece - 1; c >= Math.max(0, piece - REACH); c--) {
      Constituent before = chart.constituents().get(c);
      if (before.kind() != Kind.NOUN
          && before.kind() != Kind.PREPOSITION
          && before.kind() != Kind.OTHER) {
        return List.of();
      }
      for (int t = before.end() - 1; t >= before.start(); t--) {
        Support support = support(chart.tokens().get(t), place);
        Filler lender = support == null ? null : lender(scene, clauses, t, piece, place);
        if (support != null && lender == null && isOpen(clauses, t, piece, place)) {
          lender = lenders.doer(scene, clauses, t);
          lender = lender == null ? purposes.doer(scene, clauses, t) : lender;
          lender = lender == null ? subject(scene, clauses, t) : lender;
        }
        if (support != null && support.subject() != null && lender != null) {
          return roles.parties(scene, support.subject(), lender);
        }
      }
    }
    return List.of();
  }

  private @Nullable Support support(Token token, String place) {
    if (token.isVerb() || !marks.has(WordMarks.LENDER, token)) {
      return null;
    }
    Support support = frames.support(token.lemma().name(), place);
    String verb = token.lemma().verb();
    return support != null || verb.isEmpty() ? support : frames.support(verb, place);
  }

  /**
   * Whose attempt, decision or responsibility the word at {@code word} tells, where the piece
   * {@code event} is its complement; or null.
   */
  private static @Nullable Filler lender(
      Scene scene, Clauses clauses, int word, int event, String place) {
    Chart chart = scene.chart();
    Clauses.Governor governor = clauses.governor(word);
    if (governor != null && NoOne.isSubject(chart, governor.verb())) {
      return null;
    }
    NounPhrase phrase = chart.at(word).phrase();
    Arguments arguments = clauses.noun(word);
    List<Filler> after = arguments.after();
    if (phrase != null && phrase.head() != word && phrase.modifiers().contains(word)) {
      return governs(arguments, event, place)
          ? new Filler(Filler.Kind.OVERT, List.of(phrase), phrase.head(), null)
          : null;
    }
    Filler clitic = arguments.clitic();
    if (place.equals("after")) {
      Filler first = after.isEmpty() ? null : after.getFirst();
      if (clitic != null) {
        return first != null && chart.pieceOf()[first.at()] == event ? clitic : null;
      }
      return after.size() > 1 && chart.pieceOf()[after.get(1).at()] == event ? first : null;
    }
    if (!governs(arguments, event, place)) {
      return null;
    }
    return clitic != null ? clitic : after.isEmpty() ? null : after.getFirst();
  }

  /**
   * Of whom an adjective is said that governs the event: "X is responsible for", "X was involved
   * in"; or null.
   */
  private @Nullable Filler subject(Scene scene, Clauses clauses, int word) {
    Chart chart = scene.chart();
    Token token = chart.tokens().get(word);
    int piece = chart.pieceOf()[word];
    Constituent own = chart.constituents().get(piece);
    boolean adjective =
        token.pos() == PartOfSpeech.ADJECTIVE
            || token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
            || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
            || PREDICATES.contains(token.lemma().name());
    if (!adjective || own.kind() == Kind.PREPOSITION || own.start() != word) {
      return null;
    }
    int c = piece - 1;
    while (c > 0 && chart.constituents().get(c).kind() == Kind.OTHER) {
      c--;
    }
    if (c < 0) {
      return null;
    }
    Constituent before = chart.constituents().get(c);
    NounPhrase phrase = before.phrase();
    Arguments verb = before.kind() == Kind.VERB ? clauses.verb(before.start()) : null;
    Filler who =
        verb != null
            ? verb.before()
            : before.kind() == Kind.NOUN && phrase != null
                ? new Filler(Filler.Kind.OVERT, List.of(phrase), phrase.head(), null)
                : null;
    return who != null && !who.phrases().isEmpty() && roles.isAgent(scene, who) ? who : null;
  }

  /** Whether the noun at {@code word} governs the event and leaves open whose it is. */
  private static boolean isOpen(Clauses clauses, int word, int event, String place) {
    Arguments arguments = clauses.noun(word);
    return !place.equals("after")
        && arguments.after().isEmpty()
        && arguments.clitic() == null
        && governs(arguments, event, place);
  }

  private static boolean governs(Arguments arguments, int event, String place) {
    for (Oblique oblique : arguments.obliques()) {
      if (oblique.constituent() == event && oblique.preposition().equals(place)) {
        return true;
      }
    }
    return false;
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
}
