package org.tawatur.app.serve.api;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Json;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.desk.SettingsStore;

/** What each person sets for himself. Every value is checked before it is kept. */
public final class SettingsApi {
  private static final Pattern ACT = Pattern.compile("[a-z][a-z0-9_.-]{0,40}");
  private static final Pattern KEY =
      Pattern.compile(
          "(?:(?:Ctrl|Alt|Shift|Meta)\\+){0,4}[A-Za-z0-9]{1,30}(?: [A-Za-z0-9]{1,30})?");
  private static final Pattern WATCHED = Pattern.compile("~?[^\\p{Cntrl}]{1,200}");
  private static final int MOST_KEYS = 100;
  private static final int MOST_WATCHED = 200;
  private static final int MOST_SEARCHES = 100;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_QUERY = 1000;

  private final SettingsStore store;

  /** Kept in {@code store}. */
  public SettingsApi(SettingsStore store) {
    this.store = store;
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/settings", Role.READER, this::show);
    routes.put("/settings", Role.READER, this::keep);
  }

  /**
   * A search that is kept; seen is the revision at which its owner last looked at what it finds.
   */
  record Search(String name, String query, @Nullable Long seen) {}

  record Settings(
      @Nullable String language,
      @Nullable String theme,
      @Nullable String digits,
      @Nullable String calendar,
      @Nullable String months,
      @Nullable String timeZone,
      @Nullable String axis,
      @Nullable Boolean keysOn,
      @Nullable Map<String, String> keys,
      @Nullable List<String> watch,
      @Nullable List<Search> searches) {
    static final Settings USUAL =
        new Settings(
            "ar",
            "auto",
            "latn",
            "gregorian",
            "mashriq",
            "UTC",
            "follow",
            true,
            Map.of(),
            List.of(),
            List.of());

    /** These, and where nothing is set those of {@code other}. */
    Settings or(Settings other) {
      return new Settings(
          language == null ? other.language : language,
          theme == null ? other.theme : theme,
          digits == null ? other.digits : digits,
          calendar == null ? other.calendar : calendar,
          months == null ? other.months : months,
          timeZone == null ? other.timeZone : timeZone,
          axis == null ? other.axis : axis,
          keysOn == null ? other.keysOn : keysOn,
          keys == null ? other.keys : keys,
          watch == null ? other.watch : watch,
          searches == null ? other.searches : searches);
    }
  }

  private Settings of(String name) {
    return store
        .of(name)
        .map(body -> Json.value(body, Settings.class).or(Settings.USUAL))
        .orElse(Settings.USUAL);
  }

  /** The actors that somebody watches. */
  public List<String> watched(String name) {
    List<String> watch = of(name).watch();
    return watch == null ? List.of() : List.copyOf(watch);
  }

  private Answer show(Asked asked) {
    asked.params().end();
    return Answer.of(of(asked.caller().name()));
  }

  private Answer keep(Asked asked) {
    asked.params().end();
    Settings wanted = asked.body(Settings.class);
    check(wanted);
    Settings kept = wanted.or(of(asked.caller().name()));
    store.keep(asked.caller().name(), Json.text(kept));
    return Answer.of(kept);
  }

  private static void check(Settings wanted) {
    one("language", wanted.language(), Set.of("ar", "en"));
    one("theme", wanted.theme(), Set.of("auto", "light", "dark"));
    one("digits", wanted.digits(), Set.of("latn", "arab"));
    one("calendar", wanted.calendar(), Set.of("gregorian", "hijri", "both"));
    one("months", wanted.months(), Set.of("mashriq", "gulf", "maghreb"));
    one("axis", wanted.axis(), Set.of("follow", "ltr", "rtl"));
    String zone = wanted.timeZone();
    if (zone != null) {
      try {
        ZoneId.of(zone);
      } catch (DateTimeException e) {
        throw Refusal.wrong("time_zone", "\"" + zone + "\" is no time zone");
      }
    }
    Map<String, String> keys = new TreeMap<>(wanted.keys() == null ? Map.of() : wanted.keys());
    most("keys", keys.size(), MOST_KEYS);
    keys.forEach((act, key) -> {
      if (!ACT.matcher(act).matches() || !KEY.matcher(key).matches()) {
        throw Refusal.wrong("keys", "a key is bound that is none, or to what is no act");
      }
    });
    List<String> watch = wanted.watch() == null ? List.of() : wanted.watch();
    most("watch", watch.size(), MOST_WATCHED);
    for (String actor : watch) {
      if (!WATCHED.matcher(actor).matches()) {
        throw Refusal.wrong("watch", "an actor is watched who is none");
      }
    }
    List<Search> searches =
        new ArrayList<>(wanted.searches() == null ? List.of() : wanted.searches());
    most("searches", searches.size(), MOST_SEARCHES);
    for (Search search : searches) {
      if (search.name().length() > LONGEST_NAME || search.query().length() > LONGEST_QUERY) {
        throw Refusal.wrong("searches", "the name or the words of a search are too long");
      }
      Long seen = search.seen();
      if (seen != null && seen < 0) {
        throw Refusal.wrong("searches", "a revision has a number from 0 on");
      }
    }
  }

  private static void one(String field, @Nullable String value, Set<String> allowed) {
    if (value != null && !allowed.contains(value)) {
      throw Refusal.wrong(
          field, field + " is one of " + String.join(", ", allowed.stream().sorted().toList()));
    }
  }

  private static void most(String field, int size, int most) {
    if (size > most) {
      throw Refusal.wrong(field, field + " has more than " + most + " entries");
    }
  }
}
