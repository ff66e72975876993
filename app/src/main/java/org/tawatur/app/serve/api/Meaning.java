package org.tawatur.app.serve.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.NameFinder;
import org.tawatur.app.store.SearchQuery;
import org.tawatur.app.store.Standing;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.code.Coder;
import org.tawatur.code.QueryWord;

/**
 * What a question means: words to be found, and conditions as a query of {@code /claims}. What is
 * not understood is told, and the rest counts.
 */
final class Meaning {
  private static final Map<String, String> SAME =
      Map.of(
          "speaker", "says",
          "target", "to",
          "outlets", "outlet",
          "confidence", "conf",
          "in_conflict", "conflict");
  private static final Set<String> SINGLE =
      Set.of("polarity", "modality", "event", "conflict", "in_conflict", "least", "most");
  private static final Set<String> PLAIN = Set.of("polarity", "modality", "standing", "event");

  private final Knowledge knowledge;
  private final NameFinder actors;
  private final Coder coder;
  private final Labels labels;
  private final List<String> words = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final Map<String, List<String>> conditions = new LinkedHashMap<>();
  private final List<TermView> terms = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean isAboutClaims;

  private Meaning(Knowledge knowledge, NameFinder actors, Coder coder) {
    this.knowledge = knowledge;
    this.actors = actors;
    this.coder = coder;
    this.labels = new Labels(knowledge);
  }

  record TermView(String field, String value, List<Labels.Party> meant) {}

  static Meaning of(Question question, Holdings holdings, AsOf asOf) {
    Meaning meaning =
        new Meaning(holdings.knowledge(), holdings.actors(asOf), holdings.coder().coder());
    question.terms().forEach(meaning::add);
    return meaning;
  }

  List<TermView> terms() {
    return terms;
  }

  List<String> problems() {
    return problems;
  }

  /** Whether something is asked that only claims have. */
  boolean isAboutClaims() {
    return isAboutClaims;
  }

  private void add(Question.Term term) {
    String field = SAME.getOrDefault(term.field(), term.field());
    String value = term.value();
    switch (field) {
      case "words" -> {
        words.add(value);
        terms.add(new TermView(field, value, List.of()));
      }
      case "phrase" -> {
        phrases.add(value);
        terms.add(new TermView(field, value, List.of()));
      }
      case "actor", "by", "to", "says", "origin" -> actor(field, value);
      case "place" -> place(value);
      case "outlet" -> plain(field, value, false);
      case "type" -> plain(field, value.toUpperCase(Locale.ROOT), true);
      case "conflict" -> conflict(value);
      case "date" -> date(value);
      case "conf" -> confidence(value);
      default -> {
        if (PLAIN.contains(field)) {
          plain(field, value.toLowerCase(Locale.ROOT), true);
        } else {
          problems.add("there is no operator " + field + ":");
        }
      }
    }
  }

  private void plain(String field, String value, boolean isOfClaims) {
    if (SINGLE.contains(field) && conditions.containsKey(field)) {
      problems.add(field + ": is given twice; \"" + value + "\" is left out");
      return;
    }
    if (!isWord(field, value)) {
      problems.add("there is no " + field + " \"" + value + "\"");
      return;
    }
    condition(field, value);
    isAboutClaims |= isOfClaims;
    terms.add(new TermView(field, value, List.of()));
  }

  private static boolean isWord(String field, String value) {
    Class<? extends Enum<?>> kind =
        switch (field) {
          case "type" -> EventType.class;
          case "polarity" -> Polarity.class;
          case "modality" -> Modality.class;
          case "standing" -> Standing.class;
          default -> null;
        };
    return kind == null
        || Arrays.stream(kind.getEnumConstants())
            .anyMatch(word -> word.name().equalsIgnoreCase(value));
  }

  private void condition(String field, String value) {
    conditions.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
  }

  private void actor(String field, String name) {
    isAboutClaims = true;
    boolean isKey = name.startsWith("~") || name.startsWith("outlet:");
    List<String> ids = isKey ? List.of(name) : ids(actors, name);
    if (ids.isEmpty()) {
      problems.add("no actor is called \"" + name + "\"");
      return;
    }
    ids.forEach(id -> condition(field, id));
    terms.add(new TermView(field, name, labels.parties(ids)));
  }

  private void place(String name) {
    isAboutClaims = true;
    List<String> ids = ids(knowledge.names().places(), name);
    if (ids.isEmpty()) {
      problems.add("no place is called \"" + name + "\"");
      return;
    }
    ids.forEach(id -> condition("place", id));
    terms.add(
        new TermView(
            "place",
            name,
            ids.stream().map(id -> new Labels.Party(id, id, labels.place(id).label())).toList()));
  }

  private static List<String> ids(NameFinder finder, String name) {
    return switch (finder.find(name)) {
      case NameFinder.Found.One one -> List.of(one.candidate().id());
      case NameFinder.Found.Several several ->
          several.candidates().stream().map(NameFinder.Candidate::id).toList();
      case NameFinder.Found.Nobody nobody -> List.of();
    };
  }

  private void conflict(String value) {
    isAboutClaims = true;
    if (value.startsWith("k-")) {
      plain("conflict", value, true);
      return;
    }
    switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "نعم" -> plain("in_conflict", "true", true);
      case "no", "false", "لا" -> plain("in_conflict", "false", true);
      default -> problems.add("conflict: is yes or no, not \"" + value + "\"");
    }
  }

  private void date(String value) {
    int dots = value.indexOf("..");
    String start = dots < 0 ? value : value.substring(0, dots);
    String end = dots < 0 ? value : value.substring(dots + 2);
    try {
      LocalDate first = start.isEmpty() ? null : first(start);
      LocalDate last = end.isEmpty() ? null : last(end);
      boolean isTurned = first != null && last != null && last.isBefore(first);
      if (isTurned || first == null && last == null) {
        throw new DateTimeException(value);
      }
      if (conditions.containsKey("from") || conditions.containsKey("until")) {
        problems.add("date: is given twice; \"" + value + "\" is left out");
        return;
      }
      if (first != null) {
        condition("from", first.toString());
      }
      if (last != null) {
        condition("until", last.toString());
      }
      terms.add(new TermView("date", value, List.of()));
    } catch (DateTimeException | NumberFormatException e) {
      problems.add("date: is like 2024-05..2024-07, not \"" + value + "\"");
    }
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  private void confidence(String value) {
    isAboutClaims = true;
    boolean isBelow = value.startsWith("<");
    boolean isAbove = value.startsWith(">");
    String number = isBelow || isAbove ? value.substring(1).replace("=", "") : value;
    try {
      double share = Double.parseDouble(number);
      if (!(share >= 0 && share <= 1)) {
        throw new NumberFormatException(number);
      }
      plain(isBelow ? "most" : "least", number, true);
    } catch (NumberFormatException e) {
      problems.add("conf: is like <0.6 or >0.8, not \"" + value + "\"");
    }
  }

  /** The conditions, as a query of {@code /claims}. */
  String query() {
    List<String> pairs = new ArrayList<>();
    conditions.forEach((field, values) ->
        values.forEach(value -> {
          pairs.add(field);
          pairs.add(value);
        }));
    return Params.query(pairs.toArray(String[]::new));
  }

  /**
   * What is looked for in the texts, or null where no words were given. Of claims, outlets and days
   * are conditions of their own: what a report tells may have been long ago.
   */
  @Nullable SearchQuery words(boolean isExact, boolean isOfClaims) {
    List<QueryWord> single = queryWords(String.join(" ", words));
    List<List<QueryWord>> followed = new ArrayList<>();
    for (String phrase : phrases) {
      List<QueryWord> found = queryWords(phrase);
      if (!found.isEmpty()) {
        followed.add(found);
      }
    }
    if (single.isEmpty() && followed.isEmpty()) {
      return null;
    }
    return isOfClaims
        ? new SearchQuery(single, isExact, false, List.of(), null, null, followed)
        : new SearchQuery(
            single, isExact, false, values("outlet"), day("from"), day("until"), followed);
  }

  private List<QueryWord> queryWords(String text) {
    List<QueryWord> found = text.isBlank() ? List.of() : coder.queryWords(text);
    if (found.isEmpty() && !text.isBlank()) {
      problems.add("\"" + text.strip() + "\" has no words");
    }
    return found;
  }

  /** Whether words were given. */
  boolean hasWords() {
    return !words.isEmpty() || !phrases.isEmpty();
  }

  private List<String> values(String field) {
    return conditions.getOrDefault(field, List.of());
  }

  private @Nullable LocalDate day(String field) {
    List<String> values = values(field);
    return values.isEmpty() ? null : LocalDate.parse(values.getFirst());
  }
}
