package org.tawatur.morph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.tawatur.lexicon.Words;
import org.tawatur.text.NormalText;

/**
 * Scores tokens against a treebank in CoNLL-U: clitic boundaries inside written words, and finite
 * verbs. Arguments: files; {@code -v} lists the errors. The treebank's words are joined to written
 * words again first; merged particles such as مما count as one word, and words that the treebank
 * leaves unanalysed are passed over.
 */
public final class TreebankScore {
  private int boundariesRight;
  private int boundariesFound;
  private int boundariesGold;
  private int verbsRight;
  private int verbsFound;
  private int verbsGold;
  private final Map<String, Integer> errors = new HashMap<>();

  /** A written word and what the treebank says of it. */
  private static final class Surface {
    final StringBuilder letters = new StringBuilder();
    final List<Integer> cuts = new ArrayList<>();
    boolean verb;
    String last = "";
    boolean joinsNext;
    boolean unanalysed;
  }

  private TreebankScore() {}

  public static void main(String[] args) throws IOException {
    Words words = Words.load(name -> Words.class.getResourceAsStream(name));
    System.out.println(
        words.table().size()
            + " forms, "
            + words.table().readings()
            + " readings, "
            + words.faults().size()
            + " faults");
    words.faults().stream().limit(5).forEach(System.out::println);
    Tokenizer<String> tokenizer = new Tokenizer<>(words.table(), PhraseTrie.empty(), name -> false);
    boolean verbose = false;
    for (String arg : args) {
      if (arg.equals("-v")) {
        verbose = true;
        continue;
      }
      TreebankScore score = new TreebankScore();
      score.file(Path.of(arg), tokenizer);
      System.out.printf(
          "%-28s boundaries P %.4f R %.4f F %.4f (%d)   verbs P %.4f R %.4f F %.4f (%d)%n",
          Path.of(arg).getFileName(),
          ratio(score.boundariesRight, score.boundariesFound),
          ratio(score.boundariesRight, score.boundariesGold),
          2.0 * score.boundariesRight / (score.boundariesFound + score.boundariesGold),
          score.boundariesGold,
          ratio(score.verbsRight, score.verbsFound),
          ratio(score.verbsRight, score.verbsGold),
          2.0 * score.verbsRight / (score.verbsFound + score.verbsGold),
          score.verbsGold);
      if (verbose) {
        score.errors.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .forEach(e -> System.out.println(e.getValue() + "\t" + e.getKey()));
      }
    }
  }

  private static double ratio(int a, int b) {
    return b == 0 ? 0 : (double) a / b;
  }

  private void file(Path path, Tokenizer<String> tokenizer) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          sentence(surfaces(rows), tokenizer);
          rows.clear();
        } else if (line.charAt(0) != '#'
            && line.substring(0, line.indexOf('\t')).chars().allMatch(Character::isDigit)) {
          rows.add(line.split("\t"));
        }
      }
    }
  }

  private static List<Surface> surfaces(List<String[]> rows) {
    List<Surface> result = new ArrayList<>();
    for (String[] row : rows) {
      String form = NormalText.normalize(row[1]).replace(" ", "");
      if (form.isEmpty()) {
        continue;
      }
      Surface previous = result.isEmpty() ? null : result.getLast();
      boolean arabic = Spelling.isArabic(form.charAt(0));
      boolean merged = previous != null && isMerged(previous.last, form, row);
      boolean enclitic =
          previous != null
              && arabic
              && isEnclitic(row, form)
              && Spelling.isArabic(previous.letters.charAt(0));
      if (previous != null && arabic && (previous.joinsNext || enclitic || merged)) {
        join(previous, form, enclitic, merged);
      } else {
        previous = new Surface();
        previous.letters.append(form);
        result.add(previous);
      }
      previous.verb |= row[3].equals("VERB") && !row[4].equals("VBN") || row[3].equals("AUX");
      previous.unanalysed |= row[4].startsWith("U---");
      previous.last = form;
      previous.joinsNext = arabic && isProclitic(row, form);
    }
    return result;
  }

  private static boolean isProclitic(String[] row, String form) {
    boolean particle =
        row[3].equals("ADP")
            || row[3].equals("CONJ")
            || row[3].equals("CCONJ")
            || row[3].equals("PART")
            || row[3].equals("SCONJ")
            || row[3].equals("AUX")
            || row[3].equals("ADV")
            || row[4].equals("RP");
    return form.length() == 1 && particle && "وفبلكسأ".indexOf(form.charAt(0)) >= 0;
  }

  private static boolean isEnclitic(String[] row, String form) {
    if (!row[3].equals("PRON") && !row[3].equals("DET") || form.length() > 3) {
      return false;
    }
    boolean personal = row[4].startsWith("SP") || row[4].startsWith("PRP");
    boolean oblique =
        row[4].startsWith("SP")
            ? row[4].matches("SP------?..[24].*|SP---...[24].*")
            : !form.equals("هو")
                && !form.equals("هي")
                && !form.equals("انا")
                && !row[5].contains("Case=Nom");
    return personal && oblique && !form.equals("هو") && !form.equals("هي");
  }

  private static boolean isMerged(String before, String form, String[] row) {
    boolean what =
        form.equals("ما")
            && (before.equals("من")
                || before.equals("عن")
                || before.equals("في")
                || before.equals("كل"));
    boolean not = form.equals("لا") && before.equals("أن");
    return what || not || form.equals("من") && before.equals("عن") && row[3].equals("PRON");
  }

  private static void join(Surface word, String form, boolean enclitic, boolean merged) {
    StringBuilder letters = word.letters;
    int n = letters.length();
    char last = letters.charAt(n - 1);
    if (merged) {
      String before = word.last;
      if (form.equals("لا")) {
        letters.setLength(n - 1);
      } else if (before.equals("من") || before.equals("عن")) {
        letters.setLength(n - 1);
        letters.append(form.equals("من") ? "م" : "");
      }
      letters.append(form);
      return;
    }
    if (enclitic) {
      if (last == 'ة') {
        letters.setCharAt(n - 1, 'ت');
      } else if (last == 'ى') {
        String stem = word.last;
        boolean preposition = stem.equals("على") || stem.equals("إلى") || stem.equals("لدى");
        letters.setCharAt(n - 1, preposition ? 'ي' : 'ا');
      } else if (letters.toString().endsWith("وا") && word.verb) {
        letters.setLength(n - 1);
      }
      word.cuts.add(letters.length());
      letters.append(form);
      return;
    }
    word.cuts.add(n);
    String next =
        last == 'ل' && word.last.equals("ل") && form.startsWith("ال") ? form.substring(1) : form;
    if (last == 'ل' && word.last.equals("ل") && next.startsWith("لل") && form.startsWith("ال")) {
      next = next.substring(1);
    }
    letters.append(next);
  }

  private void sentence(List<Surface> surfaces, Tokenizer<String> tokenizer) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Surface> at = new HashMap<>();
    for (Surface surface : surfaces) {
      at.put(text.length(), surface);
      text.append(surface.letters).append(' ');
    }
    NormalText normal = NormalText.of(text.toString());
    List<Token> tokens = tokenizer.tokens(normal, 0, normal.length()).tokens();
    String before = "";
    for (Token token : tokens) {
      Surface gold = at.get(token.span().start());
      if (gold == null || gold.unanalysed || !Spelling.isArabic(token.key().charAt(0))) {
        before = token.form();
        continue;
      }
      boundaries(token, gold, before);
      verb(token, gold, before);
      before = token.form();
    }
  }

  private void boundaries(Token token, Surface gold, String before) {
    List<Integer> found = new ArrayList<>();
    int n = token.analysis().proclitics().size();
    for (int i = 1; i <= n; i++) {
      found.add(i);
    }
    if (token.analysis().enclitic() != null) {
      found.add(token.form().length() - token.analysis().enclitic().letters().length());
    }
    boundariesFound += found.size();
    boundariesGold += gold.cuts.size();
    for (int cut : found) {
      if (gold.cuts.contains(cut)) {
        boundariesRight++;
      }
    }
    if (!gold.cuts.equals(found)) {
      error("cut", token, before, gold.cuts + " not " + found);
    }
  }

  private void verb(Token token, Surface gold, String before) {
    boolean found = token.isVerb() || token.lemma().name().startsWith("ليس");
    verbsFound += found ? 1 : 0;
    verbsGold += gold.verb ? 1 : 0;
    verbsRight += found && gold.verb ? 1 : 0;
    if (found != gold.verb) {
      error(
          found ? "false verb" : "missed verb",
          token,
          before,
          token.pos() + " " + token.lemma().name());
    }
  }

  private void error(String kind, Token token, String before, String what) {
    errors.merge(
        kind
            + "\t"
            + token.form()
            + "\t"
            + what
            + "\t"
            + (kind.equals("cut") ? "" : "after " + before),
        1,
        Integer::sum);
  }
}
