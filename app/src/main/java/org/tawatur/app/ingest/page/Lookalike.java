package org.tawatur.app.ingest.page;

/** Names that borrow letters of another script to look like a known one. */
public final class Lookalike {
  private Lookalike() {}

  /** Whether one word of {@code name} mixes Latin with Cyrillic or Greek letters. */
  public static boolean isMixed(String name) {
    for (String word : name.split("[^\\p{L}]+")) {
      boolean hasLatin = false;
      boolean hasOther = false;
      for (int i = 0; i < word.length(); i++) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(i));
        hasLatin |= script == Character.UnicodeScript.LATIN;
        hasOther |=
            script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
      }
      if (hasLatin && hasOther) {
        return true;
      }
    }
    return false;
  }
}
