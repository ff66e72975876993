package org.tawatur.app.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells public addresses from those that lead into a machine, a house or a cloud's own services.
 */
final class Addresses {
  private Addresses() {}

  /** Whether {@code address} is one that anybody on the Internet could reach. */
  static boolean isPublic(InetAddress address) {
    boolean isSpecial =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    if (isSpecial) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublic4(four.getAddress());
      case Inet6Address six -> isPublic6(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublic4(byte[] b) {
    int a = b[0] & 0xFF;
    int c = b[1] & 0xFF;
    int d = b[2] & 0xFF;
    boolean isReserved =
        a == 0
            || a == 10
            || a == 127
            || a >= 224
            || (a == 100 && c >= 64 && c < 128)
            || (a == 169 && c == 254)
            || (a == 172 && c >= 16 && c < 32)
            || (a == 192 && c == 168)
            || (a == 192 && c == 0 && (d == 0 || d == 2))
            || (a == 192 && c == 88 && d == 99)
            || (a == 198 && (c == 18 || c == 19))
            || (a == 198 && c == 51 && d == 100)
            || (a == 203 && c == 0 && d == 113);
    return !isReserved;
  }

  /** Only 2000::/3 is public; where an address of four bytes is wrapped in it, that one counts. */
  private static boolean isPublic6(byte[] b) {
    int head = (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
    int next = (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
    if (head == 0x64 && next == 0xFF9B) {
      return isPublic4(Arrays.copyOfRange(b, 12, 16));
    }
    if (head == 0x2002) {
      return isPublic4(Arrays.copyOfRange(b, 2, 6));
    }
    boolean isTeredo = head == 0x2001 && next == 0;
    boolean isExample =
        (head == 0x2001 && next == 0xDB8) || (head == 0x3FFF && (next & 0xF000) == 0);
    return (head & 0xE000) == 0x2000 && !isTeredo && !isExample;
  }

  /**
   * Whether {@code host} is a number in disguise: parts of digits, octal or hexadecimal, that some
   * programs take for an address and others for a name.
   */
  static boolean isDisguised(String host) {
    if (host.startsWith("[")) {
      return false;
    }
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String[] parts = bare.split("\\.", -1);
    String last = parts[parts.length - 1];
    if (last.isEmpty() || !last.matches("\\d+|0[xX][0-9a-fA-F]*")) {
      return false;
    }
    return parts.length != 4 || !Arrays.stream(parts).allMatch(Addresses::isPlainByte);
  }

  private static boolean isPlainByte(String part) {
    return part.matches("\\d{1,3}")
        && Integer.parseInt(part) < 256
        && (part.equals("0") || !part.startsWith("0"));
  }

  /** The address that {@code host} is the writing of, without asking anybody; or fails. */
  static InetAddress[] system(String host) throws UnknownHostException {
    return InetAddress.getAllByName(host);
  }
}
