package org.tawatur.link;

import java.util.Collection;
import java.util.stream.Collectors;
import org.tawatur.actor.Actor;
import org.tawatur.actor.Registry;

/** English names for keys. */
final class Words {
  private Words() {}

  /** The names of {@code keys}. */
  static String of(Collection<String> keys, Registry registry) {
    return keys.stream().map(key -> name(key, registry)).collect(Collectors.joining(", "));
  }

  /** {@code words} with each key in it replaced by its name. */
  static String of(String words, Registry registry) {
    String[] parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      parts[i] = name(parts[i], registry);
    }
    return String.join(" ", parts);
  }

  private static String name(String key, Registry registry) {
    Actor actor = registry.actor(key);
    return actor == null ? key : actor.english();
  }
}
