package org.tawatur.app.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns names of hosts into addresses. */
@FunctionalInterface
public interface Resolver {
  /** The addresses of {@code host}. */
  InetAddress[] addresses(String host) throws UnknownHostException;

  /** As the system does it. */
  static Resolver ofSystem() {
    return Addresses::system;
  }
}
