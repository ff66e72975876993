package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.text.WordSet;

/**
 * The clause behind a noun that says to whom its people belong, "gunmen (who) belong to X", "men
 * (who) are believed to follow X", "a man suspected of belonging to X", or what a body is called:
 * "a group that calls itself X". It is part of the noun's phrase. Immutable and thread-safe.
 */
final class BelongingClause {
  private static final Set<String> TO = WordSet.of("إلى", "ل");
  private static final String GIVE = "أطلق/4";
  private static final String CALL = "دعا/1";
  private static final String SELF = "نفس";

  private final Set<String> verbs;
  private final Set<String> beliefs;
  private final Set<String> ties;
  private final Set<String> namings;

  /**
   * Takes the words to look for.
   *
   * @param sets of them {@code belonging-verb}: "belong to", "follow"; {@code believing}: "is
   *     believed", "is suspected"; {@code belonging-noun}: "belonging", "loyalty"
   */
  BelongingClause(WordSets sets) {
    this.verbs = sets.set("belonging-verb");
    this.beliefs = sets.set("believing");
    this.ties = sets.set("belonging-noun");
    this.namings = sets.set("naming-verb");
  }

  /** Whether the clause may begin with a word of this lemma. */
  boolean mayOpen(String lemma) {
    return verbs.contains(lemma) || beliefs.contains(lemma) || namings.contains(lemma);
  }

  /** Whether the word is a verb that may say what a body is called. */
  boolean isNaming(Token token) {
    return token.isVerb() && namings.contains(token.lemma().name());
  }

  /**
   * Where the phrase of those to whom the people of {@code phrase} belong begins, where such a
   * clause stands at {@code next}; else -1.
   */
  int object(PhraseReader reader, GrowingPhrase phrase, int next) {
    List<Token> tokens = reader.tokens;
    boolean relative = tokens.get(next).pos() == PartOfSpeech.RELATIVE;
    int verb = relative ? next + 1 : next;
    if (verb + 1 >= tokens.size()
        || !reader.is(WordMarks.BELONGING, verb)
        || relative != phrase.isDefinite()) {
      return -1;
    }
    Token token = tokens.get(verb);
    if (!token.isVerb()
        || token.analysis().hasProclitic()
        || token.analysis().person() != Person.THIRD) {
      return -1;
    }
    if (beliefs.contains(token.lemma().name())) {
      return afterBelief(reader, verb + 1);
    }
    if (isNaming(token)) {
      boolean body =
          reader.is(WordMarks.BODY, phrase.head())
              || Words.isBody(tokens.get(phrase.head()).lemma().sense());
      return body ? name(reader, verb) : -1;
    }
    return verbs.contains(token.lemma().name())
            && token.pos() == PartOfSpeech.IMPERFECT
            && token.analysis().enclitic() == null
        ? afterTie(reader, verb + 1)
        : -1;
  }

  /**
   * Where the name begins behind a verb of naming, past "itself", "upon itself" and "by": "calls
   * itself X", "gives itself (the name of) X", "is known as X". Of "calls upon" and "knows" there
   * is none.
   */
  private static int name(PhraseReader reader, int verb) {
    List<Token> tokens = reader.tokens;
    int i = verb + 1;
    String lemma = tokens.get(verb).lemma().name();
    boolean given = lemma.equals(GIVE);
    boolean upon = tokens.get(i).lemma().name().equals("على");
    if (given != upon) {
      return -1;
    }
    i += upon ? 1 : 0;
    boolean self =
        i < tokens.size()
            && tokens.get(i).lemma().name().equals(SELF)
            && tokens.get(i).analysis().enclitic() != null;
    i = reader.skipQuotes(self ? i + 1 : i);
    if (i >= tokens.size()) {
      return -1;
    }
    boolean by = tokens.get(i).has(Proclitic.BI) && !lemma.equals(CALL);
    boolean called =
        self
            || by
            || upon && tokens.get(verb + 1).analysis().enclitic() != null
            || tokens.get(verb).analysis().voice() == Voice.PASSIVE;
    return called && (by || !Words.hasClitic(tokens.get(i))) ? i : -1;
  }

  /** Behind "it is believed": "that they belong to X", "in their belonging to X". */
  private int afterBelief(PhraseReader reader, int i) {
    List<Token> tokens = reader.tokens;
    int at = reader.nextIs(i, "في") ? i + 1 : i;
    if (at + 1 >= tokens.size() || tokens.get(at).analysis().enclitic() == null) {
      return -1;
    }
    if (ties.contains(tokens.get(at).lemma().name())) {
      return afterTie(reader, at + 1);
    }
    Token verb = tokens.get(at + 1);
    return tokens.get(at).pos() == PartOfSpeech.SUBORDINATOR
            && verb.isVerb()
            && verbs.contains(verb.lemma().name())
        ? afterTie(reader, at + 2)
        : -1;
  }

  /** Behind a verb or noun of belonging: past "to", which may be written with what follows. */
  private static int afterTie(PhraseReader reader, int i) {
    List<Token> tokens = reader.tokens;
    if (i >= tokens.size()) {
      return -1;
    }
    Token token = tokens.get(i);
    boolean free =
        token.pos() == PartOfSpeech.PREPOSITION
            && token.analysis().enclitic() == null
            && TO.contains(token.lemma().name());
    if (free) {
      return reader.skipQuotes(i + 1);
    }
    return Words.hasClitic(token) && !token.has(Proclitic.LI) ? -1 : i;
  }
}
