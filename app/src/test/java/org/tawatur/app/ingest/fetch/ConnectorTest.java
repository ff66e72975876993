package org.tawatur.app.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.app.ingest.outcome.Reason;

/** Cases F 78 to 85 and 88 of the list of bad inputs: what is connected to, and for how long. */
class ConnectorTest {
  private static final FetchLimits SHORT =
      new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(2), 100_000, 5);

  /** A public address by its number, in a block that was never given to anybody. */
  private static final String UNROUTED = "2000::1";

  @TempDir private Path folder;

  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
    server.text("/page", "text/html; charset=utf-8", "مرحبا");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/page",
        "http://localhost:PORT/page",
        "http://[::1]:PORT/page",
        "http://0.0.0.0:PORT/page",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://172.16.3.4/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[::ffff:127.0.0.1]:PORT/page",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://2130706433:PORT/page",
        "http://0177.0.0.1:PORT/page",
        "http://0x7f.0.0.1:PORT/page",
        "http://0x7f000001:PORT/page",
        "http://127.1:PORT/page",
        "http://127.0.0.1.:PORT/page",
        "file:///etc/passwd",
        "gopher://example.org/",
        "jar:http://example.org/a.jar!/b",
        "http://user:secret@example.org/",
        "//example.org/",
        "no address",
      })
  void case78InsideAddressesAreRefusedBeforeConnecting(String url) throws IOException {
    try (Connector connector = connector(Resolver.ofSystem(), Set.of(), SHORT)) {
      Answer answer = connector.get(url.replace("PORT", Integer.toString(server.port())), Map.of());
      assertThat(reason(answer)).isEqualTo(Reason.ADDRESS_REFUSED);
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void hostThatAPersonAllowedIsReached() throws IOException {
    try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
      Answer answer = connector.get(server.url("/page"), Map.of());
      assertThat(answer).isInstanceOf(Answer.Served.class);
      assertThat(((Answer.Served) answer).body())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("مرحبا");
    }
  }

  @Test
  void case79NameThatLeadsInsideIsRefused() throws IOException {
    Resolver inside = host -> new InetAddress[] {InetAddress.getByName("192.168.0.7")};
    try (Connector connector = connector(inside, Set.of(), SHORT)) {
      assertThat(reason(connector.get("http://news.example/", Map.of())))
          .isEqualTo(Reason.ADDRESS_REFUSED);
    }
  }

  @Test
  void case79OneInsideAddressAmongPublicOnesIsEnoughToRefuse() throws IOException {
    Resolver mixed =
        host ->
            new InetAddress[] {
              InetAddress.getByName("93.184.216.34"), InetAddress.getByName("127.0.0.1")
            };
    try (Connector connector = connector(mixed, Set.of(), SHORT)) {
      assertThat(reason(connector.get("http://news.example/", Map.of())))
          .isEqualTo(Reason.ADDRESS_REFUSED);
    }
  }

  @Test
  void case79RebindingBetweenCheckAndConnectionChangesNothing() throws IOException {
    AtomicInteger questions = new AtomicInteger();
    // The first answer is a public address where nobody listens, every later one is this machine.
    Resolver rebinding =
        host ->
            questions.getAndIncrement() == 0
                ? new InetAddress[] {InetAddress.getByName(UNROUTED)}
                : new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    String url = "http://rebind.example:" + server.port() + "/page";
    try (Connector connector = connector(rebinding, Set.of(), SHORT)) {
      assertThat(reason(connector.get(url, Map.of()))).isEqualTo(Reason.NETWORK);
      assertThat(questions).hasValue(1);
      assertThat(reason(connector.get(url, Map.of()))).isEqualTo(Reason.ADDRESS_REFUSED);
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void case80RedirectionInsideIsRefusedAtItsHop() throws IOException {
    server.on(
        "/out",
        exchange -> LocalServer.redirect(exchange, "http://localhost:" + server.port() + "/page"));
    try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
      assertThat(reason(connector.get(server.url("/out"), Map.of())))
          .isEqualTo(Reason.REDIRECT_REFUSED);
    }
    assertThat(server.asked()).containsExactly("/out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "gopher://a/",
        "jar:file:/a!/b",
        "http://169.254.169.254/",
        "ftp://a/"
      })
  void case80RedirectionToOtherSchemesIsRefused(String target) throws IOException {
    server.on("/out", exchange -> LocalServer.redirect(exchange, target));
    try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
      assertThat(reason(connector.get(server.url("/out"), Map.of())))
          .isEqualTo(Reason.REDIRECT_REFUSED);
    }
  }

  @Test
  void case80FiveRedirectionsAreFollowedAndNoMore() throws IOException {
    for (int i = 0; i < 6; i++) {
      String next = "/" + (i + 1);
      server.on("/" + i, exchange -> LocalServer.redirect(exchange, next));
    }
    server.text("/6", "text/plain", "end");
    try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
      assertThat(connector.get(server.url("/1"), Map.of())).isInstanceOf(Answer.Served.class);
      assertThat(reason(connector.get(server.url("/0"), Map.of())))
          .isEqualTo(Reason.REDIRECT_REFUSED);
    }
  }

  @Test
  void case81And82NoProxyOfTheEnvironmentIsUsed() throws IOException {
    String before = System.getProperty("http.proxyHost");
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", Integer.toString(server.port()));
    Resolver outside = host -> new InetAddress[] {InetAddress.getByName(UNROUTED)};
    try (Connector connector = connector(outside, Set.of(), SHORT)) {
      assertThat(reason(connector.get("http://news.example/page", Map.of())))
          .isEqualTo(Reason.NETWORK);
    } finally {
      if (before == null) {
        System.clearProperty("http.proxyHost");
      }
      System.clearProperty("http.proxyPort");
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void case83ServerThatDripsIsLeftWhenTimeIsUp() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread drip = Thread.ofVirtual().start(() -> drip(socket));
      try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
        Answer answer = connector.get("http://127.0.0.1:" + socket.getLocalPort() + "/", Map.of());
        assertThat(reason(answer)).isEqualTo(Reason.NETWORK);
        assertThat(((Answer.Failed) answer).note().message()).contains("not done within 2 seconds");
      }
      drip.interrupt();
    }
  }

  private static void drip(ServerSocket socket) {
    try (Socket client = socket.accept();
        OutputStream out = client.getOutputStream()) {
      out.write(
          "HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write('x');
        out.flush();
        Thread.sleep(100);
      }
    } catch (IOException | InterruptedException e) {
      // The client has gone.
    }
  }

  @Test
  void case84EndlessBodyIsCutOff() throws IOException {
    server.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[8192];
          while (true) {
            exchange.getResponseBody().write(block);
          }
        });
    try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
      assertThat(reason(connector.get(server.url("/endless"), Map.of())))
          .isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void case84PackedBombIsCutOff() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[20_000_000]);
    }
    server.on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalServer.send(exchange, 200, "text/html", bomb.toByteArray());
        });
    try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
      assertThat(reason(connector.get(server.url("/bomb"), Map.of()))).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void case18PackedAndFalselyDeclaredBodiesAreRead() throws IOException {
    server.on(
        "/false",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalServer.send(exchange, 200, "text/html", "نص".getBytes(StandardCharsets.UTF_8));
        });
    try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
      Answer.Served served = (Answer.Served) connector.get(server.url("/false"), Map.of());
      assertThat(served.body()).asString(StandardCharsets.UTF_8).isEqualTo("نص");
      assertThat(served.notes()).extracting("reason").containsExactly(Reason.GZIP_UNDECLARED);
    }
  }

  @Test
  void case85CertificateThatNobodyVouchesForIsRefused() throws Exception {
    Certificates unknown = Certificates.of(folder, "unknown", "-ext", "san=dns:localhost");
    assertThat(reason(overTls(unknown.server(), SSLContext.getDefault())))
        .isEqualTo(Reason.TLS_REFUSED);
  }

  /** Everything is right but one thing: these are vouched for, and of the right name or time. */
  @Test
  void case85GoodCertificateThatIsVouchedForIsTaken() throws Exception {
    Certificates good = Certificates.of(folder, "good", "-ext", "san=dns:localhost");
    assertThat(overTls(good.server(), good.trust())).isInstanceOf(Answer.Served.class);
  }

  @Test
  void case85ExpiredCertificateIsRefused() throws Exception {
    Certificates expired =
        Certificates.of(
            folder, "old", "-ext", "san=dns:localhost", "-startdate", "-20d", "-validity", "10");
    Answer answer = overTls(expired.server(), expired.trust());
    assertThat(reason(answer)).isEqualTo(Reason.TLS_REFUSED);
    assertThat(((Answer.Failed) answer).note().message()).containsIgnoringCase("expired");
  }

  @Test
  void case85CertificateOfTheFutureIsRefused() throws Exception {
    Certificates early =
        Certificates.of(folder, "early", "-ext", "san=dns:localhost", "-startdate", "+20d");
    assertThat(reason(overTls(early.server(), early.trust()))).isEqualTo(Reason.TLS_REFUSED);
  }

  @Test
  void case85CertificateOfAnotherHostIsRefused() throws Exception {
    Certificates other = Certificates.of(folder, "other", "-ext", "san=dns:news.example");
    assertThat(reason(overTls(other.server(), other.trust()))).isEqualTo(Reason.TLS_REFUSED);
  }

  @Test
  void case85ServerOfAnOldProtocolIsRefused() throws Exception {
    Certificates good = Certificates.of(folder, "tls10", "-ext", "san=dns:localhost");
    assertThat(reason(overTls(good.server("TLSv1", "TLSv1.1"), good.trust())))
        .isEqualTo(Reason.TLS_REFUSED);
  }

  @Test
  void case85RedirectionFromASafeServerToAnOpenOneIsRefused() throws Exception {
    Certificates good = Certificates.of(folder, "down", "-ext", "san=dns:localhost");
    Answer answer = overTls(good.server(), good.trust(), "/down");
    assertThat(reason(answer)).isEqualTo(Reason.REDIRECT_REFUSED);
    assertThat(((Answer.Failed) answer).note().message()).contains("from https to http");
  }

  private static Answer overTls(HttpsServer server, SSLContext trust) throws Exception {
    return overTls(server, trust, "/page");
  }

  /** What a server on this machine answers, to one who trusts whom {@code trust} says. */
  private static Answer overTls(HttpsServer server, SSLContext trust, String path)
      throws Exception {
    try (Connector connector =
        new Connector(
            Resolver.ofSystem(), Set.of("localhost"), "tawatur-test", FetchLimits.USUAL, trust)) {
      return connector.get("https://localhost:" + server.getAddress().getPort() + path, Map.of());
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/1, http://a.example/2, true",
    "HTTPS://a.example/1, http://b.example/, true",
    "https://a.example/1, https://b.example/, false",
    "http://a.example/1, https://a.example/1, false",
    "http://a.example/1, http://b.example/1, false"
  })
  void case85NobodyIsLedFromASafeConnectionToAnOpenOne(String from, String to, boolean isWeaker) {
    assertThat(Uris.isWeaker(URI.create(from), URI.create(to))).isEqualTo(isWeaker);
  }

  @Test
  void case88HostOfLookalikeLettersIsAskedForInItsPlainForm() {
    // The first letter is Cyrillic.
    assertThat(Uris.of("https://\u0430.example/x")).hasToString("https://xn--80a.example/x");
    assertThat(Uris.of("https://\u0430.example/x")).isNotEqualTo(Uris.of("https://a.example/x"));
  }

  @Test
  void addressInArabicLettersIsAskedForInPlainOnes() throws IOException {
    server.text("/أخبار", "text/plain", "ok");
    try (Connector connector = connector(Resolver.ofSystem(), Set.of("127.0.0.1"), SHORT)) {
      assertThat(connector.get(server.url("/أخبار"), Map.of())).isInstanceOf(Answer.Served.class);
    }
  }

  @Test
  void unknownHostIsAFaultOfTheNetwork() throws IOException {
    Resolver none =
        host -> {
          throw new UnknownHostException(host);
        };
    try (Connector connector = connector(none, Set.of(), SHORT)) {
      assertThat(reason(connector.get("http://none.example/", Map.of()))).isEqualTo(Reason.NETWORK);
    }
  }

  private static Connector connector(Resolver resolver, Set<String> allowed, FetchLimits limits) {
    return new Connector(resolver, allowed, "tawatur-test", limits);
  }

  private static Reason reason(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Failed.class);
    return ((Answer.Failed) answer).note().reason();
  }
}
