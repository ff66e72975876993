package org.tawatur.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.charset.Hints;
import org.tawatur.app.ingest.charset.Reading;
import org.tawatur.app.ingest.charset.TextBytes;
import org.tawatur.app.ingest.outcome.Label;

/**
 * The pages of a folder that was filled by fetching: its log says what each file is. Every version
 * of a page is read once; feeds are only the way to their pages.
 */
final class ArchivedPages {
  /** Name of the log. */
  static final String LOG = "fetches.jsonl";

  private static final int DAY = 10;

  private ArchivedPages() {}

  /** The pages in the order in which they were first fetched, and what is wrong with the log. */
  static List<Origins.Origin> of(Path folder) {
    Map<String, Origins.Origin> found = new LinkedHashMap<>();
    List<Origins.Origin> problems = new ArrayList<>();
    JsonReport json = new JsonReport();
    TextBytes decoder = new TextBytes();
    Path log = folder.resolve(LOG);
    try (ByteLines lines = new ByteLines(Files.newInputStream(log), ReportReader.LARGEST)) {
      for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
        if (line.length() == 0) {
          continue;
        }
        try {
          Reading reading = decoder.plain(line.bytes(), Hints.NONE);
          String text = reading instanceof Reading.Text value ? value.value() : "";
          add(json.fields(text), folder, found);
        } catch (JsonReport.NotReport e) {
          String place = log + ":" + line.number();
          problems.add(
              new Origins.Origin.Bad(
                  Problem.warning(
                      place, "not a line of the log: " + e.getMessage(), "fetch the page again")));
        }
      }
    } catch (IOException e) {
      problems.add(
          new Origins.Origin.Bad(
              Problem.error(
                  log.toString(), "cannot be read: " + e.getMessage(), "check the disk")));
    }
    problems.addAll(found.values());
    return problems;
  }

  private static void add(
      Map<String, String> fields, Path folder, Map<String, Origins.Origin> found) {
    String sha256 = fields.getOrDefault("sha256", "");
    String url = fields.get("final_url") != null ? fields.get("final_url") : fields.get("url");
    boolean isFeed = "feed".equals(fields.get("kind"));
    if (url == null || isFeed || !sha256.matches("[0-9a-f]{64}")) {
      return;
    }
    Path file = folder.resolve("objects").resolve(sha256.substring(0, 2)).resolve(sha256);
    String name = fields.getOrDefault("name", sha256);
    Label label = new Label(name, url, fields.get("charset"), day(fields.get("time")));
    found.putIfAbsent(
        url + "\n" + sha256, new Origins.Origin.Found(file, label, Details.NONE, true));
  }

  private static @Nullable LocalDate day(@Nullable String time) {
    try {
      return time == null || time.length() < DAY ? null : LocalDate.parse(time.substring(0, DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
