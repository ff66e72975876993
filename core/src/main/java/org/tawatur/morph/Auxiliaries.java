package org.tawatur.morph;

import java.util.Set;

/** Verbs that another verb follows without أن: كان يقول, بدأ يتراجع. */
final class Auxiliaries {
  private static final Set<String> NAMES =
      Set.of(
          "كان/1", "أصبح/4", "صار/1", "ظل/1", "بات/1", "زال/1", "أخذ/1", "بدأ/1", "راح/1", "كاد/1", "عاد/1", "أضحى/4", "أمسى/4", "جعل/1",
          "ليس", "استمر/10", "بقي/1", "واصل/3");

  private Auxiliaries() {}

  static boolean contains(String lemma) {
    return NAMES.contains(lemma);
  }
}
