package org.tawatur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.Number;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;

/**
 * Who has been mentioned so far in one report, latest last. Belongs to one report and one thread;
 * only the latest mentions are kept in view, so that asking costs the same anywhere in a long
 * report.
 */
public final class Discourse {
  private static final int VIEW = 60;

  /** What counts for an antecedent, in sentences: that no preposition governs it. */
  private static final double UNGOVERNED = 0.5;

  /** That the clause before was about it. */
  private static final double TOPIC = 0.5;

  /** What counts against it: each other candidate mentioned since. */
  private static final double PASSED = 0.02;

  /** Sentences beyond which all are equally far. */
  private static final int FAR = 4;

  private final List<Noted> noted = new ArrayList<>();
  private final Map<String, Optional<String>> principals = new HashMap<>();
  private final Map<String, List<String>> within = new HashMap<>();
  private final List<List<Noted>> lists = new ArrayList<>();
  private @Nullable Noted topic;

  /**
   * A mention with the word that heads it.
   *
   * @param mention whom
   * @param head the head of its noun phrase
   * @param sentence in which sentence
   * @param standing where it stands in its clause
   * @param isMany whether a number before the head counts several, though it be singular
   */
  public record Noted(
      ActorMention mention, Token head, int sentence, Standing standing, boolean isMany) {

    /** Whether a pronoun can point to it. */
    boolean takes(Enclitic pronoun) {
      return Agreement.pronoun(pronoun, head)
          || isMany && pronoun.person() == Person.THIRD && pronoun.number() == Number.PLURAL;
    }

    /** Whether it can be the subject of a verb after it. */
    boolean canDo(Analysis verb) {
      return Agreement.subjectBefore(verb, head)
          || isMany && verb.person() == Person.THIRD && verb.number() == Number.PLURAL;
    }

    /** Whether a preposition governs it. */
    boolean oblique() {
      return standing == Standing.OBLIQUE;
    }
  }

  /** Where a mention stands in its clause, as far as the words beside it tell. */
  public enum Standing {
    /** Right behind a verb that agrees with it, or behind a word that opens a clause. */
    SUBJECT,
    /** Elsewhere, but not behind a preposition. */
    FREE,
    /** Behind a preposition. */
    OBLIQUE
  }

  /** Remembers a mention, unless it is known already. */
  void note(Noted one) {
    int sentence = one.sentence();
    ActorMention mention = one.mention();
    for (int i = noted.size() - 1; i >= 0 && noted.get(i).sentence() == sentence; i--) {
      if (noted.get(i).mention().span().equals(mention.span())) {
        return;
      }
    }
    noted.add(one);
    if (noted.size() > 2 * VIEW) {
      noted.subList(0, VIEW).clear();
    }
  }

  /**
   * Whom the actor {@code id} acts for on the day of the report, which {@code find} works out where
   * it was not asked before; null where nobody is known.
   */
  @Nullable String actsFor(String id, Function<String, @Nullable String> find) {
    return principals
        .computeIfAbsent(id, whom -> Optional.ofNullable(find.apply(whom)))
        .orElse(null);
  }

  /**
   * The organisations that the actor {@code id} stands in on the day of the report, which {@code
   * find} works out where it was not asked before.
   */
  List<String> within(String id, Function<String, List<String>> find) {
    return within.computeIfAbsent(id, find);
  }

  /** Remembers who are named together: "X and Y". */
  void join(List<Noted> list) {
    lists.add(List.copyOf(list));
    if (lists.size() > VIEW) {
      lists.removeFirst();
    }
  }

  /**
   * Those named together with {@code mention}, itself among them, as far as {@code test} holds for
   * all that stand before char {@code before}; itself alone where it does not.
   */
  List<ActorMention> together(ActorMention mention, int before, Predicate<Noted> test) {
    for (List<Noted> list : lists.reversed()) {
      boolean among = list.stream().anyMatch(n -> n.mention().span().equals(mention.span()));
      if (among) {
        List<Noted> told = list.stream().filter(n -> n.mention().span().end() <= before).toList();
        return told.size() > 1 && told.stream().allMatch(test)
            ? told.stream().map(Noted::mention).toList()
            : List.of(mention);
      }
    }
    return List.of(mention);
  }

  /** Remembers whom the clause is about. */
  void topic(Noted subject) {
    topic = subject;
  }

  /** Whom the last clause with a subject was about, or null. */
  public @Nullable Noted topic() {
    return topic;
  }

  /**
   * How often each actor has been mentioned before char {@code before}, by what {@code key} says of
   * a mention; null is not counted.
   */
  Map<String, Integer> counts(int before, Function<Noted, @Nullable String> key) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Noted each : noted) {
      String who = each.mention().span().start() < before ? key.apply(each) : null;
      if (who != null) {
        counts.merge(who, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The latest mention before char {@code before} that {@code test} holds for, or null. */
  public @Nullable Noted latest(int before, Predicate<Noted> test) {
    int oldest = Math.max(0, noted.size() - VIEW);
    for (int i = noted.size() - 1; i >= oldest; i--) {
      Noted one = noted.get(i);
      if (one.mention().span().start() < before && test.test(one)) {
        return one;
      }
    }
    return null;
  }

  /** The latest mention that {@code head} heads in {@code sentence}, the last one told; or null. */
  @Nullable Noted headed(Token head, int sentence) {
    int oldest = Math.max(0, noted.size() - VIEW);
    for (int i = noted.size() - 1; i >= oldest && noted.get(i).sentence() == sentence; i--) {
      if (noted.get(i).head().equals(head)) {
        return noted.get(i);
      }
    }
    return null;
  }

  /**
   * The mention before char {@code before} that a pronoun of {@code sentence} most likely means, or
   * null: near, governed by no preposition, what is spoken about. Figures of who takes part hardly
   * change with the weights.
   */
  @Nullable Noted mostSalient(int before, int sentence, Predicate<Noted> test) {
    Noted best = null;
    double most = 0;
    int oldest = Math.max(0, noted.size() - VIEW);
    double recency = 0;
    boolean passed = false;
    for (int i = noted.size() - 1; i >= oldest; i--) {
      Noted one = noted.get(i);
      double score = recency - Math.min(FAR, sentence - one.sentence());
      if (best != null && score + UNGOVERNED + TOPIC <= most) {
        break;
      }
      if (one.mention().span().start() >= before || !test.test(one)) {
        continue;
      }
      score += one.oblique() ? 0 : UNGOVERNED;
      score += !passed && topic != null && topic.mention().isSameAs(one.mention()) ? TOPIC : 0;
      passed |= one.standing() == Standing.SUBJECT;
      recency -= PASSED;
      if (best == null || score > most) {
        best = one;
        most = score;
      }
    }
    return best;
  }

  /**
   * The latest {@code count} mentions of different actors before char {@code before} that {@code
   * test} holds for, in their order.
   */
  public List<ActorMention> latest(int count, int before, Predicate<Noted> test) {
    List<ActorMention> found = new ArrayList<>();
    for (int i = noted.size() - 1;
        i >= Math.max(0, noted.size() - VIEW) && found.size() < count;
        i--) {
      Noted candidate = noted.get(i);
      boolean known = found.stream().anyMatch(candidate.mention()::isSameAs);
      if (!known && candidate.mention().span().start() < before && test.test(candidate)) {
        found.addFirst(candidate.mention());
      }
    }
    return found;
  }
}
