package org.tawatur.app.serve.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Coming and going. */
public final class SessionRoutes {
  private static final int LONGEST = 4096;

  private final Gate gate;
  private final Door door;
  private final String version;
  private final String ledger;

  /** At this gate; {@code ledger} is shown to those inside. */
  public SessionRoutes(Gate gate, Door door, String version, String ledger) {
    this.gate = gate;
    this.door = door;
    this.version = version;
    this.ledger = ledger;
  }

  /** Puts it at its addresses. */
  public void register(RoutesConfig routes) {
    String path = Routes.BASE + "/session";
    routes.get(path, this::show);
    routes.post(path, this::enter);
    routes.delete(path, this::leave);
  }

  record SessionView(
      String mode,
      boolean isOpen,
      @Nullable String user,
      @Nullable String role,
      @Nullable String csrf,
      String version,
      @Nullable String ledger,
      boolean canWrite) {}

  private void show(Context ctx) throws IOException {
    Caller caller = gate.callerOrNull(ctx);
    Sessions.Session session = gate.session(ctx);
    Routes.send(ctx, Answer.of(view(caller, session)));
  }

  private SessionView view(@Nullable Caller caller, Sessions.@Nullable Session session) {
    return new SessionView(
        door.mode(),
        caller != null,
        caller == null ? null : caller.name(),
        caller == null ? null : caller.role().word(),
        session == null ? null : session.csrf(),
        version,
        caller == null ? null : ledger,
        caller != null && caller.role().may(Role.CODER));
  }

  private void enter(Context ctx) throws IOException {
    String type = ctx.contentType();
    if (type == null || !type.startsWith("application/json")) {
      throw new Refusal(415, "Not JSON", "the body has to be application/json");
    }
    byte[] body = ctx.req().getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new Refusal(413, "Too long", "the body is longer than " + LONGEST + " bytes");
    }
    Door.Shown shown = Json.value(new java.io.ByteArrayInputStream(body), Door.Shown.class);
    Sessions.Session session = gate.enter(ctx, shown);
    Routes.send(ctx, Answer.of(view(session.caller(), session)));
  }

  private void leave(Context ctx) throws IOException {
    gate.leave(ctx);
    Routes.send(ctx, new Answer.Done());
  }
}
