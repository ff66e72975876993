package org.tawatur.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Whom a noun or a name repeats: "the organisation", a surname, "the latter". Immutable and
 * thread-safe.
 */
final class Repeats {
  private static final Set<String> LATTER = WordSet.of("أخير", "أخيرة");

  /** What many names begin with and none is known by. */
  private static final Set<String> HALVES = WordSet.of("ابو", "ابي", "ابا", "عبد");

  private final Registry registry;

  Repeats(Registry registry) {
    this.registry = registry;
  }

  /** A definite noun or a name that repeats somebody mentioned before. */
  @Nullable ActorMention earlier(Scene scene, NounPhrase phrase, Token head) {
    boolean bare = phrase.genitives().isEmpty() && phrase.complements().isEmpty();
    if (head.pos() == PartOfSpeech.PROPER || head.pos() == PartOfSpeech.UNKNOWN) {
      return sameName(scene, phrase.head());
    }
    boolean definite = head.analysis().hasArticle();
    if (bare && definite && LATTER.contains(head.lemma().name())) {
      Discourse.Noted noted =
          scene.discourse().latest(head.span().start(), n -> n.mention().anyId() != null);
      return noted == null ? null : noted.mention();
    }
    return bare && definite ? called(scene, head) : null;
  }

  /**
   * The person of this surname whom the report introduced by the full name, where it is not {@code
   * id}; or null.
   */
  @Nullable ActorMention namesake(Scene scene, Token surname, String id) {
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

  /** The actor last mentioned whose mention has the name among its words; or null. */
  @Nullable ActorMention sameName(Scene scene, int at) {
    Token head = scene.chart().tokens().get(at);
    if (head.key().length() < 3) {
      return null;
    }
    boolean half = HALVES.contains(head.key()) && at + 1 < scene.chart().tokens().size();
    String name =
        half ? head.form() + " " + scene.chart().tokens().get(at + 1).form() : head.form();
    Discourse.Noted noted =
        scene
            .discourse()
            .latest(
                head.span().start(),
                n -> n.mention().anyId() != null && hasWord(n.mention().text(), name));
    return noted == null ? null : noted.mention();
  }

  /** The actor last mentioned that is called by this noun, or whose phrase it headed. */
  @Nullable ActorMention called(Scene scene, Token noun) {
    NounClass sense = noun.lemma().sense();
    if (!sense.isActorLike() || sense == NounClass.POSITION) {
      return null;
    }
    String lemma = noun.lemma().name();
    String form = bare(noun);
    int before = noun.span().start();
    Discourse.Noted noted =
        scene
            .discourse()
            .latest(
                before,
                n ->
                    n.mention().anyId() != null
                        && (n.head().lemma().name().equals(lemma) || isBare(n.head(), form))
                        && !n.head().span().equals(noun.span()));
    Set<String> called = noted == null ? registry.calledBy(lemma) : Set.of();
    if (!called.isEmpty()) {
      noted =
          scene
              .discourse()
              .latest(
                  before,
                  n ->
                      n.mention().id() != null
                          && called.contains(n.mention().id())
                          && !n.head().span().equals(noun.span()));
    }
    return noted == null ? null : noted.mention();
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
    return noted.head().lemma().sense().isHuman()
        && before.indexOf(' ') >= 0
        && !last.startsWith("ال");
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    return at >= 0
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (at + word.length() == text.length()
            || !Character.isLetter(text.charAt(at + word.length())));
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
}
