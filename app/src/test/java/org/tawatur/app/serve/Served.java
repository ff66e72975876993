package org.tawatur.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.Arrival;
import org.tawatur.app.store.Codings;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.Linker;
import org.tawatur.app.store.TestClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workbench on a ledger of its own, and the ways to ask it. */
final class Served implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();

  final LedgerAddress address;
  final TestClock clock = new TestClock();
  final List<String> log = Collections.synchronizedList(new ArrayList<>());

  /** Empty once it is closed, as test classes stay in memory with what they hold. */
  private final List<Workbench> started = new ArrayList<>(1);

  final String token;
  private final HttpClient client = HttpClient.newHttpClient();

  Served(LedgerAddress address, List<Arrival> reports, boolean isTeam) {
    this.address = address;
    try (Ledger ledger = Ledger.writing(address, clock)) {
      new Keeper(ledger, "coder of the test").keep(reports);
      new Linker(ledger, Codings.STEPS).link();
    }
    started.add(
        Workbench.start(
            new ServeOptions(
                address,
                "127.0.0.1",
                0,
                null,
                isTeam,
                "huda",
                "1.0",
                known ->
                    "coder of the test"
                        + (known.changes().isEmpty() ? "" : " knows " + known.changes().size()),
                known -> Codings.CODER,
                null,
                clock,
                log::add)));
    // Of a team there is none, and that of a server would be made in the home of the user.
    this.token = isTeam ? "none" : ApiToken.of(address).text();
  }

  static Served inFile(Path folder) {
    return new Served(
        LedgerAddress.of(folder.resolve("ledger.db").toString()), Codings.samples(), false);
  }

  Workbench workbench() {
    return started.getFirst();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + workbench().port() + path));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Asks with the token for scripts. */
  HttpResponse<String> get(String path) {
    return send(request("/api/v1" + path).header("Authorization", "Bearer " + token).build());
  }

  JsonNode json(String path) {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  HttpResponse<String> change(String method, String path, String body) {
    return change(method, path, body, "Bearer " + token);
  }

  HttpResponse<String> change(String method, String path, String body, String authorization) {
    return send(
        request("/api/v1" + path)
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  /** A session: its cookie and what every change has to bring along. */
  record Session(String cookie, String csrf) {}

  Session enter(String body) {
    HttpResponse<String> response =
        send(
            request("/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    return new Session(cookie, JSON.readTree(response.body()).get("csrf").asString());
  }

  /** The answer to a request as it goes over the wire, with whatever heads. */
  String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", workbench().port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  String raw(String path, String host, @Nullable String more) {
    return raw(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nConnection: close\r\n"
            + (more == null ? "" : more + "\r\n")
            + "\r\n");
  }

  @Override
  public void close() {
    client.close();
    workbench().close();
    started.clear();
  }
}
