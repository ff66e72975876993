package org.tawatur.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a lexicon file and how many of them make a row unique.
 *
 * @param prefix how the names of such files begin, up to the ending or a region
 * @param columns its columns
 * @param keys how many leading columns make a row unique and order the rows
 */
record LexiconSpec(String prefix, List<String> columns, int keys) {
  private static final String ENDING = ".tsv";

  /**
   * Every kind of file, the special before the general. The readers in the core know the same and
   * more, but only of the files that they read; formatting needs this for any file.
   */
  private static final List<LexiconSpec> ALL =
      List.of(
          of("actors", 1, "id kind country english from to"),
          of("closed-class", 2, "word pos kind note"),
          of("compound-prepositions", 1, "words plain note"),
          of("count-words", 2, "word kind value note"),
          of("cues", 1, "word polarity modality note"),
          of("demonyms", 1, "masculine feminine plural id country gloss"),
          of("frames", 4, "event mode kind trigger slots example"),
          of("frequent", 1, "lemma weight"),
          of("furniture", 3, "pattern zone match note"),
          of("generic-actors", 1, "lemma id note"),
          of("given-names", 1, "name kind gloss"),
          of("names", 5, "id name from to use"),
          of("nouns", 2, "lemma pos gender plural class gloss"),
          of("places-ambiguous", 1, "arabic note"),
          of("places", 1, "id arabic english kind country admin1 lat lon variants"),
          of("says", 1, "word kind stance note"),
          of("support", 2, "verb place subject object"),
          of("ties", 5, "id tie of from to"),
          of("time-words", 2, "word kind value note"),
          of("verbs", 4, "lemma form root vowels valency masdar gloss"),
          of("word-sets", 2, "set word note"));

  private static LexiconSpec of(String prefix, int keys, String columns) {
    return new LexiconSpec(prefix, List.of(columns.split(" ")), keys);
  }

  /** The kind of the file named {@code name}, or null where it is none that is known. */
  static @Nullable LexiconSpec named(String name) {
    for (LexiconSpec spec : ALL) {
      boolean isOne = name.equals(spec.prefix + ENDING);
      if (isOne || (name.startsWith(spec.prefix + "-") && name.endsWith(ENDING))) {
        return spec;
      }
    }
    return null;
  }
}
