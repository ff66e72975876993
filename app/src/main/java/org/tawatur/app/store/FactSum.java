package org.tawatur.app.store;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/**
 * The sum of the digests of facts, modulo 2^128: the same set has the same sum in any order, so
 * that it can be recounted in one pass over each table.
 */
final class FactSum {
  static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);

  private FactSum() {}

  static BigInteger of(String kind, String... parts) {
    String[] all = Arrays.copyOf(parts, parts.length + 1);
    all[parts.length] = kind;
    return new BigInteger(Ids.of(all), 16);
  }

  static String text(BigInteger sum) {
    return String.format(Locale.ROOT, "%032x", sum);
  }
}
