package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * What a crowd says and carries behind the word for its protest, and whom that is against: what it
 * chants, condemns and demands, and at whose doors it stands. Thread-safe.
 */
final class Outcry {
  private static final Set<String> DEMANDS = WordSet.of("طالب/3", "نادى/3", "مطالبة");
  private static final Set<String> AGAINST = WordSet.of("ضد", "احتجاجا على");

  /** How many tokens behind its word what a crowd does is still told of it. */
  private static final int REACH = 24;

  private static final int TO_REMOVAL = 3;

  private final Meant meant;
  private final Participants participants;
  private final Objection objection;
  private final Set<String> condemning;
  private final Set<String> crowdVerbs;
  private final Set<String> removals;

  /**
   * Makes the rules.
   *
   * @param sets of them {@code condemning}: verbs and participles for being against; {@code
   *     crowd-verb}: what a crowd does while it protests; {@code removal}: what it demands to be
   *     done with those it is against, "resignation", "trial"
   */
  Outcry(Participants participants, Meant meant, Objection objection, WordSets sets) {
    this.participants = participants;
    this.meant = meant;
    this.objection = objection;
    this.condemning = sets.set("condemning");
    this.crowdVerbs = sets.set("crowd-verb");
    this.removals = sets.set("removal");
  }

  /** Adds whom the crowd is against by what is told behind {@code protest}, the word for it. */
  void add(Scene scene, Clauses clauses, Filled filled, int protest) {
    List<Token> tokens = scene.chart().tokens();
    List<Constituent> pieces = scene.chart().constituents();
    for (int c = scene.chart().pieceOf()[protest] + 1;
        c < pieces.size() && pieces.get(c).start() < protest + REACH;
        c++) {
      Constituent piece = pieces.get(c);
      int word = piece.phrase() == null ? piece.start() : piece.phrase().head();
      if (isEnd(tokens, piece)) {
        return;
      }
      if (demands(tokens.get(word))) {
        demanded(scene, clauses, filled, word);
        return;
      }
      if (condemning.contains(tokens.get(word).lemma().name())) {
        condemned(scene, clauses, filled, word);
        return;
      }
      if (piece.phrase() != null && isAgainst(piece, tokens)) {
        Filler what = new Filler(Filler.Kind.OVERT, List.of(piece.phrase()), word, null);
        objection.to(scene, clauses, filled, what);
        return;
      }
    }
  }

  /** Whether what stands here is no longer told of the crowd. */
  private boolean isEnd(List<Token> tokens, Constituent piece) {
    return switch (piece.kind()) {
      case MARK -> piece.isMark(".");
      case COMPLEMENTISER -> true;
      case VERB -> {
        Token verb = tokens.get(piece.start());
        String lemma = verb.lemma().name();
        boolean condemns = condemning.contains(lemma) && isOfCrowd(verb);
        yield !crowdVerbs.contains(lemma) && !condemns && !demands(verb);
      }
      case NOUN, PREPOSITION, RELATIVE, CONJUNCTION, NEGATION, OTHER -> false;
    };
  }

  /** "Slogans against X", but not "an attack against X". */
  private static boolean isAgainst(Constituent piece, List<Token> tokens) {
    return piece.kind() == Kind.PREPOSITION
        && AGAINST.contains(piece.word())
        && tokens.get(piece.start() - 1).lemma().sense() != NounClass.EVENT;
  }

  /** Who is to go or to be tried, else of whom it is demanded. */
  private void demanded(Scene scene, Clauses clauses, Filled filled, int demand) {
    List<Token> tokens = scene.chart().tokens();
    for (int t = demand + 1; t < Math.min(tokens.size(), demand + 1 + TO_REMOVAL); t++) {
      if (removals.contains(tokens.get(t).lemma().name())) {
        add(scene, filled, first(clauses.noun(t)));
        return;
      }
    }
    if (isOfCrowd(tokens.get(demand))) {
      add(scene, filled, first(arguments(clauses, demand)));
    }
  }

  /**
   * Whether a verb can go on about the crowd, as "condemning" and "they condemned" do; "and the
   * minister condemned" has a subject of its own.
   */
  private static boolean isOfCrowd(Token verb) {
    return !verb.isVerb()
        || verb.analysis().number() == Number.PLURAL
        || verb.pos() == PartOfSpeech.IMPERFECT
            && !verb.has(Proclitic.WA)
            && !verb.has(Proclitic.FA);
  }

  private void add(Scene scene, Filled filled, @Nullable Filler who) {
    if (who != null && participants.isParty(scene, who)) {
      meant.add(scene, filled, Role.RECIPIENT, who);
    }
  }

  private void condemned(Scene scene, Clauses clauses, Filled filled, int word) {
    Arguments arguments = arguments(clauses, word);
    Filler what = arguments.governed("ب");
    Filler object = what == null ? first(arguments) : what;
    if (object != null) {
      objection.to(scene, clauses, filled, object);
    }
  }

  /** "Gathered in front of the ministry", "of the seat of X": at whose doors the crowd stands. */
  void atDoors(Scene scene, Filled filled, List<Oblique> obliques) {
    for (Oblique oblique : obliques) {
      NounPhrase body =
          oblique.preposition().equals("أمام") && !oblique.filler().phrases().isEmpty()
              ? body(scene, oblique.filler().phrases().getFirst())
              : null;
      if (body != null) {
        Filler who = new Filler(Filler.Kind.OVERT, List.of(body), body.head(), null);
        meant.add(scene, filled, Role.RECIPIENT, who);
        return;
      }
    }
  }

  /** The body that a phrase names, or that owns the building it names, or null. */
  private @Nullable NounPhrase body(Scene scene, NounPhrase phrase) {
    boolean building = Participants.isBelonging(scene.sense(phrase));
    NounPhrase owner = building ? participants.owner(scene, phrase) : phrase;
    boolean body =
        owner != null
            && participants.isParty(scene, owner)
            && (scene.isNamed(owner.head()) || scene.sense(owner) == NounClass.ORGAN);
    return body ? owner : null;
  }

  private static boolean demands(Token token) {
    for (Analysis reading : token.readings()) {
      if (DEMANDS.contains(reading.lemma().name()) || DEMANDS.contains(reading.lemma().verb())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Filler first(Arguments arguments) {
    List<Filler> after = arguments.after();
    return after.isEmpty() || after.getFirst().kind() != Filler.Kind.OVERT
        ? null
        : after.getFirst();
  }

  private static Arguments arguments(Clauses clauses, int word) {
    Arguments verb = clauses.verb(word);
    return verb == null ? clauses.noun(word) : verb;
  }
}
