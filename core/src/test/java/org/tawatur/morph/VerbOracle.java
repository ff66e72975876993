package org.tawatur.morph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.tawatur.lexicon.Table;
import org.tawatur.lexicon.Words;
import org.tawatur.text.NormalText;

/**
 * Compares the third person masculine singular of our verbs with the stems of a list of verbs in
 * Buckwalter's transliteration; a list to measure with, no part of the project. Argument: the
 * gzipped list.
 */
public final class VerbOracle {
  private static final String LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{";
  private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيا";

  private VerbOracle() {}

  public static void main(String[] args) throws IOException {
    Map<String, Set<String>> imperfects = new HashMap<>();
    Map<String, Set<String>> perfects = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))),
                StandardCharsets.UTF_8))) {
      in.lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(row -> {
            String lemma = key(row[0]);
            for (String stem : row[2].split("\\|")) {
              perfects.computeIfAbsent(lemma, k -> new HashSet<>()).add(key(stem));
            }
            for (String stem : row[3].split("\\|")) {
              imperfects.computeIfAbsent(lemma, k -> new HashSet<>()).add(key(stem));
            }
          });
    }
    int known = 0;
    int right = 0;
    int closedRight = 0;
    List<String> wrong = new ArrayList<>();
    try (InputStream in = Words.class.getResourceAsStream("verbs.tsv")) {
      Table table =
          Table.read(
              "verbs.tsv",
              in,
              List.of("lemma", "form", "root", "vowels", "valency", "masdar", "gloss"),
              4);
      for (Table.Row row : table.rows()) {
        Verb verb =
            new Verb(
                row.cell(0),
                row.cell(1),
                row.cell(2),
                row.cell(3),
                Set.copyOf(row.list(4)),
                row.list(5));
        Set<String> expected = imperfects.get(NormalText.fold(verb.lemma()));
        if (expected == null) {
          continue;
        }
        known++;
        VerbStems stems = VerbStems.active(verb);
        if (matches(expected, NormalText.fold(stems.imperfect()))) {
          right++;
        } else {
          wrong.add(verb.name() + " ي" + stems.imperfect() + " not " + expected);
        }
        if (matches(perfects.get(NormalText.fold(verb.lemma())), NormalText.fold(stems.closed()))) {
          closedRight++;
        } else {
          wrong.add(
              verb.name()
                  + " "
                  + stems.closed()
                  + "ت not "
                  + perfects.get(NormalText.fold(verb.lemma())));
        }
      }
    }
    System.out.printf(
        "%d verbs known to both; imperfect agrees %.4f, perfect before ت %.4f%n",
        known, (double) right / known, (double) closedRight / known);
    wrong.forEach(System.out::println);
  }

  private static boolean matches(Set<String> stems, String ours) {
    for (String stem : stems) {
      if (ours.equals(stem)
          || ours.length() == stem.length() + 1
              && ours.startsWith(stem)
              && "ويا".indexOf(ours.charAt(stem.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String key(String buckwalter) {
    StringBuilder out = new StringBuilder();
    for (char c : buckwalter.toCharArray()) {
      int at = LATIN.indexOf(c);
      if (at >= 0) {
        out.append(ARABIC.charAt(at));
      }
    }
    return NormalText.fold(out.toString());
  }
}
