package org.tawatur.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.Span;

/**
 * Says whom a noun phrase or pronoun means. Immutable and thread-safe; what it learns about a
 * report goes into the report's discourse.
 */
public final class References {
  private static final Set<String> LATTER = Set.of("أخير", "أخيرة");

  private static final String CIVILIAN = "مدني";
  private static final String FINANCIAL = "مالي";

  private final Registry registry;
  private final Bearers bearers;
  private final Set<String> pairNouns;
  private final Set<String> soldiers;
  private final Set<String> tellers;
  private final @Nullable String civilians;

  /**
   * Makes the step.
   *
   * @param registry the known actors
   * @param pairNouns lemmas whose dual means the two just named: "side", "party"
   * @param soldiers lemmas of persons who belong to the army of the state that an adjective names
   * @param tellers lemmas of those who only tell: "source", "report"
   */
  public References(
      Registry registry, Set<String> pairNouns, Set<String> soldiers, Set<String> tellers) {
    this.tellers = new HashSet<>(tellers);
    this.registry = registry;
    this.bearers = new Bearers(registry);
    this.civilians = registry.generic(CIVILIAN);
    this.pairNouns = new HashSet<>(pairNouns);
    this.soldiers = new HashSet<>(soldiers);
  }

  /** Whom {@code phrase} means: one mention, or the several that a dual stands for. */
  public List<ActorMention> mentions(Scene scene, NounPhrase phrase) {
    return mentions(scene, phrase, Discourse.Standing.FREE);
  }

  private List<ActorMention> mentions(Scene scene, NounPhrase phrase, Discourse.Standing standing) {
    List<ActorMention> pair = pair(scene, phrase);
    if (!pair.isEmpty()) {
      return pair;
    }
    ActorMention mention = mention(scene, phrase);
    Token head = scene.chart().tokens().get(phrase.head());
    scene
        .discourse()
        .note(
            new Discourse.Noted(mention, head, scene.sentence(), standing, isMany(scene, phrase)));
    ActorMention second = secondOrigin(scene, phrase, head, mention);
    if (second == null) {
      return List.of(mention);
    }
    Token last = scene.chart().tokens().get(phrase.modifiers().getLast() - 1);
    Span span = new Span(mention.span().start(), last.span().end());
    return List.of(mention.at(span, span.in(scene.text().original())), second);
  }

  /** Whether a number that is not one counts the head. */
  private static boolean isMany(Scene scene, NounPhrase phrase) {
    return phrase.start() < phrase.head()
        && scene.chart().tokens().get(phrase.start()).pos() == PartOfSpeech.NUMBER;
  }

  /**
   * The second of two whose origins two adjectives tell, "the Russian and (the) American
   * presidents"; null where the phrase means one, as it does where it counts or names a body: "five
   * Russian and American soldiers".
   */
  private @Nullable ActorMention secondOrigin(
      Scene scene, NounPhrase phrase, Token head, ActorMention mention) {
    if (phrase.modifiers().size() < 2
        || head.analysis().number() == Number.SINGULAR
        || head.analysis().number() == Number.PLURAL && !isHuman(head)
        || phrase.start() < phrase.head()
        || !head.lemma().sense().isActorLike()
        || !phrase.complements().isEmpty()) {
      return null;
    }
    int last = phrase.modifiers().getLast();
    Token adjective = scene.chart().tokens().get(last);
    Demonym second = adjective.has(Proclitic.WA) ? demonym(scene, last) : null;
    Demonym first = second == null ? null : demonym(scene, phrase.modifiers().getFirst());
    if (first == null || second == null || first.id().equals(second.id())) {
      return null;
    }
    Span span = new Span(adjective.stem().start(), adjective.span().end());
    return new ActorMention(
        span, span.in(scene.text().original()), mention.id(), second.id(), List.of());
  }

  /** Whom the pronoun of {@code reading} points to, seen from token {@code at}, or null. */
  public @Nullable ActorMention pronoun(Scene scene, Analysis reading, int at) {
    Enclitic pronoun = reading.enclitic();
    if (pronoun == null) {
      return null;
    }
    int before = scene.chart().tokens().get(at).span().start();
    Predicate<Discourse.Noted> fits =
        n ->
            n.mention().span().end() <= before
                && isActorLike(n)
                && n.takes(pronoun)
                && isOfGender(n, pronoun.gender(), pronoun.number());
    ActorMention subject = leftOutBefore(scene, at);
    Predicate<Discourse.Noted> others =
        fits.and(n -> subject == null || !n.mention().isSameAs(subject));
    Discourse.Noted noted =
        salient(scene, before, others.and(n -> n.mention().anyId() != null || !n.oblique()));
    if (noted == null || noted.sentence() < scene.sentence() - 1) {
      noted = salient(scene, before, fits);
    }
    return noted == null ? null : noted.mention();
  }

  /**
   * The left-out subject of the verb that a pronoun at token {@code at} depends on, which the
   * pronoun then does not mean; or null.
   */
  private @Nullable ActorMention leftOutBefore(Scene scene, int at) {
    List<Token> tokens = scene.chart().tokens();
    PartOfSpeech carrier = tokens.get(at).pos();
    if (!carrier.isVerb() && carrier != PartOfSpeech.PREPOSITION) {
      return null;
    }
    int verb = at;
    while (verb >= 0 && !tokens.get(verb).pos().isVerb()) {
      verb--;
    }
    return verb < 0 || tokens.get(verb).analysis().voice() == Voice.PASSIVE
        ? null
        : subject(scene, verb, null);
  }

  /**
   * The likeliest antecedent: in the sentence rather than before it, and there one that no
   * preposition governs.
   */
  private Discourse.@Nullable Noted salient(
      Scene scene, int before, Predicate<Discourse.Noted> fits) {
    for (int back = 0; back <= 1; back++) {
      int sentence = scene.sentence() - back;
      Discourse.Noted free =
          scene
              .discourse()
              .latest(before, n -> n.sentence() == sentence && !n.oblique() && fits.test(n));
      if (free != null) {
        return free;
      }
      Discourse.Noted any =
          scene.discourse().latest(before, n -> n.sentence() == sentence && fits.test(n));
      if (any != null) {
        return any;
      }
    }
    return scene.discourse().latest(before, fits);
  }

  /** Whether the gender that a name is known to have, if any, is that of a verb or pronoun. */
  private boolean isOfGender(
      Discourse.Noted noted, @Nullable Gender gender, @Nullable Number number) {
    String id = noted.mention().id();
    Actor actor = id == null ? null : registry.actor(id);
    Gender own = NameGender.of(noted.head(), actor, () -> isPlaceFirst(noted.mention()));
    if (number == Number.PLURAL && gender == Gender.MASCULINE) {
      boolean people = noted.head().lemma().sense() == NounClass.PERSON;
      return own != Gender.FEMININE
          && (people || noted.head().analysis().gender() != Gender.FEMININE);
    }
    return own == null || gender == null || number != Number.SINGULAR || own == gender;
  }

  /**
   * The latest actor that can be the left-out subject of the verb at token {@code at}, or null.
   *
   * @param not somebody whom the verb acts on, and who therefore is not its subject; or null
   */
  public @Nullable ActorMention subject(Scene scene, int at, @Nullable ActorMention not) {
    Analysis verb = scene.chart().tokens().get(at).analysis();
    int before = scene.chart().tokens().get(at).span().start();
    Predicate<Discourse.Noted> fits =
        n ->
            n.sentence() >= scene.sentence() - 1
                && n.mention().span().start() < before
                && isActorLike(n)
                && (not == null || !n.mention().isSameAs(not))
                && isOfGender(n, verb.gender(), verb.number())
                && n.canDo(verb);
    Discourse.Noted topic = scene.discourse().topic();
    boolean continued = topic != null && fits.test(topic);
    Predicate<Discourse.Noted> here = n -> n.sentence() == scene.sentence() && fits.test(n);
    Discourse.Noted last =
        scene
            .discourse()
            .latest(before, n -> n.standing() == Discourse.Standing.SUBJECT && here.test(n));
    if (last != null
        && (topic == null
            || !continued
            || topic.mention().span().start() < last.mention().span().start())) {
      return last.mention();
    }
    if (topic != null && continued && topic.sentence() == scene.sentence()) {
      return topic.mention();
    }
    Discourse.Noted free = scene.discourse().latest(before, n -> !n.oblique() && here.test(n));
    if (free != null) {
      return free.mention();
    }
    Discourse.Noted noted = continued ? topic : scene.discourse().latest(before, fits);
    return noted == null ? null : noted.mention();
  }

  /**
   * Notes everybody whom the sentence mentions, in the order of the text, for what points back to
   * them.
   */
  public void note(Scene scene) {
    List<Constituent> pieces = scene.chart().constituents();
    for (int i = 0; i < pieces.size(); i++) {
      NounPhrase phrase = pieces.get(i).phrase();
      if (phrase != null && !phrase.isAdverbial()) {
        note(scene, phrase, standing(scene, pieces, i));
      }
    }
  }

  private void note(Scene scene, NounPhrase phrase, Discourse.Standing standing) {
    Token head = scene.chart().tokens().get(phrase.head());
    boolean known = scene.isNamed(phrase.head());
    boolean place = scene.isPlace(phrase.head()) && !known;
    boolean actor =
        head.lemma().sense().isActorLike()
            || head.pos() == PartOfSpeech.PROPER
            || registry.generic(head.lemma().name()) != null;
    if (known || !place && actor) {
      mentions(scene, phrase, standing);
      if (tellers.contains(head.lemma().name())) {
        phrase.complements().forEach(c -> note(scene, c, Discourse.Standing.OBLIQUE));
      }
    }
  }

  private static Discourse.Standing standing(Scene scene, List<Constituent> pieces, int i) {
    Constituent piece = pieces.get(i);
    if (piece.kind() == Constituent.Kind.PREPOSITION || piece.phrase() == null) {
      return Discourse.Standing.OBLIQUE;
    }
    Constituent before = i == 0 ? null : pieces.get(i - 1);
    boolean opens = before != null && before.kind() == Constituent.Kind.COMPLEMENTISER;
    boolean follows =
        before != null
            && before.kind() == Constituent.Kind.VERB
            && Agreement.subjectAfter(
                scene.chart().tokens().get(before.end() - 1).analysis(),
                scene.chart().tokens().get(piece.phrase().head()));
    return opens || follows ? Discourse.Standing.SUBJECT : Discourse.Standing.FREE;
  }

  /**
   * Whether a mention can be what a pronoun points to: somebody who acts, not one who only tells.
   */
  private boolean isActorLike(Discourse.Noted noted) {
    String id = noted.mention().anyId();
    Actor actor = id == null ? null : registry.actor(id);
    if (tellers.contains(noted.head().lemma().name())
        || actor != null && actor.sector() == Sector.JRN) {
      return false;
    }
    return noted.mention().anyId() != null
        || noted.head().lemma().sense().isActorLike()
        || noted.head().pos() == PartOfSpeech.PROPER;
  }

  /** "The two sides", "both organisations": those named last. */
  private List<ActorMention> pair(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    boolean bare =
        phrase.genitives().isEmpty()
            && phrase.complements().isEmpty()
            && !scene.isNamed(phrase.head());
    boolean dual = head.analysis().number() == Number.DUAL && head.analysis().hasArticle();
    if (!bare || !dual) {
      return List.of();
    }
    boolean side = pairNouns.contains(head.lemma().name());
    NounClass sense = head.lemma().sense();
    if (!side
        && sense != NounClass.GROUP
        && sense != NounClass.FORCE
        && sense != NounClass.PERSON) {
      return List.of();
    }
    boolean people = head.lemma().sense() == NounClass.PERSON;
    Predicate<ActorMention> alike =
        n ->
            isFighting(n)
                && isPerson(n) == people
                && (side || people || isCalled(n, head.lemma().name()));
    List<ActorMention> two = foremost(scene, head, alike, false);
    if (two.size() < 2) {
      two = foremost(scene, head, this::isFighting, false);
    }
    if (two.size() < 2) {
      two = foremost(scene, head, this::isFighting, true);
    }
    return two.size() == 2 ? two : List.of();
  }

  /**
   * The two actors mentioned most before a word, each by its latest mention, in the order of the
   * text.
   *
   * @param places whether countries count that are no subject, and so may only say where
   */
  private List<ActorMention> foremost(
      Scene scene, Token word, Predicate<ActorMention> test, boolean places) {
    int before = word.span().start();
    boolean people = word.lemma().sense() == NounClass.PERSON;
    Predicate<Discourse.Noted> counts =
        n ->
            test.test(n.mention())
                && isActorLike(n)
                && (people || !isOnePerson(n.head()))
                && (places
                    || n.standing() == Discourse.Standing.SUBJECT
                    || !isPlaceFirst(n.mention()));
    List<String> most =
        scene
            .discourse()
            .counts(before, n -> counts.test(n) ? n.mention().anyId() : null)
            .entrySet()
            .stream()
            .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
            .limit(2)
            .map(Map.Entry::getKey)
            .toList();
    List<ActorMention> two = new ArrayList<>();
    for (String id : most) {
      Discourse.Noted noted =
          scene.discourse().latest(before, n -> id.equals(n.mention().anyId()) && counts.test(n));
      if (noted != null) {
        two.add(noted.mention());
      }
    }
    two.sort((a, b) -> a.span().compareTo(b.span()));
    return two;
  }

  /** "An official of X", who speaks of the two sides and is none of them. */
  private static boolean isOnePerson(Token head) {
    NounClass sense = head.lemma().sense();
    return head.analysis().number() == Number.SINGULAR
        && (sense == NounClass.PERSON || sense == NounClass.TITLE || sense == NounClass.RANK);
  }

  /** Whether a mention is a country's bare name, which behind a preposition mostly says where. */
  private boolean isPlaceFirst(ActorMention mention) {
    return mention.id() != null && registry.isPlace(mention.text(), mention.id());
  }

  private boolean isPerson(ActorMention mention) {
    return mention.id() != null && registry.isPerson(mention.id());
  }

  /** Remembers whom a clause is about, for verbs after it that leave their subject out. */
  public void topic(Scene scene, Filler subject) {
    if (subject.phrases().isEmpty()) {
      return;
    }
    NounPhrase phrase = subject.phrases().getFirst();
    Token head = scene.chart().tokens().get(phrase.head());
    scene
        .discourse()
        .topic(
            new Discourse.Noted(
                mentions(scene, phrase).getFirst(),
                head,
                scene.sentence(),
                Discourse.Standing.SUBJECT,
                isMany(scene, phrase)));
  }

  /**
   * Whether a mention means an actor that is no medium or monitor, so that it can be one of two
   * sides.
   */
  private boolean isFighting(ActorMention mention) {
    String id = mention.anyId();
    Actor actor = id == null ? null : registry.actor(id);
    return actor != null && actor.sector() != Sector.JRN && actor.sector() != Sector.NGO;
  }

  private boolean isCalled(ActorMention mention, String lemma) {
    return mention.id() != null && registry.isCalled(mention.id(), lemma);
  }

  private ActorMention mention(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    List<String> named = isForeign(scene, phrase) ? List.of() : bearers.named(scene, phrase.head());
    if (!named.isEmpty()) {
      String whom = bearers.choose(scene, named);
      ActorMention namesake = registry.isPerson(whom) ? namesake(scene, head, whom) : null;
      if (namesake != null) {
        return of(scene, phrase, namesake.id(), namesake.affiliation(), List.of());
      }
      String holder = registry.isPerson(whom) ? null : apposedPerson(scene, phrase);
      return of(
          scene, phrase, holder == null ? whom : holder, null, holder == null ? named : List.of());
    }
    String generic = registry.generic(head.lemma().name());
    NounClass sense = head.lemma().sense();
    boolean person =
        sense == NounClass.PERSON || sense == NounClass.TITLE || sense == NounClass.RANK;
    String bearer =
        person || head.pos() == PartOfSpeech.PROPER ? apposedPerson(scene, phrase) : null;
    if (bearer != null) {
      return of(scene, phrase, bearer, null, List.of());
    }
    boolean bare = phrase.genitives().isEmpty() && phrase.complements().isEmpty();
    ActorMention namesake =
        bare && head.analysis().hasArticle() && head.lemma().name().endsWith("ي")
            ? sameName(scene, head)
            : null;
    if (namesake != null) {
      return of(scene, phrase, namesake.id(), namesake.affiliation(), List.of());
    }
    String owner = owner(scene, phrase, person || sense == NounClass.FORCE, 0);
    if (owner != null) {
      boolean itself = !person && isNameOf(scene, phrase, head, owner);
      String people = generic == null && isCompatriots(scene, phrase, head) ? civilians : generic;
      return of(scene, phrase, itself ? owner : people, itself ? null : owner, List.of());
    }
    if (generic != null) {
      return of(scene, phrase, generic, null, List.of());
    }
    ActorMention earlier = earlier(scene, phrase, head);
    if (earlier != null) {
      return of(scene, phrase, earlier.id(), earlier.affiliation(), List.of());
    }
    return of(scene, phrase, null, null, List.of());
  }

  /**
   * Whether people are called by their nationality alone, and by how many or which they are rather
   * than as a whole: "five Britons", "the four Iraqis", but not "the Russians".
   */
  private boolean isCompatriots(Scene scene, NounPhrase phrase, Token head) {
    Demonym demonym = registry.demonym(head.lemma().name());
    Actor state = demonym == null ? null : registry.actor(demonym.id());
    return state != null
        && state.sector() == Sector.GOV
        && head.pos() != PartOfSpeech.PROPER
        && (!head.analysis().hasArticle()
            || phrase.start() < phrase.head()
            || !phrase.modifiers().isEmpty()
            || phrase.head() + 1 < phrase.end()
                && scene.chart().tokens().get(phrase.head() + 1).pos() == PartOfSpeech.NUMBER);
  }

  /**
   * Whether an ordinary word that is somebody's name in one country is said of another: "the French
   * army" where "the army" is Mali's.
   */
  private boolean isForeign(Scene scene, NounPhrase phrase) {
    List<ActorName> names = scene.names(phrase.head());
    for (ActorName name : names) {
      if (name.use() != ActorName.Use.AMBIGUOUS || registry.isPerson(name.id())) {
        return false;
      }
    }
    return !names.isEmpty() && (hasOwner(scene, phrase) || hasNamedComplement(scene, phrase));
  }

  private static boolean hasNamedComplement(Scene scene, NounPhrase phrase) {
    for (NounPhrase complement : phrase.complements()) {
      if (scene.isNamed(complement.head()) && !isPlaceFirst(scene, complement)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a phrase is a country's or capital's name, which behind "envoy to" or "forces in" only
   * says where.
   */
  private static boolean isPlaceFirst(Scene scene, NounPhrase phrase) {
    List<ActorName> names = scene.names(phrase.head());
    for (ActorName name : names) {
      if (!name.isPlaceFirst()) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  /**
   * Whether "in" before a country's or capital's name says only where people without an office are:
   * "an activist in Sanaa".
   */
  private boolean isInside(Scene scene, NounPhrase phrase, NounPhrase complement) {
    List<Token> tokens = scene.chart().tokens();
    Token head = tokens.get(phrase.head());
    return complement.start() > 0
        && tokens.get(complement.start() - 1).lemma().name().equals("في")
        && head.lemma().sense() == NounClass.PERSON;
  }

  /** Whether an adjective of belonging says whose somebody is. */
  private boolean hasOwner(Scene scene, NounPhrase phrase) {
    for (int modifier : phrase.modifiers()) {
      if (demonym(scene, modifier) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The adjective of belonging at {@code modifier}; null where it has no actor, or is an ordinary
   * word in reports of other countries.
   */
  private @Nullable Demonym demonym(Scene scene, int modifier) {
    Demonym demonym = registry.demonym(scene.chart().tokens().get(modifier).lemma().name());
    boolean ordinary =
        demonym != null
            && FINANCIAL.equals(demonym.masculine())
            && !demonym.country().equals(scene.country());
    return demonym == null || demonym.id().isEmpty() || ordinary ? null : demonym;
  }

  /**
   * The person of this surname whom the report introduced by the full name, where it is not {@code
   * id}; or null.
   */
  private @Nullable ActorMention namesake(Scene scene, Token surname, String id) {
    String last = " " + surname.form();
    Discourse.Noted noted =
        scene
            .discourse()
            .latest(
                surname.span().start(),
                n ->
                    n.mention().text().endsWith(last)
                        && (n.mention().id() == null
                            ? isFullName(n, surname)
                            : registry.isPerson(n.mention().id())));
    return noted == null || id.equals(noted.mention().id()) ? null : noted.mention();
  }

  /**
   * Whether a mention is a name of several words that ends in the surname, not somebody of his:
   * "his deputy", "his soldiers".
   */
  private static boolean isFullName(Discourse.Noted noted, Token surname) {
    if (noted.head().pos() == PartOfSpeech.PROPER) {
      return true;
    }
    String before =
        noted
            .mention()
            .text()
            .substring(0, noted.mention().text().length() - surname.form().length() - 1);
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return isHuman(noted.head()) && before.indexOf(' ') >= 0 && !last.startsWith("ال");
  }

  private static boolean isHuman(Token head) {
    NounClass sense = head.lemma().sense();
    return sense == NounClass.PERSON || sense == NounClass.TITLE || sense == NounClass.RANK;
  }

  /**
   * Whether the phrase is the owner's own name with a noun before it: "the organisation X", "the
   * army of X".
   */
  private boolean isNameOf(Scene scene, NounPhrase phrase, Token head, String owner) {
    if (head.analysis().number() == Number.PLURAL && head.lemma().sense() != NounClass.FORCE) {
      return false;
    }
    Actor actor = registry.actor(owner);
    boolean group =
        head.lemma().sense() == NounClass.GROUP
            || head.lemma().sense() == NounClass.MEDIA
            || head.lemma().sense() == NounClass.FORCE
                && actor != null
                && actor.sector() == Sector.MIL;
    boolean ofState =
        actor != null && actor.sector() == Sector.GOV && head.lemma().sense() == NounClass.GROUP;
    if (ofState && !registry.isCalled(owner, head.lemma().name())) {
      return false;
    }
    boolean adjacent =
        !phrase.genitives().isEmpty() && scene.isNamed(phrase.genitives().getFirst())
            || !phrase.complements().isEmpty()
                && scene.isNamed(phrase.complements().getFirst().head())
            || head.lemma().sense() == NounClass.FORCE;
    return group && adjacent;
  }

  private @Nullable String apposedPerson(Scene scene, NounPhrase phrase) {
    for (NounPhrase complement : phrase.complements()) {
      for (String id : bearers.named(scene, complement.head())) {
        Actor actor = registry.actor(id);
        if (actor != null && actor.isPerson()) {
          return id;
        }
      }
    }
    for (int genitive : phrase.genitives()) {
      for (String id : bearers.named(scene, genitive)) {
        Actor actor = registry.actor(id);
        if (actor != null
            && actor.isPerson()
            && phrase.genitives().size() == 1
            && scene.chart().tokens().get(phrase.head()).analysis().hasArticle()) {
          return id;
        }
      }
    }
    return null;
  }

  /**
   * Whose they are: the actor in the genitive, in a complement, in an adjective of belonging, or in
   * a pronoun.
   */
  private @Nullable String owner(Scene scene, NounPhrase phrase, boolean forces, int depth) {
    for (int genitive : phrase.genitives()) {
      List<String> ids = bearers.named(scene, genitive);
      if (!ids.isEmpty()) {
        return bearers.choose(scene, ids);
      }
    }
    boolean nationality = hasOwner(scene, phrase);
    for (NounPhrase complement : phrase.complements()) {
      boolean where =
          isPlaceFirst(scene, complement) && (nationality || isInside(scene, phrase, complement));
      List<String> ids = where ? List.of() : bearers.named(scene, complement.head());
      if (!ids.isEmpty() && !registry.isPerson(ids.getFirst())) {
        return bearers.choose(scene, ids);
      }
      String leader = isOwnedBy(scene, complement) ? apposedPerson(scene, complement) : null;
      if (leader != null) {
        return leader;
      }
      String inner =
          depth < 2 && !scene.isNamed(complement.head())
              ? owner(scene, complement, forces, depth + 1)
              : null;
      if (inner != null) {
        return inner;
      }
    }
    Chart chart = scene.chart();
    for (int modifier : phrase.modifiers()) {
      Demonym demonym = demonym(scene, modifier);
      if (demonym != null) {
        return belonging(chart, phrase, demonym, forces);
      }
    }
    Token head = chart.tokens().get(phrase.head());
    boolean surname =
        head.analysis().hasArticle()
            && head.analysis().number() == Number.SINGULAR
            && phrase.modifiers().isEmpty();
    Demonym people = surname ? null : registry.demonym(head.lemma().name());
    if (people != null && !people.id().isEmpty()) {
      return people.id();
    }
    List<Integer> nouns = new ArrayList<>();
    nouns.add(phrase.head());
    nouns.addAll(phrase.genitives());
    for (int noun : nouns) {
      ActorMention mention = pronoun(scene, chart.tokens().get(noun).analysis(), noun);
      if (mention != null && mention.anyId() != null) {
        return mention.anyId();
      }
    }
    for (int genitive : phrase.genitives()) {
      Token token = chart.tokens().get(genitive);
      ActorMention mention = token.analysis().hasArticle() ? called(scene, token) : null;
      if (mention != null) {
        return mention.anyId();
      }
    }
    return null;
  }

  /** Whether ل stands before a phrase, as before him to whom somebody is loyal or belongs. */
  private static boolean isOwnedBy(Scene scene, NounPhrase phrase) {
    List<Token> tokens = scene.chart().tokens();
    return tokens.get(phrase.start()).has(Proclitic.LI)
        || phrase.start() > 0 && tokens.get(phrase.start() - 1).lemma().name().equals("ل");
  }

  /**
   * The state or movement of an adjective; its army where the phrase is about soldiers or forces.
   */
  private String belonging(Chart chart, NounPhrase phrase, Demonym demonym, boolean forces) {
    Token head = chart.tokens().get(phrase.head());
    boolean armed =
        head.lemma().sense() == NounClass.FORCE || forces && soldiers.contains(head.lemma().name());
    if (armed) {
      for (String army : registry.bearers("الجيش ال" + demonym.masculine(), null)) {
        return army;
      }
    }
    return demonym.id();
  }

  /** A definite noun or a name that repeats somebody mentioned before. */
  private @Nullable ActorMention earlier(Scene scene, NounPhrase phrase, Token head) {
    boolean bare = phrase.genitives().isEmpty() && phrase.complements().isEmpty();
    if (head.pos() == PartOfSpeech.PROPER || head.pos() == PartOfSpeech.UNKNOWN) {
      return sameName(scene, head);
    }
    boolean definite = head.analysis().hasArticle();
    if (bare && definite && LATTER.contains(head.lemma().name())) {
      Discourse.Noted noted =
          scene.discourse().latest(head.span().start(), n -> n.mention().anyId() != null);
      return noted == null ? null : noted.mention();
    }
    return bare && definite ? called(scene, head) : null;
  }

  private @Nullable ActorMention sameName(Scene scene, Token head) {
    if (head.key().length() < 3) {
      return null;
    }
    Discourse.Noted noted =
        scene
            .discourse()
            .latest(
                head.span().start(),
                n -> n.mention().anyId() != null && hasWord(n.mention().text(), head.form()));
    return noted == null ? null : noted.mention();
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    return at >= 0
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (at + word.length() == text.length()
            || !Character.isLetter(text.charAt(at + word.length())));
  }

  /** The actor last mentioned that is called by this noun, or whose phrase it headed. */
  private @Nullable ActorMention called(Scene scene, Token noun) {
    NounClass sense = noun.lemma().sense();
    if (!sense.isActorLike() || sense == NounClass.POSITION) {
      return null;
    }
    String lemma = noun.lemma().name();
    String form = bare(noun);
    Predicate<Discourse.Noted> known =
        n -> n.mention().anyId() != null && !n.head().span().equals(noun.span());
    int before = noun.span().start();
    Discourse.Noted noted =
        scene
            .discourse()
            .latest(
                before,
                known.and(n -> n.head().lemma().name().equals(lemma) || isBare(n.head(), form)));
    Set<String> called = noted == null ? registry.calledBy(lemma) : Set.of();
    if (!called.isEmpty()) {
      noted =
          scene
              .discourse()
              .latest(
                  before,
                  known.and(n -> n.mention().id() != null && called.contains(n.mention().id())));
    }
    return noted == null ? null : noted.mention();
  }

  /** The folded word without what is written together with it and without its article. */
  private static String bare(Token noun) {
    return noun.key().substring(bareFrom(noun));
  }

  /** Whether {@code word} is what {@link #bare} gives. */
  private static boolean isBare(Token noun, String word) {
    int from = bareFrom(noun);
    return noun.key().length() - from == word.length() && noun.key().startsWith(word, from);
  }

  private static int bareFrom(Token noun) {
    String key = noun.key();
    boolean joined =
        key.length() > 3
            && (noun.has(Proclitic.WA) || noun.has(Proclitic.LI) || noun.has(Proclitic.BI));
    int from = joined ? 1 : 0;
    return key.startsWith("ال", from) ? from + 2 : from;
  }

  private ActorMention of(
      Scene scene,
      NounPhrase phrase,
      @Nullable String id,
      @Nullable String affiliation,
      List<String> candidates) {
    List<Token> tokens = scene.chart().tokens();
    int end = phrase.end();
    while (end - 1 > phrase.head()
        && tokens.get(end - 1).pos() == PartOfSpeech.PUNCTUATION
        && !closesQuote(tokens, phrase, end - 1)) {
      end--;
    }
    Token last = tokens.get(end - 1);
    Span span = new Span(start(tokens.get(phrase.start())), last.span().end());
    String principal = id == null ? null : principal(scene, id);
    if (affiliation != null) {
      boolean armed = isArmed(tokens.get(phrase.head()));
      principal = registry.belonging(affiliation, armed, scene.day(), scene.certain());
    }
    return new ActorMention(
        span,
        span.in(scene.text().original()),
        id,
        principal,
        candidates.size() > 1 ? candidates : List.of(),
        within(scene, id, affiliation, principal));
  }

  /** The organisations besides {@code principal} that somebody stands in, nearest first. */
  private List<String> within(
      Scene scene, @Nullable String id, @Nullable String owner, @Nullable String principal) {
    if (id == null && owner == null) {
      return List.of();
    }
    List<String> within = new ArrayList<>(4);
    if (owner != null && !owner.equals(principal) && !registry.isPerson(owner)) {
      within.add(owner);
    }
    addWithin(scene, owner, id, principal, within);
    addWithin(scene, principal, id, principal, within);
    addWithin(scene, id, id, principal, within);
    return within;
  }

  private void addWithin(
      Scene scene,
      @Nullable String of,
      @Nullable String id,
      @Nullable String principal,
      List<String> within) {
    if (of == null) {
      return;
    }
    // Asked for every mention, so without streams.
    for (String one : scene.discourse().within(of, who -> registry.within(who, scene.day()))) {
      if (!one.equals(principal) && !one.equals(id) && !within.contains(one)) {
        within.add(one);
      }
    }
  }

  private @Nullable String principal(Scene scene, String id) {
    return scene
        .discourse()
        .actsFor(id, whom -> registry.principal(whom, scene.day(), scene.certain()));
  }

  /**
   * Where a word begins without its clitics; before an article that ل has swallowed, with the ل
   * that is left of it.
   */
  private static int start(Token token) {
    boolean swallowed =
        token.analysis().hasArticle()
            && token.has(Proclitic.LI)
            && token.stem().start() > token.span().start();
    return swallowed ? token.stem().start() - 1 : token.stem().start();
  }

  /** Whether a noun means people who may bear arms: fighters, forces, followers. */
  private static boolean isArmed(Token head) {
    NounClass sense = head.lemma().sense();
    return sense == NounClass.FORCE
        || sense == NounClass.PERSON && head.analysis().number() == Number.PLURAL;
  }

  private static boolean closesQuote(List<Token> tokens, NounPhrase phrase, int mark) {
    for (int i = phrase.start(); i < mark; i++) {
      if (tokens.get(i).pos() == PartOfSpeech.PUNCTUATION) {
        return true;
      }
    }
    return false;
  }
}
