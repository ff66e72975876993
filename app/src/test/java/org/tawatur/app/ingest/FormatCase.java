package org.tawatur.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.app.ingest.Inputs.REPORT;
import static org.tawatur.app.ingest.Inputs.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.tawatur.app.ingest.Inputs.Outcome;

/** A bad input: what goes in under which name and with which codes it ends. */
record FormatCase(String name, String file, byte[] bytes, List<String> codes) {
  static final String LONG = (REPORT + " ").repeat(3);

  static FormatCase of(String name, String file, byte[] bytes, String codes) {
    return new FormatCase(
        name, file, bytes, codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
  }

  static FormatCase of(String name, String file, String text, String codes) {
    return of(name, file, utf8(text), codes);
  }

  /** A test of each case, which writes to a folder of its own in {@code folder}. */
  static Stream<DynamicTest> tests(List<FormatCase> cases, Path folder) {
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest("case " + c.name(), () -> c.check(folder)));
  }

  private void check(Path folder) throws IOException {
    Path own = Files.createTempDirectory(folder, "case");
    Outcome outcome = Inputs.read(own, file, bytes);
    assertThat(outcome.codes())
        .as(
            outcome
                .intakes()
                .toString()
                .substring(0, Math.min(2000, outcome.intakes().toString().length())))
        .isEqualTo(codes);
    assertThat(outcome.accounts().isReconciled()).isTrue();
    try (Stream<Path> files = Files.list(own)) {
      assertThat(files).as("nothing is written").hasSize(1);
    }
  }
}
