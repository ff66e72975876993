package org.tawatur.morph;

import java.util.List;
import java.util.Set;

/**
 * A verb as the lexicon lists it.
 *
 * @param lemma third person masculine singular perfect, unvocalised
 * @param form its form: {@code 1} to {@code 10}, {@code q1}, {@code q2} or {@code q4}
 * @param root root letters, without separators
 * @param vowels for form 1 the middle vowels of perfect and imperfect, as {@code a-u}; else {@code
 *     -}
 * @param valency what it governs: {@code tr} a direct object, {@code ditr} two, {@code intr} none,
 *     and prepositions
 * @param masdars verbal nouns that are not regular, or not only
 */
public record Verb(
    String lemma,
    String form,
    String root,
    String vowels,
    Set<String> valency,
    List<String> masdars) {

  /** Copies the collections and checks that lemma and form are there. */
  public Verb {
    if (lemma.length() < 2 || form.isEmpty()) {
      throw new IllegalArgumentException("not a verb: " + lemma + "/" + form);
    }
    valency = Set.copyOf(valency);
    masdars = List.copyOf(masdars);
  }

  /** How the lexicon names it: {@code lemma/form}. */
  public String name() {
    return lemma + "/" + form;
  }

  /** Whether it may govern a direct object; assumed where nothing is said. */
  public boolean isTransitive() {
    return valency.isEmpty() || valency.contains("tr") || valency.contains("ditr");
  }

  /** Middle vowel of the imperfect of form 1; {@code u} where it is not said. */
  char imperfectVowel() {
    for (int i = vowels.length() - 1; i >= 0; i--) {
      char c = vowels.charAt(i);
      if (c == 'a' || c == 'i' || c == 'u') {
        return c;
      }
    }
    return 'u';
  }

  /** Middle vowel of the perfect of form 1; {@code a} where it is not said. */
  char perfectVowel() {
    char first = vowels.isEmpty() ? 'a' : vowels.charAt(0);
    return first == 'i' || first == 'u' ? first : 'a';
  }

  /** Whether the second and third root letters are the same. */
  boolean isDoubled() {
    int n = root.length();
    return n >= 3 && root.charAt(n - 1) == root.charAt(n - 2)
        || lemma.length() == 2 && !lemma.startsWith("آ");
  }
}
