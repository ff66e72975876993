package org.tawatur.app.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerException;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.Releases;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.Revision;
import org.tawatur.app.store.StatusQueries;

/**
 * Freezes the present state of a ledger as a numbered release, and writes releases out. The files
 * go to a folder of another name first, which is renamed when all are there, the manifest last:
 * half a release never looks like one.
 */
public final class ReleaseWriter {
  private static final String CHANGES = "changelog.jsonl";
  private static final String MANIFEST = "manifest.json";

  private final Ledger ledger;
  private final LinkSteps steps;
  private final ReviewLog reviews;
  private final RowWriter rows = new RowWriter();

  /** A writer of the releases of {@code ledger}. */
  public ReleaseWriter(Ledger ledger, LinkSteps steps, ReviewLog reviews) {
    this.ledger = ledger;
    this.steps = steps;
    this.reviews = reviews;
  }

  /**
   * Freezes the present state under the next number and writes it below {@code folder}.
   *
   * @return where it was written
   */
  public Path freeze(String title, String author, Path folder) throws IOException {
    Releases releases = new Releases(ledger);
    Revision last = ledger.last();
    if (last == null) {
      throw new LedgerException(
          LedgerException.Kind.REFUSED, "the ledger is empty (tawatur ingest PATH... fills it)");
    }
    List<Releases.Release> before = releases.all();
    long number = before.size() + 1L;
    Releases.Release release = new Releases.Release(number, last.seq(), title, author, "");
    AsOf since = before.isEmpty() ? new AsOf(0) : before.getLast().asOf();
    Path temporary = folder.resolve(".release-" + number + ".partial");
    String manifest = files(release, since, temporary);
    String coders =
        String.join(", ", new StatusQueries(ledger).status(release.asOf()).coders().keySet());
    releases.add(new Releases.Release(number, last.seq(), title, author, manifest), coders);
    return finish(number, manifest, temporary, folder);
  }

  /**
   * Writes an earlier release again.
   *
   * @throws LedgerException where its bytes would not be those it was frozen with
   */
  public Path again(long number, Path folder) throws IOException {
    Releases releases = new Releases(ledger);
    Releases.Release release =
        releases
            .release(number)
            .orElseThrow(() ->
                new LedgerException(
                    LedgerException.Kind.REFUSED,
                    "there is no release " + number + " (see: tawatur release --list)"));
    AsOf since = number == 1 ? new AsOf(0) : releases.release(number - 1).orElseThrow().asOf();
    Path temporary = folder.resolve(".release-" + number + ".partial");
    String manifest = files(release, since, temporary);
    if (!manifest.equals(release.manifest())) {
      throw new LedgerException(
          LedgerException.Kind.DAMAGED,
          "release "
              + number
              + " would not have the bytes it was frozen with; see "
              + temporary
              + " (tawatur verify-ledger says what is damaged)");
    }
    return finish(number, manifest, temporary, folder);
  }

  private static Path finish(long number, String manifest, Path temporary, Path folder)
      throws IOException {
    Files.writeString(temporary.resolve(MANIFEST), manifest);
    Path target = folder.resolve("release-" + number);
    if (Files.exists(target)) {
      delete(target);
    }
    return Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Writes all files but the manifest, and returns that. */
  private String files(Releases.Release release, AsOf since, Path folder) throws IOException {
    if (Files.exists(folder)) {
      delete(folder);
    }
    Files.createDirectories(folder);
    LedgerExport export = new LedgerExport(ledger, steps, reviews, release.asOf());
    Map<String, @Nullable Object> files = new LinkedHashMap<>();
    for (String name : LedgerExport.FILES) {
      files.put(name, file(folder.resolve(name), out -> export.write(name, out)));
    }
    List<Releases.Difference> differences = new Releases(ledger).differences(since, release.asOf());
    files.put(CHANGES, file(folder.resolve(CHANGES), out -> changes(differences, out)));
    return manifest(release, since, files, differences);
  }

  /** The names of the files of a release, the manifest last. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(LedgerExport.FILES);
    names.add(CHANGES);
    names.add(MANIFEST);
    return List.copyOf(names);
  }

  /** Writes one file of a release; the same bytes as when it was frozen. */
  public void write(Releases.Release release, String name, OutputStream out) throws IOException {
    Releases releases = new Releases(ledger);
    switch (name) {
      case MANIFEST -> out.write(release.manifest().getBytes(StandardCharsets.UTF_8));
      case CHANGES -> {
        AsOf since =
            release.number() == 1
                ? new AsOf(0)
                : releases.release(release.number() - 1).orElseThrow().asOf();
        changes(releases.differences(since, release.asOf()), out);
      }
      default -> new LedgerExport(ledger, steps, reviews, release.asOf()).write(name, out);
    }
  }

  private void changes(List<Releases.Difference> differences, OutputStream out) throws IOException {
    for (Releases.Difference difference : differences) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("claim", difference.id());
      row.put("what", difference.what());
      row.put("before", difference.before());
      row.put("after", difference.after());
      out.write(rows.json(row));
    }
  }

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static Map<String, Object> file(Path path, Content content) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
      content.write(out);
    }
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("bytes", Files.size(path));
    entry.put("sha256", HexFormat.of().formatHex(digest.digest()));
    return entry;
  }

  private String manifest(
      Releases.Release release,
      AsOf since,
      Map<String, @Nullable Object> files,
      List<Releases.Difference> differences) {
    Map<String, Long> sums = new TreeMap<>();
    differences.forEach(difference -> sums.merge(difference.what(), 1L, Long::sum));
    Revision at =
        ledger.history().stream()
            .filter(revision -> revision.seq() == release.revision())
            .findFirst()
            .orElseThrow();
    Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
    manifest.put("format", "tawatur-release/1");
    manifest.put("release", release.number());
    manifest.put("title", release.title());
    manifest.put("author", release.author());
    manifest.put("revision", release.revision());
    manifest.put("recorded", at.recorded());
    manifest.put("ledger_digest", at.digest());
    manifest.put("since_revision", since.revision());
    manifest.put(
        "coders",
        new ArrayList<>(new StatusQueries(ledger).status(release.asOf()).coders().keySet()));
    manifest.put("claims", sums);
    manifest.put("files", files);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(rows.json(manifest));
    return line.toString(StandardCharsets.UTF_8);
  }
}
