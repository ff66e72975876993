package org.tawatur.app.serve.http;

import java.util.Locale;

/** What somebody may do; each may do what those before it may. */
public enum Role {
  /** Reads. */
  READER,
  /** Decides about claims one by one. */
  CODER,
  /** Decides about many at a time, draws samples, settles what coders differ on. */
  REVIEWER,
  /** Decides about actors and outlets, makes releases. */
  CURATOR,
  /** Keeps accounts. */
  ADMIN;

  /** Whether it may do what {@code needed} may. */
  public boolean may(Role needed) {
    return ordinal() >= needed.ordinal();
  }

  /** Its name in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
