package org.tawatur.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a lexicon file are told apart. The readers in the core know this too, each of its
 * own file; formatting, and checking a part of a lexicon, need it of any file.
 *
 * @param prefix how the names of such files begin, up to the ending or a region
 * @param keys how many leading columns make a row unique and order the rows
 */
record LexiconSpec(String prefix, int keys) {
  private static final String ENDING = ".tsv";

  /** Every kind of file, the special before the general. */
  private static final List<LexiconSpec> ALL =
      List.of(
          new LexiconSpec("actors", 1),
          new LexiconSpec("closed-class", 2),
          new LexiconSpec("compound-prepositions", 1),
          new LexiconSpec("count-words", 2),
          new LexiconSpec("cues", 1),
          new LexiconSpec("demonyms", 1),
          new LexiconSpec("frames", 4),
          new LexiconSpec("frequent", 1),
          new LexiconSpec("furniture", 3),
          new LexiconSpec("generic-actors", 1),
          new LexiconSpec("given-names", 1),
          new LexiconSpec("likelihood", 1),
          new LexiconSpec("trees", 1),
          new LexiconSpec("names", 5),
          new LexiconSpec("nouns", 2),
          new LexiconSpec("places", 1),
          new LexiconSpec("says", 1),
          new LexiconSpec("support", 2),
          new LexiconSpec("ties", 5),
          new LexiconSpec("time-words", 2),
          new LexiconSpec("verbs", 4),
          new LexiconSpec("word-sets", 2));

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

  /** The columns that the head of a file names: the first line that is no comment. */
  static List<String> columns(String text) {
    String header = text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
    return List.of(header.split("\t", -1));
  }
}
