package org.tawatur.event;

/**
 * How the word that names an event stands in its sentence; the less it is told for its own sake,
 * the less sure the event.
 */
enum Standing {
  /** A finite verb. */
  VERB(0),
  /** A noun whose verb says no more than that it took place. */
  SUPPORTED(0),
  /** A noun that is subject or object, or stands alone. */
  HEAD(0.03),
  /** A noun after a preposition. */
  GOVERNED(0.1),
  /** A noun in the genitive of another. */
  GENITIVE(0.16);

  private final double doubt;

  Standing(double doubt) {
    this.doubt = doubt;
  }

  /** How much less sure an event is that stands so, in [0, 1]. */
  double doubt() {
    return doubt;
  }
}
