package org.tawatur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;

/**
 * Whom a pronoun means, and who does what a verb without a subject tells. Immutable and
 * thread-safe.
 */
final class Pronouns {
  private final Antecedents antecedents;

  Pronouns(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** Whom the pronoun of {@code reading} points to, seen from token {@code at}, or null. */
  @Nullable ActorMention pronoun(Scene scene, Analysis reading, int at) {
    Enclitic pronoun = reading.enclitic();
    if (pronoun == null) {
      return null;
    }
    int before = scene.chart().tokens().get(at).span().start();
    Predicate<Discourse.Noted> fits =
        n ->
            n.mention().span().end() <= before
                && antecedents.isActorLike(n)
                && n.takes(pronoun)
                && antecedents.isOfGender(n, pronoun.gender(), pronoun.number());
    int described = described(scene, at, pronoun);
    if (described >= 0) {
      Token noun = scene.chart().tokens().get(described);
      Discourse.Noted itself =
          scene
              .discourse()
              .latest(
                  before,
                  n -> n.head().equals(noun) && n.sentence() == scene.sentence() && fits.test(n));
      return itself == null ? null : itself.mention();
    }
    ActorMention subject = leftOutBefore(scene, at);
    Predicate<Discourse.Noted> others =
        fits.and(n -> subject == null || !n.mention().isSameAs(subject));
    Discourse.Noted noted =
        scene
            .discourse()
            .mostSalient(
                before,
                scene.sentence(),
                others.and(n -> n.mention().anyId() != null || !n.oblique()));
    if (noted == null || noted.sentence() < scene.sentence() - 1) {
      noted = scene.discourse().mostSalient(before, scene.sentence(), fits);
    }
    return noted == null ? null : noted.mention();
  }

  /**
   * The noun that a relative clause describes and the pronoun at its subject takes up: "the brigade
   * whose leaders joined X"; -1 where the pronoun stands elsewhere.
   */
  private static int described(Scene scene, int at, Enclitic pronoun) {
    List<Constituent> pieces = scene.chart().constituents();
    int own = scene.chart().pieceOf()[at];
    int c = own - 1;
    if (c < 1
        || pieces.get(own).kind() != Kind.NOUN
        || pieces.get(own).phrase() == null
        || pieces.get(c).kind() != Kind.VERB) {
      return -1;
    }
    c--;
    while (c > 0 && (pieces.get(c).kind() == Kind.OTHER || pieces.get(c).kind() == Kind.NEGATION)) {
      c--;
    }
    if (c < 1 || pieces.get(c).kind() != Kind.RELATIVE) {
      return -1;
    }
    NounPhrase before = pieces.get(c - 1).phrase();
    if (before == null) {
      return -1;
    }
    List<Integer> nouns = new ArrayList<>();
    nouns.add(before.head());
    nouns.addAll(before.genitives());
    before.complements().forEach(complement -> nouns.add(complement.head()));
    for (int noun : nouns.reversed()) {
      if (Agreement.pronoun(pronoun, scene.chart().tokens().get(noun))) {
        return noun;
      }
    }
    return -1;
  }

  /**
   * The latest actor that can be the left-out subject of the verb at token {@code at}, or null.
   *
   * @param not somebody whom the verb acts on, and who therefore is not its subject; or null
   */
  @Nullable ActorMention subject(Scene scene, int at, @Nullable ActorMention not) {
    Analysis verb = scene.chart().tokens().get(at).analysis();
    int before = scene.chart().tokens().get(at).span().start();
    Predicate<Discourse.Noted> fits =
        n ->
            n.sentence() >= scene.sentence() - 1
                && n.mention().span().start() < before
                && antecedents.isActorLike(n)
                && (not == null || !n.mention().isSameAs(not))
                && antecedents.isOfGender(n, verb.gender(), verb.number())
                && n.canDo(verb);
    Discourse.Noted topic = scene.discourse().topic();
    boolean continued = topic != null && (fits.test(topic) || isMeans(scene, topic, at, not));
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
   * Whether the clause before was about a body, aircraft or the like that some reading of its noun
   * names, so that the next goes on with it.
   */
  private boolean isMeans(Scene scene, Discourse.Noted topic, int at, @Nullable ActorMention not) {
    Analysis verb = scene.chart().tokens().get(at).analysis();
    return topic.sentence() >= scene.sentence() - 1
        && topic.mention().span().start() < scene.chart().tokens().get(at).span().start()
        && antecedents.mayAct(topic.head())
        && (not == null || !topic.mention().isSameAs(not))
        && topic.canDo(verb);
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
}
