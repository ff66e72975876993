package org.tawatur.code;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.tawatur.actor.References;
import org.tawatur.actor.Registry;
import org.tawatur.actor.RegistryFiles;
import org.tawatur.count.CountFiles;
import org.tawatur.count.Counts;
import org.tawatur.event.Events;
import org.tawatur.lexicon.Fault;
import org.tawatur.lexicon.FaultyLexiconException;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.WordSets;
import org.tawatur.lexicon.Words;
import org.tawatur.morph.PhraseTrie;
import org.tawatur.phrase.ClauseGrammar;
import org.tawatur.phrase.CompoundPrepositions;
import org.tawatur.place.Gazetteer;
import org.tawatur.place.Places;
import org.tawatur.says.Attributions;
import org.tawatur.says.SayingFiles;
import org.tawatur.says.Tellers;
import org.tawatur.text.Furniture;
import org.tawatur.time.Chronicle;
import org.tawatur.time.Dateline;
import org.tawatur.time.Digest;
import org.tawatur.time.TimeFiles;
import org.tawatur.time.TimeWord;
import org.tawatur.time.Times;

/**
 * Everything that a coder is built from. Loads whole or not at all.
 *
 * @param words the words of the language
 * @param sets named sets of lemmas
 * @param registry the known actors
 * @param gazetteer the known places
 * @param names the names of both
 * @param compounds prepositions of several words
 * @param grammar the clause grammar
 * @param references says whom phrases mean
 * @param attributions finds who says what
 * @param events finds what happened
 * @param places finds where
 * @param times finds when
 * @param dateline finds the date a report bears
 * @param digest finds the day of which a report is a round-up
 * @param counts finds how many
 * @param furniture what scraped pages hold beside the report
 */
public record Lexicon(
    Words words,
    WordSets sets,
    Registry registry,
    Gazetteer gazetteer,
    PhraseTrie<Known> names,
    CompoundPrepositions compounds,
    ClauseGrammar grammar,
    References references,
    Attributions attributions,
    Events events,
    Places places,
    Times times,
    Dateline dateline,
    Digest digest,
    Chronicle chronicle,
    Counts counts,
    List<Furniture> furniture) {

  /** The wordings of furniture that ship with the coder, without the rest of its lexicon. */
  public static List<Furniture> bundledFurniture() {
    LexiconFiles files = LexiconFiles.bundled();
    List<Furniture> furniture = FurnitureFile.load(files);
    if (!files.faults().isEmpty()) {
      throw new FaultyLexiconException(files.faults());
    }
    return List.copyOf(furniture);
  }

  /**
   * The lexicon of {@code files}, which are opened by two threads.
   *
   * @throws FaultyLexiconException where any file has a fault; it carries all of them
   */
  public static Lexicon load(LexiconFiles files) {
    return load(files, UnaryOperator.identity());
  }

  /**
   * The lexicon of {@code files} where more is known of actors than they say.
   *
   * @param known makes the registry that is used of the one of the files
   * @throws FaultyLexiconException where any file has a fault; it carries all of them
   */
  public static Lexicon load(LexiconFiles files, UnaryOperator<Registry> known) {
    // The words are half of the work and need nothing of the rest.
    CompletableFuture<Words> reading =
        CompletableFuture.supplyAsync(() -> Words.load(files.opener()));
    WordSets sets = WordSets.load(files);
    Registry registry = known.apply(RegistryFiles.load(files));
    Gazetteer gazetteer = Gazetteer.load(files);
    References references = new References(registry, sets);
    List<TimeWord> timeWords = TimeFiles.load(files);
    Tellers tellers = new Tellers(registry, sets);
    PhraseTrie<Known> names = KnownNames.trie(registry, gazetteer);
    CompoundPrepositions compounds = CompoundPrepositions.load(files);
    Attributions attributions = new Attributions(SayingFiles.load(files), references, tellers);
    Events events = Events.load(files, sets, registry, references);
    Digest digest = new Digest(sets);
    Counts counts = new Counts(CountFiles.load(files));
    List<Furniture> furniture = FurnitureFile.load(files);
    Words words = result(reading);
    List<Fault> faults = new ArrayList<>(words.faults());
    faults.addAll(files.faults());
    if (!faults.isEmpty()) {
      throw new FaultyLexiconException(faults);
    }
    return new Lexicon(
        words,
        sets,
        registry,
        gazetteer,
        names,
        compounds,
        new ClauseGrammar(sets),
        references,
        attributions,
        events,
        new Places(sets),
        new Times(timeWords),
        new Dateline(timeWords, digest),
        digest,
        new Chronicle(timeWords),
        counts,
        furniture);
  }

  private static Words result(CompletableFuture<Words> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException unread ? unread : e;
    }
  }
}
