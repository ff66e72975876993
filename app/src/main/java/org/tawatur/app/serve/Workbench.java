package org.tawatur.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.tawatur.app.serve.api.ActorApi;
import org.tawatur.app.serve.api.AgreementApi;
import org.tawatur.app.serve.api.Ahead;
import org.tawatur.app.serve.api.BulkApi;
import org.tawatur.app.serve.api.ClaimApi;
import org.tawatur.app.serve.api.ConflictApi;
import org.tawatur.app.serve.api.EventApi;
import org.tawatur.app.serve.api.ExportApi;
import org.tawatur.app.serve.api.HelpApi;
import org.tawatur.app.serve.api.Holdings;
import org.tawatur.app.serve.api.IntakeApi;
import org.tawatur.app.serve.api.JoinApi;
import org.tawatur.app.serve.api.Knowledge;
import org.tawatur.app.serve.api.MapApi;
import org.tawatur.app.serve.api.NetworkApi;
import org.tawatur.app.serve.api.Pulse;
import org.tawatur.app.serve.api.QueueApi;
import org.tawatur.app.serve.api.Rehearsal;
import org.tawatur.app.serve.api.RelationApi;
import org.tawatur.app.serve.api.ReleaseApi;
import org.tawatur.app.serve.api.ReportApi;
import org.tawatur.app.serve.api.ReviewApi;
import org.tawatur.app.serve.api.SearchApi;
import org.tawatur.app.serve.api.SecondFactorApi;
import org.tawatur.app.serve.api.SettingsApi;
import org.tawatur.app.serve.api.SourceApi;
import org.tawatur.app.serve.api.StatusApi;
import org.tawatur.app.serve.api.TeamApi;
import org.tawatur.app.serve.api.TriadApi;
import org.tawatur.app.serve.api.Writer;
import org.tawatur.app.serve.http.Door;
import org.tawatur.app.serve.http.Gate;
import org.tawatur.app.serve.http.Journal;
import org.tawatur.app.serve.http.LocalDoor;
import org.tawatur.app.serve.http.Pages;
import org.tawatur.app.serve.http.Passwords;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.serve.http.SecondFactorRule;
import org.tawatur.app.serve.http.Secrets;
import org.tawatur.app.serve.http.SessionRoutes;
import org.tawatur.app.serve.http.Sessions;
import org.tawatur.app.serve.http.Site;
import org.tawatur.app.serve.http.Stream;
import org.tawatur.app.serve.http.TeamDoor;
import org.tawatur.app.serve.password.PasswordList;
import org.tawatur.app.serve.password.PasswordRules;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerException;
import org.tawatur.app.store.desk.Accounts;
import org.tawatur.app.store.desk.Audit;
import org.tawatur.app.store.desk.Desk;
import org.tawatur.app.store.desk.Samples;
import org.tawatur.app.store.desk.SettingsStore;
import org.tawatur.app.store.desk.TeamRules;

/** A running workbench. */
public final class Workbench implements AutoCloseable {
  /** Alone at one's machine, a session may last as long as the server does. */
  private static final Duration IDLE_ALONE = Duration.ofDays(30);

  private static final Duration IDLE = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int LONGEST_HEADS = 16 * 1024;

  private final Javalin server;
  private final List<AutoCloseable> parts;
  private final Site site;
  private final String token;
  private final boolean isTeam;

  private Workbench(
      Javalin server, List<AutoCloseable> parts, Site site, String token, boolean isTeam) {
    this.server = server;
    this.parts = parts;
    this.site = site;
    this.token = token;
    this.isTeam = isTeam;
  }

  /**
   * Begins to answer. The lexicon is loaded meanwhile.
   *
   * @throws org.tawatur.app.store.LedgerException where there is no ledger to read
   * @throws IllegalArgumentException where the options do not fit each other, in words for a person
   * @throws UncheckedIOException where the port is taken
   */
  public static Workbench start(ServeOptions options) {
    List<AutoCloseable> parts = new ArrayList<>();
    try {
      return start(options, parts);
    } catch (RuntimeException e) {
      close(parts);
      throw e;
    }
  }

  /** The ledger, for reading; one of an older form is brought up to date before. */
  private static Ledger opened(ServeOptions options) {
    try {
      return Ledger.reading(options.ledger(), options.clock());
    } catch (LedgerException e) {
      if (e.kind() != LedgerException.Kind.OLDER) {
        throw e;
      }
      options.log().accept("the ledger is of an older form, and is brought up to date ...");
      Ledger.writing(options.ledger(), options.clock()).close();
      return Ledger.reading(options.ledger(), options.clock());
    }
  }

  private static Workbench start(ServeOptions options, List<AutoCloseable> parts) {
    Ledger ledger = kept(parts, opened(options));
    Desk desk = kept(parts, Desk.of(options.ledger(), options.clock()));
    Knowledge knowledge =
        new Knowledge(options.coder(), options.coderName(), AcceptedChanges.of(ledger, AsOf.NOW));
    Holdings holdings = new Holdings(ledger, knowledge);
    BiConsumer<String, Exception> log =
        (what, fault) -> options.log().accept("fault " + what + ": " + fault);
    Writer writer = kept(parts, new Writer(options.ledger(), options.clock(), knowledge, log));
    int port = options.port() == 0 ? free(options.host()) : options.port();
    String address = options.publicAddress();
    Site site = address == null ? Site.local(port) : Site.at(address);
    Audit audit = new Audit(desk);
    Journal journal = audit::add;
    Accounts accounts = new Accounts(desk);
    SecondFactorRule second = new SecondFactorRule(new TeamRules(desk));
    Passwords passwords = new Passwords();
    String token = new Secrets().next();
    Door door =
        options.isTeam()
            ? new TeamDoor(accounts, second, passwords, journal, options.clock())
            : new LocalDoor(options.author(), token, ApiToken.of(options.ledger()).text());
    Sessions sessions =
        options.isTeam()
            ? new Sessions(IDLE, LONGEST, options.clock())
            : new Sessions(IDLE_ALONE, IDLE_ALONE, options.clock());
    Gate gate = new Gate(site, port, door, sessions, journal);
    Stream stream = kept(parts, new Stream(gate));
    NetworkApi network = new NetworkApi(holdings);
    // The works of the routes are known only when these are made.
    AtomicReference<Runnable> rehearsal = new AtomicReference<>(() -> {});
    Ahead ahead =
        kept(
            parts,
            new Ahead(network::prepare, holdings::prepareStates, () -> rehearsal.get().run()));
    Pulse pulse = kept(parts, new Pulse(holdings, stream::isHeard, stream::tell, ahead::soon));
    Javalin server =
        Javalin.create(config -> {
          settings(config, options, port);
          RoutesConfig routes = config.routes;
          routes.before(gate::before);
          Routes api = new Routes(routes, gate, journal);
          new SessionRoutes(gate, door, options.version(), holdings.place()).register(routes);
          network.register(api);
          answers(api, holdings, writer, desk, options);
          rehearsal.set(new Rehearsal(holdings, api));
          new TeamApi(accounts, second, audit, passwords, rules(options, holdings))
              .register(api, options.isTeam());
          if (options.isTeam()) {
            new SecondFactorApi(accounts, second, passwords, options.clock()).register(api);
          }
          stream.register(routes, pulse::tick);
          routes.get(
              "/api/openapi.yaml",
              ctx -> ctx.contentType("application/yaml").result(description()));
          new Pages(Workbench.class, "web").register(routes);
          Routes.faults(routes, log);
        });
    try {
      server.start();
    } catch (JavalinException e) {
      throw new UncheckedIOException(new IOException("the port is taken", e));
    }
    ahead.soon();
    return new Workbench(server, parts, site, token, options.isTeam());
  }

  private static void answers(
      Routes api, Holdings holdings, Writer writer, Desk desk, ServeOptions options) {
    SettingsApi settings = new SettingsApi(new SettingsStore(desk));
    settings.register(api);
    new StatusApi(holdings, options.version()).register(api);
    new HelpApi(options.manual()).register(api);
    new ClaimApi(holdings).register(api);
    new QueueApi(holdings, settings::watched).register(api);
    new ReportApi(holdings).register(api);
    new EventApi(holdings).register(api);
    new ConflictApi(holdings).register(api);
    new ActorApi(holdings).register(api);
    new RelationApi(holdings).register(api);
    new TriadApi(holdings).register(api);
    new MapApi(holdings).register(api);
    new SearchApi(holdings).register(api);
    new SourceApi(holdings, writer).register(api);
    new IntakeApi(holdings).register(api);
    new ExportApi(holdings).register(api);
    new ReviewApi(holdings, writer).register(api);
    new BulkApi(holdings, writer, options.clock()).register(api);
    new JoinApi(holdings, writer).register(api);
    new ReleaseApi(holdings, writer).register(api);
    new AgreementApi(holdings, writer, new Samples(desk)).register(api);
  }

  private static <T extends AutoCloseable> T kept(List<AutoCloseable> parts, T part) {
    parts.add(part);
    return part;
  }

  private static void close(List<AutoCloseable> parts) {
    for (AutoCloseable part : parts.reversed()) {
      try {
        part.close();
      } catch (Exception e) {
        // What was committed is kept; the others are closed all the same.
      }
    }
  }

  /** Which new passwords are refused here; the name under which the server is known is one. */
  private static PasswordRules rules(ServeOptions options, Holdings holdings) {
    return new PasswordRules(
        PasswordList.of(options.ledger()),
        () -> {
          List<String> words = new ArrayList<>(Team.outlets(holdings.ledger()));
          if (options.publicAddress() != null) {
            words.add(String.valueOf(options.publicAddress()));
          }
          return words;
        });
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

  /** The address to open: with the token that lets one browser in, where nobody logs in. */
  public String address() {
    return isTeam ? site.start() : site.start() + "#token=" + token;
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
    // Streams first: the server waits for what is open.
    close(parts.subList(2, parts.size()));
    server.stop();
    close(parts.subList(0, 2));
  }
}
