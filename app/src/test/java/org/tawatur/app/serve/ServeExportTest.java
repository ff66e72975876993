package org.tawatur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.app.export.Spreadsheet;

/** What leaves the server as files. */
class ServeExportTest {
  private static Served served;

  @BeforeAll
  static void start(@TempDir Path folder) {
    served = Served.inFile(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void everyFormIsADownload() {
    for (var form : served.json("/exports").get("items")) {
      HttpResponse<String> answer = served.get("/exports/" + form.get("name").asString());
      assertThat(answer.statusCode()).as(form.toString()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment;");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("sandbox");
    }
  }

  @Test
  void claimsTakeTheFiltersOfTheList() {
    long all = served.json("/claims?actor=nusra-front").get("total").asLong();
    String lines = served.get("/exports/claims.jsonl?actor=nusra-front").body();
    assertThat(lines.lines().count()).isEqualTo(all);
    assertThat(served.get("/exports/claims.csv?actor=nusra-front").body().lines().count())
        .isEqualTo(all + 1);
  }

  @Test
  void formsOfOtherProgramsTakeFiltersAndRefuseWhatTheyCannotHold() {
    for (String form : List.of("claims.stix.json", "claims.webanno.jsonld")) {
      HttpResponse<String> some = served.get("/exports/" + form + "?actor=nusra-front");
      assertThat(some.statusCode()).as(form).isEqualTo(200);
      assertThat(Served.JSON.readTree(some.body()).get("id").asString()).isNotEmpty();
      assertThat(some.body().length()).isLessThan(served.get("/exports/" + form).body().length());
      HttpResponse<String> none = served.get("/exports/" + form + "?id=c-none");
      assertThat(none.statusCode()).isEqualTo(400);
      assertThat(none.body()).contains("no claim");
    }
  }

  @Test
  void claimsAreInThePublishedFormatAsInReleases() {
    served.change("POST", "/releases", "{\"title\":\"format\"}");
    String number = served.json("/releases").get("items").get(0).get("number").asString();
    List<String> exported = served.get("/exports/claims.jsonl").body().lines().sorted().toList();
    List<String> released =
        served.get("/releases/" + number + "/files/claims.jsonl").body().lines().sorted().toList();
    assertThat(exported).isNotEmpty().isEqualTo(released);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\u0000=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "\u202B=1",
        "\u200F\u200E=cmd",
        "\u2067＝x",
        " =1"
      })
  void cellsOfSpreadsheetsAreNoFormulas(String cell) {
    assertThat(Spreadsheet.cell(cell)).isEqualTo("'" + cell);
  }

  @Test
  void plainWordsAndNumbersStayAsTheyAre() {
    assertThat(Spreadsheet.cells(List.of("حلب", "a=b", -5, 0.5, "")))
        .isEqualTo(List.of("حلب", "a=b", -5, 0.5, ""));
  }

  @Test
  void releaseIsTheSameEachTimeAndItsManifestComesLast() throws Exception {
    served.change("POST", "/releases", "{\"title\":\"first\"}");
    String file = "/releases/1/files/claims.jsonl";
    assertThat(served.get(file).body()).isEqualTo(served.get(file).body());
    HttpResponse<byte[]> zip =
        java.net.http.HttpClient.newHttpClient()
            .send(
                served
                    .request("/api/v1/releases/1/files/release.zip")
                    .header("Authorization", "Bearer " + served.token)
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    List<String> names = new ArrayList<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip.body()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).contains("release-1/claims.jsonl").endsWith("release-1/manifest.json");
  }

  @Test
  void whoeverStopsADownloadLeavesTheServerWell() throws Exception {
    try (var socket = new java.net.Socket("127.0.0.1", served.workbench().port())) {
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/exports/reports.jsonl HTTP/1.1\r\nHost: 127.0.0.1:"
                      + served.workbench().port()
                      + "\r\nAuthorization: Bearer "
                      + served.token
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
    assertThat(served.get("/status").statusCode()).isEqualTo(200);
  }
}
