package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Coordination;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Whom or what an attack struck by the words of striking behind it: "raids in the north that hit
 * X", "carried out raids targeting X". Thread-safe.
 */
final class Struck {
  /** How many phrases may stand between the attack and the participle. */
  private static final int REACH = 5;

  private final Frames frames;
  private final Roles roles;

  Struck(Frames frames, Roles roles) {
    this.frames = frames;
    this.roles = roles;
  }

  /** Adds whom the attack at {@code noun} struck, where nobody is known yet. */
  void add(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    if (frame.event() != EventType.ASSAULT || filled.has(Role.RECIPIENT)) {
      return;
    }
    Filler what = object(scene, clauses, frame, noun, filled);
    if (what == null) {
      what = targeting(scene, clauses, noun);
    }
    if (what == null) {
      what = relative(scene, clauses, noun);
    }
    if (what != null && !roles.isGround(scene, what)) {
      filled.parties().addAll(roles.parties(scene, Role.RECIPIENT, what));
    }
  }

  /**
   * "X went on shelling posts of Y": the genitive of a verbal noun whose doer is the subject of the
   * verb beside it.
   */
  private @Nullable Filler object(
      Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    Token deed = scene.chart().tokens().get(noun);
    if (frame.kind() != Frame.Kind.LIGHT
        || frame.role("subj") != Role.ACTOR
        || frame.role("gen") != null
        || !filled.has(Role.ACTOR)
        || !isTransitive(deed)) {
      return null;
    }
    Arguments own = clauses.noun(noun);
    Filler genitive =
        own.after().isEmpty() || own.clitic() != null ? own.governed("ل") : own.after().getFirst();
    return genitive != null
            && !genitive.phrases().isEmpty()
            && genitive.at() > noun
            && filled.parties().stream().noneMatch(p -> p.at() == genitive.at())
        ? genitive
        : null;
  }

  private boolean isTransitive(Token deed) {
    if (deed.pos() != PartOfSpeech.MASDAR || deed.analysis().number() == Number.PLURAL) {
      return false;
    }
    for (Frame frame : frames.verb(deed.lemma().verb())) {
      if (frame.event() == EventType.ASSAULT && frame.role("obj") == Role.RECIPIENT) {
        return true;
      }
    }
    return false;
  }

  /** What the relative clause after a place says of the event before it: "in Syria that hit X". */
  private @Nullable Filler relative(Scene scene, Clauses clauses, int noun) {
    List<Token> tokens = scene.chart().tokens();
    for (int t = noun + 1; t < tokens.size(); t++) {
      Arguments verb = clauses.verb(t);
      if (verb != null) {
        Filler before = verb.before();
        boolean relative =
            before != null && before.kind() == Filler.Kind.ANTECEDENT && scene.isPlace(before.at());
        return relative && strikes(tokens.get(t).lemma().name()) && !verb.after().isEmpty()
            ? verb.after().getFirst()
            : null;
      }
    }
    return null;
  }

  /** What follows a participle of striking behind the attack. */
  private @Nullable Filler targeting(Scene scene, Clauses clauses, int noun) {
    List<Constituent> pieces = scene.chart().constituents();
    int own = scene.chart().pieceOf()[noun];
    for (int c = own; c < Math.min(pieces.size(), own + REACH); c++) {
      Constituent piece = pieces.get(c);
      NounPhrase phrase = piece.phrase();
      boolean passed =
          switch (piece.kind()) {
            case NOUN, PREPOSITION, OTHER -> true;
            case MARK -> piece.isMark("،");
            case VERB, COMPLEMENTISER, RELATIVE, CONJUNCTION, NEGATION -> false;
          };
      if (!passed) {
        return null;
      }
      if (phrase == null) {
        continue;
      }
      int last = piece.end() - 1;
      if (last > noun && isStriking(scene.chart().tokens().get(last))) {
        return object(scene, c + 1);
      }
      if (c > own && isStriking(scene.chart().tokens().get(phrase.head()))) {
        List<Filler> after = clauses.noun(phrase.head()).after();
        return after.isEmpty() ? null : after.getFirst();
      }
    }
    return null;
  }

  /** The bare noun phrase in piece {@code c} with those joined to it, or null. */
  private static @Nullable Filler object(Scene scene, int c) {
    List<Constituent> pieces = scene.chart().constituents();
    NounPhrase phrase = c < pieces.size() ? pieces.get(c).phrase() : null;
    return phrase == null || !pieces.get(c).isArgument()
        ? null
        : new Filler(
            Filler.Kind.OVERT, Coordination.list(scene.chart(), c, phrase), phrase.head(), null);
  }

  /** Whether the word may be an active participle in the accusative of a verb of striking. */
  private boolean isStriking(Token token) {
    boolean ending = token.key().endsWith("ه") || token.key().endsWith("ا");
    if (token.isVerb() || !ending || token.analysis().hasArticle()) {
      return false;
    }
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
          && !reading.hasArticle()
          && reading.enclitic() == null
          && strikes(reading.lemma().verb())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an attack stands before the verb as its subject and whom it struck as its object. */
  private boolean strikes(String verb) {
    Support support = frames.support(verb, "before");
    return support != null && support.object() == Role.RECIPIENT;
  }
}
