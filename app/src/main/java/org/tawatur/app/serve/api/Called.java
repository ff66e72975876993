package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorName;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.store.ActorCounts;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.text.NormalText;

/** Who calls an actor what: naming takes sides. Safe to share between threads. */
final class Called {
  private static final int MOST_ROWS = 60;

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
      String claims,
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
    ActorApi.@Nullable Attested attested(String actor, String name) {
      Uses uses = byName.get(NormalText.fold(name));
      return uses == null || uses.first == null
          ? null
          : new ActorApi.Attested(
              uses.first,
              uses.last,
              uses.claims,
              uses.words.stream()
                  .map(words -> "&" + Params.query("called", words))
                  .reduce(Params.query("actor", actor), String::concat));
    }
  }

  /** How often and when something was said, and in which spellings. */
  static final class Uses {
    private final Set<String> words = new TreeSet<>();
    private long claims;
    private @Nullable String first;
    private @Nullable String last;

    private void add(ActorCounts.Named named) {
      words.add(named.words());
      claims += named.claims();
      String from = named.first();
      String to = named.last();
      first = first == null || from != null && from.compareTo(first) < 0 ? from : first;
      last = last == null || to != null && to.compareTo(last) > 0 ? to : last;
    }
  }

  /** What is said of {@code actor} and of all who were joined with it. */
  Found of(String actor, List<String> joined, AsOf asOf) {
    Set<String> ids = Set.copyOf(joined);
    Map<String, String> uses = new HashMap<>();
    for (ActorName name : holdings.registry(asOf).names()) {
      if (ids.contains(name.id())) {
        uses.putIfAbsent(NormalText.fold(name.name()), Labels.word(name.use()));
      }
    }
    Map<String, Uses> byName = new HashMap<>();
    List<CalledView> called = new ArrayList<>();
    for (ActorCounts.Named words : counts.words(joined, asOf)) {
      byName.computeIfAbsent(NormalText.fold(words.words()), key -> new Uses()).add(words);
    }
    for (ActorCounts.Named named : counts.named(joined, MOST_ROWS, asOf)) {
      called.add(view(actor, named, uses.get(NormalText.fold(named.words()))));
    }
    return new Found(called, byName);
  }

  private static CalledView view(String actor, ActorCounts.Named named, @Nullable String use) {
    String outlet = named.outlet().isEmpty() ? null : named.outlet();
    return new CalledView(
        outlet,
        named.words(),
        named.claims(),
        Params.query(
            "actor",
            actor,
            "called",
            named.words(),
            "outlet",
            outlet == null ? ClaimFilter.NO_OUTLET : outlet),
        named.first(),
        named.last(),
        use);
  }
}
