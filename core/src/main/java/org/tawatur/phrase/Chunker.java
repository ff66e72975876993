package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Cuts a sentence into constituents, from left to right in the order of the text, in time linear in its tokens. Thread-safe.
 *
 * <p>A number with its counted noun, the idafa, agreeing adjectives, appositions of names, and complements that belong to a person or
 * a group ("a commander in X", "positions of X") are one phrase; coordinated phrases are separate constituents.
 */
public final class Chunker {
  private static final int DEPTH = 3;
  private static final int PARENTHESIS = 9;

  private final CompoundPrepositions compounds;
  private final Set<String> relational;

  /**
   * Creates a chunker.
   *
   * @param compounds prepositions of more than one word
   * @param relational lemmas of adjectives that tie a group to another by a preposition: "loyal", "close", "affiliated"
   */
  public Chunker(CompoundPrepositions compounds, Set<String> relational) {
    this.compounds = compounds;
    this.relational = Set.copyOf(relational);
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
    return new Chart(tokens, run.out, pieceOf);
  }

  /** One pass over one sentence. */
  private final class Run {
    private final List<Token> tokens;
    private final Names names;
    private final List<Constituent> out = new ArrayList<>();

    Run(List<Token> tokens, Names names) {
      this.tokens = tokens;
      this.names = names;
    }

    void all() {
      int i = 0;
      while (i < tokens.size()) {
        Constituent next = constituent(i);
        out.add(next);
        i = next.end();
      }
    }

    private Constituent constituent(int i) {
      Token token = tokens.get(i);
      CompoundPrepositions.Match compound = compounds.at(tokens, i);
      if (compound != null) {
        return governed(i, i + compound.length(), compound.word());
      }
      if (names.end()[i] == 0) {
        switch (token.pos()) {
          case PERFECT, IMPERFECT, IMPERATIVE -> {
            return new Constituent(Kind.VERB, i, i + 1, null, "");
          }
          case PREPOSITION -> {
            if (approximates(i)) {
              NounPhrase counted = phrase(i + 1, 0);
              if (counted != null) {
                String governor = governor(token);
                return new Constituent(governor.isEmpty() ? Kind.NOUN : Kind.PREPOSITION, i, counted.end(), counted, governor);
              }
            }
            return preposition(i);
          }
          case SUBORDINATOR -> {
            return new Constituent(Kind.COMPLEMENTISER, i, i + 1, null, token.lemma().name());
          }
          case RELATIVE -> {
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
            return new Constituent(Kind.OTHER, i, i + 1, null, token.lemma().name());
          }
          case MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NOUN, ADJECTIVE, PROPER, NUMBER, DEMONSTRATIVE, FOREIGN, UNKNOWN -> {
            // a noun phrase, below
          }
        }
      }
      NounPhrase phrase = phrase(i, 0);
      if (phrase == null) {
        return new Constituent(Kind.OTHER, i, i + 1, null, token.lemma().name());
      }
      String governor = governor(token);
      return new Constituent(
          governor.isEmpty() ? Kind.NOUN : Kind.PREPOSITION, i, phrase.end(), phrase, governor);
    }

    private String governor(Token token) {
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
      int begin = skipQuotes(after);
      if (begin < tokens.size() && approximates(begin)) {
        begin++;
      }
      NounPhrase phrase = begin < tokens.size() && startsPhrase(begin) ? phrase(begin, 0) : null;
      return phrase == null
          ? new Constituent(Kind.PREPOSITION, start, after, null, word)
          : new Constituent(Kind.PREPOSITION, start, phrase.end(), phrase, word);
    }

    /** A mark; a short parenthesis without a verb is one piece, so that it does not part what stands around it. */
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

    private int skipQuotes(int i) {
      int j = i;
      while (j < tokens.size() && j < i + 2 && Words.isQuote(tokens.get(j))) {
        j++;
      }
      return j;
    }

    private boolean startsPhrase(int i) {
      Token token = tokens.get(i);
      return names.end()[i] > 0
          || Words.isNominal(token)
          || token.pos() == PartOfSpeech.ADJECTIVE
          || token.pos() == PartOfSpeech.NUMBER
          || token.pos() == PartOfSpeech.DEMONSTRATIVE;
    }

    private @Nullable NounPhrase phrase(int start, int depth) {
      int head = headFrom(start);
      if (head < 0) {
        return null;
      }
      Growing growing = new Growing(start, head, depth);
      growing.grow();
      return growing.done();
    }

    /** Skips demonstratives, numbers and quantifiers to the noun that is counted. */
    private int headFrom(int start) {
      int i = start;
      int last = -1;
      while (i < tokens.size()) {
        Token token = tokens.get(i);
        if (names.end()[i] > 0) {
          return i;
        }
        boolean first = i == start;
        if (!first && Words.hasClitic(token)) {
          return last;
        }
        if (token.pos() == PartOfSpeech.DEMONSTRATIVE) {
          last = i++;
        } else if (comparesNumber(i)) {
          last = i;
          i += 2;
        } else if (token.pos() == PartOfSpeech.NUMBER) {
          last = i++;
          if (nextIs(i, "من") && i + 1 < tokens.size() && startsPhrase(i + 1)) {
            i++;
          }
        } else if (isQuantifier(token)) {
          last = i++;
          if (nextIs(i, "من") && i + 1 < tokens.size() && startsPhrase(i + 1)) {
            i++;
          }
          if (i < tokens.size() && Words.isQuote(tokens.get(i))) {
            i++;
          }
        } else if (Words.isNominal(token)) {
          return i;
        } else if (token.pos() == PartOfSpeech.ADJECTIVE) {
          return i == start && !token.analysis().hasArticle() && last < 0 ? i : last < 0 ? i : last;
        } else {
          return last;
        }
      }
      return last;
    }

    /** Whether "more than" or "less than" a number begins here. */
    private boolean comparesNumber(int i) {
      return tokens.get(i).pos() == PartOfSpeech.ADJECTIVE
          && tokens.get(i).analysis().enclitic() == null
          && nextIs(i + 1, "من")
          && i + 2 < tokens.size()
          && (tokens.get(i + 2).pos() == PartOfSpeech.NUMBER || isQuantifier(tokens.get(i + 2)));
    }

    /** Whether a preposition stands for "about" before a number. */
    private boolean approximates(int i) {
      return i + 1 < tokens.size()
          && tokens.get(i).analysis().enclitic() == null
          && tokens.get(i + 1).pos() == PartOfSpeech.NUMBER
          && compounds.isApproximation(tokens.get(i).lemma().name());
    }

    private boolean isQuantifier(Token token) {
      return token.lemma().sense() == NounClass.QUANTITY && token.analysis().enclitic() == null;
    }

    private boolean nextIs(int i, String preposition) {
      return i < tokens.size()
          && tokens.get(i).pos() == PartOfSpeech.PREPOSITION
          && tokens.get(i).lemma().name().equals(preposition)
          && tokens.get(i).analysis().enclitic() == null;
    }

    /** A phrase while it takes up the words after its head. */
    private final class Growing {
      private final int start;
      private final int head;
      private final int depth;
      private final List<Integer> genitives = new ArrayList<>();
      private final List<Integer> modifiers = new ArrayList<>();
      private final List<NounPhrase> complements = new ArrayList<>();
      private int last;
      private int end;
      private boolean definite;

      Growing(int start, int head, int depth) {
        this.start = start;
        this.head = head;
        this.depth = depth;
        this.last = head;
        this.end = names.end()[head] > 0 ? names.end()[head] : head + 1;
        Token token = tokens.get(head);
        this.definite =
            token.analysis().hasArticle() || names.end()[head] > 0 || token.analysis().enclitic() != null;
      }

      void grow() {
        int before;
        do {
          before = end;
          step();
        } while (end > before && end < tokens.size());
        parenthesis();
        complement();
      }

      /** Takes in the name of a medium or group that stands in brackets after its noun: "the agency (X)". */
      private void parenthesis() {
        NounClass sense = tokens.get(head).lemma().sense();
        boolean bare = end == head + 1 && names.end()[head] == 0;
        if (!bare || sense != NounClass.MEDIA && sense != NounClass.GROUP || end + 2 >= tokens.size() || !tokens.get(end).isMark('(')) {
          return;
        }
        int name = end + 1;
        int after = names.end()[name];
        if (after > 0 && after < tokens.size() && tokens.get(after).isMark(')')) {
          genitives.add(name);
          definite = true;
          last = name;
          end = after + 1;
        }
      }

      private void step() {
        if (end >= tokens.size()) {
          return;
        }
        int next = end;
        if (Words.isQuote(tokens.get(next))) {
          int inner = next + 1;
          if (inner < tokens.size() && closes(inner) && joins(inner)) {
            take(inner);
            skipClosing();
          } else if (Words.isQuote(tokens.get(next)) && opened(next)) {
            end = next + 1;
          }
          return;
        }
        if (joins(next)) {
          take(next);
        }
      }

      /** Whether a quotation that begins before {@code inner} ends within a few words, all of them nominal. */
      private boolean closes(int inner) {
        int from = names.end()[inner] > 0 ? names.end()[inner] : inner;
        for (int j = from; j < Math.min(tokens.size(), inner + 8); j++) {
          if (Words.isQuote(tokens.get(j))) {
            return true;
          }
          if (tokens.get(j).isVerb()) {
            return false;
          }
        }
        return false;
      }

      private boolean opened(int mark) {
        for (int j = mark - 1; j >= start; j--) {
          if (Words.isQuote(tokens.get(j))) {
            return true;
          }
        }
        return false;
      }

      private void skipClosing() {
        if (end < tokens.size() && Words.isQuote(tokens.get(end))) {
          end++;
        }
      }

      private void take(int next) {
        Token token = tokens.get(next);
        int nameEnd = names.end()[next];
        if (nameEnd == 0 && Words.canModify(token) && agrees(token)) {
          modifiers.add(next);
          end = next + 1;
          return;
        }
        if (nameEnd == 0 && (token.pos() == PartOfSpeech.NUMBER || isQuantifier(token) || comparesNumber(next))) {
          NounPhrase counted = phrase(next, depth + 1);
          if (counted != null) {
            genitives.add(counted.head());
            complements.addAll(counted.complements());
            definite |= counted.isDefinite();
            last = counted.head();
            end = counted.end();
            return;
          }
        }
        if (isApposed(next)) {
          complements.add(
              new NounPhrase(next, next, Math.max(nameEnd, next + 1), true, List.of(), List.of(), List.of(), false));
          definite = true;
        } else {
          genitives.add(next);
          definite |=
              token.analysis().hasArticle() || nameEnd > 0 || token.analysis().enclitic() != null
                  || token.pos() == PartOfSpeech.DEMONSTRATIVE || token.pos() == PartOfSpeech.PROPER;
        }
        last = next;
        end = Math.max(nameEnd, next + 1);
      }

      /** Whether the word at {@code next} belongs to the phrase. */
      private boolean joins(int next) {
        Token token = tokens.get(next);
        if (Words.hasClitic(token)) {
          return false;
        }
        if (names.end()[next] > 0) {
          return isConstructEnd() || isApposed(next);
        }
        if (token.isVerb()) {
          return false;
        }
        if (Words.canModify(token) && agrees(token)) {
          return true;
        }
        if (Words.isTime(token) && !takesTime()) {
          return false;
        }
        if (token.pos() == PartOfSpeech.DEMONSTRATIVE) {
          return isConstructEnd();
        }
        if (token.pos() == PartOfSpeech.NUMBER || comparesNumber(next)) {
          return isConstructEnd() && depth < DEPTH && tokens.get(last).lemma().sense() != NounClass.TIME && tokens.get(last).pos() != PartOfSpeech.NUMBER
              && (tokens.get(last).pos() == PartOfSpeech.MASDAR || tokens.get(last).lemma().sense() == NounClass.EVENT);
        }
        if (!Words.isNominal(token)) {
          return token.pos() == PartOfSpeech.ADJECTIVE && token.analysis().hasArticle() && isConstructEnd();
        }
        return (isConstructEnd() && !isAdverbialAccusative(token)) || isApposed(next);
      }

      private boolean isAdverbialAccusative(Token token) {
        return Words.hasTanwin(token) && !isCount();
      }

      private boolean isCount() {
        return tokens.get(end - 1).pos() == PartOfSpeech.NUMBER;
      }

      private boolean takesTime() {
        NounClass sense = tokens.get(last).lemma().sense();
        return isConstructEnd()
            && (sense == NounClass.TIME || sense == NounClass.QUANTITY || sense == NounClass.PART
                || tokens.get(last).pos() == PartOfSpeech.NUMBER);
      }

      /** Whether the last noun still waits for a genitive. */
      private boolean isConstructEnd() {
        Token token = tokens.get(last);
        boolean named = names.end()[last] > 0;
        boolean modified = end > (named ? names.end()[last] : last + 1)
            && !Words.isQuote(tokens.get(end - 1));
        if (token.pos() == PartOfSpeech.DEMONSTRATIVE) {
          return !modified;
        }
        return !modified && !named && token.pos() != PartOfSpeech.PROPER && Words.isConstruct(token);
      }

      private boolean agrees(Token token) {
        if (Words.hasClitic(token)) {
          return false;
        }
        boolean article = token.analysis().hasArticle();
        if (tokens.get(last).pos() == PartOfSpeech.PROPER && names.end()[last] == 0 && !article) {
          return false;
        }
        return definite == article && token.analysis().enclitic() == null;
      }

      /** Whether a name follows the person, office, group or name that it says more exactly. */
      private boolean isApposed(int next) {
        Token token = tokens.get(next);
        Token before = tokens.get(last);
        boolean name = names.end()[next] > 0
            || token.pos() == PartOfSpeech.PROPER
            || (token.pos() == PartOfSpeech.UNKNOWN && token.analysis().enclitic() == null);
        boolean title = token.analysis().hasArticle() && Words.isPersonLike(token);
        if (before.pos() == PartOfSpeech.PROPER && names.end()[last] == 0) {
          return name;
        }
        if (!definite) {
          return false;
        }
        boolean titled = Words.isPersonLike(tokens.get(head)) || genitives.stream().anyMatch(g -> Words.isPersonLike(tokens.get(g)));
        if (titled) {
          return name || title;
        }
        NounClass sense = before.lemma().sense();
        return names.end()[next] > 0
            && (sense == NounClass.GROUP || sense == NounClass.ORGAN || sense == NounClass.FORCE || sense == NounClass.MEDIA
                || sense == NounClass.PLACEKIND);
      }

      /** Joins "in X", "of X", "spokesman for X" to a person, a group or what belongs to one. */
      private void complement() {
        if (depth >= DEPTH || end >= tokens.size()) {
          return;
        }
        int next = end;
        Token token = tokens.get(next);
        Token noun = tokens.get(head);
        NounClass sense = noun.lemma().sense();
        boolean holder = Words.isPersonLike(noun) || noun.lemma().sense() == NounClass.NONE && noun.pos() == PartOfSpeech.ACTIVE_PARTICIPLE;
        boolean described = lastModifierIsParticiple() && sense != NounClass.EVENT && noun.pos() != PartOfSpeech.MASDAR;
        boolean owned = sense.isActorLike() || sense == NounClass.FACILITY || sense == NounClass.VEHICLE || sense == NounClass.WEAPON;
        int inner = -1;
        if (described && token.pos() == PartOfSpeech.PREPOSITION && token.analysis().enclitic() == null) {
          inner = skipQuotes(next + 1);
        } else if (nextIs(next, "في") || nextIs(next, "لدى")) {
          inner = holder ? skipQuotes(next + 1) : -1;
        } else if (nextIs(next, "من")) {
          inner = holder || sense == NounClass.FORCE || sense == NounClass.GROUP ? skipQuotes(next + 1) : -1;
        } else if (token.pos() == PartOfSpeech.PREPOSITION && token.lemma().name().equals("ل") && owned) {
          inner = skipQuotes(next + 1);
        } else if (token.has(Proclitic.LI) && Words.isNominal(token) && (owned || lastModifierIsParticiple())) {
          inner = next;
        } else if (token.has(Proclitic.BI) && holder && (names.isActor()[next] || token.lemma().name().equals("اسم") || isOrganisation(token))) {
          inner = next;
        }
        if (inner < 0 || inner >= tokens.size() || !startsPhrase(inner)) {
          return;
        }
        boolean spokesman = tokens.get(inner).lemma().name().equals("اسم");
        boolean belongs = names.end()[inner] > 0 && names.isActor()[inner] || isOrganisation(tokens.get(inner)) || spokesman
            || tokens.get(inner).pos() == PartOfSpeech.DEMONSTRATIVE;
        if (!belongs) {
          return;
        }
        NounPhrase phrase = phrase(inner, depth + 1);
        if (phrase == null) {
          return;
        }
        complements.add(phrase);
        end = phrase.end();
        if (!definite && !spokesman) {
          return;
        }
        definite = true;
        last = phrase.head();
        if (end < tokens.size() && Words.isPersonLike(tokens.get(head)) && isName(end)) {
          do {
            int after = Math.max(names.end()[end], end + 1);
            complements.add(new NounPhrase(end, end, after, true, List.of(), List.of(), List.of(), false));
            end = after;
          } while (end < tokens.size() && isName(end));
        }
      }

      private boolean isName(int i) {
        Token token = tokens.get(i);
        return !Words.hasClitic(token)
            && (names.end()[i] > 0 || token.pos() == PartOfSpeech.PROPER || token.pos() == PartOfSpeech.UNKNOWN && token.analysis().enclitic() == null
                || token.analysis().hasArticle() && token.lemma().sense() == NounClass.RANK);
      }

      private boolean lastModifierIsParticiple() {
        if (modifiers.isEmpty()) {
          return false;
        }
        Token token = tokens.get(modifiers.getLast());
        return modifiers.getLast() == end - 1
            && (relational.contains(token.lemma().name()) || token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE || token.lemma().verb().length() > 0);
      }

      private boolean isOrganisation(Token token) {
        return switch (token.lemma().sense()) {
          case GROUP, ORGAN, FORCE, MEDIA, TITLE -> true;
          case PERSON, POSITION, RANK, WEAPON, VEHICLE, FACILITY, PLACEKIND, TIME, PART, EVENT, SPEECH, QUANTITY, ABSTRACT, THING, NONE -> false;
        };
      }

      NounPhrase done() {
        NounClass sense = tokens.get(head).lemma().sense();
        boolean date = tokens.get(head).pos() == PartOfSpeech.NUMBER && tokens.get(head).key().length() > 3 && Character.isDigit(tokens.get(head).key().charAt(0));
        boolean adverbial = date || names.end()[head] == 0 && (sense == NounClass.TIME || sense == NounClass.PART)
            || tokens.get(head).pos() == PartOfSpeech.ADJECTIVE && Words.hasTanwin(tokens.get(head));
        return new NounPhrase(start, head, end, definite, genitives, modifiers, complements, adverbial);
      }
    }
  }
}
