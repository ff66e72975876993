package org.tawatur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.Span;

/**
 * Says whom a noun phrase or pronoun means. Immutable and thread-safe; what it learns about a report goes into the report's discourse.
 */
public final class References {
  private static final Set<String> LATTER = Set.of("أخير", "أخيرة");

  private final Registry registry;
  private final Set<String> pairNouns;
  private final Set<String> soldiers;
  private final Set<String> tellers;

  /**
   * Makes the step.
   *
   * @param registry the known actors
   * @param pairNouns lemmas whose dual means the two just named: "side", "party"
   * @param soldiers lemmas of persons who belong to the army of the state that an adjective names
   * @param tellers lemmas of those who only tell: "source", "report"
   */
  public References(Registry registry, Set<String> pairNouns, Set<String> soldiers, Set<String> tellers) {
    this.tellers = Set.copyOf(tellers);
    this.registry = registry;
    this.pairNouns = Set.copyOf(pairNouns);
    this.soldiers = Set.copyOf(soldiers);
  }

  /** Whom {@code phrase} means: one mention, or the several that a dual stands for. */
  public List<ActorMention> mentions(Scene scene, NounPhrase phrase) {
    List<ActorMention> pair = pair(scene, phrase);
    if (!pair.isEmpty()) {
      return pair;
    }
    ActorMention mention = mention(scene, phrase);
    scene.discourse().note(mention, scene.chart().tokens().get(phrase.head()), scene.sentence());
    return List.of(mention);
  }

  /** Whom the pronoun of {@code reading} points to, seen from token {@code at}, or null. */
  public @Nullable ActorMention pronoun(Scene scene, Analysis reading, int at) {
    Enclitic pronoun = reading.enclitic();
    if (pronoun == null) {
      return null;
    }
    int before = scene.chart().tokens().get(at).span().start();
    Discourse.Noted noted =
        scene.discourse().latest(before, n -> n.mention().span().end() <= before && isActorLike(n) && Agreement.pronoun(pronoun, n.head()));
    return noted == null ? null : noted.mention();
  }

  /**
   * The latest actor that can be the left-out subject of the verb at token {@code at}, or null.
   *
   * @param not somebody whom the verb acts on, and who therefore is not its subject; or null
   */
  public @Nullable ActorMention subject(Scene scene, int at, @Nullable ActorMention not) {
    Token verb = scene.chart().tokens().get(at);
    Discourse.Noted topic = scene.discourse().topic();
    if (topic != null
        && topic.sentence() >= scene.sentence() - 1
        && topic.mention().span().start() < verb.span().start()
        && (not == null || !topic.mention().isSameAs(not))
        && isActorLike(topic)
        && Agreement.subjectBefore(verb.analysis(), topic.head())) {
      return topic.mention();
    }
    Discourse.Noted noted =
        scene.discourse()
            .latest(
                verb.span().start(),
                n ->
                    n.sentence() >= scene.sentence() - 1
                        && isActorLike(n)
                        && (not == null || !n.mention().isSameAs(not))
                        && Agreement.subjectBefore(verb.analysis(), n.head()));
    return noted == null ? null : noted.mention();
  }

  /** Notes everybody whom the sentence mentions, in the order of the text, for what points back to them. */
  public void note(Scene scene) {
    for (Constituent piece : scene.chart().constituents()) {
      NounPhrase phrase = piece.phrase();
      if (phrase == null || phrase.isAdverbial()) {
        continue;
      }
      Token head = scene.chart().tokens().get(phrase.head());
      boolean known = scene.names().containsKey(phrase.head());
      boolean place = scene.places().contains(phrase.head()) && !known;
      if (known || !place && (head.lemma().sense().isActorLike() || head.pos() == PartOfSpeech.PROPER || registry.generic(head.lemma().name()) != null)) {
        mentions(scene, phrase);
      }
    }
  }

  /** Whether a mention can be what a pronoun points to: somebody who acts, not one who only tells. */
  private boolean isActorLike(Discourse.Noted noted) {
    String id = noted.mention().anyId();
    Actor actor = id == null ? null : registry.actor(id);
    if (tellers.contains(noted.head().lemma().name()) || actor != null && actor.sector() == Sector.JRN) {
      return false;
    }
    return noted.mention().anyId() != null
        || noted.head().lemma().sense().isActorLike()
        || noted.head().pos() == PartOfSpeech.PROPER;
  }

  /** "The two sides", "both organisations": those named last. */
  private List<ActorMention> pair(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    boolean bare = phrase.genitives().isEmpty() && phrase.complements().isEmpty() && !scene.names().containsKey(phrase.head());
    boolean dual = head.analysis().number() == Number.DUAL && head.analysis().hasArticle();
    if (!bare || !dual) {
      return List.of();
    }
    boolean side = pairNouns.contains(head.lemma().name());
    NounClass sense = head.lemma().sense();
    if (!side && sense != NounClass.GROUP && sense != NounClass.FORCE && sense != NounClass.PERSON) {
      return List.of();
    }
    boolean people = head.lemma().sense() == NounClass.PERSON;
    List<ActorMention> two = foremost(scene, head, n -> isFighting(n) && isPerson(n) == people && (side || people || isCalled(n, head.lemma().name())));
    if (two.size() < 2) {
      two = foremost(scene, head, this::isFighting);
    }
    return two.size() == 2 ? two : List.of();
  }

  /** The two actors mentioned most before a word, each by its latest mention, in the order of the text. */
  private static List<ActorMention> foremost(Scene scene, Token word, Predicate<ActorMention> test) {
    int before = word.span().start();
    List<String> most =
        scene.discourse()
            .counts(before, n -> test.test(n.mention()) ? n.mention().anyId() : null)
            .entrySet().stream()
            .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
            .limit(2)
            .map(Map.Entry::getKey)
            .toList();
    List<ActorMention> two = new ArrayList<>();
    for (String id : most) {
      Discourse.Noted noted = scene.discourse().latest(before, n -> id.equals(n.mention().anyId()) && test.test(n.mention()));
      if (noted != null) {
        two.add(noted.mention());
      }
    }
    two.sort((a, b) -> a.span().compareTo(b.span()));
    return two;
  }

  private boolean isPerson(ActorMention mention) {
    return mention.id() != null && isPerson(mention.id());
  }

  /** Remembers whom a clause is about, for verbs after it that leave their subject out. */
  public void topic(Scene scene, Filler subject) {
    if (subject.phrases().isEmpty()) {
      return;
    }
    NounPhrase phrase = subject.phrases().getFirst();
    Token head = scene.chart().tokens().get(phrase.head());
    scene.discourse().topic(new Discourse.Noted(mentions(scene, phrase).getFirst(), head, scene.sentence()));
  }

  /** Whether a mention means an actor that is no medium or monitor, so that it can be one of two sides. */
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
    List<String> named = named(scene, phrase.head());
    if (!named.isEmpty()) {
      String whom = choose(scene, named);
      String holder = isPerson(whom) ? null : apposedPerson(scene, phrase);
      return of(scene, phrase, holder == null ? whom : holder, null, holder == null ? named : List.of());
    }
    String generic = registry.generic(head.lemma().name());
    NounClass sense = head.lemma().sense();
    boolean person = sense == NounClass.PERSON || sense == NounClass.TITLE || sense == NounClass.RANK;
    String bearer = person || head.pos() == PartOfSpeech.PROPER ? apposedPerson(scene, phrase) : null;
    if (bearer != null) {
      return of(scene, phrase, bearer, null, List.of());
    }
    boolean bare = phrase.genitives().isEmpty() && phrase.complements().isEmpty();
    ActorMention namesake = bare && head.analysis().hasArticle() && head.lemma().name().endsWith("ي") ? sameName(scene, head) : null;
    if (namesake != null) {
      return of(scene, phrase, namesake.id(), namesake.affiliation(), List.of());
    }
    String owner = owner(scene, phrase, person || sense == NounClass.FORCE, 0);
    if (owner != null) {
      boolean itself = !person && isNameOf(scene, phrase, head, owner);
      return of(scene, phrase, itself ? owner : null, itself ? null : owner, List.of());
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

  /** Whether the phrase is the owner's own name with a noun before it: "the organisation X", "the army of X". */
  private boolean isNameOf(Scene scene, NounPhrase phrase, Token head, String owner) {
    if (head.analysis().number() == Number.PLURAL && head.lemma().sense() != NounClass.FORCE) {
      return false;
    }
    Actor actor = registry.actor(owner);
    boolean group = head.lemma().sense() == NounClass.GROUP || head.lemma().sense() == NounClass.MEDIA
        || head.lemma().sense() == NounClass.FORCE && actor != null && actor.sector() == Sector.MIL;
    boolean adjacent = phrase.genitives().stream().findFirst().map(g -> scene.names().containsKey(g)).orElse(false)
        || !phrase.complements().isEmpty() && scene.names().containsKey(phrase.complements().getFirst().head())
        || head.lemma().sense() == NounClass.FORCE;
    return group && adjacent;
  }

  /** The actors that a known name at {@code token} may mean, none where the word is not meant as a name here. */
  private List<String> named(Scene scene, int token) {
    List<ActorName> names = scene.names().get(token);
    if (names == null) {
      return List.of();
    }
    boolean ordinary = names.stream().allMatch(name -> name.use() == ActorName.Use.AMBIGUOUS)
        && scene.chart().tokens().get(token).pos() != PartOfSpeech.PROPER;
    List<String> ids = registry.resolve(names, scene.day());
    if (!ordinary) {
      return ids;
    }
    int before = scene.chart().tokens().get(token).span().start();
    Discourse.Noted noted = scene.discourse().latest(before, n -> n.mention().id() != null && ids.contains(n.mention().id()));
    if (noted != null && noted.mention().id() != null) {
      return List.of(noted.mention().id());
    }
    List<String> sure = ids.stream().filter(scene.certain()::contains).limit(1).toList();
    return sure.isEmpty() ? ids.stream().filter(id -> isOf(id, scene.country())).limit(1).toList() : sure;
  }

  private boolean isOf(String id, String country) {
    Actor actor = registry.actor(id);
    return actor != null && actor.country().equals(country);
  }

  /** Of several bearers of a name the one the report has spoken of, else the first. */
  private String choose(Scene scene, List<String> ids) {
    if (ids.size() > 1) {
      Discourse.Noted noted =
          scene.discourse().latest(Integer.MAX_VALUE, n -> n.mention().id() != null && ids.contains(n.mention().id()));
      if (noted != null && noted.mention().id() != null) {
        return noted.mention().id();
      }
    }
    return ids.stream()
        .filter(scene.certain()::contains)
        .findFirst()
        .or(() -> ids.stream().filter(id -> isOf(id, scene.country())).findFirst())
        .orElse(ids.getFirst());
  }

  private @Nullable String apposedPerson(Scene scene, NounPhrase phrase) {
    for (NounPhrase complement : phrase.complements()) {
      for (String id : named(scene, complement.head())) {
        Actor actor = registry.actor(id);
        if (actor != null && actor.isPerson()) {
          return id;
        }
      }
    }
    for (int genitive : phrase.genitives()) {
      for (String id : named(scene, genitive)) {
        Actor actor = registry.actor(id);
        if (actor != null && actor.isPerson() && phrase.genitives().size() == 1 && scene.chart().tokens().get(phrase.head()).analysis().hasArticle()) {
          return id;
        }
      }
    }
    return null;
  }

  /** Whose they are: the actor in the genitive, in a complement, in an adjective of belonging, or in a pronoun. */
  private @Nullable String owner(Scene scene, NounPhrase phrase, boolean forces, int depth) {
    for (int genitive : phrase.genitives()) {
      List<String> ids = named(scene, genitive);
      if (!ids.isEmpty()) {
        return choose(scene, ids);
      }
    }
    for (NounPhrase complement : phrase.complements()) {
      List<String> ids = named(scene, complement.head());
      if (!ids.isEmpty() && !isPerson(ids.getFirst())) {
        return choose(scene, ids);
      }
      String inner = depth < 2 && !scene.names().containsKey(complement.head()) ? owner(scene, complement, forces, depth + 1) : null;
      if (inner != null) {
        return inner;
      }
    }
    Chart chart = scene.chart();
    for (int modifier : phrase.modifiers()) {
      Demonym demonym = registry.demonym(chart.tokens().get(modifier).lemma().name());
      if (demonym != null && !demonym.id().isEmpty()) {
        return belonging(chart, phrase, demonym, forces);
      }
    }
    Demonym people = registry.demonym(chart.tokens().get(phrase.head()).lemma().name());
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

  private boolean isArmed(@Nullable String id) {
    Actor actor = id == null ? null : registry.actor(id);
    return actor != null && actor.sector().isArmed();
  }

  private boolean isPerson(String id) {
    Actor actor = registry.actor(id);
    return actor != null && actor.isPerson();
  }

  /** The state or movement of an adjective; its army where the phrase is about soldiers or forces. */
  private String belonging(Chart chart, NounPhrase phrase, Demonym demonym, boolean forces) {
    Token head = chart.tokens().get(phrase.head());
    boolean armed = head.lemma().sense() == NounClass.FORCE || forces && soldiers.contains(head.lemma().name());
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
      Discourse.Noted noted = scene.discourse().latest(head.span().start(), n -> n.mention().anyId() != null);
      return noted == null ? null : noted.mention();
    }
    return bare && definite ? called(scene, head) : null;
  }

  private @Nullable ActorMention sameName(Scene scene, Token head) {
    if (head.key().length() < 3) {
      return null;
    }
    Discourse.Noted noted =
        scene.discourse().latest(head.span().start(), n -> n.mention().anyId() != null && hasWord(n.mention().text(), head.form()));
    return noted == null ? null : noted.mention();
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    return at >= 0
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (at + word.length() == text.length() || !Character.isLetter(text.charAt(at + word.length())));
  }

  /** The actor last mentioned that is called by this noun, or whose phrase it headed. */
  private @Nullable ActorMention called(Scene scene, Token noun) {
    NounClass sense = noun.lemma().sense();
    if (!sense.isActorLike() || sense == NounClass.POSITION) {
      return null;
    }
    String lemma = noun.lemma().name();
    Discourse.Noted noted =
        scene.discourse().latest(
            noun.span().start(),
            n -> n.mention().anyId() != null && (isCalled(n.mention(), lemma) || n.head().lemma().name().equals(lemma)));
    if (noted == null && sense == NounClass.FORCE) {
      noted =
          scene.discourse()
              .latest(
                  noun.span().start(),
                  n -> n.mention().anyId() != null && (n.head().lemma().sense() == NounClass.FORCE || isArmed(n.mention().id())));
    }
    return noted == null ? null : noted.mention();
  }

  private ActorMention of(
      Scene scene, NounPhrase phrase, @Nullable String id, @Nullable String affiliation, List<String> candidates) {
    List<Token> tokens = scene.chart().tokens();
    int end = phrase.end();
    while (end - 1 > phrase.head() && tokens.get(end - 1).pos() == PartOfSpeech.PUNCTUATION && !closesQuote(tokens, phrase, end - 1)) {
      end--;
    }
    Token last = tokens.get(end - 1);
    Span span = new Span(start(tokens.get(phrase.start())), last.span().end());
    String principal =
        affiliation != null ? registry.state(affiliation, scene.day()) : id == null ? null : registry.principal(id, scene.day(), scene.certain());
    return new ActorMention(
        span, span.in(scene.text().original()), id, principal, candidates.size() > 1 ? candidates : List.of());
  }

  /** Where a word begins without its clitics; before an article that ل has swallowed, with the ل that is left of it. */
  private static int start(Token token) {
    boolean swallowed = token.analysis().hasArticle() && token.has(Proclitic.LI) && token.stem().start() > token.span().start();
    return swallowed ? token.stem().start() - 1 : token.stem().start();
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
