package org.tawatur.morph;

/** Receives the forms that a paradigm makes. */
@FunctionalInterface
interface FormSink {
  /**
   * Takes a form.
   *
   * @param letters as written, with hamzas; to be copied, never kept
   * @param features packed {@link Features}
   */
  void form(CharSequence letters, int features);
}
