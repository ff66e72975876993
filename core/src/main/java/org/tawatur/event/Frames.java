package org.tawatur.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.NormalText;

/** The frames, found by their triggers. Immutable and thread-safe. */
public final class Frames {
  private final List<Frame> all;
  private final Map<String, List<Frame>> byVerb = new HashMap<>();
  private final Map<String, List<Frame>> byNoun = new HashMap<>();
  private final Map<String, List<Light>> byLight = new HashMap<>();
  private final Map<String, List<Phrase>> byPhrase = new HashMap<>();
  private final Map<String, Map<String, Support>> supports = new HashMap<>();

  /** Indexes the frames and support verbs. */
  public Frames(List<Frame> frames, List<Support> supports) {
    this.all = List.copyOf(frames);
    for (Frame frame : frames) {
      switch (frame.kind()) {
        case VERB -> add(byVerb, frame.trigger(), frame);
        case NOUN -> add(byNoun, NormalText.fold(frame.trigger()), frame);
        case LIGHT -> {
          Light light = Light.of(frame);
          add(byLight, light.verb(), light);
        }
        case PHRASE -> {
          Phrase phrase = new Phrase(Arrays.asList(NormalText.fold(frame.trigger()).split(" ")), frame);
          add(byPhrase, phrase.words().getFirst(), phrase);
        }
      }
    }
    for (Support support : supports) {
      this.supports.computeIfAbsent(support.verb(), v -> new HashMap<>()).put(support.place(), support);
    }
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
  }

  /**
   * A frame of a verb with a noun.
   *
   * @param verb lemma of the verb
   * @param preposition before the noun, or the empty string
   * @param nouns folded lemmas of the nouns
   * @param frame the frame
   */
  record Light(String verb, String preposition, Set<String> nouns, Frame frame) {

    static Light of(Frame frame) {
      String[] sides = frame.trigger().split(" \\+ ");
      if (sides.length != 2) {
        throw new IllegalArgumentException("not a verb + noun: " + frame.trigger());
      }
      int space = sides[1].indexOf(' ');
      String preposition = space < 0 ? "" : sides[1].substring(0, space);
      String nouns = sides[1].substring(space + 1);
      Set<String> folded = new java.util.HashSet<>();
      for (String noun : nouns.split("\\|")) {
        folded.add(NormalText.fold(noun));
      }
      return new Light(sides[0], preposition, folded, frame);
    }
  }

  /**
   * A frame of fixed words.
   *
   * @param words the words, folded
   * @param frame the frame
   */
  record Phrase(List<String> words, Frame frame) {}

  /** Every frame. */
  public List<Frame> all() {
    return all;
  }

  /** The frames of the verb {@code lemma}. */
  public List<Frame> verb(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }

  /** The frames of the noun {@code lemma}. */
  public List<Frame> noun(String lemma) {
    return byNoun.getOrDefault(NormalText.fold(lemma), List.of());
  }

  List<Light> light(String verb) {
    return byLight.getOrDefault(verb, List.of());
  }

  List<Phrase> phrases(String word) {
    return byPhrase.getOrDefault(word, List.of());
  }

  /** What {@code verb} lends to an event noun at {@code place}, or null. */
  @Nullable Support support(String verb, String place) {
    Map<String, Support> places = supports.get(verb);
    return places == null ? null : places.get(place);
  }
}
