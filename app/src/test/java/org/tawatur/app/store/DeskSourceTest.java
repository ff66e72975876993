package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** What people keep beside a ledger. */
final class DeskSourceTest {

  @RepeatedTest(5)
  void severalProgramsMayOpenANewDeskAtOnce(@TempDir Path folder) throws Exception {
    LedgerAddress address = new LedgerAddress.OfFile(folder.resolve("ledger.db"));
    int programs = 6;
    CyclicBarrier start = new CyclicBarrier(programs);
    Callable<DataSource> open =
        () -> {
          start.await();
          return DeskSource.of(address);
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(programs)) {
      List<Future<DataSource>> opened = new ArrayList<>();
      for (int i = 0; i < programs; i++) {
        opened.add(threads.submit(open));
      }
      for (Future<DataSource> one : opened) {
        try (Connection connection = one.get().getConnection();
            ResultSet accounts =
                connection.getMetaData().getTables(null, null, "desk_user", null)) {
          assertThat(accounts.next()).isTrue();
        }
      }
    }
  }
}
