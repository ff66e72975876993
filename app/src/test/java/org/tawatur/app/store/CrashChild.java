package org.tawatur.app.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.tawatur.lexicon.LexiconFiles;

/** Fills a ledger and says what it has kept, until it is killed. Run by {@link CrashTest}. */
final class CrashChild {
  static final long SEED = 11;
  static final int REPORTS = 200;
  private static final int BATCH = 8;

  private CrashChild() {}

  /** Arguments: the ledger, and how many reports to keep between two workings out. */
  public static void main(String[] args) {
    int every = Integer.parseInt(args[1]);
    try (Ledger ledger =
        Ledger.writing(new LedgerAddress.OfFile(Path.of(args[0])), InstantSource.system())) {
      System.out.println("open");
      Keeper keeper = new Keeper(ledger, "crash");
      List<Arrival> arrivals = Handmade.arrivals(SEED, REPORTS);
      Linker linker = null;
      for (int i = 0; i < arrivals.size(); i += BATCH) {
        for (Keeper.Kept kept : keeper.keep(arrivals.subList(i, i + BATCH))) {
          System.out.println(kept.entry().report());
        }
        System.out.flush();
        if ((i / BATCH + 1) % every == 0 || i + BATCH >= arrivals.size()) {
          linker =
              linker == null ? new Linker(ledger, LinkSteps.load(LexiconFiles.bundled())) : linker;
          linker.link();
        }
      }
      System.out.println("end");
    }
  }
}
