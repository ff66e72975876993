package org.tawatur.app.cli;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Shows addresses so that nobody mistakes one host for another. */
final class Hosts {
  private static final String PUNY = "xn--";

  private Hosts() {}

  /** The address; where its host is written in other letters than it is called, both are shown. */
  static String shown(String url) {
    try {
      String host = new URI(url).getHost();
      if (host != null && host.toLowerCase(Locale.ROOT).contains(PUNY)) {
        return url + " [" + IDN.toUnicode(host) + "]";
      }
      if (host == null) {
        int start = url.indexOf("://");
        int end = start < 0 ? -1 : url.indexOf('/', start + 3);
        String raw = start < 0 ? "" : url.substring(start + 3, end < 0 ? url.length() : end);
        return raw.isEmpty() ? url : url + " [" + IDN.toASCII(raw) + "]";
      }
      return url;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return url;
    }
  }
}
