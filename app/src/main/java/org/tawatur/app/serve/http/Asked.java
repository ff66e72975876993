package org.tawatur.app.serve.http;

import java.util.Map;
import java.util.function.Function;

/**
 * A question with everything that belongs to it.
 *
 * @param caller who asks
 * @param params what stands in the address behind "?"
 * @param path what stands in the places of the address, by their names
 * @param body gives the body as a value of a class
 */
public record Asked(
    Caller caller, Params params, Map<String, String> path, Function<Class<?>, Object> body) {

  /** What stands in the place {@code name} of the address. */
  public String at(String name) {
    String value = path.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the address has no place " + name);
    }
    return value;
  }

  /** The body as a value of {@code kind}. */
  public <T> T body(Class<T> kind) {
    return kind.cast(body.apply(kind));
  }
}
