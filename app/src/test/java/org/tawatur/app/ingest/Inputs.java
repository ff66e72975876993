package org.tawatur.app.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes inputs for tests, and reads them. */
public final class Inputs {
  /** "The Syrian army killed five civilians in Aleppo on Tuesday, the observatory said." */
  public static final String REPORT =
      "قتل الجيش السوري خمسة مدنيين في حلب الثلاثاء، وقال المرصد السوري لحقوق الإنسان إن القصف استمر حتى المساء.";

  private Inputs() {}

  /** What came of reading something, and its accounts. */
  public record Outcome(List<Intake> intakes, Accounts accounts) {
    /** Codes of how each input ended, warnings included. */
    public List<String> codes() {
      List<String> codes = new ArrayList<>();
      for (Intake intake : intakes) {
        switch (intake) {
          case Intake.Read read -> {
            codes.add("READ");
            read.problems().forEach(problem -> codes.add(problem.reason().code()));
          }
          case Intake.Unread unread -> codes.add(unread.problem().reason().code());
        }
      }
      return codes;
    }

    /** Texts of the reports. */
    public List<String> texts() {
      return reads().stream().map(read -> read.report().text()).toList();
    }

    /** The reports. */
    public List<Intake.Read> reads() {
      return intakes.stream()
          .filter(Intake.Read.class::isInstance)
          .map(Intake.Read.class::cast)
          .toList();
    }
  }

  /** Reads {@code bytes} as a file called {@code name}. */
  public static Outcome read(Path folder, String name, byte[] bytes) throws IOException {
    return read(folder, name, bytes, ReadOptions.NONE);
  }

  /** Reads {@code bytes} as a file called {@code name}. */
  public static Outcome read(Path folder, String name, byte[] bytes, ReadOptions options)
      throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return read(file, options);
  }

  /** Reads {@code file}. */
  public static Outcome read(Path file, ReadOptions options) {
    List<Intake> intakes = new ArrayList<>();
    try (ReportReader reader =
        new ReportReader(
            List.of(file.toString()), new ByteArrayInputStream(new byte[0]), options)) {
      for (Intake intake = reader.next(); intake != null; intake = reader.next()) {
        intakes.add(intake);
      }
      return new Outcome(intakes, reader.accounts());
    }
  }

  /** Text in UTF-8. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes one after another. */
  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** Bytes written in hexadecimal. */
  public static byte[] hex(String hex) {
    return java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  /** A page that holds {@code body} as markup. */
  public static String page(String body) {
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>عنوان الخبر هنا</title></head><body>"
        + "<h1>عنوان الخبر هنا</h1><div class=entry-content>"
        + body
        + "</div></body></html>";
  }

  /** A feed of RSS around {@code items}. */
  public static String rss(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>صحيفة</title>"
        + items
        + "</channel></rss>";
  }

  /** An item of a feed. */
  public static String item(String title, String link, String text) {
    return "<item><title>"
        + title
        + "</title><link>"
        + link
        + "</link><description>"
        + text
        + "</description><pubDate>Tue, 21 Jul 2015 07:00:00 +0300</pubDate></item>";
  }

  /** Packed with gzip. */
  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** A zip archive of these entries. */
  public static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A zip entry that is stored as it is, in an archive that begins with it, as ODT asks for. */
  public static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** A tar archive of a file, or of a link where there is a target. */
  public static byte[] tar(String name, byte[] bytes, String link) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      TarArchiveEntry entry =
          link.isEmpty()
              ? new TarArchiveEntry(name, true)
              : new TarArchiveEntry(name, TarArchiveEntry.LF_SYMLINK, true);
      if (link.isEmpty()) {
        entry.setSize(bytes.length);
      } else {
        entry.setLinkName(link);
      }
      tar.putArchiveEntry(entry);
      if (link.isEmpty()) {
        tar.write(bytes);
      }
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  /** A WARC record of an HTTP answer. */
  public static byte[] warc(String url, String headers, byte[] body) {
    byte[] http = join(utf8("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
    return record("response", url, "application/http; msgtype=response", http, http.length);
  }

  /** A WARC record whose length may be a lie. */
  public static byte[] record(String type, String url, String mime, byte[] block, long length) {
    return join(
        utf8(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2015-08-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + new java.util.UUID(url.hashCode(), block.length)
                + ">\r\nContent-Type: "
                + mime
                + "\r\nContent-Length: "
                + length
                + "\r\n\r\n"),
        block,
        utf8("\r\n\r\n"));
  }

  /** Entries of an archive in this order. */
  static Map<String, byte[]> ordered(String one, byte[] first, String two, byte[] second) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(one, first);
    entries.put(two, second);
    return entries;
  }
}
