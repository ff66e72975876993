package org.tawatur.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.StoredReport;
import org.tawatur.text.Span;

/** Points into the text of a report as the W3C Web Annotation Data Model does. */
final class AnnotationTarget {
  /** So many code points around the words are given, for whoever looks for them elsewhere. */
  private static final int AROUND = 32;

  private final String text;
  private final CodePoints points;
  private final StoredReport report;

  AnnotationTarget(String text, StoredReport report) {
    this.text = text;
    this.points = CodePoints.of(text);
    this.report = report;
  }

  /** The words at {@code span}. */
  Map<String, @Nullable Object> at(Span span) {
    Map<String, @Nullable Object> target = new LinkedHashMap<>();
    target.put("type", "SpecificResource");
    target.put("source", source());
    target.put("state", state());
    target.put("selector", List.of(quote(span), position(span)));
    return target;
  }

  private Map<String, @Nullable Object> source() {
    boolean isAddress = report.url() != null && report.url().matches("https?://[^\\s]+");
    Map<String, @Nullable Object> source = new LinkedHashMap<>();
    source.put("id", isAddress ? report.url() : "urn:uuid:" + ContentIds.of("report", report.id()));
    source.put("type", "Text");
    source.put("format", "text/plain");
    source.put("language", "ar");
    return source;
  }

  /** The copy that was coded: the offsets are of its text, whatever stands at the address now. */
  private Map<String, @Nullable Object> state() {
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    state.put("type", "TimeState");
    state.put("cached", "urn:sha256:" + report.sha256());
    if (report.published() != null) {
      state.put("sourceDate", report.published() + "T00:00:00Z");
    }
    return state;
  }

  private Map<String, @Nullable Object> quote(Span span) {
    int from = moved(span.start(), -AROUND);
    int to = moved(span.end(), AROUND);
    Map<String, @Nullable Object> quote = new LinkedHashMap<>();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", text.substring(span.start(), span.end()));
    quote.put("prefix", text.substring(from, span.start()));
    quote.put("suffix", text.substring(span.end(), to));
    return quote;
  }

  private int moved(int at, int by) {
    int room = by < 0 ? text.codePointCount(0, at) : text.codePointCount(at, text.length());
    return text.offsetByCodePoints(at, by < 0 ? -Math.min(-by, room) : Math.min(by, room));
  }

  private Map<String, @Nullable Object> position(Span span) {
    Map<String, @Nullable Object> position = new LinkedHashMap<>();
    position.put("type", "TextPositionSelector");
    position.put("start", points.at(span.start()));
    position.put("end", points.at(span.end()));
    return position;
  }
}
