package org.tawatur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.OriginQueries;
import org.tawatur.link.Origin;
import org.tawatur.link.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur origins}: who says things, independently of each other. */
@Command(
    name = "origins",
    description = {
      "Lists who is at the end of the chains of claims.",
      "With --of or options that choose claims: who says these, counted by independent origins."
    })
final class OriginsCommand implements Callable<Integer> {
  private static final int MOST = 5000;

  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ClaimOptions wanted = new ClaimOptions();
  @Mixin private ListOptions list = new ListOptions();

  @Option(names = "--of", paramLabel = "ID", description = "an event (e-...) or conflict (k-...)")
  private @Nullable String of;

  OriginsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup();
    ClaimFilter filter = wanted.filter(lookup);
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      OriginQueries origins = new OriginQueries(ledger, lookup.steps());
      Output output = shell.output();
      if (of == null && wanted.isAll()) {
        ranking().write(shell, list, output, page -> origins.ranking(page, asOf));
      } else {
        ClaimFilter chosen =
            of == null ? filter : of.startsWith("k-") ? filter.conflict(of) : filter.event(of);
        Tally tally = origins.tally(chosen, MOST, asOf);
        if (list.isTable()) {
          TallyLines.lines(tally, "").forEach(output::line);
        } else {
          origins().write(shell, list, output, page -> page(tally.origins(), page));
        }
      }
      output.flush();
    }
    return Shell.OK;
  }

  private static <T> List<T> page(List<T> all, org.tawatur.app.store.Page page) {
    return all.stream().skip(page.offset()).limit(page.limit()).toList();
  }

  private static Listing<OriginQueries.Ranked> ranking() {
    return new Listing<OriginQueries.Ranked>()
        .column("origin", OriginQueries.Ranked::key)
        .column("claims", OriginQueries.Ranked::claims)
        .column("first", OriginQueries.Ranked::first)
        .column("last", OriginQueries.Ranked::last);
  }

  private static Listing<Origin> origins() {
    return new Listing<Origin>()
        .column("key", Origin::key)
        .column("name", Origin::name)
        .column("actor", Origin::actor)
        .column("kind", Origin::kind)
        .column("is_party", Origin::isParty)
        .column("is_circular", Origin::isCircular)
        .column("speakers", Origin::speakers)
        .column("transmitters", Origin::transmitters)
        .column("claims", Origin::claims)
        .column("since", Origin::since);
  }
}
