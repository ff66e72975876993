package org.tawatur.app.serve.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every request: sets the heads of the response, turns away what comes from other
 * sites, and finds out who asks. Safe for use by several threads.
 */
public final class Gate {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String API = "/api/";
  private static final String CALLER = "tawatur.caller";
  private static final String SESSION = "tawatur.session";

  private final Site site;
  private final Door door;
  private final Sessions sessions;
  private final Journal journal;
  private final String cookie;

  /** A gate. */
  public Gate(Site site, int port, Door door, Sessions sessions, Journal journal) {
    this.site = site;
    this.door = door;
    this.sessions = sessions;
    this.journal = journal;
    // Cookies know no ports: two servers on one machine must not share one.
    this.cookie = site.isTls() ? "__Host-tawatur" : "tawatur_" + port;
  }

  /** Lets a request through. */
  public void before(Context ctx) {
    Heads.set(ctx::header, site.isTls());
    String method = ctx.req().getMethod();
    if (!site.isHost(ctx.header("Host"))) {
      journal.note("", "host", shortened(ctx.header("Host")), "refused", address(ctx));
      throw new Refusal(421, "Misdirected", "this server does not answer under that name");
    }
    String origin = ctx.header("Origin");
    if (origin != null && !site.isOrigin(origin)) {
      journal.note("", "origin", shortened(origin), "refused", address(ctx));
      throw Refusal.forbidden("pages of other sites may not ask");
    }
    String fetch = ctx.header("Sec-Fetch-Site");
    boolean isForeign = fetch != null && !fetch.equals("same-origin") && !fetch.equals("none");
    if (isForeign && (!SAFE.contains(method) || ctx.path().startsWith(API))) {
      throw Refusal.forbidden("pages of other sites may not ask");
    }
    if (ctx.path().startsWith(API)) {
      identify(ctx, method);
    }
  }

  private void identify(Context ctx, String method) {
    if (ctx.header("Authorization") != null) {
      Caller caller = bearer(ctx);
      if (caller == null) {
        journal.note("", "bearer", "", "refused", address(ctx));
        throw new Refusal(401, "Not let in", "the token is not known");
      }
      ctx.attribute(CALLER, caller);
      return;
    }
    String secret = ctx.cookie(cookie);
    Sessions.Session session = secret == null ? null : sessions.session(secret);
    if (session == null || secret == null) {
      return;
    }
    if (!door.isStill(session.entered())) {
      sessions.end(secret);
      return;
    }
    if (!SAFE.contains(method)) {
      String csrf = ctx.header("X-CSRF-Token");
      if (csrf == null || !Secrets.isSame(session.csrf(), csrf)) {
        journal.note(session.caller().name(), "csrf", ctx.path(), "refused", address(ctx));
        throw Refusal.forbidden("the head X-CSRF-Token is missing or wrong");
      }
    }
    ctx.attribute(SESSION, session);
    ctx.attribute(
        CALLER, new Caller(session.caller().name(), session.caller().role(), address(ctx)));
  }

  /** Who asks, if he may do what {@code needed} may. */
  Caller caller(Context ctx, Role needed) {
    Caller caller = ctx.attribute(CALLER);
    if (caller == null) {
      throw new Refusal(401, "Not let in", "there is no session, or it is over")
          .remedy("log in, or open the address that tawatur serve printed");
    }
    if (!caller.role().may(needed)) {
      journal.note(caller.name(), ctx.req().getMethod(), ctx.path(), "forbidden", caller.address());
      throw Refusal.forbidden(
          "this needs the role " + needed.word() + "; yours is " + caller.role().word());
    }
    return caller;
  }

  /** Whether who asked may still come in: for answers that go on for hours. */
  boolean isStill(Context ctx) {
    Sessions.Session session = session(ctx);
    return session == null ? bearer(ctx) != null : door.isStill(session.entered());
  }

  /** Whose token for scripts the request bears, or null. */
  private @Nullable Caller bearer(Context ctx) {
    String authorization = ctx.header("Authorization");
    String scheme = "bearer ";
    return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(scheme)
        ? door.bearer(authorization.substring(scheme.length()).strip(), address(ctx))
        : null;
  }

  /** Who asks, or null where nobody is known. */
  @Nullable Caller callerOrNull(Context ctx) {
    return ctx.attribute(CALLER);
  }

  /** The session of the request, or null. */
  public Sessions.@Nullable Session session(Context ctx) {
    return ctx.attribute(SESSION);
  }

  /** What the cookie of the request holds, or null. */
  public @Nullable String secret(Context ctx) {
    return ctx.cookie(cookie);
  }

  /** Lets somebody in and gives him the cookie. */
  public Sessions.Session enter(Context ctx, Door.Shown shown) {
    String old = ctx.cookie(cookie);
    Door.Entered entered = door.enter(shown, address(ctx));
    Caller caller = entered.caller();
    if (old != null) {
      sessions.end(old);
    }
    Sessions.Opened opened = sessions.open(entered);
    Cookie made =
        new Cookie(cookie, opened.secret(), "/", -1, site.isTls(), true, null, SameSite.STRICT);
    ctx.cookie(made);
    journal.note(caller.name(), "login", "", "done", caller.address());
    return opened.session();
  }

  /** Ends the session of the request. */
  public void leave(Context ctx) {
    String secret = ctx.cookie(cookie);
    if (secret != null) {
      sessions.end(secret);
    }
    ctx.removeCookie(cookie, "/");
  }

  /** From where a request comes; behind a proxy, as the proxy says. */
  String address(Context ctx) {
    String ip = ctx.req().getRemoteAddr();
    String forwarded = ctx.header("X-Forwarded-For");
    if (!site.isTls() || forwarded == null) {
      return ip;
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9a-fA-F:.]{2,45}") ? last : ip;
  }

  /** What a stranger wrote, so that it fits a line of the log. */
  private static String shortened(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= 100 ? plain : plain.substring(0, 100);
  }
}
