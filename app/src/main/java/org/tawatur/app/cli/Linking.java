package org.tawatur.app.cli;

import org.tawatur.app.store.Ledger;

/** Brings events and conflicts up to date after something was added. */
final class Linking {
  private Linking() {}

  static void run(Shell shell, Ledger ledger) {}
}
