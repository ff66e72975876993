package org.tawatur.app.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes maps that hold what was asked for last and forget the rest. */
public final class Remembered {
  private Remembered() {}

  /**
   * An empty map that drops what nobody has asked for the longest where it would hold more than
   * {@code most}. For one thread at a time, asking included.
   */
  public static <K, V> Map<K, V> latest(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}
