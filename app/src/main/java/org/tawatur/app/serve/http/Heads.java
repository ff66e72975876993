package org.tawatur.app.serve.http;

import java.util.function.BiConsumer;

/** The heads that every response bears. */
public final class Heads {
  /** What a page may load: its own files and nothing else, and no script or style inside it. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'self';"
          + " require-trusted-types-for 'script'";

  /** A file that somebody else wrote does nothing, even where it is opened. */
  static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private static final String YEAR = "max-age=31536000";

  private Heads() {}

  /** Sets them; those of TLS only where it is used. */
  static void set(BiConsumer<String, String> head, boolean isTls) {
    head.accept("Content-Security-Policy", POLICY);
    head.accept("X-Content-Type-Options", "nosniff");
    head.accept("X-Frame-Options", "DENY");
    head.accept("Referrer-Policy", "no-referrer");
    head.accept("Cross-Origin-Opener-Policy", "same-origin");
    head.accept("Cross-Origin-Resource-Policy", "same-origin");
    head.accept("Cross-Origin-Embedder-Policy", "require-corp");
    head.accept(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    head.accept("Cache-Control", "no-store");
    if (isTls) {
      head.accept("Strict-Transport-Security", YEAR);
    }
  }
}
