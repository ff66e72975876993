package org.tawatur.app.store;

import org.tawatur.actor.Registry;
import org.tawatur.actor.RegistryFiles;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.WordSets;
import org.tawatur.link.Conflicts;
import org.tawatur.link.Events;
import org.tawatur.link.Histories;
import org.tawatur.link.Origins;
import org.tawatur.link.Relations;
import org.tawatur.link.Syndication;

/**
 * The functions by which the ledger works out what follows from claims.
 *
 * @param registry the actors they know
 * @param sets the words they know
 */
public record LinkSteps(
    Registry registry,
    WordSets sets,
    Syndication syndication,
    Events events,
    Origins origins,
    Conflicts conflicts,
    Relations relations,
    Histories histories) {

  /** With the lexicon of {@code files}. */
  public static LinkSteps load(LexiconFiles files) {
    Registry registry = RegistryFiles.load(files);
    return of(registry, WordSets.load(files));
  }

  /** The same functions where more is known of actors. */
  LinkSteps with(Registry known) {
    return of(known, sets);
  }

  /** With these actors and words. */
  public static LinkSteps of(Registry registry, WordSets sets) {
    Origins origins = new Origins(registry, sets.set("outlet-word"));
    return new LinkSteps(
        registry,
        sets,
        new Syndication(),
        new Events(registry),
        origins,
        new Conflicts(registry, origins),
        new Relations(registry),
        new Histories(registry, origins));
  }
}
