package org.tawatur.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the packages of the app: ingest and export know nothing of the command line or
 * each other.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tawatur.app");

  @Test
  void ingestKnowsNeitherExportNorCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("..app.ingest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..app.cli..", "..app.export..", "picocli..")
        .check(CLASSES);
  }

  @Test
  void exportKnowsNeitherIngestNorCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("..app.export..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..app.cli..", "..app.ingest..", "picocli..")
        .check(CLASSES);
  }

  @Test
  void commandLineLeavesJsonToIngestAndExport() {
    noClasses()
        .that()
        .resideInAPackage("..app.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(CLASSES);
  }
}
