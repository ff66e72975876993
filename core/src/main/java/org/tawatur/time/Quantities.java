package org.tawatur.time;

import org.tawatur.time.TimeWord.Kind;

/** Reads the small numbers that days and units are counted with. */
final class Quantities {
  private final Line line;
  private int at;

  Quantities(Line line) {
    this.line = line;
  }

  /** The index after the number read last. */
  int at() {
    return at;
  }

  /** The number in digits or words at {@code i}; 0 for "several", -1 where there is none. */
  int number(int i) {
    boolean article = line.is(i, "ال") || line.is(i, "وال");
    int digits = line.digits(article ? i + 1 : i);
    if (digits >= 0) {
      at = article ? i + 2 : i + 1;
      return digits == 0 ? -1 : digits;
    }
    if (line.has(i, Kind.FEW)) {
      at = i + 1;
      return 0;
    }
    Hit hit = line.hit(i, Kind.NUMBER);
    if (hit == null) {
      return -1;
    }
    at = i + hit.length();
    int value = hit.number();
    Hit tens = line.hit(at, Kind.NUMBER);
    boolean joined = tens != null && tens.shape().skipped() == 1 && line.key(at).startsWith("و");
    if (joined && tens != null && value < 10 && tens.number() >= 20 && tens.number() < 100) {
      at++;
      return value + tens.number();
    }
    return value;
  }
}
