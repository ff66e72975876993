package org.tawatur.app.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/** A certificate and its authority, made by the JDK's keytool, and servers that show it. */
final class Certificates {
  private static final String WORD = "changeit";

  private final KeyStore keys;

  private Certificates(KeyStore keys) {
    this.keys = keys;
  }

  /** A certificate that an authority made for this signed; {@code more} goes to keytool. */
  static Certificates of(Path folder, String name, String... more) throws Exception {
    Path store = folder.resolve(name + ".p12");
    keytool(store, "-alias", "authority", "-dname", "CN=authority", "-ext", "bc:c");
    List<String> leaf =
        new ArrayList<>(List.of("-alias", "test", "-dname", "CN=localhost", "-signer"));
    leaf.add("authority");
    leaf.addAll(Arrays.asList(more));
    keytool(store, leaf.toArray(String[]::new));
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, WORD.toCharArray());
    }
    return new Certificates(keys);
  }

  private static void keytool(Path store, String... more) throws Exception {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> command = new ArrayList<>(List.of(tool.toString(), "-genkeypair"));
    command.addAll(List.of("-keyalg", "EC", "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass", WORD, "-keystore", store.toString()));
    command.addAll(Arrays.asList(more));
    Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(made.waitFor()).as(said).isZero();
  }

  /** The private key of the server alone, without that of the authority. */
  private KeyStore own() throws Exception {
    KeyStore own = KeyStore.getInstance("PKCS12");
    own.load(null, null);
    own.setKeyEntry(
        "test",
        keys.getKey("test", WORD.toCharArray()),
        WORD.toCharArray(),
        keys.getCertificateChain("test"));
    return own;
  }

  /** One who trusts the authority of this certificate and no other. */
  SSLContext trust() throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("authority", keys.getCertificate("authority"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  /** A server with this certificate that answers anything with a word, by these protocols only. */
  HttpsServer server(String... protocols) throws Exception {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(own(), WORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(context) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
            if (protocols.length > 0) {
              wanted.setProtocols(protocols);
            }
            parameters.setSSLParameters(wanted);
          }
        });
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            LocalServer.send(exchange, 200, "text/plain", new byte[] {'x'});
          }
        });
    server.createContext("/down", exchange -> LocalServer.redirect(exchange, "http://localhost/"));
    server.start();
    return server;
  }
}
