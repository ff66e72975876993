package org.tawatur.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.tawatur.app.serve.api.ActorApi;
import org.tawatur.app.serve.api.ClaimApi;
import org.tawatur.app.serve.api.ConflictApi;
import org.tawatur.app.serve.api.EventApi;
import org.tawatur.app.serve.api.Holdings;
import org.tawatur.app.serve.api.Knowledge;
import org.tawatur.app.serve.api.QueueApi;
import org.tawatur.app.serve.api.ReportApi;
import org.tawatur.app.serve.api.StatusApi;
import org.tawatur.app.serve.http.Door;
import org.tawatur.app.serve.http.Gate;
import org.tawatur.app.serve.http.Journal;
import org.tawatur.app.serve.http.LocalDoor;
import org.tawatur.app.serve.http.Pages;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.serve.http.Secrets;
import org.tawatur.app.serve.http.SessionRoutes;
import org.tawatur.app.serve.http.Sessions;
import org.tawatur.app.serve.http.Site;
import org.tawatur.app.store.Ledger;

/** A running workbench. */
public final class Workbench implements AutoCloseable {
  private static final Duration IDLE = Duration.ofHours(8);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final int LONGEST_HEADS = 16 * 1024;

  private final Javalin server;
  private final Ledger ledger;
  private final Site site;
  private final String token;

  private Workbench(Javalin server, Ledger ledger, Site site, String token) {
    this.server = server;
    this.ledger = ledger;
    this.site = site;
    this.token = token;
  }

  /**
   * Begins to answer. The lexicon is loaded meanwhile.
   *
   * @throws org.tawatur.app.store.LedgerException where there is no ledger to read
   * @throws IllegalArgumentException where the options do not fit each other, in words for a person
   * @throws UncheckedIOException where the port is taken
   */
  public static Workbench start(ServeOptions options) {
    Ledger ledger = Ledger.reading(options.ledger(), options.clock());
    try {
      Knowledge knowledge = Knowledge.loading(options.coder());
      Holdings holdings = new Holdings(ledger, knowledge, options.coderName());
      int port = options.port() == 0 ? free(options.host()) : options.port();
      String address = options.publicAddress();
      Site site = address == null ? Site.local(port) : Site.at(address);
      String token = new Secrets().next();
      Door door = new LocalDoor(options.author(), token, ApiToken.of(options.ledger()).text());
      Sessions sessions = new Sessions(IDLE, LONGEST, options.clock());
      Journal journal = (who, act, target, outcome, from) -> {};
      Gate gate = new Gate(site, port, door, sessions, journal);
      Javalin server =
          Javalin.create(config -> {
            settings(config, options, port);
            RoutesConfig routes = config.routes;
            routes.before(gate::before);
            Routes api = new Routes(routes, gate, journal);
            new SessionRoutes(gate, door, options.version(), holdings.place()).register(routes);
            new StatusApi(holdings, options.version()).register(api);
            new ClaimApi(holdings).register(api);
            new QueueApi(holdings, name -> List.of()).register(api);
            new ReportApi(holdings).register(api);
            new EventApi(holdings).register(api);
            new ConflictApi(holdings).register(api);
            new ActorApi(holdings).register(api);
            routes.get(
                "/api/openapi.yaml",
                ctx -> ctx.contentType("application/yaml").result(description()));
            new Pages(Workbench.class, "web").register(routes);
            Routes.faults(
                routes, (number, fault) -> options.log().accept("fault " + number + ": " + fault));
          });
      server.start();
      return new Workbench(server, ledger, site, token);
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  private static void settings(JavalinConfig config, ServeOptions options, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.jetty.host = options.host();
    config.jetty.port = port;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
      http.setRequestHeaderSize(LONGEST_HEADS);
    });
  }

  /** A free port: cookies bear its number, so it has to be known before. */
  private static int free(String host) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new java.net.InetSocketAddress(host, 0));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String description() throws IOException {
    try (InputStream in = Workbench.class.getResourceAsStream("openapi.yaml")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The address to open: with the token that lets one browser in. */
  public String address() {
    return site.start() + "#token=" + token;
  }

  /** The address without the token. */
  public String start() {
    return site.start();
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    ledger.close();
  }
}
