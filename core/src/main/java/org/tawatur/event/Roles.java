package org.tawatur.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.event.Match.Party;
import org.tawatur.claim.EventType;
import org.tawatur.event.Slot.FillerClass;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.Span;

/** Puts the complements of a trigger into the slots of a frame. Thread-safe. */
final class Roles {
  /** Prepositions that name the agent of a passive or verbal noun, whatever the frame. */
  static final Set<String> AGENT = Set.of("من قبل", "على يد", "من جانب", "من طرف");

  private final References references;
  private final Fits fits;

  Roles(References references, Fits fits) {
    this.references = references;
    this.fits = fits;
  }

  /** The parties found, and which places of the frame are filled. */
  static final class Filled {
    private final List<Party> parties = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();
    private boolean refused;
    private int content = -1;

    List<Party> parties() {
      return parties;
    }

    Set<String> places() {
      return places;
    }

    int content() {
      return content;
    }

    /** Whether something stood in a place whose condition it does not meet. */
    boolean isRefused() {
      return refused;
    }

    boolean has(Role role) {
      return parties.stream().anyMatch(p -> p.role() == role);
    }
  }

  /** The roles of a finite verb. */
  Filled verb(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    Filled filled = new Filled();
    Grammatical g = grammatical(scene, arguments, frame);
    fill(scene, clauses, filled, frame, "subj", g.subject);
    fill(scene, clauses, filled, frame, "obj", g.object);
    fill(scene, clauses, filled, frame, "obj2", g.second);
    obliques(scene, clauses, filled, frame, arguments.obliques());
    leftOut(scene, filled, frame, arguments, g);
    menaced(scene, clauses, filled, frame);
    return filled;
  }

  /** Who is threatened: the object of the harm that is threatened. */
  private void menaced(Scene scene, Clauses clauses, Filled filled, Frame frame) {
    if (frame.event() != EventType.THREATEN || filled.has(Role.RECIPIENT) || filled.content < 0) {
      return;
    }
    Arguments harm = clauses.noun(filled.content);
    Filler object = harm.after().isEmpty() ? harm.clitic() : harm.after().getFirst();
    if (object != null && fits.isParty(scene, object)) {
      add(scene, clauses, filled, Role.RECIPIENT, object);
    }
  }

  /** The subject that an active verb leaves out, from what was said before. */
  private void leftOut(Scene scene, Filled filled, Frame frame, Arguments arguments, Grammatical g) {
    Token verb = scene.chart().tokens().get(arguments.word());
    Role role = frame.role("subj");
    boolean third = verb.analysis().person() == Person.THIRD;
    boolean active = g.object == null || g.object == arguments.clitic() || g.subject != null;
    if (role == null || !role.isParty() || g.subject != null || !third || !active || filled.has(role) || verb.analysis().voice() == Voice.PASSIVE
        || fits.isVictim(verb.lemma().name()) && arguments.clitic() == null && verb.analysis().number() == Number.SINGULAR) {
      return;
    }
    ActorMention object = filled.parties.isEmpty() ? null : filled.parties.getFirst().mention();
    ActorMention subject = references.subject(scene, arguments.word(), object);
    if (subject != null) {
      filled.parties.add(new Party(role, subject, -1));
      filled.places.add("subj");
    }
  }

  /** Who is the grammatical subject and object once the voice is settled. */
  private static final class Grammatical {
    private @Nullable Filler subject;
    private @Nullable Filler object;
    private @Nullable Filler second;
  }

  private Grammatical grammatical(Scene scene, Arguments arguments, Frame frame) {
    List<Token> tokens = scene.chart().tokens();
    Analysis verb = tokens.get(arguments.word()).analysis();
    Grammatical g = new Grammatical();
    List<Filler> after = arguments.after();
    Filler before = arguments.before();
    boolean transitive = frame.role("obj") != null;
    boolean byPhrase = arguments.obliques().stream().anyMatch(o -> AGENT.contains(o.preposition()));
    boolean carried = before != null && before.kind() == Filler.Kind.DROPPED;
    if (!transitive) {
      g.subject = !after.isEmpty() && (before == null || carried) && agreesAfter(scene, verb, after.getFirst()) ? after.getFirst() : before;
      return g;
    }
    if (byPhrase || verb.voice() == Voice.PASSIVE) {
      g.object = arguments.clitic() != null ? before : !after.isEmpty() && (before == null || carried) ? after.getFirst() : before;
      g.object = g.object == null && !after.isEmpty() ? after.getFirst() : g.object;
      return g;
    }
    if (arguments.clitic() != null) {
      g.object = arguments.clitic();
      boolean follows = !after.isEmpty() && agreesAfter(scene, verb, after.getFirst()) && (before == null || carried);
      g.subject = follows ? after.getFirst() : before;
      g.second = follows ? second(after) : after.isEmpty() ? null : after.getFirst();
      return g;
    }
    if (before != null && !carried) {
      if (!after.isEmpty()) {
        g.subject = before;
        g.object = after.getFirst();
        g.second = second(after);
      } else if (frame.needs().isEmpty() && fits.isVictim(verb.lemma().name())) {
        g.object = before;
      } else {
        g.subject = before;
      }
      return g;
    }
    if (after.size() >= 2 && agreesAfter(scene, verb, after.getFirst())) {
      g.subject = after.getFirst();
      g.object = after.get(1);
      g.second = after.size() > 2 ? after.get(2) : null;
      return g;
    }
    if (after.isEmpty()) {
      g.subject = before;
      return g;
    }
    Filler only = after.getFirst();
    boolean agrees = agreesAfter(scene, verb, only);
    boolean agentive = fits.isAgent(scene, only);
    if (carried && frame.event().isSpeech() && !isSame(scene, before, only)) {
      g.subject = before;
      g.object = only;
    } else if (carried && (!agrees || !agentive || !fits.isVictim(verb.lemma().name()) && !fits.isAgent(scene, only))) {
      g.subject = before;
      g.object = only;
    } else if (!agrees) {
      g.object = only;
    } else if (fits.isVictim(verb.lemma().name())) {
      g.object = only;
    } else if (agentive && (hasPartySlotAmong(frame, arguments.obliques()) || !fits.isVictim(verb.lemma().name()))) {
      g.subject = only;
    } else {
      g.object = only;
    }
    return g;
  }

  /** Whether two fillers stand at one place, so that one is not the other's subject. */
  private static boolean isSame(Scene scene, Filler one, Filler two) {
    return scene.chart().pieceOf()[one.at()] == scene.chart().pieceOf()[two.at()];
  }

  private static @Nullable Filler second(List<Filler> after) {
    return after.size() > 1 ? after.get(1) : null;
  }

  private static boolean hasPartySlotAmong(Frame frame, List<Oblique> obliques) {
    return obliques.stream().anyMatch(o -> {
      Role role = frame.role(o.preposition());
      return role != null && role.isParty();
    });
  }

  private static boolean agreesAfter(Scene scene, Analysis verb, Filler filler) {
    NounPhrase phrase = filler.phrases().getFirst();
    Token head = scene.chart().tokens().get(phrase.head());
    Token first = scene.chart().tokens().get(phrase.start());
    boolean counted = first.pos() == PartOfSpeech.NUMBER || first.lemma().sense() == NounClass.QUANTITY;
    return counted
        ? verb.person() != Person.FIRST && verb.number() != Number.PLURAL
        : Agreement.subjectAfter(verb, head);
  }

  /** The roles of a noun, with what a verb that governs it lends. */
  Filled noun(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    Filled filled = new Filled();
    List<Token> tokens = scene.chart().tokens();
    List<Filler> after = arguments.after();
    boolean own = frame.kind() != Frame.Kind.VERB;
    Filler genitive = after.isEmpty() ? null : after.getFirst();
    boolean bare = genitive != null && scene.chart().pieceOf()[genitive.at()] != scene.chart().pieceOf()[arguments.word()];
    if (own) {
      if (genitive != null && !bare) {
        fill(scene, clauses, filled, frame, "gen", genitive);
      }
      if (arguments.clitic() != null) {
        Filler object = genitive != null && frame.role("gen") == Role.RECIPIENT ? genitive : null;
        if (object != null && fits.isParty(scene, object)) {
          add(scene, clauses, filled, Role.ACTOR, arguments.clitic());
          add(scene, clauses, filled, Role.RECIPIENT, object);
        } else if (frame.role("gen") != null) {
          fill(scene, clauses, filled, frame, "gen", arguments.clitic());
        } else if (frame.has(Role.ACTOR)) {
          add(scene, clauses, filled, Role.ACTOR, arguments.clitic());
        }
      }
    } else {
      masdar(scene, clauses, filled, frame, arguments, bare ? null : genitive);
    }
    obliques(scene, clauses, filled, frame, arguments.obliques());
    if (frame.event() == EventType.ASSAULT && frame.has(Role.RECIPIENT)) {
      side(scene, clauses, filled, frame, arguments);
    }
    if (!filled.has(Role.ACTOR) && !filled.has(Role.ACTORS) && (genitive == null || bare || !own)) {
      adjective(scene, filled, frame, arguments, tokens);
    }
    return filled;
  }

  /** "Shelling by X", "shelling of X on Y", "shelling by X of Y": prepositions that every noun of attack takes. */
  private void side(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    Filler from = frame.role("من") == null ? arguments.governed("من") : null;
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    if (!filled.has(Role.ACTOR) && from != null && fits.isAttacker(scene, from)) {
      add(scene, clauses, filled, Role.ACTOR, from);
    }
    if (to != null && !isPlace(scene, to) && !filled.has(Role.ACTOR) && fits.isAttacker(scene, to)) {
      add(scene, clauses, filled, Role.ACTOR, to);
    } else if (to != null && !isPlace(scene, to) && !filled.has(Role.RECIPIENT) && fits.isParty(scene, to)) {
      add(scene, clauses, filled, Role.RECIPIENT, to);
    }
  }

  private static boolean isPlace(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty() && scene.places().contains(filler.phrases().getFirst().head());
  }

  /** The verbal noun of a verb frame: its genitive is the object unless another object follows. */
  private void masdar(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments, @Nullable Filler genitive) {
    Role object = frame.role("obj");
    Filler owner = genitive != null ? genitive : arguments.clitic();
    if (owner == null) {
      return;
    }
    Filler bare = arguments.after().isEmpty() ? null : arguments.after().getFirst();
    if (object != null && genitive == null && bare != null && fits.isParty(scene, bare)) {
      fill(scene, clauses, filled, frame, "subj", owner);
      fill(scene, clauses, filled, frame, "obj", bare);
      return;
    }
    if (object == null) {
      fill(scene, clauses, filled, frame, "subj", owner);
      return;
    }
    Filler other = genitive != null && arguments.after().size() > 1 ? arguments.after().get(1) : null;
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    boolean byPhrase = arguments.obliques().stream().anyMatch(o -> AGENT.contains(o.preposition()));
    if (to != null && fits.isParty(scene, to)) {
      fill(scene, clauses, filled, frame, "subj", owner);
      fill(scene, clauses, filled, frame, "obj", to);
    } else if (other != null && !byPhrase && fits.isAgent(scene, owner)) {
      fill(scene, clauses, filled, frame, "subj", owner);
      fill(scene, clauses, filled, frame, "obj", other);
    } else if (!byPhrase && fits.isAttacker(scene, owner) && !fits.isVictim(frame.trigger())) {
      fill(scene, clauses, filled, frame, "subj", owner);
    } else {
      fill(scene, clauses, filled, frame, "obj", owner);
    }
  }

  private void adjective(Scene scene, Filled filled, Frame frame, Arguments arguments, List<Token> tokens) {
    Role role = frame.role("adj");
    if (role == null) {
      role = frame.role("subj");
    }
    if (role == null || !role.isParty()) {
      return;
    }
    for (int modifier : arguments.modifiers()) {
      String id = fits.belonging(tokens.get(modifier).lemma().name());
      if (id != null) {
        ActorMention mention =
            new ActorMention(
                tokens.get(modifier).span(), tokens.get(modifier).span().in(scene.text().original()), id, null, List.of());
        filled.parties.add(new Party(role, mention, modifier));
        filled.places.add("adj");
        return;
      }
    }
  }

  private void obliques(Scene scene, Clauses clauses, Filled filled, Frame frame, List<Oblique> obliques) {
    for (Oblique oblique : obliques) {
      String preposition = oblique.preposition();
      if (AGENT.contains(preposition)) {
        if (frame.has(Role.ACTOR) && !filled.has(Role.ACTOR)) {
          add(scene, clauses, filled, Role.ACTOR, oblique.filler());
          filled.places.add("subj");
        }
      } else if (preposition.equals("في صفوف") && frame.has(Role.RECIPIENT)) {
        add(scene, clauses, filled, Role.RECIPIENT, oblique.filler());
      } else if (!frame.slots(preposition).isEmpty() && !filled.places.contains(preposition)) {
        fill(scene, clauses, filled, frame, preposition, oblique.filler());
      }
    }
  }

  /** Puts a filler into the first slot at {@code where} whose condition it meets. */
  private void fill(Scene scene, Clauses clauses, Filled filled, Frame frame, String where, @Nullable Filler filler) {
    if (filler == null) {
      return;
    }
    List<Slot> slots = frame.slots(where);
    for (Slot slot : slots) {
      if (fits.fits(scene, filler, slot.filler())) {
        filled.places.add(where);
        if (slot.role() == Role.CONTENT && filled.content < 0) {
          filled.content = filler.at();
        }
        if (slot.role().isParty()) {
          add(scene, clauses, filled, slot.role(), filler);
        }
        return;
      }
    }
    boolean conditional = slots.stream().anyMatch(s -> s.filler() != FillerClass.ANY);
    filled.refused |= conditional && !slots.isEmpty();
  }

  private void add(Scene scene, Clauses clauses, Filled filled, Role role, Filler filler) {
    if (role == Role.ACTOR && filler.kind() == Filler.Kind.OVERT) {
      references.topic(scene, filler);
    }
    for (Party party : parties(scene, clauses, role, filler)) {
      boolean known = filled.parties.stream().anyMatch(p -> p.mention().equals(party.mention()));
      if (!known) {
        filled.parties.add(party);
      }
    }
  }

  /** Makes one mention of people without a name who are listed: "four children and a woman". */
  private static void merge(Scene scene, List<Party> parties) {
    for (int i = parties.size() - 1; i > 0; i--) {
      ActorMention first = parties.get(i - 1).mention();
      ActorMention second = parties.get(i).mention();
      if ("civilians".equals(first.id()) && "civilians".equals(second.id()) && first.span().end() <= second.span().start()) {
        Span span = first.span().cover(second.span());
        ActorMention both = new ActorMention(span, span.in(scene.text().original()), first.id(), first.affiliation(), List.of());
        parties.set(i - 1, new Party(parties.get(i - 1).role(), both, parties.get(i - 1).at()));
        parties.remove(i);
      }
    }
  }

  /** Whom a filler means. */
  List<Party> parties(Scene scene, Clauses clauses, Role role, Filler filler) {
    List<Party> parties = new ArrayList<>();
    if (filler.kind() == Filler.Kind.PRONOUN && filler.agreement() != null) {
      ActorMention mention = references.pronoun(scene, filler.agreement(), filler.at());
      if (mention != null) {
        parties.add(new Party(role, mention, -1));
      }
      return parties;
    }
    for (NounPhrase phrase : filler.phrases()) {
      if (!fits.isParty(scene, phrase)) {
        NounPhrase owner = fits.owner(scene, phrase);
        if (owner != null && role != Role.ACTORS) {
          references.mentions(scene, owner).forEach(m -> parties.add(new Party(role, m, owner.head())));
        }
        continue;
      }
      for (ActorMention mention : references.mentions(scene, phrase)) {
        parties.add(new Party(role, mention, phrase.head()));
      }
    }
    merge(scene, parties);
    boolean owned = parties.stream().anyMatch(p -> p.mention().anyId() != null);
    if (owned) {
      parties.removeIf(p -> p.mention().anyId() == null && fits.isBelonging(scene, p.at()));
    }
    return parties;
  }
}
