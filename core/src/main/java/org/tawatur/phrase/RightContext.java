package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent.Kind;

/**
 * What stands to the right of the words of one sentence, up to where the next clause begins. Looks
 * a bounded way.
 */
final class RightContext {
  private static final int RIGHT = 14;
  private static final int TO_VERB = 4;
  private static final int TO_CLOSING = 16;
  private static final String CLAIMS = "أودى/4";
  private static final String LIFE = "حياة";

  private final Chart chart;
  private final ClauseWords words;
  private final List<Constituent> pieces;
  private final Set<Integer> handedOn = new HashSet<>();

  RightContext(Chart chart, ClauseWords words) {
    this.chart = chart;
    this.words = words;
    this.pieces = chart.constituents();
  }

  /** What is found. */
  static final class Found {
    final List<Filler> after = new ArrayList<>();
    final List<Oblique> obliques = new ArrayList<>();
    int end;
    private int barrier = -1;
    private int closing = -1;

    /** Notes that the comma at {@code c} closes what one before it has opened. */
    void closing(int c) {
      closing = c;
    }

    boolean closes(int c) {
      return closing == c;
    }
  }

  /**
   * What stands to the right of the verb in {@code piece}; an object that stands after a relative
   * clause of the subject belongs to it.
   */
  Found ofVerb(int piece) {
    int verb = pieces.get(piece).start();
    Found found = of(piece, verb);
    Analysis analysis = chart.tokens().get(verb).analysis();
    boolean waits =
        found.after.size() == 1 && analysis.enclitic() == null && analysis.voice() != Voice.PASSIVE;
    if (waits && found.barrier > 0 && agrees(analysis, found.after.getFirst())) {
      Filler object = afterRelative(found.barrier, found.after.getFirst());
      if (object != null) {
        found.after.add(object);
      }
    }
    if (waits && found.after.size() == 1 && agrees(analysis, found.after.getFirst())) {
      behindInsertion(found);
    }
    if (found.barrier > 0 && CLAIMS.equals(chart.tokens().get(verb).lemma().name())) {
      lives(found);
    }
    return found;
  }

  /**
   * "The rebels, who fight in the north, accuse X of ...": object and complements that stand behind
   * a relative clause between commas, "X, which is ...," included.
   */
  private void behindInsertion(Found found) {
    int comma = found.barrier;
    boolean bare =
        comma >= 0 && comma + 2 < pieces.size() && pieces.get(comma).kind() == Kind.RELATIVE;
    if (!bare && !Insertions.opensRelative(chart, comma)) {
      return;
    }
    for (int c = comma + 2; c < Math.min(pieces.size() - 1, comma + TO_CLOSING); c++) {
      if (pieces.get(c).isMark(".")) {
        return;
      }
      Constituent next = pieces.get(c + 1);
      boolean object =
          Coordination.isComma(pieces.get(c))
              && next.isArgument()
              && !Words.hasClitic(chart.tokens().get(next.start()));
      if (object) {
        Kind then = c + 2 < pieces.size() ? pieces.get(c + 2).kind() : Kind.MARK;
        if (then == Kind.VERB
            || then == Kind.MARK
            || bare && !words.commas().isAddressed(chart, c + 1)) {
          return;
        }
        Found rest = of(c, pieces.get(c).start());
        rest.after.forEach(filler -> {
          found.after.add(filler);
          handedOn.add(chart.pieceOf()[filler.at()]);
        });
        found.obliques.addAll(rest.obliques);
        found.end = Math.max(found.end, rest.end);
        return;
      }
    }
  }

  /** "A bomb that was laid by the road claimed the lives of": what follows the relative clause. */
  private void lives(Found found) {
    for (int c = found.barrier; c < Math.min(pieces.size(), found.barrier + RIGHT); c++) {
      Constituent piece = pieces.get(c);
      NounPhrase phrase = piece.phrase();
      if (piece.kind() == Kind.COMPLEMENTISER) {
        return;
      }
      if (piece.kind() == Kind.PREPOSITION
          && piece.word().equals("ب")
          && phrase != null
          && chart.tokens().get(phrase.head()).lemma().name().equals(LIFE)) {
        take(found, c);
        found.end = Math.max(found.end, piece.end());
        return;
      }
    }
  }

  private boolean agrees(Analysis verb, Filler filler) {
    return Agreement.subjectAfter(verb, chart.tokens().get(filler.phrases().getFirst().head()));
  }

  /**
   * The noun phrase behind a relative clause that has its own subject or object already, or null.
   */
  private @Nullable Filler afterRelative(int barrier, Filler subject) {
    int c = barrier;
    while (c < Math.min(pieces.size(), barrier + TO_VERB) && pieces.get(c).kind() != Kind.VERB) {
      c++;
    }
    if (c >= pieces.size() || pieces.get(c).kind() != Kind.VERB) {
      return null;
    }
    Token verb = chart.tokens().get(pieces.get(c).start());
    boolean pointsBack = verb.analysis().enclitic() != null;
    boolean impersonal = words.impersonals().contains(verb.lemma().name());
    if (pieces.get(barrier).kind() != Kind.RELATIVE
        && !(c == barrier && (pointsBack || impersonal || describes(c, verb, subject)))) {
      return null;
    }
    Found inner = of(c, pieces.get(c).start());
    if (inner.after.size() < (impersonal ? 1 : 2)) {
      return null;
    }
    Filler object = inner.after.get(impersonal ? 0 : 1);
    handedOn.add(chart.pieceOf()[object.at()]);
    return object;
  }

  /**
   * Whether a verb in the plural or dual right behind an indefinite subject describes it: "gunmen
   * (who) rode in a car", as it would not agree with anybody behind it.
   */
  private boolean describes(int c, Token verb, Filler subject) {
    NounPhrase last = subject.phrases().getLast();
    Number number = verb.analysis().number();
    return (number == Number.PLURAL || number == Number.DUAL)
        && !Words.hasClitic(verb)
        && !last.isDefinite()
        && chart.pieceOf()[last.head()] == c - 1
        && words.agreement().ofVerb(chart.tokens(), verb, last);
  }

  /** What stands to the right of the word {@code word} in {@code piece}. */
  Found of(int piece, int word) {
    Found found = new Found();
    found.end = Math.max(word + 1, pieces.get(piece).end());
    boolean verb = pieces.get(piece).kind() == Kind.VERB;
    int c = piece + 1;
    int limit = Math.min(pieces.size(), piece + 1 + RIGHT);
    while (c < limit && !handedOn.contains(c)) {
      Constituent next = pieces.get(c);
      int described = ImpersonalParticiple.end(chart, c);
      int resume = described > c ? described : words.insertions().end(chart, c, found);
      if (resume == c
          && (words.commas().isBeforeSide(chart, c, found)
              || verb && words.commas().isOfVerb(chart, c, found))) {
        resume = c + 1;
      }
      if (resume > c) {
        c = resume;
        continue;
      }
      if (isBarrier(next)) {
        found.barrier = c;
        break;
      }
      if (opensList(c)) {
        found.barrier = c;
        behindList(found, c + 1);
        break;
      }
      Token first = chart.tokens().get(next.start());
      if (!found.after.isEmpty() && isCircumstance(c)) {
        break;
      }
      if (first.has(Proclitic.WA)
          && !areAlike(piece, c, word)
          && (next.kind() == Kind.NOUN && next.phrase() != null
              || Insertions.isAndHe(chart, c)
              || next.kind() == Kind.PREPOSITION
                  && found.obliques.isEmpty()
                  && found.closing < c)) {
        break;
      }
      int used = Math.max(c + 1, take(found, c));
      found.end = Math.max(found.end, pieces.get(used - 1).end());
      c = used;
    }
    return found;
  }

  /** "The dead and wounded among X": what follows is of those before "and" as well. */
  private boolean areAlike(int piece, int c, int word) {
    Constituent own = pieces.get(piece);
    NounPhrase next = pieces.get(c).phrase();
    return c == piece + 1
        && pieces.get(c).kind() == Kind.NOUN
        && own.phrase() != null
        && next != null
        && own.phrase().end() > word
        && isHarmed(chart.tokens().get(own.phrase().end() - 1))
        && isHarmed(chart.tokens().get(next.head()));
  }

  private boolean isHarmed(Token token) {
    return words.harmed().contains(token.lemma().name());
  }

  /**
   * "The shelling went on, striking the houses": a participle that has its own object behind it.
   */
  private boolean isCircumstance(int c) {
    Constituent piece = pieces.get(c);
    NounPhrase object = c + 1 < pieces.size() ? pieces.get(c + 1).phrase() : null;
    if (piece.kind() != Kind.NOUN
        || piece.end() > piece.start() + 1
        || object == null
        || !object.isDefinite()
        || pieces.get(c + 1).kind() != Kind.NOUN) {
      return false;
    }
    Token word = chart.tokens().get(piece.start());
    return word.key().endsWith("ا")
        && word.analysis().enclitic() == null
        && !Words.hasClitic(word)
        && isActiveParticiple(word);
  }

  private static boolean isActiveParticiple(Token word) {
    for (Analysis reading : word.readings()) {
      if (reading.pos() == PartOfSpeech.ACTIVE_PARTICIPLE && reading.number() == Number.SINGULAR) {
        return true;
      }
    }
    return false;
  }

  /** Takes the piece at {@code c} with what is joined to it, and returns the piece after. */
  private int take(Found found, int c) {
    Constituent next = pieces.get(c);
    if (words.backing().isOf(chart, c) || DetachedAdjective.isAt(chart, c)) {
      return c + 1;
    }
    if (next.isArgument() && next.phrase() != null) {
      Filler person = OfficeName.joined(chart, found.after, c, next.phrase());
      if (person != null) {
        found.after.set(found.after.size() - 1, person);
        return c + 1;
      }
      List<NounPhrase> phrases = Coordination.list(chart, c, next.phrase());
      found.after.add(new Filler(Filler.Kind.OVERT, phrases, next.phrase().head(), null));
      return chart.pieceOf()[phrases.getLast().head()] + 1;
    }
    if (next.kind() == Kind.PREPOSITION) {
      Filler filler = governed(c);
      if (filler != null) {
        found.obliques.add(new Oblique(next.word(), filler, c));
        return filler.phrases().isEmpty()
            ? c + 1
            : chart.pieceOf()[filler.phrases().getLast().head()] + 1;
      }
    }
    return c + 1;
  }

  private @Nullable Filler governed(int c) {
    Constituent piece = pieces.get(c);
    if (piece.phrase() != null) {
      return new Filler(
          Filler.Kind.OVERT,
          Coordination.list(chart, c, piece.phrase()),
          piece.phrase().head(),
          null);
    }
    Token last = chart.tokens().get(piece.end() - 1);
    return last.analysis().enclitic() == null
        ? null
        : new Filler(Filler.Kind.PRONOUN, List.of(), piece.end() - 1, last.analysis());
  }

  /**
   * Whether "among them" stands here, behind which a clause of its own says who: "nine people,
   * among them two children".
   */
  private boolean opensList(int c) {
    Constituent next = pieces.get(c);
    if (next.kind() != Kind.PREPOSITION
        || next.phrase() != null
        || !words.among().contains(next.word())
        || c + 1 >= pieces.size()) {
      return false;
    }
    Constituent listed = pieces.get(c + 1);
    Enclitic pronoun = chart.tokens().get(next.end() - 1).analysis().enclitic();
    return pronoun != null
        && pronoun.number() != Number.DUAL
        && listed.isArgument()
        && listed.phrase() != null
        && !Words.hasClitic(chart.tokens().get(listed.start()));
  }

  /**
   * Takes what says by what it happened behind those who are listed from {@code c} on: "nine were
   * killed, among them two children, in a raid".
   */
  private void behindList(Found found, int c) {
    NounPhrase listed = pieces.get(c).phrase();
    if (listed == null || found.after.isEmpty()) {
      return;
    }
    int k = chart.pieceOf()[Coordination.list(chart, c, listed).getLast().head()] + 1;
    while (k < pieces.size() && pieces.get(k).kind() == Kind.PREPOSITION && isCause(k)) {
      int used = Math.max(k + 1, take(found, k));
      found.end = Math.max(found.end, pieces.get(used - 1).end());
      k = used;
    }
  }

  /** Whether a preposition stands before an attack, a weapon or whoever did it. */
  private boolean isCause(int c) {
    NounPhrase phrase = pieces.get(c).phrase();
    if (phrase == null || chart.tokens().get(pieces.get(c).start()).has(Proclitic.WA)) {
      return false;
    }
    NounClass sense = chart.tokens().get(phrase.head()).lemma().sense();
    return sense == NounClass.EVENT
        || sense == NounClass.WEAPON
        || words.causes().contains(pieces.get(c).word());
  }

  private static boolean isBarrier(Constituent next) {
    return switch (next.kind()) {
      case VERB, COMPLEMENTISER, RELATIVE, CONJUNCTION, NEGATION -> true;
      case MARK -> !Coordination.isQuote(next);
      case NOUN, PREPOSITION, OTHER -> false;
    };
  }
}
