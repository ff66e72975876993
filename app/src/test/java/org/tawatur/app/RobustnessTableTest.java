package org.tawatur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/robustness.md} names every case, and tests that there are. */
class RobustnessTableTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final int CASES = 95;
  private static final int OF_SERVER = 116;
  private static final int LAST = 126;
  private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| (.+) \\|");
  private static final Pattern TEST = Pattern.compile("`(\\w+)(?:#([^`]+)|\\.(\\w+))?`");

  @Test
  void eachCaseNamesTestsThatThereAre() throws IOException {
    Path table = HOME.resolve("docs/robustness.md");
    assumeTrue(Files.exists(table), "the documents are not beside the module");
    Map<String, String> sources = sources();
    List<Integer> cases = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      if (line.startsWith("Other than the list")) {
        break;
      }
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        cases.add(Integer.parseInt(row.group(1)));
        check(row.group(1), row.group(3), sources);
      }
    }
    assertThat(cases)
        .isEqualTo(
            IntStream.concat(
                    IntStream.rangeClosed(1, CASES), IntStream.rangeClosed(OF_SERVER, LAST))
                .boxed()
                .toList());
  }

  private static void check(String number, String tests, Map<String, String> sources) {
    Matcher test = TEST.matcher(tests);
    int count = 0;
    while (test.find()) {
      count++;
      String source = sources.get(test.group(1));
      assertThat(source).as(number + ": " + test.group(1)).isNotNull();
      if (test.group(2) != null) {
        assertThat(source).as(number).contains('"' + test.group(2) + ' ');
      }
      if (test.group(3) != null) {
        assertThat(source).as(number).contains("void " + test.group(3) + "(");
      }
    }
    assertThat(count > 0 || tests.startsWith("none: ")).as(number + " names a test").isTrue();
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (String module : List.of("app", "core")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/test/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
          String name = String.valueOf(file.getFileName());
          sources.put(name.substring(0, name.length() - 5), Files.readString(file));
        }
      }
    }
    return sources;
  }
}
