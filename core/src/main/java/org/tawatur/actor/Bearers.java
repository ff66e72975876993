package org.tawatur.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/** Says which of its bearers a known name means in a sentence. Immutable and thread-safe. */
final class Bearers {
  private static final Set<String> SON_OF = WordSet.of("بن", "بنت");
  private static final Set<String> COMPOUNDS = WordSet.of("أبو", "عبد");

  private final Registry registry;

  Bearers(Registry registry) {
    this.registry = registry;
  }

  /**
   * The actors that a known name at {@code token} may mean, none where the word is not meant as a
   * name here.
   */
  List<String> named(Scene scene, int token) {
    List<ActorName> names = scene.names(token);
    if (names.isEmpty() || isSurnameOfAnother(scene, token, names)) {
      return List.of();
    }
    boolean ordinary =
        scene.chart().tokens().get(token).pos() != PartOfSpeech.PROPER && areAmbiguous(names);
    List<String> ids = registry.resolve(names, scene.day());
    if (!ordinary) {
      return ids;
    }
    int before = scene.chart().tokens().get(token).span().start();
    Discourse.Noted noted =
        scene
            .discourse()
            .latest(before, n -> n.mention().id() != null && ids.contains(n.mention().id()));
    if (noted != null && noted.mention().id() != null) {
      return List.of(noted.mention().id());
    }
    String sure = certain(scene, ids);
    String whom = sure == null ? ofCountry(scene, ids) : sure;
    return whom == null ? List.of() : List.of(whom);
  }

  /**
   * Whether the name at {@code token} is an ordinary word as well and of no person: "the
   * occupation", "the army".
   */
  boolean isOrdinary(Scene scene, int token) {
    List<ActorName> names = scene.names(token);
    for (ActorName name : names) {
      if (registry.isPerson(name.id())) {
        return false;
      }
    }
    return !names.isEmpty() && areAmbiguous(names);
  }

  /** Whether all whom the name at {@code token} means are bodies of other countries than one. */
  boolean areOfOtherThan(Scene scene, int token, String country) {
    List<ActorName> names = scene.names(token);
    for (ActorName name : names) {
      Actor actor = registry.actor(name.id());
      if (actor == null
          || actor.isPerson()
          || actor.country().isEmpty()
          || actor.country().equals(Registry.INTERNATIONAL)
          || actor.country().equals(country)) {
        return false;
      }
    }
    return !names.isEmpty() && !country.isEmpty();
  }

  private static boolean areAmbiguous(List<ActorName> names) {
    for (ActorName name : names) {
      if (name.use() != ActorName.Use.AMBIGUOUS) {
        return false;
      }
    }
    return true;
  }

  private boolean arePersons(List<ActorName> names) {
    for (ActorName name : names) {
      if (!registry.isPerson(name.id())) {
        return false;
      }
    }
    return true;
  }

  /** The first of {@code ids} that the report names without doubt, or null. */
  private static @Nullable String certain(Scene scene, List<String> ids) {
    for (String id : ids) {
      if (scene.certain().contains(id)) {
        return id;
      }
    }
    return null;
  }

  /**
   * The first of {@code ids} that is of the country the report speaks of, its state before others;
   * or null.
   */
  private @Nullable String ofCountry(Scene scene, List<String> ids) {
    String first = null;
    for (String id : ids) {
      if (isOf(id, scene.country())) {
        if (registry.isState(id)) {
          return id;
        }
        first = first == null ? id : first;
      }
    }
    return first;
  }

  /**
   * Whether a person's surname follows the first name of somebody else, or is itself the first name
   * of "X son of Y".
   */
  private boolean isSurnameOfAnother(Scene scene, int token, List<ActorName> names) {
    List<Token> tokens = scene.chart().tokens();
    if (isSon(tokens, token) && arePersons(names)) {
      return true;
    }
    int end = scene.nameEnd(token);
    boolean first =
        end < tokens.size() && SON_OF.contains(tokens.get(end).key())
            || isFirstOfTwo(scene, token, names);
    boolean second =
        token > 0
            && tokens.get(token - 1).pos() == PartOfSpeech.PROPER
            && !tokens.get(token).has(Proclitic.WA);
    if (!first && !second || !areSurnames(names)) {
      return false;
    }
    if (first) {
      return true;
    }
    for (int other = 0; other < token; other++) {
      if (scene.isNamed(other) && scene.nameEnd(other) >= token) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name, with its own "son of" or behind one, tells whose son somebody else is. */
  private static boolean isSon(List<Token> tokens, int token) {
    int son = SON_OF.contains(tokens.get(token).key()) ? token : token - 1;
    return son > 0
        && SON_OF.contains(tokens.get(son).key())
        && tokens.get(son - 1).pos() == PartOfSpeech.PROPER;
  }

  private boolean areSurnames(List<ActorName> names) {
    for (ActorName name : names) {
      if (!isOneName(name.name()) || !registry.isPerson(name.id())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name is a single one, be it of two words as "Abu Zuhri" or "Abd al-Salam". */
  private static boolean isOneName(String name) {
    int space = name.indexOf(' ');
    return space < 0
        || COMPOUNDS.contains(name.substring(0, space)) && name.indexOf(' ', space + 1) < 0;
  }

  /**
   * Whether the word, an ordinary first name as well, has a surname of its own after it: "Salih
   * al-..." is not Salih.
   */
  private static boolean isFirstOfTwo(Scene scene, int token, List<ActorName> names) {
    List<Token> tokens = scene.chart().tokens();
    int end = scene.nameEnd(token);
    if (end >= tokens.size()
        || scene.chart().pieceOf()[token] != scene.chart().pieceOf()[end]
        || !areAmbiguous(names)) {
      return false;
    }
    Token next = tokens.get(end);
    return next.pos() == PartOfSpeech.PROPER
        && !next.analysis().hasProclitic()
        && !scene.isNamed(end);
  }

  private boolean isOf(String id, String country) {
    Actor actor = registry.actor(id);
    return actor != null && actor.country().equals(country);
  }

  /** Of several bearers of a name the likeliest: {@link #meant} or else the first. */
  String choose(Scene scene, List<String> ids) {
    String whom = meant(scene, ids);
    return whom == null ? ids.getFirst() : whom;
  }

  /**
   * Of several bearers of a name the one that the report has spoken of, or who is of its country;
   * null where nothing tells which of them is meant, who then are all kept.
   */
  @Nullable String meant(Scene scene, List<String> ids) {
    if (ids.size() > 1) {
      Discourse.Noted noted =
          scene
              .discourse()
              .latest(
                  Integer.MAX_VALUE,
                  n -> n.mention().id() != null && ids.contains(n.mention().id()));
      if (noted != null && noted.mention().id() != null) {
        return noted.mention().id();
      }
    }
    if (ids.size() == 1) {
      return ids.getFirst();
    }
    String here = ofCountry(scene, ids);
    boolean alone = here != null && (registry.isState(here) || isOnlyOf(ids, scene.country()));
    return alone ? here : isOnlyCertain(scene, ids) ? certain(scene, ids) : null;
  }

  /** Whether the report names one of {@code ids} without doubt and no other. */
  private static boolean isOnlyCertain(Scene scene, List<String> ids) {
    int sure = 0;
    for (String id : ids) {
      sure += scene.certain().contains(id) ? 1 : 0;
    }
    return sure == 1;
  }

  /** Whether one of {@code ids} is of the country and no other. */
  private boolean isOnlyOf(List<String> ids, String country) {
    int there = 0;
    for (String id : ids) {
      there += isOf(id, country) ? 1 : 0;
    }
    return there == 1;
  }
}
