package org.tawatur.link;

import org.jspecify.annotations.Nullable;

/**
 * Who carries news: a publisher, or a medium or monitor that a report names.
 *
 * @param key what it is counted by: {@code actor:} with its id in the registry, {@code outlet:}
 *     with its folded name, or {@link #UNKNOWN}
 * @param name how to show it
 * @param actor its id in the registry, or null
 */
public record Outlet(String key, String name, @Nullable String actor) {

  /** The key of all outlets that are not known; together they count as one. */
  public static final String UNKNOWN = "outlet:?";

  /** The outlet that stands for all that are not known. */
  static final Outlet NOBODY = new Outlet(UNKNOWN, "unknown outlet", null);

  /** Whether it is known at all. */
  public boolean isKnown() {
    return !key.equals(UNKNOWN);
  }
}
