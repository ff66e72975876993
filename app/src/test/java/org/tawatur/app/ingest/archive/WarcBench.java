package org.tawatur.app.ingest.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.tawatur.app.ingest.outcome.Piece;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes a crawl out of reports, and measures how fast one is read; started by {@code tools/warc}.
 */
public final class WarcBench {
  private static final double MEGA = 1e6;
  private static final double NANOS = 1e9;

  private WarcBench() {}

  /** {@code make REPORTS.jsonl.gz OUT.warc MEGABYTES} or {@code read IN.warc}. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("make")) {
      make(Path.of(args[1]), Path.of(args[2]), Long.parseLong(args[3]) * 1_000_000);
    } else {
      read(Path.of(args[1]));
    }
  }

  private static void make(Path pool, Path out, long size) throws IOException {
    List<String> lines;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(pool))) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    long written = 0;
    try (OutputStream warc = new BufferedOutputStream(Files.newOutputStream(out), 1 << 20)) {
      for (int i = 0; written < size; i++) {
        byte[] record = record(lines.get(i % lines.size()), i);
        warc.write(record);
        written += record.length;
      }
    }
    System.out.printf(Locale.ROOT, "%s: %.0f MB%n", out, written / MEGA);
  }

  private static byte[] record(String line, int number) {
    String title = "";
    String body = "";
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING && "title".equals(json.currentName())) {
          title = json.getString();
        } else if (json.currentToken() == JsonToken.VALUE_STRING
            && "body".equals(json.currentName())) {
          body = json.getString();
        }
      }
    }
    // What surrounds the report on a page: three quarters of its bytes, as on the web.
    String menu =
        "<li class=\"menu-item\"><a href=\"/section/page\">قسم من أقسام الموقع</a></li>".repeat(60);
    String page =
        "<!DOCTYPE html><html dir=rtl><head><meta charset=utf-8><title>"
            + escape(title)
            + "</title><script>"
            + "var a=1;".repeat(400)
            + "</script></head><body><nav><ul>"
            + menu
            + "</ul></nav><h1>"
            + escape(title)
            + "</h1><div class=\"article-body\"><p>"
            + escape(body).replace("\n", "</p><p>")
            + "</p></div><aside><ul>"
            + menu
            + "</ul></aside></body></html>";
    String url = "https://site" + number % 50 + ".example/" + number;
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
            .getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + new UUID(7, number)
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(head, head.length + http.length + 4);
    System.arraycopy(http, 0, all, head.length, http.length);
    System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, all, all.length - 4, 4);
    return all;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void read(Path file) throws IOException {
    long size = Files.size(file);
    byte[] buffer = new byte[1 << 16];
    long records = 0;
    long start = System.nanoTime();
    long cpu =
        ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
            ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
            : 0;
    try (WarcPieces pieces = new WarcPieces(Files.newInputStream(file))) {
      for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
        records++;
        if (piece instanceof Piece.Packed packed) {
          while (packed.in().read(buffer) >= 0) {
            // Only the speed of reading is wanted.
          }
        }
      }
    }
    double seconds = (System.nanoTime() - start) / NANOS;
    double cpuSeconds =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS;
    System.out.printf(
        Locale.ROOT,
        "%d records, %.0f MB: %.1f s, %.0f MB/s; of processor time %.1f s, %.0f MB/s; heap at most %d MB%n",
        records,
        size / MEGA,
        seconds,
        size / MEGA / seconds,
        cpuSeconds,
        size / MEGA / cpuSeconds,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
