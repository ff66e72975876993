package org.tawatur.says;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Gender;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NoOne;
import org.tawatur.phrase.NounPhrase;

/** Goes over one sentence and notes whose voice each part of it is. */
final class Voices {
  private final Passage passage;
  private final List<Token> tokens;
  private final SayingWords words;
  private final Tellers tellers;
  private final Speakers speakers;
  private final Contents contents;
  private final Conversation conversation;
  private final Scopes scopes;
  private final AsSaid asSaid;
  private final NounSayings nouns;
  private final Claimants claimants;
  private final OwnVoice ownVoice;
  private Conversation.@Nullable Turn main;

  Voices(
      Passage passage,
      SayingWords words,
      Tellers tellers,
      Speakers speakers,
      Conversation conversation) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.words = words;
    this.tellers = tellers;
    this.speakers = speakers;
    this.contents = new Contents(passage, words, tellers);
    this.conversation = conversation;
    this.scopes = new Scopes(passage);
    this.asSaid = new AsSaid(passage, words);
    this.nouns = new NounSayings(passage, words, speakers, contents, scopes);
    this.claimants = new Claimants(passage, words, speakers, contents, scopes);
    this.ownVoice = new OwnVoice(passage, scopes, conversation);
  }

  /** Who says what, in the order in which the sentence tells it. */
  List<Attribution> all(int paragraph) {
    boolean inherited = !conversation.quoted().isEmpty() && !beginsAnew();
    if (inherited) {
      scopes.add(
          new Attribution(-1, 0, passage.firstClosing(), conversation.quoted(), false, false));
    }
    title();
    for (int c = 0; c < passage.pieces().size(); c++) {
      switch (passage.piece(c).kind()) {
        case VERB -> verb(c);
        case PREPOSITION -> {
          preposition(c);
          nouns.note(c);
        }
        case NOUN, OTHER -> {
          noun(c);
          nouns.note(c);
        }
        case COMPLEMENTISER, RELATIVE, CONJUNCTION, NEGATION, MARK -> {
          // says nothing by itself
        }
      }
    }
    leaveOpen(paragraph, inherited && passage.firstClosing() == tokens.size());
    return scopes.all();
  }

  /**
   * Whether the sentence opens with somebody speaking, so that a quotation left open before has
   * ended.
   */
  private boolean beginsAnew() {
    return !passage.pieces().isEmpty()
        && passage.piece(0).kind() == Kind.VERB
        && passage.first(0).has(Proclitic.WA)
        && words.verb(passage.first(0)) != null;
  }

  /** "X: ..." at the head of a line. */
  private void title() {
    for (int c = 0; c < Math.min(5, passage.pieces().size()); c++) {
      Constituent piece = passage.piece(c);
      NounPhrase phrase = passage.piece(0).phrase();
      if (piece.isMark(":")) {
        boolean inside = c > 0 && c + 1 < passage.pieces().size() && passage.piece(0).isArgument();
        if (inside
            && phrase != null
            && tellers.canSpeak(passage.scene(), phrase)
            && (passage.scene().sentence() == 0 || !tellers.passesOn(passage.scene(), phrase))) {
          Conversation.Turn turn = speakers.heading(phrase, piece.start());
          scopes.add(
              new Attribution(
                  passage.piece(0).start(),
                  piece.end(),
                  passage.partEnd(piece.end()),
                  turn.chain(),
                  false,
                  false));
          speak(turn);
        }
        return;
      }
      if (piece.kind() != Kind.NOUN && piece.kind() != Kind.PREPOSITION && !passage.isQuote(c)) {
        return;
      }
    }
  }

  private void verb(int c) {
    SayingWord word = words.verb(passage.first(c));
    if (word != null && word.kind() == SayingWord.Kind.HOLD && isThisComes(c)) {
      scopes.closeAll(passage.piece(c).start());
      return;
    }
    if (word == null || isFirstPerson(c)) {
      ownVoice.note(c);
      if (word == null) {
        participle(c);
      }
      return;
    }
    if (claimants.note(c)) {
      return;
    }
    Contents.Content content = contents.content(c, word);
    if (asSaid.isAs(c) && (content == null || !passage.first(c - 1).lemma().name().equals("كما"))) {
      as(c, word);
    } else if (content != null) {
      say(c, word, content);
    } else {
      mention(c, word);
    }
  }

  /**
   * "X spoke of ...": somebody speaks, though the sentence does not say what; the next sentence may
   * go on with him.
   */
  private void mention(int c, SayingWord word) {
    boolean speech =
        word.takes().contains(SayingWord.QUOTE)
            && word.kind() != SayingWord.Kind.HOLD
            && word.kind() != SayingWord.Kind.CONVEY;
    if (speech
        && main == null
        && scopes.at(passage.piece(c).start()) == null
        && !passage.isWithinRelative(c)) {
      Conversation.Turn turn = speakers.turn(c, word, passage.pauseAfter(c));
      if (turn != null && turn.chain().getLast().kind() != Source.Kind.HEARSAY) {
        conversation.spoke(turn);
      }
    }
  }

  /** "This comes after ...": the reporter sets what was said in its context. */
  private boolean isThisComes(int c) {
    return c > 0
        && c + 1 < passage.pieces().size()
        && passage.first(c + 1).pos() == PartOfSpeech.DEMONSTRATIVE
        && passage.piece(c + 1).kind() == Kind.NOUN
        && passage.quoteAt(passage.piece(c).start()) == -1;
  }

  private boolean isFirstPerson(int c) {
    SayingWord word = words.verb(passage.first(c));
    return passage.first(c).analysis().person() == Person.FIRST
        && (word == null || word.kind() != SayingWord.Kind.CONVEY);
  }

  private void say(int c, SayingWord word, Contents.Content content) {
    int verb = passage.piece(c).start();
    if (!content.isClause() && NoOne.isSubject(passage.scene().chart(), verb)) {
      return;
    }
    Conversation.Turn turn =
        speakers.turn(
            c, word, content.at() < passage.pieces().size() ? limit(content) : content.from());
    boolean overt = turn != null;
    boolean goesOn = false;
    if (turn == null) {
      if (isNobody(c, word, content)) {
        nobody(c, word, content);
        return;
      }
      turn = dropped(c, word, content);
      if (turn == null) {
        return;
      }
      goesOn = turn.equals(main) || turn.equals(conversation.latest(head -> true));
    }
    contents.take(content);
    Attribution outer = scopes.at(verb);
    boolean nested =
        outer != null && !goesOn && !outer.chain().isEmpty() && scopes.isNested(outer, c, content);
    List<Source> chain =
        nested && outer != null ? Scopes.joined(outer.chain(), turn.chain()) : turn.chain();
    int to =
        nested && outer != null ? Math.min(outer.to(), scopes.nestedEnd(content)) : content.to();
    if (!nested) {
      scopes.closeAll(passage.newClause(c));
    }
    scopes.add(
        new Attribution(verb, content.from(), to, chain, word.isDenying(), word.isGuessing()));
    if (!nested) {
      speak(overt || main == null ? new Conversation.Turn(chain, turn.head()) : turn);
    }
  }

  private int limit(Contents.Content content) {
    return content.isClause() || content.from() < passage.piece(content.at()).start()
        ? passage.piece(content.at()).start()
        : content.from();
  }

  private void speak(Conversation.Turn turn) {
    main = turn;
    conversation.spoke(turn);
  }

  /** Whether nobody in particular says so: "it is believed that". */
  private boolean isNobody(int c, SayingWord word, Contents.Content content) {
    Token token = passage.first(c);
    boolean passive = token.analysis().voice() == Voice.PASSIVE;
    boolean bare =
        word.marks().contains(SayingWord.Mark.NOBODY)
            && token.pos() == PartOfSpeech.IMPERFECT
            && token.analysis().gender() != Gender.FEMININE
            && token.analysis().number() != Number.PLURAL;
    return content.isClause() && content.at() <= c + 2 && (passive || bare);
  }

  private void nobody(int c, SayingWord word, Contents.Content content) {
    int verb = passage.piece(c).start();
    contents.take(content);
    Attribution outer = scopes.at(verb);
    if (outer != null
        && (passage.quoteAt(verb) != -1
            || outer.word() < 0
            || scopes.isNested(outer, c, content))) {
      return;
    }
    scopes.closeAll(passage.newClause(c));
    scopes.add(
        new Attribution(
            verb, content.from(), content.to(), List.of(), word.isDenying(), word.isGuessing()));
  }

  /** Who speaks where the verb has no subject of its own. */
  private Conversation.@Nullable Turn dropped(int c, SayingWord word, Contents.Content content) {
    Token token = passage.first(c);
    boolean verb = token.isVerb();
    boolean may =
        content.isClause() || word.kind() == SayingWord.Kind.CONTINUE || passage.standsBeside(c);
    boolean kind =
        word.kind() == SayingWord.Kind.SAY
            || word.kind() == SayingWord.Kind.CONTINUE
            || word.kind() == SayingWord.Kind.TELL;
    if (!verb
        || !may
        || !kind
        || token.analysis().voice() == Voice.PASSIVE
        || speakers.hasOtherSubject(c, limit(content))) {
      return null;
    }
    boolean opens =
        c == 0 && token.has(Proclitic.WA) && conversation.agrees(h -> speakers.agrees(c, h));
    boolean plain = content.isClause() || opens || word.kind() == SayingWord.Kind.CONTINUE;
    if (main != null
        && speakers.agrees(c, main.head())
        && (word.kind() == SayingWord.Kind.CONTINUE || passage.standsBeside(c))) {
      return main;
    }
    Conversation.Turn carried = speakers.carried(c, passage.partStart(passage.piece(c).start()));
    if (carried != null || !plain) {
      return carried;
    }
    if (main != null && speakers.agrees(c, main.head())) {
      return main;
    }
    return passage.isRelative(c) ? null : conversation.latest(head -> speakers.agrees(c, head));
  }

  /** "..., according to what X said". */
  private void as(int c, SayingWord word) {
    Conversation.Turn turn = speakers.turn(c, word, passage.pauseAfter(c));
    if (turn != null) {
      scopes.backward(passage.piece(c).start(), turn.chain(), false);
      conversation.spoke(turn);
    }
  }

  private void preposition(int c) {
    Constituent piece = passage.piece(c);
    SayingWord word = words.preposition(piece.word());
    NounPhrase phrase = piece.phrase();
    if (word == null || phrase == null) {
      return;
    }
    Token head = tokens.get(phrase.head());
    if (head.analysis().enclitic() != null && !tellers.canSpeak(passage.scene(), phrase)
        || words.isOwnSaying(head)) {
      scopes.closeBeforeContrast(c);
      return;
    }
    boolean passes = word.marks().contains(SayingWord.Mark.PASSES);
    if (!tellers.maySpeak(passage.scene(), phrase) && !passage.isTitled(c)
        || passes && scopes.isTold(piece.start())) {
      return;
    }
    Conversation.Turn latest =
        speakers.isKnownRecord(phrase) ? conversation.latest(turn -> true) : null;
    if (latest != null) {
      scopes.backward(piece.start(), latest.chain(), passes, true);
      return;
    }
    Source source = speakers.source(phrase, passage.pauseAfter(c));
    boolean again =
        head.analysis().hasArticle()
            && phrase.genitives().isEmpty()
            && (tellers.isUnnamed(head) || tellers.isRecord(head));
    scopes.backward(piece.start(), List.of(source), passes, again);
    if (main == null) {
      conversation.spoke(new Conversation.Turn(List.of(source), head));
    }
  }

  /** A participle of saying, or a verb of saying that was read as a noun. */
  private void noun(int c) {
    Constituent piece = passage.piece(c);
    boolean single = piece.end() - piece.start() == 1;
    SayingWord word =
        single && !passage.first(c).analysis().hasArticle() ? words.verb(passage.first(c)) : null;
    word = word == null && single ? words.hidden(passage.first(c)) : word;
    if (word != null && asSaid.isAs(c)) {
      as(c, word);
      return;
    }
    Contents.Content content =
        word == null || words.participle(passage.first(c)) != null
            ? null
            : contents.content(c, word);
    if (word != null
        && content != null
        && content.isClause()
        && !tokens.get(piece.start()).isVerb()
        && speakers.turn(c, word, limit(content)) != null
        && !passage.isQuote(Math.max(0, c - 1))) {
      say(c, word, content);
    } else {
      participle(c);
    }
  }

  /** "..., pointing out that ...": goes on with whoever speaks or acts in the main clause. */
  private void participle(int c) {
    SayingWord word = words.participle(passage.first(c));
    Contents.Content content = word == null ? null : contents.content(c, word);
    if (word == null || content == null || c == 0 && !content.isClause()) {
      return;
    }
    int at = passage.piece(c).start();
    Attribution outer = scopes.at(at);
    if (outer != null
        && (outer.word() < 0
            || passage.quoteAt(at) >= outer.from() - 1 && passage.quoteAt(at) != -1)) {
      return;
    }
    Conversation.Turn turn = main != null ? main : speakers.carried(c, passage.partStart(at));
    turn = turn == null ? conversation.latest(head -> true) : turn;
    if (turn == null) {
      return;
    }
    contents.take(content);
    scopes.add(
        new Attribution(
            at, content.from(), content.to(), turn.chain(), word.isDenying(), word.isGuessing()));
    if (main == null) {
      speak(turn);
    }
  }

  /** Remembers a quotation that the sentence leaves open. */
  private void leaveOpen(int paragraph, boolean goesOn) {
    int opened = passage.leftOpen();
    Attribution speaker = opened < 0 ? null : scopes.at(Math.min(tokens.size() - 1, opened + 1));
    if (speaker != null) {
      conversation.leaveOpen(speaker.chain(), paragraph);
    } else {
      conversation.leaveOpen(goesOn ? conversation.quoted() : List.of(), paragraph);
    }
  }
}
