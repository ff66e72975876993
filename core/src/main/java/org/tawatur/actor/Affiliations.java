package org.tawatur.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.EachOf;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.Span;

/**
 * Makes the mention of a phrase once it is known whom it means: for whom he acts, and what he
 * stands in, on the day of the report. Immutable and thread-safe.
 */
final class Affiliations {
  private final Registry registry;

  Affiliations(Registry registry) {
    this.registry = registry;
  }

  /**
   * The mention of a phrase.
   *
   * @param id whom it means, or null
   * @param affiliation whose he is, as far as the words tell; null where the registry decides
   * @param candidates who else may be called so
   */
  ActorMention mention(
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
    Span span = new Span(start(tokens.get(first(tokens, phrase))), last.span().end());
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

  /** The first word of a phrase without the "each of" that may open a list. */
  private static int first(List<Token> tokens, NounPhrase phrase) {
    int after = EachOf.after(tokens, phrase.start());
    return after < phrase.end() ? after : phrase.start();
  }
}
