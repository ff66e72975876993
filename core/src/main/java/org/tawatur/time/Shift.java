package org.tawatur.time;

/** Which of many days, weeks, months of a name is meant, as the words beside it say. */
enum Shift {
  /** Nothing is said. */
  NONE,
  /** The last. */
  BACK,
  /** The one that runs. */
  THIS,
  /** The next. */
  AHEAD,
  /** One that leans on another time of the text. */
  OTHER
}
