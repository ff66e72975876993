package org.tawatur.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tawatur.text.Report;

/** The reports that ship with the program. */
public final class Samples {
  private static final String FOLDER = "/org/tawatur/samples/";

  private Samples() {}

  /** The samples in the order of their list; none where the program was built without them. */
  public static List<Report> reports() {
    try (InputStream list = Samples.class.getResourceAsStream(FOLDER + "meta.jsonl")) {
      if (list == null) {
        return List.of();
      }
      List<Report> reports = new ArrayList<>();
      String lines = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.lines().filter(line -> !line.isBlank()).toList()) {
        reports.add(report(line));
      }
      return reports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report report(String line) throws IOException {
    JsonReport json = new JsonReport();
    try {
      Map<String, String> fields = json.fields(line);
      String id = String.valueOf(fields.get("id"));
      Details details = json.details(fields, id, new ArrayList<>());
      try (InputStream in = Samples.class.getResourceAsStream(FOLDER + id + ".txt")) {
        if (in == null) {
          throw new IllegalStateException("the list of samples names " + id + ", which is missing");
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new Report(id, text, details.published(), details.outlet(), details.url());
      }
    } catch (JsonReport.NotReport e) {
      throw new IllegalStateException("the list of samples is broken: " + e.getMessage(), e);
    }
  }
}
