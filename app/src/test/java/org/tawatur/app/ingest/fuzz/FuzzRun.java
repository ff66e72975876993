package org.tawatur.app.ingest.fuzz;

import java.io.PrintWriter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs one target of Jazzer for as long as it is let; started by {@code tools/fuzz}. */
public final class FuzzRun {
  private FuzzRun() {}

  /** Runs {@code CLASS#TARGET}; ends with 1 where it found something. */
  public static void main(String[] args) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectMethod(args[0]))
            .build();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, summary);
    summary.getSummary().printFailuresTo(new PrintWriter(System.out, true), 20);
    boolean isClean =
        summary.getSummary().getTotalFailureCount() == 0
            && summary.getSummary().getTestsFoundCount() > 0;
    System.exit(isClean ? 0 : 1);
  }
}
