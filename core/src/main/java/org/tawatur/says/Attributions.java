package org.tawatur.says;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
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
import org.tawatur.text.Sentence;

/** Finds who says which part of a sentence. Immutable and thread-safe; what goes on into the next sentence is in the conversation. */
public final class Attributions {
  private static final int REACH = 24;
  private static final Set<String> THAT = Set.of("أن", "إن", "ان", "أنّ", "بأن", "بان", "أنه");

  private static final Set<String> BESIDE = Set.of("فيما", "بينما", "كما", "لكن", "لكنّ", "إذ", "حيث");

  private final Map<String, SayingWord> words = new HashMap<>();
  private final References references;
  private final Tellers tellers;

  /** Makes the step from the attributing words. */
  public Attributions(List<SayingWord> words, References references, Tellers tellers) {
    words.forEach(word -> this.words.put(word.word(), word));
    this.references = references;
    this.tellers = tellers;
  }

  /** Who says what in the sentence of {@code clauses}, in the order of the text. */
  public List<Attribution> attributions(Scene scene, Clauses clauses, Sentence sentence, Conversation conversation) {
    Run run = new Run(scene, clauses, conversation);
    conversation.enter(sentence.paragraph());
    run.all();
    run.quotation(sentence.paragraph());
    return run.found;
  }

  /** The innermost of {@code attributions} that covers {@code token}, or null. */
  public static @Nullable Attribution at(List<Attribution> attributions, int token) {
    Attribution best = null;
    for (Attribution attribution : attributions) {
      if (attribution.covers(token) && (best == null || attribution.from() >= best.from())) {
        best = attribution;
      }
    }
    return best;
  }

  /** One pass over one sentence. */
  private final class Run {
    private final Scene scene;
    private final Chart chart;
    private final List<Token> tokens;
    private final List<Constituent> pieces;
    private final Clauses clauses;
    private final Conversation conversation;
    private final List<Attribution> found = new ArrayList<>();

    Run(Scene scene, Clauses clauses, Conversation conversation) {
      this.scene = scene;
      this.chart = scene.chart();
      this.tokens = chart.tokens();
      this.pieces = chart.constituents();
      this.clauses = clauses;
      this.conversation = conversation;
    }

    void all() {
      if (!conversation.quoted().isEmpty()) {
        int end = closing();
        found.add(new Attribution(-1, 0, end, conversation.quoted(), false, false));
      }
      title();
      for (int c = 0; c < pieces.size(); c++) {
        Constituent piece = pieces.get(c);
        switch (piece.kind()) {
          case VERB -> verb(c);
          case PREPOSITION -> preposition(c);
          case NOUN, OTHER -> participle(c);
          case COMPLEMENTISER, RELATIVE, CONJUNCTION, NEGATION, MARK -> {
            // says nothing by itself
          }
        }
      }
    }

    /** "X: ..." at the head of a line. */
    private void title() {
      for (int c = 0; c < Math.min(4, pieces.size()); c++) {
        Constituent piece = pieces.get(c);
        if (piece.isMark(":") && c > 0 && pieces.get(c - 1).isArgument() && c + 1 < pieces.size()) {
          NounPhrase phrase = pieces.get(c - 1).phrase();
          if (phrase != null && c <= 2 && tellers.canSpeak(scene, phrase)) {
            add(c - 1, piece.end(), List.of(source(phrase)), null, List.of());
          }
          return;
        }
        if (piece.kind() == Kind.VERB || piece.kind() == Kind.MARK && !isQuote(piece)) {
          return;
        }
      }
    }

    private void verb(int c) {
      int verb = pieces.get(c).start();
      SayingWord word = word(tokens.get(verb));
      if (word == null) {
        return;
      }
      Arguments arguments = clauses.verb(verb);
      if (arguments == null) {
        return;
      }
      boolean as = isAs(c);
      int content = as ? 0 : content(c, arguments, word);
      if (content < 0) {
        return;
      }
      int limit = as ? tokens.size() : content;
      List<Source> speakers = speakers(arguments, word, verb, limit);
      if (speakers.isEmpty()) {
        return;
      }
      if (as) {
        found.add(new Attribution(verb, 0, tokens.size(), speakers, word.isDenying(), word.isGuessing()));
        conversation.spoke(speakers);
        return;
      }
      Attribution outer = at(found, verb);
      boolean goesOn = isContinued(arguments, word, verb, limit);
      boolean nested = outer != null && !goesOn && isNested(outer, verb);
      if (outer != null && !nested && outer.word() >= 0) {
        cut(outer, goesOn || standsBeside(c) ? clauseStart(c) : content);
      }
      add(verb, content, speakers, word, nested && outer != null ? outer.chain() : List.of());
    }

    private void add(int at, int content, List<Source> speakers, @Nullable SayingWord word, List<Source> outer) {
      List<Source> chain = new ArrayList<>(outer);
      for (Source speaker : speakers) {
        if (chain.isEmpty() || !chain.getLast().mention().isSameAs(speaker.mention())) {
          chain.add(speaker);
        }
      }
      found.add(
          new Attribution(at, content, tokens.size(), chain, word != null && word.isDenying(), word != null && word.isGuessing()));
      conversation.spoke(chain);
    }

    private void cut(Attribution outer, int end) {
      found.replaceAll(a -> a.equals(outer) ? a.until(end) : a);
    }

    /** The first token of the clause that the verb of {@code c} opens. */
    private int clauseStart(int c) {
      int start = c;
      while (start > 0) {
        Constituent before = pieces.get(start - 1);
        if (before.kind() == Kind.MARK && !isQuote(before) || before.kind() == Kind.CONJUNCTION || before.kind() == Kind.COMPLEMENTISER
            || before.kind() == Kind.VERB) {
          break;
        }
        start--;
      }
      return pieces.get(start).start();
    }

    /** Whether a speaker inside what another says is told by the other, rather than standing beside him. */
    private boolean isNested(Attribution outer, int verb) {
      if (outer.word() < 0) {
        return true;
      }
      int c = chart.pieceOf()[verb];
      if (standsBeside(c)) {
        return false;
      }
      if (opensSubordinate(c)) {
        return true;
      }
      for (int t = outer.from(); t < verb; t++) {
        Token before = tokens.get(t);
        if (before.isVerb() && chart.at(t).kind() == Kind.VERB && !before.lemma().name().equals("كان/1")) {
          return false;
        }
        if (before.isMark('،') && chart.at(t).kind() == Kind.MARK) {
          return false;
        }
      }
      return true;
    }

    /** Whether a verb opens a clause beside the one before: "and X said", "while X said". */
    private boolean standsBeside(int c) {
      Token token = tokens.get(pieces.get(c).start());
      if (token.has(Proclitic.WA) || token.has(Proclitic.FA)) {
        return true;
      }
      int start = chart.pieceOf()[clauseStart(c)];
      if (start > 0 && pieces.get(start - 1).kind() == Kind.COMPLEMENTISER) {
        String word = pieces.get(start - 1).word();
        return BESIDE.contains(word);
      }
      Token first = tokens.get(pieces.get(start).start());
      return first.has(Proclitic.WA) && start < c;
    }

    private boolean opensSubordinate(int c) {
      int start = chart.pieceOf()[clauseStart(c)];
      return start > 0 && pieces.get(start - 1).kind() == Kind.COMPLEMENTISER;
    }

    private boolean isContinued(Arguments arguments, SayingWord word, int verb, int limit) {
      return word.kind() == SayingWord.Kind.CONTINUE && subject(arguments, verb, limit) == null && !conversation.last().isEmpty();
    }

    private List<Source> speakers(Arguments arguments, SayingWord word, int verb, int limit) {
      Filler subject = subject(arguments, verb, limit);
      List<Source> speakers = new ArrayList<>();
      if (subject == null) {
        Filler carried = arguments.before();
        if (word.kind() == SayingWord.Kind.CONTINUE && !conversation.last().isEmpty()) {
          return conversation.last();
        }
        if (carried == null || carried.phrases().isEmpty() || !tellers.canSpeak(scene, carried.phrases().getFirst())) {
          boolean goesOn = !conversation.last().isEmpty() && tokens.get(verb).analysis().voice() != org.tawatur.morph.Voice.PASSIVE
              && (word.kind() == SayingWord.Kind.SAY || word.kind() == SayingWord.Kind.CONTINUE);
          return goesOn ? conversation.last() : List.of();
        }
        subject = carried;
      }
      NounPhrase phrase = subject.phrases().getFirst();
      Source speaker = source(phrase);
      Filler from = arguments.governed("عن");
      if (from == null) {
        from = arguments.governed("من");
      }
      if (word.kind() == SayingWord.Kind.CONVEY) {
        speakers.add(speaker);
        if (from != null && !from.phrases().isEmpty()) {
          speakers.add(source(from.phrases().getFirst()));
        }
        return speakers;
      }
      Filler told = told(arguments, subject, limit);
      if (told != null && tellers.passesOn(scene, told.phrases().getFirst()) && tellers.isUnnamed(scene, phrase)) {
        speakers.add(source(told.phrases().getFirst()));
      }
      speakers.add(speaker);
      return speakers;
    }

    /** Whom the speaker tells: the object of "told", or who stands after ل. */
    private @Nullable Filler told(Arguments arguments, Filler subject, int limit) {
      for (Filler after : arguments.after()) {
        if (after != subject && after.at() < limit && !after.phrases().isEmpty()) {
          return after;
        }
      }
      Filler to = arguments.governed("ل");
      return to != null && !to.phrases().isEmpty() && to.at() < limit ? to : null;
    }

    private @Nullable Filler subject(Arguments arguments, int verb, int limit) {
      Filler before = arguments.before();
      if (before != null && before.kind() != Filler.Kind.DROPPED && !before.phrases().isEmpty()
          && tellers.canSpeak(scene, before.phrases().getFirst())) {
        return before;
      }
      Analysis reading = tokens.get(verb).analysis();
      for (Filler after : arguments.after()) {
        if (after.at() < limit && !after.phrases().isEmpty() && tellers.canSpeak(scene, after.phrases().getFirst())
            && reading.number() != org.tawatur.morph.Number.PLURAL && reading.number() != org.tawatur.morph.Number.DUAL
            && reading.person() != org.tawatur.morph.Person.FIRST) {
          return after;
        }
      }
      return null;
    }

    private Source source(NounPhrase phrase) {
      ActorMention mention = references.mentions(scene, phrase).getFirst();
      return new Source(mention, tellers.kind(scene, phrase, mention));
    }

    /** Whether the verb stands in "according to what X said", "as X said". */
    private boolean isAs(int c) {
      if (c == 0) {
        return false;
      }
      Constituent before = pieces.get(c - 1);
      Token token = tokens.get(before.end() - 1);
      SayingWord word = words.get(token.lemma().name());
      if (word == null) {
        word = words.get(token.key());
      }
      if (word != null && word.kind() == SayingWord.Kind.AS) {
        return true;
      }
      boolean what = token.lemma().name().equals("ما");
      return what && (c < 2 || isPreposition(c - 2) || before.kind() == Kind.PREPOSITION && isPreposition(c - 1));
    }

    private boolean isPreposition(int c) {
      SayingWord word = words.get(pieces.get(c).word());
      return word != null && word.kind() == SayingWord.Kind.PREPOSITION;
    }

    /** The first token of what the verb of {@code c} introduces, or -1 where it introduces nothing. */
    private int content(int c, Arguments arguments, SayingWord word) {
      boolean relative = false;
      for (int k = c + 1; k < Math.min(pieces.size(), c + REACH); k++) {
        Constituent piece = pieces.get(k);
        if (piece.kind() == Kind.COMPLEMENTISER && THAT.contains(piece.word())) {
          return piece.tokenAfter(tokens);
        }
        if (piece.isMark(":")) {
          return piece.end();
        }
        if (isQuote(piece) && !closesSoon(k)) {
          return piece.end();
        }
        if (piece.kind() == Kind.RELATIVE) {
          relative = true;
        } else if (piece.kind() == Kind.VERB) {
          if (!relative) {
            break;
          }
          relative = false;
        } else if (piece.isMark(".") || piece.isMark("؟") || piece.isMark("!")) {
          break;
        }
      }
      return bareContent(arguments, word);
    }

    /** "Announced the killing of ...": an event noun as object, or after عن or إلى. */
    private int bareContent(Arguments arguments, SayingWord word) {
      for (Filler after : arguments.after()) {
        if (!after.phrases().isEmpty() && isEvent(after.phrases().getFirst())) {
          return after.phrases().getFirst().start();
        }
      }
      for (Arguments.Oblique oblique : arguments.obliques()) {
        boolean about = oblique.preposition().equals("عن") || oblique.preposition().equals("إلى") || oblique.preposition().equals("ب")
            || oblique.preposition().equals("على");
        boolean conveys = word.kind() == SayingWord.Kind.CONVEY && oblique.preposition().equals("عن");
        if (about && !conveys && !oblique.filler().phrases().isEmpty() && isEvent(oblique.filler().phrases().getFirst())) {
          return oblique.filler().phrases().getFirst().start();
        }
      }
      return -1;
    }

    private boolean isEvent(NounPhrase phrase) {
      Token head = tokens.get(phrase.head());
      return head.pos() == PartOfSpeech.MASDAR || head.lemma().sense() == NounClass.EVENT || !head.lemma().verb().isEmpty() && head.pos() == PartOfSpeech.NOUN;
    }

    /** Whether a quotation mark encloses a name or a word or two rather than what is said. */
    private boolean closesSoon(int k) {
      int words = 0;
      for (int j = k + 1; j < pieces.size() && words < 6; j++) {
        if (isQuote(pieces.get(j))) {
          return words < 4;
        }
        if (pieces.get(j).kind() == Kind.VERB) {
          return false;
        }
        words += pieces.get(j).end() - pieces.get(j).start();
      }
      return false;
    }

    private void preposition(int c) {
      Constituent piece = pieces.get(c);
      SayingWord word = words.get(piece.word());
      NounPhrase phrase = piece.phrase();
      if (word == null || word.kind() != SayingWord.Kind.PREPOSITION || phrase == null || !tellers.canSpeak(scene, phrase)) {
        return;
      }
      if (Agreeing.isOwnWord(tokens.get(phrase.head()))) {
        return;
      }
      Attribution outer = at(found, piece.start());
      List<Source> chain = new ArrayList<>();
      int from = 0;
      if (outer != null) {
        from = outer.from();
        boolean same = outer.chain().getLast().mention().isSameAs(source(phrase).mention());
        if (same) {
          return;
        }
      }
      chain.add(source(phrase));
      found.add(new Attribution(piece.start(), from, tokens.size(), chain, false, false));
      conversation.spoke(chain);
    }

    /** "..., pointing out that ...": goes on with the subject of the verb before. */
    private void participle(int c) {
      Constituent piece = pieces.get(c);
      Token token = tokens.get(piece.start());
      boolean form = token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE && !token.analysis().hasArticle();
      SayingWord word = form ? words.get(token.lemma().verb()) : null;
      if (word == null || at(found, piece.start()) != null) {
        return;
      }
      boolean that = false;
      for (int k = c + 1; k < Math.min(pieces.size(), c + 5) && !that; k++) {
        that = pieces.get(k).kind() == Kind.COMPLEMENTISER || pieces.get(k).isMark(":");
      }
      if (!that) {
        return;
      }
      for (int k = c - 1; k >= 0; k--) {
        if (pieces.get(k).kind() != Kind.VERB) {
          continue;
        }
        Arguments arguments = clauses.verb(pieces.get(k).start());
        Filler subject = arguments == null ? null : subject(arguments, pieces.get(k).start(), piece.start());
        if (subject != null) {
          add(piece.start(), piece.start() + 1, List.of(source(subject.phrases().getFirst())), word, List.of());
          return;
        }
      }
    }

    /** Remembers a quotation that the sentence leaves open. */
    void quotation(int paragraph) {
      int depth = 0;
      int opened = -1;
      boolean straight = false;
      for (int t = 0; t < tokens.size(); t++) {
        if (tokens.get(t).isMark('«')) {
          opened = depth++ == 0 ? t : opened;
        } else if (tokens.get(t).isMark('»')) {
          depth = Math.max(0, depth - 1);
        } else if (tokens.get(t).isMark('"')) {
          straight = !straight;
          opened = straight ? t : opened;
        }
      }
      boolean inherited = !conversation.quoted().isEmpty() && closing() == tokens.size();
      Attribution speaker = depth > 0 || straight ? at(found, Math.min(tokens.size() - 1, opened + 1)) : null;
      if (speaker != null) {
        conversation.leaveOpen(speaker.chain(), paragraph);
      } else if (!inherited) {
        conversation.leaveOpen(List.of(), paragraph);
      } else {
        conversation.leaveOpen(conversation.quoted(), paragraph);
      }
    }

    /** Where the quotation inherited from the sentence before ends. */
    private int closing() {
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

    private @Nullable SayingWord word(Token token) {
      Set<String> lemmas = new LinkedHashSet<>();
      lemmas.add(token.lemma().name());
      for (Analysis reading : token.readings()) {
        if (reading.pos() == token.pos()) {
          lemmas.add(reading.lemma().name());
        }
      }
      for (String lemma : lemmas) {
        SayingWord word = words.get(lemma);
        if (word != null && word.kind() != SayingWord.Kind.PREPOSITION && word.kind() != SayingWord.Kind.AS) {
          return word;
        }
      }
      return null;
    }

    private boolean isQuote(Constituent piece) {
      return piece.isMark("\"") || piece.isMark("«") || piece.isMark("»");
    }
  }

  /** Nouns that only repeat the speaker: "in his words". */
  private static final class Agreeing {
    static boolean isOwnWord(Token head) {
      NounClass sense = head.lemma().sense();
      return head.analysis().enclitic() != null && (sense == NounClass.SPEECH || sense == NounClass.ABSTRACT || head.pos() == PartOfSpeech.MASDAR);
    }
  }
}
