package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.app.export.ReleaseWriter;

class ReleaseTest {
  @TempDir Path folder;

  private static Map<String, String> files(Path release) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(release)) {
      for (Path file : listed.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return files;
  }

  @ParameterizedTest
  @EnumSource
  void sameReleaseGivesTheSameBytesWhateverCameLater(Stores store) throws IOException {
    try (Ledger ledger = Ledger.writing(store.empty(folder), new TestClock())) {
      ReviewLog reviews = new ReviewLog(ledger, Exports.RULES);
      ReleaseWriter writer = new ReleaseWriter(ledger, Codings.STEPS, reviews);
      new Keeper(ledger, "one").keep(Handmade.arrivals(1, 12));
      new Linker(ledger, Codings.STEPS).link();
      Map<String, String> first = files(writer.freeze("first", "rana", folder.resolve("a")));
      new Keeper(ledger, "one").keep(Handmade.arrivals(2, 5));
      String claim =
          new ClaimQueries(ledger)
              .list(ClaimFilter.LIVE, ClaimQueries.Order.OLDEST, Page.FIRST, AsOf.NOW)
              .getFirst()
              .id();
      reviews.add(new ReviewLog.Draft(Patch.Action.REJECT, "rana", claim, Map.of(), "no", null));
      new Linker(ledger, Codings.STEPS).link();
      Map<String, String> second = files(writer.freeze("second", "rana", folder.resolve("a")));
      assertThat(files(writer.again(1, folder.resolve("b")))).isEqualTo(first);
      assertThat(files(writer.again(2, folder.resolve("b")))).isEqualTo(second);
      assertThat(first.get("changelog.jsonl").lines()).hasSize(48);
      assertThat(second.get("changelog.jsonl"))
          .contains("\"what\":\"added\"")
          .contains("{\"claim\":\"" + claim + "\",\"what\":\"withdrawn\"");
      assertThat(second.get("manifest.json")).contains("\"release\":2").contains("sha256");
    }
  }

  /** Case 126 of the list of bad inputs. */
  @Test
  void releaseThatBreaksOffIsNone() throws IOException {
    try (Ledger ledger = Ledger.writing(Stores.SQLITE.empty(folder), new TestClock())) {
      ReviewLog reviews = new ReviewLog(ledger, Exports.RULES);
      ReleaseWriter writer = new ReleaseWriter(ledger, Codings.STEPS, reviews);
      new Keeper(ledger, "one").keep(Handmade.arrivals(1, 3));
      Path target = folder.resolve("a");
      // One of the files cannot be written: a folder of its name is in its way.
      Path inTheWay = target.resolve(".release-1.partial/reports.jsonl/x");
      Files.createDirectories(inTheWay);
      assertThatThrownBy(() -> writer.freeze("first", "rana", target))
          .isInstanceOf(IOException.class);
      assertThat(target.resolve("release-1")).doesNotExist();
      assertThat(target.resolve(".release-1.partial/manifest.json")).doesNotExist();
      assertThat(new Releases(ledger).all()).isEmpty();
      Files.delete(inTheWay);
      Files.delete(inTheWay.getParent());
      assertThat(writer.freeze("first", "rana", target)).exists();
      assertThat(target.resolve("release-1/manifest.json")).exists();
    }
  }
}
