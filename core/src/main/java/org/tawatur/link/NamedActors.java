package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Sector;

/** Finds the names of actors in words, whatever part they play. Immutable and thread-safe. */
final class NamedActors {
  private static final int LONGEST = 7;

  private final Map<String, List<ActorName>> names = new HashMap<>();

  NamedActors(Registry registry) {
    for (ActorName name : registry.names()) {
      Actor actor = registry.actor(name.id());
      if (actor != null && isPlain(name.use()) && canBeParty(actor.sector())) {
        names
            .computeIfAbsent(
                String.join(" ", WordRuns.words(name.name())), key -> new ArrayList<>(1))
            .add(name);
      }
    }
  }

  private static boolean isPlain(ActorName.Use use) {
    return switch (use) {
      case FULL, SHORT, ACRONYM, PEJORATIVE, SPELLING -> true;
      case AMBIGUOUS, STATE, CAPITAL -> false;
    };
  }

  private static boolean canBeParty(Sector sector) {
    return sector != Sector.JRN && sector != Sector.NGO;
  }

  /** Ids of those whom {@code text} calls by a name that they bore on {@code day}. */
  SortedSet<String> ids(String text, @Nullable LocalDate day) {
    List<String> words = WordRuns.words(text);
    SortedSet<String> ids = new TreeSet<>();
    int from = 0;
    while (from < words.size()) {
      int taken = 0;
      for (int to = Math.min(words.size(), from + LONGEST); to > from && taken == 0; to--) {
        for (ActorName name :
            names.getOrDefault(String.join(" ", words.subList(from, to)), List.of())) {
          if (name.valid().contains(day)) {
            ids.add(name.id());
            taken = to - from;
          }
        }
      }
      from += Math.max(1, taken);
    }
    return ids;
  }
}
