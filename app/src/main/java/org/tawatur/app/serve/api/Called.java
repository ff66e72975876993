package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorName;
import org.tawatur.app.store.ActorCounts;
import org.tawatur.app.store.AsOf;
import org.tawatur.text.NormalText;

/** Who calls an actor what: naming takes sides. Safe to share between threads. */
final class Called {
  /** The latest claims are enough to tell. */
  private static final int MOST_CLAIMS = 2000;

  private static final int MOST_ROWS = 60;
  private static final int LONGEST = 80;

  private final Holdings holdings;
  private final ActorCounts counts;

  Called(Holdings holdings, ActorCounts counts) {
    this.holdings = holdings;
    this.counts = counts;
  }

  record CalledView(
      @Nullable String outlet,
      String words,
      long claimsCount,
      @Nullable String first,
      @Nullable String last,
      @Nullable String use) {}

  /**
   * What was found.
   *
   * @param called who calls it what, the most frequent first
   * @param byName when reports use a name, by its folded words
   */
  record Found(List<CalledView> called, Map<String, Uses> byName) {
    ActorApi.@Nullable Attested attested(String name) {
      Uses uses = byName.get(NormalText.fold(name));
      return uses == null || uses.first == null
          ? null
          : new ActorApi.Attested(uses.first, uses.last, uses.count);
    }
  }

  /** How often and when something was said. */
  static final class Uses {
    private int count;
    private @Nullable String first;
    private @Nullable String last;

    private void add(@Nullable String day) {
      count++;
      if (day != null) {
        first = first == null || day.compareTo(first) < 0 ? day : first;
        last = last == null || day.compareTo(last) > 0 ? day : last;
      }
    }
  }

  private record Key(@Nullable String outlet, String words) {}

  Found of(List<String> actors, AsOf asOf) {
    Set<String> ids = Set.copyOf(actors);
    Map<String, String> uses = new HashMap<>();
    for (ActorName name : holdings.registry(asOf).names()) {
      if (ids.contains(name.id())) {
        uses.putIfAbsent(NormalText.fold(name.name()), Labels.word(name.use()));
      }
    }
    Map<Key, Uses> found = new HashMap<>();
    Map<String, Uses> byName = new HashMap<>();
    counts.each(
        actors,
        MOST_CLAIMS,
        asOf,
        told ->
            told.parties().stream()
                .filter(mention -> isName(mention, ids))
                .forEach(mention -> {
                  String words = mention.text().strip();
                  found
                      .computeIfAbsent(new Key(told.outlet(), words), key -> new Uses())
                      .add(told.published());
                  byName
                      .computeIfAbsent(NormalText.fold(words), key -> new Uses())
                      .add(told.published());
                }));
    List<CalledView> called = new ArrayList<>();
    found.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Key, Uses> each) -> -each.getValue().count)
                .thenComparing(each -> String.valueOf(each.getKey().outlet()))
                .thenComparing(each -> each.getKey().words()))
        .limit(MOST_ROWS)
        .forEach(each ->
            called.add(
                new CalledView(
                    each.getKey().outlet(),
                    each.getKey().words(),
                    each.getValue().count,
                    each.getValue().first,
                    each.getValue().last,
                    uses.get(NormalText.fold(each.getKey().words())))));
    return new Found(called, byName);
  }

  /** Whether the words are for the actor itself, and short enough to be a name. */
  private static boolean isName(ActorMention mention, Set<String> ids) {
    return mention.id() != null && ids.contains(mention.id()) && mention.text().length() <= LONGEST;
  }
}
