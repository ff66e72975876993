package org.tawatur.app.serve.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The addresses under which the server answers. A page of elsewhere whose name somebody lets point
 * to this machine comes with another Host or Origin, and is turned away.
 */
public final class Site {
  private final Set<String> hosts;
  private final Set<String> origins;
  private final boolean isTls;
  private final String start;

  private Site(Set<String> hosts, Set<String> origins, boolean isTls, String start) {
    this.hosts = hosts;
    this.origins = origins;
    this.isTls = isTls;
    this.start = start;
  }

  /** A server that only this machine reaches, on {@code port}. */
  public static Site local(int port) {
    return new Site(
        Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port),
        Set.of("http://127.0.0.1:" + port, "http://localhost:" + port, "http://[::1]:" + port),
        false,
        "http://127.0.0.1:" + port + "/");
  }

  /**
   * A server behind a proxy that is reached under {@code address}, {@code https://NAME}.
   *
   * @throws IllegalArgumentException where it is no such address
   */
  public static Site at(String address) {
    try {
      URI uri = new URI(address);
      String host = uri.getHost();
      boolean isBare =
          uri.getPath() == null || uri.getPath().isEmpty() || uri.getPath().equals("/");
      if (host == null || !isBare || !"https".equals(uri.getScheme())) {
        throw new IllegalArgumentException(
            "\"" + address + "\" is no address of the form https://NAME");
      }
      String name = host.toLowerCase(Locale.ROOT) + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
      return new Site(Set.of(name), Set.of("https://" + name), true, "https://" + name + "/");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("\"" + address + "\" is no address: " + e.getMessage(), e);
    }
  }

  /** Whether {@code host}, as a request names it, is this server. */
  boolean isHost(@Nullable String host) {
    return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
  }

  /** Whether a page of {@code origin} is one of this server. */
  boolean isOrigin(String origin) {
    return origins.contains(origin.toLowerCase(Locale.ROOT));
  }

  /** Whether it is reached by TLS. */
  public boolean isTls() {
    return isTls;
  }

  /** Where it begins. */
  public String start() {
    return start;
  }
}
