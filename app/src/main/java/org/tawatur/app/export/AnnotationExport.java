package org.tawatur.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.StoredReport;
import org.tawatur.text.Report;

/**
 * Claims as a collection of the W3C Web Annotation Data Model: of each claim one annotation of its
 * clause, and one of each of its words that name somebody, some place, day or number. Each points
 * into the text by its words with those around it and by offsets in code points. The same state of
 * a ledger gives the same bytes.
 */
public final class AnnotationExport {
  private static final int PART = 200;

  private final Selection selection;
  private final RowWriter rows = new RowWriter();

  /** Of the claims of {@code selection}. */
  public AnnotationExport(Selection selection) {
    this.selection = selection;
  }

  /** Writes the collection, all of it on one page. */
  public void write(OutputStream out) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    put(
        out,
        "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationCollection\",");
    put(
        out,
        "\"label\":\"Claims and the words they stand in\",\"first\":{\"type\":\"AnnotationPage\",");
    put(out, "\"startIndex\":0,\"items\":[\n");
    try {
      new ClaimQueries(selection.ledger())
          .each(selection.filter(), PART, selection.asOf(), part -> part(part, ids, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    // What is in it names it, so its name and number come last.
    String all = String.join("\n", ids);
    put(out, "\n],\"id\":\"urn:uuid:" + ContentIds.of("annotation page", all) + "\"},");
    put(out, "\"total\":" + ids.size() + ",");
    put(out, "\"id\":\"urn:uuid:" + ContentIds.of("annotation collection", all) + "\"}\n");
  }

  private static void put(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void part(List<StoredClaim> part, Set<String> ids, OutputStream out) {
    String recorded = selection.recorded();
    ReportQueries queries = new ReportQueries(selection.ledger());
    List<String> reports =
        new ArrayList<>(
            new TreeSet<>(part.stream().map(claim -> claim.kept().report().id()).toList()));
    Map<String, Report> texts = queries.texts(reports);
    Map<String, StoredReport> heads = new LinkedHashMap<>();
    queries.reports(reports, selection.asOf()).forEach(report -> heads.put(report.id(), report));
    Map<String, AnnotationTarget> targets = new LinkedHashMap<>();
    for (StoredClaim claim : part) {
      String id = claim.kept().report().id();
      Report text = texts.get(id);
      StoredReport head = heads.get(id);
      if (text != null && head != null) {
        AnnotationTarget target =
            targets.computeIfAbsent(id, key -> new AnnotationTarget(text.text(), head));
        new AnnotationBodies(claim, target, recorded, head.coder())
            .all()
            .forEach(annotation -> add(annotation, ids, out));
      }
    }
  }

  private void add(
      Map<String, ? extends @Nullable Object> annotation, Set<String> ids, OutputStream out) {
    boolean isFirst = ids.isEmpty();
    if (!ids.add(String.valueOf(annotation.get("id")))) {
      return;
    }
    byte[] line = rows.json(annotation);
    try {
      put(out, isFirst ? "" : ",\n");
      out.write(line, 0, line.length - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
