package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Constant sets and maps of words answer as hash sets and hash maps of the same words do. */
class WordMapTest {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  @Test
  void answersAsTheMapAndTheSetThatItWasMadeOf() {
    Random random = new Random(7);
    for (int size = 0; size < 300; size += 1 + size / 3) {
      Map<String, Integer> map = new HashMap<>();
      while (map.size() < size) {
        map.put(word(random), map.size());
      }
      WordMap<Integer> words = WordMap.copyOf(map);
      Set<String> set = WordSet.copyOf(map.keySet());
      assertThat(set).isEqualTo(map.keySet());
      assertThat(words.asMap()).isEqualTo(map);
      Set<String> asked = new HashSet<>(map.keySet());
      for (int i = 0; i < 2000; i++) {
        asked.add(word(random));
      }
      for (String word : asked) {
        String other = new StringBuilder(word).toString();
        assertThat(words.get(other)).isEqualTo(map.get(word));
        assertThat(words.containsKey(other)).isEqualTo(map.containsKey(word));
        assertThat(words.getOrDefault(other, -1)).isEqualTo(map.getOrDefault(word, -1));
        assertThat(set.contains(other)).isEqualTo(map.containsKey(word));
      }
    }
  }

  @Test
  void laterChangesOfTheMapChangeNothing() {
    Map<String, String> map = new HashMap<>(Map.of("جيش", "army"));
    WordMap<String> words = WordMap.copyOf(map);
    map.put("حزب", "party");
    assertThat(words.get("حزب")).isNull();
    assertThat(words.get("جيش")).isEqualTo("army");
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
