package org.tawatur.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.event.Slot.FillerClass;
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
import org.tawatur.text.Span;

/** Puts the complements of a trigger into the slots of a frame. Thread-safe. */
final class Roles {
  /** Prepositions that name the agent of a passive or verbal noun, whatever the frame. */
  static final Set<String> AGENT = Set.of("من قبل", "على يد", "من جانب", "من طرف");

  private static final Set<String> CONDITION = Set.of("إذا", "إن", "ما لم", "لو", "لم");
  private static final Set<String> OFFERER = Set.of("ل", "مع");
  private static final Set<String> MEETING =
      Set.of("استقبال", "لقاء", "مقابلة", "محاورة", "مصافحة", "الاعتراف");
  private static final Set<String> COMPANY = Set.of("برفقة", "بصحبة", "بمشاركة", "إلى جانب");
  private static final int NAME_REACH = 6;
  private static final int TO_CLAUSE = 4;
  private static final Set<String> MEANS =
      Set.of("ب", "في", "جراء", "إثر", "نتيجة", "خلال", "بسبب", "من");
  private static final Set<String> TOWARDS = Set.of("باتجاه", "نحو", "تجاه", "ضد");
  private static final Set<String> MORE = Set.of("أكثر", "أقل", "أزيد");
  private static final Set<String> PURSUIT =
      Set.of(
          "تفريق", "تعقب", "ملاحقة", "مطاردة", "طرد", "دحر", "إخراج", "القضاء", "اجتثاث", "تصفية",
          "محاربة", "مواجهة", "قتال", "استهداف", "قمع", "إخماد", "صد", "تحييد");
  private static final Set<String> AGAINST = Set.of("مناهض", "معارض", "مندد", "رافض");

  private final References references;
  private final Fits fits;
  private final Grammar grammar;

  Roles(References references, Fits fits) {
    this.references = references;
    this.fits = fits;
    this.grammar = new Grammar(references, fits);
  }

  /** The parties found, and which places of the frame are filled. */
  static final class Filled {
    private final List<Party> parties = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();
    private boolean refused;
    private int content = -1;
    private int narrow;

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

    /** How many places hold what a narrow condition asks for. */
    int narrow() {
      return narrow;
    }

    /** Whether somebody is among them in whatever role. */
    boolean has(ActorMention mention) {
      for (Party party : parties) {
        if (party.mention().equals(mention)) {
          return true;
        }
      }
      return false;
    }

    boolean has(Role role) {
      for (Party party : parties) {
        if (party.role() == role) {
          return true;
        }
      }
      return false;
    }
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
    fill(scene, clauses, filled, frame, "subj", g.subject);
    fill(scene, clauses, filled, frame, "obj", g.object);
    fill(scene, clauses, filled, frame, "obj2", g.second);
    obliques(scene, clauses, filled, frame, arguments.obliques());
    swallowed(scene, filled, frame, g);
    held(scene, clauses, filled, frame, arguments, g);
    if (!passive) {
      leftOut(scene, filled, frame, arguments, g);
    }
    shooter(scene, clauses, filled, frame, arguments.obliques());
    menaced(scene, clauses, filled, frame);
    warned(scene, clauses, filled, frame, arguments);
    refused(scene, clauses, filled, frame);
    behind(scene, clauses, filled, frame, g.object != null ? g.object : arguments.governed("ب"));
    dispersed(scene, clauses, filled, frame, arguments);
    named(scene, filled, frame, arguments);
    asked(scene, clauses, filled, frame, arguments);
    author(scene, clauses, filled, frame, g);
    return filled;
  }

  /**
   * "The secretary asked of X": the phrase reader took "of X" for a part of the subject, but the
   * frame has a place for it that nothing else fills.
   */
  private void swallowed(Scene scene, Filled filled, Frame frame, Grammar.Grammatical g) {
    Filler asking = g.subject;
    if (frame.event() != EventType.REQUEST
        || frame.role("من") != Role.RECIPIENT
        || filled.has(Role.RECIPIENT)
        || asking == null
        || asking.phrases().size() != 1) {
      return;
    }
    NounPhrase subject = asking.phrases().getFirst();
    NounPhrase of = subject.complements().isEmpty() ? null : subject.complements().getLast();
    Token before = of == null ? null : scene.chart().tokens().get(of.start() - 1);
    if (of == null
        || before == null
        || !before.lemma().name().equals("من")
        || of.end() != subject.end()
        || !subject.isDefinite()
        || !fits.isParty(scene, of)) {
      return;
    }
    NounPhrase asker =
        new NounPhrase(
            subject.start(),
            subject.head(),
            of.start() - 1,
            true,
            subject.genitives(),
            subject.modifiers(),
            subject.complements().subList(0, subject.complements().size() - 1),
            false);
    filled.parties.removeIf(p -> p.role() == Role.ACTOR);
    references
        .mentions(scene, asker)
        .forEach(m -> filled.parties.add(new Party(Role.ACTOR, m, asker.head())));
    references
        .mentions(scene, of)
        .forEach(m -> filled.parties.add(new Party(Role.RECIPIENT, m, of.head())));
    filled.places.add("من");
  }

  /** Who is asked: the subject of what is to be done, "stressed the need that X cooperate". */
  private void asked(
      Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.REQUEST
        || filled.has(Role.RECIPIENT)
        || !filled.has(Role.ACTOR)) {
      return;
    }
    List<Constituent> pieces = scene.chart().constituents();
    int from = scene.chart().pieceOf()[arguments.word()] + 1;
    for (int c = from; c < Math.min(pieces.size() - 1, from + TO_CLAUSE); c++) {
      Constituent piece = pieces.get(c);
      if (piece.kind() == Kind.COMPLEMENTISER) {
        Arguments deed =
            pieces.get(c + 1).kind() == Kind.VERB ? clauses.verb(pieces.get(c + 1).start()) : null;
        Filler who = deed == null || deed.after().isEmpty() ? null : deed.after().getFirst();
        Token verb = scene.chart().tokens().get(pieces.get(c + 1).start());
        if (who != null
            && verb.pos() == PartOfSpeech.IMPERFECT
            && fits.isAgent(scene, who)
            && Grammar.agreesAfter(scene, verb.analysis(), who)) {
          add(scene, clauses, filled, Role.RECIPIENT, who);
        }
        return;
      }
      if (piece.kind() == Kind.VERB || piece.kind() == Kind.MARK) {
        return;
      }
    }
  }

  /**
   * Whose word it is where a document speaks: "issued a statement that condemns", or the document
   * itself where nobody issues it, "a report accuses".
   */
  private void author(
      Scene scene, Clauses clauses, Filled filled, Frame frame, Grammar.Grammatical g) {
    Filler document = g.subject;
    if (!frame.event().isSpeech()
        || filled.has(Role.ACTOR)
        || document == null
        || document.phrases().isEmpty()
        || document.kind() == Filler.Kind.DROPPED) {
      return;
    }
    NounPhrase phrase = document.phrases().getFirst();
    if (scene.chart().tokens().get(phrase.head()).lemma().sense() != NounClass.SPEECH) {
      return;
    }
    Clauses.Governor governor =
        document.kind() == Filler.Kind.ANTECEDENT ? clauses.governor(phrase.head()) : null;
    Arguments issuing = governor == null ? null : clauses.verb(governor.verb());
    Filler issuer =
        issuing == null
            ? null
            : issuing.before() != null
                ? issuing.before()
                : issuing.after().isEmpty() || issuing.after().getFirst().at() == phrase.head()
                    ? null
                    : issuing.after().getFirst();
    if (issuer != null && !issuer.phrases().isEmpty() && fits.isAgent(scene, issuer)) {
      add(scene, clauses, filled, Role.ACTOR, issuer);
    }
  }

  /** What a merger is called: "in one body under the name of X". */
  private void named(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.MERGE) {
      return;
    }
    if (hasKnownRecipient(filled)) {
      return;
    }
    int end = Math.min(scene.chart().tokens().size(), arguments.end() + NAME_REACH);
    for (int t = arguments.word() + 1; t < end; t++) {
      NounPhrase phrase = scene.chart().at(t).phrase();
      if (phrase == null || !scene.chart().tokens().get(t).lemma().name().equals("اسم")) {
        continue;
      }
      int name = t + 1;
      while (name < phrase.end()
          && scene.chart().tokens().get(name).pos() == PartOfSpeech.PUNCTUATION) {
        name++;
      }
      if (name < phrase.end()) {
        NounPhrase bearer =
            new NounPhrase(name, name, phrase.end(), true, List.of(), List.of(), List.of(), false);
        filled.parties.removeIf(p -> p.role() == Role.RECIPIENT);
        add(references.mentions(scene, bearer), Role.RECIPIENT, bearer.head(), filled.parties);
      }
      return;
    }
  }

  private static boolean hasKnownRecipient(Filled filled) {
    for (Party party : filled.parties) {
      if (party.role() == Role.RECIPIENT && party.mention().anyId() != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose deed or word is condemned or welcomed: "condemned the Russian shelling", "deplored the
   * statements of X".
   */
  private void behind(
      Scene scene, Clauses clauses, Filled filled, Frame frame, @Nullable Filler what) {
    boolean judges =
        frame.event() == EventType.ACCUSE
            || frame.event() == EventType.SUPPORT
            || frame.event() == EventType.REJECT;
    if (!judges
        || filled.has(Role.RECIPIENT)
        || what == null
        || what.kind() != Filler.Kind.OVERT
        || fits.isParty(scene, what)) {
      return;
    }
    Token head = scene.chart().tokens().get(what.at());
    NounClass sense = head.lemma().sense();
    Arguments deed = clauses.noun(what.at());
    Filler owner = deed.after().isEmpty() ? deed.clitic() : deed.after().getFirst();
    boolean word = sense == NounClass.SPEECH;
    if (owner != null
        && owner.kind() == Filler.Kind.OVERT
        && (word && fits.isParty(scene, owner) || fits.isAttacker(scene, owner))) {
      add(scene, clauses, filled, Role.RECIPIENT, owner);
      return;
    }
    belonging(scene, filled, Role.RECIPIENT, deed.modifiers());
  }

  /** Adds the actors that the first adjectives of belonging name: "Russian", "American British". */
  private boolean belonging(Scene scene, Filled filled, Role role, List<Integer> modifiers) {
    boolean found = false;
    for (int modifier : modifiers) {
      Token adjective = scene.chart().tokens().get(modifier);
      String id = fits.belonging(adjective.lemma().name());
      if (id != null) {
        ActorMention mention =
            new ActorMention(
                adjective.span(),
                adjective.span().in(scene.text().original()),
                id,
                null,
                List.of());
        filled.parties.add(new Party(role, mention, modifier));
        found = true;
      } else if (found) {
        return true;
      }
    }
    return found;
  }

  /** "Fired tear gas to disperse X", "launched an operation to pursue X". */
  private void dispersed(
      Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    boolean crowd = frame.event() == EventType.ASSAULT && !filled.has(Role.RECIPIENT);
    Filler aim = crowd ? arguments.governed("ل") : null;
    if (aim == null
        || aim.phrases().isEmpty()
        || !PURSUIT.contains(scene.chart().tokens().get(aim.at()).lemma().name())) {
      return;
    }
    Arguments dispersal = clauses.noun(aim.at());
    Filler whom = dispersal.after().isEmpty() ? dispersal.clitic() : dispersal.after().getFirst();
    if (whom != null && fits.isParty(scene, whom)) {
      add(scene, clauses, filled, Role.RECIPIENT, whom);
    }
  }

  /** "Shelled positions of X", where the owner of a thing that takes no part follows with "of". */
  private void held(
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      Arguments arguments,
      Grammar.Grammatical g) {
    Filler object = g.object;
    if (object == null
        || object.phrases().isEmpty()
        || frame.role("obj") != Role.RECIPIENT
        || frame.role("ل") != null
        || hasKnownRecipient(filled)) {
      return;
    }
    if (g.second != null && !filled.has(Role.RECIPIENT) && isJoined(scene, g.second)) {
      add(scene, clauses, filled, Role.RECIPIENT, g.second);
    }
    int next = scene.chart().pieceOf()[object.phrases().getLast().head()] + 1;
    boolean deed =
        scene.chart().tokens().get(object.at()).pos() == PartOfSpeech.MASDAR
            && !object.phrases().getFirst().genitives().isEmpty();
    boolean thing = !deed && !hasPerson(scene, object);
    for (Oblique oblique : arguments.obliques()) {
      boolean owner = thing && oblique.preposition().equals("ل") && oblique.constituent() == next;
      if (owner && fits.isParty(scene, oblique.filler())) {
        filled.parties.removeIf(p -> p.role() == Role.RECIPIENT);
        add(scene, clauses, filled, Role.RECIPIENT, oblique.filler());
      }
    }
  }

  private boolean hasPerson(Scene scene, Filler filler) {
    for (NounPhrase phrase : filler.phrases()) {
      if (fits.isPerson(scene, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a filler can do something on its own. */
  boolean isAgent(Scene scene, Filler filler) {
    return fits.isAgent(scene, filler);
  }

  /** Whether a party is but an aircraft or weapon without an owner. */
  boolean isMeans(Scene scene, Party party) {
    return party.at() >= 0
        && party.mention().anyId() == null
        && fits.isBelonging(scene, party.at());
  }

  /** Whether a filler is joined by "and" to the one before it. */
  boolean isJoined(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && scene.chart().tokens().get(filler.phrases().getFirst().start()).has(Proclitic.WA);
  }

  /**
   * Whose offer or request is refused: who stands with what is refused, "to sit with X", "the
   * proposal of X".
   */
  private void refused(Scene scene, Clauses clauses, Filled filled, Frame frame) {
    if (frame.event() != EventType.REJECT || filled.has(Role.RECIPIENT) || filled.content < 0) {
      return;
    }
    Arguments what = clauses.noun(filled.content);
    boolean speech = scene.chart().tokens().get(filled.content).lemma().sense() == NounClass.SPEECH;
    if (speech && !what.after().isEmpty()) {
      offerer(scene, clauses, filled, what.after().getFirst());
    }
    if (MEETING.contains(scene.chart().tokens().get(filled.content).lemma().name())
        && !what.after().isEmpty()) {
      offerer(scene, clauses, filled, what.after().getFirst());
    }
    for (Oblique oblique : what.obliques()) {
      if (OFFERER.contains(oblique.preposition())) {
        offerer(scene, clauses, filled, oblique.filler());
      }
    }
  }

  private void offerer(Scene scene, Clauses clauses, Filled filled, Filler filler) {
    if (!filled.has(Role.RECIPIENT)
        && filler.kind() == Filler.Kind.OVERT
        && fits.isParty(scene, filler)) {
      add(scene, clauses, filled, Role.RECIPIENT, filler);
    }
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

  /** Who is threatened: who has to do something lest it come, "unless X withdraws". */
  private void warned(
      Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.THREATEN || filled.has(Role.RECIPIENT)) {
      return;
    }
    List<Token> tokens = scene.chart().tokens();
    boolean condition = false;
    for (int t = arguments.word() + 1; t < tokens.size(); t++) {
      condition |= CONDITION.contains(tokens.get(t).lemma().name());
      Arguments deed = condition ? clauses.verb(t) : null;
      if (deed != null) {
        Filler who = deed.after().isEmpty() ? null : deed.after().getFirst();
        if (who != null
            && fits.isAgent(scene, who)
            && Grammar.agreesAfter(scene, tokens.get(t).analysis(), who)) {
          add(scene, clauses, filled, Role.RECIPIENT, who);
        }
        return;
      }
    }
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
        add(scene, clauses, filled, Role.ACTOR, genitive);
        if (fits.isParty(scene, object)) {
          add(scene, clauses, filled, Role.RECIPIENT, object);
        }
        filled.places.add("gen");
      } else if (genitive != null && !bare && isAccused(scene, frame, arguments)) {
        add(scene, clauses, filled, Role.RECIPIENT, genitive);
      } else if (genitive != null && !bare) {
        fill(scene, clauses, filled, frame, "gen", genitive);
      }
      if (arguments.clitic() != null) {
        Filler whom = genitive != null && frame.role("gen") == Role.RECIPIENT ? genitive : null;
        if (whom != null && fits.isParty(scene, whom)) {
          add(scene, clauses, filled, Role.ACTOR, arguments.clitic());
          add(scene, clauses, filled, Role.RECIPIENT, whom);
        } else if (frame.role("gen") != null && !isFollowed(frame, arguments)) {
          fill(scene, clauses, filled, frame, "gen", arguments.clitic());
          if (genitive != null
              && frame.role("gen") == Role.ACTORS
              && fits.isParty(scene, genitive)) {
            // "His meeting (with) the minister".
            add(scene, clauses, filled, Role.ACTORS, genitive);
          }
        } else if (frame.has(Role.ACTOR)) {
          add(scene, clauses, filled, Role.ACTOR, arguments.clitic());
        }
      }
    } else {
      masdar(scene, clauses, filled, frame, arguments, bare ? null : genitive);
    }
    if (genitive == null && arguments.clitic() == null) {
      unread(scene, filled, frame, arguments);
    }
    ofThem(scene, filled, frame, arguments);
    obliques(scene, clauses, filled, frame, arguments.obliques());
    if (frame.event() == EventType.ASSAULT
        && (frame.has(Role.RECIPIENT) || frame.kind() == Frame.Kind.LIGHT)) {
      side(scene, clauses, filled, frame, arguments);
    }
    shooter(scene, clauses, filled, frame, arguments.obliques());
    refused(scene, clauses, filled, frame);
    opposed(scene, clauses, filled, frame, arguments, arguments.obliques());
    dispersed(scene, clauses, filled, frame, arguments);
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
    add(references.mentions(scene, victim), Role.RECIPIENT, next, filled.parties);
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
        add(references.mentions(scene, of), Role.RECIPIENT, of.head(), filled.parties);
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
        add(scene, clauses, filled, Role.ACTOR, filler);
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
      add(scene, clauses, filled, joint ? Role.ACTOR : near.role(), filler);
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

  /** Whose bullets, fire or missiles did it: "was killed by bullets of the army". */
  private void shooter(
      Scene scene, Clauses clauses, Filled filled, Frame frame, List<Oblique> obliques) {
    if (frame.event() != EventType.ASSAULT
        || filled.has(Role.ACTOR)
        || filled.has(Role.ACTORS)
        || !filled.has(Role.RECIPIENT)) {
      return;
    }
    for (Oblique oblique : obliques) {
      Filler sender = sender(scene, clauses, oblique);
      if (sender != null) {
        add(scene, clauses, filled, Role.ACTOR, sender);
        return;
      }
      boolean weapon =
          oblique.preposition().equals("ب")
              && !oblique.filler().phrases().isEmpty()
              && fits.isShot(scene, oblique.filler().phrases().getFirst());
      NounPhrase owner = weapon ? shooter(scene, oblique.filler().phrases().getFirst()) : null;
      if (owner != null) {
        add(references.mentions(scene, owner), Role.ACTOR, owner.head(), filled.parties);
        return;
      }
    }
  }

  /** Who does to others what killed or hurt: "by shells that X fired", "in an ambush X laid". */
  private @Nullable Filler sender(Scene scene, Clauses clauses, Oblique oblique) {
    NounPhrase means =
        MEANS.contains(oblique.preposition()) && !oblique.filler().phrases().isEmpty()
            ? oblique.filler().phrases().getFirst()
            : null;
    if (means == null) {
      return null;
    }
    NounClass sense = scene.chart().tokens().get(means.head()).lemma().sense();
    if (sense != NounClass.WEAPON && !fits.isShot(scene, means)) {
      return null;
    }
    List<Token> tokens = scene.chart().tokens();
    Filler from = from(scene, means.end());
    if (from != null) {
      return from;
    }
    for (int t = means.head() + 1; t < Math.min(tokens.size(), means.end() + TO_CLAUSE); t++) {
      Arguments deed = clauses.verb(t);
      if (deed != null) {
        Filler what = deed.clitic();
        Filler who = deed.after().isEmpty() ? null : deed.after().getFirst();
        boolean sent =
            what != null && what.kind() == Filler.Kind.ANTECEDENT && what.at() == means.head();
        return sent && who != null && fits.isAgent(scene, who) ? who : null;
      }
    }
    return null;
  }

  /** Who stands after "whose source is", or null. */
  private @Nullable Filler from(Scene scene, int at) {
    List<Token> tokens = scene.chart().tokens();
    if (at + 1 >= tokens.size()
        || !tokens.get(at).lemma().name().equals("مصدر")
        || tokens.get(at).analysis().enclitic() == null) {
      return null;
    }
    NounPhrase source = scene.chart().at(at + 1).phrase();
    return source == null || !(fits.isParty(scene, source) || fits.owner(scene, source) != null)
        ? null
        : new Filler(Filler.Kind.OVERT, List.of(source), source.head(), null);
  }

  /** Whose shot it is: the owner, or a person whose word is an adjective too, "a policeman". */
  private @Nullable NounPhrase shooter(Scene scene, NounPhrase shot) {
    NounPhrase owner = fits.owner(scene, shot);
    int next = shot.head() + 1;
    boolean unread =
        owner == null && next < shot.end() && fits.mayBePerson(scene.chart().tokens().get(next));
    return unread
        ? new NounPhrase(
            next,
            next,
            shot.end(),
            false,
            List.of(),
            shot.modifiers().stream().filter(m -> m > next).toList(),
            List.of(),
            false)
        : owner;
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
        add(scene, clauses, filled, Role.RECIPIENT, oblique.filler());
        return;
      }
    }
  }

  /**
   * "Shelling by X", "shelling of X on Y", "shelling by X of Y": prepositions that every noun of
   * attack takes.
   */
  private void side(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    Filler from = frame.role("من") == null ? arguments.governed("من") : null;
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    if (!filled.has(Role.ACTOR) && from != null && fits.isAttacker(scene, from)) {
      add(scene, clauses, filled, Role.ACTOR, from);
    }
    boolean ofThing = !arguments.after().isEmpty() && isOfThing(scene, arguments);
    if (to != null
        && !isPlace(scene, to)
        && !filled.has(Role.ACTOR)
        && !ofThing
        && fits.isAttacker(scene, to)) {
      add(scene, clauses, filled, Role.ACTOR, to);
    } else if (to != null
        && !isPlace(scene, to)
        && !filled.has(Role.RECIPIENT)
        && fits.isParty(scene, to)) {
      add(scene, clauses, filled, Role.RECIPIENT, to);
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
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      Arguments arguments,
      @Nullable Filler genitive) {
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
      fill(scene, clauses, filled, frame, "subj", owner);
      fill(scene, clauses, filled, frame, "obj", bare);
      return;
    }
    if (object == null) {
      fill(scene, clauses, filled, frame, "subj", owner);
      return;
    }
    Filler other =
        genitive != null && arguments.after().size() > 1 ? arguments.after().get(1) : null;
    Filler to = frame.role("ل") == null ? arguments.governed("ل") : null;
    boolean byPhrase = Grammar.isByPhrase(arguments);
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

  private void adjective(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    Role role = frame.role("adj");
    if (role == null) {
      role = frame.role("subj");
    }
    if (role == null || !role.isParty()) {
      return;
    }
    if (belonging(scene, filled, role, arguments.modifiers())) {
      filled.places.add("adj");
    }
  }

  private void obliques(
      Scene scene, Clauses clauses, Filled filled, Frame frame, List<Oblique> obliques) {
    for (Oblique oblique : obliques) {
      String preposition = oblique.preposition();
      if (AGENT.contains(preposition)) {
        if (!frame.has(Role.ACTORS) && !filled.has(Role.ACTOR)) {
          add(scene, clauses, filled, Role.ACTOR, oblique.filler());
          filled.places.add("subj");
        }
      } else if (preposition.equals("في صفوف") && frame.has(Role.RECIPIENT)) {
        add(scene, clauses, filled, Role.RECIPIENT, oblique.filler());
      } else if (frame.role(preposition) != null && !filled.places.contains(preposition)) {
        fill(scene, clauses, filled, frame, preposition, oblique.filler());
      } else if (TOWARDS.contains(preposition)
          && frame.event() == EventType.ASSAULT
          && frame.role("على") == Role.RECIPIENT
          && !filled.has(Role.RECIPIENT)
          && !filled.places.contains("على")) {
        fill(scene, clauses, filled, frame, "على", oblique.filler());
      }
    }
  }

  /** Puts a filler into the first slot at {@code where} whose condition it meets. */
  private void fill(
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      String where,
      @Nullable Filler filler) {
    if (filler == null || frame.role(where) == null) {
      return;
    }
    boolean conditional = false;
    for (Slot slot : frame.slots()) {
      if (!slot.where().equals(where)) {
        continue;
      }
      conditional |= slot.filler() != FillerClass.ANY;
      if (fits.fits(scene, filler, slot.filler())) {
        filled.places.add(where);
        filled.narrow += slot.filler() == FillerClass.PROTESTER ? 1 : 0;
        if (slot.role() == Role.CONTENT && filled.content < 0) {
          filled.content = filler.at();
        }
        if (slot.role().isParty()) {
          add(scene, clauses, filled, slot.role(), filler);
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
        add(references.mentions(scene, owner), Role.RECIPIENT, owner.head(), filled.parties);
      }
    }
  }

  /** "The south of Israel": who fires at a part of a state fires at the state. */
  private static boolean isPartOfState(Scene scene, NounPhrase phrase) {
    return scene.chart().tokens().get(phrase.head()).lemma().sense() == NounClass.PART
        && !phrase.genitives().isEmpty()
        && scene.isNamed(phrase.genitives().getFirst());
  }

  private void add(Scene scene, Clauses clauses, Filled filled, Role role, Filler filler) {
    if (role == Role.ACTOR && filler.kind() == Filler.Kind.OVERT) {
      references.topic(scene, filler);
    }
    for (Party party : parties(scene, clauses, role, filler)) {
      if (!filled.has(party.mention())) {
        filled.parties.add(party);
      }
    }
  }

  /** Makes one mention of people without a name who are listed: "four children and a woman". */
  private static void merge(Scene scene, List<Party> parties) {
    for (int i = parties.size() - 1; i > 0; i--) {
      ActorMention first = parties.get(i - 1).mention();
      ActorMention second = parties.get(i).mention();
      if ("civilians".equals(first.id())
          && "civilians".equals(second.id())
          && Objects.equals(first.affiliation(), second.affiliation())
          && first.span().end() <= second.span().start()) {
        Span span = first.span().cover(second.span());
        ActorMention both =
            new ActorMention(
                span, span.in(scene.text().original()), first.id(), first.affiliation(), List.of());
        parties.set(i - 1, new Party(parties.get(i - 1).role(), both, parties.get(i - 1).at()));
        parties.remove(i);
      }
    }
  }

  private static boolean isAnyKnown(List<Party> parties) {
    for (Party party : parties) {
      if (party.mention().anyId() != null) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<ActorMention> mentions, Role role, int at, List<Party> parties) {
    for (ActorMention mention : mentions) {
      parties.add(new Party(role, mention, at));
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
        Token head = scene.chart().tokens().get(phrase.head());
        if (owner == null && role == Role.ACTOR && head.lemma().sense() == NounClass.EVENT) {
          // "A Russian raid destroyed": whose deed it is says the adjective.
          Filled deed = new Filled();
          belonging(scene, deed, role, phrase.modifiers());
          parties.addAll(deed.parties());
        } else if (owner != null && role != Role.ACTORS) {
          add(references.mentions(scene, owner), role, owner.head(), parties);
        } else if (role == Role.RECIPIENT && isPartOfState(scene, phrase)) {
          int state = phrase.genitives().getFirst();
          NounPhrase whole =
              new NounPhrase(
                  state, state, phrase.end(), true, List.of(), List.of(), List.of(), false);
          add(references.mentions(scene, whole), role, state, parties);
        } else if (role == Role.RECIPIENT && fits.isBelonging(scene, phrase.head())) {
          ActorMention mention =
              references.pronoun(
                  scene, scene.chart().tokens().get(phrase.head()).analysis(), phrase.head());
          if (mention != null) {
            parties.add(new Party(role, mention, -1));
          }
        }
        continue;
      }
      for (ActorMention mention : references.mentions(scene, phrase)) {
        parties.add(new Party(role, mention, phrase.head()));
      }
    }
    merge(scene, parties);
    if (parties.size() > 1 && isAnyKnown(parties)) {
      parties.removeIf(
          p -> p.mention().anyId() == null && p.at() >= 0 && fits.isBelonging(scene, p.at()));
    }
    return parties;
  }
}
