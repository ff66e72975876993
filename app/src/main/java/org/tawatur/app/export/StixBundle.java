package org.tawatur.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bundle on its way out: an object a line, each id once. For one thread. */
final class StixBundle implements AutoCloseable {
  private final OutputStream out;
  private final RowWriter rows = new RowWriter();
  private final Set<String> written = new LinkedHashSet<>();

  StixBundle(OutputStream out) throws IOException {
    this.out = out;
    put("{\"type\":\"bundle\",\"objects\":[\n");
  }

  private void put(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether an object of this id is in it. */
  boolean has(String id) {
    return written.contains(id);
  }

  /** Adds an object, unless it is there; returns its id. */
  String add(Map<String, ? extends @Nullable Object> object) {
    String id = String.valueOf(object.get("id"));
    boolean isFirst = written.isEmpty();
    if (written.add(id)) {
      byte[] line = rows.json(object);
      try {
        put(isFirst ? "" : ",\n");
        out.write(line, 0, line.length - 1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return id;
  }

  @Override
  public void close() throws IOException {
    // What is in it names it, so its name comes last.
    String id = ContentIds.of("bundle", String.join("\n", written));
    put("\n],\"id\":\"bundle--" + id + "\"}\n");
  }
}
