package org.tawatur.app.serve.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells browsers what happens, as server-sent events. Safe for use by several threads. */
public final class Stream implements AutoCloseable {
  private static final int MOST = 200;
  private static final Duration BEAT = Duration.ofSeconds(15);

  private final Gate gate;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("beats").factory());

  /** For those whom {@code gate} lets in. */
  public Stream(Gate gate) {
    this.gate = gate;
    ScheduledFuture<?> unused =
        beats.scheduleAtFixedRate(
            () -> each(client -> client.sendComment("beat")),
            BEAT.toMillis(),
            BEAT.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private interface Sending {
    void to(SseClient client);
  }

  /** Puts it at its address; {@code hello} gives what a browser is told first. */
  public void register(RoutesConfig routes, Supplier<Object> hello) {
    routes.sse(
        Routes.BASE + "/stream",
        client -> {
          gate.caller(client.ctx(), Role.READER);
          if (clients.size() >= MOST) {
            throw new Refusal(503, "Too many streams", "too many browsers listen");
          }
          client.keepAlive();
          client.onClose(() -> clients.remove(client));
          clients.add(client);
          client.sendEvent("hello", Json.text(hello.get()));
        });
  }

  /** Whether anybody listens. */
  public boolean isHeard() {
    return !clients.isEmpty();
  }

  /** Tells everybody. */
  public void tell(String event, Object data) {
    String text = Json.text(data);
    each(client -> client.sendEvent(event, text));
  }

  private void each(Sending sending) {
    List<SseClient> gone = new ArrayList<>();
    for (SseClient client : clients) {
      try {
        if (!gate.isStill(client.ctx())) {
          client.close();
        } else {
          sending.to(client);
        }
      } catch (RuntimeException e) {
        // Whoever went away need not be told.
        gone.add(client);
      }
      if (client.terminated()) {
        gone.add(client);
      }
    }
    gone.forEach(clients::remove);
  }

  @Override
  public void close() {
    beats.shutdownNow();
    tell("bye", "");
    clients.forEach(SseClient::close);
    clients.clear();
  }
}
