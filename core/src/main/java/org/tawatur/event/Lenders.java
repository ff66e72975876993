package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * What the verbs around an event noun lend to it: "X launched an attack on Y", "battles that lasted
 * three days with X", "in cooperation with X". Thread-safe.
 */
final class Lenders {
  private static final int TO_FALLEN = 3;
  private static final String WITH = "مع";
  private static final String WITH_SUPPORT = "بدعم من";

  private final Set<String> undergone;
  private final Set<String> tellers;
  private final ByPhrase byWhom;
  private final Frames frames;
  private final Roles roles;

  /**
   * Makes the step.
   *
   * @param sets of them {@code undergone}: nouns that say whom it befell and not who did it, so
   *     that who announces it did not do it, "death"; {@code mere-teller}: who only tells
   */
  Lenders(Frames frames, Roles roles, WordSets sets) {
    this.undergone = sets.set("undergone");
    this.tellers = sets.set("mere-teller");
    this.byWhom = new ByPhrase(sets);
    this.frames = frames;
    this.roles = roles;
  }

  /** Takes over what the verb that governs an event noun says about its parties. */
  void lend(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    Clauses.Governor governor = clauses.governor(noun);
    if (governor == null) {
      return;
    }
    Support support = support(scene, clauses, noun);
    Arguments arguments = clauses.verb(governor.verb());
    if (support == null && arguments != null && governor.place().equals("before")) {
      ofSubject(scene, frame, filled, arguments);
    }
    if (support == null
        || arguments == null
        || scene.chart().tokens().get(noun).lemma().verb().equals(support.verb())
        || undergone.contains(frame.trigger()) && support.subject() == Role.ACTOR) {
      return;
    }
    Arguments rest = LightVerbs.without(scene, arguments, noun);
    Filler subject = rest.before();
    boolean open =
        subject == null
            || subject.kind() == Filler.Kind.DROPPED
            || !rest.after().isEmpty()
                && VerbSubjects.isTakenUp(scene, subject, rest.after().getFirst());
    if (open && !rest.after().isEmpty() && !support.place().equals("before")) {
      subject = rest.after().getFirst();
    }
    add(scene, frame, filled, support.subject(), support.place().equals("before") ? null : subject);
    Role doer =
        support.subject() == Role.ACTOR && !support.place().equals("before") ? Role.ACTOR : null;
    if (doer != null
        && frame.has(doer)
        && subject == null
        && !filled.has(doer)
        && (!support.place().equals("after")
            || VerbSubjects.isLedByPronoun(scene, governor.verb())
            || Agreement.isAccusative(scene.chart().tokens().get(noun)))) {
      roles.pronounSubject(scene, governor.verb(), filled);
    }
    if (support.object() != null) {
      Filler object =
          support.place().equals("before")
              ? rest.clitic() != null ? rest.clitic() : first(rest.after())
              : null;
      if (object == null && support.object() == Role.ACTOR) {
        // "It is incumbent on X to release": whose duty it is; "it drove X to criticise".
        object = support.place().equals("before") ? arguments.governed("على") : driven(rest);
      }
      add(scene, frame, filled, support.object(), object);
      Filler next =
          rest.after().size() > 1 && rest.after().getFirst().equals(object)
              ? rest.after().get(1)
              : null;
      if (next != null && FillerForm.isJoined(scene, next)) {
        add(scene, frame, filled, support.object(), next);
      }
    }
    for (Arguments.Oblique oblique : arguments.obliques()) {
      Role role = frame.role(oblique.preposition());
      boolean other =
          role == Role.ACTORS
              && oblique.preposition().equals(WITH)
              && !filled.places().contains(WITH)
              && filled.parties().size() == 1;
      if (other) {
        filled.parties().addAll(roles.parties(scene, Role.ACTORS, oblique.filler()));
      } else if (role != null && role.isParty() && !filled.has(role)) {
        add(scene, frame, filled, role, oblique.filler());
      }
      if (frame.event() == EventType.ASSAULT
          && Slots.AGAINST.contains(oblique.preposition())
          && frame.has(Role.ACTOR)
          && !frame.has(Role.ACTORS)
          && !FillerForm.isBehindDeed(scene, oblique, noun)) {
        add(scene, frame, filled, Role.RECIPIENT, oblique.filler());
      }
      if (byWhom.isOpenedBy(oblique.preposition()) && !filled.has(Role.ACTOR)) {
        add(scene, frame, filled, Role.ACTOR, oblique.filler());
      }
    }
  }

  /** Whom a verb drives to do something: its object, behind its subject or alone. */
  private static @Nullable Filler driven(Arguments verb) {
    return verb.clitic() != null
        ? verb.clitic()
        : verb.after().isEmpty() ? null : verb.after().getLast();
  }

  /**
   * Who does what a noun tells by the verb that governs it, "admitted taking part"; null where that
   * verb says nothing of it.
   */
  @Nullable Filler doer(Scene scene, Clauses clauses, int noun) {
    Clauses.Governor governor = clauses.governor(noun);
    Support support = support(scene, clauses, noun);
    Arguments arguments = governor == null ? null : clauses.verb(governor.verb());
    if (support == null
        || arguments == null
        || support.subject() != Role.ACTOR
        || support.place().equals("before")) {
      return null;
    }
    Arguments rest = LightVerbs.without(scene, arguments, noun);
    boolean before =
        rest.before() != null && rest.before().kind() != Filler.Kind.DROPPED
            || rest.after().isEmpty();
    return before ? rest.before() : rest.after().getFirst();
  }

  /** "In cooperation with X": the other party is the subject of the verb before. */
  void together(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    boolean one = filled.parties().size() == 1 && filled.parties().getFirst().role() == Role.ACTORS;
    boolean with =
        filled.places().contains("مع")
            || frame.event() == EventType.COOPERATE
            || frame.event() == EventType.CONSULT && scene.chart().at(noun).word().equals("ل");
    if (!one || !with || scene.chart().at(noun).kind() != Constituent.Kind.PREPOSITION) {
      return;
    }
    Filler fallen = frame.event() == EventType.ASSAULT ? fallen(scene, clauses, noun) : null;
    Filler topic = fallen == null ? topic(scene, clauses, noun) : fallen;
    if (topic != null) {
      filled.parties().addAll(0, roles.parties(scene, Role.ACTORS, topic));
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
   * "The ministry told of the death of four rebels in clashes with Y": those who fell, unless they
   * are said to be of whoever tells it, "of its soldiers"; or null.
   */
  private @Nullable Filler fallen(Scene scene, Clauses clauses, int noun) {
    List<Constituent> pieces = scene.chart().constituents();
    int own = scene.chart().pieceOf()[noun];
    for (int c = own - 1; c >= Math.max(0, own - TO_FALLEN); c--) {
      NounPhrase phrase = pieces.get(c).phrase();
      if (phrase == null) {
        return null;
      }
      if (undergone.contains(scene.chart().tokens().get(phrase.head()).lemma().name())) {
        Filler who = first(clauses.noun(phrase.head()).after());
        boolean fighters =
            who != null
                && who.kind() == Filler.Kind.OVERT
                && roles.isAgent(scene, who)
                && who.phrases().stream().noneMatch(p -> FillerForm.hasPronoun(scene, p))
                && roles.parties(scene, Role.ACTORS, who).stream().allMatch(Company::isFighter);
        return fighters ? who : null;
      }
    }
    return null;
  }

  /** "X advanced with the support of Y": whom it helps is the subject of the verb before. */
  void supported(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    List<Token> tokens = scene.chart().tokens();
    if (frame.event() != EventType.AID
        || filled.has(Role.RECIPIENT)
        || !filled.has(Role.ACTOR)
        || !isWith(scene, noun)
        || tokens.get(noun).analysis().hasArticle()) {
      return;
    }
    Filler helped = topic(scene, clauses, noun);
    for (int t = noun - 1; t >= 0 && helped == null; t--) {
      Arguments arguments = clauses.verb(t);
      if (arguments != null) {
        if (isTaken(scene, arguments, noun, tokens.get(t))) {
          return;
        }
        Filler before = arguments.before();
        helped =
            before != null && before.kind() == Filler.Kind.OVERT
                ? before
                : arguments.after().isEmpty() ? before : first(arguments.after());
        if (helped == null || !roles.isAgent(scene, helped)) {
          return;
        }
      }
    }
    if (helped != null) {
      for (Party party : roles.parties(scene, Role.RECIPIENT, helped)) {
        if (filled.parties().stream().noneMatch(p -> p.mention().isSameAs(party.mention()))) {
          filled.parties().add(party);
        }
      }
    }
  }

  /** Whether "with the support (of)" stands at {@code noun}, as a preposition of its own or not. */
  private static boolean isWith(Scene scene, int noun) {
    Constituent piece = scene.chart().at(noun);
    NounPhrase phrase = piece.phrase();
    return piece.word().equals(WITH_SUPPORT) && piece.start() == noun
        || piece.word().equals("ب") && phrase != null && phrase.head() == noun;
  }

  /** Whether the support is what the verb is about: "welcomed the support of Y". */
  private boolean isTaken(Scene scene, Arguments arguments, int noun, Token verb) {
    int piece = scene.chart().pieceOf()[noun];
    String lemma = verb.lemma().name();
    return arguments.obliques().stream().anyMatch(o -> o.constituent() == piece)
        && (frames.support(lemma, "ب") != null
            || frames.verb(lemma).stream().anyMatch(f -> f.role("ب") != null));
  }

  /** The subject before the noun of a verb behind it: "X, in cooperation with Y, carried out". */
  private static @Nullable Filler topic(Scene scene, Clauses clauses, int noun) {
    for (int t = noun + 1; t < scene.chart().tokens().size(); t++) {
      Arguments arguments = clauses.verb(t);
      if (arguments != null) {
        Filler before = arguments.before();
        return before != null && before.kind() == Filler.Kind.OVERT && before.at() < noun
            ? before
            : null;
      }
    }
    return null;
  }

  /**
   * What the verb that governs the noun lends to it; a subject may stand before the verb or after
   * it. Null where it lends nothing.
   */
  @Nullable Support support(Scene scene, Clauses clauses, int noun) {
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
    for (String lemma : TriggerWords.lemmas(scene.chart().tokens().get(governor.verb()))) {
      Support support = subject ? frames.support(lemma, "before") : null;
      support = support == null ? frames.support(lemma, governor.place()) : support;
      if (support != null) {
        return support;
      }
    }
    return null;
  }

  /**
   * "Battles that lasted three days with X", "a warrant was issued against X", "the shots were by
   * X": who takes part by what stands at the verb whose subject the event is.
   */
  private void ofSubject(Scene scene, Frame frame, Filled filled, Arguments verb) {
    boolean none = filled.parties().isEmpty();
    for (Arguments.Oblique oblique : verb.obliques()) {
      Role role = frame.role(oblique.preposition());
      Filler who = oblique.filler();
      if (role == Role.ACTORS && none && !filled.has(Role.ACTORS)) {
        add(scene, frame, filled, Role.ACTORS, who);
        filled.places().add(oblique.preposition());
      } else if (role == Role.RECIPIENT
          && who.kind() == Filler.Kind.OVERT
          && (!oblique.preposition().equals("ل")
              || oblique.constituent() == scene.chart().pieceOf()[verb.word()] + 1)
          && roles.isAgent(scene, who)) {
        add(scene, frame, filled, Role.RECIPIENT, who);
      } else if (byWhom.isOpenedBy(oblique.preposition()) && frame.has(Role.ACTOR)) {
        add(scene, frame, filled, Role.ACTOR, who);
      }
    }
  }

  private void add(
      Scene scene, Frame frame, Filled filled, @Nullable Role role, @Nullable Filler filler) {
    if (role == null || filler == null || role == Role.ACTOR && isTeller(scene, filler)) {
      return;
    }
    if (role == Role.RECIPIENT
        && frame.event() == EventType.ASSAULT
        && roles.isGround(scene, filler)) {
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

  private boolean isTeller(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && tellers.contains(
            scene.chart().tokens().get(filler.phrases().getFirst().head()).lemma().name());
  }

  private static @Nullable Filler first(List<Filler> fillers) {
    return fillers.isEmpty() ? null : fillers.getFirst();
  }
}
