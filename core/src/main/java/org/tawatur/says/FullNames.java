package org.tawatur.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * How far a teller goes: with the names, titles, organs and places that follow in apposition or
 * after a preposition. Belongs to one sentence.
 */
final class FullNames {
  private static final int REACH = 8;
  private static final Set<String> OF = WordSet.of("ب", "في", "ل", "من", "عن", "على");

  private final Passage passage;
  private final Scene scene;
  private final List<Token> tokens;
  private final Tellers tellers;

  FullNames(Passage passage, Tellers tellers) {
    this.passage = passage;
    this.scene = passage.scene();
    this.tokens = passage.tokens();
    this.tellers = tellers;
  }

  /**
   * The phrase with the names, titles and organs that follow it in apposition, up to {@code limit}.
   */
  NounPhrase whole(NounPhrase phrase, int limit) {
    Token head = tokens.get(phrase.head());
    boolean person = Tellers.isPerson(head) || tellers.isUnnamed(head);
    int end = phrase.end();
    List<NounPhrase> complements = new ArrayList<>(phrase.complements());
    List<NounPhrase> pending = new ArrayList<>();
    int from = passage.pieceOf(phrase.head()) + 1;
    for (int k = from;
        k < Math.min(passage.pieces().size(), from + REACH) && passage.piece(k).end() <= limit;
        k++) {
      Constituent piece = passage.piece(k);
      NounPhrase next = piece.phrase();
      if (piece.start() < phrase.end() || passage.isQuote(k) && !passage.opensSpeech(k)) {
        continue;
      }
      if (piece.start() == end && passage.isRestOfName(k) && passage.opensContent(limit)) {
        end = piece.end();
        continue;
      }
      if (piece.kind() == Kind.VERB && person && Asides.isNameBeforeContent(passage, k)) {
        end = passage.piece(k + 1).end();
        break;
      }
      if (isAge(piece) || person && isBeforeName(k, limit)) {
        continue;
      }
      if (next == null
          || next.isAdverbial()
          || person && piece.kind() == Kind.NOUN && scene.chart().names().isBody()[next.head()]
          || tokens.get(next.head()).lemma().sense() == NounClass.TIME) {
        break;
      }
      boolean adjacent = piece.start() == end;
      if (piece.kind() == Kind.NOUN
          ? isApposed(k, phrase, adjacent)
          : pending.isEmpty() && isWhere(piece, head, adjacent)) {
        complements.addAll(pending);
        complements.add(next);
        pending.clear();
        end = next.end();
      } else if (person && mayPrecedeName(piece, next)) {
        pending.add(next);
      } else {
        break;
      }
    }
    end = withQuote(phrase.start(), end, limit);
    return end == phrase.end()
        ? phrase
        : new NounPhrase(
            phrase.start(),
            phrase.head(),
            end,
            phrase.isDefinite(),
            phrase.genitives(),
            phrase.modifiers(),
            complements,
            false);
  }

  /**
   * Whether the noun of piece {@code k} is another name of {@code phrase}, or his title or organ.
   */
  private boolean isApposed(int k, NounPhrase phrase, boolean adjacent) {
    Constituent piece = passage.piece(k);
    NounPhrase next = piece.phrase();
    if (next == null) {
      return false;
    }
    Token head = tokens.get(phrase.head());
    Token other = tokens.get(next.head());
    boolean person = Tellers.isPerson(head) || tellers.isUnnamed(head);
    if (tokens.get(piece.start()).has(Proclitic.WA)) {
      return person
          && adjacent
          && Tellers.isPerson(other)
          && next.end() > next.head() + 1
          && Tellers.isName(tokens.get(next.end() - 1))
          && !scene.isPlace(next.end() - 1);
    }
    boolean called = Tellers.isName(head) && !scene.isPlace(phrase.head());
    return Tellers.isName(other)
        || scene.isNamed(next.head())
        || passage.isQuote(k - 1)
        || person && Tellers.isPerson(other)
        || called && adjacent && isOffice(next)
        || (person || isOrgan(head)) && adjacent && isPlain(other);
  }

  /** Whether a piece says where or to what {@code head} belongs: "in the army", "from the port". */
  private boolean isWhere(Constituent piece, Token head, boolean adjacent) {
    NounPhrase next = piece.phrase();
    if (next == null
        || piece.kind() != Kind.PREPOSITION
        || !Tellers.isPerson(head) && !tellers.isUnnamed(head)) {
      return false;
    }
    Token other = tokens.get(next.head());
    boolean unnamed = tellers.isUnnamed(head) && adjacent;
    return piece.word().equals("في")
            && (isOrgan(other) || scene.isNamed(next.head()) || unnamed && isPlace(next))
        || piece.word().equals("من") && unnamed && (isOrgan(other) || scene.isNamed(next.head()));
  }

  /** Whether a piece may stand between an office and the name of who holds it. */
  private boolean mayPrecedeName(Constituent piece, NounPhrase next) {
    Token other = tokens.get(next.head());
    if (piece.kind() != Kind.PREPOSITION) {
      return !Tellers.isName(other)
          && (!Tellers.isPerson(other) || tokens.get(piece.start()).has(Proclitic.WA));
    }
    return OF.contains(piece.word())
        && !Tellers.isPerson(other)
        && !tellers.isUnnamed(other)
        && !tellers.isRecord(other)
        && !tellers.passesOn(scene, next)
        && other.lemma().sense() != NounClass.SPEECH
        && other.lemma().sense() != NounClass.EVENT;
  }

  /** "(52 years)" behind a name. */
  private boolean isAge(Constituent piece) {
    return piece.kind() == Kind.OTHER
        && tokens.get(piece.start()).isMark('(')
        && tokens.get(piece.end() - 1).isMark(')');
  }

  /**
   * Whether a comma at {@code k} stands between an office and its holder's name: "the head, X,".
   */
  private boolean isBeforeName(int k, int limit) {
    if (!passage.piece(k).isMark("،") || k + 1 >= passage.pieces().size()) {
      return false;
    }
    Constituent piece = passage.piece(k + 1);
    NounPhrase name = piece.phrase();
    boolean ends =
        piece.end() == limit || k + 2 < passage.pieces().size() && passage.piece(k + 2).isMark("،");
    return ends
        && piece.kind() == Kind.NOUN
        && name != null
        && piece.end() <= limit
        && Tellers.isName(tokens.get(name.head()))
        && !scene.isPlace(name.head())
        && !tokens.get(piece.start()).has(Proclitic.WA)
        && !scene.chart().names().isBody()[name.head()];
  }

  /** Where a name in quotation marks that was begun before {@code end} has ended. */
  private int withQuote(int start, int end, int limit) {
    int mark = passage.quoteAt(end - 1);
    return mark >= start && passage.closes(mark) < limit ? passage.closes(mark) + 1 : end;
  }

  /** "X, deputy head of Y": an office with whose it is, right behind the name of its holder. */
  private boolean isOffice(NounPhrase phrase) {
    return Tellers.isPerson(tokens.get(phrase.head()))
        && (!phrase.genitives().isEmpty() || tokens.get(phrase.head()).analysis().hasArticle());
  }

  private boolean isPlace(NounPhrase phrase) {
    return scene.isPlace(phrase.head())
        || tokens.get(phrase.head()).lemma().sense() == NounClass.PLACEKIND;
  }

  private static boolean isPlain(Token other) {
    return other.pos() != PartOfSpeech.MASDAR
        && other.pos() != PartOfSpeech.NUMBER
        && other.analysis().enclitic() == null
        && other.lemma().sense() != NounClass.EVENT;
  }

  private static boolean isOrgan(Token head) {
    NounClass sense = head.lemma().sense();
    return sense == NounClass.ORGAN
        || sense == NounClass.FORCE
        || sense == NounClass.GROUP
        || sense == NounClass.POSITION;
  }
}
