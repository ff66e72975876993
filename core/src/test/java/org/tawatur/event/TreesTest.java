package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tawatur.lexicon.Fault;
import org.tawatur.lexicon.LexiconFiles;

final class TreesTest {
  private static final String HEAD = "# Provenance: a test\n# Licence: Apache-2.0\ntree\tnodes\n";

  private static LexiconFiles files(String... rows) {
    byte[] bytes = (HEAD + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    return new LexiconFiles(name -> new ByteArrayInputStream(bytes));
  }

  private static double logOdds(double share) {
    return Math.log(share / (1 - share));
  }

  /** A claim of an attack is unlikely, but with a count likely where the sum is high. */
  private static final String TREE = "event=ASSAULT;=300;counts;=200;sum>1.5;=400;=900";

  private static double of(Trees trees, double sum, String... seen) {
    double[] values = new double[trees.grounds().size()];
    for (String ground : seen) {
      Integer place = trees.grounds().get(ground);
      if (place != null) {
        values[place] = 1;
      }
    }
    return trees.of(values, sum);
  }

  @Test
  void aTreeIsFollowedToTheLeafOfItsGrounds() {
    Trees trees = Trees.load(files("00\t" + TREE));
    assertThat(of(trees, 0)).isCloseTo(logOdds(0.3), within(1e-9));
    assertThat(of(trees, 0, "event=ASSAULT")).isCloseTo(logOdds(0.2), within(1e-9));
    assertThat(of(trees, 1.5, "event=ASSAULT", "counts")).isCloseTo(logOdds(0.4), within(1e-9));
    assertThat(of(trees, 1.6, "event=ASSAULT", "counts")).isCloseTo(logOdds(0.9), within(1e-9));
  }

  @Test
  void whatSeveralTreesSayIsAveragedAndStraightened() {
    Trees trees =
        Trees.load(files("00\tcounts;=100;=500", "01\t=300", "~shift\t-0.5", "~slope\t2"));
    assertThat(of(trees, 0)).isCloseTo(2 * logOdds(0.2) - 0.5, within(1e-9));
    assertThat(of(trees, 0, "counts")).isCloseTo(2 * logOdds(0.4) - 0.5, within(1e-9));
  }

  @Test
  void certaintyIsNeverWhole() {
    Trees trees = Trees.load(files("00\t=1000"));
    assertThat(of(trees, 0)).isFinite();
  }

  @Test
  void withoutTreesTheSumStands() {
    assertThat(of(Trees.load(files("~shift\t1")), 0.7, "counts")).isEqualTo(0.7);
  }

  @Test
  void aTreeThatDoesNotReadIsNamedAndTheOthersStand() {
    LexiconFiles files =
        files(
            "00\tcounts;=100",
            "01\t=300;=400",
            "02\tcounts>x;=1;=2",
            "03\t=NaN",
            "04\t=1001",
            "05\t=250");
    Trees trees = Trees.load(files);
    assertThat(files.faults()).extracting(Fault::line).containsExactly(4, 5, 6, 7, 8);
    assertThat(of(trees, 0, "counts")).isCloseTo(logOdds(0.25), within(1e-9));
  }

  @Test
  void theTreesThatShipTakeAHigherSumForALikelierClaim() {
    LexiconFiles files = LexiconFiles.bundled();
    Trees trees = Trees.load(files);
    assertThat(files.faults()).isEmpty();
    assertThat(of(trees, -3)).isLessThan(of(trees, 3));
  }
}
