package org.tawatur.phrase;

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
import org.tawatur.text.NormalText;

/**
 * A sentence of a CoNLL-U treebank whose syntactic words are joined to written words again: by the
 * ranges of multiword tokens where the file has them, else by what the words are.
 *
 * @param text the written words with blanks between them
 * @param rows the columns of each syntactic word, in order
 * @param starts for each row where its written word begins in {@code text}
 */
record TreebankSentence(String text, List<String[]> rows, List<Integer> starts) {

  /** The sentences of a compressed file. */
  static List<TreebankSentence> read(Path path) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      Map<Integer, String[]> ranges = new HashMap<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          sentences.add(joined(rows, ranges));
          rows = new ArrayList<>();
          ranges.clear();
        } else if (line.charAt(0) != '#') {
          String[] columns = line.split("\t");
          if (columns[0].indexOf('-') > 0) {
            ranges.put(Integer.parseInt(columns[0].substring(0, columns[0].indexOf('-'))), columns);
          } else if (columns[0].indexOf('.') < 0) {
            rows.add(columns);
          }
        }
      }
    }
    return sentences;
  }

  private static TreebankSentence joined(List<String[]> rows, Map<Integer, String[]> ranges) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String[] last = null;
    boolean joinsNext = false;
    int rangeEnd = 0;
    for (String[] row : rows) {
      int id = Integer.parseInt(row[0]);
      String form = NormalText.normalize(row[1]).replace(" ", "");
      if (ranges.containsKey(id)) {
        String[] range = ranges.get(id);
        rangeEnd = Integer.parseInt(range[0].substring(range[0].indexOf('-') + 1));
        form = NormalText.normalize(range[1]).replace(" ", "");
      } else if (id <= rangeEnd) {
        starts.add(text.length());
        continue;
      }
      boolean letters = !form.isEmpty() && Character.isLetter(form.charAt(0));
      boolean afterLetters = word.length() > 0 && Character.isLetter(word.charAt(0));
      boolean enclitic = letters && afterLetters && last != null && isEnclitic(row, form);
      boolean merged =
          letters
              && afterLetters
              && last != null
              && isMerged(NormalText.normalize(last[1]), form, row);
      if (merged) {
        merge(word, NormalText.normalize(last[1]), form);
      } else if (enclitic) {
        suffix(word, NormalText.normalize(last[1]), form, last[3].equals("VERB"));
      } else if (joinsNext && letters) {
        prefix(word, form);
      } else {
        if (word.length() > 0) {
          text.append(word).append(' ');
          word.setLength(0);
        }
        word.append(form.isEmpty() ? "-" : form);
      }
      starts.add(text.length());
      last = row;
      joinsNext =
          letters
              && form.length() == 1
              && isParticle(row)
              && "وفبلكسأ".indexOf(form.charAt(0)) >= 0;
    }
    text.append(word);
    return new TreebankSentence(text.toString(), List.copyOf(rows), starts);
  }

  private static boolean isParticle(String[] row) {
    return switch (row[3]) {
      case "ADP", "CONJ", "CCONJ", "PART", "SCONJ", "AUX", "ADV" -> true;
      default -> row[4].equals("RP");
    };
  }

  private static boolean isEnclitic(String[] row, String form) {
    if (!row[3].equals("PRON") && !row[3].equals("DET")
        || form.length() > 3
        || form.equals("هو")
        || form.equals("هي")) {
      return false;
    }
    return row[4].startsWith("SP")
        ? row[4].matches("SP------?..[24].*|SP---...[24].*")
        : row[4].startsWith("PRP") && !form.equals("أنا") && !row[5].contains("Case=Nom");
  }

  private static boolean isMerged(String before, String form, String[] row) {
    boolean what =
        form.equals("ما")
            && (before.equals("من")
                || before.equals("عن")
                || before.equals("في")
                || before.equals("كل"));
    return what
        || form.equals("لا") && before.equals("أن")
        || form.equals("من") && before.equals("عن") && row[3].equals("PRON");
  }

  private static void merge(StringBuilder word, String before, String form) {
    if (form.equals("لا") || before.equals("من") || before.equals("عن")) {
      word.setLength(word.length() - 1);
    }
    word.append(form);
  }

  private static void suffix(StringBuilder word, String before, String form, boolean verb) {
    int n = word.length();
    char last = word.charAt(n - 1);
    if (last == 'ة') {
      word.setCharAt(n - 1, 'ت');
    } else if (last == 'ى') {
      word.setCharAt(
          n - 1, before.equals("على") || before.equals("إلى") || before.equals("لدى") ? 'ي' : 'ا');
    } else if (verb && word.toString().endsWith("وا")) {
      word.setLength(n - 1);
    }
    word.append(form);
  }

  private static void prefix(StringBuilder word, String form) {
    boolean lam = word.charAt(word.length() - 1) == 'ل';
    if (lam && form.startsWith("الل")) {
      word.append(form.substring(2));
    } else {
      word.append(lam && form.startsWith("ال") ? form.substring(1) : form);
    }
  }
}
