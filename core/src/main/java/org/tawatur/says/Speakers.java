package org.tawatur.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/** Finds the speakers of one sentence and makes tellers of them. */
final class Speakers {
  private static final int REACH = 8;
  private static final String AS_FOR = "اما";
  private static final String THEN = "فقد";
  private static final Set<String> SAME = WordSet.of("نفس", "ذات", "عين");

  private final Passage passage;
  private final Scene scene;
  private final List<Token> tokens;
  private final Sources sources;
  private final Tellers tellers;
  private final Conversation conversation;
  private final Hearers hearers;

  Speakers(Passage passage, References references, Tellers tellers, Conversation conversation) {
    this.conversation = conversation;
    this.passage = passage;
    this.scene = passage.scene();
    this.tokens = passage.tokens();
    this.tellers = tellers;
    this.sources = new Sources(passage, references, tellers);
    this.hearers = new Hearers(passage, sources, tellers);
  }

  /**
   * The turn of the verb's own speaker, and of whom he tells or quotes; null where the clause names
   * nobody.
   */
  Conversation.@Nullable Turn turn(int c, SayingWord word, int limit) {
    return switch (word.kind()) {
      case HOLD -> held(c, limit);
      case CONVEY -> conveyed(c, limit);
      case SAY, CONTINUE, TELL -> said(c, word, limit);
      case PREPOSITION, AS, ASIDE -> null;
    };
  }

  private Conversation.@Nullable Turn said(int c, SayingWord word, int limit) {
    NounPhrase subject = subject(c, word, limit);
    if (subject == null) {
      return null;
    }
    NounPhrase medium = subject;
    subject = hearers.speaker(c, word, subject, limit);
    List<Source> chain = new ArrayList<>();
    NounPhrase told =
        subject.head() == medium.head() ? hearers.told(c, word, subject, limit) : medium;
    if (told != null
        && tellers.passesOn(scene, told)
        && tellers.isUnnamed(scene, sources.withoutTold(subject))) {
      chain.add(sources.source(told, limit));
    }
    chain.add(
        sources.source(
            subject,
            told != null && told.start() > subject.head() ? Math.min(limit, told.start()) : limit));
    NounPhrase quoted = between(c, limit, "نقلا عن", "على لسان");
    if (quoted != null) {
      chain.add(sources.source(quoted, limit));
    }
    return new Conversation.Turn(chain, tokens.get(subject.head()));
  }

  /** "Agency A quotes B": the agency, then whom it quotes. */
  private Conversation.@Nullable Turn conveyed(int c, int limit) {
    List<Source> chain = new ArrayList<>();
    NounPhrase subject = subject(c, null, limit);
    NounPhrase from = between(c, limit, "عن", "من", "إلى");
    if (subject != null) {
      int end =
          from != null && from.start() > subject.head()
              ? passage.piece(passage.pieceOf(from.start())).start()
              : limit;
      chain.add(sources.source(subject, Math.min(limit, end)));
    }
    if (from == null
        && (passage.isWithinRelative(c) || passage.first(c).pos() == PartOfSpeech.IMPERFECT)) {
      return null;
    }
    if (from != null) {
      chain.add(sources.source(from, limit));
    }
    return chain.isEmpty()
        ? null
        : new Conversation.Turn(
            chain, tokens.get(subject != null ? subject.head() : from == null ? 0 : from.head()));
  }

  /** "In a statement of X it came that": whose statement it is. */
  private Conversation.@Nullable Turn held(int c, int limit) {
    NounPhrase where = between(c, limit, "في", "على");
    if (where == null || !tellers.isRecord(tokens.get(where.head()))) {
      return null;
    }
    return sources.isKnownRecord(where) && conversation.latest(head -> true) != null
        ? conversation.latest(head -> true)
        : new Conversation.Turn(List.of(sources.source(where, limit)), tokens.get(where.head()));
  }

  /** Who speaks: the noun after the verb, else the one before. */
  private @Nullable NounPhrase subject(int c, @Nullable SayingWord word, int limit) {
    NounPhrase topic = topic(c);
    if (topic != null) {
      return topic;
    }
    Arguments arguments = passage.clauses().verb(passage.piece(c).start());
    Filler before = arguments == null ? null : arguments.before();
    NounPhrase overt =
        before == null || before.kind() == Filler.Kind.DROPPED || before.phrases().isEmpty()
            ? null
            : before.phrases().getFirst();
    if (overt != null && (!tellers.maySpeak(scene, overt) || isSaidIn(c, overt))) {
      overt = null;
    }
    boolean told =
        before != null
            && before.kind() == Filler.Kind.OVERT
            && (word == null || word.kind() == SayingWord.Kind.TELL);
    if (overt != null && (told || tellers.canSpeak(scene, overt) && isPlural(c))) {
      return overt;
    }
    NounPhrase after = isPlural(c) ? null : after(c, limit);
    if (after != null) {
      return after;
    }
    NounPhrase was = afterAuxiliary(c);
    if (was != null) {
      return was;
    }
    return overt;
  }

  /** X of "as for X, ..., he said", with nothing but commas, names and titles between. */
  private @Nullable NounPhrase topic(int c) {
    boolean then =
        passage.first(c).has(Proclitic.FA) || c > 0 && passage.first(c - 1).key().equals(THEN);
    for (int k = c - 1; then && k > 0 && k >= c - 2 * REACH; k--) {
      Constituent piece = passage.piece(k);
      if (passage.first(k - 1).key().equals(AS_FOR)) {
        return piece.kind() == Kind.NOUN
                && piece.phrase() != null
                && tellers.canSpeak(scene, piece.phrase())
            ? piece.phrase()
            : null;
      }
      if (piece.kind() == Kind.VERB || piece.kind() == Kind.COMPLEMENTISER || passage.isStop(k)) {
        return null;
      }
    }
    return null;
  }

  /** X of "X had said", where the auxiliary and X stand before the verb. */
  private @Nullable NounPhrase afterAuxiliary(int c) {
    for (int k = c - 1; k >= Math.max(0, c - 2 * REACH); k--) {
      Constituent piece = passage.piece(k);
      if (piece.kind() == Kind.VERB
          && first(piece).lemma().name().equals("كان/1")
          && !passage.isWithinRelative(k)) {
        return after(k, passage.piece(c).start());
      }
      if (piece.kind() == Kind.COMPLEMENTISER
          || passage.isStop(k)
          || piece.kind() == Kind.VERB && !passage.isWithinRelative(k)) {
        return null;
      }
    }
    return null;
  }

  /** Whether {@code record} is only where somebody says it: "a statement in which he said". */
  private boolean isSaidIn(int c, NounPhrase record) {
    boolean within =
        c + 1 < passage.pieces().size()
            && passage.piece(c + 1).word().equals("في")
            && passage.piece(c + 1).phrase() == null;
    return within && tellers.isRecord(tokens.get(record.head()));
  }

  private boolean isPlural(int c) {
    Token verb = passage.first(c);
    Number number =
        verb.isVerb() && verb.analysis().person() == Person.THIRD ? verb.analysis().number() : null;
    return number == Number.PLURAL || number == Number.DUAL;
  }

  /** The first noun between the verb and {@code limit} that can be its subject. */
  private @Nullable NounPhrase after(int c, int limit) {
    for (int k = c + 1; k < passage.pieces().size() && passage.piece(k).start() < limit; k++) {
      Constituent piece = passage.piece(k);
      if (passage.isNameLike(k)) {
        return name(k);
      }
      if (piece.kind() == Kind.VERB
          || piece.kind() == Kind.RELATIVE
          || piece.kind() == Kind.COMPLEMENTISER) {
        return null;
      }
      if (passage.isSaying(k)) {
        return null;
      }
      NounPhrase phrase = piece.phrase();
      if (k == c + 1 && isAli(piece)) {
        return phrase == null
            ? null
            : new NounPhrase(
                piece.start(),
                phrase.head(),
                phrase.end(),
                true,
                phrase.genitives(),
                phrase.modifiers(),
                phrase.complements(),
                false);
      }
      boolean time =
          phrase != null
              && (phrase.isAdverbial()
                  || tokens.get(phrase.head()).lemma().sense() == NounClass.TIME
                  || isOfSubject(tokens.get(phrase.head())));
      if (piece.kind() == Kind.NOUN && phrase != null && !time) {
        boolean may =
            tellers.maySpeak(scene, phrase)
                && (!phrase.genitives().isEmpty()
                    || !Agreement.isAccusative(tokens.get(phrase.head())));
        return may && !first(piece).has(Proclitic.WA) ? phrase : null;
      }
    }
    return null;
  }

  /**
   * Whether a word says something of the speaker rather than who he is: "at the same (time)", "his
   * talk".
   */
  private boolean isOfSubject(Token head) {
    return head.analysis().enclitic() != null
        && (SAME.contains(head.lemma().name()) || tellers.isRecord(head));
  }

  /** Whether the name Ali was read as the preposition that is written alike. */
  private boolean isAli(Constituent piece) {
    return piece.kind() == Kind.PREPOSITION
        && first(piece).form().equals("علي")
        && piece.phrase() != null
        && piece.phrase().start() == piece.start() + 1
        && Tellers.isName(tokens.get(piece.phrase().head()))
        && !scene.isPlace(piece.phrase().head());
  }

  private Token first(Constituent piece) {
    return tokens.get(piece.start());
  }

  /** A name that was read as a verb, with what belongs to it. */
  private NounPhrase name(int k) {
    int end = k + 1;
    while (passage.isNameLike(end)
        || end < passage.pieces().size()
            && passage.piece(end).kind() == Kind.VERB
            && end == k + 1
            && first(passage.piece(end)).analysis().proclitics().isEmpty()) {
      end++;
    }
    if (isRestOfName(end)) {
      end++;
    }
    int start = passage.piece(k).start();
    return new NounPhrase(
        start, start, passage.piece(end - 1).end(), true, List.of(), List.of(), List.of(), false);
  }

  /** Whether piece {@code k} is one word that can only be the next part of a person's name. */
  private boolean isRestOfName(int k) {
    if (k >= passage.pieces().size()) {
      return false;
    }
    Constituent piece = passage.piece(k);
    Token token = first(piece);
    return piece.kind() == Kind.NOUN
        && piece.end() == piece.start() + 1
        && Tellers.isName(token)
        && !token.has(Proclitic.WA);
  }

  /**
   * What the first of {@code prepositions} between the verb and {@code limit} governs, where that
   * can speak; else null.
   */
  private @Nullable NounPhrase between(int c, int limit, String... prepositions) {
    for (int k = c + 1; k < passage.pieces().size() && passage.piece(k).start() < limit; k++) {
      Constituent piece = passage.piece(k);
      if (piece.kind() != Kind.PREPOSITION || !List.of(prepositions).contains(piece.word())) {
        continue;
      }
      if (piece.phrase() == null && passage.isNameLike(k + 1)) {
        return name(k + 1);
      }
      if (piece.phrase() != null && tellers.maySpeak(scene, piece.phrase())) {
        return piece.phrase();
      }
    }
    return null;
  }

  /**
   * The subject of a verb before piece {@code c} with which the verb there agrees, nearest first;
   * null where there is none.
   */
  Conversation.@Nullable Turn carried(int c, int from) {
    for (int k = c - 1; k >= 0 && passage.piece(k).start() >= from; k--) {
      Arguments arguments =
          passage.piece(k).kind() == Kind.VERB && !passage.isWithinRelative(k)
              ? passage.clauses().verb(passage.piece(k).start())
              : null;
      if (arguments == null) {
        continue;
      }
      Filler before = arguments.before();
      boolean overt = before != null && before.kind() != Filler.Kind.DROPPED;
      Filler subject = overt ? before : arguments.after().stream().findFirst().orElse(before);
      if (subject == null || subject.phrases().isEmpty()) {
        continue;
      }
      NounPhrase phrase = subject.phrases().getFirst();
      if (tellers.canSpeak(scene, phrase)
          && tokens.get(phrase.head()).lemma().sense() != NounClass.QUANTITY
          && tokens.get(phrase.head()).analysis().enclitic() == null
          && agrees(c, tokens.get(phrase.head()))) {
        return new Conversation.Turn(
            List.of(sources.named(phrase, passage.piece(c).start())), tokens.get(phrase.head()));
      }
    }
    return null;
  }

  /** Whether the verb of piece {@code c} can have {@code head} as its left-out subject. */
  boolean agrees(int c, Token head) {
    Token verb = passage.first(c);
    return verb.pos() != PartOfSpeech.PERFECT && verb.pos() != PartOfSpeech.IMPERFECT
        || Agreement.subjectBefore(verb.analysis(), head);
  }

  /** Whether a noun follows the verb that can be its subject but says nothing. */
  boolean hasOtherSubject(int c, int limit) {
    for (int k = c + 1; k < passage.pieces().size() && passage.piece(k).start() < limit; k++) {
      Constituent piece = passage.piece(k);
      if (piece.kind() != Kind.NOUN || passage.isSaying(k)) {
        return false;
      }
      NounPhrase phrase = piece.phrase();
      if (phrase != null
          && !phrase.isAdverbial()
          && tokens.get(phrase.head()).lemma().sense() != NounClass.TIME) {
        return true;
      }
    }
    return false;
  }

  /** The turn of who stands before the colon of a heading. */
  Conversation.Turn heading(NounPhrase phrase, int colon) {
    List<Source> chain = new ArrayList<>();
    NounPhrase told = sources.toldWithin(phrase);
    told = told == null ? between(passage.pieceOf(phrase.head()), colon, "ل") : told;
    if (told != null
        && tellers.passesOn(scene, told)
        && tellers.isUnnamed(scene, sources.withoutTold(phrase))) {
      chain.add(sources.source(told, colon));
    }
    chain.add(sources.source(phrase, colon));
    return new Conversation.Turn(chain, tokens.get(phrase.head()));
  }

  /** Who can say something. */
  Tellers tellers() {
    return tellers;
  }

  /** The teller that {@code phrase} means; what belongs to it ends at {@code limit}. */
  Source source(NounPhrase phrase, int limit) {
    return sources.source(phrase, limit);
  }

  /** Whether {@code phrase} is "the statement", which is that of whoever spoke last. */
  boolean isKnownRecord(NounPhrase phrase) {
    return sources.isKnownRecord(phrase);
  }
}
