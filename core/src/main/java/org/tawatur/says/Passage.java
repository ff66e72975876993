package org.tawatur.says;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * A sentence with its quotation marks paired and its clauses told apart as far as attribution asks
 * for it.
 */
final class Passage {
  private static final Set<String> THAT = WordSet.of("أن", "إن", "ان", "بأن", "بان");
  private static final Set<String> BESIDE =
      WordSet.of("فيما", "بينما", "كما", "لكن", "حين", "غير أن");
  private static final int NAME = 4;

  private final Scene scene;
  private final Clauses clauses;
  private final SayingWords words;
  private final Chart chart;
  private final List<Token> tokens;
  private final List<Constituent> pieces;
  private final int[] opening;
  private final int[] closing;

  Passage(Scene scene, Clauses clauses, SayingWords words, boolean startsQuoted) {
    this.words = words;
    this.scene = scene;
    this.clauses = clauses;
    this.chart = scene.chart();
    this.tokens = chart.tokens();
    this.pieces = chart.constituents();
    this.opening = new int[tokens.size()];
    this.closing = new int[tokens.size()];
    pairQuotes(startsQuoted);
  }

  private void pairQuotes(boolean startsQuoted) {
    Arrays.fill(closing, tokens.size());
    Deque<Integer> open = new ArrayDeque<>();
    boolean inherited = startsQuoted && tokens.stream().filter(t -> t.isMark('"')).count() % 2 == 1;
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      boolean straight = token.isMark('"');
      if (straight && inherited) {
        inherited = false;
        closing[t] = t;
      } else if (token.isMark('»')
          || straight && !open.isEmpty() && tokens.get(open.peek()).isMark('"')) {
        if (!open.isEmpty()) {
          closing[open.pop()] = t;
        }
      } else if (token.isMark('«') || straight) {
        opening[t] = open.isEmpty() ? -1 : open.peek();
        open.push(t);
        continue;
      }
      opening[t] = open.isEmpty() ? -1 : open.peek();
    }
  }

  Scene scene() {
    return scene;
  }

  Clauses clauses() {
    return clauses;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Constituent> pieces() {
    return pieces;
  }

  Constituent piece(int c) {
    return pieces.get(c);
  }

  /** The piece that holds token {@code token}. */
  int pieceOf(int token) {
    return chart.pieceOf()[token];
  }

  Token first(int c) {
    return tokens.get(pieces.get(c).start());
  }

  /** The token of the innermost quotation mark open at {@code token}, or -1. */
  int quoteAt(int token) {
    return opening[token];
  }

  /**
   * The token of the mark that closes the one at {@code mark}, or the number of tokens where none
   * does.
   */
  int closes(int mark) {
    return closing[mark];
  }

  boolean isQuote(int c) {
    Constituent piece = pieces.get(c);
    return piece.isMark("\"") || piece.isMark("«") || piece.isMark("»");
  }

  /**
   * Whether the quotation mark {@code c} opens what somebody says rather than a name or a word or
   * two.
   */
  boolean opensSpeech(int c) {
    int mark = pieces.get(c).start();
    if (!isQuote(c)
        || tokens.get(mark).isMark('»')
        || c > 0
            && closing[mark] == tokens.size()
            && tokens.get(mark).isMark('"')
            && isClosing(mark)) {
      return false;
    }
    if (closing[mark] == tokens.size() && c + 1 == pieces.size()) {
      return false;
    }
    int words = 0;
    for (int t = mark + 1; t < Math.min(tokens.size(), closing[mark]); t++) {
      if (tokens.get(t).isVerb() && chart.at(t).kind() == Kind.VERB) {
        return true;
      }
      words += tokens.get(t).pos() == PartOfSpeech.PUNCTUATION ? 0 : 1;
    }
    return words >= NAME;
  }

  private boolean isClosing(int mark) {
    for (int t = 0; t < mark; t++) {
      if (closing[t] == mark) {
        return true;
      }
    }
    return false;
  }

  /** Whether piece {@code c} is أن or إن, alone or with a preposition or pronoun. */
  boolean isThat(int c) {
    return c < pieces.size()
        && pieces.get(c).kind() == Kind.COMPLEMENTISER
        && THAT.contains(pieces.get(c).word());
  }

  boolean isStop(int c) {
    Constituent piece = pieces.get(c);
    return piece.isMark(".")
        || piece.isMark("؟")
        || piece.isMark("!")
        || piece.isMark("؛")
        || piece.isMark("…");
  }

  /**
   * The token after the last of the part of the sentence that {@code token} lies in; full stops
   * part it.
   */
  int partEnd(int token) {
    int open = token < tokens.size() ? opening[token] : -1;
    for (int c = token < tokens.size() ? pieceOf(token) : pieces.size(); c < pieces.size(); c++) {
      if (isStop(c)
          && (opening[pieces.get(c).start()] == -1 || opening[pieces.get(c).start()] == open)) {
        return pieces.get(c).end();
      }
    }
    return tokens.size();
  }

  /** The first token of the part of the sentence that {@code token} lies in. */
  int partStart(int token) {
    for (int c = pieceOf(token) - 1; c >= 0; c--) {
      if (isStop(c) && opening[pieces.get(c).start()] == -1) {
        return pieces.get(c).end();
      }
    }
    return 0;
  }

  /** The first piece of the clause that the verb of {@code c} belongs to. */
  int clauseStart(int c) {
    int start = c;
    while (start > 0) {
      Constituent before = pieces.get(start - 1);
      if (before.kind() == Kind.MARK
          || before.kind() == Kind.CONJUNCTION
          || before.kind() == Kind.COMPLEMENTISER
          || before.kind() == Kind.VERB
          || before.kind() == Kind.RELATIVE) {
        break;
      }
      if (first(start).has(Proclitic.WA)) {
        break;
      }
      start--;
    }
    return start;
  }

  /**
   * Whether the verb of {@code c} opens a clause beside the one before: "and X said", "while X
   * said".
   */
  boolean standsBeside(int c) {
    Token token = first(c);
    if (token.has(Proclitic.WA) || token.has(Proclitic.FA)) {
      return true;
    }
    int start = clauseStart(c);
    if (start > 0
        && pieces.get(start - 1).kind() == Kind.COMPLEMENTISER
        && (BESIDE.contains(pieces.get(start - 1).word()) || isExcept(start - 1))) {
      return true;
    }
    return start > 0 && start < c && first(start).has(Proclitic.WA);
  }

  /** Whether {@code c} is the أن of إلا أن, غير أن. */
  boolean isExcept(int c) {
    return isThat(c)
        && c > 0
        && (tokens.get(pieces.get(c - 1).end() - 1).key().equals("الا")
            || pieces.get(c - 1).kind() == Kind.NEGATION);
  }

  /** Whether the verb of {@code c} stands in a relative clause. */
  boolean isRelative(int c) {
    int k = c - 1;
    while (k >= 0
        && (pieces.get(k).kind() == Kind.OTHER || pieces.get(k).kind() == Kind.NEGATION)) {
      k--;
    }
    if (k >= 0 && pieces.get(k).kind() == Kind.RELATIVE) {
      return true;
    }
    Arguments arguments = clauses.verb(pieces.get(c).start());
    Filler before = arguments == null ? null : arguments.before();
    return before != null && before.kind() == Filler.Kind.ANTECEDENT;
  }

  /**
   * Whether a finite verb at {@code c} can only be a name: two finite verbs do not follow each
   * other, nor a verb a preposition.
   */
  boolean isNameLike(int c) {
    if (c <= 0 || c >= pieces.size() || pieces.get(c).kind() != Kind.VERB) {
      return false;
    }
    boolean bare =
        first(c).analysis().proclitics().stream()
            .allMatch(p -> p == Proclitic.SA || p == Proclitic.KA);
    Constituent before = pieces.get(c - 1);
    boolean governed =
        before.kind() == Kind.PREPOSITION
            && before.phrase() == null
            && first(c - 1).analysis().enclitic() == null;
    boolean second =
        before.kind() == Kind.VERB
            && (isNameLike(c - 1) || first(c - 1).analysis().enclitic() == null);
    return bare && (governed || second) && words.verb(first(c)) == null;
  }

  /**
   * Whether piece {@code c} goes on with a person's name though it was read as a verb or as the
   * preposition على: after a title or a name, before what the person says.
   */
  boolean isRestOfName(int c) {
    if (c <= 0 || c >= pieces.size()) {
      return false;
    }
    Constituent piece = pieces.get(c);
    Token token = first(c);
    Constituent before = pieces.get(c - 1);
    if (piece.kind() == Kind.PREPOSITION) {
      return token.form().equals("علي")
          && (before.kind() == Kind.VERB || endsInPerson(before))
          && (piece.phrase() == null || Tellers.isName(tokens.get(piece.phrase().head())));
    }
    return piece.kind() == Kind.VERB
        && token.pos() == PartOfSpeech.PERFECT
        && token.analysis().proclitics().isEmpty()
        && token.analysis().enclitic() == null
        && token.analysis().number() == Number.SINGULAR
        && token.analysis().gender() != Gender.FEMININE
        && words.verb(token) == null
        && token.readings().stream().noneMatch(r -> r.pos() == PartOfSpeech.MASDAR)
        && (before.kind() == Kind.VERB && isRestOfName(c - 1) || endsInPerson(before));
  }

  /**
   * Whether an office follows the words of piece {@code c}, so that they are a name: "X, head of".
   */
  boolean isTitled(int c) {
    NounPhrase phrase = pieces.get(c).phrase();
    NounPhrase office =
        c + 2 < pieces.size() && pieces.get(c + 1).isMark("،") ? pieces.get(c + 2).phrase() : null;
    return phrase != null
        && office != null
        && pieces.get(c + 2).kind() == Kind.NOUN
        && !phrase.isDefinite()
        && tokens.get(phrase.head()).analysis().enclitic() == null
        && tokens.get(phrase.head()).lemma().sense() != NounClass.TIME
        && !office.genitives().isEmpty()
        && (Tellers.isPerson(tokens.get(office.head()))
            || Tellers.isPerson(tokens.get(office.genitives().getFirst())));
  }

  /** Whether a noun phrase is of a person with an office or a name, and not any person. */
  private boolean endsInPerson(Constituent piece) {
    if (piece.kind() != Kind.NOUN || piece.phrase() == null) {
      return false;
    }
    Token head = tokens.get(piece.phrase().head());
    Token last = tokens.get(piece.phrase().end() - 1);
    boolean person = Tellers.isName(head) || Tellers.isPerson(head);
    return person
        && (Tellers.isName(last) || last.analysis().hasArticle() || piece.phrase().isDefinite());
  }

  /** Whether piece {@code c} is a participle of saying: قائلا, "saying". */
  boolean isSaying(int c) {
    return pieces.get(c).kind() != Kind.VERB
        && first(c).pos() == PartOfSpeech.ACTIVE_PARTICIPLE
        && words.participle(first(c)) != null;
  }

  /** Whether what somebody says begins at token {@code token}. */
  boolean opensContent(int token) {
    if (token >= tokens.size()) {
      return false;
    }
    int c = pieceOf(token);
    return isThat(c) || pieces.get(c).isMark(":") || isQuote(c);
  }

  /** The token of the first comma or stop after piece {@code c}, or where the sentence ends. */
  int pauseAfter(int c) {
    for (int k = c + 1; k < pieces.size(); k++) {
      if (isStop(k) || pieces.get(k).isMark("،") || pieces.get(k).kind() == Kind.COMPLEMENTISER) {
        return pieces.get(k).start();
      }
    }
    return tokens.size();
  }

  /** The token after the mark that ends a quotation begun in an earlier sentence. */
  int firstClosing() {
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.get(t).isMark('»') || tokens.get(t).isMark('"')) {
        return t + 1;
      }
      if (tokens.get(t).isMark('«')) {
        return t;
      }
    }
    return tokens.size();
  }

  /** The outermost quotation mark that nothing closes, or -1. */
  int leftOpen() {
    for (int t = 0; t < tokens.size(); t++) {
      boolean opens = tokens.get(t).isMark('«') || tokens.get(t).isMark('"') && !isClosing(t);
      if (opens && closing[t] == tokens.size()) {
        return t;
      }
    }
    return -1;
  }

  /** Whether the verb of {@code c}, or the verb it goes with, stands in a relative clause. */
  boolean isWithinRelative(int c) {
    if (isRelative(c)) {
      return true;
    }
    for (int k = c - 1; k >= Math.max(0, c - 3); k--) {
      if (pieces.get(k).kind() == Kind.RELATIVE) {
        return true;
      }
      if (pieces.get(k).kind() == Kind.MARK || pieces.get(k).kind() == Kind.COMPLEMENTISER) {
        return false;
      }
    }
    return false;
  }

  /**
   * The token at which the clause of the verb {@code c} leaves the one before it: with "and" or
   * after a mark, else the verb.
   */
  int newClause(int c) {
    int start = clauseStart(c);
    boolean parted = standsBeside(c) || start == 0 || pieces.get(start - 1).kind() == Kind.MARK;
    return pieces.get(parted ? start : c).start();
  }
}
