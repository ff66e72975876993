package org.tawatur.app.serve.api;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Registry;
import org.tawatur.actor.RegistryFiles;
import org.tawatur.app.review.Corrections;
import org.tawatur.app.review.Rules;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.app.store.ArabicNames;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.NameFinder;
import org.tawatur.code.Coder;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.WordSets;
import org.tawatur.place.Gazetteer;

/**
 * The lexicon as the workbench needs it. It is loaded while the server begins to answer, and waited
 * for by the first question that needs it. Safe to share between threads.
 */
public final class Knowledge {
  private final CompletableFuture<Names> names;
  private final Coders coders;
  private final Supplier<Modes> modes = new Once<>(() -> Modes.of(LexiconFiles.bundled()));

  /**
   * What is known of actors and places.
   *
   * @param registry the actors
   * @param areas the places, and how far those reach that are no points
   * @param actors finds actors by name
   * @param places finds places by name
   * @param arabic what to call actors in Arabic, by their ids
   * @param steps work out what follows from claims
   * @param corrections apply corrections
   */
  public record Names(
      Registry registry,
      Areas areas,
      NameFinder actors,
      NameFinder places,
      Map<String, String> arabic,
      LinkSteps steps,
      Corrections corrections) {}

  /**
   * Begins to load.
   *
   * @param coder gives the coder that knows some changes
   * @param coderName tells what that is called in the ledger
   * @param first the changes that are known by now
   */
  public Knowledge(
      Function<AcceptedChanges, Coder> coder,
      Function<AcceptedChanges, String> coderName,
      AcceptedChanges first) {
    this.names = CompletableFuture.supplyAsync(Knowledge::load);
    this.coders = new Coders(coder, coderName, first, names);
  }

  private static Names load() {
    LexiconFiles files = LexiconFiles.bundled();
    Registry registry = RegistryFiles.load(files);
    Gazetteer gazetteer = Gazetteer.load(files);
    return new Names(
        registry,
        new Areas(gazetteer),
        NameFinder.actors(registry),
        NameFinder.places(gazetteer),
        ArabicNames.of(registry),
        LinkSteps.of(registry, WordSets.load(files)),
        new Corrections(registry, gazetteer));
  }

  /** What is known of actors and places. */
  public Names names() {
    return loaded(names);
  }

  /** The functions that work out what follows from claims. */
  public LinkSteps steps() {
    return names().steps();
  }

  /** The modes of events, and what is counted. */
  Modes modes() {
    return modes.get();
  }

  /** What decisions do to claims. */
  public Rules rules() {
    return new Rules(names().corrections());
  }

  /** The coder that knows {@code changes}, and what it is called in the ledger. */
  Coders.Named coder(AcceptedChanges changes) {
    return coders.coder(changes);
  }

  /** A value that is made when it is first asked for. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public T get() {
      T known = value;
      if (known == null) {
        known = maker.get();
        value = known;
      }
      return known;
    }
  }

  private static <T> T loaded(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
