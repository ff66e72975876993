package org.tawatur.app.ingest.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The only way from a name to an address. The connection is made to the addresses that come out of
 * here, so a name that means something else a moment later changes nothing.
 */
final class CheckedDns implements DnsResolver {
  private final Resolver resolver;
  private final Set<String> allowed;

  CheckedDns(Resolver resolver, Set<String> allowed) {
    this.resolver = resolver;
    this.allowed = Set.copyOf(allowed);
  }

  /** Thrown for a host that may not be reached. */
  static final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    String plain =
        host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    boolean isAllowed = allowed.contains(plain.toLowerCase(Locale.ROOT));
    if (!isAllowed && Addresses.isDisguised(plain)) {
      throw new Refused(host + " is a number in disguise");
    }
    InetAddress[] addresses = resolver.addresses(ascii(plain));
    for (InetAddress address : addresses) {
      if (!isAllowed && !Addresses.isPublic(address)) {
        throw new Refused(host + " leads to " + address.getHostAddress() + ", which is not public");
      }
    }
    return addresses;
  }

  private static String ascii(String host) throws UnknownHostException {
    try {
      return host.indexOf(':') >= 0 ? host : IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      throw new UnknownHostException(host + " is no name of a host");
    }
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
