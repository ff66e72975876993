package org.tawatur.app.cli;

import org.tawatur.actor.RegistryFiles;
import org.tawatur.app.review.Corrections;
import org.tawatur.app.review.Rules;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.place.Gazetteer;

/** What commands need to review. */
final class Reviewing {
  private Reviewing() {}

  static Corrections corrections() {
    LexiconFiles files = LexiconFiles.bundled();
    return new Corrections(RegistryFiles.load(files), Gazetteer.load(files));
  }

  static Rules rules() {
    return new Rules(corrections());
  }
}
