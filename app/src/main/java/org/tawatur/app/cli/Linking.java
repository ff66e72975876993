package org.tawatur.app.cli;

import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.Linker;
import org.tawatur.app.store.StatusQueries;
import org.tawatur.lexicon.LexiconFiles;

/** Brings events and conflicts up to date after something was added. */
final class Linking {
  private Linking() {}

  static Linker.Linked run(Ledger ledger) {
    return new Linker(ledger, LinkSteps.load(LexiconFiles.bundled())).link();
  }

  /** Says so where events and conflicts are not up to date, as after a crash. */
  static void warn(Shell shell, Ledger ledger) {
    long unlinked = new StatusQueries(ledger).unlinked();
    if (unlinked > 0) {
      shell.say(
          unlinked + " claims and reports are not yet in events and conflicts (run: tawatur link)");
    }
  }
}
