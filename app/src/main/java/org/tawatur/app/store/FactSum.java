package org.tawatur.app.store;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the digests of facts, modulo 2^128: the same set has the same sum in any order, so
 * that it can be recounted in one pass over each table.
 */
final class FactSum {
  static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);

  private FactSum() {}

  static BigInteger of(String kind, @Nullable String... parts) {
    @Nullable String[] all = Arrays.copyOf(parts, parts.length + 1);
    all[parts.length] = kind;
    return Ids.number(all);
  }

  static String text(BigInteger sum) {
    String digits = sum.toString(16);
    return "0".repeat(Ids.LENGTH - digits.length()) + digits;
  }
}
