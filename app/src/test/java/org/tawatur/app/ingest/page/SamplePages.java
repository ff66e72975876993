package org.tawatur.app.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages written by hand, and what in them is marked as headline and body. */
public final class SamplePages {
  private SamplePages() {}

  /** A page without its marks, and what they marked. */
  public record Sample(String name, String html, String headline, String body, String lead) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** All pages by name. */
  public static List<Sample> all() throws IOException {
    Path folder;
    try {
      folder = Path.of(SamplePages.class.getResource("01-wordpress.html").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          samples.add(
              sample(
                  file.getFileName().toString().replace(".html", ""),
                  new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return samples;
  }

  private static Sample sample(String name, String marked) {
    Document page = Jsoup.parse(marked);
    page.select("script, svg").remove();
    return new Sample(
        name,
        marked.replaceAll(" data-gold=\"[a-z]+\"", ""),
        text(page, "headline"),
        text(page, "body"),
        text(page, "lead"));
  }

  private static String text(Document page, String mark) {
    StringBuilder text = new StringBuilder();
    for (Element element : page.select("[data-gold=" + mark + "]")) {
      text.append(text.isEmpty() ? "" : "\n").append(element.text());
    }
    return text.toString();
  }

  /**
   * F1 of the words of {@code found} against those of {@code wanted}, each as often as it stands.
   */
  public static double f1(String wanted, String found) {
    Map<String, Integer> left = counts(wanted);
    int all = left.values().stream().mapToInt(Integer::intValue).sum();
    int hits = 0;
    int given = 0;
    for (Map.Entry<String, Integer> word : counts(found).entrySet()) {
      given += word.getValue();
      hits += Math.min(word.getValue(), left.getOrDefault(word.getKey(), 0));
    }
    return all + given == 0 ? 0 : 2.0 * hits / (all + given);
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts;
  }
}
