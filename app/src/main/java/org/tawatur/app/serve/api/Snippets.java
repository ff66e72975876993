package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.store.SearchQuery;
import org.tawatur.code.Coder;
import org.tawatur.code.QueryWord;
import org.tawatur.code.TextWord;
import org.tawatur.text.NormalText;
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

  /** A line, and how many of the words seem to be in it. */
  private record Line(Span span, int likely) {}

  /** A line with the places of words in it. */
  private record Lit(Span line, List<Span> hits, int different) {}

  /** The piece of {@code text} to show. */
  Snippet of(String text, CodePoints points) {
    Lit best = new Lit(new Span(0, Math.min(text.length(), LENGTH)), List.of(), 0);
    // To read a line word by word costs much, and most often the first one that seems to have them
    // has them.
    for (Line line : lines(text)) {
      if (best.different() == query.all().size()) {
        break;
      }
      List<Span> hits = new ArrayList<>();
      int different = found(line.span().in(text), line.span().start(), hits);
      if (different > best.different()) {
        best = new Lit(cut(text, line.span(), hits.getFirst()), hits, different);
      }
    }
    Span shown = best.line();
    return new Snippet(
        ClaimViews.words(points, shown.in(text), shown),
        best.hits().stream()
            .filter(shown::contains)
            .map(hit -> new ReportApi.Range(points.at(hit.start()), points.at(hit.end())))
            .toList());
  }

  /** The lines of a text, those first in which most of the words seem to be. */
  private List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span span = new Span(start, end);
      String folded = NormalText.fold(span.in(text));
      int likely = 0;
      for (QueryWord word : query.all()) {
        likely += isLikely(word, folded) ? 1 : 0;
      }
      lines.add(new Line(span, likely));
      start = end + 1;
    }
    lines.sort(Comparator.comparingInt((Line line) -> -line.likely()));
    return lines;
  }

  private boolean isLikely(QueryWord word, String folded) {
    return folded.contains(word.word())
        || !query.isExact() && word.lemmas().stream().anyMatch(folded::contains);
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
