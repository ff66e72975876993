package org.tawatur.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Registry;
import org.tawatur.actor.RegistryFiles;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.NameFinder;
import org.tawatur.app.store.NameFinder.Candidate;
import org.tawatur.app.store.NameFinder.Found;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.WordSets;
import org.tawatur.place.Gazetteer;

/** Turns the names that a person types into ids, and says so where they are not clear. */
final class Lookup {
  private @Nullable Registry registry;
  private @Nullable NameFinder actors;
  private @Nullable NameFinder places;

  /** Thrown for a name that means nobody, or several. */
  static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unclear(String message) {
      super(message);
    }
  }

  /** The registry; without the words of the language, which only a coder needs. */
  Registry registry() {
    if (registry == null) {
      registry = RegistryFiles.load(LexiconFiles.bundled());
    }
    return registry;
  }

  /** The functions that work out what follows from claims. */
  LinkSteps steps() {
    return LinkSteps.of(registry(), WordSets.load(LexiconFiles.bundled()));
  }

  /** The actor that {@code name} means. */
  Candidate actor(String name) {
    if (actors == null) {
      actors = NameFinder.actors(registry());
    }
    return one(actors.find(name), name, "actor");
  }

  /**
   * The keys of claims that {@code name} stands for: the actor's id, or where the registry has none
   * of it and it begins with ~, its folded words.
   */
  String actorKey(String name) {
    return name.startsWith("~") ? name : actor(name).id();
  }

  /** The ids that all {@code names} mean. */
  List<String> actorKeys(List<String> names) {
    return names.stream().map(this::actorKey).toList();
  }

  /** The places that {@code name} means: one, or all of one name. */
  List<String> places(String name) {
    if (places == null) {
      places = NameFinder.places(Gazetteer.load(LexiconFiles.bundled()));
    }
    return switch (places.find(name)) {
      case Found.One one -> List.of(one.candidate().id());
      case Found.Several several when isOneName(several.candidates()) ->
          several.candidates().stream().map(Candidate::id).toList();
      case Found found -> List.of(one(found, name, "place").id());
    };
  }

  /** A town and the province around it, which bear one name, are both meant. */
  private static boolean isOneName(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::name).distinct().count() == 1;
  }

  private static Candidate one(Found found, String name, String what) {
    return switch (found) {
      case Found.One one -> one.candidate();
      case Found.Several several ->
          throw new Unclear(
              "\""
                  + name
                  + "\" may be one of several; which one is meant?\n"
                  + lines(several.candidates()));
      case Found.Nobody nobody when nobody.near().isEmpty() ->
          throw new Unclear("no " + what + " is called \"" + name + "\" (try another name of it)");
      case Found.Nobody nobody ->
          throw new Unclear(
              "no " + what + " is called \"" + name + "\"; did you mean\n" + lines(nobody.near()));
    };
  }

  private static String lines(List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate ->
            "  "
                + candidate.id()
                + "  "
                + candidate.name()
                + "  "
                + Glyphs.isolated(candidate.arabic()))
        .collect(Collectors.joining("\n"));
  }
}
