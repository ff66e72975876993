package org.tawatur.lexicon;

/**
 * Something wrong in a data file, and how to mend it.
 *
 * @param file name of the file
 * @param line line number from 1, or 0 where the whole file is meant
 * @param column column number from 1, or 0 where the whole line is meant
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Fault(String file, int line, int column, String message, String remedy) {

  /** The fault as a compiler would print it. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message + " (" + remedy + ")";
  }
}
