package org.tawatur.app.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Fault;
import org.tawatur.score.ScoredClaim;
import org.tawatur.score.ScoredReport;

/**
 * Reads a folder of gold claims, and with it what is to be scored: JSON lines as {@code tawatur
 * code} writes them, or another folder of gold claims, whose optional claims are then left out.
 */
public final class AnnotationReader {
  private static final int NAMED = 3;

  private final List<Fault> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private AnnotationReader() {}

  /**
   * The reports of {@code gold} with the claims of {@code coded}.
   *
   * @throws IOException where a file cannot be read at all
   */
  public static Annotations annotations(Path gold, Path coded) throws IOException {
    return new AnnotationReader().read(gold, coded);
  }

  private Annotations read(Path gold, Path coded) throws IOException {
    GoldFolder folder = new GoldFolder(gold, faults);
    SortedMap<String, List<String>> lines = folder.claims();
    if (lines.isEmpty()) {
      fault(gold.toString(), "no NAME" + GoldFolder.GOLD + " in this folder", "name one with some");
    }
    Map<String, String> texts = new HashMap<>();
    Map<String, List<ScoredClaim>> right = new HashMap<>();
    for (Map.Entry<String, List<String>> entry : lines.entrySet()) {
      String name = entry.getKey();
      String text = folder.text(name);
      if (text == null) {
        String remedy = "put the report beside it as " + name + ".txt; it is left out";
        fault(folder.file(name), "its text is missing or cannot be read", remedy);
        continue;
      }
      texts.put(name, text);
      right.put(
          name, new ClaimLines(folder.file(name), text, true, faults).claims(entry.getValue()));
    }
    Map<String, List<ScoredClaim>> given =
        Files.isDirectory(coded) ? folder(coded, texts) : lines(coded, texts);
    List<ScoredReport> reports = new ArrayList<>();
    for (String name : new TreeSet<>(texts.keySet())) {
      reports.add(
          new ScoredReport(
              name,
              texts.getOrDefault(name, ""),
              right.getOrDefault(name, List.of()),
              given.getOrDefault(name, List.of())));
    }
    return new Annotations(reports, faults, notes);
  }

  private Map<String, List<ScoredClaim>> folder(Path coded, Map<String, String> texts)
      throws IOException {
    GoldFolder folder = new GoldFolder(coded, faults);
    Map<String, List<ScoredClaim>> claims = new HashMap<>();
    Set<String> others = new TreeSet<>();
    for (Map.Entry<String, List<String>> entry : folder.claims().entrySet()) {
      String name = entry.getKey();
      String text = texts.get(name);
      if (text == null) {
        others.add(name);
        continue;
      }
      String own = folder.text(name);
      if (own != null && !own.equals(text)) {
        String remedy = "annotate the same text; its words are looked for in the first";
        fault(folder.file(name), "its text differs from that of the first folder", remedy);
      }
      ClaimLines reader = new ClaimLines(folder.file(name), text, false, faults);
      claims.put(
          name,
          reader.claims(entry.getValue()).stream().filter(claim -> !claim.isOptional()).toList());
    }
    compare(coded, texts.keySet(), claims.keySet(), others);
    return claims;
  }

  private Map<String, List<ScoredClaim>> lines(Path coded, Map<String, String> texts)
      throws IOException {
    Map<String, List<ScoredClaim>> claims = new HashMap<>();
    Map<String, ClaimLines> readers = new HashMap<>();
    Set<String> others = new TreeSet<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(coded, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        Map<String, @Nullable Object> json = line.isBlank() ? null : object(coded, number, line);
        if (json == null) {
          continue;
        }
        String name = name(json.get("report"));
        String text = texts.get(name);
        if (name.isEmpty()) {
          faults.add(
              new Fault(
                  coded.toString(), number, 0, "no \"report\"", "name the report of the claim"));
        } else if (text == null) {
          others.add(name);
        } else {
          ScoredClaim claim =
              readers
                  .computeIfAbsent(name, n -> new ClaimLines(coded.toString(), text, false, faults))
                  .claim(json, number);
          if (claim != null) {
            claims.computeIfAbsent(name, n -> new ArrayList<>()).add(claim);
          }
        }
      }
    } catch (CharacterCodingException e) {
      fault(coded.toString(), "not UTF-8 after line " + number, "save it as UTF-8");
    }
    compare(coded, texts.keySet(), claims.keySet(), others);
    return claims;
  }

  private @Nullable Map<String, @Nullable Object> object(Path file, int number, String line) {
    try {
      return Json.object(line);
    } catch (IllegalArgumentException e) {
      faults.add(
          new Fault(
              file.toString(),
              number,
              0,
              String.valueOf(e.getMessage()),
              "write one claim a line, as tawatur code does; the line is left out"));
      return null;
    }
  }

  /** The name of a report: the last part of a path, without the ending of a text. */
  private static String name(@Nullable Object report) {
    if (!(report instanceof String path)) {
      return "";
    }
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.endsWith(".txt") ? file.substring(0, file.length() - 4) : file;
  }

  /**
   * Tells which reports only one side knows; where they share none, they do not belong together.
   */
  private void compare(Path coded, Set<String> gold, Set<String> found, Set<String> others) {
    if (found.isEmpty() && !others.isEmpty()) {
      fault(
          coded.toString(),
          "none of its reports is among those of the gold: " + some(others),
          "the report of a claim has to be the NAME of NAME" + GoldFolder.GOLD);
    } else if (!others.isEmpty()) {
      notes.add(coded + ": left out, as the gold does not have them: " + some(others));
    }
    Set<String> silent = new HashSet<>(gold);
    silent.removeAll(found);
    if (!silent.isEmpty()) {
      notes.add(coded + ": no claims of " + some(new TreeSet<>(silent)));
    }
  }

  private static String some(Set<String> names) {
    String some = String.join(", ", names.stream().limit(NAMED).toList());
    int rest = names.size() - NAMED;
    return rest > 0 ? some + " and " + rest + " more" : some;
  }

  private void fault(String file, String message, String remedy) {
    faults.add(new Fault(file, 0, 0, message, remedy));
  }
}
