package org.tawatur.app.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells what bytes are by their head. Names decide only where the bytes leave it open: a table is a
 * text to the eye, and so is a broken file of JSON lines.
 */
final class Sniffer {
  /** How many bytes it wants to see. */
  static final int HEAD = 8192;

  private static final int TAR_MAGIC = 257;

  private static final List<String> PAGES = List.of("<!doctype html", "<html", "<head", "<body");

  private static final List<String> MAIL =
      List.of(
          "received:",
          "from:",
          "to:",
          "subject:",
          "date:",
          "message-id:",
          "mime-version:",
          "return-path:",
          "delivered-to:",
          "content-type:",
          "reply-to:");

  private Sniffer() {}

  /**
   * The kind of bytes.
   *
   * @param head their beginning
   * @param name the name of their file
   */
  static Kind kind(byte[] head, String name) {
    Kind packed = packed(head);
    if (packed != null) {
      return packed;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String text = ascii(head);
    String start = text.stripLeading();
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return Kind.JSONL;
    }
    Kind markup = markup(text, start, lower);
    if (markup != null) {
      return markup;
    }
    if (start.startsWith("{")) {
      return json(start, lower);
    }
    if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{\"")) {
      return Kind.JSON_LIST;
    }
    if (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".tab")) {
      return Kind.TABLE;
    }
    if (text.startsWith("From ") && mailHeaders(text) >= 2) {
      return Kind.MBOX;
    }
    return mailHeaders(text) >= 3 || lower.endsWith(".eml") && mailHeaders(text) > 0
        ? Kind.MAIL
        : Kind.TEXT;
  }

  private static @Nullable Kind packed(byte[] head) {
    if (has(head, 0, 0x1F, 0x8B)) {
      return Kind.GZIP;
    }
    if (has(head, 0, 'P', 'K', 3, 4) || has(head, 0, 'P', 'K', 5, 6)) {
      return Kind.ZIP;
    }
    if (has(head, 0, 'W', 'A', 'R', 'C', '/')) {
      return Kind.WARC;
    }
    if (has(head, TAR_MAGIC, 'u', 's', 't', 'a', 'r')) {
      return Kind.TAR;
    }
    for (int i = 0; i + 5 < Math.min(head.length, 1024); i++) {
      if (has(head, i, '%', 'P', 'D', 'F', '-') && isAlmostStart(head, i)) {
        return Kind.PDF;
      }
    }
    return Binaries.name(head) == null ? null : Kind.BINARY;
  }

  /** A text may speak of "%PDF-"; a document begins with it, behind a few stray bytes at most. */
  private static boolean isAlmostStart(byte[] head, int at) {
    return at == 0 || head[at - 1] == '\n' || head[at - 1] == '\r' || at < 8;
  }

  static boolean has(byte[] head, int at, int... bytes) {
    if (head.length < at + bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[at + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Kind markup(String text, String start, String lower) {
    boolean isNamedPage =
        lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    if (!start.startsWith("<")) {
      return isNamedPage && text.indexOf('<') >= 0 ? Kind.HTML : null;
    }
    String head = start.toLowerCase(Locale.ROOT);
    String root = root(head);
    return switch (root) {
      case "rss", "rdf:rdf", "feed", "atom:feed" -> Kind.FEED;
      case "opml" -> Kind.OPML;
      default -> page(head, root, lower, isNamedPage);
    };
  }

  private static @Nullable Kind page(String head, String root, String lower, boolean isNamed) {
    if (isNamed || PAGES.stream().anyMatch(head::contains)) {
      return Kind.HTML;
    }
    if (head.startsWith("<?xml") || lower.endsWith(".xml") || lower.endsWith(".rss")) {
      return Kind.XML;
    }
    return isTag(root) ? Kind.HTML : null;
  }

  private static boolean isTag(String root) {
    return switch (root) {
      case "div", "p", "article", "section", "main", "table", "script", "title", "meta", "link" ->
          true;
      default -> false;
    };
  }

  /** The name of the first element. */
  private static String root(String head) {
    int i = 0;
    while (true) {
      int open = head.indexOf('<', i);
      if (open < 0 || open + 1 >= head.length()) {
        return "";
      }
      char next = head.charAt(open + 1);
      if (next != '!' && next != '?') {
        int end = open + 1;
        while (end < head.length()
            && (Character.isLetterOrDigit(head.charAt(end)) || head.charAt(end) == ':')) {
          end++;
        }
        return head.substring(open + 1, end);
      }
      int subset = head.indexOf('[', open);
      int close = head.indexOf(head.startsWith("<!--", open) ? "-->" : ">", open);
      if (subset >= 0 && subset < close && head.startsWith("<!doctype", open)) {
        close = head.indexOf("]>", subset);
      }
      if (close < 0) {
        return "";
      }
      i = close + 1;
    }
  }

  private static Kind json(String start, String lower) {
    if (start.contains("jsonfeed.org/version")) {
      return Kind.JSON_FEED;
    }
    boolean isExport =
        (start.contains("\"messages\"") || start.contains("\"chats\""))
            && (start.contains("\"type\"") || start.contains("\"about\""));
    if (isExport) {
      return Kind.TELEGRAM;
    }
    boolean isReport =
        start.contains("\"text\"") || start.contains("\"body\"") || start.contains("\"title\"");
    return lower.endsWith(".txt") && !isReport ? Kind.TEXT : Kind.JSONL;
  }

  private static int mailHeaders(String text) {
    int found = 0;
    for (String line : text.substring(0, Math.min(text.length(), HEAD)).split("\n", 40)) {
      if (line.isBlank()) {
        break;
      }
      String lower = line.toLowerCase(Locale.ROOT);
      found += MAIL.stream().anyMatch(lower::startsWith) ? 1 : 0;
    }
    return found;
  }

  /** The head as far as ASCII goes, also where two bytes make a character. */
  private static String ascii(byte[] head) {
    if (has(head, 0, 0xFF, 0xFE) || has(head, 0, 0xFE, 0xFF)) {
      return new String(head, StandardCharsets.UTF_16);
    }
    boolean isWide =
        head.length > 4 && (head[1] == 0 && head[3] == 0 || head[0] == 0 && head[2] == 0);
    if (isWide) {
      return new String(head, head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
  }
}
