package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.store.SearchQuery;
import org.tawatur.code.Coder;
import org.tawatur.code.QueryWord;
import org.tawatur.code.TextWord;
import org.tawatur.text.Span;

/**
 * Shows where in a report stands what was looked for: the line with most of it, cut to a length
 * that can be read, with the places of the words.
 */
final class Snippets {
  private static final int BEFORE = 60;
  private static final int LENGTH = 220;

  private final Coder coder;
  private final SearchQuery query;

  Snippets(Coder coder, SearchQuery query) {
    this.coder = coder;
    this.query = query;
  }

  /** A piece of a text. */
  record Snippet(ClaimView.Words snippet, List<ReportApi.Range> hits) {}

  /** The piece of {@code text} to show. */
  Snippet of(String text, CodePoints points) {
    Span best = new Span(0, Math.min(text.length(), LENGTH));
    List<Span> hits = List.of();
    int most = 0;
    int start = 0;
    while (start < text.length() && most < query.all().size()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      List<Span> found = new ArrayList<>();
      int different = found(text.substring(start, end), start, found);
      if (different > most) {
        most = different;
        hits = found;
        best = cut(text, new Span(start, end), found.getFirst());
      }
      start = end + 1;
    }
    Span shown = best;
    return new Snippet(
        ClaimViews.words(points, shown.in(text), shown),
        hits.stream()
            .filter(shown::contains)
            .map(hit -> new ReportApi.Range(points.at(hit.start()), points.at(hit.end())))
            .toList());
  }

  /** Adds the places of the words of a line; returns how many different ones are there. */
  private int found(String line, int offset, List<Span> found) {
    Set<Integer> different = new HashSet<>();
    for (TextWord word : coder.textWords(line)) {
      for (int i = 0; i < query.all().size(); i++) {
        if (isSame(query.all().get(i), word.word())) {
          different.add(i);
          Span span = word.span();
          found.add(new Span(offset + span.start(), offset + span.end()));
          break;
        }
      }
    }
    return different.size();
  }

  private boolean isSame(QueryWord wanted, QueryWord word) {
    return query.isExact()
        ? wanted.word().equals(word.word())
        : word.lemmas().stream().anyMatch(wanted.lemmas()::contains);
  }

  private static Span cut(String text, Span line, Span first) {
    int start = Math.max(line.start(), first.start() - BEFORE);
    while (start > line.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.min(line.end(), start + LENGTH);
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
