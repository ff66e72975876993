package org.tawatur.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordMap;
import org.tawatur.text.WordSet;

/** The frames, found by their triggers. Immutable and thread-safe. */
public final class Frames {
  private static final Set<String> PREPOSITIONS =
      WordSet.of("ب", "ل", "إلى", "على", "عن", "في", "من", "مع", "جراء", "إثر", "نتيجة");

  private final List<Frame> all;
  private final WordMap<List<Frame>> byVerb;
  private final WordMap<List<Frame>> byNoun;
  private final WordMap<List<Light>> byLight;
  private final Set<String> lightNouns;
  private final WordMap<List<Phrase>> byPhrase;
  private final WordMap<Map<String, Support>> supports;

  /** Indexes the frames and support verbs. */
  public Frames(List<Frame> frames, List<Support> supports) {
    this.all = List.copyOf(frames);
    Map<String, List<Frame>> verbs = new HashMap<>();
    Map<String, List<Frame>> nouns = new HashMap<>();
    Map<String, List<Light>> lights = new HashMap<>();
    Set<String> firsts = new HashSet<>();
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (Frame frame : frames) {
      switch (frame.kind()) {
        case VERB -> add(verbs, frame.trigger(), frame);
        case NOUN -> add(nouns, frame.trigger(), frame);
        case LIGHT -> {
          Light light = Light.of(frame);
          add(lights, light.verb(), light);
          firsts.addAll(light.firsts());
        }
        case PHRASE -> {
          Phrase phrase = new Phrase(Word.of(frame.trigger()), frame);
          Word first = phrase.words().getFirst();
          add(phrases, first.lemma(), phrase);
          if (!first.key().equals(first.lemma())) {
            add(phrases, first.key(), phrase);
          }
        }
      }
    }
    Map<String, Map<String, Support>> lent = new HashMap<>();
    for (Support support : supports) {
      lent.computeIfAbsent(support.verb(), v -> new HashMap<>()).put(support.place(), support);
    }
    this.byVerb = WordMap.copyOf(verbs);
    this.byNoun = WordMap.copyOf(nouns);
    this.byLight = WordMap.copyOf(lights);
    this.lightNouns = WordSet.copyOf(firsts);
    this.byPhrase = WordMap.copyOf(phrases);
    this.supports = WordMap.copyOf(lent);
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
  }

  /**
   * A frame of a verb with a noun.
   *
   * @param verb lemma of the verb
   * @param options the nouns it may stand with
   * @param frame the frame
   * @param firsts the first words of its nouns, as the lexicon writes them and folded
   */
  record Light(String verb, List<Option> options, Frame frame, Set<String> firsts) {

    /**
     * One noun of a light verb.
     *
     * @param preposition before the noun, or the empty string
     * @param words the noun and what must follow it
     */
    record Option(String preposition, List<Word> words) {}

    /** Whether the first word of one of its nouns is among {@code words}. */
    boolean mayStandWith(List<String> words) {
      for (String word : words) {
        if (firsts.contains(word)) {
          return true;
        }
      }
      return false;
    }

    static Light of(Frame frame) {
      String[] sides = frame.trigger().split(" \\+ ");
      if (sides.length != 2) {
        throw new IllegalArgumentException("not a verb + noun: " + frame.trigger());
      }
      List<Option> options = new ArrayList<>();
      String preposition = "";
      for (String option : sides[1].split("\\|")) {
        List<String> words = new ArrayList<>(Arrays.asList(option.split(" ")));
        if (words.size() > 1 && PREPOSITIONS.contains(words.getFirst())) {
          preposition = words.removeFirst();
        } else if (options.isEmpty()) {
          preposition = "";
        }
        options.add(new Option(preposition, Word.of(String.join(" ", words))));
      }
      Set<String> firsts = new HashSet<>();
      for (Option option : options) {
        firsts.add(option.words().getFirst().lemma());
        firsts.add(option.words().getFirst().key());
      }
      return new Light(sides[0], List.copyOf(options), frame, WordSet.copyOf(firsts));
    }
  }

  /**
   * A frame of fixed words.
   *
   * @param words the words
   * @param frame the frame
   */
  record Phrase(List<Word> words, Frame frame) {}

  /**
   * A word of a trigger.
   *
   * @param lemma as the lexicon writes it
   * @param key folded
   */
  record Word(String lemma, String key) {

    static List<Word> of(String trigger) {
      return Arrays.stream(trigger.split(" ")).map(w -> new Word(w, NormalText.fold(w))).toList();
    }
  }

  /** Whether a trigger may be or begin at the word {@code key} in this reading. */
  boolean mayBeTrigger(String key, Analysis reading) {
    String lemma = reading.lemma().name();
    return byVerb.containsKey(lemma)
        || byVerb.containsKey(reading.lemma().verb())
        || byNoun.containsKey(lemma)
        || byLight.containsKey(lemma)
        || byLight.containsKey(reading.lemma().verb())
        || mayBeginPhrase(key, reading);
  }

  /** Whether fixed words may begin at the word {@code key} in this reading. */
  boolean mayBeginPhrase(String key, Analysis reading) {
    return byPhrase.containsKey(reading.lemma().name())
        || byPhrase.containsKey(TriggerWords.bare(key, reading));
  }

  /** Whether the noun of a light verb may be or begin at the word {@code key} in this reading. */
  boolean mayBeLightNoun(String key, Analysis reading) {
    return lightNouns.contains(reading.lemma().name())
        || lightNouns.contains(TriggerWords.bare(key, reading));
  }

  /** Whether a word may lend to an event noun what {@link #support} says. */
  boolean mayLend(String lemma) {
    return supports.containsKey(lemma);
  }

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
    return byNoun.getOrDefault(lemma, List.of());
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
