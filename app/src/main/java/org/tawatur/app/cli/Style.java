package org.tawatur.app.cli;

/**
 * Colour, or none.
 *
 * @param hasColour whether escapes are written
 */
record Style(boolean hasColour) {
  private static final String RESET = "\u001B[0m";

  String bold(String text) {
    return in("\u001B[1m", text);
  }

  String faint(String text) {
    return in("\u001B[2m", text);
  }

  String green(String text) {
    return in("\u001B[32m", text);
  }

  String red(String text) {
    return in("\u001B[31m", text);
  }

  String cyan(String text) {
    return in("\u001B[36m", text);
  }

  private String in(String escape, String text) {
    return hasColour && !text.isEmpty() ? escape + text + RESET : text;
  }
}
