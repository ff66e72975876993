package org.tawatur.app.serve.http;

import java.io.IOException;
import java.io.OutputStream;

/** What is answered. */
public sealed interface Answer {
  /**
   * A value, as JSON.
   *
   * @param status 200 or 201
   * @param value the value
   */
  record Value(int status, Object value) implements Answer {}

  /** It is done, and there is nothing to tell. */
  record Done() implements Answer {}

  /**
   * Text to be read as it is.
   *
   * @param mediaType its type
   * @param text the text
   */
  record Text(String mediaType, String text) implements Answer {}

  /**
   * A file, always to be kept and never to be shown.
   *
   * @param name its name
   * @param mediaType its type
   * @param content writes it
   */
  record File(String name, String mediaType, Content content) implements Answer {}

  /** Writes what a file holds. */
  interface Content {
    /** Writes all of it to {@code out}, which the caller closes. */
    void write(OutputStream out) throws IOException;
  }

  /** A value. */
  static Answer of(Object value) {
    return new Value(200, value);
  }

  /** A value that was made just now. */
  static Answer made(Object value) {
    return new Value(201, value);
  }

  /** Answers questions of one kind. Used by many threads. */
  interface Giver {
    /**
     * The answer.
     *
     * @throws Refusal where there is none
     */
    Answer answer(Asked asked);
  }
}
