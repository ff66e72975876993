package org.tawatur.app.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case 126 of the list of bad inputs: a file that breaks off never looks whole. */
class BrokenFileTest {
  private static final byte[] LINE = "{\"a\":1}\n".getBytes(StandardCharsets.UTF_8);

  private final AtomicReference<Answer.Content> content = new AtomicReference<>();
  private Javalin server;

  @BeforeEach
  void start() {
    server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.jetty.host = "127.0.0.1";
          config.jetty.port = 0;
          config.routes.get(
              "/file",
              ctx ->
                  Routes.send(ctx, new Answer.File("a.jsonl", "application/jsonl", content.get())));
          Routes.faults(config.routes, (what, fault) -> {});
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private HttpResponse<String> get() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/file")).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static Answer.Content lines(int count, boolean isBroken) {
    return out -> {
      for (int i = 0; i < count; i++) {
        out.write(LINE);
      }
      if (isBroken) {
        throw new IllegalStateException("the ledger went away");
      }
    };
  }

  @Test
  void whatBreaksOffOnItsWayBreaksTheConnection() {
    content.set(lines(200_000, true));
    assertThatThrownBy(this::get).isInstanceOf(IOException.class);
  }

  @Test
  void whatBreaksOffBeforeItWentIsAFaultAndNoFile() throws Exception {
    content.set(lines(3, true));
    HttpResponse<String> answer = get();
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).startsWith("{\"type\"").doesNotContain("went away");
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
  }

  @Test
  void whatIsWholeArrivesWhole() throws Exception {
    content.set(lines(200_000, false));
    assertThat(get().body()).hasSize(200_000 * LINE.length);
  }
}
