package org.tawatur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tawatur.app.ingest.fetch.Archive;
import org.tawatur.app.ingest.fetch.Connector;
import org.tawatur.app.ingest.fetch.FetchLimits;
import org.tawatur.app.ingest.fetch.Fetcher;
import org.tawatur.app.ingest.fetch.Pace;
import org.tawatur.app.ingest.fetch.Resolver;
import picocli.CommandLine.Option;

/** Options of the commands that use the network. */
final class FetchSpec {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "folder that keeps what is fetched; code it with: tawatur code DIR")
  private Path folder = Path.of("");

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description = "a host whose address need not be public, such as a test server")
  private List<String> allowed = List.of();

  @Option(
      names = "--distance",
      paramLabel = "SECONDS",
      description = "time between two requests to a host; default: ${DEFAULT-VALUE}")
  private double distance = 2;

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      description = "how the program calls itself; default: ${DEFAULT-VALUE}")
  private String agent = "tawatur/0.1";

  /** The folder. */
  Path folder() {
    return folder;
  }

  /** Opens the archive. */
  Archive archive() throws IOException {
    return new Archive(folder);
  }

  /** The one way to the network. */
  Connector connector() {
    Set<String> hosts = new HashSet<>();
    allowed.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    return new Connector(Resolver.ofSystem(), hosts, agent, FetchLimits.USUAL);
  }

  /** Fetches into {@code archive}. */
  Fetcher fetcher(Connector connector, Archive archive) {
    Duration between = Duration.ofMillis((long) (Math.clamp(distance, 0, 3600) * 1000));
    return new Fetcher(connector, archive, Pace.ofSystem(), between);
  }
}
