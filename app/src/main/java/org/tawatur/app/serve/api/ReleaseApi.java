package org.tawatur.app.serve.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.ReleaseWriter;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Json;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Releases;
import org.tawatur.app.store.ReviewLog;

/** The numbered states of the ledger. */
public final class ReleaseApi {
  private static final String ALL = "release.zip";
  private static final int TITLE = 200;

  private final Holdings holdings;
  private final Writer writer;

  /** Of {@code holdings}, added to by {@code writer}. */
  public ReleaseApi(Holdings holdings, Writer writer) {
    this.holdings = holdings;
    this.writer = writer;
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/releases", Role.READER, this::list);
    routes.post("/releases", Role.CURATOR, this::freeze);
    routes.get("/releases/{number}/files/{file}", Role.READER, this::file);
  }

  record Draft(String title) {}

  record FileView(String name, long bytes, String sha256) {}

  record ReleaseView(
      long number,
      String title,
      String author,
      long revision,
      @Nullable String recorded,
      Map<String, Object> claims,
      Map<String, String> opened,
      List<FileView> files) {}

  record Whole(List<ReleaseView> items) {}

  private Answer list(Asked asked) {
    asked.params().end();
    return Answer.of(
        new Whole(
            new Releases(holdings.ledger())
                .all().reversed().stream().map(ReleaseApi::view).toList()));
  }

  private static ReleaseView view(Releases.Release release) {
    Map<?, ?> manifest = Json.value(release.manifest(), Map.class);
    List<FileView> files = new ArrayList<>();
    map(manifest.get("files"))
        .forEach((name, entry) ->
            files.add(
                new FileView(
                    name,
                    map(entry).get("bytes") instanceof Number bytes ? bytes.longValue() : 0,
                    String.valueOf(map(entry).get("sha256")))));
    Object recorded = manifest.get("recorded");
    return new ReleaseView(
        release.number(),
        release.title(),
        release.author(),
        release.revision(),
        recorded == null ? null : recorded.toString(),
        map(manifest.get("claims")),
        opened(release, manifest),
        files);
  }

  /**
   * By what became of claims, the query that opens them: as they are in the release, and those that
   * were withdrawn as they were before.
   */
  private static Map<String, String> opened(Releases.Release release, Map<?, ?> manifest) {
    Map<String, String> opened = new LinkedHashMap<>();
    map(manifest.get("claims"))
        .keySet()
        .forEach(what ->
            opened.put(
                what,
                Params.query(
                    "id",
                    "release:" + release.number() + ":" + what,
                    "as_of",
                    "r"
                        + (what.equals("withdrawn")
                            ? manifest.get("since_revision")
                            : release.revision()))));
    return opened;
  }

  private static Map<String, Object> map(@Nullable Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> of) {
      of.forEach((name, each) -> map.put(String.valueOf(name), each));
    }
    return map;
  }

  private ReleaseWriter releases(Ledger ledger) {
    return new ReleaseWriter(
        ledger, holdings.knowledge().steps(), new ReviewLog(ledger, holdings.knowledge().rules()));
  }

  private Answer freeze(Asked asked) {
    asked.params().end();
    String title = asked.body(Draft.class).title().strip();
    if (title.isEmpty() || title.length() > TITLE) {
      throw Refusal.wrong("title", "a release needs a title of at most " + TITLE + " chars");
    }
    writer.linkNow();
    writer.write(ledger -> {
      Path folder = null;
      try {
        // Each file is written once to know its digest; it can be had again at any time.
        folder = Files.createTempDirectory("tawatur-release");
        return releases(ledger).freeze(title, asked.caller().name(), folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        delete(folder);
      }
    });
    return Answer.made(view(new Releases(holdings.ledger()).all().getLast()));
  }

  private static void delete(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      // The system empties its folder for passing files.
    }
  }

  private Answer file(Asked asked) {
    asked.params().end();
    String number = asked.at("number");
    String name = asked.at("file");
    Releases.Release release =
        number.matches("\\d{1,9}")
            ? new Releases(holdings.ledger()).release(Long.parseLong(number)).orElse(null)
            : null;
    if (release == null) {
      throw Refusal.none("release", number);
    }
    if (name.equals(ALL)) {
      return new Answer.File(
          "release-" + number + ".zip", "application/zip", out -> zip(release, out));
    }
    if (!ReleaseWriter.names().contains(name)) {
      throw Refusal.none("file", name);
    }
    return new Answer.File(
        "release-" + number + "-" + name,
        "application/octet-stream",
        out -> releases(holdings.ledger()).write(release, name, out));
  }

  /** The manifest comes last, and the directory of the archive after it. */
  private void zip(Releases.Release release, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String name : ReleaseWriter.names()) {
      ZipEntry entry = new ZipEntry("release-" + release.number() + "/" + name);
      // The same bytes each time: the archive bears no time of its own.
      entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      releases(holdings.ledger()).write(release, name, zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
