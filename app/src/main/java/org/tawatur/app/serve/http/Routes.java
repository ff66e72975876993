package org.tawatur.app.serve.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Puts givers of answers at addresses of the API. */
public final class Routes {
  /** Where the API begins. */
  public static final String BASE = "/api/v1";

  /** How much of a body is read, in bytes. */
  private static final int LONGEST = 256 * 1024;

  private final RoutesConfig routes;
  private final Gate gate;
  private final Journal journal;
  private final Map<String, Answer.Giver> givers = new ConcurrentHashMap<>();

  /** On these routes, behind this gate. */
  public Routes(RoutesConfig routes, Gate gate, Journal journal) {
    this.routes = routes;
    this.gate = gate;
    this.journal = journal;
  }

  /** Answers GET for those who may do what {@code needed} may. */
  public void get(String path, Role needed, Answer.Giver giver) {
    routes.get(BASE + path, ctx -> answer(ctx, needed, giver, false));
    givers.put(path, giver);
  }

  /**
   * What a reader of the address {@code path} would be answered; nothing is sent. By it the server
   * asks itself.
   *
   * @param path as given to {@link #get}
   * @param places what stands in the places of the path
   * @param query what stands behind "?"
   * @throws IllegalArgumentException where there is no such address
   * @throws Refusal where there is no answer
   */
  public byte[] own(String path, Map<String, String> places, String query) {
    Answer.Giver giver = givers.get(path);
    if (giver == null) {
      throw new IllegalArgumentException("no address " + path);
    }
    Asked asked =
        new Asked(new Caller("", Role.READER, ""), Params.of(query), places, Routes::noBody);
    return giver.answer(asked) instanceof Answer.Value value
        ? Json.bytes(value.value())
        : new byte[0];
  }

  private static Object noBody(Class<?> kind) {
    throw new IllegalStateException("a GET has no " + kind.getSimpleName());
  }

  /** Answers POST; it is noted who asked. */
  public void post(String path, Role needed, Answer.Giver giver) {
    routes.post(BASE + path, ctx -> answer(ctx, needed, giver, true));
  }

  /** Answers PUT; it is noted who asked. */
  public void put(String path, Role needed, Answer.Giver giver) {
    routes.put(BASE + path, ctx -> answer(ctx, needed, giver, true));
  }

  /** Answers PATCH; it is noted who asked. */
  public void patch(String path, Role needed, Answer.Giver giver) {
    routes.patch(BASE + path, ctx -> answer(ctx, needed, giver, true));
  }

  /** Answers DELETE; it is noted who asked. */
  public void delete(String path, Role needed, Answer.Giver giver) {
    routes.delete(BASE + path, ctx -> answer(ctx, needed, giver, true));
  }

  private void answer(Context ctx, Role needed, Answer.Giver giver, boolean isNoted)
      throws IOException {
    Caller caller = gate.caller(ctx, needed);
    Params params = Params.of(ctx.queryString());
    Map<String, String> path = new HashMap<>(ctx.pathParamMap());
    if (path.values().stream().anyMatch(each -> each.indexOf(0) >= 0)) {
      throw Refusal.none("page", "of that address");
    }
    Asked asked = new Asked(caller, params, path, kind -> Json.value(body(ctx), kind));
    Answer answer;
    try {
      answer = giver.answer(asked);
    } catch (RuntimeException e) {
      if (isNoted) {
        journal.note(caller.name(), ctx.req().getMethod(), ctx.path(), "failed", caller.address());
      }
      throw e;
    }
    if (isNoted) {
      journal.note(caller.name(), ctx.req().getMethod(), ctx.path(), "done", caller.address());
    }
    send(ctx, answer);
  }

  /** The body, which has to say that it is JSON: no form of another site can. */
  private static InputStream body(Context ctx) {
    String type = ctx.contentType();
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
      throw new Refusal(415, "Not JSON", "the body has to be application/json");
    }
    try {
      byte[] bytes = ctx.req().getInputStream().readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new Refusal(413, "Too long", "the body is longer than " + LONGEST + " bytes");
      }
      return new ByteArrayInputStream(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Writes an answer. */
  static void send(Context ctx, Answer answer) throws IOException {
    switch (answer) {
      case Answer.Value value -> {
        ctx.status(value.status());
        ctx.contentType("application/json");
        ctx.result(Json.bytes(value.value()));
      }
      case Answer.Done done -> ctx.status(204);
      case Answer.Text text -> {
        ctx.contentType(text.mediaType() + ";charset=utf-8");
        ctx.result(text.text().getBytes(StandardCharsets.UTF_8));
      }
      case Answer.File file -> send(ctx, file);
    }
  }

  /** A file goes out as it is written; what breaks off in between breaks the connection. */
  private static void send(Context ctx, Answer.File file) throws IOException {
    ctx.header("Content-Security-Policy", Heads.SANDBOX);
    ctx.header("Content-Disposition", disposition(file.name()));
    ctx.contentType(file.mediaType());
    ctx.disableCompression();
    OutputStream out = ctx.res().getOutputStream();
    try {
      file.content().write(out);
      out.flush();
    } catch (IOException | RuntimeException e) {
      if (ctx.res().isCommitted()) {
        ServletContextRequest.getServletContextRequest(ctx.req()).getServletChannel().abort(e);
        return;
      }
      // What was written and has not gone out is no part of the answer that says why.
      ctx.res().resetBuffer();
      ctx.res().setHeader("Content-Disposition", null);
      throw e;
    }
  }

  /** RFC 6266, with a plain name for those that do not know it. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
      if (isPlain || b == '.' || b == '-' || b == '_') {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  /**
   * Turns faults into answers; {@code log} is told what only the keeper of the server should see.
   */
  public static void faults(RoutesConfig routes, BiConsumer<String, Exception> log) {
    routes.exception(Refusal.class, (refusal, ctx) -> problem(ctx, refusal));
    routes.exception(Exception.class, (e, ctx) -> problem(ctx, Faults.refusal(e, log)));
    routes.error(404, ctx -> unfinished(ctx, Refusal.none("page", ctx.path())));
    routes.error(
        405,
        ctx ->
            unfinished(ctx, new Refusal(405, "Not that way", "this address has no such method")));
  }

  private static void unfinished(Context ctx, Refusal refusal) {
    String type = ctx.res().getContentType();
    if (ctx.path().startsWith("/api/") && (type == null || !type.contains("json"))) {
      problem(ctx, refusal);
    }
  }

  private static void problem(Context ctx, Refusal refusal) {
    if (ctx.res().isCommitted()) {
      return;
    }
    ctx.status(refusal.status());
    if (refusal.status() == 503 || refusal.status() == 429) {
      ctx.header("Retry-After", refusal.status() == 503 ? "2" : "60");
    }
    ctx.contentType("application/problem+json");
    ctx.result(Json.bytes(refusal.fields()));
  }
}
