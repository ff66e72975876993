package org.tawatur.app.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses in one form, so that the same page is known by one name. */
public final class Links {
  private static final int ID = 16;

  private Links() {}

  /** The address without fragment, without what only counts visitors, host in lower case. */
  public static String canonical(String url) {
    String plain = url.strip();
    int fragment = plain.indexOf('#');
    if (fragment >= 0) {
      plain = plain.substring(0, fragment);
    }
    int query = plain.indexOf('?');
    String path = query < 0 ? plain : plain.substring(0, query);
    StringBuilder kept = new StringBuilder();
    if (query >= 0) {
      for (String part : plain.substring(query + 1).split("&")) {
        String name = part.toLowerCase(Locale.ROOT);
        boolean counts =
            name.startsWith("utm_") || name.startsWith("fbclid=") || name.startsWith("gclid=");
        if (!counts && !part.isEmpty()) {
          kept.append(kept.isEmpty() ? "?" : "&").append(part);
        }
      }
    }
    int host = path.indexOf("://");
    int slash = host < 0 ? -1 : path.indexOf('/', host + 3);
    String head = slash < 0 ? path : path.substring(0, slash);
    String rest = slash < 0 ? "" : path.substring(slash);
    String bare = head.toLowerCase(Locale.ROOT);
    return bare + (rest.equals("/") && kept.isEmpty() ? "" : rest) + kept;
  }

  /**
   * A name for a report, from its address and its words: the numbers that feeds and sites give
   * change and repeat.
   */
  public static String id(@Nullable String url, String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((url == null ? "" : canonical(url)).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      digest.update(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, ID);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
