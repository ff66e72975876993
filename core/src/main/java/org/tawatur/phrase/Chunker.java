package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/**
 * Cuts a sentence into constituents, from left to right in the order of the text, in time linear in
 * its tokens. Thread-safe.
 *
 * <p>A number with its counted noun, the idafa, agreeing adjectives, appositions of names, and
 * complements that belong to a person or a group ("a commander in X", "positions of X") are one
 * phrase; coordinated phrases are separate constituents.
 */
public final class Chunker {
  private static final int PARENTHESIS = 9;
  private static final Set<String> THERE = WordSet.of("هناك", "ثمة");

  /** "After", which alone is "yet": "has not made a request yet". */
  private static final String YET = "بعد";

  private final CompoundPrepositions compounds;

  /** Prepositions with which "ما" makes no clause: "what is before the war". */
  private final Set<String> afterWhat;

  private final PhraseWords words;

  /**
   * Creates a chunker.
   *
   * @param compounds prepositions of more than one word
   * @param sets named sets of lemmas: adjectives that tie a group to another by a preposition
   *     ("loyal"), nouns for somebody with a place in an organisation ("member"), and others
   */
  public Chunker(CompoundPrepositions compounds, WordSets sets) {
    this.compounds = compounds;
    this.afterWhat = sets.set("after-what");
    this.words = PhraseWords.of(compounds, sets);
  }

  /** The constituents of a sentence of {@code tokens}, with its known {@code names}. */
  public Chart chart(List<Token> tokens, Names names) {
    Run run = new Run(tokens, names);
    run.all();
    int[] pieceOf = new int[tokens.size()];
    for (int c = 0; c < run.out.size(); c++) {
      for (int t = run.out.get(c).start(); t < run.out.get(c).end(); t++) {
        pieceOf[t] = c;
      }
    }
    return new Chart(run.tokens, run.out, pieceOf, names);
  }

  /** One pass over one sentence. */
  private final class Run {
    private final List<Token> tokens;
    private final Names names;
    private final PhraseReader reader;
    private final FreeRelative freeRelatives;
    private final Estimate estimates;
    private final List<Constituent> out = new ArrayList<>();

    Run(List<Token> tokens, Names names) {
      this.tokens = new ArrayList<>(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        this.tokens.set(i, Verbalisation.at(this.tokens, i));
      }
      this.names = names;
      this.reader = new PhraseReader(this.tokens, names, words);
      this.freeRelatives = new FreeRelative(reader);
      this.estimates = new Estimate(reader);
    }

    void all() {
      int i = 0;
      while (i < tokens.size()) {
        Constituent next = constituent(i);
        out.add(next);
        i = next.end();
      }
    }

    /**
     * Whether a verb and the definite phrase after it stand before, so that another verb needs a
     * word to join it.
     */
    private boolean followsSubject(int i) {
      int last = out.size() - 1;
      if (last > 0 && isDuty(out.get(last - 1), out.get(last))) {
        return true;
      }
      int commas = 0;
      while (last > 1 && (isCircumstance(out.get(last)) || Coordination.isComma(out.get(last)))) {
        commas += Coordination.isComma(out.get(last)) ? 1 : 0;
        last--;
      }
      if (commas % 2 != 0) {
        return false;
      }
      if (last > 1 && isJoined(out.get(last)) && !mayAgree(out.get(last), i)) {
        last--;
      }
      if (last < 1 || out.get(last).kind() != Kind.NOUN || out.get(last - 1).kind() != Kind.VERB) {
        return false;
      }
      NounPhrase subject = out.get(last).phrase();
      Token verb = tokens.get(out.get(last - 1).start());
      return subject != null
          && subject.isDefinite()
          && !subject.isAdverbial()
          && verb.analysis().enclitic() == null
          && verb.analysis().voice() != Voice.PASSIVE
          && Nominalisation.takesObject(verb);
    }

    /** Whether a definite phrase is joined by "and" to another. */
    private boolean isJoined(Constituent piece) {
      NounPhrase phrase = piece.phrase();
      return piece.kind() == Kind.NOUN
          && phrase != null
          && phrase.isDefinite()
          && !phrase.isAdverbial()
          && tokens.get(piece.start()).has(Proclitic.WA);
    }

    /** Whether the word at {@code i}, read as a verb, may have the phrase for its subject. */
    private boolean mayAgree(Constituent piece, int i) {
      NounPhrase phrase = piece.phrase();
      return phrase != null
          && Agreement.subjectBefore(tokens.get(i).analysis(), tokens.get(phrase.head()));
    }

    /** Whether "there is" stands before, which the name of something follows: "a fight". */
    private boolean followsThere() {
      int last = out.size() - 1;
      if (last < 1 || !THERE.contains(out.get(last).word())) {
        return false;
      }
      Constituent before = out.get(last - 1);
      return before.kind() == Kind.COMPLEMENTISER
          || before.kind() == Kind.VERB && !Nominalisation.takesObject(tokens.get(before.start()));
    }

    /** Whether a verb and a phrase after it say whose duty something is: "X must". */
    private boolean isDuty(Constituent verb, Constituent whose) {
      return verb.kind() == Kind.VERB
          && whose.kind() == Kind.PREPOSITION
          && whose.word().equals("على")
          && Nominalisation.isDuty(tokens.get(verb.start()));
    }

    /** Whether a piece says when or where, and so may part a verb from its object. */
    private boolean isCircumstance(Constituent piece) {
      NounPhrase phrase = piece.phrase();
      if (phrase == null) {
        return piece.kind() == Kind.OTHER && tokens.get(piece.start()).pos() == PartOfSpeech.ADVERB;
      }
      return piece.kind() == Kind.PREPOSITION || phrase.isAdverbial();
    }

    private Constituent constituent(int i) {
      if (followsSubject(i) || followsThere()) {
        tokens.set(i, Nominalisation.ofVerb(tokens.get(i)));
      }
      Token token = tokens.get(i);
      CompoundPrepositions.Match compound =
          reader.is(WordMarks.COMPOUND, i) ? compounds.at(tokens, i) : null;
      if (compound != null && !reader.approximates(i)) {
        return governed(i, i + compound.length(), compound.word());
      }
      Constituent named = clause(i);
      if (named != null) {
        return named;
      }
      if (names.end()[i] == 0) {
        switch (token.pos()) {
          case PERFECT, IMPERFECT, IMPERATIVE -> {
            return new Constituent(Kind.VERB, i, i + 1, null, "");
          }
          case PREPOSITION -> {
            if (reader.approximates(i)) {
              NounPhrase counted = reader.phrase(i + 1, 0);
              if (counted != null) {
                String governor = governor(token);
                return new Constituent(
                    governor.isEmpty() ? Kind.NOUN : Kind.PREPOSITION,
                    i,
                    counted.end(),
                    counted,
                    governor);
              }
            }
            return preposition(i);
          }
          case SUBORDINATOR -> {
            return new Constituent(Kind.COMPLEMENTISER, i, i + 1, null, token.lemma().name());
          }
          case RELATIVE -> {
            if (opensNoClause(i)) {
              return governed(i, i + 2, tokens.get(i + 1).lemma().name());
            }
            return new Constituent(Kind.RELATIVE, i, i + 1, null, token.lemma().name());
          }
          case CONJUNCTION -> {
            return new Constituent(Kind.CONJUNCTION, i, i + 1, null, token.lemma().name());
          }
          case NEGATION -> {
            return new Constituent(Kind.NEGATION, i, i + 1, null, token.lemma().name());
          }
          case PUNCTUATION -> {
            return mark(i);
          }
          case ADVERB, PARTICLE, PRONOUN -> {
            if (reader.eachOf(i) > i) {
              break;
            }
            return new Constituent(Kind.OTHER, i, i + 1, null, token.lemma().name());
          }
          case MASDAR,
              ACTIVE_PARTICIPLE,
              PASSIVE_PARTICIPLE,
              NOUN,
              ADJECTIVE,
              PROPER,
              NUMBER,
              DEMONSTRATIVE,
              FOREIGN,
              UNKNOWN -> {
            // a noun phrase, below
          }
        }
      }
      NounPhrase phrase = reader.phrase(reader.eachOf(i), 0);
      if (phrase == null) {
        return new Constituent(Kind.OTHER, i, i + 1, null, token.lemma().name());
      }
      String governor = governor(token);
      return new Constituent(
          governor.isEmpty() ? Kind.NOUN : Kind.PREPOSITION, i, phrase.end(), phrase, governor);
    }

    /** The constituent that a clause at {@code i} makes with the phrase inside it, or null. */
    private @Nullable Constituent clause(int i) {
      Constituent named = freeRelatives.at(i);
      return named != null ? named : estimates.at(i);
    }

    /**
     * Whether "what is before" or the like stands at {@code i}, which is a phrase rather than a
     * clause.
     */
    private boolean opensNoClause(int i) {
      return tokens.get(i).key().equals("ما")
          && i + 1 < tokens.size()
          && tokens.get(i + 1).pos() == PartOfSpeech.PREPOSITION
          && afterWhat.contains(tokens.get(i + 1).lemma().name());
    }

    private String governor(Token token) {
      if (!token.analysis().hasProclitic()) {
        return "";
      }
      for (Proclitic proclitic : token.analysis().proclitics()) {
        if (proclitic.isPreposition()) {
          return proclitic.letters();
        }
      }
      return "";
    }

    private Constituent preposition(int i) {
      return governed(i, i + 1, tokens.get(i).lemma().name());
    }

    private Constituent governed(int start, int after, String word) {
      if (tokens.get(after - 1).analysis().enclitic() != null) {
        return new Constituent(Kind.PREPOSITION, start, after, null, word);
      }
      if (word.equals(YET) && after < tokens.size() && isAccusative(after)) {
        return new Constituent(Kind.OTHER, start, after, null, word);
      }
      int begin = reader.skipQuotes(after);
      if (begin < tokens.size() && reader.approximates(begin)) {
        begin++;
      }
      begin = reader.eachOf(begin);
      Constituent named = begin < tokens.size() ? clause(begin) : null;
      if (named != null && named.kind() == Kind.NOUN) {
        return new Constituent(Kind.PREPOSITION, start, named.end(), named.phrase(), word);
      }
      NounPhrase phrase =
          begin < tokens.size() && reader.startsPhrase(begin) ? reader.phrase(begin, 0) : null;
      return phrase == null
          ? new Constituent(Kind.PREPOSITION, start, after, null, word)
          : new Constituent(Kind.PREPOSITION, start, phrase.end(), phrase, word);
    }

    /** Whether an indefinite accusative stands at {@code i}, which no preposition governs. */
    private boolean isAccusative(int i) {
      Token token = tokens.get(i);
      return Words.isNominal(token)
          && !Words.isTime(token)
          && !Words.hasClitic(token)
          && Words.hasTanwin(token)
          && names.end()[i] == 0
          && token.pos() != PartOfSpeech.UNKNOWN
          && token.pos() != PartOfSpeech.FOREIGN;
    }

    /**
     * A mark; a short parenthesis without a verb is one piece, so that it does not part what stands
     * around it.
     */
    private Constituent mark(int i) {
      Token token = tokens.get(i);
      if (token.isMark('(') || token.isMark('[')) {
        int limit = Math.min(tokens.size(), i + PARENTHESIS);
        for (int j = i + 1; j < limit; j++) {
          if (tokens.get(j).isMark(')') || tokens.get(j).isMark(']')) {
            return new Constituent(Kind.OTHER, i, j + 1, null, "()");
          }
          if (tokens.get(j).isVerb() && names.end()[j] == 0) {
            break;
          }
        }
      }
      return new Constituent(Kind.MARK, i, i + 1, null, token.key());
    }
  }
}
