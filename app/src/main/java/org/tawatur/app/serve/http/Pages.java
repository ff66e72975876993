package org.tawatur.app.serve.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of the front end. Addresses without an ending are its own business and get its page.
 * Safe for use by several threads.
 */
public final class Pages {
  private static final Pattern NAME = Pattern.compile("(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)+");
  private static final String IMMUTABLE = "public, max-age=31536000, immutable";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain;charset=utf-8"));

  private final Class<?> beside;
  private final String folder;
  private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

  /** The files of {@code folder} beside the class {@code beside}. */
  public Pages(Class<?> beside, String folder) {
    this.beside = beside;
    this.folder = folder;
  }

  /** Answers everything that is not the API. */
  public void register(RoutesConfig routes) {
    routes.get("/", ctx -> page(ctx));
    routes.get("/<path>", this::file);
  }

  private void file(Context ctx) {
    String path = ctx.path();
    if (path.startsWith("/api/")) {
      throw Refusal.none("address", path);
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    String type = TYPES.get(last.substring(last.lastIndexOf('.') + 1));
    boolean isFile = last.indexOf('.') >= 0 && type != null && NAME.matcher(path).matches();
    byte[] bytes = isFile ? bytes(path) : null;
    if (bytes != null && type != null) {
      ctx.contentType(type);
      ctx.header("Cache-Control", path.startsWith("/assets/") ? IMMUTABLE : "no-cache");
      ctx.result(bytes);
    } else if (path.startsWith("/assets/")) {
      ctx.status(404);
    } else {
      // Ids of actors and reports may hold dots.
      page(ctx);
    }
  }

  private void page(Context ctx) {
    byte[] index = bytes("/index.html");
    ctx.contentType("text/html;charset=utf-8");
    ctx.header("Cache-Control", "no-cache");
    ctx.result(index == null ? unbuilt() : index);
  }

  private byte @Nullable [] bytes(String path) {
    Optional<byte[]> known = files.get(path);
    if (known != null) {
      return known.orElse(null);
    }
    try (InputStream in = beside.getResourceAsStream(folder + path)) {
      if (in == null) {
        return null;
      }
      byte[] bytes = in.readAllBytes();
      files.put(path, Optional.of(bytes));
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] unbuilt() {
    String page =
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Tawatur</title></head>
        <body><h1>Tawatur</h1>
        <p>The server runs, but the front end is not built into this copy of the program.</p>
        <p>The API is at <code>/api/v1</code>; <a href="/api/openapi.yaml">openapi.yaml</a> describes it.</p>
        </body></html>
        """;
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
