package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.DescribedNoun.Described;

/**
 * Finds what stands around each verb and noun of a sentence: subject before or after the verb,
 * objects, prepositional phrases, antecedents of relative clauses, subjects carried over from the
 * verb before. Looks a bounded way to both sides. Thread-safe.
 */
public final class ClauseGrammar {
  private final ClauseWords words;

  /**
   * Creates the grammar.
   *
   * @param sets named sets of lemmas: verbs that share their subject with the verb after it (كان,
   *     بدأ, واصل), verbs that have nobody for a subject ("suspected of"), and others
   */
  public ClauseGrammar(WordSets sets) {
    this.words = ClauseWords.of(sets);
  }

  /** The verbs of {@code chart} with their arguments. */
  public Clauses clauses(Chart chart) {
    @Nullable Arguments[] verbs = new Arguments[chart.tokens().size()];
    Run run = new Run(chart, verbs);
    List<Constituent> pieces = chart.constituents();
    for (int c = 0; c < pieces.size(); c++) {
      if (pieces.get(c).kind() == Kind.VERB) {
        verbs[pieces.get(c).start()] = run.verb(c);
      }
    }
    return new Clauses(chart, verbs, this);
  }

  /** Whether the subject of the verb at token {@code verb} is an attack or a weapon: "struck". */
  boolean isReaching(int verb, Chart chart) {
    return words.reaching().contains(chart.tokens().get(verb).lemma().name());
  }

  /** One pass over the verbs of one sentence. */
  private final class Run {
    private final Chart chart;
    private final LeftContext left;
    private final DescribedNoun nouns;
    private final Topics topics;
    private final CarriedSubject subjects;
    private final RightContext right;

    Run(Chart chart, @Nullable Arguments[] earlier) {
      this.chart = chart;
      this.left = new LeftContext(chart, words);
      this.nouns = new DescribedNoun(left);
      this.topics = new Topics(left);
      this.subjects = new CarriedSubject(left, earlier);
      this.right = new RightContext(chart, words);
    }

    private Arguments verb(int piece) {
      int verb = chart.constituents().get(piece).start();
      Token token = chart.tokens().get(verb);
      RightContext.Found found = right.ofVerb(piece);
      Filler clitic = clitic(token, verb);
      List<Oblique> obliques = found.obliques;
      Filler before = null;
      Described described = nouns.of(piece);
      boolean relative = described != null && described.isCertain();
      if (described != null) {
        Filler noun = described.noun();
        Token head = chart.tokens().get(noun.phrases().getLast().head());
        boolean canBeSubject =
            words.agreement().ofVerb(chart.tokens(), token, noun.phrases().getLast());
        boolean mustPoint = !found.after.isEmpty() || !canBeSubject;
        Enclitic pronoun = token.analysis().enclitic();
        if (pronoun != null && Agreement.pronoun(pronoun, head) && mustPoint) {
          clitic = noun;
          relative = true;
        } else if (pointsBack(obliques, head) && mustPoint) {
          obliques = bound(obliques, head, noun);
          relative = true;
        } else {
          before = relative ? null : topics.subject(piece);
          if (before == null && canBeSubject) {
            before = noun;
            relative = true;
          }
        }
        if (relative) {
          left.describes(piece, described.piece());
        }
      } else {
        before = topics.subject(piece);
        if (before != null && isIndefiniteBefore(before, piece)) {
          left.describes(piece, piece - 1);
        }
        Filler topic = takenUp(piece, token, found);
        if (topic != null) {
          clitic = new Filler(Filler.Kind.ANTECEDENT, topic.phrases(), topic.at(), null);
          before = null;
        }
      }
      if (before == null && described == null && !found.after.isEmpty()) {
        obliques = topicBound(piece, obliques);
      }
      if (before == null && described == null && clitic == null && found.after.size() < 2) {
        before = nouns.attack(piece);
      }
      if (before == null && described == null && clitic == null && !isTakenUp(found)) {
        before = topics.mismatched(piece);
      }
      if (before == null) {
        before = subjects.carried(piece);
      }
      if (before == null) {
        before = subjects.whomItBefell(piece);
      }
      return new Arguments(verb, before, found.after, clitic, obliques, List.of(), verb, found.end);
    }

    /**
     * Whether the subject is an indefinite phrase right before the verb, which may then be a
     * relative clause to it.
     */
    private boolean isIndefiniteBefore(Filler subject, int piece) {
      return subject.phrases().size() == 1
          && !subject.phrases().getFirst().isDefinite()
          && chart.pieceOf()[subject.at()] == piece - 1;
    }

    /**
     * The topic of the clause where the object pronoun of a verb with its own subject after it
     * takes it up, or null.
     */
    private @Nullable Filler takenUp(int piece, Token token, RightContext.Found found) {
      Enclitic pronoun = token.analysis().enclitic();
      if (pronoun == null || found.after.isEmpty()) {
        return null;
      }
      Token subject = chart.tokens().get(found.after.getFirst().phrases().getFirst().head());
      return Agreement.subjectAfter(token.analysis(), subject)
          ? topics.takenUp(piece, pronoun)
          : null;
    }

    /** Whether a pronoun behind a verb may take up what stands before it. */
    private boolean isTakenUp(RightContext.Found found) {
      for (Oblique oblique : found.obliques) {
        if (oblique.filler().kind() == Filler.Kind.PRONOUN || hasPronoun(oblique.filler())) {
          return true;
        }
      }
      for (Filler after : found.after) {
        if (hasPronoun(after)) {
          return true;
        }
      }
      return false;
    }

    private boolean hasPronoun(Filler filler) {
      return !filler.phrases().isEmpty()
          && chart.tokens().get(filler.at()).analysis().enclitic() != null;
    }

    private List<Oblique> topicBound(int piece, List<Oblique> obliques) {
      for (Oblique oblique : obliques) {
        Analysis agreement = oblique.filler().agreement();
        Enclitic pronoun = agreement == null ? null : agreement.enclitic();
        Filler topic = pronoun == null ? null : topics.takenUp(piece, pronoun);
        if (topic != null) {
          return bound(obliques, chart.tokens().get(topic.at()), topic);
        }
      }
      return obliques;
    }
  }

  private static @Nullable Filler clitic(Token token, int at) {
    Enclitic enclitic = token.analysis().enclitic();
    return enclitic == null
        ? null
        : new Filler(Filler.Kind.PRONOUN, List.of(), at, token.analysis());
  }

  private static boolean pointsBack(List<Oblique> obliques, Token head) {
    for (Oblique oblique : obliques) {
      if (pointsBack(oblique, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean pointsBack(Oblique oblique, Token head) {
    Analysis agreement = oblique.filler().agreement();
    Enclitic pronoun = agreement == null ? null : agreement.enclitic();
    return oblique.filler().kind() == Filler.Kind.PRONOUN
        && pronoun != null
        && Agreement.pronoun(pronoun, head);
  }

  private static List<Oblique> bound(List<Oblique> obliques, Token head, Filler antecedent) {
    return obliques.stream()
        .map(o ->
            pointsBack(o, head) ? new Oblique(o.preposition(), antecedent, o.constituent()) : o)
        .toList();
  }

  /** What stands around the noun at {@code noun}. */
  Arguments noun(Chart chart, int noun) {
    int piece = chart.pieceOf()[noun];
    Constituent constituent = chart.constituents().get(piece);
    Token token = chart.tokens().get(noun);
    List<Filler> after = new ArrayList<>();
    List<Oblique> obliques = new ArrayList<>();
    List<Integer> modifiers = new ArrayList<>();
    NounPhrase phrase = constituent.phrase();
    if (phrase != null) {
      NounPhrase genitive = within(chart, phrase, noun);
      if (genitive != null) {
        after.add(
            new Filler(
                Filler.Kind.OVERT,
                Coordination.list(chart, piece, genitive),
                genitive.head(),
                null));
      }
      for (int modifier : phrase.modifiers()) {
        if (modifier > noun) {
          modifiers.add(modifier);
        }
      }
      for (NounPhrase complement : phrase.complements()) {
        boolean described =
            complement.start() > 0
                && words
                    .owned()
                    .contains(chart.tokens().get(complement.start() - 1).lemma().name());
        if (complement.start() > noun
            && !described
            && chart.tokens().get(complement.start()).has(Proclitic.LI)) {
          obliques.add(
              new Oblique(
                  "ل",
                  new Filler(Filler.Kind.OVERT, List.of(complement), complement.head(), null),
                  piece));
        }
      }
    }
    int from = piece + 1;
    while (from < chart.constituents().size()
        && Coordination.isConjunct(chart, from)
        && genitiveContinues(chart, from, after)) {
      from++;
    }
    RightContext.Found right = new RightContext(chart, words).of(from - 1, noun);
    boolean conjoined = from > piece + 1;
    if (!conjoined || !after.isEmpty()) {
      after.addAll(right.after);
    }
    obliques.addAll(right.obliques);
    return new Arguments(
        noun,
        null,
        after,
        clitic(token, noun),
        obliques,
        modifiers,
        noun,
        Math.max(right.end, constituent.end()));
  }

  /** Those of {@code tokens} that stand after token {@code noun}. */
  private static List<Integer> after(List<Integer> tokens, int noun) {
    for (int token : tokens) {
      if (token <= noun) {
        return tokens.stream().filter(t -> t > noun).toList();
      }
    }
    return tokens;
  }

  private static boolean genitiveContinues(Chart chart, int piece, List<Filler> after) {
    NounPhrase phrase = chart.constituents().get(piece).phrase();
    if (phrase == null || after.isEmpty()) {
      return false;
    }
    for (NounPhrase listed : after.getFirst().phrases()) {
      if (listed.head() == phrase.head()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The part of {@code phrase} after the noun at {@code noun}: its genitive with all that follows.
   */
  private static @Nullable NounPhrase within(Chart chart, NounPhrase phrase, int noun) {
    if (phrase.head() > noun) {
      return new NounPhrase(
          Math.max(noun + 1, phrase.start()),
          Math.max(noun + 1, phrase.head()),
          phrase.end(),
          phrase.isDefinite(),
          phrase.genitives(),
          phrase.modifiers(),
          phrase.complements(),
          false);
    }
    List<Integer> genitives = after(phrase.genitives(), noun);
    if (genitives.size() > 1
        && chart.tokens().get(genitives.getFirst()).pos() == PartOfSpeech.DEMONSTRATIVE) {
      // "The retreat of those forces": the forces are meant.
      genitives = genitives.subList(1, genitives.size());
    }
    if (genitives.isEmpty()) {
      return null;
    }
    int head = genitives.getFirst();
    return new NounPhrase(
        noun >= phrase.head() && noun + 1 <= head && noun + 3 >= head ? noun + 1 : head,
        head,
        phrase.end(),
        phrase.isDefinite(),
        genitives.subList(1, genitives.size()),
        after(phrase.modifiers(), head),
        phrase.complements(),
        false);
  }
}
