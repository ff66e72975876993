package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;
import org.tawatur.text.Span;

/**
 * How far two agree on the words of a report that mean whoever acts, is acted on or says so, and on
 * the words of the event. Who says that there is no claim marks nothing. The text that is compared
 * is the clause, and further where words of the claim stand outside of it. Used by one thread.
 */
final class Stretches {
  private final Map<Field, Marked> marked = new EnumMap<>(Field.class);
  private final Map<Field, List<String>> claims = new EnumMap<>(Field.class);
  private final Map<Field, List<String>> differing = new EnumMap<>(Field.class);

  /** What words are marked for. */
  private enum Field {
    TRIGGER,
    BY,
    TO,
    SAYS;

    List<Span> of(@Nullable Claim claim) {
      if (claim == null) {
        return List.of();
      }
      Stream<Span> spans =
          switch (this) {
            case TRIGGER -> Stream.of(claim.trigger().span());
            case BY -> claim.actors().stream().map(mention -> mention.span());
            case TO -> claim.recipients().stream().map(mention -> mention.span());
            case SAYS -> claim.chain().stream().map(source -> source.mention().span());
          };
      return Marked.apart(spans.toList());
    }
  }

  /** Adds a claim as the two have it; null where one says that there is none. */
  void add(String id, @Nullable Claim first, @Nullable Claim second) {
    Span text = null;
    for (Claim claim : new Claim[] {first, second}) {
      if (claim != null) {
        text = text == null ? claim.evidence().span() : text.cover(claim.evidence().span());
        for (Field field : Field.values()) {
          for (Span span : field.of(claim)) {
            text = text.cover(span);
          }
        }
      }
    }
    if (text == null) {
      return;
    }
    int start = text.start();
    for (Field field : Field.values()) {
      List<Span> one = field.of(first);
      List<Span> other = field.of(second);
      marked
          .computeIfAbsent(field, key -> new Marked())
          .add(text.length(), within(one, start), within(other, start));
      if (!one.isEmpty() || !other.isEmpty()) {
        claims.computeIfAbsent(field, key -> new ArrayList<>()).add(id);
        if (!one.equals(other)) {
          differing.computeIfAbsent(field, key -> new ArrayList<>()).add(id);
        }
      }
    }
  }

  private static List<Span> within(List<Span> spans, int start) {
    return spans.stream().map(span -> new Span(span.start() - start, span.end() - start)).toList();
  }

  /** The figures, field by field. */
  List<Agreements.SpanView> views() {
    return marked.entrySet().stream()
        .map(each ->
            new Agreements.SpanView(
                Labels.word(each.getKey()),
                claims.getOrDefault(each.getKey(), List.of()),
                differing.getOrDefault(each.getKey(), List.of()),
                Agreements.number(each.getValue().alpha())))
        .toList();
  }
}
