package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.event.Slot.FillerClass;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/** Puts the complements of a trigger into the slots of a frame. Thread-safe. */
final class Roles {
  /** Prepositions that name the agent of a passive or verbal noun, whatever the frame. */
  static final Set<String> AGENT = Set.of("من قبل", "على يد", "من جانب", "من طرف");

  private static final Set<String> COMPANY = Set.of("برفقة", "بصحبة", "بمشاركة", "إلى جانب");
  private static final Set<String> TOWARDS = Set.of("باتجاه", "نحو", "تجاه", "ضد");
  private static final Set<String> MORE = Set.of("أكثر", "أقل", "أزيد");
  private static final Set<String> AGAINST = Set.of("مناهض", "معارض", "مندد", "رافض");

  private final References references;
  private final Meant meant;
  private final Implied implied;
  private final Fits fits;
  private final Grammar grammar;

  Roles(References references, Fits fits, WordSets sets) {
    this.references = references;
    this.meant = new Meant(references, fits);
    this.implied = new Implied(references, fits, meant, sets);
    this.fits = fits;
    this.grammar = new Grammar(references, fits);
  }

  /** The roles of a finite verb. */
  Filled verb(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    return verb(scene, clauses, arguments, frame, false);
  }

  /**
   * The roles of a finite verb.
   *
   * @param passive whether the verb, unvocalised as it is, is rather a passive, so that nobody it
   *     leaves out did it
   */
  Filled verb(Scene scene, Clauses clauses, Arguments arguments, Frame frame, boolean passive) {
    Filled filled = new Filled();
    Grammar.Grammatical g = grammar.of(scene, arguments, frame);
    fill(scene, filled, frame, "subj", g.subject);
    fill(scene, filled, frame, "obj", g.object);
    fill(scene, filled, frame, "obj2", g.second);
    obliques(scene, filled, frame, arguments.obliques());
    implied.swallowed(scene, filled, frame, g);
    implied.held(scene, clauses, filled, frame, arguments, g);
    if (!passive) {
      leftOut(scene, filled, frame, arguments, g);
    }
    implied.shooter(scene, clauses, filled, frame, arguments.obliques());
    implied.menaced(scene, clauses, filled, frame);
    implied.warned(scene, clauses, filled, frame, arguments);
    implied.refused(scene, clauses, filled, frame);
    implied.behind(
        scene, clauses, filled, frame, g.object != null ? g.object : arguments.governed("ب"));
    implied.dispersed(scene, clauses, filled, frame, arguments);
    implied.named(scene, filled, frame, arguments);
    implied.asked(scene, clauses, filled, frame, arguments);
    implied.author(scene, clauses, filled, frame, g);
    return filled;
  }

  /** Whether a filler can do something on its own. */
  boolean isAgent(Scene scene, Filler filler) {
    return fits.isAgent(scene, filler);
  }

  /** Whether a side of a talk is a medium, which only asks and tells. */
  boolean isInterview(Filled filled) {
    for (Party party : filled.parties) {
      if (fits.isMedium(party.mention())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party is but an aircraft or weapon without an owner. */
  boolean isMeans(Scene scene, Party party) {
    return party.at() >= 0
        && party.mention().anyId() == null
        && fits.isBelonging(scene, party.at());
  }

  /** Whether a filler is joined by "and" to the one before it. */
  static boolean isJoined(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && scene.chart().tokens().get(filler.phrases().getFirst().start()).has(Proclitic.WA);
  }

  /** The subject that an active verb leaves out, from what was said before. */
  private void leftOut(
      Scene scene, Filled filled, Frame frame, Arguments arguments, Grammar.Grammatical g) {
    Token verb = scene.chart().tokens().get(arguments.word());
    Role role = frame.role("subj");
    boolean third = verb.analysis().person() == Person.THIRD;
    boolean active =
        g.active || g.object == null || g.object.equals(arguments.clitic()) || g.subject != null;
    boolean present = g.subject != null && g.subject.kind() != Filler.Kind.DROPPED;
    if (role == null
        || !role.isParty()
        || present
        || !third
        || !active
        || filled.has(role) && !(role == Role.ACTORS && isOneSided(filled))
        || verb.analysis().voice() == Voice.PASSIVE
        || !g.active
            && !Grammar.isLedByPronoun(scene, arguments.word())
            && fits.isVictim(verb.lemma().name())
            && arguments.clitic() == null
            && verb.analysis().number() == Number.SINGULAR) {
      return;
    }
    ActorMention object = filled.parties.isEmpty() ? null : filled.parties.getFirst().mention();
    ActorMention subject = references.subject(scene, arguments.word(), object);
    if (subject != null) {
      filled.parties.add(new Party(role, subject, -1));
      filled.places.add("subj");
    }
  }

  /** Whether of a mutual event only who stands with "with" is known. */
  private static boolean isOneSided(Filled filled) {
    return filled.parties.size() == 1
        && filled.places.contains("مع")
        && !filled.places.contains("subj");
  }

  /** Adds who a pronoun before the governing verb means as the doer: "that it had to attack". */
  void pronounSubject(Scene scene, int verb, Filled filled) {
    ActorMention object = filled.parties.isEmpty() ? null : filled.parties.getFirst().mention();
    ActorMention doer =
        Grammar.isLedByPronoun(scene, verb) ? references.subject(scene, verb, object) : null;
    if (doer != null) {
      filled.parties.add(new Party(Role.ACTOR, doer, -1));
    }
  }

  /** The roles of a noun, with what a verb that governs it lends. */
  Filled noun(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    Filled filled = new Filled();
    List<Filler> after = arguments.after();
    boolean own = frame.kind() != Frame.Kind.VERB;
    Filler amount = after.isEmpty() ? amount(scene, arguments) : null;
    Filler genitive = after.isEmpty() ? amount : after.getFirst();
    Filler object = own ? object(scene, frame, arguments) : null;
    boolean bare =
        genitive != null
            && !genitive.equals(amount)
            && scene.chart().pieceOf()[genitive.at()] != scene.chart().pieceOf()[arguments.word()]
            && !isCounted(scene, arguments.word(), genitive);
    if (own) {
      if (genitive != null && object != null && !bare) {
        meant.add(scene, filled, Role.ACTOR, genitive);
        if (fits.isParty(scene, object)) {
          meant.add(scene, filled, Role.RECIPIENT, object);
        }
        filled.places.add("gen");
      } else if (genitive != null && !bare && isAccused(scene, frame, arguments)) {
        meant.add(scene, filled, Role.RECIPIENT, genitive);
      } else if (genitive != null && !bare) {
        fill(scene, filled, frame, "gen", genitive);
      }
      if (arguments.clitic() != null) {
        Filler whom = genitive != null && frame.role("gen") == Role.RECIPIENT ? genitive : null;
        if (whom != null && fits.isParty(scene, whom)) {
          meant.add(scene, filled, Role.ACTOR, arguments.clitic());
          meant.add(scene, filled, Role.RECIPIENT, whom);
        } else if (frame.role("gen") != null && !isFollowed(frame, arguments)) {
          fill(scene, filled, frame, "gen", arguments.clitic());
          if (genitive != null
              && frame.role("gen") == Role.ACTORS
              && fits.isParty(scene, genitive)) {
            // "His meeting (with) the minister".
            meant.add(scene, filled, Role.ACTORS, genitive);
          }
        } else if (frame.has(Role.ACTOR)) {
          meant.add(scene, filled, Role.ACTOR, arguments.clitic());
        }
      }
    } else {
      masdar(scene, filled, frame, arguments, bare ? null : genitive);
    }
    if (genitive == null && arguments.clitic() == null) {
      unread(scene, filled, frame, arguments);
    }
    ofThem(scene, filled, frame, arguments);
    obliques(scene, filled, frame, arguments.obliques());
    if (frame.event() == EventType.ASSAULT
        && (frame.has(Role.RECIPIENT) || frame.kind() == Frame.Kind.LIGHT)) {
      side(scene, filled, frame, arguments);
    }
    implied.shooter(scene, clauses, filled, frame, arguments.obliques());
    implied.refused(scene, clauses, filled, frame);
    opposed(scene, clauses, filled, frame, arguments, arguments.obliques());
    implied.dispersed(scene, clauses, filled, frame, arguments);
    boolean open = genitive == null || bare || !own || frame.role("adj") != null;
    if (!filled.has(Role.ACTOR) && !filled.has(Role.ACTORS) && open) {
      adjective(scene, filled, frame, arguments);
    }
    return filled;
  }

  /**
   * The object that stands after the genitive of a verbal noun, which then is who does it: "the
   * accusing by X of Y"; null where there is none.
   */
  private @Nullable Filler object(Scene scene, Frame frame, Arguments arguments) {
    Token noun = scene.chart().tokens().get(arguments.word());
    boolean two =
        noun.pos() == PartOfSpeech.MASDAR
            && noun.analysis().number() == Number.SINGULAR
            && arguments.clitic() == null
            && arguments.after().size() > 1
            && frame.role("gen") != Role.ACTORS
            && !Grammar.isByPhrase(arguments);
    if (!two) {
      return null;
    }
    Filler object = arguments.after().get(1);
    boolean whom =
        fits.isParty(scene, object) || frame.event() == EventType.CONTROL && isPlace(scene, object);
    Filler first = arguments.after().getFirst();
    int[] pieceOf = scene.chart().pieceOf();
    int between = pieceOf[object.at()] - pieceOf[first.phrases().getLast().head()] - 1;
    boolean next =
        between == 0
            || between == 1
                && scene.chart().constituents().get(pieceOf[object.at()] - 1).kind() == Kind.OTHER;
    boolean who = next && fits.isForce(scene, first);
    return who && whom && !isJoined(scene, object) ? object : null;
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
    boolean doer = frame.role("adj") != null || frame.role("subj") != null;
    if (doer && fits.belonging(whom.lemma().name()) != null) {
      return;
    }
    NounPhrase of = whom.pos() == PartOfSpeech.NUMBER ? partitive(scene, arguments) : null;
    if (of == null && !fits.mayBePerson(whom) && whom.pos() != PartOfSpeech.NUMBER) {
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
      if (taken && fits.isParty(scene, of) && !filled.has(Role.RECIPIENT)) {
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

  /** Who fell in clashes with somebody is the other side of them. */
  static void sides(Frame frame, Filled filled) {
    if (frame.has(Role.ACTORS) && filled.has(Role.RECIPIENT) && hasOneSide(filled)) {
      filled.parties.replaceAll(p ->
          p.role() == Role.RECIPIENT && isFighter(p)
              ? new Party(Role.ACTORS, p.mention(), p.at())
              : p);
    }
  }

  private static boolean hasOneSide(Filled filled) {
    int sides = 0;
    for (Party party : filled.parties) {
      sides += party.role() == Role.ACTORS ? 1 : 0;
    }
    return sides == 1;
  }

  /** Whether a party is not of the people who do not fight. */
  static boolean isFighter(Party party) {
    return !"civilians".equals(party.mention().id());
  }

  /**
   * Those beside whom it was done or befell: "X together with Y attacked", "was killed with his
   * wife".
   */
  void companions(Scene scene, Clauses clauses, Frame frame, Filled filled, Arguments arguments) {
    boolean deed =
        switch (frame.event()) {
          case ASSAULT, COERCE, CONTROL, PROTEST, MOBILIZE, RETREAT -> true;
          case AGREE,
              CONSULT,
              SUPPORT,
              CONCEDE,
              COOPERATE,
              AID,
              REQUEST,
              ACCUSE,
              REJECT,
              THREATEN,
              SANCTION,
              PLEDGE,
              DEFECT,
              SPLIT,
              MERGE,
              RENAME,
              RIFT,
              APPOINT ->
              false;
        };
    if (!deed) {
      return;
    }
    int[] pieceOf = scene.chart().pieceOf();
    for (Oblique oblique : arguments.obliques()) {
      Filler filler = oblique.filler();
      boolean beside = COMPANY.contains(oblique.preposition());
      boolean with =
          oblique.preposition().equals("مع") && !filled.has(Role.ACTOR) && !filled.has(Role.ACTORS);
      if (!beside && !with
          || frame.role(oblique.preposition()) != null
          || filler.kind() != Filler.Kind.OVERT
          || !fits.isParty(scene, filler)) {
        continue;
      }
      if (frame.event() == EventType.PROTEST && filled.parties.isEmpty()) {
        meant.add(scene, filled, Role.ACTOR, filler);
        continue;
      }
      Party near = null;
      for (Party party : filled.parties) {
        boolean before = party.at() >= 0 && pieceOf[party.at()] < oblique.constituent();
        near = before || near == null && beside ? party : near;
      }
      boolean victims = near != null && near.role() == Role.RECIPIENT;
      if (near == null || with && !(victims && isNext(scene, arguments, near, oblique))) {
        continue;
      }
      boolean joint = !oblique.preposition().equals("إلى جانب") && filled.has(Role.ACTOR);
      meant.add(scene, filled, joint ? Role.ACTOR : near.role(), filler);
    }
  }

  /** Whether only a time stands between whom it befell, or the verb, and who was with him. */
  private static boolean isNext(Scene scene, Arguments arguments, Party near, Oblique oblique) {
    int[] pieceOf = scene.chart().pieceOf();
    int last = Math.max(pieceOf[near.at()], pieceOf[arguments.word()]);
    for (int c = oblique.constituent() - 1; c > last; c--) {
      Constituent between = scene.chart().constituents().get(c);
      NounPhrase phrase = between.phrase();
      boolean time = phrase == null ? between.kind() == Kind.OTHER : phrase.isAdverbial();
      if (!time) {
        return false;
      }
    }
    return true;
  }

  /** "The accusing of X of treason": with what but not whom said, the genitive is whom. */
  private static boolean isAccused(Scene scene, Frame frame, Arguments arguments) {
    Token noun = scene.chart().tokens().get(arguments.word());
    return frame.event() == EventType.ACCUSE
        && frame.role("gen") == Role.ACTOR
        && noun.pos() == PartOfSpeech.MASDAR
        && frame.role("ب") == Role.CONTENT
        && noun.analysis().number() != Number.PLURAL
        && arguments.clitic() == null
        && arguments.after().size() == 1
        && arguments.governed("ب") != null
        && arguments.governed("ل") == null
        && arguments.governed("ضد") == null;
  }

  /** "His pledge to X": the pronoun is not to whom, since who that is follows. */
  private static boolean isFollowed(Frame frame, Arguments arguments) {
    return frame.role("gen") == Role.RECIPIENT
        && frame.role("ل") == Role.RECIPIENT
        && arguments.governed("ل") != null;
  }

  /**
   * "The evacuation of more than 150 civilians": what follows the comparative that stands in the
   * genitive.
   */
  private static @Nullable Filler amount(Scene scene, Arguments arguments) {
    boolean compared =
        arguments.modifiers().contains(arguments.word() + 1)
            && MORE.contains(scene.chart().tokens().get(arguments.word() + 1).lemma().name());
    Oblique first =
        !compared || arguments.obliques().isEmpty() ? null : arguments.obliques().getFirst();
    boolean follows =
        first != null
            && first.preposition().equals("من")
            && first.constituent() == scene.chart().pieceOf()[arguments.word()] + 1;
    return first != null && follows ? first.filler() : null;
  }

  /**
   * Whether a number stands in the genitive of the noun right before it: "the evacuation of 150
   * civilians".
   */
  private static boolean isCounted(Scene scene, int noun, Filler genitive) {
    Token head = scene.chart().tokens().get(noun);
    NounPhrase phrase = genitive.phrases().isEmpty() ? null : genitive.phrases().getFirst();
    if (phrase == null
        || phrase.start() != noun + 1 && scene.chart().at(phrase.head()).start() != noun + 1
        || head.analysis().hasArticle()
        || head.analysis().enclitic() != null) {
      return false;
    }
    Token first = scene.chart().tokens().get(phrase.start());
    return first.pos() == PartOfSpeech.NUMBER || first.lemma().sense() == NounClass.QUANTITY;
  }

  /** "A demonstration opposed to X", "protests condemning X". */
  void opposed(
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      Arguments noun,
      List<Oblique> obliques) {
    if (frame.event() != EventType.PROTEST
        || filled.has(Role.RECIPIENT)
        || noun.modifiers().stream()
            .noneMatch(m -> AGAINST.contains(scene.chart().tokens().get(m).lemma().name()))) {
      return;
    }
    for (Oblique oblique : obliques) {
      boolean opponent = oblique.preposition().equals("ل") || oblique.preposition().equals("ب");
      if (opponent && fits.isParty(scene, oblique.filler())) {
        meant.add(scene, filled, Role.RECIPIENT, oblique.filler());
        return;
      }
    }
  }

  /**
   * "Shelling by X", "shelling of X on Y", "shelling by X of Y": prepositions that every noun of
   * attack takes.
   */
  private void side(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    Filler from = frame.role("من") == null ? arguments.governed("من") : null;
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    if (!filled.has(Role.ACTOR) && from != null && fits.isAttacker(scene, from)) {
      meant.add(scene, filled, Role.ACTOR, from);
    }
    boolean ofThing = !arguments.after().isEmpty() && isOfThing(scene, arguments);
    if (to != null
        && !isPlace(scene, to)
        && !filled.has(Role.ACTOR)
        && !ofThing
        && fits.isAttacker(scene, to)) {
      meant.add(scene, filled, Role.ACTOR, to);
    } else if (to != null
        && !isPlace(scene, to)
        && !filled.has(Role.RECIPIENT)
        && fits.isParty(scene, to)) {
      meant.add(scene, filled, Role.RECIPIENT, to);
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
        && !fits.isAttacker(scene, genitive);
  }

  private static boolean isPlace(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty() && scene.isPlace(filler.phrases().getFirst().head());
  }

  /** The verbal noun of a verb frame: its genitive is the object unless another object follows. */
  private void masdar(
      Scene scene, Filled filled, Frame frame, Arguments arguments, @Nullable Filler genitive) {
    Role object = frame.role("obj");
    Filler owner = genitive != null ? genitive : arguments.clitic();
    if (owner == null) {
      return;
    }
    if (genitive == null && frame.role("بين") == Role.ACTORS && arguments.governed("بين") != null) {
      return;
    }
    Filler bare = arguments.after().isEmpty() ? null : arguments.after().getFirst();
    if (object != null && genitive == null && bare != null && fits.isParty(scene, bare)) {
      fill(scene, filled, frame, "subj", owner);
      fill(scene, filled, frame, "obj", bare);
      return;
    }
    if (object == null) {
      fill(scene, filled, frame, "subj", owner);
      return;
    }
    Filler other =
        genitive != null && arguments.after().size() > 1 ? arguments.after().get(1) : null;
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    boolean byPhrase = Grammar.isByPhrase(arguments);
    if (to != null && fits.isParty(scene, to)) {
      fill(scene, filled, frame, "subj", owner);
      fill(scene, filled, frame, "obj", to);
    } else if (other != null && !byPhrase && fits.isAgent(scene, owner)) {
      fill(scene, filled, frame, "subj", owner);
      fill(scene, filled, frame, "obj", other);
    } else if (!byPhrase && fits.isAttacker(scene, owner) && !fits.isVictim(frame.trigger())) {
      fill(scene, filled, frame, "subj", owner);
    } else {
      fill(scene, filled, frame, "obj", owner);
    }
  }

  private void adjective(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    Role role = frame.role("adj");
    if (role == null) {
      role = frame.role("subj");
    }
    if (role == null || !role.isParty()) {
      return;
    }
    if (meant.belonging(scene, filled, role, arguments.modifiers())) {
      filled.places.add("adj");
    }
  }

  private void obliques(Scene scene, Filled filled, Frame frame, List<Oblique> obliques) {
    for (Oblique oblique : obliques) {
      String preposition = oblique.preposition();
      if (AGENT.contains(preposition)) {
        if (!frame.has(Role.ACTORS) && !filled.has(Role.ACTOR)) {
          meant.add(scene, filled, Role.ACTOR, oblique.filler());
          filled.places.add("subj");
        }
      } else if (preposition.equals("في صفوف") && frame.has(Role.RECIPIENT)) {
        meant.add(scene, filled, Role.RECIPIENT, oblique.filler());
      } else if (frame.role(preposition) != null && !filled.places.contains(preposition)) {
        fill(scene, filled, frame, preposition, oblique.filler());
      } else if (TOWARDS.contains(preposition)
          && frame.event() == EventType.ASSAULT
          && frame.role("على") == Role.RECIPIENT
          && !filled.has(Role.RECIPIENT)
          && !filled.places.contains("على")) {
        fill(scene, filled, frame, "على", oblique.filler());
      }
    }
  }

  /** Puts a filler into the first slot at {@code where} whose condition it meets. */
  private void fill(
      Scene scene, Filled filled, Frame frame, String where, @Nullable Filler filler) {
    if (filler == null || frame.role(where) == null) {
      return;
    }
    boolean conditional = false;
    for (Slot slot : frame.slots()) {
      if (!slot.where().equals(where)) {
        continue;
      }
      conditional |= slot.filler() != FillerClass.ANY;
      if (slot.role() == Role.ACTOR && where.equals("gen") && fits.isSite(scene, filler)) {
        // "The attack of the café", which nobody there made.
        continue;
      }
      if (fits.fits(scene, filler, slot.filler())) {
        filled.places.add(where);
        filled.narrow += slot.filler() == FillerClass.PROTESTER ? 1 : 0;
        if (slot.role() == Role.CONTENT && filled.content < 0) {
          filled.content = filler.at();
        }
        if (slot.role().isParty()) {
          meant.add(scene, filled, slot.role(), filler);
        } else if (slot.role() == Role.PLACE && "take".equals(frame.mode())) {
          lost(scene, filled, filler);
        }
        return;
      }
    }
    filled.refused |= conditional;
  }

  /** Who loses what is taken: the owner of a camp, a base, a post. */
  private void lost(Scene scene, Filled filled, Filler filler) {
    for (NounPhrase phrase : filler.phrases()) {
      NounPhrase owner = fits.isBelonging(scene, phrase.head()) ? fits.owner(scene, phrase) : null;
      if (owner != null && !filled.has(Role.RECIPIENT)) {
        Meant.add(references.mentions(scene, owner), Role.RECIPIENT, owner.head(), filled.parties);
      }
    }
  }

  /** Whom a filler means. */
  List<Party> parties(Scene scene, Role role, Filler filler) {
    return meant.parties(scene, role, filler);
  }
}
