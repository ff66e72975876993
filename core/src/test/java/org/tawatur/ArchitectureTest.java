package org.tawatur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of the core. Whoever adds one writes here why. */
class ArchitectureTest {
  private static final String BASE = "org.tawatur.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tawatur");

  /** Each package and those it may use. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          arrow("text"),
          arrow("morph", "text"),
          // The rows of the lexicon files become the verbs and nouns that morph conjugates; what a
          // later step alone needs is read where it is used.
          arrow("lexicon", "text", "morph"),
          arrow("time", "text", "morph", "lexicon"),
          arrow("count", "text", "morph", "lexicon"),
          arrow("phrase", "text", "morph", "lexicon"),
          arrow("actor", "text", "morph", "lexicon", "phrase"),
          arrow("place", "text", "morph", "lexicon", "phrase"),
          arrow("says", "text", "morph", "lexicon", "phrase", "actor"),
          // A claim is data: it holds mentions, and nothing below it knows claims.
          arrow("claim", "text", "actor", "place", "time", "count", "says"),
          arrow(
              "event", "text", "morph", "lexicon", "phrase", "actor", "place", "time", "count",
              "says", "claim"),
          arrow(
              "code", "text", "morph", "lexicon", "phrase", "actor", "place", "time", "count",
              "says", "claim", "event"),
          // Links claims that may have been coded long ago: it never sees the coder, a frame or a
          // token, only claims, the registry and, to compare copies, folded text.
          arrow("link", "text", "actor", "place", "time", "says", "claim", "count"),
          // Compares annotations by people as well as claims of the coder, so it has its own data.
          arrow("score"));

  @Test
  void arrowsPointOneWay() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      String home = part(from);
      Set<String> allowed = ARROWS.get(home);
      if (allowed == null) {
        wrong.add(home + " has no place among the packages");
        continue;
      }
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(BASE))
          .filter(target -> !part(target).equals(home) && !allowed.contains(part(target)))
          .forEach(target -> wrong.add(home + " uses " + part(target) + ": " + from.getName()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void coreUsesNothingButJavaAndItsNullMarks() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.tawatur..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void coreReadsNoClockNoFilesAndNoNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.nio.file..", "java.util.logging..", "java.sql..")
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Random|UUID)|java\\.time\\.Clock")
        .check(CLASSES);
  }

  private static Map.Entry<String, Set<String>> arrow(String from, String... to) {
    return Map.entry(from, Arrays.stream(to).collect(Collectors.toUnmodifiableSet()));
  }

  private static String part(JavaClass type) {
    String name = type.getPackageName();
    int end = name.indexOf('.', BASE.length());
    return name.length() < BASE.length()
        ? ""
        : name.substring(BASE.length(), end < 0 ? name.length() : end);
  }
}
