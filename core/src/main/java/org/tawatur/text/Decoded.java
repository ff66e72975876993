package org.tawatur.text;

/** What a file of bytes turned out to be. */
public sealed interface Decoded {

  /**
   * Text in UTF-8, exactly as it stood; a byte order mark at its head is kept as its first char.
   *
   * @param value the text
   */
  record Text(String value) implements Decoded {}

  /**
   * Meant as text, but not in UTF-8.
   *
   * @param byteOffset where the first fault is, from 0
   * @param reason what is wrong and what a person can do about it
   */
  record Broken(int byteOffset, String reason) implements Decoded {}

  /** Not text at all. */
  record Binary() implements Decoded {}
}
