package org.tawatur.time;

/**
 * An expression of time found in a line.
 *
 * @param moment what it says
 * @param start its first token
 * @param end the token after its last
 * @param form how the moment is to be taken
 */
record Expression(Moment moment, int start, int end, Form form) {

  /**
   * How a moment is taken.
   *
   * @param partOfDay whether a part of the day is named
   * @param since whether it is the start of an open stretch
   * @param about whether it is said to be inexact
   */
  record Form(boolean partOfDay, boolean since, boolean about) {}
}
