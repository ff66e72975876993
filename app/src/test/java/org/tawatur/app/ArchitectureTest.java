package org.tawatur.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the packages of the app: ingest and export know nothing of the command line or
 * each other.
 */
class ArchitectureTest {
  private static final List<String> ROOMS =
      List.of(
          "outcome",
          "charset",
          "language",
          "xml",
          "archive",
          "page",
          "feed",
          "record",
          "paper",
          "fetch");

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

  @Test
  void scoresAreReadAndShownWithoutCoderLedgerOrCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("..app.score..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..app.cli..",
            "..app.ingest..",
            "..app.store..",
            "..app.export..",
            "org.tawatur.code..",
            "org.tawatur.event..",
            "picocli..")
        .check(CLASSES);
  }

  @Test
  void roomsOfIngestKnowNotTheReaderThatCallsThem() {
    noClasses()
        .that()
        .resideInAPackage("org.tawatur.app.ingest.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tawatur.app.ingest", "org.tawatur.app.store..")
        .check(CLASSES);
  }

  @Test
  void lowerRoomsOfIngestKnowOnlyWhatIsBelowThem() {
    only("outcome");
    only("charset", "outcome");
    only("language", "outcome");
    only("xml", "outcome");
    only("archive", "outcome");
    only("page", "outcome", "charset");
    only("feed", "outcome", "charset", "xml", "page");
    // Mails and tables hold pages and dates as pages write them.
    only("record", "outcome", "charset", "page");
    // Office files are zip archives of XML.
    only("paper", "outcome", "archive", "xml");
    // Bodies are unpacked within the budget of archives; feeds are opened for their addresses.
    only("fetch", "outcome", "charset", "archive", "xml", "page", "feed");
  }

  private static void only(String room, String... below) {
    String base = "org.tawatur.app.ingest.";
    List<String> others = new ArrayList<>(ROOMS);
    others.remove(room);
    others.removeAll(List.of(below));
    noClasses()
        .that()
        .resideInAPackage(base + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.stream().map(other -> base + other).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void nothingButTheConnectorOpensConnections() {
    noClasses()
        .that()
        .resideInAPackage("org.tawatur.app.ingest..")
        .and()
        .resideOutsideOfPackage("org.tawatur.app.ingest.fetch")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|URL|URLConnection|HttpURLConnection|Socket|ServerSocket|"
                + "DatagramSocket|InetAddress)|javax\\.net\\..*|org\\.apache\\.hc\\..*|"
                + "org\\.jsoup\\.(Connection.*|helper\\.HttpConnection.*)")
        .check(CLASSES);
  }

  @Test
  void onlyTheConnectorAndItsResolverKnowTheLibraryOfTheNetwork() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.tawatur.app.ingest.fetch.Connector")
        .and()
        .doNotHaveFullyQualifiedName("org.tawatur.app.ingest.fetch.CheckedDns")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc..", "java.net.http..")
        .check(CLASSES);
  }

  @Test
  void parsersOfPapersAreCalledInTheSecondProcessOnly() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.paper\\.(PdfText|PaperProcess|OfficeText)")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(CLASSES);
  }

  @Test
  void ledgerKnowsNoneOfTheOthers() {
    noClasses()
        .that()
        .resideInAPackage("..app.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..app.cli..", "..app.export..", "..app.ingest..", "..app.review..", "picocli..")
        .check(CLASSES);
  }

  @Test
  void reviewKnowsNothingButTheLedger() {
    noClasses()
        .that()
        .resideInAPackage("..app.review..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..app.cli..", "..app.export..", "..app.ingest..", "org.jdbi..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void workbenchKnowsNeitherCommandLineNorIngest() {
    noClasses()
        .that()
        .resideInAPackage("..app.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..app.cli..", "..app.ingest..", "..app.score..", "picocli..")
        .check(CLASSES);
  }

  @Test
  void nothingButTheCommandLineKnowsTheWorkbench() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..app.serve..", "..app.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..app.serve..", "io.javalin..", "jakarta..", "org.eclipse.jetty..")
        .check(CLASSES);
  }

  @Test
  void answersOfTheWorkbenchKnowNoHttp() {
    noClasses()
        .that()
        .resideInAPackage("..app.serve.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "jakarta..", "org.eclipse.jetty..")
        .check(CLASSES);
  }

  @Test
  void edgeOfTheWorkbenchKnowsNoClaims() {
    noClasses()
        .that()
        .resideInAPackage("..app.serve.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tawatur.app.serve",
            "..app.serve.api..",
            "..app.export..",
            "..app.review..",
            "org.tawatur.claim..",
            "org.tawatur.link..",
            "org.tawatur.code..")
        .check(CLASSES);
  }

  @Test
  void rulesOfPasswordsKnowNeitherAccountsNorHttp() {
    noClasses()
        .that()
        .resideInAPackage("..app.serve.password..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tawatur.app.serve",
            "..app.serve.api..",
            "..app.serve.http..",
            "..app.store.desk..",
            "io.javalin..",
            "java.net..",
            "org.tawatur.claim..")
        .check(CLASSES);
  }

  @Test
  void onlyTheLedgerKnowsDatabases() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..app.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.jdbi..",
            "org.flywaydb..",
            "org.sqlite..",
            "com.zaxxer..")
        .check(CLASSES);
  }

  @Test
  void onlyMigrationsLoadFlyway() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.tawatur.app.store.Migrations")
        .and()
        // A step of it, which nothing else names.
        .doNotHaveFullyQualifiedName("org.tawatur.app.store.NamingMigration")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.flywaydb..")
        .check(CLASSES);
  }
}
