package org.tawatur.app.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses as people write them, with Arabic letters and spaces, as servers understand them. */
final class Uris {
  private Uris() {}

  /** The address in ASCII; null where it is none. */
  static @Nullable URI of(String url) {
    try {
      URI uri = new URI(withPlainHost(url.strip().replace(" ", "%20")));
      return new URI(uri.toASCIIString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether whoever is led from one address to the other leaves a safe connection. */
  static boolean isWeaker(URI from, URI to) {
    return "https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme());
  }

  /** The host in the letters of the name system, where it has others. */
  private static String withPlainHost(String url) {
    int start = url.indexOf("://");
    if (start < 0 || url.chars().allMatch(c -> c < 0x80)) {
      return url;
    }
    int end = start + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start + 3, end);
    int at = authority.lastIndexOf('@') + 1;
    int colon = authority.indexOf(':', at);
    String host = authority.substring(at, colon < 0 ? authority.length() : colon);
    String port = colon < 0 ? "" : authority.substring(colon);
    return url.substring(0, start + 3)
        + authority.substring(0, at)
        + IDN.toASCII(host)
        + port
        + url.substring(end);
  }
}
