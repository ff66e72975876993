package org.tawatur.app.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.code.Coder;
import org.tawatur.code.QueryWord;

/** Finds the line of a report that shows best why it was found. Safe to share between threads. */
public final class Snippet {
  private static final int BEFORE = 40;
  private static final int AFTER = 160;

  private final Coder coder;
  private final SearchQuery query;

  /** For what {@code query} finds; {@code coder} reads the words as the index did. */
  public Snippet(Coder coder, SearchQuery query) {
    this.coder = coder;
    this.query = query;
  }

  /** The words around the place of {@code text} with the most of what was looked for. */
  public String of(String text) {
    String best = "";
    int most = -1;
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      Set<Integer> found = new HashSet<>();
      List<QueryWord> words = coder.queryWords(line);
      int at = -1;
      int from = 0;
      for (QueryWord word : words) {
        int start = Math.max(from, line.indexOf(word.word(), from));
        for (int i = 0; i < query.words().size(); i++) {
          if (isSame(query.words().get(i), word) && found.add(i) && at < 0) {
            at = start;
          }
        }
        from = Math.min(line.length(), start);
      }
      if (found.size() > most) {
        most = found.size();
        best = cut(line, at);
      }
    }
    return best;
  }

  private boolean isSame(QueryWord wanted, QueryWord word) {
    return query.isExact()
        ? wanted.word().equals(word.word())
        : word.lemmas().stream().anyMatch(wanted.lemmas()::contains);
  }

  private static String cut(String line, int at) {
    int start = Math.max(0, at - BEFORE);
    while (start > 0 && line.charAt(start - 1) != ' ') {
      start--;
    }
    int end = Math.min(line.length(), start + AFTER);
    while (end < line.length() && line.charAt(end) != ' ') {
      end++;
    }
    return (start > 0 ? "… " : "") + line.substring(start, end) + (end < line.length() ? " …" : "");
  }
}
