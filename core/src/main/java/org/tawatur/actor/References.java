package org.tawatur.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.Gender;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Coordination;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.Span;

/**
 * Says whom a noun phrase or pronoun means. Immutable and thread-safe; what it learns about a
 * report goes into the report's discourse.
 */
public final class References {
  private final Registry registry;
  private final Antecedents antecedents;
  private final Pronouns pronouns;
  private final Sides sides;
  private final Owners owners;
  private final Naming naming;

  /**
   * Makes the step.
   *
   * @param registry the known actors
   * @param sets of them {@code pair}: lemmas whose dual means the two just named, "side", "party";
   *     {@code soldier}: persons who belong to the army of the state that an adjective names;
   *     {@code mere-teller}: those who only tell, "source", "report"; and those of {@link
   *     StateOrgans}
   */
  public References(Registry registry, WordSets sets) {
    this.registry = registry;
    this.antecedents = new Antecedents(registry, sets.set("mere-teller"));
    this.pronouns = new Pronouns(antecedents);
    Bearers bearers = new Bearers(registry);
    Repeats repeats = new Repeats(registry);
    this.owners = new Owners(registry, bearers, pronouns, repeats, sets.set("soldier"));
    this.sides = new Sides(registry, antecedents, owners, sets.set("pair"));
    StateOrgans organs = new StateOrgans(registry, sets);
    this.naming = new Naming(registry, bearers, owners, repeats, organs);
  }

  /** Whom {@code phrase} means: one mention, or the several that a dual stands for. */
  public List<ActorMention> mentions(Scene scene, NounPhrase phrase) {
    return mentions(scene, phrase, Discourse.Standing.FREE);
  }

  /** Whom the pronoun of {@code reading} points to, seen from token {@code at}, or null. */
  public @Nullable ActorMention pronoun(Scene scene, Analysis reading, int at) {
    return pronouns.pronoun(scene, reading, at);
  }

  /**
   * The latest actor that can be the left-out subject of the verb at token {@code at}, or null.
   *
   * @param not somebody whom the verb acts on, and who therefore is not its subject; or null
   */
  public @Nullable ActorMention subject(Scene scene, int at, @Nullable ActorMention not) {
    return pronouns.subject(scene, at, not);
  }

  /** Those to whom the pronoun of {@code reading} points, who may be named together: "X and Y". */
  public List<ActorMention> pronouns(Scene scene, Analysis reading, int at) {
    ActorMention one = pronouns.pronoun(scene, reading, at);
    Enclitic pronoun = reading.enclitic();
    if (one == null || pronoun == null) {
      return one == null ? List.of() : List.of(one);
    }
    boolean many = pronoun.number() != Number.SINGULAR;
    boolean things = pronoun == Enclitic.HA;
    int before = scene.chart().tokens().get(at).span().start();
    return many || things
        ? scene.discourse().together(one, before, n -> many || n.takes(pronoun))
        : List.of(one);
  }

  /**
   * Those who can be the left-out subject of the verb at token {@code at}, several where they are
   * named together and the verb tells of several.
   *
   * @param not somebody whom the verb acts on, and who therefore is not its subject; or null
   */
  public List<ActorMention> subjects(Scene scene, int at, @Nullable ActorMention not) {
    ActorMention one = pronouns.subject(scene, at, not);
    if (one == null) {
      return List.of();
    }
    Analysis verb = scene.chart().tokens().get(at).analysis();
    int before = scene.chart().tokens().get(at).span().start();
    boolean many = verb.number() != Number.SINGULAR;
    boolean things = verb.gender() == Gender.FEMININE;
    return many || things
        ? scene
            .discourse()
            .together(
                one,
                before,
                n -> (many || n.canDo(verb)) && (not == null || !n.mention().isSameAs(not)))
        : List.of(one);
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
    int end = -1;
    for (int i = 0; i < pieces.size(); i++) {
      NounPhrase phrase = pieces.get(i).phrase();
      if (phrase != null && !phrase.isAdverbial() && phrase.start() >= end) {
        List<NounPhrase> list = Coordination.list(scene.chart(), i, phrase);
        end = list.getLast().end();
        join(scene, list);
      }
    }
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

  /** Remembers that those of a list who were noted are named together. */
  private static void join(Scene scene, List<NounPhrase> list) {
    List<Discourse.Noted> together = new ArrayList<>();
    for (NounPhrase each : list.size() > 1 ? list : List.<NounPhrase>of()) {
      Token head = scene.chart().tokens().get(each.head());
      Discourse.Noted noted = scene.discourse().headed(head, scene.sentence());
      if (noted != null) {
        together.add(noted);
      }
    }
    if (together.size() > 1) {
      scene.discourse().join(together);
    }
  }

  private List<ActorMention> mentions(Scene scene, NounPhrase phrase, Discourse.Standing standing) {
    List<ActorMention> pair = sides.two(scene, phrase);
    if (!pair.isEmpty()) {
      return pair;
    }
    ActorMention mention = naming.mention(scene, phrase);
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
        || head.analysis().number() == Number.PLURAL && !head.lemma().sense().isHuman()
        || phrase.start() < phrase.head()
        || !head.lemma().sense().isActorLike() && !sides.isSide(head)
        || !phrase.complements().isEmpty()) {
      return null;
    }
    int last = phrase.modifiers().getLast();
    Token adjective = scene.chart().tokens().get(last);
    Demonym second = adjective.has(Proclitic.WA) ? owners.demonym(scene, last) : null;
    Demonym first = second == null ? null : owners.demonym(scene, phrase.modifiers().getFirst());
    if (first == null || second == null || first.id().equals(second.id())) {
      return null;
    }
    Span span = new Span(adjective.stem().start(), adjective.span().end());
    return new ActorMention(
        span, span.in(scene.text().original()), mention.id(), second.id(), List.of());
  }

  private void note(Scene scene, NounPhrase phrase, Discourse.Standing standing) {
    Token head = scene.chart().tokens().get(phrase.head());
    boolean known = scene.isNamed(phrase.head());
    boolean place = scene.isPlace(phrase.head()) && !known;
    boolean actor =
        head.lemma().sense().isActorLike()
            || head.pos() == PartOfSpeech.PROPER
            || registry.generic(head.lemma().name()) != null;
    if (known || !place && actor && !scene.isEnding(phrase.head())) {
      mentions(scene, phrase, standing);
      if (antecedents.isTeller(head)) {
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
}
