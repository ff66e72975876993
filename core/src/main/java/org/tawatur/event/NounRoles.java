package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.morph.Gender;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/** Puts the complements of a noun into the slots of a frame. Thread-safe. */
final class NounRoles {
  /** Adjectives, nouns for persons as well, that say what an attack is like. */
  private static final Set<String> KINDS =
      WordSet.of("إرهابي", "انتحاري", "عسكري", "سياسي", "إجرامي", "مسلح");

  private final References references;
  private final Meant meant;
  private final Implied implied;
  private final Culprits culprits;
  private final Sufferers sufferers;
  private final HarmVerbs harm;
  private final People people;
  private final Participants participants;
  private final Forces forces;
  private final Slots slots;
  private final Genitives genitives;
  private final Opponents opponents;

  NounRoles(
      References references,
      Fits fits,
      Meant meant,
      Implied implied,
      Culprits culprits,
      Sufferers sufferers,
      Slots slots,
      Opponents opponents) {
    this.references = references;
    this.harm = fits.harm();
    this.people = fits.people();
    this.participants = fits.participants();
    this.forces = fits.forces();
    this.meant = meant;
    this.implied = implied;
    this.culprits = culprits;
    this.sufferers = sufferers;
    this.slots = slots;
    this.genitives = new Genitives(fits, meant, slots);
    this.opponents = opponents;
  }

  /** The roles of a noun by itself, without what a verb that governs it lends. */
  Filled noun(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    Filled filled = new Filled();
    boolean own = frame.kind() != Frame.Kind.VERB;
    Genitives.Genitive genitive = genitives.of(scene, arguments);
    int origin = origin(scene, arguments);
    if (origin >= 0) {
      genitive = new Genitives.Genitive(null, false);
    }
    if (own) {
      genitives.ofNoun(scene, filled, frame, arguments, genitive);
    } else {
      genitives.ofVerb(
          scene, filled, frame, arguments, genitive.isBare() ? null : genitive.filler());
    }
    if (genitive.filler() == null && arguments.clitic() == null && origin < 0) {
      unread(scene, filled, frame, arguments);
    }
    ofThem(scene, filled, frame, arguments);
    slots.obliques(scene, filled, frame, Opponents.own(frame, arguments.obliques()));
    if (own && genitive.filler() == null && arguments.clitic() == null) {
      fromWhom(scene, filled, frame, arguments);
    }
    if (frame.event() == EventType.ASSAULT
        && (frame.has(Role.RECIPIENT) || frame.kind() == Frame.Kind.LIGHT)) {
      side(scene, filled, frame, arguments);
    }
    if (frame.event().isSpeech() && frame.role("من") == null) {
      voice(scene, filled, arguments);
    }
    culprits.shooter(scene, clauses, filled, frame, arguments.obliques());
    culprits.traced(scene, clauses, filled, frame, arguments.word());
    culprits.source(scene, clauses, filled, frame, arguments.word());
    sufferers.add(scene, clauses, filled, frame, arguments.word());
    if (frame.event() == EventType.REJECT && filled.content < 0) {
      filled.content = refused(scene, arguments);
    }
    implied.refused(scene, clauses, filled, frame);
    opponents.ofNoun(scene, clauses, filled, frame, arguments, arguments.obliques());
    implied.dispersed(scene, clauses, filled, frame, arguments);
    boolean open =
        genitive.filler() == null
            || genitive.isBare()
            || !own
            || frame.role("adj") != null && frame.role("gen") != Role.RECIPIENT;
    open &=
        frame.role("adj") == null
            || frame.role("gen") != Role.RECIPIENT
            || !hasWhom(scene, filled, arguments.word()) && isDescribed(scene, arguments.word());
    if (!filled.has(Role.ACTOR) && !filled.has(Role.ACTORS) && open) {
      if (origin >= 0) {
        NounPhrase state =
            new NounPhrase(
                origin, origin, origin + 1, true, List.of(), List.of(), List.of(), false);
        Role doer = frame.has(Role.ACTORS) && frame.role("adj") == null ? Role.ACTORS : Role.ACTOR;
        Meant.add(references.mentions(scene, state), doer, origin, filled.parties);
      } else {
        adjective(scene, filled, frame, arguments);
      }
    }
    return filled;
  }

  /**
   * "The targeting of a Houthi leader", "of an Israeli post": whether he or what it befell stands
   * in the phrase of the noun, so that an adjective there may be his.
   */
  private static boolean hasWhom(Scene scene, Filled filled, int noun) {
    NounPhrase phrase = scene.chart().at(noun).phrase();
    if (phrase != null && !phrase.genitives().isEmpty() && phrase.genitives().getLast() > noun) {
      return true;
    }
    int[] pieceOf = scene.chart().pieceOf();
    for (Match.Party party : filled.parties) {
      if (party.role() == Role.RECIPIENT
          && party.at() >= 0
          && pieceOf[party.at()] == pieceOf[noun]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an adjective is rather of the deed than of what it struck: it has its article, or the
   * adjective of belonging stands right behind it.
   */
  private boolean isDescribed(Scene scene, int noun) {
    List<Token> tokens = scene.chart().tokens();
    return tokens.get(noun).analysis().hasArticle()
        || tokens.get(noun).analysis().number() == Number.PLURAL
        || noun + 1 < tokens.size()
            && participants.belonging(tokens.get(noun + 1).lemma().name()) != null;
  }

  /**
   * Where behind an indefinite noun in the accusative an adjective of origin stands that looks like
   * the name of the state, "a Turkish shelling": a noun that ends so has no genitive. -1 where none
   * does.
   */
  private int origin(Scene scene, Arguments arguments) {
    List<Token> tokens = scene.chart().tokens();
    int next = arguments.word() + 1;
    if (next >= tokens.size()
        || tokens.get(next).pos() != PartOfSpeech.PROPER
        || !Agreement.isAccusative(tokens.get(arguments.word()))
        || scene.chart().pieceOf()[next] != scene.chart().pieceOf()[arguments.word()]) {
      return -1;
    }
    String name = tokens.get(next).lemma().name();
    boolean adjective = name.endsWith("يا") && participants.belonging(origin(name)) != null;
    return adjective ? next : -1;
  }

  private static String origin(String name) {
    return name.substring(0, name.length() - 1);
  }

  /** "Its refusal (of) the taking part of X": the verbal noun that is refused, or -1. */
  private static int refused(Scene scene, Arguments arguments) {
    Filler what =
        arguments.clitic() == null || arguments.after().isEmpty()
            ? null
            : arguments.after().getFirst();
    boolean deed =
        what != null && scene.chart().tokens().get(what.at()).pos() == PartOfSpeech.MASDAR;
    return what != null && deed ? what.at() : -1;
  }

  /**
   * Whom an event noun befell where the phrase reader saw no genitive: "the killing of two of its
   * soldiers", "the arrest of an activist", whose word for the person is an adjective too.
   */
  private void unread(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    boolean befalls = frame.role(frame.kind() == Frame.Kind.VERB ? "obj" : "gen") == Role.RECIPIENT;
    List<Token> tokens = scene.chart().tokens();
    int next = arguments.word() + 1;
    NounPhrase phrase = scene.chart().at(arguments.word()).phrase();
    if (!befalls
        || phrase == null
        || next >= phrase.end()
        || frame.kind() == Frame.Kind.PHRASE
        || tokens.get(arguments.word()).analysis().hasArticle()) {
      return;
    }
    Token whom = tokens.get(next);
    if (whom.pos() != PartOfSpeech.NUMBER && isDescribed(frame, tokens.get(next - 1), whom)) {
      return;
    }
    boolean doer = frame.role("adj") != null || frame.role("subj") != null;
    if (doer && participants.belonging(whom.lemma().name()) != null) {
      return;
    }
    NounPhrase of = whom.pos() == PartOfSpeech.NUMBER ? partitive(scene, arguments) : null;
    if (of == null && !people.mayBePerson(whom) && whom.pos() != PartOfSpeech.NUMBER) {
      return;
    }
    NounPhrase victim =
        new NounPhrase(
            next,
            next,
            of == null ? phrase.end() : of.end(),
            phrase.isDefinite(),
            List.of(),
            phrase.modifiers().stream().filter(m -> m > next).toList(),
            of == null ? List.of() : List.of(of),
            false);
    Meant.add(references.mentions(scene, victim), Role.RECIPIENT, next, filled.parties);
    filled.places.add("gen");
  }

  /**
   * Whether the word after an event noun says of what kind it is rather than of whom: "severe
   * injuries", "a terrorist bombing".
   */
  private boolean isDescribed(Frame frame, Token deed, Token word) {
    boolean ofPersons =
        frame.event() != EventType.ASSAULT
            || harm.isVictim(deed.lemma().name())
            || harm.isVictim(deed.lemma().verb());
    boolean agrees =
        deed.analysis().number() == Number.PLURAL && word.analysis().gender() == Gender.FEMININE;
    return agrees || !ofPersons && KINDS.contains(word.lemma().name());
  }

  /** "The fall of wounded among the protesters": of whom they are, who stands inside the phrase. */
  private void ofThem(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    NounPhrase phrase = scene.chart().at(arguments.word()).phrase();
    if (frame.kind() != Frame.Kind.PHRASE
        || frame.role("من") != Role.RECIPIENT
        || phrase == null
        || arguments.governed("من") != null) {
      return;
    }
    for (NounPhrase of : phrase.complements()) {
      boolean taken =
          of.start() > arguments.word()
              && scene.chart().tokens().get(of.start() - 1).lemma().name().equals("من");
      if (taken && participants.isParty(scene, of) && !filled.has(Role.RECIPIENT)) {
        Meant.add(references.mentions(scene, of), Role.RECIPIENT, of.head(), filled.parties);
        filled.places.add("من");
      }
    }
  }

  /** What follows with "of" right after the phrase of an event noun, or null. */
  private static @Nullable NounPhrase partitive(Scene scene, Arguments arguments) {
    Oblique first = arguments.obliques().isEmpty() ? null : arguments.obliques().getFirst();
    boolean of =
        first != null
            && first.preposition().equals("من")
            && first.constituent() == scene.chart().pieceOf()[arguments.word()] + 1
            && !first.filler().phrases().isEmpty();
    return first != null && of ? first.filler().phrases().getFirst() : null;
  }

  /**
   * "Shelling by X", "shelling of X on Y", "shelling by X of Y": prepositions that every noun of
   * attack takes.
   */
  private void side(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    Filler from = frame.role("من") == null ? arguments.governed("من") : null;
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    if (!filled.has(Role.ACTOR) && from != null && forces.isAttacker(scene, from)) {
      meant.add(scene, filled, Role.ACTOR, from);
    }
    boolean ofThing =
        !arguments.after().isEmpty()
            && (isOfThing(scene, arguments) || isOfVictims(scene, frame, filled, arguments));
    for (Oblique oblique : arguments.obliques()) {
      if (oblique.filler().equals(to)
          && (Slots.isOfTarget(scene, oblique) || slots.isOfDoer(scene, oblique))) {
        return;
      }
    }
    if (to != null
        && !FillerForm.isPlace(scene, to)
        && !filled.has(Role.ACTOR)
        && arguments.clitic() == null
        && !ofThing
        && !people.isCivilian(scene, to)
        && (forces.isAttacker(scene, to)
            || forces.isGunman(scene, to)
            || genitives.isOwner(scene, frame, arguments, to))) {
      meant.add(scene, filled, Role.ACTOR, to);
    } else if (to != null
        && !FillerForm.isPlace(scene, to)
        && !filled.has(Role.RECIPIENT)
        && participants.isParty(scene, to)) {
      meant.add(scene, filled, Role.RECIPIENT, to);
    } else if (to != null
        && !filled.has(Role.ACTOR)
        && frame.role("gen") == Role.ACTOR
        && arguments.after().isEmpty()
        && isBefore(arguments, to)
        && participants.isAgent(scene, to)) {
      meant.add(scene, filled, Role.ACTOR, to);
    }
  }

  /** "Attacks of X on Y": whether "of" stands before what says against whom. */
  private static boolean isBefore(Arguments arguments, Filler to) {
    for (Oblique oblique : arguments.obliques()) {
      if (Slots.AGAINST.contains(oblique.preposition())) {
        return to.at() < oblique.filler().at();
      }
    }
    return false;
  }

  /** "At a request of X": who asked, where no genitive says so and "of X" would be who is asked. */
  private void fromWhom(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    Filler from = arguments.governed("من");
    if (frame.event() == EventType.REQUEST
        && frame.role("من") == Role.RECIPIENT
        && from != null
        && !filled.has(Role.ACTOR)
        && participants.isAgent(scene, from)) {
      filled.parties.removeIf(p -> p.role() == Role.RECIPIENT && from.at() == p.at());
      meant.add(scene, filled, Role.ACTOR, from);
    }
  }

  /** "Accusations from X against Y": whose words they are. */
  private void voice(Scene scene, Filled filled, Arguments arguments) {
    Filler from = arguments.governed("من");
    if (from != null
        && participants.isAgent(scene, from)
        && !filled.has(Role.ACTOR)
        && !filled.has(Role.ACTORS)) {
      meant.add(scene, filled, Role.ACTOR, from);
    }
  }

  /**
   * Whether the genitive of a verbal noun is the thing that is hit, so that "of X" after it says
   * whose it is: "the targeting of dens of X".
   */
  private boolean isOfThing(Scene scene, Arguments arguments) {
    Filler genitive = arguments.after().getFirst();
    int[] pieceOf = scene.chart().pieceOf();
    return scene.chart().tokens().get(arguments.word()).pos() == PartOfSpeech.MASDAR
        && pieceOf[genitive.at()] == pieceOf[arguments.word()]
        && !forces.isAttacker(scene, genitive);
  }

  /** Whether the genitive is whom it befell, so that "of X" after it says whose they are. */
  private boolean isOfVictims(Scene scene, Frame frame, Filled filled, Arguments arguments) {
    return filled.has(Role.RECIPIENT)
        && frame.role("gen") == Role.RECIPIENT
        && participants.isParty(scene, arguments.after().getFirst());
  }

  private void adjective(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    Role role = frame.role("adj");
    if (role == null) {
      role = frame.role("subj");
    }
    if (role == null || !role.isParty()) {
      return;
    }
    List<Token> tokens = scene.chart().tokens();
    Token noun = tokens.get(arguments.word());
    List<Integer> own =
        arguments.after().isEmpty()
            ? arguments.modifiers()
            : arguments.modifiers().stream()
                .filter(m -> Agreement.adjective(tokens.get(m), noun))
                .toList();
    if (meant.belonging(scene, filled, role, own)) {
      filled.places.add("adj");
    }
  }
}
