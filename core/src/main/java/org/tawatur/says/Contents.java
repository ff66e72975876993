package org.tawatur.says;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;

/** Finds what a verb of saying introduces, from where to where. Belongs to one sentence. */
final class Contents {
  private static final int REACH = 30;

  private final Passage passage;
  private final SayingWords words;
  private final Asides asides;
  private final EventContents events;
  private final Set<Integer> taken = new HashSet<>();

  Contents(Passage passage, SayingWords words, Tellers tellers) {
    this.passage = passage;
    this.words = words;
    this.asides = new Asides(passage, words, tellers);
    this.events = new EventContents(passage, words, tellers, this);
  }

  /**
   * What is said.
   *
   * @param from its first token
   * @param to the token after its last
   * @param at the piece that introduces it, so that the speaker stands before
   * @param isClause whether it is a clause or a quotation rather than an event noun
   */
  record Content(int from, int to, int at, boolean isClause) {}

  /**
   * What the verb or participle of piece {@code c} introduces, or null where it introduces nothing.
   */
  @Nullable Content content(int c, SayingWord word) {
    Content clause = clause(c, word);
    return clause != null ? clause : events.content(c, word);
  }

  /** Notes that the content was given to a speaker, so that no later verb takes it. */
  void take(Content content) {
    taken.add(content.at());
  }

  /** Whether what piece {@code k} introduces was given to a speaker. */
  boolean isTaken(int k) {
    return taken.contains(k);
  }

  /** Whether {@code phrase} is of an event. */
  boolean isEvent(NounPhrase phrase) {
    return events.isEvent(phrase);
  }

  /** A clause with أن or إن, or a quotation. */
  @Nullable Content clause(int c, SayingWord word) {
    boolean relative = false;
    boolean closed = true;
    for (int k = c + 1; k < Math.min(passage.pieces().size(), c + REACH); k++) {
      Constituent piece = passage.piece(k);
      boolean comma = piece.isMark("،") || piece.isMark("-");
      int aside = word.kind() == SayingWord.Kind.HOLD ? -1 : asides.end(c, k);
      if (aside >= 0) {
        closed |= passage.piece(aside).kind() == Kind.MARK;
        k = aside;
        continue;
      }
      if (passage.isThat(k)) {
        return closed
                && word.takes().contains(SayingWord.THAT)
                && !isSubordinate(k)
                && !taken.contains(k)
            ? that(k)
            : null;
      }
      if (piece.isMark(":") || passage.opensSpeech(k)) {
        Content after = skipsTo(k);
        if (after != null && word.takes().contains(SayingWord.THAT)) {
          return after;
        }
        if (relative && !piece.isMark(":")) {
          continue;
        }
        return word.takes().contains(SayingWord.QUOTE) && !taken.contains(k) ? quotation(k) : null;
      }
      if (k > c + 1
          && passage.piece(k - 1).isMark("،")
          && words.participle(passage.first(k)) != null) {
        return null;
      }
      relative |= piece.kind() == Kind.OTHER && isPronoun(k) && passage.first(k).has(Proclitic.WA);
      switch (piece.kind()) {
        case RELATIVE -> relative = true;
        case VERB -> {
          if (word.kind() != SayingWord.Kind.HOLD
              && !relative
              && !passage.isRelative(k)
              && !isCarried(k)
              && !isPronoun(k - 1)
              && !passage.isNameLike(k)
              && !passage.isRestOfName(k)) {
            return null;
          }
          closed =
              closed
                  && (words.verb(passage.first(k)) == null
                      || isCarried(k)
                      || relative && word.isDenying());
          relative = false;
        }
        case COMPLEMENTISER -> {
          return null;
        }
        case MARK -> {
          if (passage.isStop(k)) {
            return null;
          }
          closed |= comma;
        }
        case NOUN, PREPOSITION, CONJUNCTION, NEGATION, OTHER -> {
          // stands between the verb and what is said
        }
      }
    }
    return null;
  }

  /**
   * Whether the verb only says who passed on the statement before it: "in a statement that the
   * agency carried".
   */
  boolean isCarried(int k) {
    Token token = passage.first(k);
    SayingWord word =
        token.isVerb() && token.analysis().enclitic() != null ? words.verb(token) : null;
    return word != null
        && word.kind() == SayingWord.Kind.CONVEY
        && k > 0
        && passage.piece(k - 1).phrase() != null
        && !token.has(Proclitic.WA);
  }

  private boolean isPronoun(int k) {
    return passage.tokens().get(passage.piece(k).end() - 1).pos() == PartOfSpeech.PRONOUN;
  }

  /** Whether the أن at {@code k} goes with what stands before it: بعد أن, إلا أن. */
  private boolean isSubordinate(int k) {
    Constituent before = passage.piece(k - 1);
    boolean bare =
        before.kind() == Kind.PREPOSITION
            && before.phrase() == null
            && passage.first(k - 1).analysis().enclitic() == null;
    boolean saying =
        before.word().equals("عن")
            || before.word().equals("على")
            || before.word().equals("إلى")
            || before.word().equals("من")
            || before.word().equals("ب")
            || before.word().equals("في");
    return bare && !saying || passage.isExcept(k);
  }

  /**
   * The أن or إن right after a quotation that only names something or stands between commas, or
   * after a colon.
   */
  private @Nullable Content skipsTo(int k) {
    int next =
        passage.piece(k).isMark(":") ? k + 1 : pieceAfter(passage.closes(passage.piece(k).start()));
    while (next > 0
        && next < passage.pieces().size()
        && (passage.piece(next).isMark("،") || passage.piece(next).isMark(":"))) {
      next++;
    }
    return next > 0 && passage.isThat(next) && !taken.contains(next) ? that(next) : null;
  }

  private int pieceAfter(int token) {
    return token + 1 < passage.tokens().size() ? passage.pieceOf(token + 1) : -1;
  }

  private Content that(int k) {
    int from = passage.piece(k).tokenAfter(passage.tokens());
    int to = passage.partEnd(from);
    if (k + 1 < passage.pieces().size() && passage.opensSpeech(k + 1)) {
      int close = passage.closes(passage.piece(k + 1).start()) + 1;
      boolean goesOn =
          pieceAfter(close - 1) > 0
              && (!endsClause(pieceAfter(close - 1)) || isOnlyNamed(k + 1, close));
      to = goesOn ? to : Math.min(passage.tokens().size(), close);
    }
    return new Content(from, cutAside(from, to), k, true);
  }

  /** Whether the words between the marks only name somebody of whom the clause goes on to tell. */
  private boolean isOnlyNamed(int k, int close) {
    int next = pieceAfter(close);
    for (int j = k + 1; j < passage.pieceOf(close - 1); j++) {
      if (passage.piece(j).kind() != Kind.NOUN) {
        return false;
      }
    }
    return next > 0
        && passage.piece(next).kind() == Kind.VERB
        && passage.piece(next - 1).isMark("،")
        && !passage.first(next).analysis().hasProclitic();
  }

  private Content quotation(int k) {
    int mark = k;
    while (mark + 1 < passage.pieces().size()
        && (passage.piece(mark).isMark(":") || passage.piece(mark).isMark("."))
        && !passage.isQuote(mark)
        && (passage.isQuote(mark + 1) || passage.piece(mark + 1).isMark(":"))) {
      mark++;
    }
    int from = passage.piece(mark).end();
    boolean quoted = passage.isQuote(mark) && !passage.piece(mark).isMark("»");
    int close = quoted ? passage.closes(passage.piece(mark).start()) + 1 : passage.tokens().size();
    int after = quoted ? pieceAfter(close - 1) : -1;
    while (after > 0 && after < passage.pieces().size() && passage.piece(after).isMark("،")) {
      after++;
    }
    boolean another =
        after > 0
            && after + 1 < passage.pieces().size()
            && passage.piece(after).word().equals("و")
            && passage.isQuote(after + 1);
    close = another ? passage.partEnd(passage.piece(after).start()) : close;
    int to =
        quoted
            ? Math.min(passage.tokens().size(), close)
            : passage.partEnd(Math.min(from, passage.tokens().size() - 1));
    return new Content(from, cutAside(from, to), k, true);
  }

  /**
   * Whether after a quotation the piece {@code k} begins something else than the rest of the quoted
   * clause.
   */
  private boolean endsClause(int k) {
    Constituent piece = passage.piece(k);
    return piece.kind() == Kind.MARK
        || piece.kind() == Kind.PREPOSITION && piece.phrase() != null && !piece.word().equals("ب");
  }

  /** Where the reporter's own words begin again inside what is said: "in an allusion to". */
  int cutAside(int from, int to) {
    for (int k =
            from < passage.tokens().size() ? passage.pieceOf(from) + 1 : passage.pieces().size();
        k < passage.pieces().size();
        k++) {
      Constituent piece = passage.piece(k);
      if (piece.start() >= to) {
        break;
      }
      NounPhrase phrase = piece.phrase();
      boolean parted = passage.piece(k - 1).kind() == Kind.MARK;
      if (parted
          && piece.kind() == Kind.PREPOSITION
          && piece.word().equals("في")
          && phrase != null
          && words.isAside(passage.tokens().get(phrase.head()))
          && passage.quoteAt(piece.start()) == -1) {
        return piece.start();
      }
    }
    return to;
  }
}
