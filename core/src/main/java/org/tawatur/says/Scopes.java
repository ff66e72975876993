package org.tawatur.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Proclitic;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/**
 * The attributions of one sentence while it is read: how far each reaches, and which lies in which.
 */
final class Scopes {
  private static final Set<String> WHILE = WordSet.of("فيما", "بينما", "حين");

  private final Passage passage;
  private final List<Attribution> found = new ArrayList<>();

  Scopes(Passage passage) {
    this.passage = passage;
  }

  /** All that says something; the last thing that is asked. */
  List<Attribution> all() {
    found.removeIf(attribution -> attribution.from() >= attribution.to());
    return found;
  }

  void add(Attribution attribution) {
    found.add(attribution);
  }

  @Nullable Attribution at(int token) {
    return Attributions.at(found, token);
  }

  /** Ends at {@code token} all that reaches further. */
  void closeAll(int token) {
    found.replaceAll(a -> a.word() < token ? a.until(token) : a);
  }

  /** Ends what is said after "in his words" where a contrast follows, which is the reporter's. */
  void closeBeforeContrast(int c) {
    for (int k = c + 1; k < Math.min(passage.pieces().size(), c + 4); k++) {
      Constituent piece = passage.piece(k);
      if (passage.isExcept(k)
          || piece.kind() == Kind.COMPLEMENTISER
              && (WHILE.contains(piece.word()) || piece.word().equals("لكن"))) {
        closeAll(piece.start());
        return;
      }
      if (piece.kind() != Kind.MARK && piece.kind() != Kind.OTHER) {
        return;
      }
    }
  }

  /**
   * Whether the preposition at {@code token} stands between a verb of saying and what it
   * introduces.
   */
  boolean isTold(int token) {
    for (Attribution a : found) {
      if (a.word() >= 0 && a.word() < token && token < a.from()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb of saying inside what another says is told by the other, rather than standing
   * beside him.
   */
  boolean isNested(Attribution outer, int c, Contents.Content content) {
    int verb = passage.piece(c).start();
    if (outer.word() < 0) {
      return true;
    }
    int quote = passage.quoteAt(verb);
    boolean quotes =
        passage.isQuote(content.at())
            || content.from() > 0 && passage.tokens().get(content.from() - 1).isMark('«')
            || passage
                .tokens()
                .get(Math.min(content.from(), passage.tokens().size() - 1))
                .isMark('«');
    boolean ended =
        passage.standsBeside(c)
            && (quotes
                || quote != -1 && passage.closes(quote) == passage.tokens().size()
                || c > 0 && passage.isStop(c - 1));
    if (quote >= outer.from() - 1 && quote != -1 && !ended) {
      return true;
    }
    if (!content.isClause() && passage.isWithinRelative(c)) {
      return true;
    }
    if (passage.standsBeside(c)) {
      return false;
    }
    int start = passage.clauseStart(c);
    Kind before = start == 0 ? Kind.MARK : passage.piece(start - 1).kind();
    if (passage.isRelative(c) || before == Kind.COMPLEMENTISER || before == Kind.RELATIVE) {
      return true;
    }
    for (int k = passage.pieceOf(outer.from()); k < c; k++) {
      Constituent piece = passage.piece(k);
      if (piece.kind() == Kind.VERB
          && !passage.first(k).lemma().name().equals("كان/1")
          && !passage.isRelative(k)) {
        return false;
      }
      if (piece.isMark("،") && k > passage.pieceOf(outer.from()) + 2) {
        return false;
      }
    }
    return true;
  }

  /** Where what is told by somebody quoted ends: at the next clause that stands beside it. */
  int nestedEnd(Contents.Content content) {
    int from = Math.min(content.from(), passage.tokens().size() - 1);
    for (int k = passage.pieceOf(from) + 1;
        k + 1 < passage.pieces().size() && passage.piece(k).start() < content.to();
        k++) {
      boolean open = passage.quoteAt(passage.piece(k).start()) > content.from();
      int next = passage.isThat(k + 1) ? k + 1 : k + 2;
      boolean beside =
          passage.piece(k + 1).kind() == Kind.COMPLEMENTISER && !passage.isThat(k + 1)
              || next < passage.pieces().size() && passage.isExcept(next);
      if (passage.piece(k).isMark("،") && beside && !open) {
        return passage.piece(k).start();
      }
    }
    return content.to();
  }

  void backward(int token, List<Source> chain, boolean passes) {
    backward(token, chain, passes, false);
  }

  /**
   * "..., according to X": X says what the sentence has said so far, or passes on what somebody
   * else was said to say.
   *
   * @param token where the phrase begins
   * @param chain X
   * @param passes whether X is told by who spoke before
   * @param again whether X only repeats a speaker without name
   */
  void backward(int token, List<Source> chain, boolean passes, boolean again) {
    if (isForward(token)) {
      forward(token, chain);
      return;
    }
    int from = from(token);
    boolean combined = false;
    for (int i = 0; i < found.size(); i++) {
      Attribution a = found.get(i);
      if (a.word() >= from && a.word() < token && a.to() > from) {
        combined = true;
        List<Source> whole =
            again && !a.chain().isEmpty() ? a.chain() : combined(a.chain(), chain, passes);
        found.set(
            i, new Attribution(a.word(), a.from(), a.to(), whole, a.isDenying(), a.isGuessing()));
      }
    }
    Attribution outer = combined ? null : at(token);
    if (!combined) {
      List<Source> whole =
          outer == null || outer.chain().isEmpty() ? chain : combined(outer.chain(), chain, passes);
      int end = token > from ? whileAfter(token) : passage.partEnd(token);
      boolean last = passage.pauseAfter(passage.pieceOf(token)) >= end - 1 && token > from;
      found.add(new Attribution(token, from, last ? token : end, whole, false, false));
    }
  }

  /** ", and according to X, ...": whether the phrase at {@code token} opens what X says. */
  private boolean isForward(int token) {
    int c = passage.pieceOf(token);
    int pause = passage.pauseAfter(c);
    if (c == 0
        || pause >= passage.tokens().size()
        || !passage.tokens().get(token).has(Proclitic.WA)
        || !passage.piece(c - 1).isMark("،")
        || passage.quoteAt(token) != -1) {
      return false;
    }
    int next = passage.pieceOf(pause);
    next = passage.piece(next).isMark("،") ? next + 1 : next;
    return next < passage.pieces().size()
        && (passage.piece(next).kind() == Kind.COMPLEMENTISER
            || passage.piece(next).kind() == Kind.VERB);
  }

  private void forward(int token, List<Source> chain) {
    closeAll(token);
    found.add(new Attribution(token, token, passage.partEnd(token), chain, false, false));
  }

  /** The comma before "while" behind {@code token}, or where its part of the sentence ends. */
  private int whileAfter(int token) {
    int end = passage.partEnd(token);
    for (int k = passage.pieceOf(token) + 1;
        k < passage.pieces().size() && passage.piece(k).start() < end;
        k++) {
      if (passage.piece(k).kind() == Kind.COMPLEMENTISER
          && WHILE.contains(passage.piece(k).word())
          && passage.piece(k - 1).isMark("،")) {
        return passage.piece(k).start();
      }
    }
    return end;
  }

  /** Where the clause begins that a backward attribution covers. */
  private int from(int token) {
    int from = passage.partStart(token);
    int main = from;
    for (Attribution a : found) {
      main = a.word() < token ? Math.max(main, a.word()) : main;
    }
    for (int k = passage.pieceOf(token) - 1; k > 0 && passage.piece(k).start() > main; k--) {
      if (passage.piece(k).kind() == Kind.COMPLEMENTISER
          && WHILE.contains(passage.piece(k).word())
          && passage.piece(k - 1).isMark("،")) {
        return passage.piece(k).start();
      }
    }
    return from;
  }

  /** {@code chain} with another teller: media stand before whom they quote, who is quoted after. */
  private static List<Source> combined(List<Source> chain, List<Source> others, boolean passes) {
    if (chain.isEmpty()) {
      return others;
    }
    Source.Kind kind = others.getFirst().kind();
    boolean medium = kind == Source.Kind.MEDIA && chain.getFirst().kind() != Source.Kind.MEDIA;
    if (passes || !medium && kind != Source.Kind.HEARSAY) {
      return joined(chain, others);
    }
    return medium ? joined(others, chain) : chain;
  }

  /** Both chains in one, nobody twice. */
  static List<Source> joined(List<Source> chain, List<Source> others) {
    List<Source> all = new ArrayList<>(chain);
    for (Source other : others) {
      if (all.stream().noneMatch(s -> s.mention().isSameAs(other.mention()))) {
        all.add(other);
      }
    }
    return all;
  }
}
