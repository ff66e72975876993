package org.tawatur.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Sector;
import org.tawatur.says.Source;
import org.tawatur.text.NormalText;

/** Says which outlet is meant. Immutable and thread-safe. */
final class Outlets {
  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

  private final Registry registry;
  private final Set<String> generalWords;

  /**
   * Outlets of {@code registry}.
   *
   * @param generalWords words that name no outlet by themselves, such as "agencies"
   */
  Outlets(Registry registry, Set<String> generalWords) {
    this.registry = registry;
    this.generalWords =
        generalWords.stream().map(NormalText::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** Who published {@code report}. */
  Outlet publisher(KeptReport report) {
    String name = report.outlet();
    if (name == null) {
      return Outlet.NOBODY;
    }
    Outlet outlet = named(name, report.published());
    return outlet.actor() == null && isGeneral(name) ? Outlet.NOBODY : outlet;
  }

  /**
   * The outlet or monitor that {@code source} names, or that answers for the unnamed sources it
   * names; null where it names none.
   */
  @Nullable Outlet teller(Source source, @Nullable LocalDate day) {
    ActorMention mention = source.mention();
    String id = mention.anyId();
    boolean carries =
        source.kind() == Source.Kind.MEDIA || source.kind() == Source.Kind.MONITOR || isCarrier(id);
    if (!carries) {
      return null;
    }
    if (id != null) {
      return known(id);
    }
    return isGeneral(mention.text()) ? null : named(mention.text(), day);
  }

  /** Whether {@code name} says no more than that it is some outlet. */
  boolean isGeneral(String name) {
    for (String word : NOT_LETTERS.split(NormalText.fold(name))) {
      String bare = word.startsWith("ال") ? word.substring(2) : word;
      if (!bare.isEmpty() && !generalWords.contains(word) && !generalWords.contains(bare)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCarrier(@Nullable String id) {
    Actor actor = id == null ? null : registry.actor(id);
    return actor != null && (actor.sector() == Sector.JRN || actor.sector() == Sector.NGO);
  }

  private Outlet named(String name, @Nullable LocalDate day) {
    List<String> bearers =
        registry.bearers(name, day).stream().filter(this::isCarrier).distinct().toList();
    if (bearers.size() == 1) {
      return known(bearers.getFirst());
    }
    return new Outlet("outlet:" + NormalText.fold(name).strip(), name.strip(), null);
  }

  private Outlet known(String id) {
    Actor actor = registry.actor(id);
    return new Outlet("actor:" + id, actor == null ? id : actor.english(), id);
  }
}
