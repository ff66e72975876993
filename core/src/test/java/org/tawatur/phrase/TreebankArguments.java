package org.tawatur.phrase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NameMatch;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.PhraseTrie;
import org.tawatur.morph.Token;
import org.tawatur.morph.Tokenizer;
import org.tawatur.morph.Tokens;
import org.tawatur.morph.Voice;
import org.tawatur.text.NormalText;

/**
 * Scores the heads of subjects and of nominal direct objects of finite verbs against a treebank in
 * CoNLL-U, with our own words, word classes and without names of places and actors. Arguments:
 * files; {@code -v} lists the errors. A subject that is left out, the antecedent of a relative
 * clause, pronouns and objects with a preposition do not count, on either side; subjects of
 * passives do.
 *
 * <p>The decision who is subject is a plain one without valency: who stands before the verb, else
 * the first noun phrase after it that agrees.
 */
public final class TreebankArguments {
  private static final Set<String> COPULAS =
      Set.of("كان/1", "أصبح/4", "بات/1", "صار/1", "ظل/1", "بقي/1", "أضحى/4", "زال/1");

  private final Tokenizer<String> tokenizer;
  private final Chunker chunker;
  private final ClauseGrammar grammar;
  private final boolean verbose;
  private final Map<String, int[]> scores = new HashMap<>();

  private TreebankArguments(LexiconFiles files, boolean verbose) {
    WordSets sets = WordSets.load(files);
    this.tokenizer =
        new Tokenizer<>(
            org.tawatur.lexicon.Words.load(files.opener()).table(),
            PhraseTrie.empty(),
            name -> false);
    this.chunker = new Chunker(CompoundPrepositions.load(files), sets);
    this.grammar = new ClauseGrammar(sets);
    this.verbose = verbose;
  }

  public static void main(String[] args) throws IOException {
    List<String> files = List.of(args).stream().filter(a -> !a.equals("-v")).toList();
    for (String file : files) {
      TreebankArguments run =
          new TreebankArguments(LexiconFiles.bundled(), files.size() < args.length);
      for (TreebankSentence sentence : TreebankSentence.read(Path.of(file))) {
        run.sentence(sentence);
      }
      System.out.println(
          Path.of(file).getFileName() + "   " + run.line("subject") + "   " + run.line("object"));
    }
    System.out.println(
        "reference, gold word classes, PADT test: shallow grammar 67.8/73.8/70.7   56.3/47.9/51.7");
    System.out.println(
        "reference, own word classes, part of it: CoreNLP and rules 61.9/75.5/68.0   51.8/57.4/54.5");
  }

  private String line(String role) {
    int[] s = scores.getOrDefault(role, new int[3]);
    double p = s[1] == 0 ? 0 : 100.0 * s[0] / s[1];
    double r = s[2] == 0 ? 0 : 100.0 * s[0] / s[2];
    double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
    return String.format("%s P %.1f R %.1f F %.1f (%d found, %d gold)", role, p, r, f, s[1], s[2]);
  }

  private void sentence(TreebankSentence sentence) {
    NormalText normal = NormalText.of(sentence.text());
    Tokens<String> found = tokenizer.tokens(normal, 0, normal.length());
    List<Token> tokens = found.tokens();
    Names names = Names.none(tokens.size());
    for (NameMatch<String> match : found.names()) {
      names.end()[match.first()] = match.end();
    }
    Clauses clauses = grammar.clauses(chunker.chart(tokens, names));
    Set<String> gold = gold(sentence);
    Set<String> ours = ours(clauses, tokens);
    compare(sentence, clauses, gold, ours);
  }

  /** Pairs "role verb head" by where the written words begin. */
  private static Set<String> gold(TreebankSentence sentence) {
    Set<String> pairs = new HashSet<>();
    List<String[]> rows = sentence.rows();
    for (int i = 0; i < rows.size(); i++) {
      String relation = rows.get(i)[7].replaceFirst("^(nsubj|csubj):pass$", "$1pass");
      String role =
          switch (relation) {
            case "nsubj", "nsubjpass" -> "subject";
            case "dobj", "obj" -> "object";
            default -> "";
          };
      int head = Integer.parseInt(rows.get(i)[6]) - 1;
      boolean nominal = Set.of("NOUN", "PROPN", "ADJ", "NUM", "X").contains(rows.get(i)[3]);
      if (role.isEmpty()
          || head < 0
          || !nominal
          || !rows.get(head)[3].matches("VERB|AUX")
          || rows.get(head)[4].equals("VBN")) {
        continue;
      }
      if (role.equals("object") && hasCase(rows, i)) {
        continue;
      }
      pairs.add(role + " " + sentence.starts().get(head) + " " + sentence.starts().get(i));
    }
    return pairs;
  }

  private static boolean hasCase(List<String[]> rows, int noun) {
    String id = Integer.toString(noun + 1);
    return rows.stream().anyMatch(row -> row[6].equals(id) && row[7].equals("case"));
  }

  private static Set<String> ours(Clauses clauses, List<Token> tokens) {
    Set<String> pairs = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Arguments arguments = clauses.verb(i);
      if (arguments == null) {
        continue;
      }
      Decision decision = decide(clauses, tokens, arguments);
      int verb = tokens.get(i).span().start();
      if (decision.subject != null && taken.add(decision.subject.at())) {
        pairs.add("subject " + verb + " " + head(clauses, tokens, decision.subject));
      }
      if (decision.object != null) {
        pairs.add("object " + verb + " " + head(clauses, tokens, decision.object));
      }
    }
    return pairs;
  }

  /** The treebank makes the number the head of what it counts. */
  private static int head(Clauses clauses, List<Token> tokens, Filler filler) {
    NounPhrase phrase = filler.phrases().getFirst();
    int at = phrase.head();
    for (int i = phrase.start(); i < phrase.head(); i++) {
      PartOfSpeech pos = tokens.get(i).pos();
      if (pos != PartOfSpeech.DEMONSTRATIVE && !Words.isQuote(tokens.get(i))) {
        at = i;
        break;
      }
    }
    return tokens.get(at).span().start();
  }

  private record Decision(@Nullable Filler subject, @Nullable Filler object) {}

  private static Decision decide(Clauses clauses, List<Token> tokens, Arguments arguments) {
    Analysis verb = tokens.get(arguments.word()).analysis();
    List<Filler> after = new ArrayList<>(arguments.after());
    Filler before = arguments.before();
    boolean overt = before != null && before.kind() == Filler.Kind.OVERT;
    boolean antecedent = before != null && before.kind() == Filler.Kind.ANTECEDENT;
    if (verb.voice() == Voice.PASSIVE) {
      Filler first = after.isEmpty() ? null : after.getFirst();
      return new Decision(overt ? before : antecedent ? null : first, null);
    }
    boolean clitic =
        arguments.clitic() != null || COPULAS.contains(tokens.get(arguments.word()).lemma().name());
    if (overt || antecedent) {
      return new Decision(
          overt ? before : null, after.isEmpty() || clitic ? null : after.getFirst());
    }
    if (after.isEmpty()) {
      return new Decision(null, null);
    }
    Filler first = after.getFirst();
    boolean goesOn =
        before != null
            && after.size() == 1
            && !first.phrases().getFirst().isDefinite()
            && !Words.isNominative(tokens.get(first.phrases().getFirst().head()));
    if (agrees(tokens, verb, first) && !goesOn) {
      return new Decision(first, after.size() > 1 && !clitic ? after.get(1) : null);
    }
    return new Decision(null, clitic ? null : first);
  }

  private static boolean agrees(List<Token> tokens, Analysis verb, Filler filler) {
    NounPhrase phrase = filler.phrases().getFirst();
    Token first = tokens.get(phrase.start());
    boolean counted =
        first.pos() == PartOfSpeech.NUMBER || first.lemma().sense() == NounClass.QUANTITY;
    return counted
        ? verb.person() != org.tawatur.morph.Person.FIRST && verb.number() != Number.PLURAL
        : Agreement.subjectAfter(verb, tokens.get(phrase.head()));
  }

  private void compare(
      TreebankSentence sentence, Clauses clauses, Set<String> gold, Set<String> ours) {
    for (String role : List.of("subject", "object")) {
      int[] score = scores.computeIfAbsent(role, r -> new int[3]);
      for (String pair : ours) {
        if (pair.startsWith(role)) {
          score[1]++;
          score[0] += gold.contains(pair) ? 1 : 0;
        }
      }
      score[2] += (int) gold.stream().filter(pair -> pair.startsWith(role)).count();
    }
    if (verbose && !gold.equals(ours)) {
      System.out.println("# " + sentence.text());
      StringBuilder pieces = new StringBuilder();
      for (Constituent c : clauses.chart().constituents()) {
        pieces.append(' ').append(c.kind()).append('[');
        for (int t = c.start(); t < c.end(); t++) {
          pieces.append(t > c.start() ? " " : "").append(clauses.chart().tokens().get(t).form());
        }
        pieces.append(']');
      }
      System.out.println("  C" + pieces);
      gold.stream()
          .filter(p -> !ours.contains(p))
          .sorted()
          .forEach(p -> print(sentence, "MISSED", p));
      ours.stream()
          .filter(p -> !gold.contains(p))
          .sorted()
          .forEach(p -> print(sentence, "EXTRA", p));
    }
  }

  private static void print(TreebankSentence sentence, String kind, String pair) {
    String[] parts = pair.split(" ");
    System.out.println(
        "  "
            + kind
            + " "
            + parts[0]
            + ": "
            + word(sentence, parts[1])
            + " <- "
            + word(sentence, parts[2]));
  }

  private static String word(TreebankSentence sentence, String start) {
    int from = Integer.parseInt(start);
    int to = sentence.text().indexOf(' ', from);
    return sentence.text().substring(from, to < 0 ? sentence.text().length() : to);
  }
}
