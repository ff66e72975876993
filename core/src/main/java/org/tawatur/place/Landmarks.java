package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NameMatch;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;
import org.tawatur.text.WordSet;

/**
 * The places that a report has named, to say which one it means by "the city" or "the country":
 * that of the kind that was named last. Belongs to one report and one thread; looks back only when
 * it is asked.
 */
public final class Landmarks {
  /** How many sentences a report goes on about a place without naming it again. */
  private static final int BACK = 12;

  /** The same for a noun that may mean any stretch of land. */
  private static final int NEAR = 3;

  /** Most words of a name that the gazetteer does not have. */
  private static final int LONGEST = 3;

  /** The kinds of the gazetteer that each noun may mean. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "مدينة", WordSet.of("city", "capital", "town"),
          "بلدة", Set.of("town", "village"),
          "قرية", Set.of("village"),
          "مخيم", Set.of("camp"),
          "محافظة", Set.of("admin1"),
          "ولاية", Set.of("admin1"),
          "جزيرة", Set.of("island"),
          "عاصمة", Set.of("capital"),
          "بلاد", Set.of("country"),
          "بلد", Set.of("country"));

  /** The kinds that people enter, take and leave. */
  private static final Set<String> GROUND =
      WordSet.of("city", "capital", "town", "village", "camp", "admin1", "district", "quarter");

  private record Line(List<Token> tokens, List<NameMatch<List<Place>>> names) {}

  private final NormalText text;
  private final Places places;
  private final Places.Countries countries;
  private final List<Line> lines = new ArrayList<>();

  /** Made for one report, of which nothing is known yet. */
  public Landmarks(NormalText text, Places places, Places.Countries countries) {
    this.text = text;
    this.places = places;
    this.countries = countries;
  }

  /** Notes the next sentence of the report and the names of places in it. */
  public void note(List<Token> tokens, List<NameMatch<List<Place>>> names) {
    lines.add(new Line(tokens, names));
  }

  /**
   * The place that the noun {@code kind} means at token {@code before} of a sentence, or null where
   * none of its kind was named.
   */
  @Nullable PlaceMention meant(int sentence, int before, String kind) {
    PlaceMention last = lastOf(sentence, before, kind);
    Place place = last == null ? null : last.place();
    if (place == null) {
      return last;
    }
    PlaceMention full = back(sentence, before, kind, Set.of(), place.country());
    return full != null && place.equals(full.place()) ? full : last;
  }

  private @Nullable PlaceMention lastOf(int sentence, int before, String kind) {
    Set<String> kinds = KINDS.getOrDefault(kind, Set.of());
    if (kinds.contains("country")) {
      PlaceMention own = back(sentence, before, kind, kinds, countries.foremost());
      return own == null ? back(sentence, before, kind, kinds, "") : own;
    }
    return back(sentence, before, kind, kinds, "");
  }

  /** The place named last before token {@code before} of a sentence that may be taken or left. */
  public @Nullable PlaceMention last(int sentence, int before) {
    return back(sentence, before, "", GROUND, "");
  }

  private @Nullable PlaceMention back(
      int sentence, int before, String kind, Set<String> kinds, String country) {
    int end = before;
    int least = sentence - (places.isVague(kind) ? NEAR : BACK);
    for (int s = sentence; s >= 0 && s > least && s < lines.size(); s--) {
      PlaceMention found = in(lines.get(s), end, kind, kinds, country);
      if (found != null) {
        return found;
      }
      end = Integer.MAX_VALUE;
    }
    return null;
  }

  /** The last fitting place of a sentence before token {@code before}, or null. */
  private @Nullable PlaceMention in(
      Line line, int before, String kind, Set<String> kinds, String country) {
    int next = line.names().size() - 1;
    for (int t = Math.min(before, line.tokens().size()) - 1; t >= 0; t--) {
      while (next >= 0 && line.names().get(next).first() > t) {
        next--;
      }
      boolean named = next >= 0 && line.names().get(next).first() == t;
      Place place = named ? fitting(line, next, kind, kinds, country) : null;
      if (place != null) {
        return mention(line, t, line.names().get(next).end(), place);
      }
      int end = named ? t : endOfName(line, t, kind);
      if (end > t) {
        Span span = span(line.tokens(), t, end);
        return new PlaceMention(span, span.in(text.original()), null);
      }
    }
    return null;
  }

  /** Of the places of a name the one of the kind, or the one that is called so; else null. */
  private @Nullable Place fitting(
      Line line, int name, String kind, Set<String> kinds, String country) {
    NameMatch<List<Place>> match = line.names().get(name);
    Token before = match.first() == 0 ? null : line.tokens().get(match.first() - 1);
    boolean called =
        before != null && before.lemma().name().equals(kind) && !before.analysis().hasArticle();
    if (before != null && !called && !kind.isEmpty() && places.isOther(before)) {
      return null;
    }
    List<Place> fit = new ArrayList<>(1);
    for (Place place : match.payload()) {
      if ((called || kinds.contains(place.kind()))
          && countries.isAbout(place.country())
          && (country.isEmpty() || place.country().equals(country))) {
        fit.add(place);
      }
    }
    return fit.isEmpty() ? null : Places.choose(fit, called ? kind : null, countries);
  }

  /** The name with the noun before it that says of what kind it is. */
  private PlaceMention mention(Line line, int first, int end, Place place) {
    boolean kind = first > 0 && line.tokens().get(first - 1).lemma().sense() == NounClass.PLACEKIND;
    Span span = span(line.tokens(), kind ? first - 1 : first, end);
    return new PlaceMention(span, span.in(text.original()), place);
  }

  private static Span span(List<Token> tokens, int first, int end) {
    return new Span(tokens.get(first).stem().start(), tokens.get(end - 1).span().end());
  }

  /**
   * The token after a name without an entry that {@code kind} at {@code at} gives, or {@code at}.
   */
  private static int endOfName(Line line, int at, String kind) {
    List<Token> tokens = line.tokens();
    Token noun = tokens.get(at);
    if (!noun.lemma().name().equals(kind)
        || noun.analysis().hasArticle()
        || noun.analysis().number() != Number.SINGULAR) {
      return at;
    }
    int end = at + 1;
    while (end < tokens.size()
        && end <= at + LONGEST
        && (tokens.get(end).pos() == PartOfSpeech.PROPER
            || tokens.get(end).pos() == PartOfSpeech.UNKNOWN)
        && !tokens.get(end).analysis().hasProclitic()) {
      end++;
    }
    return end > at + 1 ? end : at;
  }
}
